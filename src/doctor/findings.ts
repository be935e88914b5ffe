// The raw answers that doctor has collected for one fleet. A failure is an answer, too.

import type { Place } from '../clonesquad/fleet-name.ts';
import type {
  Denied,
  Discovery,
  FleetStatus,
  LiveStatus,
  Shadowing,
  StoredRows,
  ValueReading,
} from '../convergence/answers.ts';
import type { FleetBins } from '../convergence/cycles.ts';
import type { Failure } from '../errors/failure.ts';
import type { FleetLook, Look } from '../scale/request.ts';
import type { Check, CheckName } from './report.ts';

/** The answers of a fleet's API. */
export interface Answers {
  readonly value: ValueReading | Failure;
  /** All other answers. Absent if the first one shows that asking is useless. */
  readonly more?: MoreAnswers;
}

/** Answers of an API that answers like CloneSquad. */
export interface MoreAnswers {
  readonly discovery: Discovery | Denied | undefined | Failure;
  /** Rows of the key of the size, and of the tutorial's key. */
  readonly rows: StoredRows | Denied | Failure;
  readonly shadowing: Shadowing | Failure;
  readonly status: FleetStatus | Denied | undefined | Failure;
  readonly live: LiveStatus | Denied | undefined | Failure;
  /** Why the size cannot be written. */
  readonly write: Refusal;
  readonly writeFloor: Refusal;
  /** Why the marker cannot be posted. */
  readonly mark: Refusal;
}

/** Why a write would be refused: `undefined` if it is permitted, `unasked` if the API may belong to another group. */
export type Refusal = Failure | 'unasked' | undefined;

/** All answers for one fleet. */
export interface Findings {
  readonly look: Look;
  readonly fleet: FleetLook;
  readonly place: Place | Failure;
  /** Absent if the API was not found. */
  readonly answers?: Answers;
  readonly bins: FleetBins | Failure;
  /** When the metrics were read, epoch ms. */
  readonly now: number;
}

// Builds the results of doctor's checks.

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

/** The check has no result: a run would still succeed. */
export function inconclusive(name: CheckName, message: string, fix?: string): Finding {
  return { ...passed(name, message, fix), state: 'unknown' };
}

/** A permission is missing: a run would still succeed. */
export function missing(name: CheckName, message: string, fix?: string): Finding {
  return { ...passed(name, message, fix), state: 'missing' };
}

/** The check was not made, since an earlier one did not pass. */
export function skipped(name: CheckName, message: string): Finding {
  return { ...passed(name, message), state: 'skipped' };
}
