// The metrics of a cycle as the numbers of the status report.

import { readStoredTarget } from '../clonesquad/size.ts';
import type { Bounds } from '../convergence/bins.ts';
import type { CycleValues } from '../convergence/cycles.ts';
import { effectiveFloorOf } from '../convergence/cycles.ts';
import type { FleetNumbers } from './report.ts';

/** The numbers of a cycle. `set`: the value in force, if it was read. */
export function numbersOf(values: CycleValues, set: string | undefined): FleetNumbers {
  const { NbOfInstancesInError: inError, RunningLighthouseInstances: lighthouse } = values;
  return {
    desired: values.DesiredInstanceCount,
    ...(isSized(values, set) && { target: targetOf(values) }),
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
function targetOf(values: CycleValues): Bounds {
  const { DesiredInstanceCount: desired } = values;
  const least = effectiveFloorOf(values);
  return { low: Math.max(desired.low, least.low), high: Math.max(desired.high, least.high) };
}
