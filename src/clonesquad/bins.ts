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

/** Of no sample. A thousand fleets have a hundred thousand bins, most of them with the same few numbers: those are shared. */
const NONE: readonly Bounds[] = [];

/** Ten cycles a second, where recorded ones are seconds apart: more samples in one bin are none of CloneSquad's. */
const MOST_SAMPLES = 600;

/**
 * The samples of one metric in one bin, in the order of their arrival.
 *
 * A read can be torn: its SampleCount of one moment and its Sum of another. So it counts as a base to subtract from only
 * once two reads have shown it alike; until then the samples after the last such base are provisional.
 */
export class BinTrail {
  #confirmed = NONE;
  /** What the confirmed samples come to; absent before the first. */
  #base: BinStatistics | undefined;
  #provisional = NONE;
  #latest: BinStatistics | undefined;

  /**
   * Takes in one more read of the bin, and tells whether more is known now; one that contradicts itself, or is older than
   * what is known, is passed over.
   */
  read(statistics: BinStatistics): boolean {
    if (this.#latest !== undefined && isAlike(this.#latest, statistics)) return this.#confirm(this.#latest);
    const known = this.#base?.sampleCount ?? 0;
    const { sampleCount } = statistics;
    if (!Number.isInteger(sampleCount) || sampleCount < known || sampleCount > MOST_SAMPLES) return false;
    const arrived = arrivedSince(this.#base, statistics);
    if (arrived === undefined) return false;
    this.#latest = statistics;
    this.#provisional = arrived;
    return true;
  }

  /** What was read twice in a row is a base to subtract from. */
  #confirm(latest: BinStatistics): boolean {
    if (this.#base === latest) return false;
    this.#confirmed = joined(this.#confirmed, this.#provisional);
    this.#provisional = NONE;
    this.#base = latest;
    return true;
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

function joined(one: readonly Bounds[], other: readonly Bounds[]): readonly Bounds[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other];
}

/** Bounds of each sample that a bin gained since a base; `undefined` if the read cannot be true. */
function arrivedSince(base: BinStatistics | undefined, read: BinStatistics): readonly Bounds[] | undefined {
  const { minimum, maximum } = read;
  const isWhole = [read.sum, minimum, maximum].every((value) => Number.isSafeInteger(value) && value >= 0);
  const hasShrunk = base !== undefined && (minimum > base.minimum || maximum < base.maximum);
  if (!isWhole || minimum > maximum || hasShrunk) return undefined;
  const count = read.sampleCount - (base?.sampleCount ?? 0);
  // An extreme that is new is the value of one of the new samples.
  const extremes = new Set([
    ...(base === undefined || minimum < base.minimum ? [minimum] : []),
    ...(base === undefined || maximum > base.maximum ? [maximum] : []),
  ]);
  const others = count - extremes.size;
  const sum = read.sum - (base?.sum ?? 0);
  const sumOfOthers = [...extremes].reduce((rest, value) => rest - value, sum);
  if (others < 0 || sumOfOthers < others * minimum || sumOfOthers > others * maximum) return undefined;
  const low = Math.max(minimum, sum - (count - 1) * maximum);
  const high = Math.min(maximum, sum - (count - 1) * minimum);
  return count === 0 ? NONE : samplesAlike(count, low, high);
}

/** Small numbers that are known exactly, which most are. */
const EXACT: readonly Bounds[] = Array.from({ length: 256 }, (_, value) => ({ low: value, high: value }));

/** The bounds of a number that is known. */
export function exactly(value: number): Bounds {
  return EXACT[value] ?? { low: value, high: value };
}

/** As many of them as a bin usually has of them at once. */
const EXACTLY: readonly (readonly (readonly Bounds[])[])[] = [1, 2, 3].map((count) =>
  EXACT.map((bounds) => Array.from({ length: count }, () => bounds)),
);

/** The same bounds for some samples. */
function samplesAlike(count: number, low: number, high: number): readonly Bounds[] {
  const shared = low === high ? EXACTLY[count - 1]?.[low] : undefined;
  if (shared !== undefined) return shared;
  const bounds = { low, high };
  return Array.from({ length: count }, () => bounds);
}
