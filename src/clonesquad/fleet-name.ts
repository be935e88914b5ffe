// What one fleet is called: by its GroupName, and, where it is a subfleet of that group, by the subfleet's name after a slash; and by its layer.

/** The parts of a fleet's name: `perf1-backend`, or `perf1-backend/workers`. */
export interface FleetName {
  /** CloneSquad's GroupName. */
  readonly group: string;
  /** The subfleet's name; absent: the group's main fleet. */
  readonly subfleet?: string;
}

/** The parts of a name that {@link formatFleetName} has made. */
export function parseFleetName(name: string): FleetName {
  const [group = '', subfleet] = name.split('/');
  return { group, ...(subfleet !== undefined && { subfleet }) };
}

/** The name in one text, which tells every fleet from every other one. */
export function formatFleetName({ group, subfleet }: FleetName): string {
  return subfleet === undefined ? group : `${group}/${subfleet}`;
}

/** The layer of a fleet that people give something to: `backend`, of `backend/workers` as well. */
export function layerOf(fleet: string): string {
  const [layer = ''] = fleet.split('/');
  return layer;
}

/** The end of the name of a setting that gives the URL of a layer's API. */
export const URL_SUFFIX = '-url';

/** The setting that gives the URL of a fleet's API: a subfleet has that of its layer. */
export function urlSetting(fleet: string): string {
  return `${layerOf(fleet)}${URL_SUFFIX}`;
}

/** The name of CloneSquad's CloudWatch dashboard that shows a fleet: all subfleets of a group share one. */
export function dashboardName({ group, subfleet }: FleetName): string {
  return subfleet === undefined ? `CS-${group}` : `CS-${group}-Subfleets`;
}
