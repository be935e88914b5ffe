// What the doctor has found of one fleet, before anybody says what it means. A failure is a finding like any other.

import type { Denied, Discovery, SentRun, StoredRows, ValueReading } from '../clonesquad/answers.ts';
import type { Deployment } from '../clonesquad/deployment.ts';
import type { FleetStatus } from '../clonesquad/goal.ts';
import type { FleetBins } from '../clonesquad/runs.ts';
import type { Shadowing } from '../clonesquad/shadowing.ts';
import type { Failure } from '../failure.ts';
import type { FleetLook, Look } from './request.ts';

/** Where a fleet's API is: as it was given, or as a stack says. */
export type Place = { readonly api: URL } | Deployment;

/** What a fleet's API answered. */
export interface Answers {
  readonly value: ValueReading | Failure;
  /** All others; absent where the first answer shows that it is no use to ask. */
  readonly more?: MoreAnswers;
}

/** What is asked of an API that answers as CloneSquad's does. */
export interface MoreAnswers {
  readonly discovery: Discovery | Denied | undefined | Failure;
  /** Of the size's key, and of the tutorial's. */
  readonly rows: StoredRows | Denied | Failure;
  readonly shadowing: Shadowing | Failure;
  readonly status: FleetStatus | Denied | undefined | Failure;
  readonly sent: SentRun | Denied | undefined | Failure;
  /** Why the rows of a size may not be written, if they may not. */
  readonly write: Refusal;
  readonly writeFloor: Refusal;
  /** Why the marker may not be posted, if it may not. */
  readonly mark: Refusal;
}

/** Why something may not be written; `undefined` where it may be, `unasked` where the API may be another group's. */
export type Refusal = Failure | 'unasked' | undefined;

/** Everything that was found of one fleet. */
export interface Findings {
  readonly look: Look;
  readonly fleet: FleetLook;
  readonly place: Place | Failure;
  /** Absent where there is no API to ask. */
  readonly answers?: Answers;
  readonly bins: FleetBins | Failure;
  /** When the metrics were read, epoch ms. */
  readonly now: number;
}
