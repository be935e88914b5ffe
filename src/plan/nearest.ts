// What somebody who mistyped a name may have meant.

import { distance } from 'fastest-levenshtein';

/** The nearest of some names to one that is none of them: at most two letters away, or one where either is short. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const candidate of candidates.slice(0, MOST_COMPARED)) {
    const limit = Math.min(name.length, candidate.length) <= SHORT ? 1 : 2;
    if (Math.abs(name.length - candidate.length) > limit) continue;
    const away = distance(name, candidate);
    if (away > limit || away >= least) continue;
    best = candidate;
    least = away;
  }
  return best;
}

/** In so short a name, two other letters make another word. */
const SHORT = 4;

/** Nobody has so many names, and each mistake is compared with all. */
const MOST_COMPARED = 500;
