// One fleet during the wait: what it shall reach, what has been read of it, and what that amounts to so far.

import type { ConfiguredValue } from '../clonesquad/answers.ts';
import type { Verdict } from '../clonesquad/convergence.ts';
import { dueSpans, type Span } from '../clonesquad/due.ts';
import type { Evidence, Goal } from '../clonesquad/goal.ts';
import type { ReadRule } from '../clonesquad/releases.ts';
import { type Run, RunHistory } from '../clonesquad/runs.ts';
import { isAhead, reportedCycles, SentRuns, type Sources } from '../clonesquad/sent-runs.ts';
import type { Applier } from './apply.ts';
import type { LastReport } from './fleet-state.ts';

/** For how long after a read of CloudWatch a cycle is asked for that is newer than all that it has, in ms. */
const CONFIRMING_MS = 12_000;

/** A fleet whose size has been accepted, and what it shall reach. */
export interface Awaited {
  /** The fleet's name. */
  readonly name: string;
  /** Set where it is a subfleet of its group. */
  readonly subfleet?: string;
  readonly api: URL;
  readonly goal: Goal;
  /** When the write was answered, epoch ms of our clock. */
  readonly postedAt: number;
  /** What was read of it before the write; the wait goes on with it. */
  readonly history?: RunHistory;
  /** What CloneSquad reported of its last cycle before the write. */
  readonly reported?: LastReport;
  /** What makes its CloneSquad act; absent where nothing may be written. */
  readonly applier?: Applier;
  /** When its CloneSquad reads its configuration anew. */
  readonly readRule: ReadRule;
}

/** One fleet during the wait. */
export class Watch {
  readonly fleet: Awaited;
  readonly history: RunHistory;
  /** The cycles that CloneSquad itself has reported. */
  readonly sent: SentRuns;
  /** Whether it may be asked for them. */
  mayAskForSent: boolean;
  /** When it was last asked for them, epoch ms of our clock. */
  heardAt = Number.NEGATIVE_INFINITY;
  /** How often in a row CloneSquad did not report them. */
  unheard = 0;
  /** When the last of these failed, epoch ms of our clock. */
  unheardAt = Number.NEGATIVE_INFINITY;
  verdict: Verdict = {
    kind: 'waiting',
    missing: 'metrics',
    progress: { reachedAt: {}, healthIsOpen: false },
  };
  /** When it was found to have failed, epoch ms of our clock. */
  failedAt: number | undefined;
  /** The verdict holds on values that two reads agree on. */
  isConfirmed = false;
  /** CloneSquad's own report is whole at once, and needs no second read. */
  restsOn: 'metrics' | 'report' = 'metrics';
  /** Kept once it is known; the fleet's status is asked for anew each time, since it is of the moment. */
  configuration: Evidence['configuration'] = 'unread';
  /** What the configuration was read to have last. */
  configured: ConfiguredValue | undefined;
  /** Whether the configuration was ours at any time. */
  wasOurs = false;
  /** How often in a row CloneSquad gave no answer about the fleet's status. */
  failedStatuses = 0;
  /** How often in a row CloneSquad gave no answer about its configuration. */
  failedAsks = 0;
  /** The cycle because of which the configuration was last read, and when: epoch ms of our clock. */
  configurationReadFor: Run | undefined;
  configurationReadAt = Number.NEGATIVE_INFINITY;
  /** Since when a cycle that began after the marker was seen to want something else, epoch ms of our clock. */
  otherSince: number | undefined;
  /** What a policy does not let us ask. */
  readonly denied = new Set<string>();

  constructor(fleet: Awaited) {
    this.fleet = fleet;
    this.history = fleet.history ?? new RunHistory();
    this.sent = new SentRuns(fleet.goal.writtenAt);
    if (fleet.reported?.kind === 'report') this.sent.add(fleet.reported.sent, fleet.reported.at);
    // A subfleet's cycles are not among them.
    this.mayAskForSent = fleet.subfleet === undefined && fleet.reported?.kind !== 'denied';
  }

  /** By how much AWS's clock is ahead of ours, in ms, at the most. */
  get aheadMs(): number {
    return this.fleet.goal.writtenAt - this.fleet.postedAt;
  }

  /** What both sources know of its cycles. */
  get sources(): Sources {
    const { sent, aheadMs } = this;
    return { goal: this.fleet.goal, sent, known: this.history.runs(), aheadMs };
  }

  /** When the marker was accepted, or what stands for it where each cycle reads anew: epoch ms of AWS's clock. */
  get appliedAt(): number | undefined {
    const { readRule, goal, applier } = this.fleet;
    if (readRule === 'each-cycle') return goal.writtenAt;
    return readRule === 'after-marker' ? applier?.appliedAt : undefined;
  }

  /** Its cycles, by the source that the verdict rests on. */
  get cycles(): readonly Run[] {
    return this.restsOn === 'report' ? reportedCycles(this.sources) : this.history.runs();
  }

  /** The newest cycle that is known, by the source that knows it. */
  get latest(): Run | undefined {
    return (this.isReportAhead ? this.sent.runs() : this.history.runs()).at(-1);
  }

  /** Whether CloneSquad's reports say more than CloudWatch. */
  get isReportAhead(): boolean {
    return isAhead(this.sources);
  }

  /** Takes in what it amounts to by now, and by which source. */
  decide(verdict: Verdict, isConfirmed: boolean, restsOn: Watch['restsOn']): void {
    this.verdict = verdict;
    this.isConfirmed = isConfirmed;
    this.restsOn = restsOn;
  }

  /** A failure stays one; that a fleet is there must still be true at the end. */
  get isOver(): boolean {
    return this.verdict.kind === 'failed' && this.isConfirmed;
  }

  /** When a cycle is worth asking for: spans of our own clock, epoch ms. */
  dueSpans(): readonly Span[] {
    const { applier, goal } = this.fleet;
    if (applier === undefined || this.verdict.kind !== 'waiting') return [];
    const { lastAppliedAt: appliedAt } = applier;
    const { progress, missing } = this.verdict;
    const course = { goal, runs: this.cycles, progress, ...(appliedAt !== undefined && { appliedAt }) };
    const spans = dueSpans(course).map(({ from, until }) => ({
      from: from - this.aheadMs,
      until: until - this.aheadMs,
    }));
    if (missing !== 'numbers') return spans;
    // Whether CloudWatch has a newer cycle than the one reported, the next one shows.
    const seenAt = this.history.runs().at(-1)?.seenAt ?? Number.NEGATIVE_INFINITY;
    return [...spans, { from: seenAt, until: seenAt + CONFIRMING_MS }];
  }
}
