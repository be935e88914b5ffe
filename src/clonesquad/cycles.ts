// The runs of one fleet's main loop, put together from the bins of its metrics.

import type { BinStatistics, Bounds } from './bins.ts';
import { BinTrail } from './bins.ts';
import { FLEET_METRICS, type FleetMetric } from './names.ts';

/** Metrics that only describe: an operator may have excluded them, and a verdict can do without. */
const DESCRIPTIVE_METRICS = [
  'NbOfInstancesInError',
  'RunningLighthouseInstances',
] as const satisfies readonly FleetMetric[];

/** Name of a metric without which nothing can be said of a run. */
export type DecisiveMetric = Exclude<FleetMetric, (typeof DESCRIPTIVE_METRICS)[number]>;

/** All other fleet metrics: a run is known once it has a value of each. */
export const DECISIVE_METRICS: readonly DecisiveMetric[] = FLEET_METRICS.filter(
  (metric): metric is DecisiveMetric => !DESCRIPTIVE_METRICS.some((descriptive) => descriptive === metric),
);

/** A run's value of each metric, as far as it is known; counts of instances. */
export type CycleValues = Readonly<Record<DecisiveMetric, Bounds>> &
  Readonly<Partial<Record<Exclude<FleetMetric, DecisiveMetric>, Bounds>>>;

/** One run of the main loop, with what the fleet was at its start: before it acted. */
export interface Cycle {
  /** Start of the 60 s bin that the run's start falls in, epoch ms of AWS's clock. */
  readonly bin: number;
  /** Place among the bin's runs in the order of their arrival, from 0. */
  readonly position: number;
  /** When it was first read whole, epoch ms of our clock. */
  readonly seenAt: number;
  /** Whether it was there at the first read after the write, so that it may be older than the write. */
  readonly isHistory: boolean;
  /** Whether two reads agree on all of its values. */
  readonly isConfirmed: boolean;
  readonly values: CycleValues;
}

/** One read of CloudWatch for one fleet: bin start (epoch ms) → metric → statistics. */
export type FleetBins = ReadonlyMap<number, ReadonlyMap<FleetMetric, BinStatistics>>;

/** What is known of one bin: a trail for each metric, and its runs, unless they must be put together anew. */
interface KnownBin {
  readonly trails: Map<FleetMetric, BinTrail>;
  /** When each of its whole runs was first read, by position. */
  readonly seen: Pick<Cycle, 'seenAt' | 'isHistory'>[];
  cycles: readonly Cycle[] | undefined;
}

/** All that has been read of one fleet so far. Bins may come late, in any order, or never. */
export class CycleHistory {
  readonly #bins = new Map<number, KnownBin>();

  /** Takes in one more read, made at `at` (epoch ms of our clock); `isHistory`: up to the first one after the write. */
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

  /** Every run of which all decisive metrics have arrived: by bin, then by arrival. */
  cycles(): readonly Cycle[] {
    const bins = [...this.#bins].sort(([one], [other]) => one - other);
    return bins.flatMap(([start, bin]) => {
      bin.cycles ??= cyclesOf(start, bin);
      return bin.cycles;
    });
  }

  /** Decisive metrics that have never arrived though others have: an operator has excluded them. */
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

/** Whether values are all that a verdict needs. */
export function isDecisive(values: Partial<CycleValues>): values is CycleValues {
  return DECISIVE_METRICS.every((metric) => values[metric] !== undefined);
}

/** How many of a bin's runs have all of their decisive metrics. */
function wholeCycles(trails: ReadonlyMap<FleetMetric, BinTrail>): number {
  return Math.min(...DECISIVE_METRICS.map((metric) => trails.get(metric)?.length ?? 0));
}
