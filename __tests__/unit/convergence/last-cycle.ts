// What a verdict at the timeout is, and what the last cycle shows: its values, its age, and the counts that follow from them.

import { describe, expect, test } from '@jest/globals';
import {
  CycleHistory,
  effectiveFloorOf,
  isDecisive,
  lastCycleOf,
  startableOf,
} from '../../../src/convergence/cycles.ts';
import { judgeAtDeadline, type Missing, type Verdict } from '../../../src/convergence/judge.ts';
import { binsOf, cyclesOf, MINUTE_0, type Row } from '../../support/cycles.ts';

const MINUTE = 60_000;
const NOW = MINUTE_0 + 5 * MINUTE;

const valuesOf = (row: Omit<Row, 'bin'>) => {
  const [cycle] = cyclesOf([{ bin: 0, ...row }]);
  if (cycle === undefined) throw new Error('No cycle');
  return cycle.values;
};

describe('at the timeout', () => {
  const progress = { reachedAt: {}, healthIsOpen: false };
  test.each<[Missing, Verdict]>([
    ['metrics', { kind: 'failed', result: 'no-metrics', progress }],
    ['observation', { kind: 'failed', result: 'not-observed', progress }],
    ['instances', { kind: 'waiting', missing: 'instances', progress }],
  ])('a wait for %s is a verdict of its own', (missing, expected) => {
    expect(judgeAtDeadline({ kind: 'waiting', missing, progress })).toEqual(expected);
  });

  test('any other verdict stays', () => {
    const verdicts: readonly Verdict[] = [
      { kind: 'converged', progress },
      { kind: 'failed', result: 'stalled', progress },
    ];
    expect(verdicts.map(judgeAtDeadline)).toEqual(verdicts);
  });
});

describe('the last cycle', () => {
  const history = new CycleHistory().with(
    binsOf([
      { bin: 1, running: 2 },
      { bin: 3, running: 3 },
    ]),
    NOW,
    true,
  );

  test('is the newest of CloudWatch, as old as its minute allows', () => {
    const last = lastCycleOf(history, NOW);
    expect(last?.values.RunningInstances).toEqual({ low: 3, high: 3 });
    expect(last?.age).toEqual({ low: MINUTE, high: 2 * MINUTE });
  });

  test('is that of the live status if it is newer, with its exact age', () => {
    const at = NOW - 5_000;
    expect(lastCycleOf(history, NOW, { at, values: valuesOf({ running: 4 }) })).toEqual({
      values: valuesOf({ running: 4 }),
      age: { low: 5_000, high: 5_000 },
    });
  });

  test('is never younger than now, and unknown without a complete cycle', () => {
    const at = NOW + 5_000;
    expect(lastCycleOf(history, NOW, { at, values: valuesOf({}) })?.age).toEqual({ low: 0, high: 0 });
    expect(lastCycleOf(new CycleHistory(), NOW)).toBeUndefined();
  });
});

test.each([
  ['all', { size: 10, floor: 2 }, 10, 2],
  ['all but the excluded ones', { size: 10, excluded: 3, floor: 2 }, 7, 2],
  ['fewer than the floor', { size: 4, excluded: 3, floor: 2 }, 1, 1],
  ['none', { size: 2, excluded: 3, floor: 2 }, 0, 0],
])('of a fleet, %s can start', (_, row, startable, floor) => {
  const exactly = (count: number) => ({ low: count, high: count });
  const values = valuesOf(row);
  expect([startableOf(values), effectiveFloorOf(values)]).toEqual([exactly(startable), exactly(floor)]);
});

test('counts that are only bounds give the bounds of what can start', () => {
  const values = {
    ...valuesOf({ floor: 4 }),
    FleetSize: { low: 4, high: 8 },
    NbOfExcludedInstances: { low: 1, high: 2 },
  };
  expect(startableOf(values)).toEqual({ low: 2, high: 7 });
  expect(effectiveFloorOf(values)).toEqual({ low: 2, high: 4 });
});

test('values without one of the required metrics are not complete', () => {
  const { DrainingInstances: _, ...others } = valuesOf({});
  expect([isDecisive(valuesOf({})), isDecisive(others)]).toEqual([true, false]);
});
