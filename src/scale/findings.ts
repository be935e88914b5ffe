// The raw answers that doctor has collected for one fleet. A failure is an answer, too.

import type { Denied, Discovery, LiveStatus, StoredRows, ValueReading } from '../clonesquad/answers.ts';
import type { FleetBins } from '../clonesquad/cycles.ts';
import type { Deployment } from '../clonesquad/deployment.ts';
import type { FleetStatus } from '../clonesquad/goal.ts';
import type { Shadowing } from '../clonesquad/shadowing.ts';
import type { Failure } from '../failure.ts';
import type { FleetLook, Look } from './request.ts';

/** The API of a fleet, from the settings or from a stack. */
export type Place = { readonly api: URL } | Deployment;

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
