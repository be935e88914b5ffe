// What CloneSquad's API answers, as data: whoever decides or tells knows it without knowing how it is asked.

import type { CycleValues } from './cycles.ts';

/** What a policy does not let us read, as the statement that it lacks. */
export interface Denied {
  readonly denied: string;
}

/** Whether something could not be read because a policy denies it. */
export function isDenied(value: unknown): value is Denied {
  return typeof value === 'object' && value !== null && 'denied' in value;
}

/** What an API says of its deployment. */
export interface Discovery {
  readonly group: string;
  /** The release, `v0.27.1`; absent where it does not say. */
  readonly version?: string;
}

/** A value that was read, or why it was not, and when: epoch ms of AWS's clock. */
export interface ValueReading {
  readonly value: string | Denied;
  readonly at: number;
}

/** Rows of CloneSquad's table: key → value, or `null` where there is none. */
export type StoredRows = ReadonlyMap<string, string | null>;

/** CloneSquad's account of a key. */
export interface ConfiguredValue {
  readonly value: string;
  /** Whether an override shadows what was written. */
  readonly isOverridden: boolean;
}

/** The last run of a group's main loop, as the API tells of it. */
export interface LiveStatus {
  /** When it began, epoch ms of AWS's clock. */
  readonly at: number;
  /** Of the main fleet, each exact; absent where one that decides was not sent. */
  readonly values?: CycleValues;
}
