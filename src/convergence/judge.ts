// The decision whether a fleet has reached the requested level. Pure: it depends only on the facts and the time.

import { CACHE_MS, type FleetMetric } from '../clonesquad/keys.ts';
import { expectedCount } from '../clonesquad/size.ts';
import type { LocalTime } from './answers.ts';
import { type Bounds, isExact } from './bins.ts';
import { type Cycle, mayBeAfter, rivalOfLast } from './cycles.ts';
import {
  acceptsStartable,
  type Counts,
  countsOf,
  exceedsStartable,
  type Facts,
  type Goal,
  hasRequestedSize,
  isHealthOpen,
  LEVELS,
  type Level,
  levelOf,
  silenceMs,
  targetOf,
  usableBounds,
} from './levels.ts';
import { findProof, hasOtherSize, isReplaced, isSuperseded } from './proof.ts';

/** The progress of a fleet. Times are those when something was seen, not when it happened. */
export interface Progress {
  /** The last cycle, if all of its values are exact. */
  readonly counts?: Counts | undefined;
  /** The number of instances that the requested size means in the last cycle. */
  readonly expected?: number | undefined;
  /** {@link Progress.expected}, raised to the floor. */
  readonly target?: number | undefined;
  /** Whether the size is reached only if the unusable instances are not among the running ones. The metrics do not show that. */
  readonly healthIsOpen: boolean;
  readonly inError?: number | undefined;
  readonly lighthouse?: number | undefined;
  /** When each level was first seen. */
  readonly reachedAt: Readonly<Partial<Record<Level, LocalTime>>>;
  /** When anything new was last seen. */
  readonly lastSeenAt?: LocalTime | undefined;
}

/** What a fleet still lacks: the first of these that applies. `confirmation`: a second cycle must confirm the level. */
export type Missing =
  | 'metrics'
  | 'observation'
  | 'numbers'
  | 'confirmation'
  | 'desired'
  | 'instances'
  | 'warm-up'
  | 'scale-down';

/** The results of a wait that fails, apart from timeout and cancellation. */
export type WaitFailure =
  | 'superseded'
  | 'insufficient-instances'
  | 'stalled'
  | 'empty-fleet'
  | 'no-metrics'
  | 'not-observed';

type Decision =
  | {
      readonly kind: 'waiting';
      readonly missing: Missing;
      /** A further fact that would decide. */
      readonly needs?: 'configuration' | 'fleet-status';
    }
  | { readonly kind: 'converged'; readonly caveat?: 'zero-unverified' | 'empty-fleet' | 'insufficient-instances' }
  | { readonly kind: 'failed'; readonly result: WaitFailure };

export type Verdict = Decision & { readonly progress: Progress };

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

type Case = Facts & {
  readonly now: LocalTime;
  /** The index of the first cycle that has read our value. Absent while no cycle is known to have. */
  readonly proof: number | undefined;
};

/** Judges one fleet. */
export function judge(facts: Facts, now: LocalTime): Verdict {
  const found = findProof(facts);
  const about: Case = { ...facts, now, proof: found.kind === 'proven' ? found.index : undefined };
  const progress = describe(about);
  const decision =
    found.kind === 'proven'
      ? judgeObserved(about, found.index, progress)
      : judgeUnobserved(about, found.kind === 'if-configured', progress);
  return { ...decision, progress };
}

/** The verdict at the timeout: missing metrics, or a missing observation, is a more specific cause than the timeout. */
export function judgeAtDeadline(verdict: Verdict): Verdict {
  if (verdict.kind !== 'waiting') return verdict;
  const { missing, progress } = verdict;
  if (missing === 'metrics') return { kind: 'failed', result: 'no-metrics', progress };
  return missing === 'observation' ? { kind: 'failed', result: 'not-observed', progress } : verdict;
}

/** The decision once the cycle at `proof` has read the value. */
function judgeObserved(about: Case, proof: number, progress: Progress): Decision {
  const { goal, limits, cycles, configuration, now } = about;
  if (isSuperseded(about, proof)) return { kind: 'failed', result: 'superseded' };
  if (haveMetricsStopped(about, progress)) return { kind: 'failed', result: 'no-metrics' };
  const isReached = reaches(goal, levelOf(goal, cycles.at(-1), currentStatus(about)));
  const rival = rivalOfLast(cycles, goal.writtenAt, goal.writtenAt - about.postedAt);
  const shortage = shortageOf(about, proof);
  const isShortageAccepted = acceptsStartable(goal, progress.counts);
  // Two cycles must show that a fleet is too small.
  const isDoubtful = isShortageAccepted && shortage === 'one-cycle';
  if (isReached && !isDoubtful && (rival === undefined || reaches(goal, levelOf(goal, rival, 'unread')))) {
    if (progress.expected === 0 && configuration === 'unreadable')
      return { kind: 'converged', caveat: 'zero-unverified' };
    const isShort = isShortageAccepted && shortage !== undefined;
    return { kind: 'converged', ...(isShort && { caveat: 'insufficient-instances' }) };
  }
  if (shortage === 'two-cycles' && !isShortageAccepted) return { kind: 'failed', result: 'insufficient-instances' };
  // The fleet does not have to change any more, so it cannot stall.
  if (isReached) return { kind: 'waiting', missing: 'confirmation' };
  if (now - lastChange(cycles.slice(proof)) >= limits.stallMs) return { kind: 'failed', result: 'stalled' };
  const missing = missingFor(goal, progress);
  if (isOtherUnexplained(about)) return { kind: 'waiting', missing, needs: 'configuration' };
  return { kind: 'waiting', missing, ...(progress.healthIsOpen && isStill(about) && { needs: 'fleet-status' }) };
}

/** The decision while no cycle is known to have read the value. `isIfConfigured`: one has, if the configuration shows our value. */
function judgeUnobserved(about: Case, isIfConfigured: boolean, progress: Progress): Decision {
  const { goal, limits, cycles, configuration, status, postedAt, now } = about;
  const isLate = now - postedAt >= limits.observeMs;
  const hasNone = !cycles.some((cycle) => mayBeAfter(cycle, goal.writtenAt));
  if (hasNone && (isLate || cycles.length === 0)) {
    if (status === 'unread') return { kind: 'waiting', missing: 'metrics', needs: 'fleet-status' };
    if (status !== 'unreadable' && status.managed === 0) return judgeEmpty(goal);
  }
  if (isReplaced(about)) return { kind: 'failed', result: 'not-observed' };
  if (isLate && hasNone) return { kind: 'failed', result: 'no-metrics' };
  // A last cycle with our size may be too early to prove anything: then the wait goes on until the timeout.
  const last = cycles.at(-1);
  const lastHasOther = last !== undefined && hasOtherSize(goal, last);
  const asks = isIfConfigured || isOtherUnexplained(about);
  if (isLate && (lastHasOther || (asks && configuration === 'not-ours')))
    return { kind: 'failed', result: 'not-observed' };
  if (haveMetricsStopped(about, progress)) return { kind: 'failed', result: 'no-metrics' };
  return { kind: 'waiting', missing: hasNone ? 'metrics' : 'observation', ...(asks && { needs: 'configuration' }) };
}

/** The decision on a fleet without instances, for which CloneSquad sends no metrics. */
function judgeEmpty(goal: Goal): Decision {
  const asksForNone = expectedCount(goal.size, 1) === 0;
  return asksForNone ? { kind: 'converged', caveat: 'empty-fleet' } : { kind: 'failed', result: 'empty-fleet' };
}

function reaches(goal: Goal, level: Level | undefined): boolean {
  return level !== undefined && LEVELS.indexOf(level) >= LEVELS.indexOf(goal.level);
}

/** Whether the last cycle has another size although it must have read ours. Only the configuration shows why. */
function isOtherUnexplained({ goal, cycles, appliedAt, postedAt, now }: Case): boolean {
  const last = cycles.at(-1);
  if (last === undefined || !mayBeAfter(last, goal.writtenAt) || !hasOtherSize(goal, last)) return false;
  return last.start.low >= (appliedAt ?? Number.POSITIVE_INFINITY) || now - postedAt >= CACHE_MS;
}

/** How many of the last two cycles since the proof are to run more instances than can start, if the last one is. */
function shortageOf({ goal, cycles }: Case, proof: number): 'one-cycle' | 'two-cycles' | undefined {
  const last = cycles.length - 1;
  if (!exceedsStartable(goal, cycles[last])) return undefined;
  return last > proof && exceedsStartable(goal, cycles[last - 1]) ? 'two-cycles' : 'one-cycle';
}

/** Whether metrics have stopped. */
function haveMetricsStopped({ limits, postedAt, now }: Case, progress: Progress): boolean {
  return now - (progress.lastSeenAt ?? postedAt) >= silenceMs(limits);
}

/** The fleet's status, if it is that of the last cycle, too, since the fleet has not changed for long. */
function currentStatus(about: Case): Facts['status'] {
  return typeof about.status === 'object' && isStill(about) ? about.status : 'unread';
}

/** Whether a fleet has not changed for long. CloudWatch must show that, too: the live status may have missed a cycle. */
function isStill({ cycles, proof, now }: Case): boolean {
  if (proof === undefined) return false;
  const since = cycles.slice(proof);
  const listed = since.filter(({ position }) => position !== undefined);
  return now - Math.max(lastChange(since), lastChange(listed)) >= STILL_MS;
}

/** When the last change within some cycles, or the first of them, was seen. Never, if there are none. */
function lastChange(cycles: readonly Cycle[]): LocalTime {
  const moved = cycles.filter((cycle, index) => {
    const before = cycles[index - 1];
    return before === undefined || MOVING.some((metric) => differs(before, cycle, metric));
  });
  return moved.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...moved.map((cycle) => cycle.seenAt));
}

function differs(one: Cycle, other: Cycle, metric: FleetMetric): boolean {
  const [before, after] = [one.values[metric], other.values[metric]];
  return before?.low !== after?.low || before?.high !== after?.high;
}

/** What a fleet that has read our value still lacks. */
function missingFor(goal: Goal, { counts, target }: Progress): Missing {
  if (counts === undefined || target === undefined) return 'numbers';
  if (!hasRequestedSize(goal, counts)) return 'desired';
  if (counts.RunningInstances > target) return 'scale-down';
  if (usableBounds(counts).low < target || counts.PendingInstances > 0) return 'instances';
  return counts.NbOfInstanceInInitialState > 0 ? 'warm-up' : 'scale-down';
}

/** The progress, for people and for the report. */
function describe(about: Case): Progress {
  const { goal, cycles } = about;
  const last = cycles.at(-1);
  const counts = countsOf(last);
  return {
    counts,
    expected: counts && expectedCount(goal.size, counts.FleetSize),
    target: counts && targetOf(goal, counts),
    healthIsOpen: isHealthOpen(goal, counts),
    inError: exactNumber(last?.values.NbOfInstancesInError),
    lighthouse: exactNumber(last?.values.RunningLighthouseInstances),
    lastSeenAt: last && Math.max(...cycles.map((cycle) => cycle.seenAt)),
    reachedAt: reachedTimes(about),
  };
}

function exactNumber(bounds: Bounds | undefined): number | undefined {
  return bounds !== undefined && isExact(bounds) ? bounds.low : undefined;
}

/** When each level was first seen, from the proof on. */
function reachedTimes(about: Case): Progress['reachedAt'] {
  const { goal, cycles, proof = cycles.length } = about;
  const times: Partial<Record<Level, LocalTime>> = {};
  for (const cycle of cycles.slice(proof)) {
    // The fleet's status is current, so it applies to the last cycle only.
    const level = levelOf(goal, cycle, cycle === cycles.at(-1) ? currentStatus(about) : 'unread');
    for (const reached of LEVELS.slice(0, level === undefined ? 0 : LEVELS.indexOf(level) + 1)) {
      times[reached] = Math.min(times[reached] ?? cycle.seenAt, cycle.seenAt);
    }
  }
  return times;
}
