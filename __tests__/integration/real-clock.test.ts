// One run of each face by the machine's own clock, without the time of other suites: its real timers lead to the end.

import { afterEach, expect, test } from '@jest/globals';
import { type LocalCloud, scaleTiming, startCloud } from '../../local-cloud/cloud.ts';
import { runJob } from '../../local-cloud/job.ts';
import type { Report } from '../../src/render/report.ts';
import { perf1 } from '../support/cloud.ts';
import { runCommand } from '../support/command.ts';

const WARM_UP_SECONDS = 3;

let cloud: LocalCloud | undefined;
afterEach(() => cloud?.close());

/** A cloud some ten times as fast as CloneSquad. Nothing has to be done by a certain time: the limits are minutes. */
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
