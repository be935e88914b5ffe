// When the local cloud's main loop begins a cycle, how it combines requests, the timer and a running cycle, and when it
// reports.
import { describe, expect, test } from '@jest/globals';
import { Fleet } from '../../local-cloud/fleet.ts';
import type { FleetOptions } from '../../local-cloud/types.ts';
import { handClock } from './facts.ts';

/** A fleet of 10 whose first cycle begins now, and its clock. */
function fleetOf(options: Partial<FleetOptions> = {}) {
  const clock = handClock();
  return { clock, fleet: new Fleet({ group: 'perf1-frontend', historyMs: 0, ...options }, clock.read) };
}

describe('A request for a cycle', () => {
  const starts = (fleet: Fleet, from: number) =>
    fleet.runs.map(({ at }) => (at - from) / 1000).filter((seconds) => seconds > 0);

  test.each([
    ['starts one 0.2 s later', [[1, 0]], 9, [1.2]],
    ['starts one after the requested delay', [[1, 3]], 9, [4.2]],
    ['starts no extra cycle if the timer starts one first', [[1, 15]], 25, [10]],
    [
      'shares one cycle with the requests that arrive before it begins',
      [
        [1, 0],
        [1.1, 0],
        [1.15, 5],
      ],
      9,
      [1.2],
    ],
    [
      'starts another one if the cycle has already begun',
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
      fleet.requestCycle(delay * 1000);
    }
    clock.set(until);
    expect(starts(fleet, start)).toEqual(expected);
  });

  test('that arrives during a cycle makes the next wake-up begin one, before the period is over', () => {
    const { clock, fleet } = fleetOf({ timing: { cycleMs: 5_000 } });
    const start = clock.read();
    clock.set(20.5);
    fleet.requestCycle(0);
    clock.set(60);
    expect(starts(fleet, start)).toEqual([20, 30, 50]);
  });

  test('throttles a wake-up of the timer during its cycle, and the timer retries', () => {
    const { clock, fleet } = fleetOf({ timing: { cycleMs: 5_000 } });
    const start = clock.read();
    clock.set(18.8);
    fleet.requestCycle(0);
    clock.set(21);
    fleet.requestCycle(0); // Throttled at 21.2 s; the wake-up of 20 s is retried at 22 and 26 s.
    clock.set(31);
    expect(starts(fleet, start)).toEqual([19, 26]);
  });
});

test('A cycle reads its values at its start, and sends them and orders instances later', () => {
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

test('A cycle orders the instances of a subfleet as late as those of the main fleet', () => {
  const rows = { 'subfleet.workers.state': 'running' };
  const { clock, fleet } = fleetOf({ rows, subfleets: { workers: 5 }, timing: { cycleMs: 3_000 } });
  clock.set(2.9);
  expect(fleet.subfleetCounts('workers').pending).toBe(0);
  clock.set(3);
  expect(fleet.subfleetCounts('workers').pending).toBe(5);
  expect(fleet.runs[0]?.subfleets['workers']).toMatchObject({ 'EC2.RunningInstances': 0 });
});
