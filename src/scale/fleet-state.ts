// The state of one fleet during a run, as a fold over the run's events.

import { type FleetMetric, type Row, rowsOf } from '../clonesquad/keys.ts';
import {
  addDenied,
  type ConfiguredValue,
  type Denied,
  type LiveReading,
  type Shadowing,
  type StoredRows,
} from '../convergence/answers.ts';
import type { Progress, Verdict } from '../convergence/judge.ts';
import type { Level } from '../convergence/levels.ts';
import type { Failure } from '../errors/failure.ts';
import type { Move, RunEvent, Snapshot } from './events.ts';
import type { FleetRequest } from './request.ts';

/** One fleet. Each optional field is present once its event has happened. */
export interface FleetState {
  readonly fleet: FleetRequest;
  readonly api?: URL;
  /** The stack with its API. Absent if the settings specify the API. */
  readonly stack?: string;
  readonly before?: Before;
  /** When the write was sent, or when it ended once that is known: epoch ms of our clock. */
  readonly lastWriteAt?: number;
  readonly write?: Write;
  /** The last progress of the wait. */
  readonly progress?: Progress;
  /** The state before the write and each change since then. */
  readonly samples: FirstAndLast<Snapshot>;
  /** The last state, which may be the same as the last of the samples, and shows how long that lasted. */
  readonly lastSample?: Snapshot;
  /** When each level was first seen, epoch ms of our clock. */
  readonly reachedAt: Readonly<Partial<Record<Level, number>>>;
  readonly moves: readonly Move[];
  readonly outcome?: Outcome;
  readonly shadowing?: Shadowing;
  /** Missing optional permissions, each once. */
  readonly denied: readonly Denied[];
  /** Why the fleet has failed. */
  readonly failure?: Failure;
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
  readonly denied: readonly Denied[];
}

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
  readonly denied: readonly Denied[];
  /** The last value read from CloneSquad's configuration, if that read cannot be older than the write. */
  readonly configured?: ConfiguredValue;
}

/** A fleet before the first event. */
export function initialState(fleet: FleetRequest): FleetState {
  return { fleet, samples: NO_ITEMS, reachedAt: {}, moves: [], denied: [] };
}

/** Number of samples kept at each end. A fleet that never settles has thousands. */
const SAMPLES_PER_END = 200;

export function afterEvent(state: FleetState, event: RunEvent): FleetState {
  const { name } = state.fleet;
  if (event.kind === 'waiting') {
    const sample = event.fleets.find(({ fleet }) => fleet === name)?.sample;
    return sample === undefined ? state : withSample(state, sample);
  }
  if (event.kind === 'sending') return { ...state, lastWriteAt: event.at, write: { kind: 'sent' } };
  if (!('fleet' in event) || event.fleet !== name) return state;
  switch (event.kind) {
    case 'discovered':
      return { ...state, api: event.api, ...(event.stack !== undefined && { stack: event.stack }) };
    case 'read':
      return { ...withDenied(state, event.before.denied), before: event.before };
    case 'written':
      return { ...state, lastWriteAt: event.at, write: event.write };
    case 'progress':
      return withProgress(state, event.verdict.progress, event.at);
    case 'reached':
      return { ...state, reachedAt: { ...state.reachedAt, [event.level]: event.at } };
    case 'moved':
      return { ...state, moves: [...state.moves, event.move] };
    case 'waited':
      return { ...withDenied(state, event.outcome.denied), outcome: event.outcome };
    case 'explained':
      return { ...withDenied(state, event.shadowing.denied), shadowing: event.shadowing };
    case 'failed':
      return { ...state, failure: state.failure ?? event.failure };
    case 'notice':
      return state;
    default:
      return event satisfies never;
  }
}

function withDenied(state: FleetState, denied: readonly Denied[]): FleetState {
  return { ...state, denied: addDenied(state.denied, denied) };
}

function withProgress(state: FleetState, progress: Progress, now: number): FleetState {
  const { counts, target, lastSeenAt: at = now } = progress;
  const next = { ...state, progress };
  return counts === undefined || target === undefined ? next : withSample(next, { at, counts, target });
}

function withSample(state: FleetState, sample: Snapshot): FleetState {
  const { lastSample } = state;
  const isChange = lastSample === undefined || !isAlike(lastSample, sample);
  const samples = isChange ? withItem(state.samples, sample, SAMPLES_PER_END) : state.samples;
  return { ...state, samples, lastSample: sample };
}

/** The metrics that a report shows over time. */
const SHOWN = [
  'RunningInstances',
  'PendingInstances',
  'NbOfInstanceInInitialState',
  'DrainingInstances',
  'StoppingInstances',
  'NbOfInstanceInUnuseableState',
  'NbOfBouncedInstances',
] as const satisfies readonly FleetMetric[];

function isAlike(one: Snapshot, other: Snapshot): boolean {
  return one.target === other.target && SHOWN.every((metric) => one.counts[metric] === other.counts[metric]);
}

/** Whether a row was written. `unknown`: the request was sent, but no conclusive answer arrived. */
export type Written = 'no' | 'yes' | 'unknown';

/** One row that a run writes. */
export interface RowState extends Row {
  readonly written: Written;
  /** The previous value, `null` if there was none. Absent unless it is to be restored. */
  readonly previous?: string | null;
}

/** The state of every row of a fleet, in the order in which they are written. */
export function rowStates({ fleet, before, write }: FleetState): readonly RowState[] {
  return rowsOf(fleet).map((row, index) => {
    const previous = before?.stored?.get(row.key);
    return { ...row, written: writtenRow(write, index), ...(previous !== undefined && { previous }) };
  });
}

function writtenRow(write: Write | undefined, index: number): Written {
  if (write === undefined) return 'no';
  // Rows are sent one after the other. Before the result is known, any of them may have been written.
  if (write.kind === 'sent') return 'unknown';
  if (write.kind === 'accepted' || index < write.accepted) return 'yes';
  return index === write.accepted && write.failure.mayBeWritten ? 'unknown' : 'no';
}

// The beginning and the end of a list that may grow for hours.

export interface FirstAndLast<Item> {
  readonly first: readonly Item[];
  readonly last: readonly Item[];
  /** The number of items in between that are not kept, and the last of them. */
  readonly omitted?: { readonly count: number; readonly last: Item };
}

/** An empty list. */
export const NO_ITEMS: FirstAndLast<never> = { first: [], last: [] };

/** The list with one more item. It keeps `most` items at each end. */
export function withItem<Item>(
  { first, last, omitted }: FirstAndLast<Item>,
  item: Item,
  most: number,
): FirstAndLast<Item> {
  if (first.length < most) return { first: [...first, item], last };
  const [oldest, ...rest] = last;
  if (oldest === undefined || last.length < most) return { first, last: [...last, item], ...(omitted && { omitted }) };
  return { first, last: [...rest, item], omitted: { count: (omitted?.count ?? 0) + 1, last: oldest } };
}
