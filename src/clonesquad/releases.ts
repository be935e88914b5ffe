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
