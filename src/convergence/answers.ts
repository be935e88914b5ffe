// The answers of CloneSquad's API, as data, independent of how they are read.

import type { CycleValues } from './cycles.ts';

/** A missing permission to read. */
export interface Denied {
  readonly denied: string;
}

/** Whether an answer is a missing permission. */
export function isDenied(value: unknown): value is Denied {
  return typeof value === 'object' && value !== null && 'denied' in value;
}

/** The deployment of an API. */
export interface Discovery {
  readonly group: string;
  /** The release, `v0.27.1`. Absent if unknown. */
  readonly version?: string;
}

/** A value, or the missing permission, and the time of the read: epoch ms of AWS's clock. */
export interface ValueReading {
  readonly value: string | Denied;
  readonly at: number;
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
  /** When it began, epoch ms of AWS's clock. */
  readonly at: number;
  /** Exact metrics of the main fleet. Absent if a required one was not sent. */
  readonly values?: CycleValues;
}
