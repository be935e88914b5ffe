// The time span of a read of CloudWatch: whole bins, since a bin must be the same in every read.

import { BIN_MS } from '../clonesquad/bins.ts';
import type { Window } from './ports.ts';

/** The whole bins from a moment to the one after `now`'s, both epoch ms of AWS's clock. */
export function windowOf(start: number, now: number): Window {
  return { start: Math.floor(start / BIN_MS) * BIN_MS, end: (Math.floor(now / BIN_MS) + 2) * BIN_MS };
}
