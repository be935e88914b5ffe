// What the command line, variables and a plan ask for together is what the built command would do, or is refused before anything is sent.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LocalCloud } from '../../local-cloud/cloud.ts';
import { desiredOf, fastCloud, JOB_MS, requestsTo, urlsOf } from '../support/built-action.ts';
import { machineOn, runCommand } from '../support/built-cli.ts';

const PLAN = `environments: { perf1: , perf2: }
activities:
  night: { frontend: { size: 0, floor: 0 }, backend: 1, wait-for: none, on-job-end: restore }
  short: { frontend: 4, wait-for: running, ttl: 3m, timeout: 2m }
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-selection-'));
  writeFileSync(join(folder, 'clonesquad-plan.yml'), PLAN);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fleetsOf = (...envs: readonly string[]) =>
  envs.flatMap((env) => [{ group: `${env}-frontend` }, { group: `${env}-backend` }]);

async function command(
  cloud: LocalCloud,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  keys: Parameters<typeof machineOn>[1] = 'full',
) {
  return runCommand(args, { env: { ...machineOn(cloud, keys), ...env }, folder });
}

const NIGHT = ['scale', '--activity', 'night'] as const;

describe('a floor', () => {
  test.each([
    ['flag', ['--floor', '3'], {}],
    ['variable', [], { CLONESQUAD_FLOOR: '3' }],
  ])(
    'that is a %s goes before that of a fleet in the plan',
    async (_, flags, env) => {
      const cloud = await fastCloud();
      const { err } = await command(cloud, [...NIGHT, '--env', 'perf1', '--dry-run', ...flags], env);
      const floors = [...err.matchAll(/^(\S+) {2}would send POST \S+min_instance_count with (\S+)$/gm)];
      expect(floors.map(([, fleet, value]) => `${fleet} ${value}`).sort()).toEqual([
        'perf1-backend "3"',
        'perf1-frontend "3"',
      ]);
    },
    JOB_MS,
  );
});

describe("a plan's on-job-end", () => {
  test(
    'is told of where it does not count',
    async () => {
      const cloud = await fastCloud();
      const { exitCode, err } = await command(cloud, [...NIGHT, '--env', 'perf1']);
      expect(exitCode).toBe(0);
      expect(desiredOf(cloud, 'perf1-backend')).toBe('1');
      expect(err).toContain(
        'Notice: clonesquad-plan.yml:3:85: on-job-end is "restore", which counts in a job of GitHub only: what this command sets stays set.\n',
      );
    },
    JOB_MS,
  );
});

describe('a wait', () => {
  test(
    'takes no heed of a ttl, which it would not write',
    async () => {
      const cloud = await fastCloud();
      const args = ['wait', '--activity', 'short', '--env', 'perf1', '--timeout', '3m'];
      const once = [...args, '--observe-timeout', '1s', '--poll-interval', '500ms'];
      const { exitCode, err } = await command(cloud, once);
      expect(err).toContain('Waiting for perf1 in eu-west-1\n');
      expect(exitCode).toBe(6);
    },
    JOB_MS,
  );
});

describe('nothing is sent', () => {
  test('to all environments where one was to be named', async () => {
    const cloud = await fastCloud();
    const { exitCode, err } = await command(cloud, [...NIGHT, '--env', '']);
    expect(exitCode).toBe(2);
    expect(err).toContain('"" fits no environment of clonesquad-plan.yml');
    expect(cloud.requests).toEqual([]);
  });

  test('for a layer that has a URL and no size', async () => {
    const cloud = await fastCloud();
    const url = 'cahce=https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';
    const args = ['scale', '--env', 'perf1', '--frontend', '4', '--size', 'cache=2', '--url', url];
    const { exitCode, err } = await command(cloud, args);
    expect(exitCode).toBe(2);
    expect(err).toContain(`  --url is "${url}": nothing gives cahce a size. Example: --size cahce=2\n`);
    expect(cloud.requests).toEqual([]);
  });

  test.each<[string, (cloud: LocalCloud) => readonly string[], RegExp]>([
    [
      'URL',
      (cloud) => ['--frontend-url', urlsOf(cloud)['frontend-url'] ?? ''],
      /perf1, perf2 have the same CloneSquad, http:\S+\/v1\/: the size/,
    ],
    [
      'group',
      () => ['--group-name', 'perf1-{layer}'],
      /perf1, perf2 have the same CloneSquad, the group perf1-frontend: the size/,
    ],
  ])('to environments that have one %s', async (_, flags, message) => {
    const cloud = await fastCloud({ fleets: fleetsOf('perf1', 'perf2') });
    const { exitCode, err } = await command(cloud, [...NIGHT, ...flags(cloud)], {}, 'postOnly');
    expect(exitCode).toBe(2);
    expect(err).toMatch(message);
    expect(cloud.requests).toEqual([]);
  });
});

test(
  'a URL is all that a look needs to find another layer',
  async () => {
    const cloud = await fastCloud({ fleets: [{ group: 'perf1-cache' }] });
    const url = `cache=${cloud.apiUrl('perf1-cache')}`;
    const { exitCode, out } = await command(cloud, ['status', '--env', 'perf1', '--url', url]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^perf1-cache /m);
    expect(requestsTo(cloud, 'DescribeStacks')).toEqual([]);
  },
  JOB_MS,
);
