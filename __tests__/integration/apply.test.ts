// The built action makes CloneSquad act at once on what it sets, by every way in which it sets something.

import { describe, expect, test } from '@jest/globals';
import type { LocalCloud, SeenRequest } from '../../local-cloud/cloud.ts';
import type { Report } from '../../src/render/report.ts';
import { endingOf, errorOf, reportOf, scale, scaleByKeys } from '../support/action.ts';
import { desiredOf, POST_DESIRED, perf1, requestsTo, type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { machineOn, runCommand } from '../support/command.ts';

const MARKER = 'POST configuration/cache.last_write_index';
const CYCLE = 'GET control/reschedulenow';
const ONCE = [POST_DESIRED, MARKER, CYCLE];

/** A CloneSquad that reads nothing anew and begins no cycle by itself for an hour: it acts only if it is made to. */
const IDLE = { cacheMs: 3_600_000, wakeUpMs: 3_600_000, runPeriodMs: 3_600_000, cycleMs: 100 };

/** Both fleets of perf1, of which CloneSquad and its API remember a size of 2. */
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

/** What one fleet's API was sent that changes something or makes it act, in order. */
function sentTo(cloud: LocalCloud, group: string): readonly string[] {
  const isSent = ({ action, method }: SeenRequest) => method === 'POST' || action === CYCLE;
  return cloud.requests.filter((one) => one.group === group && isSent(one)).map(({ action }) => action);
}

test('a CloneSquad that would not look for an hour acts within seconds, and logs no warning', async () => {
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
  // Without on-job-end: restore, nothing that was there before is read.
  expect(requestsTo(cloud, 'GET configuration')).toEqual([]);
});

describe('it is made to act', () => {
  test('without a wait, and for its own autoscaler', async () => {
    const cloud = await idleCloud();
    const job = await scaleByKeys(cloud, { frontend: 'auto', backend: '4', 'wait-for': 'none' });
    expect(endingOf(job)).toEqual([0, 'ok']);
    expect([desiredOf(cloud, 'perf1-frontend'), desiredOf(cloud, 'perf1-backend')]).toEqual(['-1', '4']);
    expect([sentTo(cloud, 'perf1-frontend'), sentTo(cloud, 'perf1-backend')]).toEqual([ONCE, ONCE]);
  });

  test('by one marker for a fleet and its subfleet, once all rows of both are accepted', async () => {
    const cloud = await idleCloud({ subfleets: { workers: 3 } });
    const sizes = '--frontend 4 --floor 1 --size frontend/workers=2'.split(' ');
    const { exitCode } = await runCommand(['scale', '--env', 'perf1', ...sizes, '--wait-for', 'none'], {
      env: machineOn(cloud),
    });
    expect(exitCode).toBe(0);
    const sent = sentTo(cloud, 'perf1-frontend');
    expect([sent.length, sent.slice(-2)]).toEqual([7, [MARKER, CYCLE]]);
  });

  test('when a size is put back, which is the one that another job had set a moment before', async () => {
    const cloud = await idleCloud();
    cloud.fleet('perf1-frontend').write('ec2.schedule.desired_instance_count', '3');
    const inputs = { backend: '', 'backend-url': '', 'wait-for': 'none', 'on-job-end': 'restore' };
    const job = await scaleByKeys(cloud, inputs);
    expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 0]);
    expect(job.outputs['frontend-previous']).toBe('3');
    // A marker before what is kept is read, one after the size; one before the size is read again, and one after it is put back.
    expect(sentTo(cloud, 'perf1-frontend')).toEqual([MARKER, ...ONCE, MARKER, ...ONCE]);
    expect(desiredOf(cloud, 'perf1-frontend')).toBe('3');
    // Exact reads leave nothing to wait for.
    const lastPost = requestsTo(cloud, POST_DESIRED).at(-1)?.at ?? 0;
    expect(cloud.time.now() - lastPost).toBeLessThan(5_000);
  });
});

test.each([
  ['true', [MARKER, CYCLE], 3],
  ['false', [], 60],
])(
  'a command with --apply-immediately %s makes it act by %j, and sees that after %i s',
  async (value, calls, seconds) => {
    const cloud = await steppedCloud({ fleets: perf1({ running: 4, desired: '4' }) });
    const asked = ['--frontend', '2', '--wait-for', 'observed', '--apply-immediately', value];
    const { exitCode, out } = await runCommand(['scale', '--env', 'perf1', '--json', ...asked], {
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
  ['a job that is not to apply immediately', (cloud) => notImmediately(cloud)],
  ['wait', (cloud) => command(cloud, 'wait', '--frontend', '4', '--wait-for', 'observed')],
  ['status', (cloud) => command(cloud, 'status')],
  ['doctor', (cloud) => command(cloud, 'doctor')],
])('%s sends nothing that would make it act', async (_, act) => {
  const cloud = await steppedCloud({ fleets: perf1({ running: 4, desired: '4' }) });
  await act(cloud);
  expect(cloud.requests).not.toEqual([]);
  expect(requestsTo(cloud, CYCLE)).toEqual([]);
  // The doctor asks whether it may post the marker, by a write of nothing.
  expect(requestsTo(cloud, MARKER).filter(({ body }) => body !== '')).toEqual([]);
});

function notImmediately(cloud: SteppedCloud): Promise<unknown> {
  return scaleByKeys(cloud, { 'apply-immediately': 'false', 'wait-for': 'none' });
}

function command(cloud: SteppedCloud, name: string, ...args: readonly string[]): Promise<unknown> {
  return runCommand([name, '--env', 'perf1', ...args], { env: machineOn(cloud) });
}

test('a marker that is never answered holds nothing for longer than its own timeout', async () => {
  const cloud = await steppedCloud({
    intercept: ({ action }) => (action === MARKER ? { isSilent: true } : undefined),
  });
  const job = await scaleByKeys(cloud, { 'wait-for': 'none' });
  expect([...endingOf(job), errorOf(job)]).toEqual([0, 'ok', '']);
  expect(reportOf(job).seconds).toBe(10);
  expect(requestsTo(cloud, MARKER)).toHaveLength(2);
  expect(requestsTo(cloud, CYCLE)).toEqual([]);
});

test('a newer release that is not known is asked to act, and waited for by the older proof', async () => {
  const cloud = await steppedCloud({ fleets: perf1({ version: 'v0.28.0' }, { version: 'v0.28.0' }) });
  const job = await scaleByKeys(cloud, { 'wait-for': 'observed' });
  expect(endingOf(job)).toEqual([0, 'ok']);
  expect(requestsTo(cloud, MARKER)).toHaveLength(2);
  // A marker proves nothing of it: only a cycle that begins when no cache can be older than the write does.
  expect(reportOf(job).seconds).toBeGreaterThan(60);
});
