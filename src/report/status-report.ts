// What fleets are at one moment, as data: what is set, and what the last run of CloneSquad has counted.

import type { Bounds } from '../clonesquad/bins.ts';
import type { FixBy } from '../failure.ts';
import type { Result } from '../results.ts';

/** Instances by what they are, as far as the last minutes' metrics tell: one read may leave bounds, a later one closes them. */
export interface FleetNumbers {
  /** What the main loop wants; 0 stands also for no size, for the autoscaler, and for a value that it cannot read. */
  readonly desired: Bounds;
  /** What it aims at, the floor included; absent where no size is set. */
  readonly target?: Bounds;
  readonly floor: Bounds;
  /** All instances, excluded ones included. */
  readonly fleetSize: Bounds;
  /** Running ones; those that drain, are bounced or unhealthy are among them. */
  readonly running: Bounds;
  readonly pending: Bounds;
  /** Still warming up. */
  readonly initializing: Bounds;
  readonly draining: Bounds;
  readonly stopping: Bounds;
  readonly unusable: Bounds;
  /** Those that CloneSquad neither counts as running nor can start. */
  readonly excluded: Bounds;
  /** Absent where an operator keeps the metric back, as is the next one. */
  readonly inError?: Bounds;
  readonly lighthouse?: Bounds;
}

/** One fleet at one moment. */
export interface FleetStatusReport {
  readonly env: string;
  readonly region: string;
  /** `frontend`, `backend`, or any other name of a layer; a subfleet's follows after a slash: `backend/workers`. */
  readonly layer: string;
  /** The fleet's name: CloneSquad's GroupName, and a subfleet's name after a slash. */
  readonly fleet: string;
  /** `ok`, or why it could not be read whole. */
  readonly result: Result;
  /** Which cause a failure has: an anchor on the troubleshooting page. */
  readonly code?: string;
  /** What happened, in a sentence; absent when all is well. */
  readonly message?: string;
  readonly fixBy?: FixBy;
  readonly fix?: string;
  /** The API's root. */
  readonly url?: string;
  /** The value in force, up to 60 s old: `null` if none is set, absent if it could not be read. */
  readonly configured?: string | null;
  /** What a policy does not let be read, as the statement that it lacks. */
  readonly missingPermission?: string;
  /** As of the last run of CloneSquad's main loop; absent where its metrics could not be read. */
  readonly metrics?: FleetNumbers;
  /** How long ago that run was, in whole seconds. */
  readonly lastCycleSeconds?: Bounds;
}

/** What some fleets are at one moment. */
export interface StatusReport {
  /** The release that wrote it. */
  readonly version: string;
  /** `ok` if every fleet could be read, or else the most serious of their results. */
  readonly result: Result;
  /** When it was read, ISO 8601, by the clock of the machine that read. */
  readonly readAt: string;
  /** Which layers of an environment were not looked at, and why, where none was named: in whole sentences. */
  readonly notices: readonly string[];
  readonly fleets: readonly FleetStatusReport[];
}
