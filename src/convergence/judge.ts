// The decision whether a fleet has reached the requested level. Pure: it depends only on the cycles and evidence that were read.

import { CACHE_MS, type FleetMetric } from '../clonesquad/keys.ts';
import { expectedCount } from '../clonesquad/size.ts';
import { isExact } from './bins.ts';
import {
  acceptsStartable,
  type Counts,
  countsOf,
  exceedsStartable,
  isHealthOpen,
  levelOf,
  targetOf,
  usableBounds,
  wantsRequested,
} from './counts.ts';
import type { Cycle } from './cycles.ts';
import { findProof, isReplaced, isSuperseded, mayBeAfterWrite, type Proof, wantsOther } from './evidence.ts';
import { type Evidence, type Goal, LEVELS, type Level, type Limits, silenceMs } from './goal.ts';

/** The start and end of all limits, epoch ms of our clock. */
export interface Timing {
  readonly postedAt: number;
  readonly now: number;
}

/** The progress of a fleet. Times are epoch ms of our clock: when something was seen, not when it happened. */
export interface Progress {
  /** The last cycle, if all of its values are exact. */
  readonly counts?: Counts;
  /** The number of instances that the requested size means in the last cycle. */
  readonly expected?: number;
  /** {@link Progress.expected}, raised to the floor. */
  readonly target?: number;
  /** Whether the size is reached only if the unusable instances are not among the running ones. The metrics do not show that. */
  readonly healthIsOpen: boolean;
  readonly inError?: number;
  readonly lighthouse?: number;
  /** When each level was first seen. */
  readonly reachedAt: Readonly<Partial<Record<Level, number>>>;
  /** When anything new was last seen. */
  readonly lastSeenAt?: number;
}

/** What a fleet still lacks: the first of these that applies. */
export type Missing = 'metrics' | 'observation' | 'numbers' | 'desired' | 'instances' | 'warm-up' | 'scale-down';

/** The results of a wait that fails, apart from timeout and cancellation. */
export type WaitFailure =
  | 'superseded'
  | 'insufficient-instances'
  | 'stalled'
  | 'empty-fleet'
  | 'no-metrics'
  | 'not-observed';

/** The decision for one fleet. */
export type Verdict =
  | {
      readonly kind: 'waiting';
      readonly missing: Missing;
      /** Further evidence that would decide. */
      readonly needs?: keyof Evidence;
      readonly progress: Progress;
    }
  | {
      readonly kind: 'converged';
      readonly caveat?: 'zero-unverified' | 'empty-fleet' | 'insufficient-instances';
      readonly progress: Progress;
    }
  | { readonly kind: 'failed'; readonly result: WaitFailure; readonly progress: Progress };

/** If the metrics do not show how many instances are healthy, the fleet's status is read after this long without a change, in ms. */
const STILL_MS = 4 * 60_000;

/** Metrics whose change means that the fleet makes progress. */
const MOVING: readonly FleetMetric[] = [
  'RunningInstances',
  'PendingInstances',
  'DrainingInstances',
  'StoppingInstances',
  'NbOfInstanceInInitialState',
  'NbOfInstanceInUnuseableState',
  'NbOfInstancesInError',
];

/** The facts for a verdict on one fleet. */
export interface Case {
  readonly goal: Goal;
  readonly limits: Limits;
  /** All cycles read so far, by bin and then by arrival: CycleHistory.cycles(). */
  readonly cycles: readonly Cycle[];
  readonly evidence: Evidence;
  readonly timing: Timing;
}

/** Judges one fleet. */
export function judge(facts: Case): Verdict {
  const { goal, limits, cycles, evidence, timing } = facts;
  const found = findProof(goal, cycles, evidence);
  const proof = found.kind === 'proven' ? found.index : -1;
  const progress = describe(facts, proof);
  if (found.kind !== 'proven') return judgeUnobserved(facts, found.kind, progress);
  const failed = (result: WaitFailure): Verdict => ({ kind: 'failed', result, progress });
  if (isSuperseded(goal, cycles, proof, evidence)) return failed('superseded');
  if (isSilent(facts, progress)) return failed('no-metrics');
  const last = cycles.length - 1;
  const level = levelOf(goal, cycles[last], statusIfStill(facts, proof));
  const shortage = shortageOf(facts, proof);
  const isShortageAccepted = acceptsStartable(goal, progress.counts);
  const isReached = level !== undefined && LEVELS.indexOf(level) >= LEVELS.indexOf(goal.level);
  // Two cycles must show that a fleet is too small.
  if (isReached && !(isShortageAccepted && shortage === 'one-cycle')) {
    const isUnverified = progress.expected === 0 && evidence.configuration === 'unreadable';
    const isShort = isShortageAccepted && shortage !== undefined;
    const caveat = isUnverified ? 'zero-unverified' : isShort ? 'insufficient-instances' : undefined;
    return { kind: 'converged', ...(caveat && { caveat }), progress };
  }
  if (shortage === 'two-cycles' && !isShortageAccepted) return failed('insufficient-instances');
  if (timing.now - lastChange(cycles, proof) >= limits.stallMs) return failed('stalled');
  const needs = asksWhyOther(facts) ? 'configuration' : 'status';
  const isAsking = needs === 'configuration' || (progress.healthIsOpen && isStill(facts, proof));
  const missing = isReached ? 'numbers' : missingFor(goal, progress);
  return { kind: 'waiting', missing, ...(isAsking && { needs }), progress };
}

/** The verdict at the timeout: missing metrics, or a missing observation, is a more specific cause than the timeout. */
export function judgeAtDeadline(verdict: Verdict): Verdict {
  if (verdict.kind !== 'waiting') return verdict;
  const { missing, progress } = verdict;
  if (missing === 'metrics') return { kind: 'failed', result: 'no-metrics', progress };
  return missing === 'observation' ? { kind: 'failed', result: 'not-observed', progress } : verdict;
}

/** Whether the last cycle wants another size although it must have read ours. Only the configuration shows why. */
function asksWhyOther({ goal, cycles, evidence, timing }: Case): boolean {
  const last = cycles.at(-1);
  if (last === undefined || !mayBeAfterWrite(goal, last) || !wantsOther(goal, last)) return false;
  return last.bin >= (evidence.appliedAt ?? Number.POSITIVE_INFINITY) || timing.now - timing.postedAt >= CACHE_MS;
}

/** The verdict while no cycle is known to have read the value. */
function judgeUnobserved(facts: Case, proof: Exclude<Proof['kind'], 'proven'>, progress: Progress): Verdict {
  const { goal, limits, cycles, evidence, timing } = facts;
  const failed = (result: WaitFailure): Verdict => ({ kind: 'failed', result, progress });
  const isLate = timing.now - timing.postedAt >= limits.observeMs;
  const hasNone = !cycles.some((cycle) => mayBeAfterWrite(goal, cycle));
  if (hasNone && (isLate || cycles.length === 0)) {
    if (evidence.status === 'unread') return { kind: 'waiting', missing: 'metrics', needs: 'status', progress };
    if (evidence.status !== 'unreadable' && evidence.status.managed === 0) return judgeEmpty(goal, progress);
  }
  if (isReplaced(evidence)) return failed('not-observed');
  if (isLate && hasNone) return failed('no-metrics');
  const asks = proof === 'if-configured' || asksWhyOther(facts);
  if (isLate && (wantsAnother(goal, cycles) || (asks && evidence.configuration === 'not-ours')))
    return failed('not-observed');
  if (isSilent(facts, progress)) return failed('no-metrics');
  const missing = hasNone ? 'metrics' : 'observation';
  return { kind: 'waiting', missing, ...(asks && { needs: 'configuration' }), progress };
}

/** Whether the last cycle wants another size. One that wants ours may only be too early to prove it. */
function wantsAnother(goal: Goal, cycles: readonly Cycle[]): boolean {
  const last = cycles.at(-1);
  return last !== undefined && wantsOther(goal, last);
}

/** How many of the last two cycles since the proof want more instances than can start, if the last one does. */
function shortageOf({ goal, cycles }: Case, proof: number): 'one-cycle' | 'two-cycles' | undefined {
  const last = cycles.length - 1;
  if (!exceedsStartable(goal, cycles[last])) return undefined;
  return last > proof && exceedsStartable(goal, cycles[last - 1]) ? 'two-cycles' : 'one-cycle';
}

/** Whether metrics have stopped. */
function isSilent({ limits, timing }: Case, progress: Progress): boolean {
  return timing.now - (progress.lastSeenAt ?? timing.postedAt) >= silenceMs(limits);
}

/** Whether a fleet has not changed for long, so that its current status is that of the last cycle, too. */
function isStill({ cycles, timing }: Case, proof: number): boolean {
  return timing.now - lastChange(cycles, proof) >= STILL_MS;
}

function statusIfStill(facts: Case, proof: number): Evidence['status'] {
  return isStill(facts, proof) ? facts.evidence.status : 'unread';
}

/** The verdict on a fleet without instances, for which CloneSquad sends no metrics. */
function judgeEmpty(goal: Goal, progress: Progress): Verdict {
  const asksForNone = expectedCount(goal.size, 1) === 0;
  return asksForNone
    ? { kind: 'converged', caveat: 'empty-fleet', progress }
    : { kind: 'failed', result: 'empty-fleet', progress };
}

/** When the last change of the fleet, or the proof, was seen. */
function lastChange(cycles: readonly Cycle[], proof: number): number {
  const moved = cycles.filter((cycle, index) => {
    const before = cycles[index - 1];
    return index > proof && before !== undefined && MOVING.some((metric) => differs(before, cycle, metric));
  });
  return Math.max(cycles[proof]?.seenAt ?? 0, ...moved.map((cycle) => cycle.seenAt));
}

function differs(one: Cycle, other: Cycle, metric: FleetMetric): boolean {
  const [before, after] = [one.values[metric], other.values[metric]];
  return before?.low !== after?.low || before?.high !== after?.high;
}

/** What a fleet that has read our value still lacks. */
function missingFor(goal: Goal, progress: Progress): Missing {
  const { counts, target } = progress;
  if (counts === undefined || target === undefined) return 'numbers';
  if (!wantsRequested(goal, counts)) return 'desired';
  if (counts.RunningInstances > target) return 'scale-down';
  if (usableBounds(counts).low < target || counts.PendingInstances > 0) return 'instances';
  return counts.NbOfInstanceInInitialState > 0 ? 'warm-up' : 'scale-down';
}

/** The progress, for people and for the report. */
function describe(facts: Case, proof: number): Progress {
  const { goal, cycles } = facts;
  const last = cycles.at(-1);
  const counts = countsOf(last);
  const [inError, lighthouse] = [last?.values.NbOfInstancesInError, last?.values.RunningLighthouseInstances];
  return {
    ...(counts && {
      counts,
      expected: expectedCount(goal.size, counts.FleetSize),
      target: targetOf(goal, counts),
    }),
    healthIsOpen: isHealthOpen(goal, counts),
    ...(inError && isExact(inError) && { inError: inError.low }),
    ...(lighthouse && isExact(lighthouse) && { lighthouse: lighthouse.low }),
    ...(last && { lastSeenAt: Math.max(...cycles.map((cycle) => cycle.seenAt)) }),
    reachedAt: proof === -1 ? {} : reachedTimes(facts, proof),
  };
}

/** When each level was first seen, from the proof on. */
function reachedTimes(facts: Case, proof: number): Progress['reachedAt'] {
  const { goal, cycles } = facts;
  const times: Partial<Record<Level, number>> = {};
  for (const cycle of cycles.slice(proof)) {
    // The fleet's status is current, so it applies to the last cycle only.
    const level = levelOf(goal, cycle, cycle === cycles.at(-1) ? statusIfStill(facts, proof) : 'unread');
    for (const reached of LEVELS.slice(0, level === undefined ? 0 : LEVELS.indexOf(level) + 1)) {
      times[reached] ??= cycle.seenAt;
    }
  }
  return times;
}
