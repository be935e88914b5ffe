// The state of one fleet during a run. Each step adds its results.

import type { FleetMetric } from '../clonesquad/keys.ts';
import type { ConfiguredValue, LiveStatus, Shadowing, StoredRows } from '../convergence/answers.ts';
import type { Verdict } from '../convergence/judge.ts';
import type { Counts, Snapshot } from '../convergence/levels.ts';
import type { Failure } from '../errors/failure.ts';
import { usableCount } from '../errors/numbers.ts';
import type { FleetCounts, FleetReport, Sample, SecondsTo } from '../render/report.ts';
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

// The numbers of a fleet for the report: its current counts, its samples over time, and the time of each level.

type Course = Pick<
  FleetReport,
  keyof FleetCounts | 'target' | 'floor' | 'fleetSize' | 'secondsTo' | 'samples' | 'samplesOmitted'
>;

/** Number of samples kept at each end. A fleet that never settles has thousands. */
const MOST_SAMPLES = 200;

/** The numbers of a fleet whose run began at `startedAt`, epoch ms of our clock. */
export function courseOf(state: FleetState, startedAt: number): Course {
  const { counts, target } = state.outcome?.verdict.progress ?? {};
  const all = changes(state.outcome?.snapshots ?? []);
  const leftOut = Math.max(0, all.length - 2 * MOST_SAMPLES);
  const kept = leftOut === 0 ? all : [...all.slice(0, MOST_SAMPLES), ...all.slice(-MOST_SAMPLES)];
  return {
    ...(target !== undefined && { target }),
    ...(counts && {
      floor: counts.MinInstanceCount,
      fleetSize: counts.FleetSize,
      ...fleetCounts(counts),
    }),
    secondsTo: secondsTo(state, startedAt),
    samples: kept.map((snapshot) => toSample(snapshot, startedAt)),
    ...(leftOut > 0 && { samplesOmitted: leftOut }),
  };
}

function fleetCounts(counts: Counts): FleetCounts {
  return {
    running: counts.RunningInstances,
    usable: usableCount(counts),
    pending: counts.PendingInstances,
    initializing: counts.NbOfInstanceInInitialState,
    draining: counts.DrainingInstances,
    stopping: counts.StoppingInstances,
    unusable: counts.NbOfInstanceInUnuseableState,
  };
}

/** The snapshots that differ from the one before, and the last one, which shows how long that lasted. */
function changes(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  return snapshots.filter((snapshot, index) => {
    const before = snapshots[index - 1];
    const isLast = index === snapshots.length - 1;
    return before === undefined || isLast || looks(before) !== looks(snapshot);
  });
}

function looks({ counts, target }: Snapshot): string {
  return JSON.stringify([target, fleetCounts(counts)]);
}

function toSample({ at, counts, target }: Snapshot, startedAt: number): Sample {
  return { seconds: tenths(at - startedAt), target, ...fleetCounts(counts) };
}

function secondsTo({ write, outcome }: FleetState, startedAt: number): SecondsTo {
  const reached = Object.entries(outcome?.verdict.progress.reachedAt ?? {});
  return {
    ...(write?.kind === 'accepted' && { posted: tenths(write.postedAt - startedAt) }),
    ...Object.fromEntries(reached.map(([level, at]) => [level, tenths(at - startedAt)])),
  };
}

/** Milliseconds as tenths of a second, rounded down, so that a later rounding to seconds is the only one. */
export function tenths(milliseconds: number): number {
  return Math.floor(milliseconds / 100) / 10;
}
