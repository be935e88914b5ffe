// What happens in a run, as one stream of typed events. The log, the board, the outputs and the report are made from it.

import type { Size } from '../clonesquad/size.ts';
import type { Denied, Shadowing } from '../convergence/answers.ts';
import type { Verdict } from '../convergence/judge.ts';
import type { Counts, Level } from '../convergence/levels.ts';
import type { Failure } from '../errors/failure.ts';
import type { Stage } from '../errors/run.ts';
import type { Before, Outcome, Write } from './fleet-state.ts';
import type { RunState } from './run-state.ts';

/** One event of a run. */
export type RunEvent = EventFacts & {
  /** The environment of the run. */
  readonly env: string;
  /** When it became known, epoch ms of our clock. */
  readonly at: number;
};

/** What has happened. `fleet` is the name of a fleet. */
export type EventFacts =
  /** The run begins its next stage. Everything that happened before is known. */
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** The API of a fleet was found. No stack: the settings specify it. */
  | { readonly kind: 'discovered'; readonly fleet: string; readonly api: URL; readonly stack?: string }
  /** The current state of a fleet was read. */
  | { readonly kind: 'read'; readonly fleet: string; readonly before: Before }
  /** A dry run has come to the requests that it does not send. */
  | { readonly kind: 'planned' }
  /** The writes of all fleets begin. */
  | { readonly kind: 'sending' }
  /** The write of a fleet was accepted, or failed. */
  | { readonly kind: 'written'; readonly fleet: string; readonly write: Write }
  /** The wait begins. */
  | WaitingEvent
  /** The wait has judged a fleet: after every poll, and at least once a minute. */
  | FleetProgress
  /** A level was reached. */
  | { readonly kind: 'reached'; readonly fleet: string; readonly level: Level }
  /** The first instances since the size was picked up have begun to change. */
  | { readonly kind: 'moved'; readonly fleet: string; readonly move: Move; readonly sample: Snapshot }
  /** The wait for a fleet has ended. */
  | { readonly kind: 'waited'; readonly fleet: string; readonly outcome: Outcome }
  /** Everything that can explain why a size is not in force was read. */
  | { readonly kind: 'explained'; readonly fleet: string; readonly shadowing: Shadowing }
  /** A request failed, and is retried. */
  | { readonly kind: 'retried'; readonly message: string }
  /** There is something to know, although it is no failure. Absent fleet: it concerns the whole run. */
  | { readonly kind: 'notice'; readonly fleet?: string; readonly notice: Notice }
  /** It is known why a fleet has failed. */
  | { readonly kind: 'failed'; readonly fleet: string; readonly failure: Failure }
  /** The run has ended. */
  | { readonly kind: 'ended' };

/** The start of the wait. */
export interface WaitingEvent {
  readonly kind: 'waiting';
  readonly level: Level;
  /** The timeout of the whole run, in ms. */
  readonly timeoutMs: number;
  /** Whether CloneSquad applies the sizes immediately instead of from its cache. */
  readonly isImmediate: boolean;
  readonly fleets: readonly WaitingFleet[];
}

/** A fleet at the start of the wait. */
interface WaitingFleet {
  readonly fleet: string;
  readonly direction: Direction;
  /** Its last known state. */
  readonly sample?: Snapshot;
}

/** The direction of a fleet's change. `none`: it is already at the requested size; `unknown`: its current size is unknown. */
export type Direction = 'up' | 'down' | 'none' | 'unknown';

/** The state of a fleet at one moment. */
export interface Snapshot {
  /** When it was read, epoch ms of our clock. */
  readonly at: number;
  readonly counts: Counts;
  /** The number of instances to reach, including the floor. */
  readonly target: number;
}

/** What instances begin to do. */
export type Move = 'starting' | 'draining' | 'stopping';

/** One fleet at one moment of the wait. Times are epoch ms of our clock. */
export interface FleetProgress {
  readonly kind: 'progress';
  readonly fleet: string;
  readonly level: Level;
  readonly verdict: Verdict;
  /** Whether the verdict is final. Until the wait ends, a fleet that has converged may change again. */
  readonly isOver: boolean;
  /** The start of the run, from which all durations are counted. */
  readonly startedAt: number;
  readonly deadline: number;
}

/** Something that users should know although it is no failure, as a code and facts: the words are made where it is printed. */
export type Notice =
  /** About a setting of AWS's, or a clock. */
  | { readonly code: 'environment'; readonly text: string }
  /** A policy denies the requests that make CloneSquad act immediately. */
  | { readonly code: 'apply-denied'; readonly requestId?: string | undefined }
  | { readonly code: 'cloudwatch-retried'; readonly failedReads: number }
  /** The size is `auto`, which has no target. */
  | { readonly code: 'auto' }
  /** With 100 %, CloneSquad replaces no unhealthy instances. */
  | { readonly code: 'no-replacement' }
  /** The run does not wait. */
  | { readonly code: 'not-awaited' }
  | { readonly code: 'lighthouse'; readonly count: number }
  | { readonly code: 'empty-fleet' }
  /** A size of 0 that the configuration could not confirm. */
  | { readonly code: 'zero-unverified' }
  /** The API cannot say which group it belongs to. */
  | { readonly code: 'group-unverified' }
  | { readonly code: 'permissions-missing'; readonly denied: readonly Denied[] }
  /** The floor makes more instances run, and cost money, than were requested. */
  | ({ readonly code: 'floor'; readonly target: number; readonly floor: number } & Expected)
  /** Fewer instances can start than were requested, and the run accepts that. */
  | ({ readonly code: 'insufficient-instances'; readonly startable: number; readonly fleetSize: number } & Expected);

/** A requested size, and the number of instances that it means. */
interface Expected {
  readonly size: Size;
  readonly expected: number;
}

/** Follows a run: called with each event, and with the state of the run after it. */
export type Listener = (event: RunEvent, state: RunState) => void;
