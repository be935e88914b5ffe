// A subfleet's bins are read from its own series, none twice, and judged as a main fleet's are, never sooner than its runs say.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { completed, seriesOf } from '../../../src/aws/cloudwatch.ts';
import { FLEET_METRICS, type FleetMetric } from '../../../src/clonesquad/keys.ts';
import type { BinStatistics, Bounds } from '../../../src/convergence/bins.ts';
import { type Cycle, CycleHistory, DECISIVE_METRICS, type FleetBins } from '../../../src/convergence/cycles.ts';
import { PROPERTY } from '../../support/depth.ts';

const GROUP = { Name: 'GroupName', Value: 'perf1-backend' };
const SUBFLEET = { Name: 'SubfleetName', Value: 'workers' };

/** A bin's statistics of some values. */
function of(...values: readonly number[]): BinStatistics {
  return {
    sampleCount: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    minimum: Math.min(...values),
    maximum: Math.max(...values),
  };
}

describe('series', () => {
  test('of a main fleet are its metrics, by its group alone', () => {
    expect(seriesOf('perf1-backend')).toEqual(
      FLEET_METRICS.map((metric) => ({
        fleet: 'perf1-backend',
        metrics: [metric],
        metricName: metric,
        dimensions: [GROUP],
      })),
    );
  });

  test('of a subfleet have names and dimensions of their own, and one tells two metrics', () => {
    const series = seriesOf('perf1-backend/workers');
    expect(series.map(({ metricName, metrics }) => [metricName, ...metrics])).toEqual([
      ['EC2.DesiredInstanceCount', 'DesiredInstanceCount'],
      ['EC2.MinInstanceCount', 'MinInstanceCount'],
      ['EC2.Size', 'FleetSize'],
      ['EC2.RunningInstances', 'RunningInstances'],
      ['EC2.NbOfInstanceInInitialState', 'PendingInstances', 'NbOfInstanceInInitialState'],
      ['EC2.DrainingInstances', 'DrainingInstances'],
      ['EC2.NbOfInstanceInUnuseableState', 'NbOfInstanceInUnuseableState'],
      ['EC2.ExcludedInstances', 'NbOfExcludedInstances'],
    ]);
    expect(new Set(series.map(({ fleet }) => fleet))).toEqual(new Set(['perf1-backend/workers']));
    expect(series.map(({ dimensions }) => dimensions)).toEqual(Array(8).fill([SUBFLEET, GROUP]));
  });
});

/** What a run sent of a subfleet; it wants nothing while its state is not `running`. */
interface Sent {
  readonly desired?: number;
  readonly size: number;
  readonly running: number;
}

const SENT: readonly (readonly [FleetMetric, (run: Sent) => number | undefined])[] = [
  ['DesiredInstanceCount', (run) => run.desired],
  ['MinInstanceCount', (run) => (run.desired === undefined ? undefined : 2)],
  ['FleetSize', (run) => run.size],
  ['RunningInstances', (run) => run.running],
  ['PendingInstances', () => 0],
  ['DrainingInstances', () => 0],
  ['NbOfInstanceInInitialState', () => 0],
  ['NbOfInstanceInUnuseableState', () => 0],
  ['NbOfExcludedInstances', () => 0],
];

/** A subfleet's bin as it is read, of some runs. */
function bin(runs: readonly Sent[]): Map<FleetMetric, BinStatistics> {
  const metrics = SENT.map(([metric, value]) => {
    const values = runs.map(value).filter((sent) => sent !== undefined);
    return [metric, values] as const;
  });
  return new Map(metrics.flatMap(([name, sent]) => (sent.length > 0 ? [[name, of(...sent)]] : [])));
}

/** What the runs of some reads of one minute wanted and had. */
function runsAfter(...reads: readonly ReturnType<typeof bin>[]) {
  const history = reads.reduce(
    (known, read, index) => known.with(completed('perf1-backend/workers', new Map([[0, read]])), index * 1000, false),
    new CycleHistory(),
  );
  return history
    .cycles()
    .map(({ values, isConfirmed }) => [
      values.DesiredInstanceCount.low,
      values.RunningInstances.low,
      values.StoppingInstances.high + values.NbOfBouncedInstances.high,
      isConfirmed,
    ]);
}

describe("a subfleet's bin", () => {
  test('is complete: as many zeros as sizes stand for what is not sent', () => {
    const read = bin([
      { desired: 4, size: 10, running: 4 },
      { desired: 4, size: 10, running: 4 },
    ]);
    const [[, metrics] = []] = completed('perf1-backend/workers', new Map([[0, read]]));
    expect(DECISIVE_METRICS.filter((metric) => !metrics?.has(metric))).toEqual([]);
    expect(metrics?.get('StoppingInstances')).toEqual(of(0, 0));
    expect(metrics?.get('NbOfBouncedInstances')).toEqual(of(0, 0));
    expect(metrics?.has('NbOfInstancesInError')).toBe(false);
    expect(metrics?.get('RunningInstances')).toEqual(of(4, 4));
  });

  test('gives its runs, confirmed by a second read as others are', () => {
    const read = bin([{ desired: 4, size: 10, running: 4 }]);
    expect(runsAfter(read)).toEqual([[4, 4, 0, false]]);
    expect(runsAfter(read, read)).toEqual([[4, 4, 0, true]]);
    const more = bin([
      { desired: 4, size: 10, running: 4 },
      { desired: 4, size: 10, running: 3 },
    ]);
    expect(runsAfter(read, read, more, more)).toEqual([
      [4, 4, 0, true],
      [4, 3, 0, true],
    ]);
  });

  test('has no run while the size has not come, nor while the subfleet does not run', () => {
    const late = bin([{ desired: 4, size: 10, running: 4 }]);
    late.delete('FleetSize');
    expect(runsAfter(late, late)).toEqual([]);
    expect(runsAfter(bin([{ size: 10, running: 0 }]))).toEqual([]);
  });

  test('in which only some runs wanted a number gives none: nobody knows which', () => {
    const started = bin([
      { size: 10, running: 4 },
      { desired: 4, size: 10, running: 0 },
    ]);
    expect(runsAfter(started, started)).toEqual([]);
  });

  test('whose size came late and made that look otherwise gives none that is confirmed', () => {
    const torn = bin([
      { size: 10, running: 4 },
      { desired: 4, size: 10, running: 0 },
    ]);
    const early = new Map(torn).set('FleetSize', of(10)).set('RunningInstances', of(4));
    expect(runsAfter(early, torn, torn).filter(([, , , isConfirmed]) => isConfirmed)).toEqual([]);
  });
});

test('whenever the subfleet runs and whenever it is read, a run is told with what it wanted and had', () => {
  const sent = fc.record(
    { desired: fc.nat(3), size: fc.constant(3), running: fc.nat(3) },
    { requiredKeys: ['size', 'running'] },
  );
  const cases = fc.record({
    runs: fc.array(sent, { minLength: 1, maxLength: 6 }),
    reads: fc.array(fc.nat(6)),
  });
  fc.assert(
    fc.property(cases, ({ runs, reads }) => {
      const history = reads
        .toSorted((one, other) => one - other)
        .reduce((known, count) => {
          const read = bin(runs.slice(0, count));
          return known.with(completed('perf1-backend/workers', new Map([[0, read]])), count, false);
        }, new CycleHistory());
      const isTrue = ({ position = -1, values }: Cycle) => {
        const { desired, running } = runs[position] ?? {};
        return isWithin(values.DesiredInstanceCount, desired) && isWithin(values.RunningInstances, running);
      };
      expect(history.cycles().filter((run) => !isTrue(run))).toEqual([]);
    }),
    PROPERTY,
  );
});

function isWithin({ low, high }: Bounds, value: number | undefined): boolean {
  return value !== undefined && low <= value && value <= high;
}

test("a main fleet's bins stay as they are", () => {
  const bins: FleetBins = new Map([[0, bin([{ size: 10, running: 4 }])]]);
  expect(completed('perf1-backend', bins)).toBe(bins);
});
