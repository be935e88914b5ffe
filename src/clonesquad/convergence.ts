// The decision: is the fleet there? Pure: from the runs of the main loop that have been read, and nothing else.

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
import { type Evidence, type Goal, LEVELS, type Level } from './goal.ts';
import { type Limits, silenceMs } from './limits.ts';
import { CACHE_MS, type FleetMetric } from './names.ts';
import {
  findProof,
  isReplaced,
  isSuperseded,
  mayBeAfterWrite,
  type Proof,
  wantsOther,
} from './observation.ts';
import { expectedCount } from './size.ts';

/** The moments that limits are measured from and to, epoch ms of our clock. */
export interface Timing {
  readonly postedAt: number;
  readonly now: number;
}

/** What is known of a fleet on its way. Times are epoch ms of our clock: when it was seen, not when it happened. */
export interface Progress {
  /** The last run, if all of its values are known. */
  readonly counts?: Counts;
  /** How many instances the last run means by the size asked for. */
  readonly expected?: number;
  /** {@link Progress.expected}, raised to the floor. */
  readonly target?: number;
  /** Whether the size is reached if the unuseable instances are not among the running ones, which the metrics do not tell. */
  readonly healthIsOpen: boolean;
  readonly inError?: number;
  readonly lighthouse?: number;
  /** When each level was first seen. */
  readonly reachedAt: Readonly<Partial<Record<Level, number>>>;
  /** When anything new was last seen. */
  readonly lastSeenAt?: number;
}

/** What a fleet still lacks, the first of these that holds. */
export type Missing =
  | 'metrics'
  | 'observation'
  | 'numbers'
  | 'desired'
  | 'instances'
  | 'warm-up'
  | 'scale-down';

/** Names of the ways in which a wait fails of itself. A deadline and a cancellation come from outside. */
export type WaitFailure =
  | 'superseded'
  | 'insufficient-instances'
  | 'stalled'
  | 'empty-fleet'
  | 'no-metrics'
  | 'not-observed';

/** The answer for one fleet. */
export type Verdict =
  | {
      readonly kind: 'waiting';
      readonly missing: Missing;
      /** An answer of the API that would decide it. */
      readonly needs?: keyof Evidence;
      readonly progress: Progress;
    }
  | {
      readonly kind: 'converged';
      readonly caveat?: 'zero-unverified' | 'empty-fleet' | 'insufficient-instances';
      readonly progress: Progress;
    }
  | { readonly kind: 'failed'; readonly result: WaitFailure; readonly progress: Progress };

/** A fleet whose health the metrics leave open is looked at more closely once it has not moved for this long, in ms. */
const STILL_MS = 4 * 60_000;

/** Metrics of which any change means that the fleet is moving. */
const MOVING: readonly FleetMetric[] = [
  'RunningInstances',
  'PendingInstances',
  'DrainingInstances',
  'StoppingInstances',
  'NbOfInstanceInInitialState',
  'NbOfInstanceInUnuseableState',
  'NbOfInstancesInError',
];

/** All that a verdict on one fleet rests on. */
export interface Case {
  readonly goal: Goal;
  readonly limits: Limits;
  /** All runs read so far, by bin and then by arrival: RunHistory.runs(). */
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
  // That a fleet is too small is believed once two runs say so.
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

/** A wait that is over while the fleet was on its way: what it never saw is a cause of its own, whatever the limits say. */
export function judgeAtDeadline(verdict: Verdict): Verdict {
  if (verdict.kind !== 'waiting') return verdict;
  const { missing, progress } = verdict;
  if (missing === 'metrics') return { kind: 'failed', result: 'no-metrics', progress };
  return missing === 'observation' ? { kind: 'failed', result: 'not-observed', progress } : verdict;
}

/** Whether the last cycle wants something else although it must have read our value: only the configuration tells why. */
function asksWhyOther({ goal, cycles, evidence, timing }: Case): boolean {
  const last = cycles.at(-1);
  if (last === undefined || !mayBeAfterWrite(goal, last) || !wantsOther(goal, last)) return false;
  return (
    last.bin >= (evidence.appliedAt ?? Number.POSITIVE_INFINITY) || timing.now - timing.postedAt >= CACHE_MS
  );
}

/** The verdict while no run is known to have read the value. */
function judgeUnobserved(facts: Case, proof: Exclude<Proof['kind'], 'proven'>, progress: Progress): Verdict {
  const { goal, limits, cycles, evidence, timing } = facts;
  const failed = (result: WaitFailure): Verdict => ({ kind: 'failed', result, progress });
  const isLate = timing.now - timing.postedAt >= limits.observeMs;
  const hasNone = !cycles.some((cycle) => mayBeAfterWrite(goal, cycle));
  if (hasNone && (isLate || cycles.length === 0)) {
    if (evidence.status === 'unread')
      return { kind: 'waiting', missing: 'metrics', needs: 'status', progress };
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

/** Whether the last run wants something else: one that wants our number may only be too early to prove anything. */
function wantsAnother(goal: Goal, cycles: readonly Cycle[]): boolean {
  const last = cycles.at(-1);
  return last !== undefined && wantsOther(goal, last);
}

/** How many of the last two runs since the proof aim at more than can start, if the last one does. */
function shortageOf({ goal, cycles }: Case, proof: number): 'one-cycle' | 'two-cycles' | undefined {
  const last = cycles.length - 1;
  if (!exceedsStartable(goal, cycles[last])) return undefined;
  return last > proof && exceedsStartable(goal, cycles[last - 1]) ? 'two-cycles' : 'one-cycle';
}

/** Whether metrics that were there stay away. */
function isSilent({ limits, timing }: Case, progress: Progress): boolean {
  return timing.now - (progress.lastSeenAt ?? timing.postedAt) >= silenceMs(limits);
}

/** Whether a fleet has long not moved: its status of now is then that of the last run, too. */
function isStill({ cycles, timing }: Case, proof: number): boolean {
  return timing.now - lastChange(cycles, proof) >= STILL_MS;
}

function statusIfStill(facts: Case, proof: number): Evidence['status'] {
  return isStill(facts, proof) ? facts.evidence.status : 'unread';
}

/** The verdict on a fleet without instances, of which CloneSquad sends no metrics. */
function judgeEmpty(goal: Goal, progress: Progress): Verdict {
  const asksForNone = expectedCount(goal.size, 1) === 0;
  return asksForNone
    ? { kind: 'converged', caveat: 'empty-fleet', progress }
    : { kind: 'failed', result: 'empty-fleet', progress };
}

/** When the fleet was last seen to move, or to read our value. */
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

/** The facts for people and for the report. */
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

/** When each level was first seen, from the run that proved the observation on. */
function reachedTimes(facts: Case, proof: number): Progress['reachedAt'] {
  const { goal, cycles } = facts;
  const times: Partial<Record<Level, number>> = {};
  for (const cycle of cycles.slice(proof)) {
    // The fleet's status is of now, so it speaks of the last run alone.
    const level = levelOf(goal, cycle, cycle === cycles.at(-1) ? statusIfStill(facts, proof) : 'unread');
    for (const reached of LEVELS.slice(0, level === undefined ? 0 : LEVELS.indexOf(level) + 1)) {
      times[reached] ??= cycle.seenAt;
    }
  }
  return times;
}
