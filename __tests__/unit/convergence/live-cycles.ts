// CloneSquad's own reports of its cycles count where nothing that CloudWatch has may be newer.

import { describe, expect, test } from '@jest/globals';
import type { Cycle } from '../../../src/convergence/cycles.ts';
import { isAhead, isUpToDate, LiveCycles, liveCyclesOf, type Sources } from '../../../src/convergence/live-cycles.ts';
import { goalOf, MINUTE_0, runsOf } from '../../support/runs.ts';

const [RUN] = runsOf([{ bin: 0 }]);
const VALUES = RUN?.values;
const GOAL = goalOf('4', 'ready', MINUTE_0 + 10_000);

/** The runs that were told of, by their seconds after the minute of the write. */
function told(...seconds: readonly number[]): LiveCycles {
  const live = new LiveCycles(MINUTE_0 + 10_000);
  for (const second of seconds) {
    live.add({ at: MINUTE_0 + second * 1000, ...(VALUES && { values: VALUES }) }, MINUTE_0 + 90_000);
  }
  return live;
}

/** Both sources, by a clock of ours that is far behind AWS's, so that no moment of a read is later than a cycle. */
function sources(live: LiveCycles, known: readonly Cycle[], aheadMs = 3_600_000): Sources {
  return { goal: GOAL, live, known, aheadMs };
}

function startsOf(live: LiveCycles): readonly number[] {
  return live.cycles().map(({ bin }) => (bin - MINUTE_0) / 1000);
}

describe('the reported cycles', () => {
  test('stand in their order, each once; those of before the write are history', () => {
    const live = told(9.999, 10, 30, 30, 50, 70.5);
    expect(startsOf(live)).toEqual([9.999, 10, 30, 50, 70.5]);
    expect(live.since().map(({ bin }) => (bin - MINUTE_0) / 1000)).toEqual([10, 30, 50, 70.5]);
  });

  test('are no older than the last: an answer may come from a memory', () => {
    expect(startsOf(told(30, 10, 50, 30))).toEqual([30, 50]);
  });

  test('are whole: one of which a metric was not sent says nothing', () => {
    const live = told();
    live.add({ at: MINUTE_0 + 30_000 }, MINUTE_0);
    expect(live.cycles()).toEqual([]);
  });

  test('need no second read, and are none of before the write', () => {
    expect(told(30).cycles()).toMatchObject([
      { position: 0, seenAt: MINUTE_0 + 90_000, isHistory: false, isConfirmed: true, values: VALUES },
    ]);
  });
});

describe('the last of them', () => {
  const known = (...minutes: readonly number[]): readonly Cycle[] =>
    runsOf(minutes.map((bin) => ({ bin, history: false })));

  test.each<[string, readonly number[], readonly number[], boolean]>([
    ['nothing was told', [], [0], false],
    ['CloudWatch has nothing', [30], [], true],
    ['CloudWatch is a minute behind', [70], [0, 0, 0], true],
    ['CloudWatch is a minute ahead', [50], [0, 1], false],
    ['CloudWatch comes to be a minute ahead', [20, 30, 50], [0, 0, 1], false],
    ['CloudWatch has as many of its minute', [65, 85], [0, 1, 1], true],
    ['CloudWatch has fewer of its minute', [65, 85], [0, 1], true],
    ['CloudWatch has more of its minute', [65], [0, 1, 1], false],
    ['those of the minute before are no help', [30, 50, 65], [0, 1, 1], false],
  ])('where %s', (_, live, runs, expected) => {
    expect(isUpToDate(sources(told(...live), known(...runs)))).toBe(expected);
  });

  test.each([
    ['of the write, so that they may be older', 0, true],
    ['later than the write, since CloudWatch could not be read sooner', 1, false],
  ])('where CloudWatch has more of its minute, which were there at the first read, %s', (_, bin, expected) => {
    const runs = runsOf([true, true, false].map((history) => ({ bin, history })));
    expect(isUpToDate(sources(told(bin * 60 + 30), runs))).toBe(expected);
  });
});

test('a report of a cycle that began after CloudWatch was read is newer than all that CloudWatch had', () => {
  const known = runsOf([
    { bin: 0, history: false, seen: 20 },
    { bin: 0, history: false, seen: 20 },
  ]);
  // Read 20 s after the write, which was 10 s into the minute.
  expect(isUpToDate(sources(told(29.999), known, 0))).toBe(false);
  expect(isUpToDate(sources(told(30), known, 0))).toBe(true);
  expect(isUpToDate(sources(told(30), known, 1))).toBe(false);
});

describe('the reports are ahead of CloudWatch', () => {
  const known = (...minutes: readonly number[]) => runsOf(minutes.map((bin) => ({ bin, history: false })));
  test.each<[string, readonly number[], readonly number[], boolean]>([
    ['not where there is none', [], [], false],
    ['not where they are of before the write', [9], [], false],
    ['where CloudWatch has nothing', [11], [], true],
    ['in the same minute', [11], [0, 0], true],
    ['not where CloudWatch is a minute ahead', [59], [0, 1], false],
  ])('%s', (_, live, runs, expected) => {
    expect(isAhead(sources(told(...live), known(...runs)))).toBe(expected);
  });
});

test('they follow the history of both sources, and leave out what CloudWatch has since', () => {
  const known = runsOf([{ bin: -1 }, { bin: 0, history: true }, { bin: 0, history: false }, { bin: 1 }]);
  const cycles = liveCyclesOf(sources(told(9, 30), known));
  expect(cycles.map(({ bin }) => (bin - MINUTE_0) / 1000)).toEqual([-60, 0, 9, 30]);
});
