// The cycles of CloudWatch and of the live status are merged into one history: each once, in order, with the newest of either.

import { describe, expect, test } from '@jest/globals';
import { type Cycle, mergeCycles, rivalOfLast, withLive } from '../../../src/convergence/cycles.ts';
import { cyclesOf, liveOf, MINUTE_0, type Reported, type Row, WRITTEN } from '../../support/cycles.ts';

const live = (...reports: readonly Reported[]) => liveOf(reports);

/** Each cycle as second (or minute and position, if only CloudWatch has it) and running instances: `30: 2`, `m1/0: 4`. */
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
  test('are in order, each once', () => {
    expect(texts(live({ at: 9.999 }, { at: 10 }, { at: 30 }, { at: 30 }, { at: 50 }))).toEqual([
      '9.999: 0',
      '10: 0',
      '30: 0',
      '50: 0',
    ]);
  });

  test('are never older than the last one, though an answer can come from a cache', () => {
    expect(texts(live({ at: 30 }, { at: 10 }, { at: 50 }, { at: 30 }))).toEqual(['30: 0', '50: 0']);
  });

  test('are complete: a cycle without one of the metrics is ignored', () => {
    const known = live({ at: 30 });
    expect(withLive(known, { at: MINUTE_0 + 50_000 }, WRITTEN)).toBe(known);
  });

  test('need no second read', () => {
    expect(live({ at: 30 })).toMatchObject([{ isConfirmed: true, isHistory: false, seenAt: WRITTEN + 22_000 }]);
  });
});

describe('a cycle in both sources', () => {
  const first: Row = { bin: 0, running: 2, seen: 65, history: false };

  test('has the time and values of the live status and the position in CloudWatch', () => {
    const vague: Row = { ...first, vague: { RunningInstances: [1, 4] } };
    expect(texts(merged([vague], { at: 30, running: 2 }))).toEqual(['30/0: 2']);
  });

  test.each([
    [30, 22],
    [80, 65],
  ])('was seen when the first source showed it', (seen, expected) => {
    const [cycle] = merged([first], { at: 30, running: 2, ...(seen === 80 && { seen }) });
    expect(cycle?.seenAt).toBe(WRITTEN + expected * 1000);
  });

  test('keeps whether it was in the first read of CloudWatch', () => {
    const both = merged([{ bin: 0, running: 2, history: true }], { at: 5, running: 2 });
    expect(both).toMatchObject([{ isHistory: true, position: 0, isConfirmed: true }]);
  });

  test('is confirmed, although CloudWatch was read only once', () => {
    const [cycle] = cyclesOf([first]);
    const unconfirmed = cycle === undefined ? [] : [{ ...cycle, isConfirmed: false }];
    expect(mergeCycles(unconfirmed, live({ at: 30, running: 2 }), WRITTEN)).toMatchObject([{ isConfirmed: true }]);
  });

  test.each<[string, Row, Reported]>([
    ['other values', first, { at: 30, running: 3 }],
    ['another minute', first, { at: 60, running: 2 }],
    ['the minute before', { ...first, bin: 1 }, { at: 59.999, running: 2 }],
    [
      'one in the first read of CloudWatch, the other after the write',
      { ...first, history: true },
      { at: 10, running: 2 },
    ],
  ])('is two cycles with %s', (_, row, reported) => {
    expect(merged([row], reported)).toHaveLength(2);
  });

  test('is one cycle in the last second before the write, and if CloudWatch could not be read earlier', () => {
    expect(merged([first], { at: 9.5, running: 2 })).toHaveLength(1);
    expect(merged([{ ...first, bin: 1, history: true }], { at: 70, running: 2 })).toHaveLength(1);
  });
});

describe('the order', () => {
  const rows = (...running: readonly number[]): readonly Row[] =>
    running.map((count) => ({ bin: 1, running: count, history: false }));

  test('is that of CloudWatch around common cycles', () => {
    expect(texts(merged(rows(1, 2, 3), { at: 80, running: 2 }))).toEqual(['m1/0: 1', '80/1: 2', 'm1/2: 3']);
  });

  test('is by minute without common cycles', () => {
    const all = merged(
      [{ bin: 0, history: false }, ...rows(1), { bin: 2 }],
      { at: 50, running: 9 },
      { at: 90, running: 8 },
    );
    expect(texts(all)).toEqual(['m0/0: 0', '50: 9', 'm1/0: 1', '90: 8', 'm2/0: 0']);
  });

  test('has cycles after the write behind those of the live status before it', () => {
    const all = merged(
      [
        { bin: 0, running: 1, history: true },
        { bin: 0, running: 2, history: false },
      ],
      { at: 5, running: 9 },
    );
    expect(texts(all)).toEqual(['m0/0: 1', '5: 9', 'm0/1: 2']);
  });

  test('does not match an older cycle with a newer one of equal values', () => {
    expect(texts(merged(rows(1, 2, 1), { at: 70, running: 1 }, { at: 90, running: 2 }))).toEqual([
      '70/0: 1',
      '90/1: 2',
      'm1/2: 1',
    ]);
  });
});

describe('a cycle of CloudWatch that may be newer than the last one of the live status', () => {
  /** A clock far behind AWS's, so that no read is later than a cycle. */
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
    ['only the live status has cycles', merged([], { at: 70 }), undefined],
    ['both have as many', merged(known(1), { at: 70 }), undefined],
    ['CloudWatch has more', merged(known(1, 2), { at: 70 }), 'm1/1: 2'],
    ['CloudWatch has more, and one is in both', merged(known(1, 2, 3), { at: 65, running: 1 }, { at: 70 }), 'm1/2: 3'],
    [
      'the last of CloudWatch is one of the live status',
      merged(known(1, 2, 3), { at: 65, running: 3 }, { at: 70 }),
      undefined,
    ],
    ['the live status has another one in the minute before', merged(known(1, 2), { at: 50 }, { at: 70 }), 'm1/1: 2'],
    ['CloudWatch is a minute behind', merged(known(1, 2), { at: 120 }), undefined],
    ['both have the last one', merged(known(1, 2, 3), { at: 65, running: 3 }), undefined],
    ['only CloudWatch has the last one of its minute', merged(known(1, 2, 3), { at: 65, running: 2 }), '65/1: 2'],
    ['only CloudWatch has the last one, in a later minute', merged(known(1, 2), { at: 30, running: 4 }), undefined],
    [
      'the first read of CloudWatch had them, so they are older than the write',
      merged(
        [
          { bin: 0, history: true },
          { bin: 0, history: true, running: 1 },
        ],
        { at: 30, running: 4 },
      ),
      undefined,
    ],
  ])('is found or not if %s', (_, cycles, expected) => {
    expect(rival(cycles)).toBe(expected);
  });

  test('does not exist if CloudWatch was read before the last one began', () => {
    // Read 80 s after the write, which was 10 s into the minute 0.
    expect(rival(merged(known(1, 2), { at: 89.999 }), 0)).toBe('m1/1: 2');
    expect(rival(merged(known(1, 2), { at: 90 }), 0)).toBeUndefined();
    expect(rival(merged(known(1, 2), { at: 90 }), 1)).toBe('m1/1: 2');
  });

  test('is found despite reports from before the write', () => {
    const rows: readonly Row[] = [
      { bin: 0, running: 1, history: false, seen: 25 },
      { bin: 0, running: 2, history: false, seen: 25 },
    ];
    expect(rival(merged(rows, { at: 9.2, seen: 0, running: 8 }, { at: 30, running: 4 }), 0)).toBeUndefined();
    expect(rival(merged(rows, { at: 9.2, seen: -1, running: 8 }, { at: 30, running: 4 }), 0)).toBe('m0/1: 2');
  });
});
