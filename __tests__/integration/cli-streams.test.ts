// A command fails if it cannot write its result, a closed pipe does not end a run, and a second Ctrl-C ends the command
// at once.

import type { ChildProcess } from 'node:child_process';
import { afterEach, describe, expect, test } from '@jest/globals';
import { perf1, steppedCloud } from '../support/cloud.ts';
import { CLI, machineOn, runCommand } from '../support/command.ts';

const WATCH = ['status', '--env', 'perf1', '--watch', '--json'] as const;

/** The command in a shell that redirects its standard output. */
function shell(script: string): readonly [string, ...string[]] {
  return ['sh', '-c', script, process.execPath, CLI];
}
const ON_FULL_DISK = shell('exec "$0" "$@" > /dev/full');
/** The exit code is the last line of standard error. */
const BEFORE_HEAD = shell('{ "$0" "$@"; echo "$?" >&2; } | head -c 1');

describe('a full disk', () => {
  test('turns a success into a failure, and ends a watch', async () => {
    const cloud = await steppedCloud({ fleets: perf1({ running: 4 }) });
    const { exitCode, err } = await runCommand(WATCH, { env: machineOn(cloud), program: ON_FULL_DISK });
    expect(exitCode).toBe(1);
    expect(err.match(/ENOSPC/g)).toHaveLength(1);
  });

  test('does not change the result of a failure', async () => {
    const args = ['scale', '--env', 'perf1', '--frontend', 'ten', '--json'];
    const { exitCode, err } = await runCommand(args, { program: ON_FULL_DISK });
    expect([exitCode, err]).toEqual([2, expect.stringContaining('ENOSPC')]);
  });
});

test('a closed pipe ends a watch without a failure', async () => {
  const cloud = await steppedCloud({ fleets: perf1({ running: 4 }) });
  const { out, err } = await runCommand(WATCH, { env: machineOn(cloud), program: BEFORE_HEAD });
  expect([out, err]).toEqual(['{', '0\n']);
});

describe('a second Ctrl-C', () => {
  let child: ChildProcess | undefined;
  afterEach(() => {
    child?.kill('SIGKILL');
  });

  /** Writes never complete. After the first one, the process gets two signals, half a second apart. */
  const STUCK = `
    setInterval(() => {}, 1000);
    const interrupt = () => process.kill(process.pid, 'SIGINT');
    process.stdout.write = interrupt;
    process.once('SIGINT', () => setTimeout(interrupt, 501));
  `;

  test('ends a command that the first one did not end', async () => {
    const cloud = await steppedCloud({ fleets: perf1({ running: 4 }) });
    const preload = `data:text/javascript,${encodeURIComponent(STUCK)}`;
    const run = await runCommand(WATCH, {
      env: machineOn(cloud),
      program: [process.execPath, '--import', preload, CLI],
      onStart: (started) => {
        child = started;
      },
    });
    expect(run).toEqual({ exitCode: null, killedBy: 'SIGINT', out: '', err: '' });
  });
});
