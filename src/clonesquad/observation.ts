// Has the main loop read what we wrote? CloneSquad keeps its configuration in memory for a minute, other writers come
// and go, and CloudWatch hands over its data late and in any order: DesiredInstanceCount alone proves little.

import { areDisjoint, BIN_MS, type Bounds, isExact } from './bins.ts';
import type { Evidence, Goal } from './goal.ts';
import type { Run } from './runs.ts';
import { expectedCount } from './size.ts';

/** The main loop keeps its configuration for this long, in ms: a run later than that has read it anew. */
const CACHE_MS = 60_000;

/** A write has happened within this long before the moment that it is dated by, in ms: a Date header has whole seconds. */
const WRITE_MS = 1_000;

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
  if (run === undefined || !isLaterThanWrite(goal, runs, run)) return 'no';
  const expected = expectedIn(goal, run);
  if (!isExact(expected) || !isSame(run.values.DesiredInstanceCount, expected)) return 'no';
  if (expected.low === 0) {
    if (run.bin < goal.writtenAt + ZERO_MS) return 'no';
    const { configuration } = evidence;
    return configuration === 'unread' || configuration === 'not-ours' ? 'if-configured' : 'yes';
  }
  if (run.bin >= goal.writtenAt + CACHE_MS) return 'yes';
  const earlier = runs.slice(0, index);
  const isNew = earlier.every((one) => wantsOther(goal, one));
  return isNew && earlier.some((one) => isSame(one.values.FleetSize, run.values.FleetSize)) ? 'yes' : 'no';
}

/** Whether a run may be later than the write: by its bin, or because it came into the write's own bin after the first read. */
export function mayBeAfterWrite(goal: Goal, run: Run): boolean {
  return run.bin >= goal.writtenAt || (!run.isHistory && run.bin > goal.writtenAt - BIN_MS);
}

/**
 * Whether a run is later than the write. In the write's own bin that is so of what came after the first read, unless
 * CloudWatch lags: where the first read lacked runs that must have been, as many as can have been before the write are
 * taken for older.
 */
function isLaterThanWrite(goal: Goal, runs: readonly Run[], run: Run): boolean {
  if (run.bin >= goal.writtenAt) return true;
  if (!mayBeAfterWrite(goal, run)) return false;
  const known = runs.filter(({ bin, isHistory }) => bin === run.bin && isHistory).length;
  const before = (goal.writtenAt - run.bin) / BIN_MS;
  const pace = runsPerBin(runs.filter(({ bin }) => bin < run.bin));
  const isUpToDate = known >= Math.floor((before - WRITE_MS / BIN_MS) * pace);
  return isUpToDate || run.position > Math.floor(before * pace);
}

/** How many runs a bin usually has: the median, since the first and the last bin may not be whole. */
function runsPerBin(runs: readonly Run[]): number {
  const counts = new Map<number, number>();
  for (const { bin, position } of runs) counts.set(bin, position + 1);
  const sorted = [...counts.values()].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}

/** Whether a run wants something else than what was asked for, as far as is known. */
export function wantsOther(goal: Goal, run: Run): boolean {
  return areDisjoint(run.values.DesiredInstanceCount, expectedIn(goal, run));
}

/** How many instances a run must mean by the size asked for. */
function expectedIn(goal: Goal, run: Run): Bounds {
  const { low, high } = run.values.FleetSize;
  return { low: expectedCount(goal.size, low), high: expectedCount(goal.size, high) };
}

function isSame(one: Bounds, other: Bounds): boolean {
  return isExact(one) && isExact(other) && one.low === other.low;
}

/**
 * Whether our value was taken up and is not wanted any more, by another writer or the end of a ttl: two runs in bins
 * after the proof's want something else, or, where that looks the same, the configuration does.
 */
export function isSuperseded(goal: Goal, runs: readonly Run[], proof: number, evidence: Evidence): boolean {
  const proofBin = runs[proof]?.bin ?? Number.POSITIVE_INFINITY;
  const others = runs.filter((run) => run.bin > proofBin && wantsOther(goal, run));
  return others.length >= 2 || evidence.configuration === 'replaced';
}
