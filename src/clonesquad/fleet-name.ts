// Names of fleets: the GroupName, with the name of the subfleet after a slash; the layer; and names derived from them.

/** The parts of a fleet's name: `perf1-backend`, or `perf1-backend/workers`. */
export interface FleetName {
  /** CloneSquad's GroupName. */
  readonly group: string;
  /** The name of the subfleet. Absent: the main fleet of the group. */
  readonly subfleet?: string;
}

/** The parts of a name from {@link formatFleetName}. */
export function parseFleetName(name: string): FleetName {
  const [group = '', subfleet] = name.split('/');
  return { group, ...(subfleet !== undefined && { subfleet }) };
}

export function formatFleetName({ group, subfleet }: FleetName): string {
  return subfleet === undefined ? group : `${group}/${subfleet}`;
}

/** The layer of a fleet in the settings: `backend`, for `backend/workers`, too. */
export function layerOf(fleet: string): string {
  const [layer = ''] = fleet.split('/');
  return layer;
}

/** The two layers of every environment: inputs and outputs of the action are named after them. */
export const LAYERS = ['frontend', 'backend'] as const;

/** The suffix of the setting for the floor of one fleet: `frontend-floor`. */
export const FLOOR_SUFFIX = '-floor';

/** The suffix of the setting with the URL of a layer's API. */
export const URL_SUFFIX = '-url';

/** The setting with the URL of a fleet's API. A subfleet has that of its layer. */
export function urlSetting(fleet: string): string {
  return `${layerOf(fleet)}${URL_SUFFIX}`;
}

/** The name of CloneSquad's CloudWatch dashboard for a fleet. All subfleets of a group share one. */
export function dashboardName({ group, subfleet }: FleetName): string {
  return subfleet === undefined ? `CS-${group}` : `CS-${group}-Subfleets`;
}

// A deployed CloneSquad, as found in CloudFormation.

/** The API of a group, and the stack output that names it. */
export interface Deployment {
  readonly api: URL;
  readonly stack: string;
  /** The name of the output: one of `URL_OUTPUTS` in keys.ts. */
  readonly output: string;
}

/** The API of a fleet, from the settings or from a stack. */
export type ApiLocation = { readonly api: URL } | Deployment;
