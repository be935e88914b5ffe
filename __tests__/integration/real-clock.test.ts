// One run each of the command and the action with the real clock, not the stepped time of other tests: the real timers
// work.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { type LocalCloud, scaleTiming, startCloud } from '../../local-cloud/cloud.ts';
import { runJob } from '../../local-cloud/job.ts';
import type { Report } from '../../src/render/report.ts';
import { perf1 } from '../support/cloud.ts';
import { runCommand } from '../support/command.ts';

const WARM_UP_SECONDS = 3;

let cloud: LocalCloud | undefined;
afterEach(() => cloud?.close());

/**
 * A cloud about ten times as fast as CloneSquad. No test depends on the speed of the machine: the limits are minutes.
 */
async function fastCloud(): Promise<LocalCloud> {
  cloud = await startCloud({
    fleets: perf1(),
    timing: { ...scaleTiming(10), warmUpMs: WARM_UP_SECONDS * 1000 },
  });
  return cloud;
}

function expectReady(text: string): void {
  const report: Report = JSON.parse(text);
  expect(report).toMatchObject({ result: 'ok', fleets: [{ running: 4 }, { running: 5 }] });
  expect(report.seconds).toBeGreaterThanOrEqual(WARM_UP_SECONDS);
}

test('the command scales until both fleets are ready', async () => {
  const machine = await fastCloud();
  const sizes = ['--frontend', '4', '--backend', '50%'];
  const { exitCode, out } = await runCommand(['scale', '--env', 'perf1', ...sizes, '--poll-interval', '1s', '--json'], {
    env: { AWS_ENDPOINT_URL: machine.url, AWS_REGION: 'eu-west-1', ...machine.keys('full') },
  });
  expect(exitCode).toBe(0);
  expectReady(out);
});

test('the action scales until both fleets are ready', async () => {
  const { jobEnv, roleArn } = await fastCloud();
  const sizes = { env: 'perf1', frontend: '4', backend: '50%' };
  const { main, post, outputs } = await runJob({
    inputs: { ...sizes, 'aws-region': 'eu-west-1', 'role-to-assume': roleArn, 'poll-interval': '1s' },
    env: jobEnv,
  });
  expect([main.exitCode, post.exitCode]).toEqual([0, 0]);
  expectReady(outputs['report'] ?? '');
});

/** Whether a process runs. A process that has ended may still be listed. */
function isRunning(pid: string): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

// Stepped time does not work while a program waits for another one, so this test needs real time.
test('a credential_process that hangs is killed with its children', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-process-'));
  const pids = join(folder, 'pids');
  const command = `sh -c 'sleep 600 & echo $! $$ > ${pids}; wait'`;
  writeFileSync(join(folder, 'config'), `[default]\ncredential_process = ${command}\n`);
  const { exitCode, out } = await runCommand(
    ['scale', '--env', 'perf1', '--frontend', '4', '--json', '--timeout', '1s'],
    {
      env: { AWS_REGION: 'eu-west-1', AWS_CONFIG_FILE: join(folder, 'config') },
    },
  );
  expect([exitCode, JSON.parse(out).result]).toEqual([7, 'timeout']);
  const all = readFileSync(pids, 'utf8').trim().split(' ');
  expect(all).toHaveLength(2);
  expect(all.filter(isRunning)).toEqual([]);
  rmSync(folder, { recursive: true });
});
