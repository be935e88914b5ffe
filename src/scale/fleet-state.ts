// What is known of one fleet in the course of a run: each step adds what it found out.

import type { ConfiguredValue, SentRun, StoredRows } from '../clonesquad/answers.ts';
import type { Verdict } from '../clonesquad/convergence.ts';
import type { FleetMetric } from '../clonesquad/names.ts';
import type { Shadowing } from '../clonesquad/shadowing.ts';
import type { Snapshot } from '../clonesquad/snapshots.ts';
import type { Failure } from '../failure.ts';
import type { FleetRequest } from './request.ts';

/** One fleet, as far as its run has come: each field is there once its step is done. */
export interface FleetState {
  readonly fleet: FleetRequest;
  readonly api?: URL;
  /** The stack that names its API; absent where the workflow does. */
  readonly stack?: string;
  readonly before?: Before;
  /** When the write was sent, or, once that is known, when it ended: epoch ms of our clock. */
  readonly lastWriteAt?: number;
  readonly write?: Write;
  readonly outcome?: Outcome;
  readonly shadowing?: Shadowing;
  /** What ended the run before this fleet's own end. */
  readonly failure?: Failure;
}

/** Whether every fleet's write was accepted. */
export function isWritten(states: readonly FleetState[]): boolean {
  return states.every((state) => state.write?.kind === 'accepted');
}

/** What is known of a fleet before it is written. */
export interface Before {
  /** The size in force, up to 60 s old; absent where it may not be read. */
  readonly previous?: string;
  /** When that was read, epoch ms of AWS's clock. */
  readonly readAt: number;
  /** The rows of the table that will be written; absent unless they shall be put back. */
  readonly stored?: StoredRows;
  /** The release of its CloneSquad; absent where it does not say, or was not asked. */
  readonly version?: string;
  /** What CloneSquad reported of its last cycle; absent where it was not asked, or did not answer. */
  readonly reported?: LastReport;
  /** Whether its API cannot tell which group it is of. */
  readonly isUnchecked: boolean;
  /** What may not be read, as the statements that a policy lacks. */
  readonly denied: readonly string[];
}

/** The last cycle as CloneSquad reports it, read at a moment of our clock (epoch ms), or that a policy denies reading it. */
export type LastReport =
  | { readonly kind: 'report'; readonly sent: SentRun; readonly at: number }
  | { readonly kind: 'denied' };

/** How the write of one fleet's rows ended. Times are epoch ms: `writtenAt` of AWS's clock, `postedAt` of ours. */
export type Write =
  | { readonly kind: 'sent' }
  | { readonly kind: 'accepted'; readonly writtenAt: number; readonly postedAt: number }
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      /** How many of its rows had been accepted before. */
      readonly accepted: number;
    };

/** How the wait for one fleet ended: with a verdict, or with the last one before the time was over or it was cancelled. */
export interface Outcome {
  readonly ended: 'verdict' | 'timeout' | 'cancelled' | 'failure';
  /** What ended the wait for all, where that was none of a fleet's own ends. */
  readonly failure?: Failure;
  readonly verdict: Verdict;
  /** From the write, or from the start of a wait without one, until the verdict, in ms. */
  readonly elapsedMs: number;
  /** Decisive metrics that never came though others did. */
  readonly missingMetrics: readonly FleetMetric[];
  /** How often CloudWatch could not be read. */
  readonly failedReads: number;
  /** Why the last reads of CloudWatch failed, where more than one did in a row. */
  readonly unread?: string;
  /** What a policy denies and would have helped to judge, as the statements that it lacks. */
  readonly denied: readonly string[];
  /** What CloneSquad's configuration was read to have last, where that was asked. */
  readonly configured?: ConfiguredValue;
  readonly snapshots: readonly Snapshot[];
}
