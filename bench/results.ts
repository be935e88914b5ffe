// What a run of the benchmark leaves: rows of numbers as they were measured, and whether each goal is met.

import { ratiosOf, type Spread, spreadOf } from './statistics.ts';

/** One measure beside its reference. */
export interface Row {
  readonly measure: string;
  readonly reference: string;
  /** Of `ours` and `theirs`. */
  readonly unit: string;
  readonly ours: readonly number[];
  /** In pairs with ours, or one number that all of ours are held against. */
  readonly theirs?: readonly number[];
  /** What may be reached at most: by the ratio to the reference, or by our own number where it says so. */
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

/** The numbers of a row that are read first. */
export interface Outcome {
  readonly ours: Spread;
  readonly theirs?: Spread;
  readonly ratio?: Spread;
  /** `undefined` where there is no goal. */
  readonly isMet?: boolean;
}

/** What a row comes to: the median of the ratios of its pairs is what a goal is held against. */
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
