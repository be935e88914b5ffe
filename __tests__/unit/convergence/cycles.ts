// The cycles of a fleet are reconstructed from bins that arrive late, incomplete, torn and in any order.

import { describe, expect, test } from '@jest/globals';
import { FLEET_METRICS, type FleetMetric } from '../../../src/clonesquad/keys.ts';
import type { BinStatistics } from '../../../src/convergence/bins.ts';
import { CycleHistory, DECISIVE_METRICS, type FleetBins } from '../../../src/convergence/cycles.ts';
import { binsOf, MINUTE_0, type Row } from '../../support/cycles.ts';

const DESCRIPTIVE: readonly FleetMetric[] = ['NbOfInstancesInError', 'RunningLighthouseInstances'];

/** A history after some reads, one second apart. The first read is before the write. */
function historyOf(...reads: readonly FleetBins[]): CycleHistory {
  return reads.reduce((history, bins, index) => history.with(bins, index * 1000, index === 0), new CycleHistory());
}

/** Each cycle as bin, position, time and desired count: `0/1 at 2000: 4`. `?` marks what only one read has shown. */
function known(history: CycleHistory): readonly string[] {
  return history.cycles().map(({ start, position, seenAt, isHistory, isConfirmed, values }) => {
    const { low, high } = values.DesiredInstanceCount;
    const place = `${(start.low - MINUTE_0) / 60_000}/${position}${isHistory ? ' (history)' : ''}`;
    return `${place} at ${seenAt}: ${low === high ? low : `${low}–${high}`}${isConfirmed ? '' : '?'}`;
  });
}

/** A read with changed statistics of one metric. */
function changed(bins: FleetBins, metric: FleetMetric, changes: Partial<BinStatistics>): FleetBins {
  return new Map(
    [...bins].map(([bin, metrics]) => {
      const statistics = metrics.get(metric);
      return [bin, statistics ? new Map(metrics).set(metric, { ...statistics, ...changes }) : metrics];
    }),
  );
}

const ZERO: Row = { bin: 0 };
const FOUR: Row = { bin: 0, desired: 4 };

describe('cycles', () => {
  test('are known after one read, and confirmed by a second one', () => {
    const bins = binsOf([ZERO]);
    expect(known(historyOf())).toEqual([]);
    expect(known(historyOf(bins))).toEqual(['0/0 (history) at 0: 0?']);
    expect(known(historyOf(bins, bins))).toEqual(['0/0 (history) at 0: 0']);
  });

  test('keep the time of the read that first had them', () => {
    const [one, two] = [binsOf([ZERO]), binsOf([ZERO, FOUR])];
    expect(known(historyOf(one, one, two, two))).toEqual(['0/0 (history) at 0: 0', '0/1 at 2000: 4']);
  });

  test('are seen when their last metric arrives', () => {
    expect(known(historyOf(binsOf([FOUR], ['PendingInstances']), binsOf([FOUR])))).toEqual(['0/0 at 1000: 4?']);
  });

  test('are in the order of their bins, whichever arrived first', () => {
    const late = binsOf([{ bin: -1, desired: 2 }]);
    expect(known(historyOf(binsOf([FOUR]), late, binsOf([{ bin: 1, desired: 6 }])))).toEqual([
      '-1/0 at 1000: 2?',
      '0/0 (history) at 0: 4?',
      '1/0 at 2000: 6?',
    ]);
  });

  test('are as many as have arrived for every decisive metric', () => {
    const [one, two] = [binsOf([ZERO]), binsOf([ZERO, FOUR])];
    const behind = one.get(MINUTE_0)?.get('PendingInstances');
    expect(known(historyOf(one, one, changed(two, 'PendingInstances', { ...behind })))).toEqual([
      '0/0 (history) at 0: 0',
    ]);
  });

  test.each(DECISIVE_METRICS)('are unknown without %s', (metric) => {
    const history = historyOf(binsOf([FOUR], [metric]));
    expect(known(history)).toEqual([]);
    expect(history.missingMetrics()).toEqual([metric]);
  });

  test('do not require descriptive metrics', () => {
    const history = historyOf(binsOf([FOUR], DESCRIPTIVE), binsOf([FOUR], DESCRIPTIVE));
    expect(known(history)).toEqual(['0/0 (history) at 0: 4']);
    expect(history.missingMetrics()).toEqual([]);
    expect(Object.keys(history.cycles()[0]?.values ?? {}).sort()).toEqual([...DECISIVE_METRICS].sort());
    expect(DECISIVE_METRICS).toEqual(FLEET_METRICS.filter((metric) => !DESCRIPTIVE.includes(metric)));
  });

  test('have descriptive metrics once they arrive', () => {
    const [run] = historyOf(binsOf([{ ...FOUR, inError: 3, lighthouse: 1 }])).cycles();
    expect(run?.values.NbOfInstancesInError).toEqual({ low: 3, high: 3 });
    expect(run?.values.RunningLighthouseInstances).toEqual({ low: 1, high: 1 });
  });

  test.each(DECISIVE_METRICS)('are not confirmed while %s is not', (metric) => {
    const bins = binsOf([FOUR]);
    const torn = changed(bins, metric, { sum: 9, minimum: 9, maximum: 9 });
    expect(
      historyOf(torn, bins)
        .cycles()
        .map(({ isConfirmed }) => isConfirmed),
    ).toEqual([false]);
  });

  test('are confirmed one by one', () => {
    const [one, two] = [binsOf([ZERO]), binsOf([ZERO, FOUR])];
    expect(known(historyOf(one, one, two))).toEqual(['0/0 (history) at 0: 0', '0/1 at 2000: 4?']);
  });
});

test('no metric is missing before any has arrived', () => {
  expect(historyOf().missingMetrics()).toEqual([]);
  expect(historyOf(new Map()).missingMetrics()).toEqual([]);
});
