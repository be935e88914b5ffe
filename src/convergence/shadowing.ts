// What can keep the main loop from using a size that was written.

import { meansSame } from '../clonesquad/size.ts';

/** CloneSquad's configuration of the desired count, as far as it can be read. */
export interface Shadowing {
  /** The value in force, and CloneSquad's name of its origin. */
  readonly inForce?: {
    readonly value: string;
    readonly origin: string;
    readonly isOverridden: boolean;
  };
  /** The stored value of the tutorial's wrong key. Absent: there is none. */
  readonly mistaken?: string;
  /** Whether an SSM maintenance window was open in the last cycle. */
  readonly isInMaintenance?: boolean;
  /** Whether none of this can be older than the write, or than the start of a run that only waits. */
  readonly isExact?: boolean;
  /** Missing permissions. */
  readonly denied: readonly string[];
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
