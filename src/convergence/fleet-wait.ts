// The wait for one fleet as a value. Each observation makes a new one (`step`), which says what it needs to know next (`needOf`),
// and what the verdict is (`decide`).

import { EXACT_AFTER_MS, type ReadRule } from '../clonesquad/keys.ts';
import { meansSame, wireValue } from '../clonesquad/size.ts';
import type { AwsTime, ConfiguredValue, FleetStatus, LiveStatus, LocalTime } from './answers.ts';
import { isExact } from './bins.ts';
import { type Cycle, CycleHistory, type FleetBins, mergeCycles, withLive } from './cycles.ts';
import { judge, type Progress, type Verdict } from './judge.ts';
import { type Facts, type Goal, LEVELS, type Level, type Limits } from './levels.ts';
import { wantsOther } from './proof.ts';

/** An optional read of CloneSquad's API. */
export type Read = 'live-status' | 'fleet-status' | 'configuration';

/** A read that failed this often in a row is not made again, since every poll waits for it. The configuration is rarely needed. */
const MOST_FAILURES: Readonly<Record<Read, number>> = {
  'live-status': 3,
  'fleet-status': 3,
  configuration: Number.POSITIVE_INFINITY,
};

/** The configuration counts as unreadable after this many failed reads in a row. */
const UNREADABLE_AFTER = 3;

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

/** What was observed. */
export type Seen =
  | { readonly kind: 'metrics'; readonly bins: FleetBins }
  | { readonly kind: 'live-status'; readonly answer: LiveStatus }
  | { readonly kind: 'fleet-status'; readonly answer: FleetStatus }
  | { readonly kind: 'configuration'; readonly answer: ConfiguredValue }
  | { readonly kind: 'denied'; readonly read: Read; readonly permission: string }
  | { readonly kind: 'unanswered'; readonly read: Read }
  | { readonly kind: 'marker'; readonly marker: Marker }
  /** Time has passed, so that a fleet status is of the past. */
  | { readonly kind: 'time' };

/** An observation, and when its read began. */
export type Observation = Seen & { readonly at: LocalTime };

/** What would decide more: a read, or the marker once more. */
export type Need = Exclude<Read, 'live-status'> | 'marker';

/** What a wait begins with. */
export interface Start {
  readonly goal: Goal;
  readonly limits: Limits & { readonly pollMs: number };
  /** When the write was answered. */
  readonly postedAt: LocalTime;
  /** When its release of CloneSquad reads the configuration again. */
  readonly readRule: ReadRule;
  readonly isSubfleet: boolean;
  /** The metrics from before the write. */
  readonly history?: CycleHistory;
  /** The live status before the write, or that a policy denies reading it. */
  readonly live?:
    | { readonly kind: 'report'; readonly status: LiveStatus; readonly at: LocalTime }
    | { readonly kind: 'denied' };
}

/** The wait for one fleet at one moment. */
export interface FleetWait extends Facts {
  readonly limits: Start['limits'];
  readonly readRule: ReadRule;
  readonly isSubfleet: boolean;
  /** The cycles from CloudWatch, and from the live status. */
  readonly history: CycleHistory;
  readonly live: readonly Cycle[];
  /** Whether CloudWatch was read since the write. */
  readonly isRead: boolean;
  readonly marker?: Marker;
  /** Failures in a row of each read. Infinite if it is denied, or useless. */
  readonly failures: Readonly<Record<Read, number>>;
  readonly liveFailedAt: LocalTime;
  /** When the configuration was last read, and for which cycles. */
  readonly configurationReadAt: LocalTime;
  readonly configurationReadFor?: readonly Cycle[];
  /** Whether the configuration was ours at any time. */
  readonly wasOurs: boolean;
  /** The last value in the configuration, by a read that cannot be older than the write. */
  readonly configured?: ConfiguredValue;
  /** Missing permissions that would help to decide. */
  readonly denied: readonly string[];
  readonly verdict: Verdict;
  /** Whether the verdict holds for values that are certain. */
  readonly isConfirmed: boolean;
  /** When the verdict came to be of its kind. */
  readonly since: LocalTime;
}

/** The wait for a fleet before any read. */
export function begin({ live, isSubfleet, history = new CycleHistory(), ...start }: Start): FleetWait {
  const { goal, readRule } = start;
  const reported = live?.kind === 'report' ? withLive([], live.status, live.at) : [];
  const ifUseful = (isUseful: boolean) => (isUseful ? 0 : Number.POSITIVE_INFINITY);
  return {
    ...start,
    isSubfleet,
    history,
    live: reported,
    cycles: mergeCycles(history.cycles(), reported, goal.writtenAt),
    isRead: false,
    appliedAt: readRule === 'each-cycle' ? goal.writtenAt : undefined,
    // CloneSquad reports main fleets only. A subfleet runs all instances for a value that it cannot read, so there 0 is a real 0.
    configuration: isSubfleet ? 'ours' : 'unread',
    status: 'unread',
    failures: {
      'live-status': ifUseful(!isSubfleet && live?.kind !== 'denied'),
      'fleet-status': ifUseful(!isSubfleet),
      configuration: ifUseful(!isSubfleet),
    },
    liveFailedAt: Number.NEGATIVE_INFINITY,
    configurationReadAt: Number.NEGATIVE_INFINITY,
    wasOurs: false,
    denied: [],
    verdict: { kind: 'waiting', missing: 'metrics', progress: { reachedAt: {}, healthIsOpen: false } },
    isConfirmed: false,
    since: start.postedAt,
  };
}

/** The wait after one more observation. */
export function step(wait: FleetWait, seen: Observation): FleetWait {
  switch (seen.kind) {
    case 'time':
      return { ...wait, status: mayRead(wait, 'fleet-status') ? 'unread' : 'unreadable' };
    case 'metrics':
      return { ...withCycles(wait, wait.history.with(seen.bins, seen.at, !wait.isRead), wait.live), isRead: true };
    case 'live-status':
      return answered(withCycles(wait, wait.history, withLive(wait.live, seen.answer, seen.at)), seen.kind);
    case 'fleet-status':
      return answered({ ...wait, status: seen.answer }, seen.kind);
    case 'configuration':
      return answered(withConfigured(wait, seen.answer, seen.at), seen.kind);
    case 'marker':
      return withMarker(wait, seen.marker);
    case 'denied': {
      const denied = seen.read === 'live-status' ? wait.denied : [...new Set([...wait.denied, seen.permission])];
      return failed({ ...wait, denied }, seen.read, Number.POSITIVE_INFINITY, seen.at);
    }
    case 'unanswered':
      return failed(wait, seen.read, wait.failures[seen.read] + 1, seen.at);
    default:
      return seen satisfies never;
  }
}

/** Whether a read is still useful. */
export function mayRead({ failures }: FleetWait, read: Read): boolean {
  return failures[read] < MOST_FAILURES[read];
}

function withCycles(wait: FleetWait, history: CycleHistory, live: readonly Cycle[]): FleetWait {
  if (history === wait.history && live === wait.live) return wait;
  return { ...wait, history, live, cycles: mergeCycles(history.cycles(), live, wait.goal.writtenAt) };
}

function withMarker(wait: FleetWait, marker: Marker): FleetWait {
  return { ...wait, marker, ...(wait.readRule === 'after-marker' && { appliedAt: marker.firstAt }) };
}

function answered(wait: FleetWait, read: Read): FleetWait {
  return { ...wait, failures: { ...wait.failures, [read]: 0 } };
}

function failed(wait: FleetWait, read: Read, failures: number, at: LocalTime): FleetWait {
  // The live status is read every second or two while a change is due: failures in quick succession count once.
  const isRepeat = wait.failures[read] > 0 && at - wait.liveFailedAt < wait.limits.pollMs / 2;
  if (read === 'live-status' && isRepeat && Number.isFinite(failures)) return wait;
  const next = { ...wait, failures: { ...wait.failures, [read]: failures } };
  if (read === 'live-status') return { ...next, liveFailedAt: at };
  if (read === 'fleet-status') return { ...next, status: 'unreadable' };
  // A foreign value stays known as foreign. A value that was ours may have changed.
  const isForeign = Number.isFinite(failures) && ['not-ours', 'shadowed', 'replaced'].includes(wait.configuration);
  const configuration = failures >= UNREADABLE_AFTER ? 'unreadable' : 'unread';
  return { ...next, configurationReadAt: at, configurationReadFor: wait.cycles, ...(!isForeign && { configuration }) };
}

function withConfigured(wait: FleetWait, configured: ConfiguredValue, at: LocalTime): FleetWait {
  const isExact = at - wait.postedAt >= EXACT_AFTER_MS || isMarkedAnew(wait, at);
  const isOurs = meansSame(configured.value, wireValue(wait.goal.size)) && !configured.isOverridden;
  // Two containers of the API may answer in turn, one with a value from before the write. Only an exact read proves a change.
  const other = !isExact ? 'not-ours' : wait.wasOurs ? 'replaced' : 'shadowed';
  return {
    ...wait,
    configuration: isOurs ? 'ours' : other,
    configurationReadAt: at,
    configurationReadFor: wait.cycles,
    wasOurs: wait.wasOurs || isOurs,
    ...(isExact && { configured }),
  };
}

/** What would decide more now, if anything. After each need is met, there may be another one. */
export function needOf(wait: FleetWait, now: LocalTime): Need | undefined {
  const verdict = judge(wait, now);
  const needs = verdict.kind === 'waiting' ? verdict.needs : undefined;
  if (needs === 'status') return wait.status === 'unread' && mayRead(wait, 'fleet-status') ? 'fleet-status' : undefined;
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

/** Whether the last cycle began after the last marker and wants another size: somebody may have deleted the marker. */
function lostMarker({ goal, cycles, marker, readRule }: FleetWait): boolean {
  const last = cycles.at(-1);
  if (last === undefined || marker?.lastAt === undefined || readRule !== 'after-marker') return false;
  return last.start.low >= marker.lastAt && wantsOther(goal, last);
}

/** Whether the marker was posted again, just now, since the latest cycles want another size. */
function isMarkedAnew({ goal, cycles, marker }: FleetWait, now: LocalTime): boolean {
  if (marker === undefined || marker.repeats === 0 || now - marker.acceptedAt >= FRESH_MS) return false;
  const since = cycles.findLastIndex((cycle) => !wantsOther(goal, cycle)) + 1;
  const other = cycles.slice(since).find(({ start }) => start.low >= (marker.firstAt ?? Number.POSITIVE_INFINITY));
  return other !== undefined && marker.acceptedAt > other.seenAt;
}

/** The wait with the verdict at a moment. */
export function decide(wait: FleetWait, now: LocalTime): FleetWait {
  const verdict = judge(wait, now);
  const certain = judge({ ...wait, cycles: wait.cycles.filter((cycle) => cycle.isConfirmed) }, now);
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
