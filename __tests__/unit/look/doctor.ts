// The doctor asks everything it can, goes on after what fails, and says at the end how a run would end.

import { describe, expect, test } from '@jest/globals';
import { examine } from '../../../src/doctor/doctor.ts';
import type { Check, DoctorReport } from '../../../src/doctor/report.ts';
import { doctorLines } from '../../../src/doctor/report.ts';
import { accountUnknown, noCredentials } from '../../../src/errors/authentication.ts';
import { unreachable } from '../../../src/errors/services.ts';
import { type InspectedCloud, TransientReadError } from '../../../src/scale/ports.ts';
import { MINUTE_0 } from '../../support/cycles.ts';
import { lookOf } from '../../support/look-at.ts';
import { naming } from '../../support/messages.ts';
import { simulatedCloud, VirtualClock } from '../../support/simulated-cloud.ts';

const never = new AbortController().signal;

const lost = unreachable({ service: 'aws', reason: 'CloudWatch hung up' });

/** Looks at the frontend of a simulated cloud, some of whose calls a test plays itself. */
async function look(
  calls: Partial<InspectedCloud> = {},
  settings: Readonly<Record<string, string>> = {},
  signal = never,
): Promise<DoctorReport> {
  const clock = new VirtualClock(MINUTE_0 + 600_000);
  const cloud = simulatedCloud({ group: 'perf1-frontend', desired: '4' }, clock);
  const connect = async () => ({ ...cloud, ...calls });
  return examine(lookOf({ frontend: '4', ...settings }), { connect, clock, log: () => undefined }, signal);
}

function named({ checks }: DoctorReport, name: Check['name']): Check | undefined {
  return checks.find((check) => check.name === name);
}

describe('an examination', () => {
  test('of a healthy fleet says that a run would work, and when it was', async () => {
    const report = await look();
    expect(report).toMatchObject({
      env: 'perf1',
      region: 'eu-west-1',
      canScale: true,
      result: 'ok',
      headline: expect.stringContaining('perf1'),
      startedAt: '2026-01-05T12:10:00.000Z',
    });
    expect(report.checks.every(({ state }) => state === 'ok')).toBe(true);
  });

  test('ends like a run would of the first check that is blocking', async () => {
    const report = await look({
      requireWritable: async () => Promise.reject(noCredentials({ reason: 'gone', isGitHub: false })),
      readMetrics: async () => Promise.reject(new TransientReadError(lost.message, { cause: lost })),
    });
    expect(report).toMatchObject({
      canScale: false,
      result: 'credentials',
      headline: naming('perf1', 'perf1-frontend write'),
    });
    expect(named(report, 'metrics')).toMatchObject({
      state: 'unknown',
      message: lost.message,
      blocking: false,
    });
  });

  test('that leaves open whether a run would work says so, and why', async () => {
    const report = await look({
      readMetrics: async () => Promise.reject(new TransientReadError(lost.message, { cause: lost })),
      readLiveStatus: async () => undefined,
    });
    expect(report).toMatchObject({
      canScale: null,
      result: 'unreachable',
      headline: expect.stringMatching(/perf1 .*: perf1-frontend metrics$/),
    });
    expect(report.canScale).toBeNull();
    expect(named(report, 'metrics')).toMatchObject({
      state: 'unknown',
      blocking: false,
      code: 'unreachable',
    });
  });

  test('goes on without knowing whose the credentials are, unless only some accounts are allowed', async () => {
    const identify = async () => Promise.reject(accountUnknown({ reason: 'no way' }));
    const report = await look({ identify });
    const credentials = named(report, 'credentials');
    expect(credentials).toMatchObject({ state: 'unknown', blocking: false });
    expect(credentials?.message).toContain('sts:GetCallerIdentity');
    expect(report.canScale).toBe(true);
    const strict = await look({ identify }, { 'allowed-account-ids': '111122223333' });
    expect(named(strict, 'account')).toMatchObject({ state: 'failed', code: 'account-unknown' });
    expect(named(strict, 'stack')).toMatchObject({ state: 'skipped' });
  });

  test('needs the state of a subfleet to be writable, too', async () => {
    const asked: string[] = [];
    const requireWritable = async (_: URL, key: string) => {
      asked.push(key);
    };
    const clock = new VirtualClock(MINUTE_0);
    const cloud = simulatedCloud({ group: 'perf1-backend' }, clock);
    const fleet = {
      layer: 'backend/workers',
      group: 'perf1-backend',
      subfleet: 'workers',
      name: 'perf1-backend/workers',
    };
    const ports = { connect: async () => ({ ...cloud, requireWritable }), clock, log: () => undefined };
    await examine({ ...lookOf(), fleets: [fleet] }, ports, never);
    expect(asked).toEqual([
      'subfleet.workers.ec2.schedule.desired_instance_count',
      'subfleet.workers.state',
      'subfleet.workers.ec2.schedule.min_instance_count',
      'cache.last_write_index',
    ]);
  });

  test('that is cancelled is a failure, and one of a bug, too', async () => {
    const cancel = new AbortController();
    const readValue = async () => {
      cancel.abort();
      return Promise.reject(new Error('aborted'));
    };
    await expect(look({ readValue }, {}, cancel.signal)).rejects.toMatchObject({ code: 'cancelled' });
    const readMetrics = () => {
      throw new TypeError('a bug');
    };
    await expect(look({ readMetrics })).rejects.toMatchObject({ code: 'internal' });
  });
});

describe('what a person reads', () => {
  const check = { name: 'write', blocking: false, message: 'It says.' } as const;
  const lines = (...checks: readonly Check[]) =>
    doctorLines({
      version: '1',
      env: 'perf1',
      region: 'eu-west-1',
      canScale: true,
      result: 'ok',
      headline: 'The end',
      startedAt: '',
      checks,
    });

  test('is a mark, the check, what it says, and the fix', () => {
    expect(
      lines(
        { ...check, state: 'ok' },
        { ...check, state: 'failed', fleet: 'f', fix: 'Fix it.' },
        { ...check, state: 'unknown', message: 'two\nlines' },
      ),
    ).toEqual(['✔ write: It says.', '✖ f write: It says. Fix: Fix it.', '? write: two lines', 'The end.']);
  });

  test('is one line for all that was skipped for one reason, fleet by fleet', () => {
    const skipped = { ...check, state: 'skipped', fleet: 'f' } as const;
    expect(
      lines(
        skipped,
        { ...skipped, name: 'floor' },
        { ...skipped, name: 'metrics', message: 'Another.' },
        { ...skipped, fleet: 'g', message: 'Another.' },
      ),
    ).toEqual(['– f write, floor: It says.', '– f metrics: Another.', '– g write: Another.', 'The end.']);
  });
});
