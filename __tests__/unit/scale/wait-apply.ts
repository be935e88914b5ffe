// With apply-immediately, each level and each failure is known within seconds.

import { describe, expect, test } from '@jest/globals';
import { DESIRED_COUNT_KEY, MARKER_KEY } from '../../../src/clonesquad/keys.ts';
import { Appliers } from '../../../src/scale/apply-immediately.ts';
import { waitForFleets } from '../../../src/scale/wait.ts';
import { goalOf, MINUTE_0 } from '../../support/cycles.ts';
import { type Ending, ending, isAtLevel, NO_SIGNAL, play, type Scenario } from '../../support/play-wait.ts';
import { type SimulatedCloud, simulatedCloud, VirtualClock } from '../../support/simulated-cloud.ts';

/** As recorded: cycles take time, and the API answers from the caches of two containers. */
const REAL = { containers: 2, timing: { cycleMs: 400, actMs: 300 } } as const;

/** CloudWatch is half a minute late, and the live status is current. */
async function applied({ fleet, conditions, ...scenario }: Scenario): Promise<Ending> {
  return play({
    applies: true,
    ...scenario,
    fleet: { ...REAL, ...fleet },
    conditions: { isForgetful: true, delayOf: () => 30_000, sentAgeOf: () => 0, ...conditions },
  });
}

/** Seconds from the write until each level was known. */
function levelsOf({ outcome, writtenAt }: Ending): Readonly<Record<string, number>> {
  const { reachedAt } = outcome.verdict.progress;
  return Object.fromEntries(Object.entries(reachedAt).map(([level, at]) => [level, (at - writtenAt) / 1000]));
}

const set = (value: string) => ({
  happen: ({ fleet }: Ending['cloud']) => fleet.write(DESIRED_COUNT_KEY, value),
});
const unmark = { happen: ({ fleet }: Ending['cloud']) => fleet.write(MARKER_KEY, '') };

describe('a fleet is known to have converged', () => {
  test.each<[string, Scenario, seconds: number]>([
    // Instances start 0.5 s after the write, and boot for 12 s.
    ['once its size is picked up', { requested: '4', level: 'observed' }, 6],
    ['once it runs', { requested: '4', level: 'running' }, 12 + 8],
    ['once it is ready', { requested: '4' }, 180 + 12 + 8],
    ['at once, if it is already at its size', { requested: '4', fleet: { running: 4, desired: '4' } }, 8],
    ['at once, if 0 is requested', { requested: '0', fleet: { running: 4, desired: '4' } }, 8],
    ['at once, if its surplus drains', { requested: '2', fleet: { running: 10, desired: '10' } }, 8],
    ['with 40 instances to start', { requested: '100%', level: 'running', fleet: { instances: 40 } }, 6 + 12 + 8],
    [
      'once it is settled',
      { requested: '2', level: 'settled', fleet: { running: 10, desired: '10' } },
      2 + 120 + 15 + 8,
    ],
    ['with a floor that was set with the size', { requested: '0', floor: 0, fleet: { running: 4 } }, 8],
  ])('%s', async (_, scenario, seconds) => {
    for (const writeAt of [0.9, 5, 29.95, 55]) {
      const end = await applied({ ...scenario, writeAt });
      expect(ending(end)).toBe('converged');
      expect(end.after).toBeLessThanOrEqual(seconds);
      expect(end.cloud.fleet.warnings).toEqual([]);
    }
  });

  test('within 5 s after it reaches each level', async () => {
    const end = await applied({ requested: '4', level: 'settled' });
    const { observed = 0, running = 0, ready = 0 } = levelsOf(end);
    const started = end.cloud.fleet.runs.find(({ values }) => (values['PendingInstances'] ?? 0) > 0)?.at ?? 0;
    const bootedAt = (started - end.writtenAt) / 1000 + 12;
    expect(observed).toBeLessThan(5);
    expect(running - bootedAt).toBeLessThan(5);
    expect(ready - (bootedAt - 12 + 180)).toBeLessThan(5);
  });

  test('from CloudWatch alone, once a bin starts after the marker', async () => {
    const conditions = { sentAgeOf: () => 'denied' as const, delayOf: () => 0 };
    const end = await applied({ requested: '4', level: 'running', writeAt: 35, conditions });
    expect(ending(end)).toBe('converged');
    expect(end.after).toBeGreaterThan(25);
    expect(end.after).toBeLessThan(25 + 30 + 10);
  });
});

describe('the marker', () => {
  test('is posted again if it is deleted before a cycle has read it', async () => {
    // The marker is set at the write and deleted before the cycle at 0.2 s. The cycle that this job requests is lost.
    const conditions = {
      requestOf: (request: number) => (request === 0 ? ('failed' as const) : ('acknowledged' as const)),
    };
    const fleet = { running: 2, desired: '2', historyMs: 295_000 };
    const end = await applied({
      requested: '4',
      level: 'observed',
      fleet,
      conditions,
      events: [{ after: 0.1, ...unmark }],
    });
    expect(ending(end)).toBe('converged');
    expect(end.after).toBeLessThan(12);
    expect(end.cloud.fleet.row(MARKER_KEY)?.Value).toMatch(/^marker [1-9]/);
  });

  test('is posted again at most five times, and not deleted', async () => {
    const end = await applied({ requested: '4', fleet: { maintenanceWindow: true } });
    expect(ending(end)).toBe('not-observed');
    expect(end.cloud.fleet.row(MARKER_KEY)?.Value).toBe('marker 5');
  });

  test.each(['denied', 'failed', 'lost'] as const)('that is %s does not slow down a wait', async (fate) => {
    const [end, without] = await Promise.all([
      applied({ requested: '4', level: 'running', conditions: { markOf: () => fate } }),
      applied({ requested: '4', level: 'running', applies: false, conditions: {} }),
    ]);
    expect([ending(end), ending(without)]).toEqual(['converged', 'converged']);
    expect(end.after).toBeLessThanOrEqual(without.after);
  });

  test.each(['denied', 'failed'] as const)(
    'that is %s proves nothing for a fleet already at its size, while CloneSquad caches the previous value',
    async (fate) => {
      // CloneSquad has read its configuration 5 s before the write.
      const fleet = { running: 4, desired: '4', historyMs: 305_000 };
      const end = await applied({ requested: '4', level: 'running', fleet, conditions: { markOf: () => fate } });
      expect(isAtLevel(end.cloud, '4', 'running', end.writtenAt)).toBe(true);
      expect(end.after).toBeGreaterThan(55);
    },
  );

  test('that arrives late does not block the wait', async () => {
    const end = await applied({ requested: '4', level: 'observed', conditions: { markOf: () => 20_000 } });
    expect(ending(end)).toBe('converged');
    expect(end.after).toBeGreaterThan(20);
    expect(end.after).toBeLessThan(28);
  });
});

describe('the cause of a failure is known soon', () => {
  test.each<[string, Scenario, string, seconds: number]>([
    ['an override', { requested: '4', fleet: { shadow: { by: 'override', value: '7' } } }, 'not-observed', 8],
    ['a parameter set', { requested: '4', fleet: { shadow: { by: 'parameterSet', value: '7' } } }, 'not-observed', 8],
    [
      'another writer, before the size is picked up',
      { requested: '4', events: [{ after: 0.1, ...set('7') }] },
      'not-observed',
      8,
    ],
    [
      'another writer, after the size is picked up',
      { requested: '4', events: [{ after: 70, ...set('7') }] },
      'superseded',
      70 + 30 + 10,
    ],
    ['too few instances', { requested: '99' }, 'insufficient-instances', 8],
  ])('%s', async (_, scenario, result, seconds) => {
    const end = await applied(scenario);
    expect(ending(end)).toBe(result);
    expect(end.after).toBeLessThanOrEqual(seconds);
  });

  test('with the value of an exact read', async () => {
    const end = await applied({ requested: '4', events: [{ after: 0.1, ...set('7') }] });
    expect(end.outcome.configured).toMatchObject({ value: '7' });
  });
});

describe('at the timeout', () => {
  const timeoutMs = 30_000;

  test.each<[string, Scenario, string]>([
    [
      'a fleet that never picked up its size is not-observed',
      { requested: '4', applies: false, fleet: { running: 3 } },
      'not-observed',
    ],
    ['a fleet without metrics is no-metrics', { requested: '4', fleet: { disabled: true } }, 'no-metrics'],
    ['a fleet in progress is timeout', { requested: '4' }, 'timeout'],
  ])('%s, whatever observe-timeout is', async (_, scenario, expected) => {
    expect(ending(await applied({ ...scenario, settings: { timeoutMs } }))).toBe(expected);
  });
});

test('a wait continues with CloudWatch if the live status stops', async () => {
  const sentAgeOf = (question: number) => (question > 4 ? 'unanswered' : 0);
  const end = await applied({ requested: '4', level: 'running', conditions: { sentAgeOf, delayOf: () => 0 } });
  expect(ending(end)).toBe('converged');
});

describe('two fleets, one of them much earlier at its size,', () => {
  /** Two fleets of ten instances, with CloudWatch 90 s late. The first is already at 100 %, and has an event after 125 s. */
  async function waitForBoth(
    happen: (early: SimulatedCloud) => void,
    reports: (seconds: number) => number | 'unanswered',
  ) {
    const clock = new VirtualClock(MINUTE_0 + 5_000);
    const postedAt = clock.now();
    const conditions = {
      delayOf: () => 90_000,
      sentAgeOf: () => reports((clock.now() - postedAt) / 1000),
    };
    const early = simulatedCloud({ group: 'a', running: 10, desired: '100%' }, clock, conditions);
    const late = simulatedCloud({ group: 'b' }, clock, { ...conditions, sentAgeOf: () => 0 });
    const cloudOf = (api: URL) => (api.host === 'a' ? early : late);
    const cloud = {
      ...early,
      mark: (api: URL, signal: AbortSignal) => cloudOf(api).mark(api, signal),
      requestCycle: (api: URL, signal: AbortSignal) => cloudOf(api).requestCycle(api, signal),
      readLiveStatus: (api: URL, group: string, signal: AbortSignal) => cloudOf(api).readLiveStatus(api, group, signal),
      readMetrics: async (...args: Parameters<SimulatedCloud['readMetrics']>) => {
        const [one, other] = [await early.readMetrics(...args), await late.readMetrics(...args)];
        return new Map([...one].filter(([name]) => name === 'a').concat([...other].filter(([name]) => name === 'b')));
      },
    };
    const appliers = new Appliers({ cloud, clock }, NO_SIGNAL);
    for (const { fleet } of [early, late]) fleet.write(DESIRED_COUNT_KEY, '100%');
    clock.at(postedAt + 125_000, () => happen(early));
    const goal = goalOf('100%', 'ready', postedAt + 1_000);
    const fleets = ['a', 'b'].map((name) => {
      const api = new URL(`http://${name}/`);
      appliers.of(api).apply();
      return { name, api, goal, postedAt, applier: appliers.of(api), readRule: 'after-marker' as const };
    });
    const limits = {
      timeoutMs: 220_000,
      observeMs: 240_000,
      stallMs: 480_000,
      pollMs: 10_000,
      acceptsInsufficient: false,
    };
    const ports = { cloud, clock, log: () => {}, show: () => {}, startedAt: clock.now() };
    const outcomes = await waitForFleets(fleets, { level: 'ready', ...limits }, 'CloneSquad', ports, NO_SIGNAL);
    await appliers.close();
    return outcomes.map(({ ended, verdict }) => (ended === 'verdict' ? verdict.kind : ended));
  }

  test('wait for each other', async () => {
    expect(
      await waitForBoth(
        () => {},
        () => 0,
      ),
    ).toEqual(['converged', 'converged']);
  });

  test('do not converge once the first reports unhealthy instances, though CloudWatch does not show them yet', async () => {
    expect(
      (
        await waitForBoth(
          ({ fleet }) => fleet.makeUnhealthy(3),
          () => 0,
        )
      )[0],
    ).toBe('timeout');
  });

  test('do not converge once the first has reported draining instances, though its live status stops', async () => {
    const reports = (seconds: number) => (seconds > 152 ? ('unanswered' as const) : 0);
    expect((await waitForBoth(({ fleet }) => fleet.interruptSpot(2), reports))[0]).toBe('timeout');
  });
});
