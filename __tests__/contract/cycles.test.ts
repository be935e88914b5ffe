// When the local cloud's main loop begins a cycle, how requests, the timer and cycles under way share it, and what it reports when.
import { describe, expect, test } from '@jest/globals';
import { Fleet } from '../../local-cloud/fleet.ts';
import type { FleetOptions } from '../../local-cloud/types.ts';
import { handClock } from './facts.ts';

/** A fleet of 10 whose first cycle begins now, and the clock by which it lives. */
function fleetOf(options: Partial<FleetOptions> = {}) {
  const clock = handClock();
  return { clock, fleet: new Fleet({ group: 'perf1-frontend', historyMs: 0, ...options }, clock.read) };
}

describe('A request for a cycle', () => {
  const starts = (fleet: Fleet, from: number) =>
    fleet.runs.map(({ at }) => (at - from) / 1000).filter((seconds) => seconds > 0);

  test.each([
    ['is served 0.2 s later', [[1, 0]], 9, [1.2]],
    ['waits for the delay that it names', [[1, 3]], 9, [4.2]],
    ['is served by the timer where that calls before', [[1, 15]], 25, [10]],
    [
      'is summed up with others before the cycle begins',
      [
        [1, 0],
        [1.1, 0],
        [1.15, 5],
      ],
      9,
      [1.2],
    ],
    [
      'that comes after the cycle has begun is served by another',
      [
        [1, 0],
        [1.3, 0],
      ],
      9,
      [1.2, 1.5],
    ],
  ] satisfies [string, [number, number][], number, number[]][])('%s', (_, requests, until, expected) => {
    const { clock, fleet } = fleetOf();
    const start = clock.read();
    for (const [at, delay] of requests) {
      clock.set(at);
      fleet.askRun(delay * 1000);
    }
    clock.set(until);
    expect(starts(fleet, start)).toEqual(expected);
  });

  test('that falls into a cycle is served by the next wake-up, before the period is over', () => {
    const { clock, fleet } = fleetOf({ timing: { cycleMs: 5_000 } });
    const start = clock.read();
    clock.set(20.5);
    fleet.askRun(0);
    clock.set(60);
    expect(starts(fleet, start)).toEqual([20, 30, 50]);
  });

  test('makes a wake-up of the timer that falls into its cycle come again later', () => {
    const { clock, fleet } = fleetOf({ timing: { cycleMs: 5_000 } });
    const start = clock.read();
    clock.set(18.8);
    fleet.askRun(0);
    clock.set(21);
    fleet.askRun(0); // Throttled at 21.2 s; the wake-up of 20 s is retried at 22 and 26 s.
    clock.set(31);
    expect(starts(fleet, start)).toEqual([19, 26]);
  });
});

test('A cycle has the values of its start, and sends them and orders instances later', () => {
  const { clock, fleet } = fleetOf({ desired: '4', timing: { cycleMs: 5_000, actMs: 3_000 } });
  const start = clock.read();
  clock.set(2.9);
  expect([fleet.runs, fleet.status, fleet.counts().pending]).toEqual([[], undefined, 0]);
  clock.set(3);
  expect(fleet.runs).toMatchObject([
    {
      at: start,
      readAt: start,
      sentAt: start + 3_000,
      readableAt: start + 3_000,
      values: { PendingInstances: 0 },
    },
  ]);
  expect([fleet.status?.running, fleet.counts().pending]).toEqual([0, 4]);
  clock.set(14.9);
  expect(fleet.counts().running).toBe(0);
  clock.set(15);
  expect(fleet.counts().running).toBe(4);
});

test('A cycle orders the instances of a subfleet as late as its own', () => {
  const rows = { 'subfleet.workers.state': 'running' };
  const { clock, fleet } = fleetOf({ rows, subfleets: { workers: 5 }, timing: { cycleMs: 3_000 } });
  clock.set(2.9);
  expect(fleet.subfleetCounts('workers').pending).toBe(0);
  clock.set(3);
  expect(fleet.subfleetCounts('workers').pending).toBe(5);
  expect(fleet.runs[0]?.subfleets['workers']).toMatchObject({ 'EC2.RunningInstances': 0 });
});
