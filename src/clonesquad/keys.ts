// CloneSquad's names of keys, metrics, dimensions and outputs. Each is spelled only here, since CloneSquad answers 200 to a
// misspelled key, and nothing to a misspelled metric. The names within its API's answers are in api/.

import { type Size, wireValue } from './size.ts';

/** Configuration key that sets how many instances of the main fleet run. */
export const DESIRED_COUNT_KEY = 'ec2.schedule.desired_instance_count';

/** Configuration key of the floor: the minimum number of running instances. */
export const MIN_COUNT_KEY = 'ec2.schedule.min_instance_count';

/** CloneSquad's default floor of a main fleet. */
export const DEFAULT_FLOOR = 2;

/** CloneSquad's default floor of a subfleet. */
export const DEFAULT_SUBFLEET_FLOOR = 0;

/** The wrong key of a widely copied tutorial. CloneSquad stores it, answers 200, and ignores it. */
export const MISSPELLED_COUNT_KEY = 'ec2.scheduler.desired_instance_count';

/**
 * The marker: a row that makes CloneSquad read its whole table again, since it compares the row with its cache before each use.
 * CloneSquad never writes it.
 */
export const MARKER_KEY = 'cache.last_write_index';

/** The ttl of the marker, in seconds: an expired row is compared, but never read as configuration. */
export const MARKER_TTL_SECONDS = -60;

/** API path, with query, that starts a cycle of the main loop. */
export const CYCLE_PATH = 'control/reschedulenow?delay=0';

/** How long CloneSquad caches its configuration, in ms. A later cycle or read sees the current one. */
export const CACHE_MS = 60_000;

/** A read of the API this long after a write cannot be older than the write, in ms. */
export const EXACT_AFTER_MS = CACHE_MS + 1_000;

/**
 * The keys of a group's main fleet, or of one of its subfleets: `desired` sets the number of instances. Only a subfleet has
 * `state`: its size applies only while this is `running`.
 */
export function keysOf(subfleet: string | undefined) {
  if (subfleet === undefined) return { desired: DESIRED_COUNT_KEY, floor: MIN_COUNT_KEY };
  const prefix = `subfleet.${subfleet}.`;
  return {
    desired: `${prefix}${DESIRED_COUNT_KEY}`,
    floor: `${prefix}${MIN_COUNT_KEY}`,
    state: `${prefix}state`,
  };
}

/** How soon CloneSquad applies a size after the marker and a request for a cycle. */
export const APPLIED_IMMEDIATELY = 'a few seconds';

/** How soon CloneSquad applies a size by itself, with its default settings. */
export const APPLIED_FROM_CACHE = '20 to 80 s';

/** CloneSquad's default CloudWatch namespace. */
export const DEFAULT_NAMESPACE = 'CloneSquad';

/** The CloudWatch dimension of all of CloneSquad's metrics. A main fleet has no other. Its value is the GroupName. */
export const GROUP_DIMENSION = 'GroupName';

/** The second dimension of a subfleet's metrics. Its value is the subfleet's name. */
export const SUBFLEET_DIMENSION = 'SubfleetName';

/** Stack output that holds a deployment's GroupName. */
export const GROUP_OUTPUT = 'GroupName';

/** The spellings of the stack output with the API's URL: of the template, the tutorial, and the discovery Lambda. */
export const URL_OUTPUTS: readonly string[] = ['InteractAPIUrl', 'InteractAPIWUrl', 'InteractAPIGWUrl'];

/** The metric that is 1 while an SSM maintenance window is open, in which CloneSquad runs all instances. */
export const MAINTENANCE_METRIC = 'SSM.MaintenanceWindow';

/** The metrics of a fleet's size and progress. Unit Count, one value per cycle of the main loop. */
export const FLEET_METRICS = [
  'DesiredInstanceCount',
  'MinInstanceCount',
  'FleetSize',
  'RunningInstances',
  'PendingInstances',
  'DrainingInstances',
  'StoppingInstances',
  'NbOfInstanceInInitialState',
  'NbOfInstanceInUnuseableState',
  'NbOfBouncedInstances',
  'NbOfExcludedInstances',
  'NbOfInstancesInError',
  'RunningLighthouseInstances',
] as const;

export type FleetMetric = (typeof FLEET_METRICS)[number];

/**
 * CloneSquad's names of a subfleet's metrics: `undefined` for those that it does not send. A subfleet's running instances
 * include the pending ones, which are among the initial ones. So the initial ones are used for both, and no instance that is
 * still starting counts as running.
 */
export const SUBFLEET_METRICS: Readonly<Record<FleetMetric, string | undefined>> = {
  DesiredInstanceCount: 'EC2.DesiredInstanceCount',
  MinInstanceCount: 'EC2.MinInstanceCount',
  FleetSize: 'EC2.Size',
  RunningInstances: 'EC2.RunningInstances',
  PendingInstances: 'EC2.NbOfInstanceInInitialState',
  DrainingInstances: 'EC2.DrainingInstances',
  StoppingInstances: undefined,
  NbOfInstanceInInitialState: 'EC2.NbOfInstanceInInitialState',
  NbOfInstanceInUnuseableState: 'EC2.NbOfInstanceInUnuseableState',
  NbOfBouncedInstances: undefined,
  NbOfExcludedInstances: 'EC2.ExcludedInstances',
  NbOfInstancesInError: undefined,
  RunningLighthouseInstances: undefined,
};

// The rows of CloneSquad's configuration that are written for a fleet, in their order.

/** What a row sets. */
export type RowKind = 'floor' | 'size' | 'state';

/** One row of the configuration table. */
export interface Row {
  readonly kind: RowKind;
  readonly key: string;
  /** In wire form. */
  readonly value: string;
}

/** The requested values of a fleet. */
interface Requested {
  readonly subfleet?: string;
  readonly size: Size;
  readonly floor?: number;
}

/**
 * The rows of a fleet. The floor is first, so that a main loop that has read the size has read the floor, too. The state of a
 * subfleet is last, so that it does not start with another size.
 */
export function rowsOf({ subfleet, size, floor }: Requested): readonly Row[] {
  const keys = keysOf(subfleet);
  return [
    ...(floor === undefined ? [] : [{ kind: 'floor', key: keys.floor, value: String(floor) } as const]),
    { kind: 'size', key: keys.desired, value: wireValue(size) },
    ...(keys.state === undefined ? [] : [{ kind: 'state', key: keys.state, value: 'running' } as const]),
  ];
}

// How each release of CloneSquad reads its configuration. The marker proves something only for a known release.

/** When a cycle reads the configuration table again. `unknown`: not reliable. */
export type ReadRule = 'each-cycle' | 'after-marker' | 'unknown';

/** The first release that caches its configuration, and the last one whose source is known. */
const FIRST_WITH_CACHE = [0, 19, 0];
const LAST_KNOWN = [0, 27, 1];

/** When a release reads its configuration again. `version` as in `discovery`: `v0.27.1`. */
export function readRuleOf(version: string | undefined): ReadRule {
  const numbers = /^v?(\d+)\.(\d+)\.(\d+)$/
    .exec(version ?? '')
    ?.slice(1)
    .map(Number);
  if (numbers === undefined || compare(numbers, LAST_KNOWN) > 0) return 'unknown';
  return compare(numbers, FIRST_WITH_CACHE) < 0 ? 'each-cycle' : 'after-marker';
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((number, place) => number !== other[place]);
  return index === -1 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
