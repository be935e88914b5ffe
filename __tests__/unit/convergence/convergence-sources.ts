// The verdict rests on what both sources show: the newest cycle of either decides, and what only one of them shows counts.

import { describe, expect, test } from '@jest/globals';
import { answer, IDLE, type Reported, type Row, type Situation, verdictOn, WRITTEN } from '../../support/cycles.ts';

const there = { desired: 4, running: 4 };
const BEHIND = { history: false, seen: 130 };

describe('where both sources have a newest cycle', () => {
  const reports: readonly Reported[] = [{ at: 80, ...there }];
  const listed = (...rows: readonly Partial<Row>[]) => [...IDLE, ...rows.map((row) => ({ bin: 1, ...BEHIND, ...row }))];
  const short = { desired: 4, running: 3 };

  test.each<[string, Situation, string]>([
    [
      'the reported one decides if CloudWatch has no more of them',
      { requested: '4', rows: listed(short), reports },
      'converged',
    ],
    [
      'CloudWatch must show the level, too, if it has more',
      { requested: '4', rows: listed(short, short), reports },
      'waiting for confirmation',
    ],
    ['which it does', { requested: '4', rows: listed(short, { ...there, stopping: 1 }), reports }, 'converged'],
    [
      'but not for a higher level',
      { requested: '4', level: 'settled', rows: listed(short, { ...there, stopping: 1 }), reports },
      'waiting for confirmation',
    ],
    [
      'nor if it wants another size',
      { requested: '4', rows: listed(short, { desired: 5, running: 4 }), reports },
      'waiting for confirmation',
    ],
    [
      'the reported one is enough for a fleet that is not there',
      { requested: '4', rows: listed(there, there), reports: [{ at: 80, ...short }] },
      'waiting for instances',
    ],
    [
      'CloudWatch alone decides if it is a minute ahead',
      { requested: '4', rows: [...listed(), { bin: 2, ...BEHIND, ...short }], reports },
      'waiting for instances',
    ],
    [
      'a fleet that was there for long is not stalled, whatever CloudWatch shows',
      { requested: '4', rows: listed(short, short), reports, now: 419 },
      'waiting for confirmation',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});

test('a reported cycle and one of CloudWatch that both want more than can start are two', () => {
  const wanting = { desired: 99, running: 10 };
  const rows = [...IDLE, { bin: 2, ...BEHIND, ...wanting }];
  expect(answer({ requested: '99', rows })).toBe('waiting for instances');
  expect(answer({ requested: '99', rows, reports: [{ at: 200, ...wanting }] })).toBe('insufficient-instances');
});

test('a cycle that both have counts once', () => {
  const other = { desired: 7, running: 4 };
  const proof: Row = { bin: 2, ...BEHIND, ...there };
  const situation = { requested: '4', rows: [...IDLE, proof, { bin: 3, ...BEHIND, ...other }] };
  expect(answer({ ...situation, reports: [{ at: 200, ...other }] })).not.toBe('superseded');
  expect(
    answer({
      ...situation,
      reports: [
        { at: 200, ...other },
        { at: 220, ...other },
      ],
    }),
  ).toBe('superseded');
});

test('a fleet that has left its size again is not there, though the last report looks like an older cycle in CloudWatch', () => {
  const gone = { desired: 4, running: 4, unusable: 1 };
  const rows = [...IDLE, ...[gone, there].map((row) => ({ bin: 1, ...BEHIND, ...row }))];
  const reports: readonly Reported[] = [
    { at: 65, ...gone },
    { at: 85, ...there },
    { at: 105, ...gone },
  ];
  expect(answer({ requested: '4', rows, reports })).toBe('waiting for confirmation');
  expect(answer({ requested: '4', rows, reports: reports.slice(2) })).toBe('waiting for confirmation');
});

test('a size that was gone in one cycle is not replaced, though the last report looks like an older cycle in CloudWatch', () => {
  const other = { desired: 7, running: 4 };
  const rows = [
    ...IDLE,
    { bin: 1, ...BEHIND, ...there },
    ...[there, other].map((row) => ({ bin: 2, ...BEHIND, ...row })),
  ];
  const reports: readonly Reported[] = [
    { at: 125, ...there },
    { at: 145, ...other },
    { at: 165, ...there },
  ];
  expect(answer({ requested: '4', rows, reports })).not.toBe('superseded');
});

describe('the fleet status counts once a fleet is still', () => {
  const open = { desired: 4, running: 4, unusable: 1, excluded: 1 };
  const reports: readonly Reported[] = [
    { at: 80, ...open },
    { at: 300, ...open },
  ];
  const asks = 'waiting for instances (needs fleet-status)';

  test('by CloudWatch, of which no cycle is missing', () => {
    const first: Row = { bin: 1, ...BEHIND, seen: 72, ...open };
    expect(answer({ requested: '4', rows: IDLE, reports, now: 420 })).toBe('waiting for instances');
    expect(answer({ requested: '4', rows: [...IDLE, first], reports, now: 312 })).toBe(asks);
    expect(answer({ requested: '4', rows: [...IDLE, first], reports, now: 311 })).toBe('waiting for instances');
  });

  test('and not while a report shows a change', () => {
    const first: Row = { bin: 1, ...BEHIND, seen: 72, ...open };
    const changed: readonly Reported[] = [
      { at: 80, ...open },
      { at: 300, ...open, running: 5, draining: 1 },
    ];
    expect(answer({ requested: '4', rows: [...IDLE, first], reports: changed, now: 400 })).toBe(
      'waiting for scale-down',
    );
  });
});

test('a level was reached when any cycle first showed it, whichever source had that later', () => {
  const rows = [...IDLE, { bin: 1, ...BEHIND, ...there, initial: 4 }];
  const reports: readonly Reported[] = [{ at: 100, ...there, initial: 2 }];
  const { reachedAt } = verdictOn({ requested: '4', rows, reports }).progress;
  expect(reachedAt).toEqual({ observed: WRITTEN + 92_000, running: WRITTEN + 92_000 });
});
