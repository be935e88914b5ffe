// The cycles of a fleet's main loop: from the bins of its metrics in CloudWatch, and from the live status.

import { FLEET_METRICS, type FleetMetric } from '../clonesquad/keys.ts';
import type { AwsTime, LiveReading, LiveStatus, LocalTime } from './answers.ts';
import {
  areDisjoint,
  BIN_MS,
  type BinStatistics,
  type Bounds,
  isExact,
  NO_SAMPLES,
  type Trail,
  withRead,
} from './bins.ts';

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
  /** When it began, {@link AwsTime}: exact from the live status. CloudWatch only shows its minute. */
  readonly start: Bounds;
  /** Position among the cycles of its minute in CloudWatch, in order of arrival, from 0. Absent if CloudWatch does not have it. */
  readonly position?: number;
  /** When it was first complete. */
  readonly seenAt: LocalTime;
  /** Whether it was in CloudWatch's first read after the write, so that it may be older than the write. */
  readonly isHistory: boolean;
  /** Whether its values are certain: from the live status, or as two reads of CloudWatch agree. */
  readonly isConfirmed: boolean;
  readonly values: CycleValues;
}

/** Whether a cycle may have begun at or after the write: by its start, or because it arrived in the write's minute after the first read. */
export function mayBeAfter(cycle: Cycle, writtenAt: AwsTime): boolean {
  return cycle.start.low >= writtenAt || (!cycle.isHistory && cycle.start.high > writtenAt);
}

/** One read of CloudWatch for one fleet: bin start → metric → statistics. */
export type FleetBins = ReadonlyMap<AwsTime, ReadonlyMap<FleetMetric, BinStatistics>>;

/** The read that first had a cycle complete. */
type FirstRead = Pick<Cycle, 'seenAt' | 'isHistory'>;

/** One bin: a trail for each metric, and its cycles. */
interface KnownBin {
  readonly trails: ReadonlyMap<FleetMetric, Trail>;
  /** The first reads of its complete cycles, by position. Kept if a read shows fewer of them. */
  readonly seen: readonly FirstRead[];
  readonly cycles: readonly Cycle[];
}

const EMPTY_BIN: KnownBin = { trails: new Map(), seen: [], cycles: [] };

/** All cycles of a fleet read so far from CloudWatch. Immutable. Bins may arrive late, in any order, or never. */
export class CycleHistory {
  readonly #bins: ReadonlyMap<AwsTime, KnownBin>;

  constructor(bins: ReadonlyMap<AwsTime, KnownBin> = new Map()) {
    this.#bins = bins;
  }

  /** This history and one more read. `isHistory`: true up to the first read after the write. */
  with(bins: FleetBins, seenAt: LocalTime, isHistory: boolean): CycleHistory {
    let changed: Map<AwsTime, KnownBin> | undefined;
    for (const [start, metrics] of bins) {
      const known = this.#bins.get(start) ?? EMPTY_BIN;
      const trails = trailsWith(known.trails, metrics);
      if (trails === known.trails) continue;
      changed ??= new Map(this.#bins);
      changed.set(start, binOf(start, trails, known.seen, { seenAt, isHistory }));
    }
    return changed === undefined ? this : new CycleHistory(changed);
  }

  /** All complete cycles: by minute, then by arrival. */
  cycles(): readonly Cycle[] {
    const bins = [...this.#bins].sort(([one], [other]) => one - other);
    return bins.flatMap(([, bin]) => bin.cycles);
  }

  /** Required metrics that never arrived although others did: an operator has excluded them. */
  missingMetrics(): readonly FleetMetric[] {
    const arrived = new Set([...this.#bins.values()].flatMap(({ trails }) => [...trails.keys()]));
    return arrived.size === 0 ? [] : DECISIVE_METRICS.filter((metric) => !arrived.has(metric));
  }
}

/** The trails of a bin after one more read: the same ones if nothing more is known now. */
function trailsWith(trails: KnownBin['trails'], metrics: ReadonlyMap<FleetMetric, BinStatistics>): KnownBin['trails'] {
  let changed: Map<FleetMetric, Trail> | undefined;
  for (const [metric, statistics] of metrics) {
    const known = trails.get(metric);
    const trail = withRead(known ?? NO_SAMPLES, statistics);
    if (trail === known) continue;
    changed ??= new Map(trails);
    changed.set(metric, trail);
  }
  return changed ?? trails;
}

function binOf(start: AwsTime, trails: KnownBin['trails'], known: readonly FirstRead[], read: FirstRead): KnownBin {
  const least = (count: (trail: Trail) => number) =>
    Math.min(...DECISIVE_METRICS.map((metric) => count(trails.get(metric) ?? NO_SAMPLES)));
  const complete = least(({ samples }) => samples.length);
  const confirmed = least((trail) => trail.confirmed);
  const seen = [...known, ...Array.from({ length: Math.max(0, complete - known.length) }, () => read)];
  const minute = { low: start, high: start + BIN_MS };
  const cycles = seen.slice(0, complete).flatMap((first, position): readonly Cycle[] => {
    const values = valuesAt(trails, position);
    return isDecisive(values) ? [{ ...first, start: minute, position, isConfirmed: position < confirmed, values }] : [];
  });
  return { trails, seen, cycles };
}

function valuesAt(trails: KnownBin['trails'], position: number): Partial<CycleValues> {
  const values: Partial<Record<FleetMetric, Bounds>> = {};
  for (const metric of FLEET_METRICS) {
    const bounds = trails.get(metric)?.samples[position];
    if (bounds !== undefined) values[metric] = bounds;
  }
  return values;
}

/** Whether values include all required metrics. */
export function isDecisive<Value>(
  values: Partial<Record<DecisiveMetric, Value>>,
): values is Record<DecisiveMetric, Value> {
  return DECISIVE_METRICS.every((metric) => values[metric] !== undefined);
}

// The live status has exact cycles before CloudWatch has them. But it only has the last one, so some may be missing.

/**
 * The cycles of a fleet from the live status, after one more. Ignores a live status that is not newer than the last, since answers
 * may be cached, and one without all required metrics.
 */
export function withLive(live: readonly Cycle[], { at, values }: LiveStatus, seenAt: LocalTime): readonly Cycle[] {
  const last = live.at(-1);
  if (values === undefined || (last !== undefined && at <= last.start.low)) return live;
  return [...live, { start: { low: at, high: at }, seenAt, isHistory: false, isConfirmed: true, values }];
}

/** The cycle of one live status, if there is one. */
export function liveCyclesOf(live: LiveReading | undefined): readonly Cycle[] {
  return live?.kind === 'report' ? withLive([], live.status, live.at) : [];
}

/**
 * The cycles of both sources, each once, from the oldest to the newest. A cycle that both have keeps its position in CloudWatch,
 * with the start and the values of the live status. CloudWatch's order gives the positions of the others of its minute.
 */
export function mergeCycles(listed: readonly Cycle[], live: readonly Cycle[], writtenAt: AwsTime): readonly Cycle[] {
  const rest = [...listed];
  const merged: Cycle[] = [];
  // From the newest: both sources have the same order, so nothing is matched with what is newer than the last match.
  for (const cycle of live.toReversed()) {
    const index = rest.findLastIndex((one) => isSame(one, cycle, writtenAt));
    const older = rest.findLastIndex((one) => !isNewer(one, cycle, writtenAt));
    const newer = rest.splice(index === -1 ? older + 1 : index);
    const same = index === -1 ? undefined : newer.shift();
    merged.unshift(same === undefined ? cycle : asReported(same, cycle), ...newer);
  }
  return [...rest, ...merged];
}

/** A cycle in CloudWatch as the live status reports it. */
function asReported(listed: Cycle, { start, values, seenAt }: Cycle): Cycle {
  return { ...listed, start, values, seenAt: Math.min(listed.seenAt, seenAt), isConfirmed: true };
}

/** Whether a cycle in CloudWatch may be that of the live status. One that may be older than the write stays, as it may disprove a proof. */
function isSame(listed: Cycle, live: Cycle, writtenAt: AwsTime): boolean {
  const { low, high } = listed.start;
  if (live.start.low < low || live.start.low >= high) return false;
  if (live.start.low >= writtenAt && !mayBeAfter(listed, writtenAt)) return false;
  return DECISIVE_METRICS.every((metric) => !areDisjoint(listed.values[metric], live.values[metric]));
}

/** Whether a cycle in CloudWatch began after one of the live status: in a later minute, or after a write that the other did not. */
function isNewer(listed: Cycle, live: Cycle, writtenAt: AwsTime): boolean {
  return listed.start.low > live.start.low || (live.start.low < writtenAt && mayBeAfter(listed, writtenAt));
}

/**
 * A cycle that may be newer than the last one. If only CloudWatch has the last one: the last one of the live status in its minute,
 * which may have been taken for another one. If only the live status has it: the last one in CloudWatch of its minute, unless that
 * was read before the last one began. If CloudWatch lacks as many cycles of the minute as the live status, it is only behind.
 * `aheadMs`: by how much AWS's clock is ahead of ours.
 */
export function rivalOfLast(cycles: readonly Cycle[], writtenAt: AwsTime, aheadMs: number): Cycle | undefined {
  const last = cycles.at(-1);
  if (last === undefined) return undefined;
  const reported = cycles.findLast(({ start }) => isExact(start));
  if (!isExact(last.start))
    return reported !== undefined && reported.start.low >= last.start.low ? reported : undefined;
  const rival = cycles.findLast(({ position }) => position !== undefined);
  if (rival === undefined || isExact(rival.start)) return undefined;
  const wasFirst = rival.start.high <= last.start.low || rival.seenAt + aheadMs <= last.start.low;
  if (wasFirst || !mayBeAfter(rival, writtenAt)) return undefined;
  const minute = cycles.filter(({ start }) => start.low >= rival.start.low);
  const onlyListed = minute.filter((cycle) => !isExact(cycle.start) && mayBeAfter(cycle, writtenAt));
  const onlyLive = minute.filter(({ position, seenAt }) => position === undefined && seenAt >= writtenAt - aheadMs);
  return onlyListed.length > onlyLive.length ? rival : undefined;
}

// The last known cycle of a fleet without a wait.

/** The last known cycle of a fleet. */
export interface LastCycle {
  readonly values: CycleValues;
  /** Its age in ms. CloudWatch only shows its minute. */
  readonly age: Bounds;
}

/** The last cycle at `now`, by CloudWatch and the live status, if there is one: `undefined` if none is complete. */
export function lastCycleOf(history: CycleHistory, now: LocalTime, live?: LiveStatus): LastCycle | undefined {
  const last = mergeCycles(history.cycles(), live === undefined ? [] : withLive([], live, now), 0).at(-1);
  if (last === undefined) return undefined;
  const since = (moment: number) => Math.max(0, now - moment);
  return { values: last.values, age: { low: since(last.start.high), high: since(last.start.low) } };
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
