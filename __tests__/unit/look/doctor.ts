// `doctor` performs all checks, continues after failures, and reports how a run would end.

import { describe, expect, test } from '@jest/globals';
import { examine, examineAll } from '../../../src/doctor/doctor.ts';
import { manyDoctorLines } from '../../../src/doctor/lines.ts';
import type { Check, DoctorReport, ManyDoctorReport } from '../../../src/doctor/report.ts';
import { accountUnknown, noCredentials } from '../../../src/errors/authentication.ts';
import { unreachable } from '../../../src/errors/services.ts';
import { type InspectedCloud, TransientReadError } from '../../../src/scale/ports.ts';
import type { InspectRequest } from '../../../src/scale/request.ts';
import { MINUTE_0 } from '../../support/cycles.ts';
import { lookOf } from '../../support/look-at.ts';
import { naming } from '../../support/messages.ts';
import { simulatedCloud, VirtualClock } from '../../support/simulated-cloud.ts';

const never = new AbortController().signal;

const lost = unreachable({ service: 'aws', reason: 'CloudWatch hung up' });

/** Examines the frontend of a simulated cloud. The test can answer some calls itself. */
async function examineFrontend(
  calls: Partial<InspectedCloud> = {},
  settings: Readonly<Record<string, string>> = {},
  signal = never,
): Promise<DoctorReport> {
  const clock = new VirtualClock(MINUTE_0 + 600_000);
  const cloud = simulatedCloud({ group: 'perf1-frontend', desired: '4' }, clock);
  const ports = { connectorFor: () => async () => ({ ...cloud, ...calls }), clock, log: () => undefined };
  return examine(lookOf({ frontend: '4', ...settings }), ports, signal);
}

function named({ checks }: DoctorReport, name: Check['name']): Check | undefined {
  return checks.find((check) => check.name === name);
}

describe('an examination', () => {
  test('of a healthy fleet reports that a run would succeed, and its time', async () => {
    const report = await examineFrontend();
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

  test('has the result of the first blocking check', async () => {
    const report = await examineFrontend({
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

  test('that cannot decide whether a run would succeed reports this and why', async () => {
    const report = await examineFrontend({
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

  test('continues without the caller identity, unless only some accounts are allowed', async () => {
    const identify = async () => Promise.reject(accountUnknown({ reason: 'no way' }));
    const report = await examineFrontend({ identify });
    const credentials = named(report, 'credentials');
    expect(credentials).toMatchObject({ state: 'unknown', blocking: false });
    expect(credentials?.message).toContain('sts:GetCallerIdentity');
    expect(report.canScale).toBe(true);
    const strict = await examineFrontend({ identify }, { 'allowed-account-ids': '111122223333' });
    expect(named(strict, 'account')).toMatchObject({ state: 'failed', code: 'account-unknown' });
    expect(named(strict, 'stack')).toMatchObject({ state: 'skipped' });
  });

  test('also checks that the state of a subfleet is writable', async () => {
    const keys: string[] = [];
    const requireWritable = async (_: URL, key: string) => {
      keys.push(key);
    };
    const clock = new VirtualClock(MINUTE_0);
    const cloud = simulatedCloud({ group: 'perf1-backend' }, clock);
    const fleet = {
      layer: 'backend/workers',
      group: 'perf1-backend',
      subfleet: 'workers',
      name: 'perf1-backend/workers',
    };
    const ports = { connectorFor: () => async () => ({ ...cloud, requireWritable }), clock, log: () => undefined };
    await examine({ ...lookOf(), fleets: [fleet] }, ports, never);
    expect(keys).toEqual([
      'subfleet.workers.ec2.schedule.desired_instance_count',
      'subfleet.workers.state',
      'subfleet.workers.ec2.schedule.min_instance_count',
      'cache.last_write_index',
    ]);
  });

  test('fails if it is cancelled, or by a bug', async () => {
    const cancel = new AbortController();
    const readValue = async () => {
      cancel.abort();
      return Promise.reject(new Error('aborted'));
    };
    await expect(examineFrontend({ readValue }, {}, cancel.signal)).rejects.toMatchObject({ code: 'cancelled' });
    const readMetrics = () => {
      throw new TypeError('a bug');
    };
    await expect(examineFrontend({ readMetrics })).rejects.toMatchObject({ code: 'internal' });
  });
});

const PLAIN = { paint: (_: string, text: string) => text, isQuiet: false };

describe('several environments', () => {
  const noMetrics = { readMetrics: async () => Promise.reject(new TransientReadError(lost.message, { cause: lost })) };
  const denied = { requireWritable: async () => Promise.reject(noCredentials({ reason: 'gone', isGitHub: false })) };
  const undecided = { ...noMetrics, readLiveStatus: async () => undefined };

  /** Examines environments. The test can answer some calls itself. */
  async function examineEnvironments(
    calls: Readonly<Record<string, Partial<InspectedCloud>>>,
    clock = new VirtualClock(MINUTE_0 + 600_000),
  ): Promise<ManyDoctorReport> {
    const looks = Object.keys(calls).map((env) => lookOf({ env, frontend: '4' }));
    const connectorFor = (one: InspectRequest) => async () => ({
      ...simulatedCloud({ group: `${one.env}-frontend`, desired: '4' }, clock),
      ...calls[one.env],
    });
    return examineAll(looks, { connectorFor, clock, log: () => undefined }, never, 'day');
  }

  test.each<[string, Readonly<Record<string, Partial<InspectedCloud>>>, boolean | null, string, readonly string[]]>([
    ['would succeed', { perf1: {}, perf2: {} }, true, 'ok', ['2 environments']],
    ['would fail in one', { perf1: {}, perf2: denied }, false, 'credentials', ['1 of 2', 'perf2']],
    ['are undecided for one', { perf1: undecided, perf2: {} }, null, 'unreachable', ['1 of 2', 'perf1']],
    [
      'would fail in one, and are undecided for another',
      { perf1: undecided, perf2: denied },
      false,
      'credentials',
      ['perf2'],
    ],
  ])('%s', async (_, calls, canScale, result, facts) => {
    const report = await examineEnvironments(calls);
    expect(report).toMatchObject({ activity: 'day', canScale, result, headline: naming(...facts) });
    expect(report.environments.map(({ env }) => env)).toEqual(['perf1', 'perf2']);
  });

  test('are decided, except one that times out', async () => {
    const clock = new VirtualClock(MINUTE_0 + 600_000);
    const identify = async (signal: AbortSignal) => {
      // By then, the other one has ended.
      await new Promise((resolve) => setImmediate(resolve));
      await clock.sleep(3_600_000);
      signal.throwIfAborted();
      return { account: '111122223333', arn: 'arn' };
    };
    const report = await examineEnvironments({ perf1: { identify }, perf2: {} }, clock);
    expect(report).toMatchObject({ canScale: null, result: 'timeout' });
    expect(report.environments).toMatchObject([{ canScale: null, checks: [] }, { canScale: true }]);
    const [first, second] = manyDoctorLines(report, PLAIN);
    expect([first, second]).toEqual([expect.stringMatching(/^\? .*perf1/), expect.stringMatching(/^✔ perf2/)]);
  });

  test('are printed with problems first, and the others as one line each', async () => {
    const report = await examineEnvironments({ perf1: {}, perf2: denied });
    const lines = manyDoctorLines(report, PLAIN);
    expect(lines.map((text) => text.match(/^(?:\S perf\d| {2}\S \S+| {4}\S \S+:)/)?.[0] ?? '')).toEqual([
      '✖ perf2',
      '  ✖ perf2-frontend:',
      '    ✖ write:',
      '',
      '    ? write-floor:',
      '',
      '    ? apply-immediately:',
      '',
      '✔ perf1',
      '',
    ]);
  });
});
