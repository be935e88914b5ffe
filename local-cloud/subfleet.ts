// The subfleets of a group: what one cycle of the main loop does to each, and its report.
// The keys of `__all__` override those of every subfleet.
import { DESIRED_COUNT_KEY, MIN_COUNT_KEY } from '../src/clonesquad/keys.ts';
import { createInstances, type Instance, isInitial, isUp, type RunContext, start, stopDrained } from './instance.ts';
import type { RunValues, SubfleetStatus } from './metrics.ts';
import { pythonInt, readCount } from './value.ts';

export interface Subfleet {
  readonly name: string;
  readonly instances: readonly Instance[];
}

/** Values of the configuration table by key. */
type Table = Readonly<Record<string, string>>;

/** Configured size and floor in instances. Percentages count excluded instances, too. */
interface Requested {
  readonly desired: number;
  readonly floor: number;
}

/** The range of instance ids of each fleet. */
const IDS_PER_FLEET = 0x10000;

/** Subfleets of stopped instances, by name and number of instances. One without instances is unknown to CloneSquad. */
export function createSubfleets(group: string, sizes: Readonly<Record<string, number>>): readonly Subfleet[] {
  const present = Object.entries(sizes).filter(([, size]) => size > 0);
  return present.map(([name, size], index) => {
    const firstId = (index + 1) * IDS_PER_FLEET;
    return { name, instances: createInstances(`${group}-${name}`, size, 0, -Infinity, firstId) };
  });
}

/** The summary for fleet/status. */
export function summariseSubfleet({ name, instances }: Subfleet): SubfleetStatus {
  const ids = (test: (instance: Instance) => boolean) => instances.filter(test).map(({ id }) => id);
  return { name, size: instances.length, running: ids(isUp), stopped: ids((i) => i.state === 'stopped') };
}

/** The decision of one cycle about a subfleet. */
export interface SubfleetPlan {
  readonly name: string;
  /** The reported values: all null if the state is `undefined`. Undefined if the subfleet's metrics are off. */
  readonly values: RunValues | undefined;
  /** Sends the cycle's orders to EC2. */
  readonly order: () => void;
}

/** Plans how to bring a subfleet one cycle closer to its configuration. */
export function planSubfleet({ name, instances }: Subfleet, table: Table, context: RunContext): SubfleetPlan {
  const state = read(table, name, 'state');
  const requested = state === 'running' ? readRequested(table, name, instances.length) : undefined;
  const managed = instances.filter((instance) => !instance.excluded);
  const serving = managed.filter((i) => isUp(i) && i.drainingSince === undefined && !i.bounced);
  const missing = requested === undefined ? 0 : Math.max(requested.desired, requested.floor) - serving.length;
  const surplus = state === 'stopped' ? managed.filter(isUp) : surplusOf(serving, -missing, context);
  for (const instance of surplus) instance.drainingSince ??= context.now;
  // An instance that begins to drain is reported at once. The next cycle reports the orders to EC2.
  const values = measure(instances, requested, context);
  const isOff = pythonInt(read(table, name, 'ec2.schedule.metrics.enable') ?? '1') === 0;
  const reported = isReported(state) ? values : toNulls(values);
  return {
    name,
    values: isOff ? undefined : reported,
    order: () => {
      stopDrained(managed, context);
      if (missing > 0) start(managed, missing, context);
    },
  };
}

function read(table: Table, name: string, key: string): string | undefined {
  return table[`subfleet.__all__.${key}`] ?? table[`subfleet.${name}.${key}`];
}

/** An invalid value counts as the default: all instances, and no floor. A negative value counts as 0. */
function readRequested(table: Table, name: string, size: number): Requested {
  const count = (key: string, fallback: number) =>
    Math.max(0, readCount(read(table, name, key) ?? '', size) ?? fallback);
  return { desired: count(DESIRED_COUNT_KEY, size), floor: count(MIN_COUNT_KEY, 0) };
}

/** The instances to drain: all at once, but none while a serving instance warms up. */
function surplusOf(serving: readonly Instance[], count: number, { now, timing }: RunContext): readonly Instance[] {
  const isWarmingUp = serving.some((instance) => isInitial(instance, now, timing));
  return count <= 0 || isWarmingUp ? [] : serving.slice(-count);
}

function measure(
  instances: readonly Instance[],
  requested: Requested | undefined,
  { now, timing }: RunContext,
): RunValues {
  const up = instances.filter((instance) => isUp(instance) && !instance.excluded);
  return {
    'EC2.Size': instances.length,
    'EC2.ExcludedInstances': instances.filter(({ excluded }) => excluded).length,
    'EC2.RunningInstances': up.length,
    'EC2.DrainingInstances': up.filter((i) => i.drainingSince !== undefined).length,
    'EC2.NbOfCPUCreditingInstances': null,
    'EC2.MinInstanceCount': requested?.floor ?? null,
    'EC2.DesiredInstanceCount': requested?.desired ?? null,
    'EC2.NbOfInstanceInUnuseableState': up.filter(({ unhealthy }) => unhealthy).length,
    'EC2.NbOfInstanceInInitialState': up.filter((i) => isInitial(i, now, timing)).length,
    'SSM.MaintenanceWindow': null,
  };
}

/** As recorded: a subfleet without a state is reported, one with the state `undefined` is not. */
function isReported(state: string | undefined): boolean {
  return state === undefined || state === 'running' || state === 'stopped';
}

function toNulls(values: RunValues): RunValues {
  return Object.fromEntries(Object.keys(values).map((name) => [name, null]));
}
