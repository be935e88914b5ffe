// A subfleet's bins are read from its own metrics, each once. They are evaluated like those of a main fleet.

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
  test('of a main fleet are its metrics, with the group as the only dimension', () => {
    expect(seriesOf('perf1-backend')).toEqual(
      FLEET_METRICS.map((metric) => ({
        fleet: 'perf1-backend',
        metrics: [metric],
        metricName: metric,
        dimensions: [GROUP],
      })),
    );
  });

  test('of a subfleet have their own names and dimensions, and one serves two metrics', () => {
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

/** What a cycle sent about a subfleet. There is no desired count unless its state is `running`. */
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

/** A subfleet's bin of some cycles, as it is read. */
function bin(runs: readonly Sent[]): Map<FleetMetric, BinStatistics> {
  const metrics = SENT.map(([metric, value]) => {
    const values = runs.map(value).filter((sent) => sent !== undefined);
    return [metric, values] as const;
  });
  return new Map(metrics.flatMap(([name, sent]) => (sent.length > 0 ? [[name, of(...sent)]] : [])));
}

/** The cycles after some reads of one minute: desired, running, stopping and bounced instances, and whether it is confirmed. */
function cyclesAfter(...reads: readonly ReturnType<typeof bin>[]) {
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
  test('is completed with zeros for metrics that are not sent', () => {
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

  test('contains its cycles, confirmed by a second read', () => {
    const read = bin([{ desired: 4, size: 10, running: 4 }]);
    expect(cyclesAfter(read)).toEqual([[4, 4, 0, false]]);
    expect(cyclesAfter(read, read)).toEqual([[4, 4, 0, true]]);
    const more = bin([
      { desired: 4, size: 10, running: 4 },
      { desired: 4, size: 10, running: 3 },
    ]);
    expect(cyclesAfter(read, read, more, more)).toEqual([
      [4, 4, 0, true],
      [4, 3, 0, true],
    ]);
  });

  test('contains no cycle before its size arrives, or while the subfleet is not running', () => {
    const late = bin([{ desired: 4, size: 10, running: 4 }]);
    late.delete('FleetSize');
    expect(cyclesAfter(late, late)).toEqual([]);
    expect(cyclesAfter(bin([{ size: 10, running: 0 }]))).toEqual([]);
  });

  test('contains no cycle if only some cycles have a desired count', () => {
    const started = bin([
      { size: 10, running: 4 },
      { desired: 4, size: 10, running: 0 },
    ]);
    expect(cyclesAfter(started, started)).toEqual([]);
  });

  test('contains no confirmed cycle if a late size hid that only some have a desired count', () => {
    const torn = bin([
      { size: 10, running: 4 },
      { desired: 4, size: 10, running: 0 },
    ]);
    const early = new Map(torn).set('FleetSize', of(10)).set('RunningInstances', of(4));
    expect(cyclesAfter(early, torn, torn).filter(([, , , isConfirmed]) => isConfirmed)).toEqual([]);
  });
});

test('cycles have the values that were sent, for any start of the subfleet and any reads', () => {
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

test("a main fleet's bins are not changed", () => {
  const bins: FleetBins = new Map([[0, bin([{ size: 10, running: 4 }])]]);
  expect(completed('perf1-backend', bins)).toBe(bins);
});
