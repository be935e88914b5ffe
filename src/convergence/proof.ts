// Determines whether the main loop has read our value. CloneSquad caches its configuration for a minute, other writers may
// interfere, and CloudWatch delivers late and in any order. So DesiredInstanceCount alone proves little.

import { CACHE_MS } from '../clonesquad/keys.ts';
import { expectedCount } from '../clonesquad/size.ts';
import { areDisjoint, BIN_MS, type Bounds, isExact } from './bins.ts';
import { type Cycle, mayBeAfter } from './cycles.ts';
import type { Facts, Goal } from './levels.ts';

/** A write happened at most this long before its date, in ms: a Date header has whole seconds. */
const WRITE_MS = 1_000;

/** A request of 0 is proven only this long after the write, in ms, since DesiredInstanceCount is 0 for unreadable values, too. */
const ZERO_MS = 90_000;

/** What cycles prove: the index of the first that has read our value, or that one has if the configuration shows our value. */
type Proof = { readonly kind: 'proven'; readonly index: number } | { readonly kind: 'if-configured' | 'none' };

/**
 * The first cycle that proves that the main loop has read our value.
 *
 * Once the marker is accepted, this is any cycle that began later and has our number and our floor, without any history.
 * For a role that may not post it, or that knows a cycle's start only to the minute, a change to our number is proof, too, if no
 * earlier cycle and no change of the fleet's size can explain it. Otherwise, only a cycle after the cache's lifetime is.
 */
export function findProof(facts: Facts): Proof {
  const { goal, cycles, configuration } = facts;
  const isOlder = (cycle: Cycle) => mayBeOlder(goal, cycle, cycles);
  const hadOtherSize = cycles.every((cycle) => hasOtherSize(goal, cycle) || !isOlder(cycle));
  const isChange = (cycle: Cycle, earlier: readonly Cycle[]) =>
    hadOtherSize &&
    earlier.some((one) => hasOtherSize(goal, one) && isSame(one.values.FleetSize, cycle.values.FleetSize));
  let isOpen = false;
  for (const [index, cycle] of cycles.entries()) {
    if (!surelyHasRequestedSize(goal, cycle) || isOlder(cycle)) continue;
    const isApplied = beganAfterMarker(facts, cycle);
    if (expectedIn(goal, cycle).low > 0) {
      const isFresh = isApplied || cycle.start.low >= goal.writtenAt + CACHE_MS;
      if (isFresh || isChange(cycle, cycles.slice(0, index))) return { kind: 'proven', index };
      continue;
    }
    const isLate = cycle.start.low >= goal.writtenAt + ZERO_MS;
    const isConfigured = configuration === 'ours';
    const isTrusted = isConfigured || configuration === 'unreadable' || configuration === 'replaced';
    if (isLate ? isTrusted : isConfigured && isApplied) return { kind: 'proven', index };
    isOpen ||= isLate || isApplied;
  }
  return { kind: isOpen ? 'if-configured' : 'none' };
}

/** Whether a cycle began after the marker, and so has read everything that was written before. */
function beganAfterMarker({ goal: { floor }, appliedAt }: Facts, { start, values }: Cycle): boolean {
  if (appliedAt === undefined || start.low < appliedAt) return false;
  // Deleting the marker undoes it. The floor, which was set first, shows that, too.
  return floor === undefined || (values.MinInstanceCount.low === floor && values.MinInstanceCount.high === floor);
}

/** Whether a cycle surely has the requested size, by its own fleet size. */
function surelyHasRequestedSize(goal: Goal, cycle: Cycle): boolean {
  const expected = expectedIn(goal, cycle);
  return isExact(expected) && isSame(cycle.values.DesiredInstanceCount, expected);
}

/**
 * Whether one of some cycles may be older than the write. In the write's own minute, CloudWatch does not show when a cycle began:
 * those of the first read are older. If that read lacked cycles, as many are as can have begun before the write.
 */
function mayBeOlder({ writtenAt }: Goal, cycle: Cycle, cycles: readonly Cycle[]): boolean {
  if (cycle.start.low >= writtenAt) return false;
  if (!mayBeAfter(cycle, writtenAt)) return true;
  const minute = minuteOf(writtenAt);
  const known = cycles.filter(({ isHistory, start }) => isHistory && minuteOf(start.low) === minute).length;
  const before = (writtenAt - minute) / BIN_MS;
  const pace = cyclesPerMinute(cycles.filter(({ start }) => start.low < minute));
  const isUpToDate = known >= Math.floor((before - WRITE_MS / BIN_MS) * pace);
  return !isUpToDate && (cycle.position ?? 0) <= Math.floor(before * pace);
}

/** The typical number of cycles in a minute: the median, since CloudWatch may have the first and the last minute only in part. */
function cyclesPerMinute(cycles: readonly Cycle[]): number {
  const counts = new Map<number, number>();
  for (const { start, position } of cycles) {
    const minute = minuteOf(start.low);
    if (position !== undefined) counts.set(minute, Math.max(counts.get(minute) ?? 0, position + 1));
  }
  const sorted = [...counts.values()].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}

function minuteOf(moment: number): number {
  return Math.floor(moment / BIN_MS) * BIN_MS;
}

/** Whether a cycle surely has another size than the requested one. */
export function hasOtherSize(goal: Goal, cycle: Cycle): boolean {
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
 * Whether our value was picked up and then replaced, by another writer or the end of a ttl: two cycles that surely began after the
 * one at `proof` have another size, or an exact read of the configuration shows another value.
 */
export function isSuperseded(facts: Facts, proof: number): boolean {
  const proven = facts.cycles[proof]?.start.high ?? Number.POSITIVE_INFINITY;
  const others = facts.cycles.filter((cycle) => cycle.start.low >= proven && hasOtherSize(facts.goal, cycle));
  // Of one source: what only one of them seems to have may be the same cycle.
  const listed = others.filter(({ position }) => position !== undefined);
  const reported = others.filter(({ start }) => isExact(start));
  return Math.max(listed.length, reported.length) >= 2 || isReplaced(facts);
}

/** Whether a read that is not older than the write shows that another value is in force. */
export function isReplaced({ configuration }: Facts): boolean {
  return configuration === 'shadowed' || configuration === 'replaced';
}
