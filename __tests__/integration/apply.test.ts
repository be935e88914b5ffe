// The built action makes CloneSquad apply every change at once, however it makes the change.

import { describe, expect, test } from '@jest/globals';
import type { LocalCloud, SeenRequest } from '../../local-cloud/cloud.ts';
import type { Report } from '../../src/render/report.ts';
import { endingOf, errorOf, reportOf, scale, scaleByKeys } from '../support/action.ts';
import { desiredOf, POST_DESIRED, perf1, requestsTo, type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { machineOn, runCommand } from '../support/command.ts';

const MARKER = 'POST configuration/cache.last_write_index';
const CYCLE = 'GET control/reschedulenow';
const ONCE = [POST_DESIRED, MARKER, CYCLE];

/** A CloneSquad that for an hour neither refreshes its cache nor begins a cycle by itself. */
const IDLE = { cacheMs: 3_600_000, wakeUpMs: 3_600_000, runPeriodMs: 3_600_000, cycleMs: 100 };

/** Both fleets of perf1. CloneSquad and its API have cached a size of 2. */
async function idleCloud(...options: Parameters<typeof perf1>): Promise<SteppedCloud> {
  const [frontend = {}, backend = {}] = options;
  const cloud = await steppedCloud({
    fleets: perf1({ desired: '2', containers: 2, ...frontend }, { desired: '2', containers: 2, ...backend }),
    timing: IDLE,
  });
  for (const group of ['perf1-frontend', 'perf1-backend']) {
    const fleet = cloud.fleet(group);
    for (const _ of [1, 2]) fleet.nextContainer().values(fleet.now());
  }
  return cloud;
}

/** The writes and the requests for a cycle that one fleet's API received, in order. */
function sentTo(cloud: LocalCloud, group: string): readonly string[] {
  const isSent = ({ action, method }: SeenRequest) => method === 'POST' || action === CYCLE;
  return cloud.requests.filter((one) => one.group === group && isSent(one)).map(({ action }) => action);
}

test('a CloneSquad that would refresh its cache after an hour acts within seconds, and logs no warning', async () => {
  const cloud = await idleCloud();
  const job = await scale(cloud, { 'wait-for': 'running' });
  expect(job.outputs).toMatchObject({ result: 'ok', 'frontend-running': '4', 'backend-running': '5' });
  expect(reportOf(job).seconds).toBeLessThan(30);
  for (const group of ['perf1-frontend', 'perf1-backend']) {
    expect(sentTo(cloud, group).slice(0, 3)).toEqual(ONCE);
    expect(cloud.fleet(group).warnings).toEqual([]);
    expect(cloud.fleet(group).row('cache.last_write_index')).toBeDefined();
  }
  const [marker] = requestsTo(cloud, MARKER);
  expect(marker).toMatchObject({ query: 'ttl=-60', body: expect.stringMatching(/^\d{13}-[0-9a-f-]{36}$/) });
  expect(requestsTo(cloud, CYCLE)[0]?.query).toBe('delay=0');
  expect(new Set(requestsTo(cloud, MARKER).map(({ body }) => body)).size).toBe(2);
  // Without on-job-end: restore, the job does not read the previous values.
  expect(requestsTo(cloud, 'GET configuration')).toEqual([]);
});

describe('CloneSquad applies a change at once', () => {
  test('without a wait, and for auto', async () => {
    const cloud = await idleCloud();
    const job = await scaleByKeys(cloud, { frontend: 'auto', backend: '4', 'wait-for': 'none' });
    expect(endingOf(job)).toEqual([0, 'ok']);
    expect([desiredOf(cloud, 'perf1-frontend'), desiredOf(cloud, 'perf1-backend')]).toEqual(['-1', '4']);
    expect([sentTo(cloud, 'perf1-frontend'), sentTo(cloud, 'perf1-backend')]).toEqual([ONCE, ONCE]);
  });

  test('with one marker for a fleet and its subfleet, after all their rows are accepted', async () => {
    const cloud = await idleCloud({ subfleets: { workers: 3 } });
    const sizes = '--frontend 4 --floor 1 --size frontend/workers=2'.split(' ');
    const { exitCode } = await runCommand(['scale', '--env', 'perf1', ...sizes, '--wait-for', 'none'], {
      env: machineOn(cloud),
    });
    expect(exitCode).toBe(0);
    const sent = sentTo(cloud, 'perf1-frontend');
    expect([sent.length, sent.slice(-2)]).toEqual([7, [MARKER, CYCLE]]);
  });

  test('when a size is restored that another job had set a moment before', async () => {
    const cloud = await idleCloud();
    cloud.fleet('perf1-frontend').write('ec2.schedule.desired_instance_count', '3');
    const inputs = { backend: '', 'backend-url': '', 'wait-for': 'none', 'on-job-end': 'restore' };
    const job = await scaleByKeys(cloud, inputs);
    expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 0]);
    expect(job.outputs['frontend-previous']).toBe('3');
    // Markers: before the read of the previous size, after the write, before the read of the current size, and after
    // the restore.
    expect(sentTo(cloud, 'perf1-frontend')).toEqual([MARKER, ...ONCE, MARKER, ...ONCE]);
    expect(desiredOf(cloud, 'perf1-frontend')).toBe('3');
    // After exact reads, no wait is necessary.
    const lastPost = requestsTo(cloud, POST_DESIRED).at(-1)?.at ?? 0;
    expect(cloud.time.now() - lastPost).toBeLessThan(5_000);
  });
});

test.each([
  ['true', [MARKER, CYCLE], 3],
  ['false', [], 60],
])(
  'a command with --apply-immediately %s sends %j, and detects the new size after %i s',
  async (value, calls, seconds) => {
    const cloud = await steppedCloud({ fleets: perf1({ running: 4, desired: '4' }) });
    const sizes = ['--frontend', '2', '--wait-for', 'observed', '--apply-immediately', value];
    const { exitCode, out } = await runCommand(['scale', '--env', 'perf1', '--json', ...sizes], {
      env: machineOn(cloud),
    });
    expect(exitCode).toBe(0);
    expect(desiredOf(cloud, 'perf1-frontend')).toBe('2');
    expect([MARKER, CYCLE].filter((call) => requestsTo(cloud, call).length > 0)).toEqual(calls);
    const report: Report = JSON.parse(out);
    expect(Math.floor(report.seconds)).toBe(seconds);
  },
);

test.each<[string, (cloud: SteppedCloud) => Promise<unknown>]>([
  ['a job with apply-immediately: false', (cloud) => notImmediately(cloud)],
  ['wait', (cloud) => command(cloud, 'wait', '--frontend', '4', '--wait-for', 'observed')],
  ['status', (cloud) => command(cloud, 'status')],
  ['doctor', (cloud) => command(cloud, 'doctor')],
])('%s sends no request for a cycle and writes no marker', async (_, act) => {
  const cloud = await steppedCloud({ fleets: perf1({ running: 4, desired: '4' }) });
  await act(cloud);
  expect(cloud.requests).not.toEqual([]);
  expect(requestsTo(cloud, CYCLE)).toEqual([]);
  // The doctor checks the permission to post the marker with an empty write.
  expect(requestsTo(cloud, MARKER).filter(({ body }) => body !== '')).toEqual([]);
});

function notImmediately(cloud: SteppedCloud): Promise<unknown> {
  return scaleByKeys(cloud, { 'apply-immediately': 'false', 'wait-for': 'none' });
}

function command(cloud: SteppedCloud, name: string, ...args: readonly string[]): Promise<unknown> {
  return runCommand([name, '--env', 'perf1', ...args], { env: machineOn(cloud) });
}

test('a marker without an answer delays the job no longer than the timeout of its request', async () => {
  const cloud = await steppedCloud({
    intercept: ({ action }) => (action === MARKER ? { isSilent: true } : undefined),
  });
  const job = await scaleByKeys(cloud, { 'wait-for': 'none' });
  expect([...endingOf(job), errorOf(job)]).toEqual([0, 'ok', '']);
  expect(reportOf(job).seconds).toBe(10);
  expect(requestsTo(cloud, MARKER)).toHaveLength(2);
  expect(requestsTo(cloud, CYCLE)).toEqual([]);
});

test('an unknown newer release gets a marker, and the wait uses the older proof', async () => {
  const cloud = await steppedCloud({ fleets: perf1({ version: 'v0.28.0' }, { version: 'v0.28.0' }) });
  const job = await scaleByKeys(cloud, { 'wait-for': 'observed' });
  expect(endingOf(job)).toEqual([0, 'ok']);
  expect(requestsTo(cloud, MARKER)).toHaveLength(2);
  // With this release, a marker is no proof. A cycle that begins after all caches have expired is.
  expect(reportOf(job).seconds).toBeGreaterThan(60);
});
