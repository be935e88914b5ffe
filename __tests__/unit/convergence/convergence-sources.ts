// The verdict uses both sources, CloudWatch and the live status: the newest cycle of either decides.

import { describe, expect, test } from '@jest/globals';
import { answer, IDLE, type Reported, type Row, type Situation, verdictOn, WRITTEN } from '../../support/cycles.ts';

const atSize = { desired: 4, running: 4 };
const LATE = { history: false, seen: 130 };

describe('with a newest cycle in both sources', () => {
  const reports: readonly Reported[] = [{ at: 80, ...atSize }];
  const rowsWith = (...rows: readonly Partial<Row>[]) => [...IDLE, ...rows.map((row) => ({ bin: 1, ...LATE, ...row }))];
  const short = { desired: 4, running: 3 };

  test.each<[string, Situation, string]>([
    [
      'the reported one decides if CloudWatch has no more cycles',
      { requested: '4', rows: rowsWith(short), reports },
      'converged',
    ],
    [
      'CloudWatch must show the level, too, if it has more',
      { requested: '4', rows: rowsWith(short, short), reports },
      'waiting for confirmation',
    ],
    [
      'converged if CloudWatch, which has more, shows the level',
      { requested: '4', rows: rowsWith(short, { ...atSize, stopping: 1 }), reports },
      'converged',
    ],
    [
      'not converged for a higher level',
      { requested: '4', level: 'settled', rows: rowsWith(short, { ...atSize, stopping: 1 }), reports },
      'waiting for confirmation',
    ],
    [
      'not converged if CloudWatch shows another size',
      { requested: '4', rows: rowsWith(short, { desired: 5, running: 4 }), reports },
      'waiting for confirmation',
    ],
    [
      'the reported one is enough to show that a fleet has not converged',
      { requested: '4', rows: rowsWith(atSize, atSize), reports: [{ at: 80, ...short }] },
      'waiting for instances',
    ],
    [
      'CloudWatch alone decides if it is a minute ahead',
      { requested: '4', rows: [...rowsWith(), { bin: 2, ...LATE, ...short }], reports },
      'waiting for instances',
    ],
    [
      'a fleet at its size is not stalled, whatever CloudWatch shows',
      { requested: '4', rows: rowsWith(short, short), reports, now: 419 },
      'waiting for confirmation',
    ],
  ])('%s', (_, situation, expected) => {
    expect(answer(situation)).toBe(expected);
  });
});

test('a reported cycle and one of CloudWatch together confirm a shortage', () => {
  const short99 = { desired: 99, running: 10 };
  const rows = [...IDLE, { bin: 2, ...LATE, ...short99 }];
  expect(answer({ requested: '99', rows })).toBe('waiting for instances');
  expect(answer({ requested: '99', rows, reports: [{ at: 200, ...short99 }] })).toBe('insufficient-instances');
});

test('a cycle in both sources counts once', () => {
  const other = { desired: 7, running: 4 };
  const proof: Row = { bin: 2, ...LATE, ...atSize };
  const situation = { requested: '4', rows: [...IDLE, proof, { bin: 3, ...LATE, ...other }] };
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

test('a fleet that has left its size has not converged, though the last report looks like an older cycle in CloudWatch', () => {
  const gone = { desired: 4, running: 4, unusable: 1 };
  const rows = [...IDLE, ...[gone, atSize].map((row) => ({ bin: 1, ...LATE, ...row }))];
  const reports: readonly Reported[] = [
    { at: 65, ...gone },
    { at: 85, ...atSize },
    { at: 105, ...gone },
  ];
  expect(answer({ requested: '4', rows, reports })).toBe('waiting for confirmation');
  expect(answer({ requested: '4', rows, reports: reports.slice(2) })).toBe('waiting for confirmation');
});

test('a size that was missing in one cycle is not superseded, though the last report looks like an older cycle in CloudWatch', () => {
  const other = { desired: 7, running: 4 };
  const rows = [
    ...IDLE,
    { bin: 1, ...LATE, ...atSize },
    ...[atSize, other].map((row) => ({ bin: 2, ...LATE, ...row })),
  ];
  const reports: readonly Reported[] = [
    { at: 125, ...atSize },
    { at: 145, ...other },
    { at: 165, ...atSize },
  ];
  expect(answer({ requested: '4', rows, reports })).not.toBe('superseded');
});

describe('the fleet status counts once a fleet stops changing', () => {
  const unclear = { desired: 4, running: 4, unusable: 1, excluded: 1 };
  const reports: readonly Reported[] = [
    { at: 80, ...unclear },
    { at: 300, ...unclear },
  ];
  const needsStatus = 'waiting for instances (needs fleet-status)';

  test('in CloudWatch, without a missing cycle', () => {
    const first: Row = { bin: 1, ...LATE, seen: 72, ...unclear };
    expect(answer({ requested: '4', rows: IDLE, reports, now: 420 })).toBe('waiting for instances');
    expect(answer({ requested: '4', rows: [...IDLE, first], reports, now: 312 })).toBe(needsStatus);
    expect(answer({ requested: '4', rows: [...IDLE, first], reports, now: 311 })).toBe('waiting for instances');
  });

  test('not while a report shows a change', () => {
    const first: Row = { bin: 1, ...LATE, seen: 72, ...unclear };
    const changed: readonly Reported[] = [
      { at: 80, ...unclear },
      { at: 300, ...unclear, running: 5, draining: 1 },
    ];
    expect(answer({ requested: '4', rows: [...IDLE, first], reports: changed, now: 400 })).toBe(
      'waiting for scale-down',
    );
  });
});

test('a level is reached when a cycle of either source first shows it', () => {
  const rows = [...IDLE, { bin: 1, ...LATE, ...atSize, initial: 4 }];
  const reports: readonly Reported[] = [{ at: 100, ...atSize, initial: 2 }];
  const { reachedAt } = verdictOn({ requested: '4', rows, reports }).progress;
  expect(reachedAt).toEqual({ observed: WRITTEN + 92_000, running: WRITTEN + 92_000 });
});
