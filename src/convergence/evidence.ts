// Determines whether the main loop has read our value. CloneSquad caches its configuration for a minute, other writers may
// interfere, and CloudWatch delivers late and in any order. So DesiredInstanceCount alone proves little.

import { CACHE_MS } from '../clonesquad/keys.ts';
import { expectedCount } from '../clonesquad/size.ts';
import { areDisjoint, BIN_MS, type Bounds, isExact } from './bins.ts';
import type { Cycle } from './cycles.ts';
import type { Evidence, Goal } from './goal.ts';

/** A write happened at most this long before its date, in ms: a Date header has whole seconds. */
const WRITE_MS = 1_000;

/** A request of 0 is proven only this long after the write, in ms, since DesiredInstanceCount is 0 for unreadable values, too. */
const ZERO_MS = 90_000;

/** What cycles prove: the index of the first that has read our value, or that one has if the configuration shows our value. */
export type Proof = { readonly kind: 'proven'; readonly index: number } | { readonly kind: 'if-configured' | 'none' };

/**
 * The first cycle that proves that the main loop has read our value.
 *
 * Once the marker is accepted, this is any cycle that began later and wants our number and our floor, without any history.
 * For a role that may not post it, or that knows a cycle's start only to the minute, a change to our number is proof, too, if no
 * earlier cycle and no change of the fleet's size can explain it. Otherwise, only a cycle after the cache's lifetime is.
 */
export function findProof(goal: Goal, cycles: readonly Cycle[], evidence: Evidence): Proof {
  const isOlder = olderThanWrite(goal, cycles);
  const older = cycles.filter(isOlder);
  const wantedOther = older.every((cycle) => wantsOther(goal, cycle));
  const isChange = (cycle: Cycle, earlier: readonly Cycle[]) =>
    wantedOther && earlier.some((one) => wantsOther(goal, one) && isSame(one.values.FleetSize, cycle.values.FleetSize));
  let isOpen = false;
  for (const [index, cycle] of cycles.entries()) {
    if (isOlder(cycle) || !surelyWantsRequested(goal, cycle)) continue;
    const hasRead = isApplied(goal, evidence, cycle) || cycle.bin >= goal.writtenAt + CACHE_MS;
    if (expectedIn(goal, cycle).low > 0) {
      if (hasRead || isChange(cycle, cycles.slice(0, index))) return { kind: 'proven', index };
      continue;
    }
    const isLate = cycle.bin >= goal.writtenAt + ZERO_MS;
    const isConfigured = evidence.configuration === 'ours';
    const isTrusted = isConfigured || evidence.configuration === 'unreadable' || evidence.configuration === 'replaced';
    if (isLate ? isTrusted : isConfigured && isApplied(goal, evidence, cycle)) return { kind: 'proven', index };
    isOpen ||= isLate || isApplied(goal, evidence, cycle);
  }
  return { kind: isOpen ? 'if-configured' : 'none' };
}

/** Whether a cycle began after the marker, and so has read everything that was written before. */
function isApplied({ floor }: Goal, { appliedAt }: Evidence, cycle: Cycle): boolean {
  if (appliedAt === undefined || cycle.bin < appliedAt) return false;
  // Deleting the marker undoes it. The floor, which was set first, shows that, too.
  const { MinInstanceCount: known } = cycle.values;
  return floor === undefined || (known.low === floor && known.high === floor);
}

/** Whether a cycle surely wants the requested size, by its own fleet size. */
function surelyWantsRequested(goal: Goal, cycle: Cycle): boolean {
  const expected = expectedIn(goal, cycle);
  return isExact(expected) && isSame(cycle.values.DesiredInstanceCount, expected);
}

/** Whether a cycle may be later than the write: by its bin, or because it arrived in the write's bin after the first read. */
export function mayBeAfterWrite(goal: Goal, cycle: Cycle): boolean {
  return cycle.bin >= goal.writtenAt || (!cycle.isHistory && cycle.bin > goal.writtenAt - BIN_MS);
}

/**
 * Gives a function that says whether a cycle may be older than the write. In the write's own bin, those are the cycles of the
 * first read. If that read lacked cycles, they are as many as can have begun before the write.
 */
function olderThanWrite(goal: Goal, cycles: readonly Cycle[]): (cycle: Cycle) => boolean {
  const bin = Math.floor(goal.writtenAt / BIN_MS) * BIN_MS;
  const known = cycles.filter((cycle) => cycle.bin === bin && cycle.isHistory).length;
  const before = (goal.writtenAt - bin) / BIN_MS;
  const pace = cyclesPerBin(cycles.filter((cycle) => cycle.bin < bin));
  const isUpToDate = known >= Math.floor((before - WRITE_MS / BIN_MS) * pace);
  const most = Math.floor(before * pace);
  return (cycle) => {
    if (cycle.bin >= goal.writtenAt) return false;
    return !mayBeAfterWrite(goal, cycle) || !(isUpToDate || cycle.position > most);
  };
}

/** The typical number of cycles in a bin: the median, since the first and the last bin may be incomplete. */
function cyclesPerBin(cycles: readonly Cycle[]): number {
  const counts = new Map<number, number>();
  for (const { bin, position } of cycles) counts.set(bin, position + 1);
  const sorted = [...counts.values()].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}

/** Whether a cycle surely wants another size than the requested one. */
export function wantsOther(goal: Goal, cycle: Cycle): boolean {
  return areDisjoint(cycle.values.DesiredInstanceCount, expectedIn(goal, cycle));
}

/** The number of instances that the requested size means in a cycle. */
function expectedIn(goal: Goal, cycle: Cycle): Bounds {
  const { low, high } = cycle.values.FleetSize;
  return { low: expectedCount(goal.size, low), high: expectedCount(goal.size, high) };
}

function isSame(one: Bounds, other: Bounds): boolean {
  return isExact(one) && isExact(other) && one.low === other.low;
}

/**
 * Whether our value was picked up and then replaced, by another writer or the end of a ttl: two cycles in bins after the proof's
 * want another size, or an exact read of the configuration shows another value.
 */
export function isSuperseded(goal: Goal, cycles: readonly Cycle[], proof: number, evidence: Evidence): boolean {
  const proofBin = cycles[proof]?.bin ?? Number.POSITIVE_INFINITY;
  const others = cycles.filter((cycle) => cycle.bin > proofBin && wantsOther(goal, cycle));
  return others.length >= 2 || isReplaced(evidence);
}

/** Whether a read that is not older than the write shows that another value is in force. */
export function isReplaced({ configuration }: Evidence): boolean {
  return configuration === 'shadowed' || configuration === 'replaced';
}
