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
  /** What may not be asked, each as the statement that a policy lacks. */
  readonly denied: readonly string[];
}

/** Why another value than ours counts. `ours`: none does; `unknown`: it could not be asked. */
export type Shadow =
  | 'maintenance-window'
  | 'override'
  | 'parameter-set'
  | 'other-writer'
  | 'other-source'
  | 'ours'
  | 'unknown';

/** What shadows a value, in wire form. */
export function shadowOf({ inForce, isInMaintenance }: Shadowing, value: string): Shadow {
  if (isInMaintenance === true) return 'maintenance-window';
  if (inForce === undefined) return 'unknown';
  if (inForce.isOverridden) return 'override';
  if (/parameter ?set/i.test(inForce.origin)) return 'parameter-set';
  if (meansSame(inForce.value, value)) return 'ours';
  return /^(?:DynamoDB|Built-in)/.test(inForce.origin) ? 'other-writer' : 'other-source';
}
