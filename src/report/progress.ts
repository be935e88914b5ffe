// How far one fleet has come, as the wait tells it.

import type { Verdict } from '../clonesquad/convergence.ts';
import type { Level } from '../clonesquad/goal.ts';

/** One fleet at one moment of the wait. Times are epoch ms of our clock. */
export interface FleetProgress {
  /** The fleet's name. */
  readonly fleet: string;
  readonly level: Level;
  readonly verdict: Verdict;
  /** Whether the verdict is final; that a fleet is there must still be true at the end. */
  readonly isOver: boolean;
  /** When its run began: what its times are counted from, as in the report. */
  readonly startedAt: number;
  readonly now: number;
  readonly deadline: number;
}

/** How long a fleet of which nothing new is known may go unmentioned, in ms. */
export const HEARTBEAT_MS = 60_000;
