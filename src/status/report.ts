// The status of fleets as data: what is configured, and the counts of CloneSquad's last cycle.

import { readStoredTarget } from '../clonesquad/size.ts';
import type { Bounds } from '../convergence/bins.ts';
import { type CycleValues, effectiveFloorOf } from '../convergence/cycles.ts';
import type { Result } from '../errors/failure.ts';
import type { ErrorFields, NoticeReport } from '../render/report.ts';

/** Numbers of instances by state, from the metrics of the last minutes. One read may only give bounds that later reads narrow down. */
export interface FleetNumbers {
  /** Size that CloneSquad has picked up. It is also 0 if no size is set, if the autoscaler decides, or if the value is invalid. */
  readonly desired: Bounds;
  /** Number of instances to reach, floor included; absent if no size is set. */
  readonly target?: Bounds;
  /** Minimum number of running instances (CloneSquad's `ec2.schedule.min_instance_count`). */
  readonly floor: Bounds;
  /** Number of all instances, excluded ones included. */
  readonly fleetSize: Bounds;
  /** Running instances, including draining, bounced and unhealthy ones. */
  readonly running: Bounds;
  readonly pending: Bounds;
  /** Instances that are warming up. */
  readonly initializing: Bounds;
  readonly draining: Bounds;
  readonly stopping: Bounds;
  /** Unhealthy or excluded instances. */
  readonly unusable: Bounds;
  /** Instances that CloneSquad neither counts as running nor starts. */
  readonly excluded: Bounds;
  /** Absent if the CloneSquad operator has excluded the metric. */
  readonly inError?: Bounds;
  /** Running LightHouse instances; absent if the CloneSquad operator has excluded the metric. */
  readonly lighthouse?: Bounds;
}

/** The status of one fleet. */
export interface FleetStatusReport extends ErrorFields {
  readonly env: string;
  readonly region: string;
  /** `frontend`, `backend` or another layer; for a subfleet, followed by a slash and its name: `backend/workers`. */
  readonly layer: string;
  /** Name of the fleet: CloneSquad's GroupName; for a subfleet, followed by a slash and its name. */
  readonly fleet: string;
  /** `ok`, or the reason why the status is incomplete. */
  readonly result: Result;
  /** Root URL of the CloneSquad API. */
  readonly url?: string;
  /** Value in force, up to 60 s old; `null` if none is set, absent if it could not be read. */
  readonly configured?: string | null;
  /** Permission that is missing to read the value in force, as a statement of an IAM policy. */
  readonly missingPermission?: string;
  /** Counts of CloneSquad's last cycle; absent if its metrics could not be read. */
  readonly metrics?: FleetNumbers;
  /** Age of that cycle in whole seconds. */
  readonly lastCycleSeconds?: Bounds;
}

/** The status of some fleets. */
export interface StatusReport {
  /** Version of clonesquad-scale that wrote the report. */
  readonly version: string;
  /** `ok` if every fleet could be read, otherwise the most serious result. */
  readonly result: Result;
  /** Time at which the status was read, ISO 8601, by the clock of the machine that ran the command. */
  readonly readAt: string;
  /** Layers that were skipped because none was named, and why. */
  readonly notices: readonly NoticeReport[];
  readonly fleets: readonly FleetStatusReport[];
}

/** The numbers of a cycle. `set`: the value in force, if it was read. */
export function numbersOf(values: CycleValues, set: string | undefined): FleetNumbers {
  const { NbOfInstancesInError: inError, RunningLighthouseInstances: lighthouse } = values;
  return {
    desired: values.DesiredInstanceCount,
    ...(isSized(values, set) && { target: targetBounds(values) }),
    floor: values.MinInstanceCount,
    fleetSize: values.FleetSize,
    running: values.RunningInstances,
    pending: values.PendingInstances,
    initializing: values.NbOfInstanceInInitialState,
    draining: values.DrainingInstances,
    stopping: values.StoppingInstances,
    unusable: values.NbOfInstanceInUnuseableState,
    excluded: values.NbOfExcludedInstances,
    ...(inError && { inError }),
    ...(lighthouse && { lighthouse }),
  };
}

/** Bounds of ms as bounds of whole seconds that include them. An exact time is rounded, and stays exact. */
export function wholeSeconds({ low, high }: Bounds): Bounds {
  const round = Math.round(low / 1000);
  return low === high ? { low: round, high: round } : { low: Math.floor(low / 1000), high: Math.ceil(high / 1000) };
}

/** Whether a size is set. A desired count above 0 proves it, and 0 only does with the value. */
function isSized({ DesiredInstanceCount: desired }: CycleValues, set: string | undefined): boolean {
  return desired.low > 0 || (set !== undefined && readStoredTarget(set) !== undefined);
}

/** The target of the main loop: the desired count, raised to the floor, but to no more than can start. */
function targetBounds(values: CycleValues): Bounds {
  const { DesiredInstanceCount: desired } = values;
  const least = effectiveFloorOf(values);
  return { low: Math.max(desired.low, least.low), high: Math.max(desired.high, least.high) };
}
