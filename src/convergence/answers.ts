// The answers of CloneSquad's API, as data, independent of how they are read; and what its configuration says about a size.

import { meansSame } from '../clonesquad/size.ts';
import type { CycleValues } from './cycles.ts';

/** Epoch ms of AWS's clock, which dates writes, markers and cycles. */
export type AwsTime = number;

/** Epoch ms of this machine's clock, which dates what was read and measures every limit. */
export type LocalTime = number;

/** A missing permission to read. */
export interface Denied {
  readonly denied: string;
  /** AWS's ID of the denied request. */
  readonly requestId?: string | undefined;
}

/** Whether an answer is a missing permission. */
export function isDenied(value: unknown): value is Denied {
  return typeof value === 'object' && value !== null && 'denied' in value;
}

/** Those known, and the new ones: of each statement, the first. */
export function addDenied(known: readonly Denied[], more: readonly Denied[]): readonly Denied[] {
  const added = new Map(more.toReversed().map((one) => [one.denied, one]));
  for (const { denied } of known) added.delete(denied);
  return [...known, ...[...added.values()].toReversed()];
}

/** The deployment of an API. */
export interface ApiOwner {
  readonly group: string;
  /** The release, `v0.27.1`. Absent if unknown. */
  readonly version?: string;
}

/** A value, or the missing permission, and the time of the read. */
export interface ValueReading {
  readonly value: string | Denied;
  readonly at: AwsTime;
}

/** Rows of CloneSquad's configuration: key → value, or `null` if there is none. */
export type StoredRows = ReadonlyMap<string, string | null>;

/** The value of a key in force. */
export interface ConfiguredValue {
  readonly value: string;
  /** Whether an override takes precedence over what was written. */
  readonly isOverridden: boolean;
}

/** The live status: the last cycle of a group, from `cloudwatch/sentmetrics`. */
export interface LiveStatus {
  /** When it began. */
  readonly at: AwsTime;
  /** Exact metrics of the main fleet. Absent if a required one was not sent. */
  readonly values?: CycleValues;
}

/** A live status, with the time of its read, or that a policy denies reading it. */
export type LiveReading =
  | { readonly kind: 'report'; readonly status: LiveStatus; readonly at: LocalTime }
  | { readonly kind: 'denied' };

/** CloneSquad's own count of a fleet's instances in its last cycle (`fleet/status`). */
export interface FleetStatus {
  /** Pending and running. */
  readonly running: number;
  /** Those of them that are not unhealthy, bounced or draining. Includes instances that are starting or warming up. */
  readonly serving: number;
  /** All instances except excluded ones. */
  readonly managed: number;
}

/** CloneSquad's configuration of the desired count, as far as it can be read. */
export interface Shadowing {
  /** The value in force, and CloneSquad's name of its origin. */
  readonly inForce?: ConfiguredValue & { readonly origin: string };
  /** The stored value of the tutorial's wrong key. Absent: there is none. */
  readonly misspelled?: string;
  /** Whether an SSM maintenance window was open in the last cycle. */
  readonly isInMaintenance?: boolean;
  /** Whether none of this can be older than the write, or than the start of a run that only waits. */
  readonly isExact?: boolean;
  /** Missing permissions. */
  readonly denied: readonly Denied[];
}

/**
 * Why another value than ours is in force. `other-writer` and `no-value`: an exact read shows them in the table. `other-value`: the
 * read may be older than the write. `ours`: our value is in force. `unknown`: it could not be read.
 */
export type Shadow =
  | 'maintenance-window'
  | 'override'
  | 'parameter-set'
  | 'other-writer'
  | 'no-value'
  | 'other-value'
  | 'other-source'
  | 'ours'
  | 'unknown';

/** What overrides a value, which is in wire form. */
export function shadowOf({ inForce, isInMaintenance, isExact }: Shadowing, value: string): Shadow {
  if (isInMaintenance === true) return 'maintenance-window';
  if (inForce === undefined) return 'unknown';
  if (inForce.isOverridden) return 'override';
  if (/parameter ?set/i.test(inForce.origin)) return 'parameter-set';
  if (meansSame(inForce.value, value)) return 'ours';
  const isOfTable = /^DynamoDB/.test(inForce.origin);
  if (!isOfTable && !/^Built-in/.test(inForce.origin)) return 'other-source';
  if (isExact !== true) return 'other-value';
  return isOfTable ? 'other-writer' : 'no-value';
}
