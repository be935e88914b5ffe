// The summary numbers of a benchmark.

/** Median and quartiles of some numbers. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The quartiles of some numbers, interpolated between neighbors; throws if there are no numbers. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  return { low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('No numbers: there is no median');
  return below + (above - below) * (place - Math.floor(place));
}

/** The ratio of each pair: both were measured under the same conditions. Equal numbers give 1, also if both are 0. */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): readonly number[] {
  if (ours.length !== theirs.length) throw new Error('Both lists must have the same length');
  return ours.map((value, index) => (value === theirs[index] ? 1 : value / (theirs[index] ?? Number.NaN)));
}
