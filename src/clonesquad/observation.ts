// Has the main loop read what we wrote? CloneSquad keeps its configuration in memory for a minute, other writers come
// and go, and CloudWatch hands over its data late and in any order: DesiredInstanceCount alone proves little.

import { areDisjoint, BIN_MS, type Bounds, isExact } from './bins.ts';
import type { Evidence, Goal } from './goal.ts';
import type { Run } from './runs.ts';
import { expectedCount } from './size.ts';

/** The main loop keeps its configuration for this long, in ms: a run later than that has read it anew. */
const CACHE_MS = 60_000;

/** DesiredInstanceCount is 0 for garbage too, so a request of 0 is given this much longer, in ms. */
const ZERO_MS = 90_000;

/**
 * Whether a run proves that the main loop has read our value.
 *
 * A change to the expected count is proof by itself, as long as it cannot be someone else's: neither an earlier run nor
 * a change of the fleet's size may account for it. Otherwise only a run later than the cache can be is proof.
 */
export function proves(
  goal: Goal,
  runs: readonly Run[],
  index: number,
  evidence: Evidence,
): 'yes' | 'no' | 'if-configured' {
  const run = runs[index];
  if (run === undefined || !isAfterWrite(goal, run)) return 'no';
  const expected = expectedIn(goal, run);
  if (!isExact(expected) || !isSame(run.values.DesiredInstanceCount, expected)) return 'no';
  if (expected.low === 0) {
    if (run.bin < goal.writtenAt + ZERO_MS) return 'no';
    return evidence.configuration === 'ours' || evidence.configuration === 'unreadable'
      ? 'yes'
      : 'if-configured';
  }
  if (run.bin >= goal.writtenAt + CACHE_MS) return 'yes';
  const earlier = runs.slice(0, index);
  const isNew = earlier.every((one) => areDisjoint(one.values.DesiredInstanceCount, expectedIn(goal, one)));
  return isNew && earlier.some((one) => isSame(one.values.FleetSize, run.values.FleetSize)) ? 'yes' : 'no';
}

/** Whether a run is later than the write: by its bin, or because it came into the write's own bin after the first read. */
export function isAfterWrite(goal: Goal, run: Run): boolean {
  return run.bin >= goal.writtenAt || (!run.isHistory && run.bin > goal.writtenAt - BIN_MS);
}

/** How many instances a run must mean by the size asked for. */
function expectedIn(goal: Goal, run: Run): Bounds {
  const { low, high } = run.values.FleetSize;
  return { low: expectedCount(goal.size, low), high: expectedCount(goal.size, high) };
}

function isSame(one: Bounds, other: Bounds): boolean {
  return isExact(one) && isExact(other) && one.low === other.low;
}

/** Whether two runs in bins after the proof's want something else: another writer, or the end of a ttl. */
export function isSuperseded(goal: Goal, runs: readonly Run[], proof: number): boolean {
  const proofBin = runs[proof]?.bin ?? Number.POSITIVE_INFINITY;
  const others = runs.filter(
    (run) => run.bin > proofBin && areDisjoint(run.values.DesiredInstanceCount, expectedIn(goal, run)),
  );
  return others.length >= 2;
}
