// A wait succeeds within one poll after the metric that proves it is available.
// Longer than 300 lines: it also has the cases that only look like a success.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Run } from '../../../local-cloud/fleet.ts';
import { DESIRED_COUNT_KEY, FLEET_METRICS } from '../../../src/clonesquad/keys.ts';
import { expectedCount } from '../../../src/clonesquad/size.ts';
import { progressLog } from '../../../src/render/log.ts';
import { TransientReadError } from '../../../src/scale/ports.ts';
import { waitForFleets } from '../../../src/scale/wait.ts';
import { fixedSize, goalOf, MINUTE_0 } from '../../support/cycles.ts';
import { numbersIn } from '../../support/messages.ts';
import { ending, isAtLevel, NO_SIGNAL, play, type Scenario } from '../../support/play-wait.ts';
import { type SimulatedCloud, simulatedCloud, VirtualClock } from '../../support/simulated-cloud.ts';

describe('a wait ends with the right result and duration', () => {
  test.each<[string, Scenario, string, number]>([
    // Recorded from CloneSquad: first start 55 s after the POST, all running after 67 s, warm after 235 s.
    ['0 → 4, observed', { requested: '4', level: 'observed' }, 'converged', 64],
    [
      'picked up before the second poll, in a bin with cycles from before the write',
      { requested: '4', level: 'observed', writeAt: 30, fleet: { historyMs: 295_000 } },
      'converged',
      10,
    ],
    ['0 → 4, running', { requested: '4', level: 'running' }, 'converged', 82],
    ['0 → 4, ready', { requested: '4' }, 'converged', 244],
    ['0 → 50%, ready', { requested: '50%' }, 'converged', 244],
    ['10 → 2, ready: the others drain', { requested: '2', fleet: { running: 10, desired: '10' } }, 'converged', 109],
    ['10 → 2, settled', { requested: '2', level: 'settled', fleet: { running: 10, desired: '10' } }, 'converged', 226],
    ['already at 4', { requested: '4', fleet: { running: 4, desired: '4' } }, 'converged', 127],
    ['1 requested, floor 2', { requested: '1' }, 'converged', 244],
    ['0 requested, floor 2', { requested: '0', fleet: { running: 2, desired: '2' } }, 'converged', 127],
    ['100 %, 2 excluded', { requested: '100%', fleet: { excluded: 2 } }, 'insufficient-instances', 82],
    ['more than the fleet has', { requested: '99' }, 'insufficient-instances', 82],
    ['no instances', { requested: '4', fleet: { instances: 0 } }, 'empty-fleet', 0],
    ['no instances, 0 requested', { requested: '0', fleet: { instances: 0 } }, 'converged', 1],
    ['metrics in another namespace', { requested: '4', namespace: 'Elsewhere' }, 'no-metrics', 243],
    ['the main loop is disabled', { requested: '4', fleet: { disabled: true } }, 'no-metrics', 243],
    [
      'an override shadows our value',
      { requested: '4', fleet: { shadow: { by: 'override', value: '7' } } },
      'not-observed',
      63,
    ],
    [
      'a parameter set shadows our value',
      { requested: '4', fleet: { shadow: { by: 'parameterSet', value: '7' } } },
      'not-observed',
      63,
    ],
    [
      'a maintenance window runs all instead',
      { requested: '4', fleet: { maintenanceWindow: true } },
      'not-observed',
      243,
    ],
    [
      'an override shadows a size of 0 with a value that CloneSquad reads as 0',
      { requested: '0', fleet: { running: 2, desired: '2', shadow: { by: 'override', value: 'undefined' } } },
      'not-observed',
      126,
    ],
    [
      'a second request interrupts the scale-up',
      { requested: '4', events: [{ after: 70, happen: ({ fleet }) => fleet.write(DESIRED_COUNT_KEY, '7') }] },
      'superseded',
      126,
    ],
    [
      'the metrics stop during the wait',
      { requested: '4', events: [{ after: 70, happen: ({ fleet }) => fleet.write('app.disable', '1') }] },
      'no-metrics',
      414,
    ],
    [
      'one of four is unhealthy, without a spare instance',
      {
        requested: '4',
        fleet: { instances: 4 },
        events: [{ after: 100, happen: ({ fleet }) => fleet.makeUnhealthy(1) }],
      },
      'stalled',
      729,
    ],
    [
      'repeated failed launches: each failure is a change',
      { requested: '4', events: [{ after: 1, happen: ({ fleet }) => fleet.failNextStarts(400) }] },
      'timeout',
      1200,
    ],
    ['out of time', { requested: '4', settings: { timeoutMs: 100_000 } }, 'timeout', 100],
  ])('%s', async (_, scenario, expected, after) => {
    const end = await play(scenario);
    expect([ending(end), end.after]).toEqual([expected, after]);
  });

  test('a fleet counts as converged only while it is at its level', async () => {
    const clock = new VirtualClock(MINUTE_0 + 5000);
    const early = simulatedCloud({ group: 'a', timing: { warmUpMs: 0 } }, clock);
    const late = simulatedCloud({ group: 'b' }, clock);
    for (const { fleet } of [early, late]) fleet.write(DESIRED_COUNT_KEY, '4');
    clock.at(MINUTE_0 + 150_000, () => early.fleet.makeUnhealthy(1));
    const lines: string[] = [];
    const showProgress = progressLog((line) => lines.push(line));
    const goal = goalOf('4', 'ready', MINUTE_0 + 6000);
    const fleets = ['a', 'b'].map((group) => ({
      name: group,
      api: new URL(`http://${group}/`),
      goal,
      postedAt: clock.now(),
      readRule: 'unknown' as const,
    }));
    const both = {
      ...early,
      readFleetStatus: async () => undefined,
      readMetrics: async (...args: Parameters<SimulatedCloud['readMetrics']>) => {
        const [one, other] = [await early.readMetrics(...args), await late.readMetrics(...args)];
        return new Map(
          [...one].filter(([group]) => group === 'a').concat([...other].filter(([group]) => group === 'b')),
        );
      },
    };
    const outcomes = await waitForFleets(
      fleets,
      {
        level: 'ready',
        timeoutMs: 160_000,
        observeMs: 240_000,
        stallMs: 480_000,
        pollMs: 10_000,
        acceptsInsufficient: false,
      },
      'CloneSquad',
      {
        cloud: both,
        clock,
        log: () => {},
        show: (progress) => showProgress({ ...progress, env: 'perf1', at: clock.now() }),
        startedAt: clock.now(),
      },
      NO_SIGNAL,
    );
    expect(lines.some((line) => /^a {2}4\/4 .*ready/.test(line))).toBe(true);
    expect(outcomes.map((outcome) => [outcome.ended, outcome.verdict.kind])).toEqual([
      ['timeout', 'waiting'],
      ['timeout', 'waiting'],
    ]);
  });
});

describe('reads', () => {
  test('one per poll, one at the start, and one to confirm', async () => {
    const { cloud, after } = await play({ requested: '4' });
    const polls = Math.round((after - 2) / 9) + 1;
    expect(cloud.reads()).toBe(polls + 2);
  });

  test('a transient failure of a read is retried, counted and logged', async () => {
    const end = await play({
      requested: '4',
      conditions: {
        onRead: (read) => {
          if (read === 3 && failures.count++ < 2) throw new TransientReadError('throttled');
        },
      },
    });
    expect(ending(end)).toBe('converged');
    expect(end.outcome.failedReads).toBe(2);
    expect(end.lines.filter((line) => line.includes('throttled'))).toHaveLength(1);
  });

  test('an outage is logged once, and then at most once a minute, with the number of failed reads', async () => {
    const readMetrics = () => Promise.reject(new TransientReadError('it does not answer'));
    const settings = { pollMs: 1_000, timeoutMs: 200_000 };
    const { lines, outcome } = await play({ requested: '4', settings, played: { readMetrics } });
    const logged = lines.filter((line) => line.includes('it does not answer')).map(numbersIn);
    expect(logged).toHaveLength(4);
    expect(logged[0]).toEqual([]);
    expect(logged[3]?.[0]).toBeGreaterThan(180);
    expect(outcome.failedReads).toBeGreaterThan(200);
  });

  test.each([
    ['denied: accepted as unverified', [{ denied: 'x' }], 'converged', 127],
    ['failed twice: requested again', [undefined, undefined, { value: '0', isOverridden: false }], 'converged', 145],
    ['failed each time: given up', [undefined], 'converged', 145],
    ['another value: not ours', [{ value: '4', isOverridden: false }], 'not-observed', 126],
    ['an override: not ours', [{ value: '0', isOverridden: true }], 'not-observed', 126],
    [
      'an override, then failures: still not ours',
      [{ value: '0', isOverridden: true }, undefined],
      'not-observed',
      126,
    ],
  ])('the configuration for a size of 0, %s', async (_, answers, expected, after) => {
    let requests = 0;
    const readConfigured = async () => answers[Math.min(requests++, answers.length - 1)];
    const end = await play({ requested: '0', fleet: { running: 2, desired: '2' }, played: { readConfigured } });
    expect([ending(end), end.after]).toEqual([expected, after]);
  });

  test('a size of 0 is unverified if the configuration was ours and is unreadable at the end', async () => {
    let requests = 0;
    const ours = { value: '0', isOverridden: false };
    const readConfigured = async () => (requests++ === 0 ? ours : undefined);
    const end = await play({ requested: '0', fleet: { running: 6, desired: '6' }, played: { readConfigured } });
    expect(end.outcome.verdict).toMatchObject({ kind: 'converged', caveat: 'zero-unverified' });
    expect(requests).toBe(4);
  });

  test('a denied fleet status is named, and decides nothing', async () => {
    const denied = 'execute-api:Invoke on GET/v1/fleet/status';
    const readFleetStatus = async () => ({ denied });
    const end = await play({
      requested: '4',
      namespace: 'Another',
      played: { readFleetStatus, readMetrics: async () => new Map() },
    });
    expect([ending(end), end.outcome.denied]).toEqual(['no-metrics', [{ denied }]]);
  });

  test('any other failure of a read ends the wait', async () => {
    const denied = new Error('denied');
    const onRead = () => {
      throw denied;
    };
    const { outcome } = await play({ requested: '4', conditions: { onRead } });
    expect(outcome).toMatchObject({ ended: 'failure', failure: { code: 'internal', cause: denied } });
  });

  test('late bins only delay the end', async () => {
    const end = await play({ requested: '4', conditions: { delayOf: () => 90_000 } });
    expect([ending(end), end.after]).toEqual(['converged', 334]);
  });
});

const failures = { count: 0 };

test('a cancelled wait ends at once, with its last progress', async () => {
  const controller = new AbortController();
  const end = await play({
    requested: '4',
    signal: controller.signal,
    events: [{ after: 85, happen: () => controller.abort() }],
  });
  expect(ending(end)).toBe('cancelled');
  expect(end.outcome.verdict.progress.counts).toMatchObject({ RunningInstances: 4 });
});

test('progress is logged after each change, and at least every minute', async () => {
  const { lines } = await play({ requested: '4' });
  expect(lines.map((line) => /\d+\/\d+/.exec(line)?.[0])).toEqual(['0/4', '0/4', '0/4', '4/4', '4/4', '4/4', '4/4']);
  const times = ['1 min 03 s', '1 min 21 s', '1 min 21 s', '1 min 21 s', '4 min 03 s'];
  for (const [index, time] of times.entries()) expect(lines[index + 2]).toContain(time);
  expect(new Set(lines.map((line) => line.split(' ')[0]))).toEqual(new Set(['perf1-frontend']));
});

describe('no false success with', () => {
  const INITIAL = FLEET_METRICS.indexOf('NbOfInstanceInInitialState');

  test.each([222, 226, 230, 234].flatMap((after) => [20, 40, 60].map((late) => [after, late] as const)))(
    'an instance that fails %i s after the write, seen %i s late, while its replacement only starts',
    async (after, late) => {
      const end = await play({
        requested: '4',
        events: [{ after, happen: ({ fleet }) => fleet.makeUnhealthy(1) }],
        conditions: { delayOf: () => late * 1000 },
      });
      expect(ending(end)).toBe('converged');
      const counts = end.outcome.verdict.progress.counts;
      expect(counts).toMatchObject({ NbOfInstanceInInitialState: 0, PendingInstances: 0 });
      const {
        RunningInstances: up = 0,
        DrainingInstances: draining = 0,
        NbOfInstanceInUnuseableState: unhealthy = 0,
      } = counts ?? {};
      expect(up - draining - unhealthy).toBe(4);
    },
  );

  test('late samples from before the write, of a writer with the same size', async () => {
    const end = await play({
      requested: '4',
      level: 'observed',
      writeAt: 50,
      fleet: { running: 4, desired: '7' },
      before: { seconds: 40, happen: ({ fleet }) => fleet.write(DESIRED_COUNT_KEY, '4') },
      events: [{ after: 10, happen: ({ fleet }) => fleet.write(DESIRED_COUNT_KEY, '9') }],
      conditions: { delayOf: () => 45_000 },
    });
    expect(ending(end)).toBe('not-observed');
  });

  test.each([
    ['4', {}],
    ['7', { running: 4, desired: '4' }],
  ])('a torn read at any time, scaling to %s', async (requested, fleet) => {
    const ends = Array.from({ length: 40 }, async (_, torn) => {
      const isTorn = (read: number, metric: number) => metric === INITIAL && read === torn;
      const end = await play({ requested, fleet, conditions: { isTorn } });
      return [ending(end), isAtLevel(end.cloud, requested, 'ready', end.writtenAt), end.after >= 240];
    });
    expect(new Set((await Promise.all(ends)).map(String))).toEqual(new Set(['converged,true,true']));
  });

  test('unhealthy excluded instances, and others that must still drain', async () => {
    const end = await play({
      requested: '4',
      fleet: { instances: 16, running: 16, desired: '16' },
      before: {
        seconds: 30,
        happen: ({ fleet }) => {
          fleet.exclude(6, 'running');
          fleet.makeUnhealthy(6, 'excluded');
        },
      },
    });
    const { running, draining } = end.cloud.fleet.counts();
    expect([ending(end), running - draining - 6]).toEqual(['stalled', 4]);
  });

  test('a size of 0 that another writer replaces with a value that CloneSquad reads as 0', async () => {
    const end = await play({
      requested: '0',
      level: 'settled',
      fleet: { running: 6, desired: '6' },
      events: [{ after: 150, happen: ({ fleet }) => fleet.write(DESIRED_COUNT_KEY, '-1') }],
    });
    expect(ending(end)).toBe('superseded');
  });
});

test('a machine with a clock skew of minutes uses AWS’s clock', async () => {
  for (const aheadMs of [-240_000, 240_000]) {
    const end = await play({ requested: '4', fleet: { running: 4, desired: '4' }, conditions: { aheadMs } });
    expect([ending(end), end.after]).toEqual(['converged', 127]);
  }
});

test('a fleet at its size with late metrics does not fail as not-observed', async () => {
  const end = await play({
    requested: '4',
    fleet: { running: 4, desired: '4' },
    conditions: { delayOf: () => 150_000 },
  });
  expect([ending(end), end.after]).toEqual(['converged', 271]);
});

test('a slow main loop may pause between cycles as long as the observe timeout', async () => {
  const timing = { runPeriodMs: 360_000 };
  const settings = { observeMs: 1_200_000, timeoutMs: 3_600_000, stallMs: 1_200_000 };
  expect(ending(await play({ requested: '4', fleet: { timing }, settings }))).toBe('converged');
});

test('progress is logged every minute, even with a longer poll interval', async () => {
  const { lines } = await play({ requested: '4', settings: { pollMs: 180_000, timeoutMs: 600_000 } });
  const timeouts = lines.flatMap((line) => /\d+ min$/.exec(line)?.[0] ?? []);
  expect(timeouts.slice(0, 3)).toEqual(['10 min', '9 min', '8 min']);
});

test('without disturbances, a wait succeeds within one poll and a second after the proof is readable', async () => {
  const calm = fc.record({
    requested: fc.constantFrom('3', '4', '7', '50%', '100%'),
    writeAt: fc.integer({ min: 0, max: 59_999 }).map((ms) => ms / 1000),
    delay: fc.integer({ min: 0, max: 100_000 }),
  });
  await fc.assert(
    fc.asyncProperty(calm, async ({ requested, writeAt, delay }) => {
      const end = await play({ requested, writeAt, conditions: { delayOf: () => delay } });
      expect(ending(end)).toBe('converged');
      const proof = end.cloud.fleet.runs.find((run) => run.at > end.writtenAt && isReadyAt(run, requested));
      const readable = ((proof?.at ?? Number.NaN) + delay - end.writtenAt) / 1000;
      expect(end.after - readable).toBeLessThanOrEqual(9 + 1);
      expect(end.after - readable).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 40 },
  );
});

function isReadyAt(run: Run, requested: string): boolean {
  const expected = expectedCount(fixedSize(requested), run.values['FleetSize'] ?? 0);
  return (
    run.values['DesiredInstanceCount'] === expected &&
    run.values['RunningInstances'] === expected &&
    run.values['NbOfInstanceInInitialState'] === 0
  );
}
