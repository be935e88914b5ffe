// Collects the evidence for each fleet's verdict during a wait: its cycles, and further reads of CloneSquad's API if they can decide it.

import type { Clock } from '../base/time.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import { DESIRED_COUNT_KEY, EXACT_AFTER_MS } from '../clonesquad/keys.ts';
import { meansSame, wireValue } from '../clonesquad/size.ts';
import { type Denied, isDenied, type LiveStatus } from '../convergence/answers.ts';
import type { Cycle } from '../convergence/cycles.ts';
import { wantsOther } from '../convergence/evidence.ts';
import type { Evidence, Limits } from '../convergence/goal.ts';
import { type Case, judge, type Verdict } from '../convergence/judge.ts';
import { isUpToDate, liveCyclesOf } from '../convergence/live-cycles.ts';
import { Failure } from '../errors/failure.ts';
import type { Cloud } from './ports.ts';
import type { Watch } from './watch.ts';

/** A read that failed this often in a row is not made again. */
const MOST_FAILURES = 3;

/** A marker that was accepted less than this long ago is surely in place, in ms. */
const FRESH_MS = 10_000;

/** What judging needs. */
export interface InquiryPorts {
  readonly cloud: Pick<Cloud, 'readLiveStatus' | 'readFleetStatus' | 'readConfigured'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Reads whether the configuration has the requested value. */
type Ask = () => Promise<Evidence['configuration']>;

/** Judges fleets, with reads of CloneSquad's API. */
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

  /** Reads the live status, which may have a newer cycle than CloudWatch. Errors are ignored, since CloudWatch has the same later. */
  async readLive(watch: Watch, at: number): Promise<void> {
    watch.liveReadAt = at;
    if (!watch.mayReadLive) return;
    const { group } = parseFleetName(watch.fleet.name);
    let status: LiveStatus | Denied | undefined;
    try {
      status = await this.#ports.cloud.readLiveStatus(watch.fleet.api, group, this.#signal);
    } catch (thrown) {
      this.#signal.throwIfAborted();
      if (!(thrown instanceof Failure)) throw thrown;
    }
    if (status !== undefined && !isDenied(status)) {
      watch.live.add(status, at);
      watch.failedLiveReads = 0;
      return;
    }
    // Failures in quick succession count once: the live status is read every second or two while a change is due.
    if (watch.failedLiveReads > 0 && !isDenied(status) && at - watch.liveFailedAt < this.#pollMs / 2) return;
    watch.failedLiveReads += 1;
    watch.liveFailedAt = at;
    // Every poll waits for the answer, so an API that hangs must not delay all of them.
    watch.mayReadLive = !isDenied(status) && watch.failedLiveReads < MOST_FAILURES;
  }

  /** Updates the verdict of a fleet. */
  async judge(watch: Watch): Promise<void> {
    await this.#judge(watch);
    watch.failedAt = watch.verdict.kind === 'failed' ? (watch.failedAt ?? this.#ports.clock.now()) : undefined;
  }

  async #judge(watch: Watch): Promise<void> {
    let answer: ReturnType<Ask> | undefined;
    // Both verdicts share one answer: a second read would only count a failure twice.
    const ask = () => {
      answer ??= this.#askForConfiguration(watch);
      return answer;
    };
    const byLive = watch.isLiveAhead ? await this.#judgeLive(watch, ask) : undefined;
    // The live status does not show how many instances are healthy. CloudWatch may decide that, with the fleet's status.
    const isOpen = byLive?.kind !== 'converged' && byLive?.progress.healthIsOpen === true;
    if (byLive !== undefined && !isOpen && (byLive.kind !== 'converged' || isUpToDate(watch.sources))) {
      watch.decide(byLive, true, 'live');
      return;
    }
    const facts = await this.#investigate(watch, watch.history.cycles(), 'unread', ask);
    const verdict = judge(facts);
    const isOlder = isOpen
      ? verdict.kind === 'converged' && !verdict.progress.healthIsOpen
      : verdict.kind !== 'converged';
    if (byLive !== undefined && isOlder) {
      // One source may have a cycle that the other has not. The next cycle decides.
      watch.decide({ kind: 'waiting', missing: 'numbers', progress: byLive.progress }, true, 'live');
      return;
    }
    const onConfirmed = judge({ ...facts, cycles: facts.cycles.filter((cycle) => cycle.isConfirmed) });
    watch.decide(verdict, endsAlike(onConfirmed, verdict), 'metrics');
  }

  /** The verdict by the live status. */
  async #judgeLive(watch: Watch, ask: Ask): Promise<Verdict> {
    // The fleet's status is of this moment, so it is read only if no cycle in between can be missing.
    return judge(await this.#investigate(watch, liveCyclesOf(watch.sources), 'unreadable', ask));
  }

  /** The facts for a verdict on some cycles of a fleet. Reads what the verdict needs in addition. */
  async #investigate(
    watch: Watch,
    cycles: readonly Cycle[],
    status: Evidence['status'],
    askForConfiguration: Ask,
  ): Promise<Case> {
    const first = judge(this.#case(watch, cycles, status));
    const needs = first.kind === 'waiting' ? first.needs : undefined;
    // The metrics show 0 for many values. Only the configuration shows whether a size of 0 is still ours.
    const restsOnConfiguration = first.progress.expected === 0 && watch.configuration === 'ours';
    if (needs === 'configuration' || (first.kind === 'converged' && restsOnConfiguration)) {
      watch.configuration = await askForConfiguration();
    }
    const isStatusNeeded = needs === 'status' && status === 'unread';
    return this.#case(watch, cycles, isStatusNeeded ? await this.#readFleetStatus(watch) : status);
  }

  #case({ fleet, configuration, appliedAt }: Watch, cycles: readonly Cycle[], status: Evidence['status']): Case {
    return {
      goal: fleet.goal,
      limits: this.#limits,
      cycles,
      evidence: { configuration, status, ...(appliedAt !== undefined && { appliedAt }) },
      timing: { postedAt: fleet.postedAt, now: this.#ports.clock.now() },
    };
  }

  async #readFleetStatus(watch: Watch): Promise<Evidence['status']> {
    const { fleet, denied } = watch;
    // It covers the main fleet only. Every poll waits for the answer, so after several failures it is not read again.
    if (fleet.subfleet !== undefined || watch.failedStatuses >= MOST_FAILURES) return 'unreadable';
    const status = await this.#ports.cloud.readFleetStatus(fleet.api, this.#signal);
    if (isDenied(status)) denied.add(status.denied);
    const isKnown = status !== undefined && !isDenied(status);
    watch.failedStatuses = isKnown ? 0 : watch.failedStatuses + 1;
    return isKnown ? status : 'unreadable';
  }

  /** Reads once for each poll, and once for each cycle that needs an answer. */
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
    // A subfleet runs all instances for a value that it cannot read, so there a 0 in the metrics is a real 0.
    if (subfleet !== undefined) return 'ours';
    const configured = await this.#ports.cloud.readConfigured(api, DESIRED_COUNT_KEY, this.#signal);
    if (isDenied(configured)) {
      watch.denied.add(configured.denied);
      return 'unreadable';
    }
    if (configured === undefined) {
      watch.failedAsks += 1;
      // A foreign value stays known as foreign. A value that was ours may have changed.
      if (['not-ours', 'shadowed', 'replaced'].includes(watch.configuration)) return watch.configuration;
      return watch.failedAsks >= MOST_FAILURES ? 'unreadable' : 'unread';
    }
    watch.failedAsks = 0;
    if (isExact) watch.configured = configured;
    const isOurs = meansSame(configured.value, wireValue(goal.size)) && !configured.isOverridden;
    watch.wasOurs ||= isOurs;
    if (isOurs) return 'ours';
    // Two containers of the API may answer in turn, one with a value from before the write. Only an exact read proves a change.
    if (!isExact) return 'not-ours';
    return watch.wasOurs ? 'replaced' : 'shadowed';
  }

  /** Whether a read now cannot be older than the write: after a fresh marker, or once CloneSquad's cache has expired. */
  #isExact(watch: Watch): boolean {
    const now = this.#ports.clock.now();
    return now - watch.fleet.postedAt >= EXACT_AFTER_MS || isMarkedAnew(watch, now);
  }
}

/**
 * Posts the marker again if a cycle that began after it wants another size, since the marker may have been deleted. Gives
 * whether that is under way: later reads then see the current table.
 */
function markAgain(watch: Watch, last: Cycle, now: number): boolean {
  const { applier, goal, readRule } = watch.fleet;
  const markedAt = applier?.lastAppliedAt;
  if (applier === undefined || markedAt === undefined || readRule !== 'after-marker') return false;
  if (!wantsOther(goal, last)) watch.otherSince = undefined;
  if (last.bin < markedAt || !wantsOther(goal, last)) return false;
  watch.otherSince ??= now;
  return !isMarkedAnew(watch, now) && applier.applyAgain();
}

/** Whether the marker was posted again, just now, since a cycle wanted another size. */
function isMarkedAnew({ fleet: { applier }, otherSince }: Watch, now: number): boolean {
  const acceptedAt = applier?.acceptedAt ?? Number.NEGATIVE_INFINITY;
  return otherSince !== undefined && acceptedAt > otherSince && now - acceptedAt < FRESH_MS;
}

/** Whether two verdicts have the same result. */
function endsAlike(one: Verdict, other: Verdict): boolean {
  if (one.kind === 'failed' && other.kind === 'failed') return one.result === other.result;
  return one.kind === other.kind;
}
