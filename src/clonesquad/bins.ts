// From CloudWatch's 60 s bins to the values of each run of CloneSquad's main loop.
//
// About three runs fall in one bin, and a bin mixes their values: its Average may be a number that never existed. But a
// bin only grows, so the difference between two reads of its SampleCount and Sum tells what arrived in between. What
// cannot be told exactly is kept as bounds, so that whoever decides on it knows how much is known.

/** Length of a bin, in milliseconds: CloneSquad's storage resolution. */
export const BIN_MS = 60_000;

/** What one read of CloudWatch says of one metric in one bin. */
export interface BinStatistics {
  readonly sampleCount: number;
  readonly sum: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** Bounds of a whole number, both included; equal where the number is known. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Whether bounds leave but one number. */
export function isExact(bounds: Bounds): boolean {
  return bounds.low === bounds.high;
}

/** Whether two sets of bounds leave no number in common. */
export function areDisjoint(one: Bounds, other: Bounds): boolean {
  return one.high < other.low || other.high < one.low;
}

/** A bin before its first sample. */
const EMPTY: BinStatistics = {
  sampleCount: 0,
  sum: 0,
  minimum: Number.POSITIVE_INFINITY,
  maximum: Number.NEGATIVE_INFINITY,
};

/**
 * The samples of one metric in one bin, in the order of their arrival.
 *
 * A read can be torn: its SampleCount of one moment and its Sum of another. So it counts as a base to subtract from only
 * once two reads have shown it alike; until then the samples after the last such base are provisional.
 */
export class BinTrail {
  #confirmed: readonly Bounds[] = [];
  #base = EMPTY;
  #provisional: readonly Bounds[] = [];
  #latest: BinStatistics | undefined;

  /** Takes in one more read of the bin; one that contradicts itself, or is older than what is known, is passed over. */
  read(statistics: BinStatistics): void {
    if (!Number.isSafeInteger(statistics.sampleCount) || statistics.sampleCount < this.#base.sampleCount)
      return;
    const arrived = arrivedSince(this.#base, statistics);
    if (arrived === undefined) return;
    const repeats = this.#latest !== undefined && isAlike(this.#latest, statistics);
    this.#latest = statistics;
    if (!repeats) {
      this.#provisional = arrived;
      return;
    }
    this.#confirmed = [...this.#confirmed, ...this.#provisional];
    this.#provisional = [];
    this.#base = this.#latest;
  }

  /** How many samples have been read, provisional ones included. */
  get length(): number {
    return this.#confirmed.length + this.#provisional.length;
  }

  /** How many samples stand on two reads that agree. */
  get confirmed(): number {
    return this.#confirmed.length;
  }

  /** What is known of the sample that arrived at a position, counted from 0. */
  at(position: number): Bounds | undefined {
    return this.#confirmed[position] ?? this.#provisional[position - this.#confirmed.length];
  }
}

function isAlike(one: BinStatistics, other: BinStatistics): boolean {
  return (
    one.sampleCount === other.sampleCount &&
    one.sum === other.sum &&
    one.minimum === other.minimum &&
    one.maximum === other.maximum
  );
}

/** Bounds of each sample that a bin gained since a base; `undefined` if the read cannot be true. */
function arrivedSince(base: BinStatistics, read: BinStatistics): readonly Bounds[] | undefined {
  const { minimum, maximum } = read;
  const isWhole = [read.sum, minimum, maximum].every((value) => Number.isSafeInteger(value) && value >= 0);
  const hasShrunk = minimum > base.minimum || maximum < base.maximum;
  if (!isWhole || minimum > maximum || hasShrunk) return undefined;
  const count = read.sampleCount - base.sampleCount;
  // An extreme that is new is the value of one of the new samples.
  const extremes = new Set([
    ...(minimum < base.minimum ? [minimum] : []),
    ...(maximum > base.maximum ? [maximum] : []),
  ]);
  const others = count - extremes.size;
  const sum = read.sum - base.sum;
  const sumOfOthers = [...extremes].reduce((rest, value) => rest - value, sum);
  if (others < 0 || sumOfOthers < others * minimum || sumOfOthers > others * maximum) return undefined;
  const bounds: Bounds = {
    low: Math.max(minimum, sum - (count - 1) * maximum),
    high: Math.min(maximum, sum - (count - 1) * minimum),
  };
  return Array.from({ length: count }, () => bounds);
}
