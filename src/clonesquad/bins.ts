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

/** How far a bin's samples had come at some read. */
interface Mark {
  readonly sampleCount: number;
  readonly sum: number;
}

/**
 * The samples of one metric in one bin, in the order of their arrival.
 *
 * A read can be torn: its SampleCount of one moment and its Sum of another. So a mark counts as a base to subtract from
 * only once two reads have shown it alike; until then the samples after the last such base are provisional.
 */
export class BinTrail {
  #confirmed: readonly Bounds[] = [];
  #base: Mark = { sampleCount: 0, sum: 0 };
  #provisional: readonly Bounds[] = [];
  #latest: Mark | undefined;

  /** Takes in one more read of the bin; one that contradicts itself, or is older than what is known, is passed over. */
  read(statistics: BinStatistics): void {
    const { sampleCount, sum } = statistics;
    if (!Number.isSafeInteger(sampleCount) || sampleCount < this.#base.sampleCount) return;
    const arrived = arrivedSince(this.#base, statistics);
    if (arrived === undefined) return;
    const repeats = this.#latest?.sampleCount === sampleCount && this.#latest.sum === sum;
    this.#latest = { sampleCount, sum };
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

/** Bounds of each sample that a bin gained since a base; `undefined` if the read cannot be true. */
function arrivedSince(base: Mark, read: BinStatistics): readonly Bounds[] | undefined {
  const { minimum, maximum } = read;
  const whole = [read.sum, minimum, maximum].every((value) => Number.isSafeInteger(value) && value >= 0);
  if (!whole || minimum * read.sampleCount > read.sum || maximum * read.sampleCount < read.sum)
    return undefined;
  const count = read.sampleCount - base.sampleCount;
  const sum = read.sum - base.sum;
  if (count === 0) return sum === 0 ? [] : undefined;
  const bounds: Bounds = {
    low: Math.max(minimum, sum - (count - 1) * maximum),
    high: Math.min(maximum, sum - (count - 1) * minimum),
  };
  return bounds.low > bounds.high ? undefined : Array.from({ length: count }, () => bounds);
}
