// What stands between a size that was written and the main loop that should read it.

import { meansSame } from './stored-size.ts';

/** What CloneSquad's API tells of the desired count, as far as it may be asked. */
export interface Shadowing {
  /** The value that counts, and the name that CloneSquad gives to where it comes from. */
  readonly inForce?: {
    readonly value: string;
    readonly origin: string;
    readonly isOverridden: boolean;
  };
  /** The value of the tutorial's mistaken key in the table; absent: it is not there. */
  readonly mistaken?: string;
  /** Whether the last run saw an open SSM maintenance window. */
  readonly isInMaintenance?: boolean;
  /** Whether none of this can be older than the write, or than the start of a run that only waits. */
  readonly isExact?: boolean;
  /** What may not be asked, each as the statement that a policy lacks. */
  readonly denied: readonly string[];
}

/**
 * Why another value than ours counts. `other-writer` and `no-value` are what an exact read shows in the table; `other-value` is
 * what may be older than the write, so that nobody need have replaced ours. `ours`: none does; `unknown`: it could not be asked.
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

/** What shadows a value, in wire form. */
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
