// The names that CloneSquad gives to keys, metrics, dimensions and outputs. Each is spelled here and nowhere else, since
// CloneSquad answers 200 to a misspelled key and nothing to a misspelled metric. What its API's answers are made of, api/ knows.

/** Configuration key that sets how many instances of the main fleet run. */
export const DESIRED_COUNT_KEY = 'ec2.schedule.desired_instance_count';

/** Configuration key of the floor: CloneSquad never runs fewer, whatever is desired. Shipped value: 2. */
export const MIN_COUNT_KEY = 'ec2.schedule.min_instance_count';

/** The key of a widely copied tutorial. CloneSquad stores it, answers 200 and never reads it. */
export const MISTAKEN_COUNT_KEY = 'ec2.scheduler.desired_instance_count';

/**
 * The row by which a client makes CloneSquad read its whole table anew: each use of the table compares it with its memory.
 * CloneSquad never writes it itself.
 */
export const MARKER_KEY = 'cache.last_write_index';

/** The ttl of that row, in seconds: a row that has expired already is compared, and is never read as configuration. */
export const MARKER_TTL_SECONDS = -60;

/** Path of the API, with its query, that begins a cycle of the main loop at once. */
export const CYCLE_PATH = 'control/reschedulenow?delay=0';

/** How long CloneSquad keeps its configuration in memory, in ms: a cycle or a read later than that has read it anew. */
export const CACHE_MS = 60_000;

/** A read of the API that was made this much later than a write cannot be older than it, in ms. */
export const EXACT_AFTER_MS = CACHE_MS + 1_000;

/** The keys by which one fleet is scaled. */
export interface FleetKeys {
  /** How many instances run. */
  readonly desired: string;
  /** The floor. */
  readonly floor: string;
  /** Of a subfleet: its size counts only while this is `running`. */
  readonly state?: string;
}

/** The keys of a group's main fleet, or of one of its subfleets. */
export function keysOf(subfleet: string | undefined): FleetKeys {
  if (subfleet === undefined) return { desired: DESIRED_COUNT_KEY, floor: MIN_COUNT_KEY };
  const prefix = `subfleet.${subfleet}.`;
  return {
    desired: `${prefix}${DESIRED_COUNT_KEY}`,
    floor: `${prefix}${MIN_COUNT_KEY}`,
    state: `${prefix}state`,
  };
}

/** CloudWatch namespace of a CloneSquad whose operator has not chosen another. */
export const DEFAULT_NAMESPACE = 'CloneSquad';

/** The CloudWatch dimension of all of CloneSquad's metrics, and the only one of a main fleet's; its value is the GroupName. */
export const GROUP_DIMENSION = 'GroupName';

/** The other dimension of a subfleet's metrics; its value is the subfleet's name. */
export const SUBFLEET_DIMENSION = 'SubfleetName';

/** Stack output that holds a deployment's GroupName. */
export const GROUP_OUTPUT = 'GroupName';

/** The spellings of the stack output that holds the API's URL: of the template, of the tutorial, of the discovery Lambda. */
export const URL_OUTPUTS: readonly string[] = ['InteractAPIUrl', 'InteractAPIWUrl', 'InteractAPIGWUrl'];

/** The metric that is 1 while an SSM maintenance window is open, in which CloneSquad runs all instances. */
export const MAINTENANCE_METRIC = 'SSM.MaintenanceWindow';

/** The metrics that say how large a fleet is and how it gets there. Unit Count, one value per run of the main loop. */
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

/** Name of one of CloneSquad's fleet metrics, as CloudWatch knows it. */
export type FleetMetric = (typeof FLEET_METRICS)[number];

/**
 * What CloneSquad calls the fleet metrics of a subfleet; those without a name it does not send. A subfleet's running
 * instances include the pending ones, which are among the initial ones: these stand for both, so that nothing that still
 * starts is taken for running.
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
