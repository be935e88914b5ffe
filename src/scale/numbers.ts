// A run's metrics as the numbers that people ask for.

import type { Bounds } from '../clonesquad/bins.ts';
import { leastOf } from '../clonesquad/last-run.ts';
import type { RunValues } from '../clonesquad/runs.ts';
import { readStoredTarget } from '../clonesquad/stored-size.ts';
import type { FleetNumbers } from '../report/status-report.ts';

/** The numbers of a run, where `set` is the value in force, if that may be read. */
export function numbersOf(values: RunValues, set: string | undefined): FleetNumbers {
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

/** Bounds of ms as bounds of whole seconds that hold them; what is exact is rounded, and stays so. */
export function wholeSeconds({ low, high }: Bounds): Bounds {
  const round = Math.round(low / 1000);
  return low === high
    ? { low: round, high: round }
    : { low: Math.floor(low / 1000), high: Math.ceil(high / 1000) };
}

/** Whether a size is set: a desired number says so, and 0 only along with the value. */
function isSized({ DesiredInstanceCount: desired }: RunValues, set: string | undefined): boolean {
  return desired.low > 0 || (set !== undefined && readStoredTarget(set) !== undefined);
}

/** What the main loop aims at: the floor raises what it wants, but never out of reach. */
function targetOf(values: RunValues): Bounds {
  const { DesiredInstanceCount: desired } = values;
  const least = leastOf(values);
  return { low: Math.max(desired.low, least.low), high: Math.max(desired.high, least.high) };
}
