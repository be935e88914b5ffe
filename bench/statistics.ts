// The few numbers that a benchmark is summed up by.

/** Median and quartiles of some numbers. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The quartiles of some numbers, between neighbours in proportion; throws where there are none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  return { low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('There is no median of no numbers');
  return below + (above - below) * (place - Math.floor(place));
}

/** Each number through its partner: what was measured in the same pair had the same weather. Equal ones are 1, also where both are 0. */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): readonly number[] {
  if (ours.length !== theirs.length) throw new Error('Pairs are needed');
  return ours.map((value, index) => (value === theirs[index] ? 1 : value / (theirs[index] ?? Number.NaN)));
}
