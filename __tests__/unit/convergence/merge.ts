// The cycles of both sources make one history: each cycle once, in its order, and none overlooked that may be the newest.

import { describe, expect, test } from '@jest/globals';
import { type Cycle, mergeCycles, rivalOfLast, withLive } from '../../../src/convergence/cycles.ts';
import { cyclesOf, liveOf, MINUTE_0, type Reported, type Row, WRITTEN } from '../../support/cycles.ts';

const live = (...reports: readonly Reported[]) => liveOf(reports);

/** Each cycle as its second, or its minute and place where only CloudWatch has it, with its running instances: `30: 2`, `m1/0: 4`. */
function texts(cycles: readonly Cycle[]): readonly string[] {
  return cycles.map(({ start: { low, high }, position, values }) => {
    const { low: least, high: most } = values.RunningInstances;
    const when = low === high ? `${(low - MINUTE_0) / 1000}` : `m${(low - MINUTE_0) / 60_000}`;
    const place = position === undefined ? '' : `/${position}`;
    return `${when}${place}: ${least === most ? least : `${least}–${most}`}`;
  });
}

const merged = (rows: readonly Row[], ...reports: readonly Reported[]) =>
  mergeCycles(cyclesOf(rows), live(...reports), WRITTEN);

describe('the cycles of the live status', () => {
  test('stand in their order, each once', () => {
    expect(texts(live({ at: 9.999 }, { at: 10 }, { at: 30 }, { at: 30 }, { at: 50 }))).toEqual([
      '9.999: 0',
      '10: 0',
      '30: 0',
      '50: 0',
    ]);
  });

  test('are no older than the last: an answer may come from a memory', () => {
    expect(texts(live({ at: 30 }, { at: 10 }, { at: 50 }, { at: 30 }))).toEqual(['30: 0', '50: 0']);
  });

  test('are complete: one of which a metric was not sent says nothing', () => {
    const known = live({ at: 30 });
    expect(withLive(known, { at: MINUTE_0 + 50_000 }, WRITTEN)).toBe(known);
  });

  test('need no second read', () => {
    expect(live({ at: 30 })).toMatchObject([{ isConfirmed: true, isHistory: false, seenAt: WRITTEN + 22_000 }]);
  });
});

describe('a cycle that both have', () => {
  const first: Row = { bin: 0, running: 2, seen: 65, history: false };

  test('is one, with the time and values of the live status and the place in CloudWatch', () => {
    const vague: Row = { ...first, vague: { RunningInstances: [1, 4] } };
    expect(texts(merged([vague], { at: 30, running: 2 }))).toEqual(['30/0: 2']);
  });

  test.each([
    [30, 22],
    [80, 65],
  ])('was seen when the first of them showed it', (seen, expected) => {
    const [cycle] = merged([first], { at: 30, running: 2, ...(seen === 80 && { seen }) });
    expect(cycle?.seenAt).toBe(WRITTEN + expected * 1000);
  });

  test('keeps whether it was in the first read of CloudWatch', () => {
    const both = merged([{ bin: 0, running: 2, history: true }], { at: 5, running: 2 });
    expect(both).toMatchObject([{ isHistory: true, position: 0, isConfirmed: true }]);
  });

  test('is certain, although CloudWatch was read only once', () => {
    const [cycle] = cyclesOf([first]);
    const unconfirmed = cycle === undefined ? [] : [{ ...cycle, isConfirmed: false }];
    expect(mergeCycles(unconfirmed, live({ at: 30, running: 2 }), WRITTEN)).toMatchObject([{ isConfirmed: true }]);
  });

  test.each<[string, Row, Reported]>([
    ['with other values', first, { at: 30, running: 3 }],
    ['of another minute', first, { at: 60, running: 2 }],
    ['of the minute before', { ...first, bin: 1 }, { at: 59.999, running: 2 }],
    [
      'that CloudWatch had at its first read, while the other began after the write',
      { ...first, history: true },
      { at: 10, running: 2 },
    ],
  ])('is none %s', (_, row, reported) => {
    expect(merged([row], reported)).toHaveLength(2);
  });

  test('is one in the last second before the date of the write, too, and where CloudWatch could not be read sooner', () => {
    expect(merged([first], { at: 9.5, running: 2 })).toHaveLength(1);
    expect(merged([{ ...first, bin: 1, history: true }], { at: 70, running: 2 })).toHaveLength(1);
  });
});

describe('the order', () => {
  const rows = (...running: readonly number[]): readonly Row[] =>
    running.map((count) => ({ bin: 1, running: count, history: false }));

  test('is that of CloudWatch around what both have', () => {
    expect(texts(merged(rows(1, 2, 3), { at: 80, running: 2 }))).toEqual(['m1/0: 1', '80/1: 2', 'm1/2: 3']);
  });

  test('is by minute where they have nothing in common', () => {
    const all = merged(
      [{ bin: 0, history: false }, ...rows(1), { bin: 2 }],
      { at: 50, running: 9 },
      { at: 90, running: 8 },
    );
    expect(texts(all)).toEqual(['m0/0: 0', '50: 9', 'm1/0: 1', '90: 8', 'm2/0: 0']);
  });

  test('has what came after the write behind what the live status had before it', () => {
    const all = merged(
      [
        { bin: 0, running: 1, history: true },
        { bin: 0, running: 2, history: false },
      ],
      { at: 5, running: 9 },
    );
    expect(texts(all)).toEqual(['m0/0: 1', '5: 9', 'm0/1: 2']);
  });

  test('is the same in both: an older cycle is not taken for a newer one that looks like it', () => {
    expect(texts(merged(rows(1, 2, 1), { at: 70, running: 1 }, { at: 90, running: 2 }))).toEqual([
      '70/0: 1',
      '90/1: 2',
      'm1/2: 1',
    ]);
  });
});

describe('a cycle in CloudWatch that may be newer than the last one of the live status', () => {
  /** By a clock of ours that is far behind AWS's, so that no moment of a read is later than a cycle. */
  const FAR_MS = 3_600_000;
  const rival = (cycles: readonly Cycle[], aheadMs = FAR_MS) => {
    const found = rivalOfLast(cycles, WRITTEN, aheadMs);
    return found && texts([found])[0];
  };
  const known = (...running: readonly number[]): readonly Row[] =>
    running.map((count) => ({ bin: 1, running: count, history: false, seen: 80 }));

  test.each<[string, readonly Cycle[], string | undefined]>([
    ['nothing is known', [], undefined],
    ['only CloudWatch has cycles', merged(known(1, 2)), undefined],
    ['only the live status has', merged([], { at: 70 }), undefined],
    ['CloudWatch has as many', merged(known(1), { at: 70 }), undefined],
    ['CloudWatch has more', merged(known(1, 2), { at: 70 }), 'm1/1: 2'],
    [
      'CloudWatch has more that the live status lacks',
      merged(known(1, 2, 3), { at: 65, running: 1 }, { at: 70 }),
      'm1/2: 3',
    ],
    [
      'the last of CloudWatch is one of the live status',
      merged(known(1, 2, 3), { at: 65, running: 3 }, { at: 70 }),
      undefined,
    ],
    ['those of the minute before are no help', merged(known(1, 2), { at: 50 }, { at: 70 }), 'm1/1: 2'],
    ['CloudWatch is a minute behind', merged(known(1, 2), { at: 120 }), undefined],
    ['both have the last one', merged(known(1, 2, 3), { at: 65, running: 3 }), undefined],
    ['only CloudWatch has the last one of its minute', merged(known(1, 2, 3), { at: 65, running: 2 }), '65/1: 2'],
    ['only CloudWatch has the last one, in a later minute', merged(known(1, 2), { at: 30, running: 4 }), undefined],
    [
      'CloudWatch had them at its first read, so that they are older than the write',
      merged(
        [
          { bin: 0, history: true },
          { bin: 0, history: true, running: 1 },
        ],
        { at: 30, running: 4 },
      ),
      undefined,
    ],
  ])('where %s', (_, cycles, expected) => {
    expect(rival(cycles)).toBe(expected);
  });

  test('is none if it was read before the last one began', () => {
    // Read 80 s after the write, which was 10 s into the minute 0.
    expect(rival(merged(known(1, 2), { at: 89.999 }), 0)).toBe('m1/1: 2');
    expect(rival(merged(known(1, 2), { at: 90 }), 0)).toBeUndefined();
    expect(rival(merged(known(1, 2), { at: 90 }), 1)).toBe('m1/1: 2');
  });

  test('is not outnumbered by what was reported before the write', () => {
    const rows: readonly Row[] = [
      { bin: 0, running: 1, history: false, seen: 25 },
      { bin: 0, running: 2, history: false, seen: 25 },
    ];
    expect(rival(merged(rows, { at: 9.2, seen: 0, running: 8 }, { at: 30, running: 4 }), 0)).toBeUndefined();
    expect(rival(merged(rows, { at: 9.2, seen: -1, running: 8 }, { at: 30, running: 4 }), 0)).toBe('m0/1: 2');
  });
});
