// Builds the cycles of a fleet's main loop from the bins of its metrics.

import { FLEET_METRICS, type FleetMetric } from '../clonesquad/keys.ts';
import type { LiveStatus } from './answers.ts';
import { BIN_MS, type BinStatistics, BinTrail, type Bounds } from './bins.ts';

/** Optional metrics: an operator may have excluded them, and no verdict needs them. */
const DESCRIPTIVE_METRICS = [
  'NbOfInstancesInError',
  'RunningLighthouseInstances',
] as const satisfies readonly FleetMetric[];

/** A metric that every cycle must have. */
export type DecisiveMetric = Exclude<FleetMetric, (typeof DESCRIPTIVE_METRICS)[number]>;

/** All required metrics: a cycle is complete once it has a value of each. */
export const DECISIVE_METRICS: readonly DecisiveMetric[] = FLEET_METRICS.filter(
  (metric): metric is DecisiveMetric => !DESCRIPTIVE_METRICS.some((descriptive) => descriptive === metric),
);

/** The values of a cycle: bounds of numbers of instances. */
export type CycleValues = Readonly<Record<DecisiveMetric, Bounds>> &
  Readonly<Partial<Record<Exclude<FleetMetric, DecisiveMetric>, Bounds>>>;

/** One cycle of the main loop. Its values are those of its start, before it acted. */
export interface Cycle {
  /** The start of the cycle (live status), or of its 60 s bin (CloudWatch): epoch ms of AWS's clock. */
  readonly bin: number;
  /** Position among the cycles of the bin, in order of arrival, from 0. */
  readonly position: number;
  /** When it was first complete, epoch ms of our clock. */
  readonly seenAt: number;
  /** Whether it was in the first read after the write, so that it may be older than the write. */
  readonly isHistory: boolean;
  /** Whether two reads agree on all of its values. */
  readonly isConfirmed: boolean;
  readonly values: CycleValues;
}

/** One read of CloudWatch for one fleet: bin start (epoch ms) → metric → statistics. */
export type FleetBins = ReadonlyMap<number, ReadonlyMap<FleetMetric, BinStatistics>>;

/** One bin: a trail for each metric, and its cycles, unless they must be built again. */
interface KnownBin {
  readonly trails: Map<FleetMetric, BinTrail>;
  /** When each of its complete cycles was first read, by position. */
  readonly seen: Pick<Cycle, 'seenAt' | 'isHistory'>[];
  cycles: readonly Cycle[] | undefined;
}

/** All cycles of a fleet read so far from CloudWatch. Bins may arrive late, in any order, or never. */
export class CycleHistory {
  readonly #bins = new Map<number, KnownBin>();

  /** Adds a read made at `at` (epoch ms of our clock). `isHistory`: true up to the first read after the write. */
  read(bins: FleetBins, at: number, isHistory: boolean): void {
    for (const [start, metrics] of bins) {
      const bin: KnownBin = this.#bins.get(start) ?? { trails: new Map(), seen: [], cycles: undefined };
      this.#bins.set(start, bin);
      for (const [metric, statistics] of metrics) {
        const trail = bin.trails.get(metric) ?? new BinTrail();
        bin.trails.set(metric, trail);
        if (trail.read(statistics)) bin.cycles = undefined;
      }
      const whole = wholeCycles(bin.trails);
      while (bin.seen.length < whole) bin.seen.push({ seenAt: at, isHistory });
    }
  }

  /** All complete cycles: by bin, then by arrival. */
  cycles(): readonly Cycle[] {
    const bins = [...this.#bins].sort(([one], [other]) => one - other);
    return bins.flatMap(([start, bin]) => {
      bin.cycles ??= cyclesOf(start, bin);
      return bin.cycles;
    });
  }

  /** Required metrics that never arrived although others did: an operator has excluded them. */
  missingMetrics(): readonly FleetMetric[] {
    const arrived = new Set([...this.#bins.values()].flatMap(({ trails }) => [...trails.keys()]));
    return arrived.size === 0 ? [] : DECISIVE_METRICS.filter((metric) => !arrived.has(metric));
  }
}

function cyclesOf(bin: number, { trails, seen }: KnownBin): readonly Cycle[] {
  const confirmed = Math.min(...DECISIVE_METRICS.map((metric) => trails.get(metric)?.confirmed ?? 0));
  return seen.slice(0, wholeCycles(trails)).flatMap((first, position): readonly Cycle[] => {
    const values = valuesAt(trails, position);
    return isDecisive(values) ? [{ bin, position, ...first, isConfirmed: position < confirmed, values }] : [];
  });
}

function valuesAt(trails: ReadonlyMap<FleetMetric, BinTrail>, position: number): Partial<CycleValues> {
  const values: Partial<Record<FleetMetric, Bounds>> = {};
  for (const metric of FLEET_METRICS) {
    const bounds = trails.get(metric)?.at(position);
    if (bounds !== undefined) values[metric] = bounds;
  }
  return values;
}

/** Whether values include all required metrics. */
export function isDecisive(values: Partial<CycleValues>): values is CycleValues {
  return DECISIVE_METRICS.every((metric) => values[metric] !== undefined);
}

/** The number of complete cycles of a bin. */
function wholeCycles(trails: ReadonlyMap<FleetMetric, BinTrail>): number {
  return Math.min(...DECISIVE_METRICS.map((metric) => trails.get(metric)?.length ?? 0));
}

// The last known cycle of a fleet, and its age.

/** The last known cycle of a fleet. */
export interface LastCycle {
  readonly values: CycleValues;
  /** Its age in ms. CloudWatch only shows its minute. */
  readonly age: Bounds;
}

/** The last cycle of a history at `now` (epoch ms of our clock): `undefined` if none is complete. */
export function lastCycleOf(history: CycleHistory, now: number): LastCycle | undefined {
  const cycle = history.cycles().at(-1);
  if (cycle === undefined) return undefined;
  const since = (moment: number) => Math.max(0, now - moment);
  return { values: cycle.values, age: { low: since(cycle.bin + BIN_MS), high: since(cycle.bin) } };
}

/** The cycle of the live status, which is exact, if it is complete and not older than the known one. Otherwise the known one. */
export function lastCycleByLive(sent: LiveStatus, known: LastCycle | undefined, now: number): LastCycle | undefined {
  const age = Math.max(0, now - sent.at);
  if (sent.values === undefined || (known !== undefined && age > known.age.high)) return known;
  return { values: sent.values, age: { low: age, high: age } };
}

/** The minimum that runs for any requested size: the floor, but no more than can start. */
export function effectiveFloorOf(values: CycleValues): Bounds {
  const { MinInstanceCount: floor } = values;
  const startable = startableOf(values);
  return { low: Math.min(floor.low, startable.low), high: Math.min(floor.high, startable.high) };
}

/** The number of instances that can start: all except the excluded ones. */
export function startableOf({ FleetSize: size, NbOfExcludedInstances: excluded }: CycleValues): Bounds {
  return { low: Math.max(0, size.low - excluded.high), high: Math.max(0, size.high - excluded.low) };
}
