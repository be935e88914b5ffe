// The wait for one fleet as a value. Each observation makes a new one (`step`), which says what it needs to know next (`needOf`),
// and what the verdict is (`decide`).

import { EXACT_AFTER_MS, type ReadRule } from '../clonesquad/keys.ts';
import { meansSame, wireValue } from '../clonesquad/size.ts';
import {
  type AwsTime,
  addDenied,
  type ConfiguredValue,
  type Denied,
  type FleetStatus,
  isDenied,
  type LiveReading,
  type LiveStatus,
  type LocalTime,
} from './answers.ts';
import { isExact } from './bins.ts';
import { type Cycle, CycleHistory, type FleetBins, liveCyclesOf, mergeCycles, withLive } from './cycles.ts';
import { judge, type Progress, type Verdict } from './judge.ts';
import { type Facts, LEVELS, type Level, type Limits } from './levels.ts';
import { hasOtherSize } from './proof.ts';

/** An optional read of CloneSquad's API. */
export type Read = 'live-status' | 'fleet-status' | 'configuration';

/** A read that failed this often in a row is not made again, since every poll waits for it. But the configuration is rarely needed. */
const MOST_FAILURES = 3;

/** As many failures as make any read useless. */
const NEVER = Number.POSITIVE_INFINITY;

/** A marker that was accepted less than this long ago is surely in place, in ms. */
const FRESH_MS = 10_000;

/** The marker of a fleet's API, which makes CloneSquad read its configuration again. */
export interface Marker {
  /** A cycle that began later has read what was written before the first marker. Absent until it is accepted. */
  readonly firstAt?: AwsTime | undefined;
  /** The same for the last marker. */
  readonly lastAt?: AwsTime | undefined;
  /** When the last marker was accepted. */
  readonly acceptedAt: LocalTime;
  /** How often it was posted again. */
  readonly repeats: number;
  /** Whether it can be posted again. */
  readonly isRepeatable: boolean;
  /** Whether a call is under way. */
  readonly isBusy: boolean;
}

/** The answer to an optional read: absent if it failed. */
type Answer<Value> = Value | Denied | undefined;

/** What was observed, and when its read began. */
export type Observation = { readonly at: LocalTime } & (
  | { readonly kind: 'metrics'; readonly bins: FleetBins }
  | { readonly kind: 'live-status'; readonly answer: Answer<LiveStatus> }
  | { readonly kind: 'fleet-status'; readonly answer: Answer<FleetStatus> }
  | { readonly kind: 'configuration'; readonly answer: Answer<ConfiguredValue> }
  | { readonly kind: 'marker'; readonly marker: Marker }
  /** Time has passed, so that a fleet status is of the past. */
  | { readonly kind: 'time' }
);

type Answered<Kind extends Read> = Extract<Observation, { readonly kind: Kind }>;

/** What would decide more: a read, or the marker once more. */
export type Need = Exclude<Read, 'live-status'> | 'marker';

export interface FleetWait extends Facts {
  readonly limits: Limits & { readonly pollMs: number };
  /** When its release of CloneSquad reads the configuration again. */
  readonly readRule: ReadRule;
  /** The cycles from CloudWatch, and from the live status. */
  readonly history: CycleHistory;
  readonly live: readonly Cycle[];
  /** Whether CloudWatch was read since the write. */
  readonly isRead: boolean;
  readonly marker?: Marker | undefined;
  /** Failures in a row of each read. Infinite if it is denied, or useless. */
  readonly failures: Readonly<Record<Read, number>>;
  /** When the live status was last read, and when that last failed. */
  readonly liveReadAt: LocalTime;
  readonly liveFailedAt: LocalTime;
  /** When the configuration was last read, and for which cycles. */
  readonly configurationReadAt: LocalTime;
  readonly configurationReadFor?: readonly Cycle[] | undefined;
  /** Whether the configuration was ours at any time. */
  readonly wasOurs: boolean;
  /** The last value in the configuration, by a read that cannot be older than the write. */
  readonly configured?: ConfiguredValue | undefined;
  /** Missing permissions that would help to decide. */
  readonly denied: readonly Denied[];
  readonly verdict: Verdict;
  /** When the verdict came to be of its kind. */
  readonly since: LocalTime;
  /** Whether the verdict holds for values that are certain. */
  readonly isConfirmed: boolean;
}

/** What a wait begins with: of CloudWatch's metrics and the live status, what was read before the write. */
export interface Start extends Pick<FleetWait, 'goal' | 'limits' | 'postedAt' | 'readRule'> {
  readonly subfleet?: string;
  readonly history?: CycleHistory;
  readonly live?: LiveReading;
}

export function begin(start: Start): FleetWait {
  const { goal, limits, postedAt, readRule, history = new CycleHistory() } = start;
  const isSubfleet = start.subfleet !== undefined;
  const live = liveCyclesOf(start.live);
  const failures = isSubfleet ? NEVER : 0;
  return {
    goal,
    limits,
    postedAt,
    readRule,
    history,
    live,
    cycles: mergeCycles(history.cycles(), live, goal.writtenAt),
    isRead: false,
    appliedAt: readRule === 'each-cycle' ? goal.writtenAt : undefined,
    // CloneSquad reports main fleets only. A subfleet runs all instances for a value that it cannot read, so there 0 is a real 0.
    configuration: isSubfleet ? 'ours' : 'unread',
    status: 'unread',
    failures: {
      'live-status': start.live?.kind === 'denied' ? NEVER : failures,
      'fleet-status': failures,
      configuration: failures,
    },
    liveReadAt: Number.NEGATIVE_INFINITY,
    liveFailedAt: Number.NEGATIVE_INFINITY,
    configurationReadAt: Number.NEGATIVE_INFINITY,
    wasOurs: false,
    denied: [],
    verdict: { kind: 'waiting', missing: 'metrics', progress: { reachedAt: {}, healthIsOpen: false } },
    since: postedAt,
    isConfirmed: false,
  };
}

/** The wait after one more observation. */
export function step(wait: FleetWait, seen: Observation): FleetWait {
  switch (seen.kind) {
    case 'time':
      return { ...wait, status: mayRead(wait, 'fleet-status') ? 'unread' : 'unreadable' };
    case 'metrics':
      return { ...withCycles(wait, wait.history.with(seen.bins, seen.at, !wait.isRead), wait.live), isRead: true };
    case 'marker':
      return {
        ...wait,
        marker: seen.marker,
        ...(wait.readRule === 'after-marker' && { appliedAt: seen.marker.firstAt }),
      };
    case 'live-status':
      return { ...withLiveStatus(wait, seen), liveReadAt: seen.at };
    case 'fleet-status':
      if (seen.answer === undefined || isDenied(seen.answer))
        return { ...unanswered(wait, seen.kind, seen.answer), status: 'unreadable' };
      return { ...answered(wait, seen.kind), status: seen.answer };
    case 'configuration':
      return { ...withConfiguration(wait, seen), configurationReadAt: seen.at, configurationReadFor: wait.cycles };
    default:
      return seen satisfies never;
  }
}

/** Whether a read is still useful. */
export function mayRead({ failures }: FleetWait, read: Read): boolean {
  return failures[read] < (read === 'configuration' ? NEVER : MOST_FAILURES);
}

function withCycles(wait: FleetWait, history: CycleHistory, live: readonly Cycle[]): FleetWait {
  if (history === wait.history && live === wait.live) return wait;
  return { ...wait, history, live, cycles: mergeCycles(history.cycles(), live, wait.goal.writtenAt) };
}

function answered(wait: FleetWait, read: Read): FleetWait {
  return { ...wait, failures: { ...wait.failures, [read]: 0 } };
}

function unanswered(wait: FleetWait, read: Read, denied: Denied | undefined): FleetWait {
  const failures = { ...wait.failures, [read]: denied ? NEVER : wait.failures[read] + 1 };
  return { ...wait, failures, ...(denied && { denied: addDenied(wait.denied, [denied]) }) };
}

function withLiveStatus(wait: FleetWait, { answer, at }: Answered<'live-status'>): FleetWait {
  if (answer !== undefined && !isDenied(answer))
    return withCycles(answered(wait, 'live-status'), wait.history, withLive(wait.live, answer, at));
  // It is read every second or two while a change is due: failures in quick succession count once.
  const isRepeat = wait.failures['live-status'] > 0 && at - wait.liveFailedAt < wait.limits.pollMs / 2;
  if (isRepeat && answer === undefined) return wait;
  // No permission is missing that would help: CloudWatch has the same later.
  return { ...unanswered(wait, 'live-status', answer), denied: wait.denied, liveFailedAt: at };
}

function withConfiguration(wait: FleetWait, { answer, at }: Answered<'configuration'>): FleetWait {
  if (answer === undefined || isDenied(answer)) {
    const failed = unanswered(wait, 'configuration', answer);
    // A foreign value stays known as foreign. A value that was ours may have changed.
    if (answer === undefined && ['not-ours', 'shadowed', 'replaced'].includes(wait.configuration)) return failed;
    return { ...failed, configuration: failed.failures.configuration >= MOST_FAILURES ? 'unreadable' : 'unread' };
  }
  const cannotBeOlder = at - wait.postedAt >= EXACT_AFTER_MS || isMarkedAnew(wait, at);
  const isOurs = meansSame(answer.value, wireValue(wait.goal.size)) && !answer.isOverridden;
  // Two containers of the API may answer in turn, one with a value from before the write. Only an exact read proves a change.
  const other = !cannotBeOlder ? 'not-ours' : wait.wasOurs ? 'replaced' : 'shadowed';
  return {
    ...answered(wait, 'configuration'),
    configuration: isOurs ? 'ours' : other,
    wasOurs: wait.wasOurs || isOurs,
    ...(cannotBeOlder && { configured: answer }),
  };
}

/** What would decide more now, if anything. After each need is met, there may be another one. */
export function needOf(wait: FleetWait, now: LocalTime): Need | undefined {
  const verdict = judge(wait, now);
  const needs = verdict.kind === 'waiting' ? verdict.needs : undefined;
  if (needs === 'fleet-status') return wait.status === 'unread' && mayRead(wait, needs) ? needs : undefined;
  // The metrics show 0 for many values. Only the configuration shows whether a size of 0 is still ours.
  const isZero = verdict.kind === 'converged' && verdict.progress.expected === 0 && wait.configuration === 'ours';
  if (needs === undefined && !isZero) return undefined;
  if (lostMarker(wait) && !isMarkedAnew(wait, now)) {
    // Later reads then see the current table.
    if (wait.marker?.isBusy) return undefined;
    if (wait.marker?.isRepeatable) return 'marker';
  }
  // Once for each poll, and once when more is known of the cycles.
  const isNews = wait.cycles !== wait.configurationReadFor;
  const isDue = isNews || now - wait.configurationReadAt >= wait.limits.pollMs / 2;
  return isDue && mayRead(wait, 'configuration') ? 'configuration' : undefined;
}

/** Whether the last cycle began after the last marker and has another size: somebody may have deleted the marker. */
function lostMarker({ goal, cycles, marker, readRule }: FleetWait): boolean {
  const last = cycles.at(-1);
  if (last === undefined || marker?.lastAt === undefined || readRule !== 'after-marker') return false;
  return last.start.low >= marker.lastAt && hasOtherSize(goal, last);
}

/** Whether the marker was posted again, just now, since the latest cycles have another size. */
function isMarkedAnew({ goal, cycles, marker }: FleetWait, now: LocalTime): boolean {
  if (marker === undefined || marker.repeats === 0 || now - marker.acceptedAt >= FRESH_MS) return false;
  const since = cycles.findLastIndex((cycle) => !hasOtherSize(goal, cycle)) + 1;
  const other = cycles.slice(since).find(({ start }) => start.low >= (marker.firstAt ?? Number.POSITIVE_INFINITY));
  return other !== undefined && marker.acceptedAt > other.seenAt;
}

export function decide(wait: FleetWait, now: LocalTime): FleetWait {
  const verdict = judge(wait, now);
  const confirmed = wait.cycles.filter((cycle) => cycle.isConfirmed);
  const certain = confirmed.length === wait.cycles.length ? verdict : judge({ ...wait, cycles: confirmed }, now);
  const last = wait.cycles.at(-1);
  // A success is seen twice, unless the live status shows it, which is complete at once.
  const since = verdict.kind === wait.verdict.kind ? wait.since : now;
  const isSeenTwice = now > since || (last !== undefined && isExact(last.start));
  return {
    ...wait,
    verdict: { ...verdict, progress: sinceFirstSeen(verdict.progress, wait.verdict.progress) },
    isConfirmed: endsAlike(certain, verdict) && (verdict.kind !== 'converged' || isSeenTwice),
    since,
  };
}

/** The progress, in which each level keeps the time when it was first seen, so that log and report agree. */
function sinceFirstSeen(progress: Progress, before: Progress): Progress {
  const reachedAt: Partial<Record<Level, LocalTime>> = {};
  for (const level of LEVELS) {
    const at = progress.reachedAt[level];
    if (at !== undefined) reachedAt[level] = Math.min(at, before.reachedAt[level] ?? at);
  }
  return { ...progress, reachedAt };
}

/** Whether two verdicts have the same result. */
function endsAlike(one: Verdict, other: Verdict): boolean {
  if (one.kind === 'failed' && other.kind === 'failed') return one.result === other.result;
  return one.kind === other.kind;
}

/** Whether the verdict is final. A failure is final, but success must still hold at the end. */
export function isOver({ verdict, isConfirmed }: FleetWait): boolean {
  return verdict.kind === 'failed' && isConfirmed;
}
