// The progress of one fleet, as the wait reports it.

import type { Verdict } from '../clonesquad/convergence.ts';
import type { Level } from '../clonesquad/goal.ts';

/** One fleet at one moment of the wait. Times are in epoch ms of this machine's clock. */
export interface FleetProgress {
  /** The fleet's name. */
  readonly fleet: string;
  readonly level: Level;
  readonly verdict: Verdict;
  /** Whether the verdict is final. Until the wait ends, a fleet that has converged may change again. */
  readonly isOver: boolean;
  /** The start of the run, from which all durations are counted, as in the report. */
  readonly startedAt: number;
  readonly now: number;
  readonly deadline: number;
}

/** The longest pause between two log lines on a fleet whose wait goes on, in ms. */
export const HEARTBEAT_MS = 60_000;
