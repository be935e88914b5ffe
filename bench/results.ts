// The results of a run of the benchmark: rows of measured numbers, and whether each goal is met.

import { ratiosOf, type Spread, spreadOf } from './statistics.ts';

/** One measure and its reference. */
export interface Row {
  readonly measure: string;
  readonly reference: string;
  /** Of `ours` and `theirs`. */
  readonly unit: string;
  readonly ours: readonly number[];
  /** In pairs with ours, or one number that all of ours are compared with. */
  readonly theirs?: readonly number[];
  /** The maximum, either of the ratio to the reference or of our own number. */
  readonly goal?: { readonly of: 'ratio' | 'ours'; readonly atMost: number };
}

/** One run of the benchmark. */
export interface Results {
  /** ISO 8601. */
  readonly startedAt: string;
  readonly seconds: number;
  readonly machine: string;
  /** Program → version. */
  readonly versions: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

/** The most important numbers of a row. */
export interface Outcome {
  readonly ours: Spread;
  readonly theirs?: Spread;
  readonly ratio?: Spread;
  /** `undefined` if there is no goal. */
  readonly isMet?: boolean;
}

/** The summary of a row. A goal is compared with the median of the ratios of the pairs. */
export function outcomeOf({ ours, theirs, goal }: Row): Outcome {
  const ratios = theirs === undefined ? undefined : ratiosOf(ours, spreadTo(ours.length, theirs));
  const ratio = ratios && spreadOf(ratios);
  const own = spreadOf(ours);
  const held = goal?.of === 'ratio' ? ratio?.median : own.median;
  return {
    ours: own,
    ...(theirs !== undefined && { theirs: spreadOf(theirs) }),
    ...(ratio !== undefined && { ratio }),
    ...(goal !== undefined && { isMet: held !== undefined && held <= goal.atMost }),
  };
}

function spreadTo(length: number, values: readonly number[]): readonly number[] {
  const [only = Number.NaN] = values;
  return values.length === 1 ? Array.from({ length }, () => only) : values;
}
