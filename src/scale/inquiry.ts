// What each fleet's verdict rests on during a wait: its cycles, and whatever else CloneSquad can be asked that would decide it.

import type { Clock } from '../clock.ts';
import { type Denied, isDenied, type SentRun } from '../clonesquad/answers.ts';
import { type Case, judge, type Verdict } from '../clonesquad/convergence.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import type { Evidence } from '../clonesquad/goal.ts';
import type { Limits } from '../clonesquad/limits.ts';
import { CACHE_MS, DESIRED_COUNT_KEY } from '../clonesquad/names.ts';
import { wantsOther } from '../clonesquad/observation.ts';
import type { Run } from '../clonesquad/runs.ts';
import { isUpToDate, reportedCycles } from '../clonesquad/sent-runs.ts';
import { wireValue } from '../clonesquad/size.ts';
import { meansSame } from '../clonesquad/stored-size.ts';
import { Failure } from '../failure.ts';
import type { Cloud } from './ports.ts';
import type { Watch } from './watch.ts';

/** An answer that has failed this often is not to be had. */
const MOST_FAILURES = 3;

/** A read that was made this much later than the write cannot be older than it, in ms. */
const EXACT_AFTER_MS = CACHE_MS + 1_000;

/** A marker that was accepted this short a time ago is still in place, in ms. */
const FRESH_MS = 10_000;

/** What judging needs. */
export interface InquiryPorts {
  readonly cloud: Pick<Cloud, 'readSentRun' | 'readStatus' | 'readConfigured'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Asks whether the configuration holds what was written. */
type Ask = () => Promise<Evidence['configuration']>;

/** Judges fleets, and asks CloneSquad's API for them. */
export class Inquiry {
  readonly #limits: Limits;
  readonly #pollMs: number;
  readonly #ports: InquiryPorts;
  readonly #signal: AbortSignal;

  constructor(settings: Limits & { readonly pollMs: number }, ports: InquiryPorts, signal: AbortSignal) {
    this.#limits = settings;
    this.#pollMs = settings.pollMs;
    this.#ports = ports;
    this.#signal = signal;
  }

  /** Asks CloneSquad for its last cycle, which CloudWatch may not have yet. Whatever keeps it from answering, CloudWatch will. */
  async hear(watch: Watch, at: number): Promise<void> {
    watch.heardAt = at;
    if (!watch.mayAskForSent) return;
    const { group } = parseFleetName(watch.fleet.name);
    let sent: SentRun | Denied | undefined;
    try {
      sent = await this.#ports.cloud.readSentRun(watch.fleet.api, group, this.#signal);
    } catch (thrown) {
      this.#signal.throwIfAborted();
      if (!(thrown instanceof Failure)) throw thrown;
    }
    if (sent !== undefined && !isDenied(sent)) {
      watch.sent.add(sent, at);
      watch.unheard = 0;
      return;
    }
    // Failures of a moment count once: reports are read every second or two while a change is due.
    if (watch.unheard > 0 && !isDenied(sent) && at - watch.unheardAt < this.#pollMs / 2) return;
    watch.unheard += 1;
    watch.unheardAt = at;
    // Every poll waits for the answer: one that hangs must not make all of them late.
    watch.mayAskForSent = !isDenied(sent) && watch.unheard < MOST_FAILURES;
  }

  /** Gives a fleet its verdict as of now. */
  async judge(watch: Watch): Promise<void> {
    await this.#judge(watch);
    watch.failedAt =
      watch.verdict.kind === 'failed' ? (watch.failedAt ?? this.#ports.clock.now()) : undefined;
  }

  async #judge(watch: Watch): Promise<void> {
    let answer: ReturnType<Ask> | undefined;
    // Both verdicts rest on one answer: a second one, at once, would only count a failure twice.
    const ask = () => {
      answer ??= this.#askForConfiguration(watch);
      return answer;
    };
    const byReport = watch.isReportAhead ? await this.#judgeReports(watch, ask) : undefined;
    // The reports leave open how many instances are healthy: CloudWatch may decide that, by the fleet's status.
    const isOpen = byReport?.kind !== 'converged' && byReport?.progress.healthIsOpen === true;
    if (byReport !== undefined && !isOpen && (byReport.kind !== 'converged' || isUpToDate(watch.sources))) {
      watch.decide(byReport, true, 'report');
      return;
    }
    const the = await this.#investigate(watch, watch.history.runs(), 'unread', ask);
    const verdict = judge(the);
    const isOlder = isOpen
      ? verdict.kind === 'converged' && !verdict.progress.healthIsOpen
      : verdict.kind !== 'converged';
    if (byReport !== undefined && isOlder) {
      // One source may have a cycle that the other has not: the next one decides.
      watch.decide({ kind: 'waiting', missing: 'numbers', progress: byReport.progress }, true, 'report');
      return;
    }
    const onConfirmed = judge({ ...the, runs: the.runs.filter((run) => run.isConfirmed) });
    watch.decide(verdict, endsAlike(onConfirmed, verdict), 'metrics');
  }

  /** The verdict by CloneSquad's own reports. */
  async #judgeReports(watch: Watch, ask: Ask): Promise<Verdict> {
    // The status is of the moment: it may be asked for only where no cycle in between can have been missed.
    return judge(await this.#investigate(watch, reportedCycles(watch.sources), 'unreadable', ask));
  }

  /** All that a verdict on some cycles of a fleet rests on: what it needs beside them is asked for. */
  async #investigate(
    watch: Watch,
    runs: readonly Run[],
    status: Evidence['status'],
    askForConfiguration: Ask,
  ): Promise<Case> {
    const first = judge(this.#case(watch, runs, status));
    const needs = first.kind === 'waiting' ? first.needs : undefined;
    // A size of 0 looks like many others in the metrics: only the configuration shows whether it is still ours.
    const restsOnConfiguration = first.progress.expected === 0 && watch.configuration === 'ours';
    if (needs === 'configuration' || (first.kind === 'converged' && restsOnConfiguration)) {
      watch.configuration = await askForConfiguration();
    }
    const isStatusNeeded = needs === 'status' && status === 'unread';
    return this.#case(watch, runs, isStatusNeeded ? await this.#readStatus(watch) : status);
  }

  #case({ fleet, configuration, appliedAt }: Watch, runs: readonly Run[], status: Evidence['status']): Case {
    return {
      goal: fleet.goal,
      limits: this.#limits,
      runs,
      evidence: { configuration, status, ...(appliedAt !== undefined && { appliedAt }) },
      timing: { postedAt: fleet.postedAt, now: this.#ports.clock.now() },
    };
  }

  async #readStatus(watch: Watch): Promise<Evidence['status']> {
    const { fleet, denied } = watch;
    // It counts the group's main fleet. Every poll waits for the answer, so one that is not to be had is not asked for any more.
    if (fleet.subfleet !== undefined || watch.failedStatuses >= MOST_FAILURES) return 'unreadable';
    const status = await this.#ports.cloud.readStatus(fleet.api, this.#signal);
    if (isDenied(status)) denied.add(status.denied);
    const isKnown = status !== undefined && !isDenied(status);
    watch.failedStatuses = isKnown ? 0 : watch.failedStatuses + 1;
    return isKnown ? status : 'unreadable';
  }

  /** Asks once a poll, and once for each cycle that needs an answer. */
  async #askForConfiguration(watch: Watch): Promise<Evidence['configuration']> {
    const last = watch.latest;
    const now = this.#ports.clock.now();
    if (last !== undefined && markAgain(watch, last, now)) return watch.configuration;
    const isAsked = watch.configurationReadFor === last && now - watch.configurationReadAt < this.#pollMs / 2;
    if (isAsked) return watch.configuration;
    watch.configurationReadFor = last;
    watch.configurationReadAt = now;
    return this.#readConfiguration(watch);
  }

  async #readConfiguration(watch: Watch): Promise<Evidence['configuration']> {
    const { api, goal, subfleet } = watch.fleet;
    const isExact = this.#isExact(watch);
    // A subfleet takes what it cannot read for all of its instances: there, 0 means none.
    if (subfleet !== undefined) return 'ours';
    const configured = await this.#ports.cloud.readConfigured(api, DESIRED_COUNT_KEY, this.#signal);
    if (isDenied(configured)) {
      watch.denied.add(configured.denied);
      return 'unreadable';
    }
    if (configured === undefined) {
      watch.failedAsks += 1;
      // What was seen to be another's stays that; what was ours is not known to be so any more.
      if (['not-ours', 'shadowed', 'replaced'].includes(watch.configuration)) return watch.configuration;
      return watch.failedAsks >= MOST_FAILURES ? 'unreadable' : 'unread';
    }
    watch.failedAsks = 0;
    watch.configured = configured;
    const isOurs = meansSame(configured.value, wireValue(goal.size)) && !configured.isOverridden;
    watch.wasOurs ||= isOurs;
    if (isOurs) return 'ours';
    if (watch.wasOurs) return 'replaced';
    return isExact ? 'shadowed' : 'not-ours';
  }

  /** Whether what is read now cannot be older than the write: by a fresh marker, or since the memory has run out. */
  #isExact(watch: Watch): boolean {
    const now = this.#ports.clock.now();
    return now - watch.fleet.postedAt >= EXACT_AFTER_MS || isMarkedAnew(watch, now);
  }
}

/**
 * Posts the marker again where a cycle that began after it wants something else, since somebody may have deleted it. Gives
 * whether that is under way: what is read afterwards is of the table as it is.
 */
function markAgain(watch: Watch, last: Run, now: number): boolean {
  const { applier, goal, readRule } = watch.fleet;
  const markedAt = applier?.lastAppliedAt;
  if (applier === undefined || markedAt === undefined || readRule !== 'after-marker') return false;
  if (!wantsOther(goal, last)) watch.otherSince = undefined;
  if (last.bin < markedAt || !wantsOther(goal, last)) return false;
  watch.otherSince ??= now;
  return !isMarkedAnew(watch, now) && applier.applyAgain();
}

/** Whether the marker was posted again since a cycle wanted something else, a moment ago: nobody can have deleted it yet. */
function isMarkedAnew({ fleet: { applier }, otherSince }: Watch, now: number): boolean {
  const acceptedAt = applier?.acceptedAt ?? Number.NEGATIVE_INFINITY;
  return otherSince !== undefined && acceptedAt > otherSince && now - acceptedAt < FRESH_MS;
}

/** Whether two verdicts come to the same end. */
function endsAlike(one: Verdict, other: Verdict): boolean {
  if (one.kind === 'failed' && other.kind === 'failed') return one.result === other.result;
  return one.kind === other.kind;
}
