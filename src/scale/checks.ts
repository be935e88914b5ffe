// How a check is made, whatever it is of.

import type { Failure } from '../failure.ts';
import type { Check, CheckName } from '../report/doctor-report.ts';

/** A check, but for the fleet that it is of. */
export type Finding = Omit<Check, 'fleet'>;

/** All is well. */
export function fine(name: CheckName, message: string, fix?: string): Finding {
  return { name, state: 'ok', blocking: false, message, ...(fix !== undefined && { fix }) };
}

/** A run would end with this failure. */
export function broken(name: CheckName, failure: Failure): Finding {
  const { code, result, message, fix } = failure;
  return { name, state: 'failed', blocking: true, message, fix, code, result };
}

/** Something is wrong, and a run would work nevertheless. */
export function amiss(name: CheckName, failure: Failure): Finding {
  return { ...broken(name, failure), blocking: false };
}

/** It could not be found out, and a run may end with this failure. */
export function undecided(name: CheckName, failure: Failure): Finding {
  return { ...amiss(name, failure), state: 'unknown' };
}

/** It could not be found out, or only part of it works; a run would work nevertheless. */
export function open(name: CheckName, message: string, fix?: string): Finding {
  return { ...fine(name, message, fix), state: 'unknown' };
}

/** An earlier check must be ok first. */
export function skipped(name: CheckName, message: string): Finding {
  return { ...fine(name, message), state: 'skipped' };
}
