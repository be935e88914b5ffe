// What CloneSquad's API answers, as data: whoever decides or tells knows it without knowing how it is asked.

import { isRecord } from '../json.ts';

/** What a policy does not let us read, as the statement that it lacks. */
export interface Denied {
  readonly denied: string;
}

/** Whether something could not be read because a policy denies it. */
export function isDenied(value: unknown): value is Denied {
  return isRecord(value) && 'denied' in value;
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
