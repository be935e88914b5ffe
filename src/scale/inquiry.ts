// What each fleet's verdict rests on during a wait: its runs, and whatever else CloneSquad can be asked that would decide it.

import type { Clock } from '../clock.ts';
import { type Denied, isDenied, type SentRun } from '../clonesquad/answers.ts';
import { type Case, judge, type Verdict } from '../clonesquad/convergence.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import type { Evidence } from '../clonesquad/goal.ts';
import type { Limits } from '../clonesquad/limits.ts';
import { DESIRED_COUNT_KEY } from '../clonesquad/names.ts';
import type { Run } from '../clonesquad/runs.ts';
import { isUpToDate, withOwnWord } from '../clonesquad/sent-runs.ts';
import { wireValue } from '../clonesquad/size.ts';
import { Failure } from '../failure.ts';
import type { Cloud } from './ports.ts';
import type { Watch } from './watch.ts';

/** An answer that has failed this often is not to be had. */
const PATIENT_ASKS = 3;

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
  readonly #ports: InquiryPorts;
  readonly #signal: AbortSignal;

  constructor(limits: Limits, ports: InquiryPorts, signal: AbortSignal) {
    this.#limits = limits;
    this.#ports = ports;
    this.#signal = signal;
  }

  /**
   * Asks CloneSquad for its last run, which CloudWatch may not have yet, in the poll of a moment (epoch ms of our clock).
   * Whatever keeps that from being told, CloudWatch will.
   */
  async hear(watch: Watch, at: number): Promise<void> {
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
    watch.unheard += 1;
    // Every poll waits for the answer: one that hangs must not make all of them late.
    watch.mayAskForSent = !isDenied(sent) && watch.unheard < PATIENT_ASKS;
  }

  /** Gives a fleet its verdict as of now. */
  async judge(watch: Watch): Promise<void> {
    let answer: ReturnType<Ask> | undefined;
    // Both verdicts rest on one answer: a second one, at once, would only count a failure twice.
    const ask = () => {
      answer ??= this.#readConfiguration(watch);
      return answer;
    };
    const the = await this.#investigate(watch, watch.history.runs(), 'unread', ask);
    watch.verdict = judge(the);
    const onConfirmed = judge({ ...the, runs: the.runs.filter((run) => run.isConfirmed) });
    watch.isConfirmed = endsAlike(onConfirmed, watch.verdict);
    watch.restsOn = 'metrics';
    if (watch.isOver || !isUpToDate(the.goal, watch.sent.runs(), the.runs)) return;
    // Its status may be asked for only where no run in between can have been missed.
    const own = await this.#investigate(watch, watch.sent.runs(), 'unreadable', ask);
    const { goal, runs: sent } = own;
    const verdict = withOwnWord({ goal, sent, byMetrics: watch.verdict, byOwnWord: judge(own) });
    if (verdict === watch.verdict) return;
    watch.verdict = verdict;
    watch.isConfirmed = true;
    watch.restsOn = 'own-word';
  }

  /** All that a verdict on some runs of a fleet rests on: what it needs beside them is asked for. */
  async #investigate(
    watch: Watch,
    runs: readonly Run[],
    status: Evidence['status'],
    askForConfiguration: Ask,
  ): Promise<Case> {
    const first = judge(this.#case(watch, runs, status));
    const needs = first.kind === 'waiting' ? first.needs : undefined;
    // A size of 0 looks like many others in the metrics: only the configuration tells whether it is still ours.
    const restsOnConfiguration = first.progress.expected === 0 && watch.configuration === 'ours';
    if (needs === 'configuration' || (first.kind === 'converged' && restsOnConfiguration)) {
      watch.configuration = await askForConfiguration();
    }
    const isStatusNeeded = needs === 'status' && status === 'unread';
    return this.#case(watch, runs, isStatusNeeded ? await this.#readStatus(watch) : status);
  }

  #case({ fleet, configuration }: Watch, runs: readonly Run[], status: Evidence['status']): Case {
    return {
      goal: fleet.goal,
      limits: this.#limits,
      runs,
      evidence: { configuration, status },
      timing: { postedAt: fleet.postedAt, now: this.#ports.clock.now() },
    };
  }

  async #readStatus({ fleet, denied }: Watch): Promise<Evidence['status']> {
    // It counts the group's main fleet.
    if (fleet.subfleet !== undefined) return 'unreadable';
    const status = await this.#ports.cloud.readStatus(fleet.api, this.#signal);
    if (!isDenied(status)) return status ?? 'unreadable';
    denied.add(status.denied);
    return 'unreadable';
  }

  async #readConfiguration(watch: Watch): Promise<Evidence['configuration']> {
    const { api, goal, subfleet } = watch.fleet;
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
      if (watch.configuration === 'not-ours' || watch.configuration === 'replaced')
        return watch.configuration;
      return watch.failedAsks >= PATIENT_ASKS ? 'unreadable' : 'unread';
    }
    watch.failedAsks = 0;
    const isOurs = configured.value === wireValue(goal.size) && !configured.isOverridden;
    watch.wasOurs ||= isOurs;
    if (isOurs) return 'ours';
    return watch.wasOurs ? 'replaced' : 'not-ours';
  }
}

/** Whether two verdicts come to the same end. */
function endsAlike(one: Verdict, other: Verdict): boolean {
  if (one.kind === 'failed' && other.kind === 'failed') return one.result === other.result;
  return one.kind === other.kind;
}
