// The state of one fleet during the wait: its goal, what was read, and its verdict so far.

import { type ReadRule, readRuleOf } from '../clonesquad/keys.ts';
import type { ConfiguredValue } from '../convergence/answers.ts';
import { countsOf, targetOf, usableBounds } from '../convergence/counts.ts';
import { type Cycle, CycleHistory } from '../convergence/cycles.ts';
import { dueSpans, type Span } from '../convergence/due.ts';
import { type Evidence, type Goal, isLevel, LEVELS, type Level } from '../convergence/goal.ts';
import type { Progress, Verdict } from '../convergence/judge.ts';
import { isAhead, LiveCycles, liveCyclesOf, type Sources } from '../convergence/live-cycles.ts';
import type { Applier, Appliers } from './apply.ts';
import type { MetricsBefore } from './before.ts';
import type { Direction, Snapshot } from './events.ts';
import type { FleetState, LiveReading, Write } from './fleet-state.ts';
import type { Request } from './request.ts';

/** How long after a read of CloudWatch a newer cycle is requested, in ms. */
const CONFIRMING_MS = 12_000;

/** A fleet to wait for, and its goal. */
export interface Awaited {
  /** The fleet's name. */
  readonly name: string;
  /** Set where it is a subfleet of its group. */
  readonly subfleet?: string;
  readonly api: URL;
  readonly goal: Goal;
  /** When the write was answered, epoch ms of our clock. */
  readonly postedAt: number;
  /** The metrics from before the write. The wait continues with them. */
  readonly history?: CycleHistory;
  /** The live status before the write. */
  readonly live?: LiveReading;
  /** Makes its CloneSquad apply the size. Absent if nothing may be written. */
  readonly applier?: Applier;
  /** When its release of CloneSquad reads the configuration again. */
  readonly readRule: ReadRule;
}

/** One fleet during the wait. */
export class Watch {
  readonly fleet: Awaited;
  readonly history: CycleHistory;
  /** The cycles from the live status. */
  readonly live: LiveCycles;
  /** Whether the live status is still read. */
  mayReadLive: boolean;
  /** When the live status was last read, epoch ms of our clock. */
  liveReadAt = Number.NEGATIVE_INFINITY;
  /** Failed reads of the live status in a row. */
  failedLiveReads = 0;
  /** When the last of them failed, epoch ms of our clock. */
  liveFailedAt = Number.NEGATIVE_INFINITY;
  verdict: Verdict = {
    kind: 'waiting',
    missing: 'metrics',
    progress: { reachedAt: {}, healthIsOpen: false },
  };
  #firstSeenAt: Progress['reachedAt'] = {};
  /** When the verdict became a failure, epoch ms of our clock. */
  failedAt: number | undefined;
  /** Whether the verdict holds for values that two reads agree on. */
  isConfirmed = false;
  /** The source of the verdict. The live status is complete at once, and needs no second read. */
  restsOn: 'metrics' | 'live' = 'metrics';
  /** Kept once it is known. The fleet's status is not kept, since it is of one moment. */
  configuration: Evidence['configuration'] = 'unread';
  /** The last value read from the configuration, by a read that cannot be older than the write. */
  configured: ConfiguredValue | undefined;
  /** Whether the configuration was ours at any time. */
  wasOurs = false;
  /** Failed reads of the fleet's status in a row. */
  failedStatuses = 0;
  /** Failed reads of the configuration in a row. */
  failedAsks = 0;
  /** The cycle for which the configuration was last read, and the time of that read: epoch ms of our clock. */
  configurationReadFor: Cycle | undefined;
  configurationReadAt = Number.NEGATIVE_INFINITY;
  /** Since when a cycle that began after the marker wants another size, epoch ms of our clock. */
  otherSince: number | undefined;
  /** Missing permissions. */
  readonly denied = new Set<string>();

  constructor(fleet: Awaited) {
    this.fleet = fleet;
    this.history = fleet.history ?? new CycleHistory();
    this.live = new LiveCycles(fleet.goal.writtenAt);
    if (fleet.live?.kind === 'report') this.live.add(fleet.live.status, fleet.live.at);
    // The live status does not cover subfleets.
    this.mayReadLive = fleet.subfleet === undefined && fleet.live?.kind !== 'denied';
  }

  /** By how much AWS's clock is ahead of ours, in ms, at the most. */
  get aheadMs(): number {
    return this.fleet.goal.writtenAt - this.fleet.postedAt;
  }

  /** The cycles of both sources. */
  get sources(): Sources {
    const { live, aheadMs } = this;
    return { goal: this.fleet.goal, live, known: this.history.cycles(), aheadMs };
  }

  /** When the marker was accepted, or the write if each cycle reads the table: epoch ms of AWS's clock. */
  get appliedAt(): number | undefined {
    const { readRule, goal, applier } = this.fleet;
    if (readRule === 'each-cycle') return goal.writtenAt;
    return readRule === 'after-marker' ? applier?.appliedAt : undefined;
  }

  /** The cycles of the source that the verdict rests on. */
  get cycles(): readonly Cycle[] {
    return this.restsOn === 'live' ? liveCyclesOf(this.sources) : this.history.cycles();
  }

  /** The newest known cycle. */
  get latest(): Cycle | undefined {
    return (this.isLiveAhead ? this.live.cycles() : this.history.cycles()).at(-1);
  }

  /** Whether the live status is newer than CloudWatch. */
  get isLiveAhead(): boolean {
    return isAhead(this.sources);
  }

  /** Sets the verdict and its source. */
  decide(verdict: Verdict, isConfirmed: boolean, restsOn: Watch['restsOn']): void {
    this.verdict = { ...verdict, progress: this.#sinceFirstSeen(verdict.progress) };
    this.isConfirmed = isConfirmed;
    this.restsOn = restsOn;
  }

  /** The progress, with the time of each level from the source that showed it first, so that log and report agree. */
  #sinceFirstSeen(progress: Progress): Progress {
    const reachedAt: Partial<Record<Level, number>> = {};
    for (const level of LEVELS) {
      const at = progress.reachedAt[level];
      if (at !== undefined) reachedAt[level] = Math.min(at, this.#firstSeenAt[level] ?? at);
    }
    this.#firstSeenAt = { ...this.#firstSeenAt, ...reachedAt };
    return { ...progress, reachedAt };
  }

  /** Whether the verdict is final. A failure is final, but success must still hold at the end. */
  get isOver(): boolean {
    return this.verdict.kind === 'failed' && this.isConfirmed;
  }

  /** When requesting a cycle is useful: spans of our clock, epoch ms. */
  dueSpans(): readonly Span[] {
    const { applier, goal } = this.fleet;
    if (applier === undefined || this.verdict.kind !== 'waiting') return [];
    const { lastAppliedAt: appliedAt } = applier;
    const { progress, missing } = this.verdict;
    const course = { goal, cycles: this.cycles, progress, ...(appliedAt !== undefined && { appliedAt }) };
    const spans = dueSpans(course).map(({ from, until }) => ({
      from: from - this.aheadMs,
      until: until - this.aheadMs,
    }));
    if (missing !== 'numbers') return spans;
    // The next cycle shows whether CloudWatch has a newer one than the live status.
    const seenAt = this.history.cycles().at(-1)?.seenAt ?? Number.NEGATIVE_INFINITY;
    return [...spans, { from: seenAt, until: seenAt + CONFIRMING_MS }];
  }
}

// Selects the fleets that a run waits for, with the start of each wait and what is known before it.

/** The wait for a fleet: empty if it has no target, or was not set. */
export function toAwaited(
  state: FleetState,
  { wait: { level, acceptsInsufficient }, intent }: Request,
  { before: metrics, appliers }: Known,
  now: number,
): readonly Awaited[] {
  const { size, name, subfleet, floor } = state.fleet;
  const start = intent === 'wait' ? lookedAt(state, now) : acceptedAt(state);
  if (size.kind === 'auto' || !isLevel(level) || state.api === undefined || start === undefined) return [];
  const { postedAt, writtenAt } = start;
  const history = metrics?.get(name);
  const isFloorSet = floor !== undefined && intent === 'scale';
  const goal = { size, level, acceptsInsufficient, writtenAt, ...(isFloorSet && { floor }) };
  const { version, live } = state.before ?? {};
  const more = {
    ...(history && { history }),
    ...(subfleet !== undefined && { subfleet }),
    ...(live && { live }),
    ...(appliers && { applier: appliers.of(state.api) }),
  };
  return [{ name, api: state.api, postedAt, goal, readRule: readRuleOf(version), ...more }];
}

/** What a wait starts with: earlier metrics, and the appliers. */
export interface Known {
  readonly before: MetricsBefore | undefined;
  readonly appliers: Appliers | undefined;
}

/** The start of a wait: epoch ms, `writtenAt` of AWS's clock, `postedAt` of ours. */
type Start = Pick<Extract<Write, { kind: 'accepted' }>, 'writtenAt' | 'postedAt'>;

function acceptedAt({ write }: FleetState): Start | undefined {
  return write?.kind === 'accepted' ? write : undefined;
}

/** Without a write of our own, the wait starts when the fleet was read: another writer may have written until then. */
function lookedAt({ before }: FleetState, now: number): Start | undefined {
  // A Date header has whole seconds.
  return before && { writtenAt: before.readAt + 1_000, postedAt: now };
}

/** The last known state of a fleet before its wait. */
export function lastSampleOf(fleet: Awaited): Snapshot | undefined {
  const last = [...(fleet.history?.cycles() ?? []), ...new Watch(fleet).live.cycles()].at(-1);
  const counts = countsOf(last);
  return last && counts && { at: last.seenAt, counts, target: targetOf(fleet.goal, counts) };
}

/** The direction in which a fleet scales from a state. */
export function directionOf(sample: Snapshot | undefined): Direction {
  if (sample === undefined) return 'unknown';
  const usable = usableBounds(sample.counts).high;
  if (usable === sample.target) return 'none';
  return usable < sample.target ? 'up' : 'down';
}
