// What one run of the main loop reports: the data that it sends to CloudWatch, and the summary of fleet/status.
import type { FleetMetric } from '../src/clonesquad/keys.ts';
import { type Instance, isInitial, isUp } from './instance.ts';
import type { Timing } from './types.ts';

/** Values of one run by metric name, in the order in which they are sent. Null is listed by the API and never sent. */
export type RunValues = Readonly<Record<string, number | null>>;

/** Summary of a run as fleet/status shows it. */
export interface FleetStatus {
  readonly managed: number;
  readonly maximum: number;
  readonly running: number;
  readonly serving: number;
  readonly unhealthy: number;
  readonly subfleets: readonly SubfleetStatus[];
}

/** A subfleet as a run saw it: how many instances it has, and the ids of those that are up and that are stopped. */
export interface SubfleetStatus {
  readonly name: string;
  readonly size: number;
  readonly running: readonly string[];
  readonly stopped: readonly string[];
}

/** What a run knows beside its instances. `now` is its start, epoch milliseconds. */
export interface Measured {
  readonly now: number;
  readonly timing: Timing;
  readonly desired: number;
  readonly floor: number;
  readonly maintenanceWindow: boolean;
  /** Instances of all subfleets together. */
  readonly subfleetInstances: readonly Instance[];
}

type Test = (instance: Instance) => boolean;

/** Values of a run at its start, before it acts. A main fleet without instances has none of its own. */
export function measure(instances: readonly Instance[], run: Measured): RunValues {
  const all = (test: Test) => instances.filter(test).length;
  const managed = (test: Test) => all((instance) => !instance.excluded && test(instance));
  const running: Test = ({ state }) => state === 'running';
  const fleet = {
    DrainingInstances: managed((i) => running(i) && i.drainingSince !== undefined),
    RunningInstances: managed(running),
    PendingInstances: managed(({ state }) => state === 'pending'),
    StoppingInstances: managed(({ state }) => state === 'stopping'),
    NbOfInstanceInInitialState: managed((i) => isInitial(i, run.now, run.timing)),
    NbOfInstanceInUnuseableState: all((i) => isUp(i) && i.unhealthy),
    NbOfBouncedInstances: managed((i) => isUp(i) && i.bounced),
    NbOfExcludedInstances: all(({ excluded }) => excluded),
    FleetSize: instances.length,
    MinInstanceCount: run.floor,
    DesiredInstanceCount: run.desired,
    NbOfInstancesInError: managed(({ errorUntil }) => errorUntil > run.now),
    RunningLighthouseInstances: managed((i) => running(i) && i.lighthouse),
  } satisfies Record<FleetMetric, number>;
  const stopped = managed(({ state }) => state === 'stopped');
  const values = inSendingOrder(fleet, stopped, run);
  return instances.length > 0 ? values : onlySubfleets(values);
}

function inSendingOrder(fleet: Record<FleetMetric, number>, stopped: number, run: Measured): RunValues {
  const totals = total(run.subfleetInstances);
  return {
    'Cloudwatch.GetMetricData': 0,
    DrainingInstances: fleet.DrainingInstances,
    RunningInstances: fleet.RunningInstances,
    PendingInstances: fleet.PendingInstances,
    StoppedInstances: stopped,
    StoppingInstances: fleet.StoppingInstances,
    NbOfInstanceInInitialState: fleet.NbOfInstanceInInitialState,
    NbOfInstanceInUnuseableState: fleet.NbOfInstanceInUnuseableState,
    NbOfBouncedInstances: fleet.NbOfBouncedInstances,
    NbOfExcludedInstances: fleet.NbOfExcludedInstances,
    NbOfCPUCreditExhaustedInstances: 0,
    NbOfCPUCreditingInstances: null,
    InstanceScaleScore: 0,
    FleetSize: fleet.FleetSize,
    MinInstanceCount: fleet.MinInstanceCount,
    DesiredInstanceCount: fleet.DesiredInstanceCount,
    NbOfInstancesInError: fleet.NbOfInstancesInError,
    RunningLighthouseInstances: fleet.RunningLighthouseInstances,
    FleetvCPUCount: null,
    FleetvCPUNeed: null,
    FleetMemCount: null,
    FleetMemNeed: null,
    'Subfleet.EC2.Size': totals?.size ?? null,
    'Subfleet.EC2.RunningInstances': totals?.running ?? null,
    'Subfleet.EC2.DrainingInstances': totals?.draining ?? null,
    'SSM.MaintenanceWindow': run.maintenanceWindow ? 1 : 0,
  };
}

/** Sums over all subfleets; undefined where there is none. */
function total(instances: readonly Instance[]) {
  if (instances.length === 0) return undefined;
  const up = instances.filter((instance) => isUp(instance) && !instance.excluded);
  const draining = up.filter((instance) => instance.drainingSince !== undefined);
  return { size: instances.length, running: up.length, draining: draining.length };
}

function onlySubfleets(values: RunValues): RunValues {
  const kept = Object.entries(values).map(([name, value]) => [name, name.startsWith('Subfleet.') ? value : null]);
  return Object.fromEntries(kept);
}

/** Summary of the main fleet at `now`, epoch milliseconds. */
export function summarise(instances: readonly Instance[], now: number): Omit<FleetStatus, 'subfleets'> {
  const up = instances.filter(isUp);
  const startable = instances.filter((i) => !i.excluded && i.blockedUntil <= now && i.errorUntil <= now);
  return {
    managed: instances.length,
    maximum: startable.length,
    running: up.length,
    serving: up.filter((i) => !i.unhealthy && i.drainingSince === undefined).length,
    unhealthy: up.filter((i) => i.unhealthy).length,
  };
}
