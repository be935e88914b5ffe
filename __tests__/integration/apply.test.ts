// The built action makes CloneSquad act at once on what it sets, by every way in which it sets something; a policy that forbids it costs time alone.

import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { LocalCloud, SeenRequest } from '../../local-cloud/cloud.ts';
import {
  errorOf,
  FAST,
  fastCloud,
  JOB_MS,
  POST_DESIRED,
  perf1,
  requestsTo,
  scale,
  urlsOf,
} from '../support/built-action.ts';
import { fastFlags, machineOn, runCommand } from '../support/built-cli.ts';

const MARKER = 'POST configuration/cache.last_write_index';
const CYCLE = 'GET control/reschedulenow';

/** A CloneSquad that reads nothing anew and begins no cycle by itself for an hour: it acts only if it is made to. */
const IDLE = { ...FAST, cacheMs: 3_600_000, wakeUpMs: 3_600_000, runPeriodMs: 3_600_000, cycleMs: 100 };

/** Both fleets of perf1, of which CloneSquad and its API remember a size of 2. */
async function idleCloud(...options: Parameters<typeof perf1>): Promise<LocalCloud> {
  const [frontend = {}, backend = {}] = options;
  const cloud = await fastCloud({
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

test(
  'a CloneSquad that would not look for an hour acts, and logs no warning',
  async () => {
    const cloud = await idleCloud();
    const job = await scale(cloud, { 'wait-for': 'running' });
    expect(job.outputs).toMatchObject({ result: 'ok', 'frontend-running': '4', 'backend-running': '5' });
    for (const group of ['perf1-frontend', 'perf1-backend']) {
      expect(sentTo(cloud, group).slice(0, 3)).toEqual([POST_DESIRED, MARKER, CYCLE]);
      expect(cloud.fleet(group).warnings).toEqual([]);
      expect(cloud.fleet(group).row('cache.last_write_index')).toBeDefined();
    }
    const [marker] = requestsTo(cloud, MARKER);
    expect(marker).toMatchObject({ query: 'ttl=-60', body: expect.stringMatching(/^\d{13}-[0-9a-f-]{36}$/) });
    expect(requestsTo(cloud, CYCLE)[0]?.query).toBe('delay=0');
    expect(new Set(requestsTo(cloud, MARKER).map(({ body }) => body)).size).toBe(2);
  },
  JOB_MS,
);

describe('it is made to act', () => {
  const once = [POST_DESIRED, MARKER, CYCLE];

  test.each<[string, Record<string, string>, string]>([
    ['without a wait', { frontend: '4' }, '4'],
    ['for its own autoscaler', { frontend: 'auto' }, '-1'],
  ])(
    '%s',
    async (_, inputs, value) => {
      const cloud = await idleCloud();
      const job = await scale(cloud, { ...inputs, backend: '', 'wait-for': 'none' });
      expect(job.main.exitCode).toBe(0);
      expect(sentTo(cloud, 'perf1-frontend')).toEqual(once);
      const [posted] = requestsTo(cloud, POST_DESIRED);
      expect(posted?.body).toBe(value);
      // The cycle begins a moment after the request for it, so after the job has ended.
      const hasRead = () =>
        cloud.fleet('perf1-frontend').runs.some(({ readAt }) => readAt > (posted?.at ?? 0));
      while (!hasRead()) await pause(20);
    },
    JOB_MS,
  );

  test(
    'by one marker for a fleet and its subfleet, once all rows of both are accepted',
    async () => {
      const cloud = await idleCloud({ subfleets: { workers: 3 } });
      const args = [
        'scale',
        '--env',
        'perf1',
        '--frontend',
        '4',
        '--floor',
        '1',
        '--size',
        'frontend/workers=2',
      ];
      const { exitCode } = await runCommand([...args, '--wait-for', 'none', ...fastFlags()], {
        env: machineOn(cloud),
      });
      expect(exitCode).toBe(0);
      const sent = sentTo(cloud, 'perf1-frontend');
      expect([sent.length, sent.slice(-2)]).toEqual([7, [MARKER, CYCLE]]);
    },
    JOB_MS,
  );

  test(
    'when the sizes are put back',
    async () => {
      const cloud = await idleCloud();
      const job = await scale(cloud, { backend: '', 'wait-for': 'none', 'on-job-end': 'restore' });
      expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 0]);
      // A marker before what is kept is read, one after the size; one before the size is read again, and one after it is put back.
      expect(sentTo(cloud, 'perf1-frontend')).toEqual([MARKER, ...once, MARKER, ...once]);
      expect(job.post.log).not.toContain('waiting until');
    },
    JOB_MS,
  );
});

test(
  'what is put back is what was there, though another job had set it a moment before',
  async () => {
    const cloud = await idleCloud();
    cloud.fleet('perf1-frontend').write('ec2.schedule.desired_instance_count', '3');
    const job = await scale(cloud, { backend: '', 'wait-for': 'none', 'on-job-end': 'restore' });
    expect(job.outputs['frontend-previous']).toBe('3');
    expect(job.post.log).toContain('perf1-frontend was put back to "3"');
    expect(cloud.fleet('perf1-frontend').rows()).toMatchObject({
      'ec2.schedule.desired_instance_count': '3',
    });
  },
  JOB_MS,
);

describe('nothing is sent that would make it act', () => {
  test(
    'where that is not wanted, or nothing is to be set',
    async () => {
      const cloud = await fastCloud({ fleets: perf1({ running: 4, desired: '4' }) });
      const env = machineOn(cloud);
      await scale(cloud, { 'apply-immediately': 'false', 'wait-for': 'none' });
      await scale(cloud, { 'dry-run': 'true' });
      for (const args of [
        ['scale', '--frontend', '4', '--wait-for', 'none', '--apply-immediately', 'false'],
        ['wait', '--frontend', '4', '--wait-for', 'observed', '--timeout', '1s'],
        ['status'],
        ['doctor'],
      ])
        await runCommand([...args, '--env', 'perf1'], { env });
      expect(requestsTo(cloud, CYCLE)).toEqual([]);
      // The doctor asks whether it may post the marker, by a write of nothing.
      expect(requestsTo(cloud, MARKER).filter(({ body }) => body !== '')).toEqual([]);
    },
    2 * JOB_MS,
  );
});

describe('a role that may set the size alone', () => {
  test(
    'scales as before, and one notice names both rights and what they buy',
    async () => {
      const cloud = await fastCloud({ rolePolicy: 'postOnly' });
      const job = await scale(cloud, { ...urlsOf(cloud), 'wait-for': 'none' });
      expect(job.outputs['result']).toBe('ok');
      const notices = [...job.main.log.matchAll(/^::notice::(CloneSquad applies .*)$/gm)].map(
        ([, text]) => text,
      );
      expect(notices).toEqual([
        "CloneSquad applies the sizes up to 75 s later, because a policy denies applying them at once. To have instances start in 1 s, allow execute-api:Invoke on POST/configuration/cache.last_write_index and on GET/control/reschedulenow of each API in the role's policy.",
      ]);
      expect(requestsTo(cloud, MARKER)).toHaveLength(2);
      expect(requestsTo(cloud, CYCLE)).toEqual([]);
    },
    JOB_MS,
  );
});

test(
  'a marker that is never answered holds nothing for longer than its own timeout, and the process ends',
  async () => {
    const never = new Promise<undefined>(() => undefined);
    const cloud = await fastCloud({ intercept: ({ action }) => (action === MARKER ? never : undefined) });
    const job = await scale(cloud, { 'wait-for': 'none', 'request-timeout': '2s' });
    expect([job.main.exitCode, errorOf(job)]).toEqual([0, '']);
    expect(requestsTo(cloud, MARKER)).toHaveLength(2);
    expect(requestsTo(cloud, CYCLE)).toEqual([]);
  },
  JOB_MS,
);

test(
  'an unknown, newer release is asked to act, and waited for by the older proof',
  async () => {
    const cloud = await fastCloud({ fleets: perf1({ version: 'v0.28.0' }, { version: 'v0.28.0' }) });
    const job = await scale(cloud, { 'wait-for': 'observed' });
    expect(job.outputs['result']).toBe('ok');
    expect(requestsTo(cloud, MARKER)).toHaveLength(2);
  },
  2 * JOB_MS,
);
