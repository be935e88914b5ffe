// A bug of ours that nothing in the code waits for ends a run like any other failure: with its report, and with restored sizes.

import { describe, expect, test } from '@jest/globals';
import { endingOf, reportOf, scaleByKeys } from '../support/action.ts';
import { desiredOf, perf1, type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { machineOn, runCommand } from '../support/command.ts';
import { naming } from '../support/messages.ts';

/** Loaded into a program, this throws when the program reads CloudWatch for the second time, in its wait. */
const BUG = `
import { subscribe } from 'node:diagnostics_channel';
let reads = 0;
subscribe('http.client.request.start', ({ request }) => {
  if (request.path === '/' && ++reads === 2) setImmediate(() => { throw new TypeError('boom'); });
});`;

function withBug(cloud: SteppedCloud) {
  const options = `${cloud.time.env['NODE_OPTIONS']} --import data:text/javascript,${encodeURIComponent(BUG)}`;
  return { ...machineOn(cloud), NODE_OPTIONS: options };
}

const SET_TO_2 = { fleets: perf1({ desired: '2', running: 2 }, { desired: '2', running: 2 }) };

describe('a bug during the wait', () => {
  test('ends the main step with its report and the place in the code, and the post step restores the sizes', async () => {
    const cloud = await steppedCloud(SET_TO_2);
    const job = await scaleByKeys(cloud, { 'on-job-end': 'restore' }, { env: withBug(cloud) });
    expect(endingOf(job)).toEqual([1, 'internal', 'internal']);
    expect(reportOf(job).fleets).toMatchObject([
      { fleet: 'perf1-frontend', written: 'yes', message: naming('TypeError: boom') },
      { fleet: 'perf1-backend', written: 'yes', message: naming('TypeError: boom') },
    ]);
    expect(job.main.log).toMatch(/^ +at .*data:text/m);
    expect(job.post.exitCode).toBe(0);
    expect([desiredOf(cloud, 'perf1-frontend'), desiredOf(cloud, 'perf1-backend')]).toEqual(['2', '2']);
  });

  test('ends a command, which does not start its program and restores the sizes', async () => {
    const cloud = await steppedCloud(SET_TO_2);
    const args = ['run', '--env', 'perf1', '--frontend', '4', '--', 'echo', 'started'];
    const { exitCode, out, err } = await runCommand(args, { env: withBug(cloud) });
    expect([exitCode, out]).toEqual([1, '']);
    expect(err).toMatch(/^ +at .*data:text/m);
    expect(desiredOf(cloud, 'perf1-frontend')).toBe('2');
  });

  test('ends a watch', async () => {
    const cloud = await steppedCloud(SET_TO_2);
    const { exitCode, err } = await runCommand(['status', '--env', 'perf1', '--watch'], { env: withBug(cloud) });
    expect(exitCode).toBe(1);
    expect(err).toMatch(/TypeError: boom[\s\S]*^ +at .*data:text/m);
  });
});
