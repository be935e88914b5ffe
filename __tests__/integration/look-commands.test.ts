// The commands that only look: what they print, and by which exit code they end.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { LocalCloud } from '../../local-cloud/cloud.ts';
import { fastCloud, perf1, requestsTo } from '../support/built-action.ts';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line on a cloud; `onOut` may end it by a signal. */
async function command(
  cloud: LocalCloud,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  onOut: (out: string) => NodeJS.Signals | undefined = () => undefined,
): Promise<Ended> {
  const surroundings = {
    PATH: process.env['PATH'],
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL: cloud.url,
    ...cloud.keys('full'),
  };
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...surroundings, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    const signal = onOut(out);
    if (signal) child.kill(signal);
  });
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString();
  });
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.on('close', resolve);
  return { code: await promise, out, err };
}

const HEAD = /^FLEET +SET +DESIRED +TARGET +FLOOR +SIZE +RUNNING/;

describe('status', () => {
  test('prints a table, and nothing else', async () => {
    const cloud = await fastCloud({ fleets: perf1({ running: 4, desired: '4' }) });
    const { code, out, err } = await command(cloud, ['status', '--env', 'perf1']);
    expect([code, err]).toEqual([0, '']);
    const [head, frontend, backend, ...rest] = out.split('\n');
    expect(head).toMatch(HEAD);
    expect(frontend).toMatch(/^perf1-frontend +4 +4 +4 +2 +10 +4 /);
    expect(backend).toMatch(/^perf1-backend +none +0 +– +2 +10 +0 /);
    expect(rest).toEqual(['The values in the column Set may be up to 60 s old.', '']);
    expect(requestsTo(cloud, 'GetMetricData')).toHaveLength(1);
  });

  test('ends like the most serious failure, and prints the report all the same', async () => {
    const cloud = await fastCloud({ fleets: perf1({ running: 4 }).slice(0, 1) });
    const { code, out } = await command(cloud, ['status', '--env', 'perf1', '--json']);
    const report: { fleets: readonly object[] } = JSON.parse(out);
    expect(code).toBe(2);
    expect(report.fleets).toMatchObject([{ result: 'ok' }, { code: 'stack-not-found' }]);
  });

  test('watches until it is interrupted', async () => {
    const cloud = await fastCloud();
    const args = ['status', '--env', 'perf1', '--poll-interval', '100ms', '--json'];
    const after = (out: string) => (out.split('\n').length > 2 ? ('SIGINT' as const) : undefined);
    const { code, out } = await command(cloud, args, { CLONESQUAD_WATCH: 'true' }, after);
    expect(code).toBe(130);
    const [first, second] = out.split('\n');
    expect([first, second].map((line) => JSON.parse(line ?? '').result)).toEqual(['ok', 'ok']);
  });
});

describe('doctor', () => {
  test('prints a line a check, and ends with 0 if a scale would work', async () => {
    const cloud = await fastCloud();
    const { code, out, err } = await command(cloud, ['doctor', '--env', 'perf1']);
    expect([code, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe('✔ region: The region is eu-west-1, given by AWS_REGION or AWS_DEFAULT_REGION.');
    expect(lines.at(-1)).toBe('A scale of perf1 would work.');
    expect(lines.slice(0, -1).filter((line) => !line.startsWith('✔'))).toEqual([]);
  });

  test('ends like the first check that keeps a scale from working', async () => {
    const cloud = await fastCloud({ fleets: perf1({}, { excluded: 2 }) });
    const { code, out } = await command(cloud, ['doctor', '--env', 'perf1', '--backend', '100%', '--json']);
    expect(code).toBe(8);
    expect(JSON.parse(out)).toMatchObject({ wouldWork: false, result: 'capped' });
  });

  test('sends nothing to an account that is not allowed', async () => {
    const cloud = await fastCloud();
    const args = ['doctor', '--env', 'perf1', '--allowed-account-ids', '999988887777'];
    const { code, out } = await command(cloud, args);
    expect(code).toBe(3);
    expect(out).toContain('✖ account: The credentials are of the AWS account 111122223333');
    expect(cloud.requests.map(({ action }) => action)).toEqual(['GetCallerIdentity']);
  });
});
