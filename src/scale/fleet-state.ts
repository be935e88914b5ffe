// The state of one fleet during a run. Each step adds its results.

import type { ConfiguredValue, LiveStatus, StoredRows } from '../clonesquad/answers.ts';
import type { Verdict } from '../clonesquad/convergence.ts';
import type { FleetMetric } from '../clonesquad/names.ts';
import type { Shadowing } from '../clonesquad/shadowing.ts';
import type { Snapshot } from '../clonesquad/snapshots.ts';
import type { Failure } from '../failure.ts';
import type { FleetRequest } from './request.ts';

/** One fleet. Each field is present once its step is done. */
export interface FleetState {
  readonly fleet: FleetRequest;
  readonly api?: URL;
  /** The stack with its API. Absent if the settings specify the API. */
  readonly stack?: string;
  readonly before?: Before;
  /** When the write was sent, or when it ended once that is known: epoch ms of our clock. */
  readonly lastWriteAt?: number;
  readonly write?: Write;
  readonly outcome?: Outcome;
  readonly shadowing?: Shadowing;
  /** The failure that ended the run before this fleet's result was known. */
  readonly failure?: Failure;
}

/** Whether every fleet's write was accepted. */
export function isWritten(states: readonly FleetState[]): boolean {
  return states.every((state) => state.write?.kind === 'accepted');
}

/** What was read of a fleet before the write. */
export interface Before {
  /** The size in force, up to 60 s old. Absent if the permission to read it is missing. */
  readonly previous?: string;
  /** When that was read, epoch ms of AWS's clock. */
  readonly readAt: number;
  /** The stored rows that will be written. Absent unless they are to be restored. */
  readonly stored?: StoredRows;
  /** The release of CloneSquad. Absent if it is unknown. */
  readonly version?: string;
  /** The live status before the write. Absent if it was not read. */
  readonly live?: LiveReading;
  /** Whether the API cannot say which group it belongs to. */
  readonly isUnchecked: boolean;
  /** Missing permissions to read. */
  readonly denied: readonly string[];
}

/** A live status, with the time of its read (epoch ms of our clock), or that a policy denies reading it. */
export type LiveReading =
  | { readonly kind: 'report'; readonly status: LiveStatus; readonly at: number }
  | { readonly kind: 'denied' };

/** The result of writing a fleet's rows. Times are epoch ms: `writtenAt` of AWS's clock, `postedAt` of ours. */
export type Write =
  | { readonly kind: 'sent' }
  | { readonly kind: 'accepted'; readonly writtenAt: number; readonly postedAt: number }
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      /** Number of rows that were accepted before the failure. */
      readonly accepted: number;
    };

/** The end of the wait for one fleet: with a verdict, or with the last verdict before the timeout or the cancellation. */
export interface Outcome {
  readonly ended: 'verdict' | 'timeout' | 'cancelled' | 'failure';
  /** The failure that ended the wait for all fleets. */
  readonly failure?: Failure;
  readonly verdict: Verdict;
  /** From the write, or from the start of a wait without one, until the verdict, in ms. */
  readonly elapsedMs: number;
  /** Required metrics that never arrived, although others did. */
  readonly missingMetrics: readonly FleetMetric[];
  /** How often CloudWatch could not be read. */
  readonly failedReads: number;
  /** Why the last reads of CloudWatch failed, if more than one in a row did. */
  readonly unread?: string;
  /** Missing permissions that would have helped to decide. */
  readonly denied: readonly string[];
  /** The last value read from CloneSquad's configuration, if that read cannot be older than the write. */
  readonly configured?: ConfiguredValue;
  readonly snapshots: readonly Snapshot[];
}
