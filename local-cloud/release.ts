// What differs between releases of CloneSquad: how they cache the configuration table, and whether a cycle can be requested.

/** The release whose behaviour was recorded. */
export const RECORDED_VERSION = 'v0.27.1';

export interface Release {
  /** Each process caches the table. Otherwise it reads the table at each use. */
  readonly cachesTable: boolean;
  /** The row `cache.last_write_index` decides whether a cached copy is still good. */
  readonly comparesMarker: boolean;
  /** `control/reschedulenow` works. It raises an exception in v0.26.0 and v0.27.0. */
  readonly schedulesCycles: boolean;
}

/** The behaviour of a version such as `v0.27.1`. */
export function releaseOf(version: string): Release {
  const parts = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  if (!parts) throw new Error(`'${version}' is not a version of CloneSquad. Use for example ${RECORDED_VERSION}.`);
  const isAtLeast = (...other: readonly number[]) => compare(parts, other) >= 0;
  return {
    cachesTable: isAtLeast(0, 19, 0),
    comparesMarker: isAtLeast(0, 19, 0) && !isAtLeast(0, 27, 2),
    schedulesCycles: !isAtLeast(0, 26, 0) || isAtLeast(0, 27, 1),
  };
}

/** Negative if `one` is older than `other`, 0 if they are the same version. */
function compare(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((part, index) => part - (other[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
