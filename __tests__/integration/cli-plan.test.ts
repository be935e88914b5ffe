// The built command shows and checks resource plans, and sends nothing; it refuses what could mean more than one environment, and helps whoever asks.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SETTINGS } from '../../src/settings/settings.ts';
import { VERSION } from '../../src/version.ts';
import { runCommand } from '../support/built-cli.ts';

const PLAN = `role-to-assume: arn:aws:iam::111122223333:role/r
environments:
  perf1:
  perf2: { activities: { night: { backend: 1 } } }
activities:
  performance: { frontend: 100%, backend/workers: 3, timeout: 30m }
  night: { frontend: { size: 0, floor: 0 }, backend: 0 }
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-plan-'));
  writeFileSync(join(folder, 'clonesquad-plan.yml'), PLAN);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const plan = (...args: readonly string[]) => runCommand(['plan', ...args], { folder });

describe('plan', () => {
  test('shows each environment and activity', async () => {
    const { out, err, exitCode } = await plan('--env', 'perf2');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const role = 'role-to-assume: arn:aws:iam::111122223333:role/r';
    expect(out.split('\n')).toEqual([
      'ENVIRONMENT  ACTIVITY     FRONTEND     BACKEND/WORKERS  BACKEND  SETTINGS',
      `perf2        performance  100%         3                –        ${role}, timeout: 30m`,
      `perf2        night        0 (floor 0)  –                1        ${role}`,
      '',
    ]);
  });

  test('shows the same as JSON', async () => {
    const { out } = await plan('show', '--activity', 'night', '--env', 'perf1', '--json');
    expect(JSON.parse(out)).toEqual([
      {
        env: 'perf1',
        activity: 'night',
        fleets: [
          { layer: 'frontend', size: '0', floor: '0' },
          { layer: 'backend', size: '0' },
        ],
        settings: { 'role-to-assume': 'arn:aws:iam::111122223333:role/r' },
      },
    ]);
  });

  test('makes a matrix of an activity', async () => {
    expect(await plan('--activity', 'night', '--matrix')).toMatchObject({
      exitCode: 0,
      out: '{"include":[{"env":"perf1","activity":"night"},{"env":"perf2","activity":"night"}]}\n',
    });
    const { exitCode, err } = await plan('--matrix');
    expect(exitCode).toBe(2);
    expect(err).toContain(
      '--activity is missing: an activity of clonesquad-plan.yml is needed, which has performance, night. Example: --activity performance',
    );
  });

  test('makes no matrix of a plan that its jobs could not use', async () => {
    writeFileSync(
      join(folder, 'shared.yml'),
      'group-name: "{layer}"\nenvironments: { a: , b: }\nactivities: { night: { frontend: 0 } }\n',
    );
    const { exitCode, out, err } = await plan('--plan', 'shared.yml', '--activity', 'night', '--matrix');
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain('The environments a, b have the same CloneSquad, the group frontend: ');
  });

  test('is valid without a region, which a machine may give', async () => {
    expect(await plan('validate')).toMatchObject({
      exitCode: 0,
      out: 'clonesquad-plan.yml is valid: 2 environments, 2 activities\n',
    });
  });

  test('takes the region of a URL or an endpoint for right, where nothing else gives one', async () => {
    const endpoint = 'vpce-0123456789abcdef0-abcdefgh.execute-api.us-east-1.vpce.amazonaws.com';
    const url = 'https://abcde12345.execute-api.us-west-2.amazonaws.com/v1/';
    writeFileSync(
      join(folder, 'regions.yml'),
      `environments:\n  a: { vpc-endpoint: ${endpoint} }\n  b: { frontend-url: "${url}" }\nactivities: { night: { frontend: 0 } }\n`,
    );
    expect(await plan('validate', '--plan', 'regions.yml')).toMatchObject({
      exitCode: 0,
      out: 'regions.yml is valid: 2 environments, 1 activity\n',
    });
  });

  test('names settings that a run could not use, each once', async () => {
    writeFileSync(
      join(folder, 'wrong.yml'),
      'environments: { a: , b: }\nactivities:\n  night: { frontend: 0, timeout: soon, wait-for: done }\n',
    );
    const { exitCode, err, out } = await plan('validate', '--plan', 'wrong.yml');
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err.split('\n').slice(0, 4)).toEqual([
      'Error (invalid-input): 2 inputs are wrong, and nothing was sent:',
      '  wrong.yml:3:50: wait-for is "done": a wait level is none, observed, running, ready, settled. Example: wait-for: ready',
      '  wrong.yml:3:34: timeout is "soon": a duration is written 500ms, 90s, 20m, 2h or 1h30m, and is longer than 0. Example: timeout: 20m',
      'To be fixed by the author of the workflow: Correct the inputs named here.',
    ]);
  });
});

describe('a command that could mean several environments is refused', () => {
  test('where it looks at one at a time', async () => {
    const args = ['doctor', '--activity', 'performance', '--env', 'perf*', '--aws-region', 'eu-west-1'];
    const { exitCode, err } = await runCommand(args, { folder });
    expect(exitCode).toBe(2);
    expect(err).toContain('--env');
    expect(err).toContain('"perf*"');
    expect(err).toContain('the doctor looks at one environment at a time');
  });

  test('where it has sizes of its own, and no environment', async () => {
    const args = ['scale', '--plan', 'clonesquad-plan.yml', '--frontend', '4'];
    const { exitCode, err } = await runCommand(args, { folder });
    expect(exitCode).toBe(2);
    expect(err).toContain('without --activity, it says which environments of the plan are meant');
  });
});

describe('help', () => {
  test('is what no arguments give, and nothing is done', async () => {
    const { out, err, exitCode } = await runCommand([]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    for (const word of ['Usage: clonesquad-scale', 'scale [options]', 'wait [options]', 'plan', 'Examples:'])
      expect(out).toContain(word);
  });

  const settings = SETTINGS.filter(({ where }) => where !== 'action and plan').map(({ name }) => name);
  const own =
    'env plan activity frontend backend size frontend-url backend-url url json summary-file help'.split(' ');
  test.each([
    ['scale', [...settings, ...own]],
    [
      'wait',
      [
        ...settings.filter((name) => !['dry-run', 'ttl', 'floor', 'apply-immediately'].includes(name)),
        ...own,
      ],
    ],
  ])('of %s lists every flag', async (name, flags) => {
    const { out, exitCode } = await runCommand([name, '--help']);
    expect(exitCode).toBe(0);
    const listed = [...out.matchAll(/^ {2}(?:-h, )?--([a-z-]+)/gm)].map(([, flag]) => flag);
    expect(new Set(listed)).toEqual(new Set(flags));
    expect(listed).toHaveLength(flags.length);
    expect(out).toContain('Examples:');
  });

  test('knows the release', async () => {
    expect(await runCommand(['--version'])).toMatchObject({ exitCode: 0, out: `${VERSION}\n` });
  });

  test.each([
    [['sclae'], "unknown command 'sclae' (Did you mean scale?)."],
    [['scale', '--frontned', '4'], "unknown option '--frontned' (Did you mean --frontend?)."],
    [['scale', '--\u001b[31m'], "unknown option '--\\u001b[31m'."],
    [['wait', '--dry-run'], "unknown option '--dry-run'."],
  ])('of %j is what was meant', async (args, reason) => {
    const { err, ...ended } = await runCommand(args);
    expect(ended).toEqual({ exitCode: 2, killedBy: null, out: '' });
    expect(err.split('\n')[0]).toBe(
      `Error (invalid-input): The command line is wrong, and nothing was sent: ${reason}`,
    );
  });
});
