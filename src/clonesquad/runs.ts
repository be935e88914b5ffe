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
export type RunValues = Readonly<Record<DecisiveMetric, Bounds>> &
  Readonly<Partial<Record<Exclude<FleetMetric, DecisiveMetric>, Bounds>>>;

/** One run of the main loop, with what the fleet was at its start: before it acted. */
export interface Run {
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
  readonly values: RunValues;
}

/** One read of CloudWatch for one fleet: bin start (epoch ms) → metric → statistics. */
export type FleetBins = ReadonlyMap<number, ReadonlyMap<FleetMetric, BinStatistics>>;

/** All that has been read of one fleet so far. Bins may come late, in any order, or never. */
export class RunHistory {
  readonly #trails = new Map<number, Map<FleetMetric, BinTrail>>();
  readonly #seenAt = new Map<string, { at: number; isHistory: boolean }>();

  /** Takes in one more read, made at `at` (epoch ms of our clock); `isHistory`: up to the first one after the write. */
  read(bins: FleetBins, at: number, isHistory: boolean): void {
    for (const [bin, metrics] of bins) {
      const trails = this.#trails.get(bin) ?? new Map<FleetMetric, BinTrail>();
      this.#trails.set(bin, trails);
      for (const [metric, statistics] of metrics) {
        const trail = trails.get(metric) ?? new BinTrail();
        trails.set(metric, trail);
        trail.read(statistics);
      }
      for (let position = 0; position < wholeRuns(trails); position += 1) {
        const key = `${bin}/${position}`;
        if (!this.#seenAt.has(key)) this.#seenAt.set(key, { at, isHistory });
      }
    }
  }

  /** Every run of which all decisive metrics have arrived: by bin, then by arrival. */
  runs(): readonly Run[] {
    const bins = [...this.#trails].sort(([one], [other]) => one - other);
    return bins.flatMap(([bin, trails]) =>
      Array.from({ length: wholeRuns(trails) }, (_, position) => this.#run(bin, trails, position)).filter(
        (run) => run !== undefined,
      ),
    );
  }

  /** Decisive metrics that have never arrived though others have: an operator has excluded them. */
  missingMetrics(): readonly FleetMetric[] {
    const arrived = new Set([...this.#trails.values()].flatMap((trails) => [...trails.keys()]));
    return arrived.size === 0 ? [] : DECISIVE_METRICS.filter((metric) => !arrived.has(metric));
  }

  #run(bin: number, trails: ReadonlyMap<FleetMetric, BinTrail>, position: number): Run | undefined {
    const seen = this.#seenAt.get(`${bin}/${position}`);
    const values = valuesAt(trails, position);
    if (seen === undefined || !isDecisive(values)) return undefined;
    const isConfirmed = DECISIVE_METRICS.every((metric) => position < (trails.get(metric)?.confirmed ?? 0));
    return { bin, position, seenAt: seen.at, isHistory: seen.isHistory, isConfirmed, values };
  }
}

function valuesAt(trails: ReadonlyMap<FleetMetric, BinTrail>, position: number): Partial<RunValues> {
  const values: Partial<Record<FleetMetric, Bounds>> = {};
  for (const metric of FLEET_METRICS) {
    const bounds = trails.get(metric)?.at(position);
    if (bounds !== undefined) values[metric] = bounds;
  }
  return values;
}

/** Whether values are all that a verdict needs. */
export function isDecisive(values: Partial<RunValues>): values is RunValues {
  return DECISIVE_METRICS.every((metric) => values[metric] !== undefined);
}

/** How many of a bin's runs have all of their decisive metrics. */
function wholeRuns(trails: ReadonlyMap<FleetMetric, BinTrail>): number {
  return Math.min(...DECISIVE_METRICS.map((metric) => trails.get(metric)?.length ?? 0));
}
