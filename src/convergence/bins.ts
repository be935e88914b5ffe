// Derives the values of each cycle from CloudWatch's 60 s bins.
//
// About three cycles fall in one bin, which mixes their values: its Average may be a number that never existed. But a bin
// only grows, so the difference between two reads of its SampleCount and Sum shows what arrived in between. Values that are
// not known exactly are kept as bounds.

/** Length of a bin, in milliseconds: CloneSquad's storage resolution. */
export const BIN_MS = 60_000;

/** The statistics of one metric in one bin, from one read of CloudWatch. */
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

/** Whether bounds contain exactly one number. */
export function isExact(bounds: Bounds): boolean {
  return bounds.low === bounds.high;
}

/** Whether two bounds have no number in common. */
export function areDisjoint(one: Bounds, other: Bounds): boolean {
  return one.high < other.low || other.high < one.low;
}

/** Ten cycles a second, although recorded ones are seconds apart. More samples in one bin cannot be from CloneSquad. */
const MOST_SAMPLES = 600;

/**
 * The samples of one metric in one bin, in the order of their arrival.
 *
 * A read can be inconsistent: its SampleCount and its Sum may be of different moments. So it is a base to subtract from only
 * once two reads agree. Until then, the samples after the last base are provisional.
 */
export interface Trail {
  readonly samples: readonly Bounds[];
  /** The number of samples that two reads agree on. */
  readonly confirmed: number;
  /** What the confirmed samples come to. Absent before the first. */
  readonly base?: BinStatistics;
  /** The last read that was consistent. */
  readonly latest?: BinStatistics;
}

/** No samples. A thousand fleets have a hundred thousand bins, most of them with the same few numbers, so these are shared. */
const NONE: readonly Bounds[] = [];

/** The trail of a bin that was never read. */
export const NO_SAMPLES: Trail = { samples: NONE, confirmed: 0 };

/**
 * A trail after one more read of its bin: the same trail if nothing more is known now. Ignores a read that contradicts itself, or
 * is older than the known ones.
 */
export function withRead(trail: Trail, read: BinStatistics): Trail {
  const { samples, confirmed, base, latest } = trail;
  if (latest !== undefined && isAlike(latest, read)) {
    return base === latest ? trail : { samples, confirmed: samples.length, base: latest, latest };
  }
  const { sampleCount } = read;
  if (!Number.isInteger(sampleCount) || sampleCount > MOST_SAMPLES) return trail;
  const arrived = arrivedSince(base, read);
  if (arrived === undefined) return trail;
  return { ...trail, samples: joined(samples.slice(0, confirmed), arrived), latest: read };
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

/** Bounds of each sample since a base: `undefined` if the read is inconsistent. */
function arrivedSince(base: BinStatistics | undefined, read: BinStatistics): readonly Bounds[] | undefined {
  const { minimum, maximum } = read;
  const isWhole = [read.sum, minimum, maximum].every((value) => Number.isSafeInteger(value) && value >= 0);
  const hasShrunk = base !== undefined && (minimum > base.minimum || maximum < base.maximum);
  if (!isWhole || minimum > maximum || hasShrunk) return undefined;
  const count = read.sampleCount - (base?.sampleCount ?? 0);
  // A new extreme is the value of one of the new samples.
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

/** Shared bounds of small exact numbers. */
const EXACT: readonly Bounds[] = Array.from({ length: 256 }, (_, value) => ({ low: value, high: value }));

export function exactly(value: number): Bounds {
  return EXACT[value] ?? { low: value, high: value };
}

/** Shared lists of one to three equal exact numbers. */
const EXACTLY: readonly (readonly (readonly Bounds[])[])[] = [1, 2, 3].map((count) =>
  EXACT.map((bounds) => Array.from({ length: count }, () => bounds)),
);

/** Some samples with the same bounds. */
function samplesAlike(count: number, low: number, high: number): readonly Bounds[] {
  const shared = low === high ? EXACTLY[count - 1]?.[low] : undefined;
  if (shared !== undefined) return shared;
  const bounds = { low, high };
  return Array.from({ length: count }, () => bounds);
}
