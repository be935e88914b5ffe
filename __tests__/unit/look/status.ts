// `status` reports the state of every fleet, as exactly as its reads allow. A failure of one fleet does not affect another.
// Longer than 300 lines: many scenarios on one simulated cloud.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { unreachable } from '../../../src/errors/services.ts';
import { type InspectedCloud, TransientReadError } from '../../../src/scale/ports.ts';
import type { InspectRequest } from '../../../src/scale/request.ts';
import { numbersOf, type StatusReport } from '../../../src/status/report.ts';
import { statusReader, watchStatus } from '../../../src/status/status.ts';
import { statusTable } from '../../../src/status/table.ts';
import { binsOf, cyclesOf, MINUTE_0, type Row } from '../../support/cycles.ts';
import { lookOf } from '../../support/look-at.ts';
import { naming } from '../../support/messages.ts';
import { deploymentOf, simulatedCloud, VirtualClock } from '../../support/simulated-cloud.ts';

const never = new AbortController().signal;
const log = () => undefined;
const exactly = (count: number) => ({ low: count, high: count });
const lost = unreachable({ service: 'clonesquad', reason: 'it did not answer' });

/** A cloud of two fleets with the same metrics. The test can answer some calls itself. */
function cloudOf(
  rows: readonly Row[],
  calls: Partial<InspectedCloud> = {},
  clock = new VirtualClock(MINUTE_0 + 30_000),
) {
  const cloud: InspectedCloud = {
    ...simulatedCloud({ group: 'perf1-frontend', desired: '4' }, clock),
    readMetrics: async (fleets) => new Map(fleets.map((fleet) => [fleet, binsOf(rows)])),
    ...calls,
  };
  return { clock, log, connectorFor: () => async () => cloud };
}

async function status(
  rows: readonly Row[],
  calls: Partial<InspectedCloud> = {},
  look = lookOf(),
): Promise<StatusReport> {
  return statusReader([look], cloudOf(rows, calls))(never);
}

const RUNNING = { bin: 0, desired: 4, running: 4 } as const;

describe('one read', () => {
  test('reports everything about every fleet', async () => {
    const row = { ...RUNNING, running: 3, pending: 1, initial: 2, draining: 1, stopping: 5, unusable: 6 };
    const report = await status([{ ...row, excluded: 2, inError: 7, lighthouse: 8 }]);
    expect(report).toMatchObject({ result: 'ok', readAt: '2026-01-05T12:00:30.000Z' });
    expect(report.fleets.map(({ fleet, result, configured }) => [fleet, result, configured])).toEqual([
      ['perf1-frontend', 'ok', '4'],
      ['perf1-backend', 'ok', '4'],
    ]);
    expect(report.fleets[0]).toEqual({
      env: 'perf1',
      region: 'eu-west-1',
      layer: 'frontend',
      fleet: 'perf1-frontend',
      result: 'ok',
      url: 'http://127.0.0.1/perf1-frontend/v1/',
      configured: '4',
      metrics: {
        desired: exactly(4),
        target: exactly(4),
        floor: exactly(2),
        fleetSize: exactly(10),
        running: exactly(3),
        pending: exactly(1),
        initializing: exactly(2),
        draining: exactly(1),
        stopping: exactly(5),
        unusable: exactly(6),
        excluded: exactly(2),
        inError: exactly(7),
        lighthouse: exactly(8),
      },
      lastCycleSeconds: { low: 0, high: 30 },
    });
  });

  test('reads CloudWatch once for all fleets', async () => {
    const reads: (readonly string[])[] = [];
    await status([], {
      readMetrics: async (fleets) => {
        reads.push(fleets);
        return new Map();
      },
    });
    expect(reads).toEqual([['perf1-frontend', 'perf1-backend']]);
  });

  test('has bounds if the cycles of one minute differ', async () => {
    const report = await status([RUNNING, { ...RUNNING, running: 3, desired: 3 }]);
    expect(report.fleets[0]?.metrics).toMatchObject({
      running: { low: 3, high: 4 },
      desired: { low: 3, high: 4 },
      floor: exactly(2),
    });
  });

  test('keeps the failure of a fleet in its own row', async () => {
    const report = await status([RUNNING], {
      findApis: async (groups) =>
        new Map(
          groups.map((group) => {
            const found = deploymentOf(group, new URL('https://example.com/v1/'));
            return [group, group === 'perf1-backend' ? lost : found] as const;
          }),
        ),
    });
    expect(report.result).toBe('unreachable');
    const [frontend, backend] = report.fleets;
    expect(frontend).toMatchObject({ result: 'ok', configured: '4' });
    expect(backend).toMatchObject({
      result: 'unreachable',
      code: 'unreachable',
      message: lost.message,
      fixBy: lost.fixBy,
      fix: lost.fix,
      metrics: { running: exactly(4) },
    });
    expect(backend).not.toHaveProperty('url');
  });

  test.each<[string, Partial<InspectedCloud>, readonly Row[], string]>([
    [
      'that is transient',
      { readMetrics: async () => Promise.reject(new TransientReadError(lost.message, { cause: lost })) },
      [],
      'unreachable',
    ],
    ['of missing metrics', { readLiveStatus: async () => undefined }, [], 'no-metrics'],
    ['of metrics in another namespace', {}, [], 'metrics-elsewhere'],
    [
      'of a fleet without instances, like `doctor` and a run',
      {
        readLiveStatus: async () => undefined,
        readFleetStatus: async () => ({ running: 0, serving: 0, managed: 0 }),
      },
      [],
      'empty-fleet',
    ],
    ['of stopped metrics', {}, [{ ...RUNNING, bin: -9 }], 'no-metrics'],
    [
      'of excluded metrics',
      { readMetrics: async ([fleet = '']) => new Map([[fleet, binsOf([RUNNING], ['FleetSize'])]]) },
      [],
      'metrics-excluded',
    ],
  ])('reports a failure %s', async (_, calls, rows, code) => {
    const report = await status(rows, calls, lookOf({ frontend: '4' }));
    expect(report.fleets).toMatchObject([{ code, configured: '4' }]);
  });

  test('does not fail if reading the value is denied', async () => {
    const readValue = async () => ({ value: { denied: 'execute-api:Invoke on X' }, at: 0 });
    const report = await status([RUNNING], { readValue });
    expect(report.fleets[0]).toMatchObject({
      result: 'ok',
      missingPermission: 'execute-api:Invoke on X',
      metrics: { target: exactly(4) },
    });
    expect(report.fleets[0]).not.toHaveProperty('configured');
  });

  test('of many environments continues if one cannot authenticate', async () => {
    const failure = unreachable({ service: 'aws', action: 'sts:AssumeRole', roleArn: 'r', reason: 'no' });
    const ports = cloudOf([RUNNING]);
    const connectorFor = (look: InspectRequest) =>
      look.env === 'perf2' ? async () => Promise.reject(failure) : ports.connectorFor();
    const looks = [lookOf({ frontend: '4' }), lookOf({ env: 'perf2', frontend: '4' })];
    const report = await statusReader(looks, { ...ports, connectorFor })(never);
    expect(report.fleets.map(({ fleet, result, code }) => [fleet, result, code])).toEqual([
      ['perf1-frontend', 'ok', undefined],
      ['perf2-frontend', 'unreachable', 'unreachable'],
    ]);
    expect(report.result).toBe('unreachable');
  });
});

describe('the live status', () => {
  const [cycle] = cyclesOf([{ ...RUNNING, running: 3, pending: 1 }]);
  const mixed = [RUNNING, { ...RUNNING, running: 3, desired: 3 }];
  const liveAt = (at: number) => ({ readLiveStatus: async () => ({ at, ...(cycle && { values: cycle.values }) }) });

  test('is exact if the cycles of one minute differ', async () => {
    const report = await status(mixed, liveAt(MINUTE_0 + 20_000));
    expect(report.fleets[0]).toMatchObject({
      metrics: { running: exactly(3), pending: exactly(1), desired: exactly(4), target: exactly(4) },
      lastCycleSeconds: exactly(10),
    });
  });

  const denied = { denied: 'execute-api:Invoke on X' };
  test.each<[string, Partial<InspectedCloud>]>([
    ['is of an older cycle', liveAt(MINUTE_0 - 1)],
    ['lacks a decisive metric', { readLiveStatus: async () => ({ at: MINUTE_0 + 20_000 }) }],
    ['is denied', { readLiveStatus: async () => denied }],
    ['is unreachable', { readLiveStatus: async () => Promise.reject(lost) }],
    ['is empty', { readLiveStatus: async () => undefined }],
  ])('is ignored if it %s', async (_, calls) => {
    const report = await status(mixed, calls);
    expect(report.fleets[0]).toMatchObject({
      result: 'ok',
      metrics: { running: { low: 3, high: 4 } },
      lastCycleSeconds: { low: 0, high: 30 },
    });
  });

  test('is not used for a subfleet, and does not replace missing metrics', async () => {
    const look = lookOf({ frontend: '4' });
    const [frontend] = look.fleets;
    const workers = {
      ...frontend,
      group: 'perf1-frontend',
      name: 'perf1-frontend/workers',
      layer: 'frontend/workers',
      subfleet: 'workers',
    };
    const report = await status([], liveAt(MINUTE_0 + 20_000), { ...look, fleets: [...look.fleets, workers] });
    expect(report.fleets).toMatchObject([
      { code: 'metrics-elsewhere', metrics: { running: exactly(3) } },
      { code: 'no-metrics' },
    ]);
    expect(report.fleets[1]).not.toHaveProperty('metrics');
  });
});

describe('the target', () => {
  test.each<[string, Partial<Row>, string | undefined, unknown]>([
    ['is the desired count', { desired: 4 }, '4', exactly(4)],
    ['is raised by the floor', { desired: 1 }, '1', exactly(2)],
    ['is raised only as far as instances can start', { desired: 1, floor: 6, excluded: 7 }, '1', exactly(3)],
    ['is 0 if the size is 0', { desired: 0, floor: 0 }, '0%', exactly(0)],
    ['is unknown with the autoscaler', { desired: 0 }, '-1', undefined],
    ['is unknown without a size', { desired: 0 }, 'undefined', undefined],
    ['is known for a desired count without a known value', { desired: 4 }, undefined, exactly(4)],
    ['is unknown for 0 without a known value', { desired: 0 }, undefined, undefined],
    ['has the bounds of the desired count', { vague: { DesiredInstanceCount: [1, 4] } }, '4', { low: 2, high: 4 }],
  ])('%s', (_, row, set, target) => {
    const [cycle] = cyclesOf([{ bin: 0, ...row }]);
    expect(cycle && numbersOf(cycle.values, set).target).toEqual(target);
  });

  test('is always the desired count, or as much of the floor as can start', () => {
    const few = fc.nat({ max: 12 });
    fc.assert(
      fc.property(few, few, few, few, (desired, floor, size, excluded) => {
        const [cycle] = cyclesOf([{ bin: 0, desired, floor, size, excluded }]);
        const target = cycle && numbersOf(cycle.values, '4').target;
        const startable = Math.max(0, size - excluded);
        expect(target).toEqual(exactly(Math.max(desired, Math.min(floor, startable))));
      }),
    );
  });
});

describe('a watch', () => {
  test('makes numbers exact with later reads, until it ends', async () => {
    const end = new AbortController();
    const reads: (readonly Row[])[] = [
      [RUNNING, { ...RUNNING, running: 3 }],
      [RUNNING, { ...RUNNING, running: 3 }],
      [RUNNING, { ...RUNNING, running: 3 }, { ...RUNNING, running: 7 }],
    ];
    const clock = new VirtualClock(MINUTE_0 + 30_000);
    const readMetrics = async (fleets: readonly string[]) => {
      const rows = reads.shift() ?? [];
      if (reads.length === 0) end.abort();
      return new Map(fleets.map((fleet) => [fleet, binsOf(rows)]));
    };
    const seen: StatusReport[] = [];
    const ports = cloudOf([], { readMetrics }, clock);
    for await (const report of watchStatus([lookOf()], ports, 10_000, end.signal)) seen.push(report);
    expect(seen.map(({ fleets }) => fleets[0]?.metrics?.running)).toEqual([
      { low: 3, high: 4 },
      { low: 3, high: 4 },
      exactly(7),
    ]);
    expect(seen.map(({ readAt }) => readAt)).toEqual([
      '2026-01-05T12:00:30.000Z',
      '2026-01-05T12:00:40.000Z',
      '2026-01-05T12:00:50.000Z',
    ]);
  });

  test('authenticates and discovers the APIs once, and again only after a failure', async () => {
    const calls: string[] = [];
    const end = new AbortController();
    const ports = cloudOf([RUNNING], {
      findApis: async ([group = '']) => {
        calls.push(`find ${group}`);
        return new Map([[group, deploymentOf(group, new URL('https://example.com/v1/'))]]);
      },
    });
    const connectorFor = () => async () => {
      calls.push('connect');
      if (calls.length === 1) throw lost;
      return ports.connectorFor()();
    };
    const results: string[] = [];
    const looks = [lookOf({ frontend: '4' })];
    for await (const { result } of watchStatus(looks, { ...ports, connectorFor }, 10_000, end.signal)) {
      results.push(result);
      if (results.length === 3) end.abort();
    }
    expect(results).toEqual(['unreachable', 'ok', 'ok']);
    expect(calls).toEqual(['connect', 'connect', 'find perf1-frontend']);
  });

  test('that is ended during a read prints nothing', async () => {
    const end = new AbortController();
    const readValue = async () => {
      end.abort();
      return Promise.reject(new Error('aborted'));
    };
    const seen: StatusReport[] = [];
    for await (const report of watchStatus([lookOf()], cloudOf([RUNNING], { readValue }), 1, end.signal))
      seen.push(report);
    expect(seen).toEqual([]);
  });
});

test('an API of another group is an error', async () => {
  const { fleets } = await status([RUNNING], {
    readApiOwner: async ({ pathname }) => ({
      group: pathname.includes('frontend') ? 'prod-frontend' : 'perf1-backend',
    }),
  });
  expect(fleets.map(({ code, configured }) => [code, configured])).toEqual([
    ['group-mismatch', undefined],
    [undefined, '4'],
  ]);
});

test('an API that two groups share is an error for both', async () => {
  const { fleets } = await status([RUNNING], {
    findApis: async (groups) =>
      new Map(groups.map((group) => [group, deploymentOf(group, new URL('https://example.com/v1/'))])),
    // An old release does not return its group.
    readApiOwner: async () => undefined,
  });
  expect(fleets.map(({ code, configured }) => [code, configured])).toEqual([
    ['api-shared', undefined],
    ['api-shared', undefined],
  ]);
});

test('without a named layer, the existing layers are read', async () => {
  const findGroups = async () => ['perf1-backend', 'perf1-cache', 'perf2-frontend'];
  const report = await status([RUNNING], { findGroups });
  expect(report.fleets.map(({ layer, fleet, result }) => [layer, fleet, result])).toEqual([
    ['backend', 'perf1-backend', 'ok'],
    ['cache', 'perf1-cache', 'ok'],
  ]);
});

test('the table has a row for each fleet, and errors below', async () => {
  const report = await status([RUNNING, { ...RUNNING, running: 12 }], {
    readValue: async (api) => {
      if (api.pathname.includes('backend')) throw lost;
      return { value: 'undefined', at: 0 };
    },
  });
  const [, frontend, backend, layers, age, ...remarks] = statusTable(report);
  const cells = ['4', '4', '2', '10', '4-12', '0 to 30 s ago'];
  expect(frontend?.split(/ {2,}/)).toEqual(['perf1-frontend', 'none', ...cells]);
  expect(backend?.split(/ {2,}/)).toEqual(['perf1-backend', '–', ...cells]);
  expect(layers).toMatch(/frontend, backend/);
  expect(age).toContain('60 s');
  expect(remarks).toEqual([naming('perf1-backend: ', lost.message, lost.fix)]);
});

test('the table reports missing permissions, and truncates invalid values', async () => {
  const readValue = async (api: URL) =>
    api.pathname.includes('backend')
      ? { value: { denied: 'execute-api:Invoke on X' }, at: 0 }
      : { value: 'as many as there are', at: 0 };
  const [, frontend, backend, , remark, ...rest] = statusTable(await status([], { readValue }));
  expect(frontend?.split(/ {2,}/).slice(0, 3)).toEqual(['perf1-frontend', 'as many as t…', '–']);
  expect(backend?.split(/ {2,}/).slice(0, 3)).toEqual(['perf1-backend', '–', '–']);
  expect([remark, ...rest].filter((line) => line?.includes('execute-api:Invoke on X'))).toEqual([
    expect.stringMatching(/^perf1-backend: /),
  ]);
});
