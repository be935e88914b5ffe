// What one run of the main loop reports: the data that it sends to CloudWatch, and the summary of fleet/status.
import type { FleetMetric } from '../src/clonesquad/names.ts';
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
}

/** What a run knows beside its instances. `now` is its start, epoch milliseconds. */
export interface Measured {
  readonly now: number;
  readonly timing: Timing;
  readonly desired: number;
  readonly floor: number;
  readonly maintenanceWindow: boolean;
  /** Instances of all subfleets together; undefined where there is no subfleet. */
  readonly subfleetSize: number | undefined;
}

type Test = (instance: Instance) => boolean;

/** Values of a run at its start, before it acts. */
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
  return inSendingOrder(fleet, stopped, run);
}

function inSendingOrder(fleet: Record<FleetMetric, number>, stopped: number, run: Measured): RunValues {
  const subfleets = run.subfleetSize;
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
    'Subfleet.EC2.Size': subfleets ?? null,
    'Subfleet.EC2.RunningInstances': subfleets === undefined ? null : 0,
    'Subfleet.EC2.DrainingInstances': subfleets === undefined ? null : 0,
    'SSM.MaintenanceWindow': run.maintenanceWindow ? 1 : 0,
  };
}

/** Summary of the fleet at `now`, epoch milliseconds. */
export function summarise(instances: readonly Instance[], now: number): FleetStatus {
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
