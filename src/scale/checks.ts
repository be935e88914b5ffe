// Builds the results of doctor's checks.

import type { Failure } from '../failure.ts';
import type { Check, CheckName } from '../report/doctor-report.ts';

/** A check, without its fleet. */
export type Finding = Omit<Check, 'fleet'>;

/** The check passed. */
export function passed(name: CheckName, message: string, fix?: string): Finding {
  return { name, state: 'ok', blocking: false, message, ...(fix !== undefined && { fix }) };
}

/** The check failed: a run would end with this failure. */
export function failed(name: CheckName, failure: Failure): Finding {
  const { code, result, message, fix } = failure;
  return { name, state: 'failed', blocking: true, message, fix, code, result };
}

/** The check failed, but a run would still succeed. */
export function failedNonBlocking(name: CheckName, failure: Failure): Finding {
  return { ...failed(name, failure), blocking: false };
}

/** The check has no result, and a run may end with this failure. */
export function undecidedFailure(name: CheckName, failure: Failure): Finding {
  return { ...failedNonBlocking(name, failure), state: 'unknown' };
}

/** The check has no result, or an optional permission is missing: a run would still succeed. */
export function inconclusive(name: CheckName, message: string, fix?: string): Finding {
  return { ...passed(name, message, fix), state: 'unknown' };
}

/** The check was not made, since an earlier one did not pass. */
export function skipped(name: CheckName, message: string): Finding {
  return { ...passed(name, message), state: 'skipped' };
}
