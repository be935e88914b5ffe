// The reports of one cycle: the metrics that it sends to CloudWatch, and the summary of fleet/status.
import type { FleetMetric } from '../src/clonesquad/keys.ts';
import { type Instance, isInitial, isUp } from './instance.ts';
import type { Timing } from './types.ts';

/** Values of one cycle by metric name, in sending order. The API lists null, and CloneSquad never sends it. */
export type RunValues = Readonly<Record<string, number | null>>;

/** Summary of a cycle in fleet/status. */
export interface FleetStatus {
  readonly managed: number;
  readonly maximum: number;
  readonly running: number;
  readonly serving: number;
  readonly unhealthy: number;
  readonly subfleets: readonly SubfleetStatus[];
}

/** Summary of a subfleet: its number of instances, and the ids of the running or pending and of the stopped ones. */
export interface SubfleetStatus {
  readonly name: string;
  readonly size: number;
  readonly running: readonly string[];
  readonly stopped: readonly string[];
}

/** The state of a cycle besides its instances. `now` is its start, epoch milliseconds. */
interface Measured {
  readonly now: number;
  readonly timing: Timing;
  readonly desired: number;
  readonly floor: number;
  readonly maintenanceWindow: boolean;
  /** Instances of all subfleets together. */
  readonly subfleetInstances: readonly Instance[];
}

type Test = (instance: Instance) => boolean;

/**
 * Values of a cycle at its start, before it acts, in sending order. A main fleet without instances has no values of its
 * own.
 */
export function measure(instances: readonly Instance[], run: Measured): RunValues {
  const all = (test: Test) => instances.filter(test).length;
  const managed = (test: Test) => all((instance) => !instance.excluded && test(instance));
  const isRunning: Test = ({ state }) => state === 'running';
  const subfleets = total(run.subfleetInstances);
  const values = {
    'Cloudwatch.GetMetricData': 0,
    DrainingInstances: managed((i) => isRunning(i) && i.drainingSince !== undefined),
    RunningInstances: managed(isRunning),
    PendingInstances: managed(({ state }) => state === 'pending'),
    StoppedInstances: managed(({ state }) => state === 'stopped'),
    StoppingInstances: managed(({ state }) => state === 'stopping'),
    NbOfInstanceInInitialState: managed((i) => isInitial(i, run.now, run.timing)),
    NbOfInstanceInUnuseableState: all((i) => isUp(i) && i.unhealthy),
    NbOfBouncedInstances: managed((i) => isUp(i) && i.bounced),
    NbOfExcludedInstances: all(({ excluded }) => excluded),
    NbOfCPUCreditExhaustedInstances: 0,
    NbOfCPUCreditingInstances: null,
    InstanceScaleScore: 0,
    FleetSize: instances.length,
    MinInstanceCount: run.floor,
    DesiredInstanceCount: run.desired,
    NbOfInstancesInError: managed(({ errorUntil }) => errorUntil > run.now),
    RunningLighthouseInstances: managed((i) => isRunning(i) && i.lighthouse),
    FleetvCPUCount: null,
    FleetvCPUNeed: null,
    FleetMemCount: null,
    FleetMemNeed: null,
    'Subfleet.EC2.Size': subfleets?.size ?? null,
    'Subfleet.EC2.RunningInstances': subfleets?.running ?? null,
    'Subfleet.EC2.DrainingInstances': subfleets?.draining ?? null,
    'SSM.MaintenanceWindow': run.maintenanceWindow ? 1 : 0,
  } satisfies RunValues & Record<FleetMetric, number>;
  return instances.length > 0 ? values : onlySubfleets(values);
}

/** Sums over all subfleets, undefined without any. */
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
