// Files that cannot be written are reported. Without its outputs or its result, a run fails; without a job summary, it
// does not.

import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { steppedCloud, urlsOf } from '../support/cloud.ts';
import { CLI, machineOn, runCommand } from '../support/command.ts';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-unwritable-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the main step without a wait, with these command files of the runner. */
async function runMain(files: Readonly<Record<string, string>>) {
  const cloud = await steppedCloud();
  const all = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary', ...files };
  for (const name of ['output', 'state', 'summary']) writeFileSync(join(folder, name), '');
  const paths = Object.entries(all).map(([name, file]) => [name, join(folder, file)]);
  const { exitCode, out } = await runCommand([], {
    program: [process.execPath, MAIN],
    env: {
      ...machineOn(cloud),
      ...Object.fromEntries(paths),
      INPUT_ENV: 'perf1',
      INPUT_FRONTEND: '4',
      'INPUT_FRONTEND-URL': urlsOf(cloud)['frontend-url'] ?? '',
      'INPUT_WAIT-FOR': 'none',
    },
  });
  return { exitCode, out, rows: cloud.fleet('perf1-frontend').rows() };
}

describe('the action', () => {
  test('succeeds with a warning if it cannot write the summary', async () => {
    const { exitCode, out, rows } = await runMain({ GITHUB_STEP_SUMMARY: 'nowhere/summary' });
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^::warning::.*nowhere\/summary/m);
    expect(rows).toMatchObject({ 'ec2.schedule.desired_instance_count': '4' });
  });

  test('fails before any write if it cannot write the outputs', async () => {
    const { exitCode, out, rows } = await runMain({ GITHUB_OUTPUT: 'nowhere/output' });
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^::error title=clonesquad-scale%3A internal::.*nowhere\/output/m);
    expect(out).toMatch(/^::warning::.*nowhere\/output/m);
    expect(rows).toEqual({});
  });
});

test('a command whose result cannot be written fails', async () => {
  const cloud = await steppedCloud();
  const args = ['scale', '--env', 'perf1', '--frontend', '4', '--wait-for', 'none'];
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { PATH: process.env['PATH'], AWS_EC2_METADATA_DISABLED: 'true', ...machineOn(cloud) },
    // Every write to it fails, as on a full disk.
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  });
  let printed = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const exitCode = await new Promise((resolve) => child.once('close', resolve));
  expect(exitCode).toBe(1);
  expect(printed).toContain('ENOSPC');
});
