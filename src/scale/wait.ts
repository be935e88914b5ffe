// The loop of the wait: reads all fleets at once, lets each say what it needs more, and sleeps until the next moment that is due.

import type { Clock } from '../base/time.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import { DESIRED_COUNT_KEY } from '../clonesquad/keys.ts';
import type { LocalTime } from '../convergence/answers.ts';
import { dueSpans } from '../convergence/due.ts';
import {
  begin,
  decide,
  type FleetWait,
  isOver,
  mayRead,
  type Need,
  needOf,
  type Observation,
  step,
} from '../convergence/fleet-wait.ts';
import { judgeAtDeadline } from '../convergence/judge.ts';
import { Failure } from '../errors/failure.ts';
import { timedOut, toFailure } from '../errors/run.ts';
import { REQUEST_PAUSE_MS } from './apply-immediately.ts';
import type { Awaited } from './awaited.ts';
import { LOOK_BACK_MS } from './before.ts';
import type { Outcome } from './fleet-state.ts';
import { MetricReads, windowOf } from './metric-reads.ts';
import type { Cloud, Log, ShowProgress, Window } from './ports.ts';
import type { WaitSettings } from './request.ts';

/** How long a bin may still grow, in ms. Older bins are not read again. */
const LATE_MS = 15 * 60_000;

/** How long after a request for a cycle the live status has it, in ms: 0.5 to 1.6 s after a write in recordings. */
const REPORTED_MS = 1_000;

/** Pause between a read and the read that confirms it, in ms. */
const CONFIRM_MS = 1_000;

/** The longest pause between two reports of a fleet's progress, in ms. */
const HEARTBEAT_MS = 60_000;

/** What {@link waitForFleets} needs. */
interface WaitPorts {
  readonly cloud: Cloud;
  readonly clock: Clock;
  readonly log: Log;
  readonly show: ShowProgress;
  /** When the run began. */
  readonly startedAt: LocalTime;
}

/** Waits until each fleet has a verdict, or until the timeout. The outcomes are in the order of the fleets. */
export async function waitForFleets(
  fleets: readonly Awaited[],
  settings: WaitSettings,
  namespace: string,
  ports: WaitPorts,
  signal: AbortSignal,
): Promise<readonly Outcome[]> {
  const loop = new WaitLoop(fleets, settings, namespace, ports, signal);
  try {
    return await loop.untilDecided();
  } catch (thrown) {
    const reason: unknown = signal.aborted ? signal.reason : thrown;
    if (signal.aborted && !(reason instanceof Failure)) return loop.outcomes('cancelled');
    const failure = toFailure(reason);
    if (failure.code === timedOut.code) return loop.outcomes('timeout');
    return loop.outcomes('failure').map((outcome) => (outcome.ended === 'failure' ? { ...outcome, failure } : outcome));
  }
}

/** Waits until all have ended, so that no call outlives a failure. Then throws the first failure, if any. */
async function allEnded(promises: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(promises);
  await Promise.all(promises);
}

/** One fleet, and the wait for it so far. */
interface OpenWait {
  readonly fleet: Awaited;
  wait: FleetWait;
}

class WaitLoop {
  readonly #fleets: readonly OpenWait[];
  readonly #settings: WaitSettings;
  readonly #metrics: MetricReads;
  readonly #ports: WaitPorts;
  readonly #signal: AbortSignal;
  readonly #deadline: LocalTime;

  constructor(
    fleets: readonly Awaited[],
    settings: WaitSettings,
    namespace: string,
    ports: WaitPorts,
    signal: AbortSignal,
  ) {
    this.#fleets = fleets.map((fleet) => ({ fleet, wait: begin({ ...fleet, limits: settings }) }));
    this.#settings = settings;
    this.#metrics = new MetricReads(namespace, ports);
    this.#ports = ports;
    this.#signal = signal;
    this.#deadline = Math.min(...fleets.map((fleet) => fleet.postedAt)) + settings.timeoutMs;
  }

  async untilDecided(): Promise<readonly Outcome[]> {
    const { clock } = this.#ports;
    await this.#poll();
    // A second read confirms the counts. Without it, the values of the next cycle could not be computed from what they gain.
    if (this.#fleets.some(({ fleet }) => fleet.history === undefined)) await this.#poll();
    for (let nextPoll = this.#nextPoll(); ; ) {
      if (this.#needsConfirmation()) {
        // After a moment: an inconsistent read would be the same at once.
        await this.#sleepUntil(clock.now() + Math.min(CONFIRM_MS, this.#settings.pollMs));
        await this.#poll();
      }
      this.#show();
      if (this.#fleets.every(({ wait }) => wait.verdict.kind !== 'waiting' && wait.isConfirmed)) {
        return this.outcomes('verdict');
      }
      if (clock.now() >= this.#deadline) return this.outcomes('timeout');
      await this.#sleepUntil(Math.min(nextPoll, this.#requestCycles()));
      if (clock.now() < Math.min(nextPoll, this.#deadline)) {
        await this.#readReported();
        continue;
      }
      await this.#poll();
      nextPoll = this.#nextPoll();
    }
  }

  get #open(): readonly OpenWait[] {
    return this.#fleets.filter(({ wait }) => !isOver(wait));
  }

  #nextPoll(): LocalTime {
    const { clock } = this.#ports;
    return clock.now() + this.#settings.pollMs * (0.8 + 0.2 * clock.random());
  }

  /** Whether one more read can confirm verdicts: of a fleet that failed, or of all open fleets. */
  #needsConfirmation(): boolean {
    const waits = this.#open.map(({ wait }) => wait);
    return (
      waits.some(({ verdict }) => verdict.kind === 'failed') ||
      (waits.some(({ isConfirmed }) => !isConfirmed) && waits.every(({ verdict }) => verdict.kind !== 'waiting'))
    );
  }

  /** Sleeps until a moment or the deadline, and shows the progress meanwhile. */
  async #sleepUntil(moment: LocalTime): Promise<void> {
    const { clock } = this.#ports;
    const end = Math.min(moment, this.#deadline);
    for (let left = end - clock.now(); left > 0; left = end - clock.now()) {
      await clock.sleep(Math.min(left, HEARTBEAT_MS), this.#signal);
      this.#signal.throwIfAborted();
      if (clock.now() < end) this.#show();
    }
  }

  /** Requests cycles that may show a change. Gives when to read the live status, or when the next request is due. */
  #requestCycles(): LocalTime {
    const now = this.#ports.clock.now();
    const moments = this.#open.flatMap((one) => {
      const { applier } = one.fleet;
      if (applier === undefined || !applier.canRequest) return [];
      this.#observeMarker(one);
      const spans = dueSpans(one.wait).filter(({ until }) => until > now);
      if (spans.length === 0) return applier.isBusy ? [now + REPORTED_MS] : [];
      if (spans.every(({ from }) => from > now)) return spans.map(({ from }) => from);
      applier.requestCycle();
      // The live status has the cycle a second later. After that, the next request is due.
      const [reported, again] = [applier.requestedAt + REPORTED_MS, applier.requestedAt + REQUEST_PAUSE_MS];
      return [[reported, again].find((moment) => moment > now) ?? now + REQUEST_PAUSE_MS];
    });
    return Math.min(...moments);
  }

  /** Reads all sources of the open fleets, and decides each. */
  async #poll(): Promise<void> {
    const open = this.#open;
    await allEnded([this.#readMetrics(open), ...open.map((one) => this.#readLive(one))]);
    await allEnded(open.map((one) => this.#decide(one)));
  }

  /** Reads the live status between two polls, after cycles were requested. */
  async #readReported(): Promise<void> {
    const now = this.#ports.clock.now();
    const due = this.#open.filter(({ wait, fleet: { applier } }) => {
      const reportedAt = (applier?.requestedAt ?? Number.POSITIVE_INFINITY) + REPORTED_MS;
      return wait.liveReadAt < reportedAt && reportedAt <= now;
    });
    await allEnded(due.map((one) => this.#readLive(one)));
    await allEnded(due.map((one) => this.#decide(one)));
  }

  async #readMetrics(open: readonly OpenWait[]): Promise<void> {
    const at = this.#ports.clock.now();
    const names = open.map(({ fleet }) => fleet.name);
    const bins = await this.#metrics.read(names, this.#window(at), this.#signal);
    if (bins === undefined) return;
    for (const one of open) this.#observe(one, { kind: 'metrics', bins: bins.get(one.fleet.name) ?? new Map(), at });
  }

  /** The bins to read, by AWS's clock, which dates the write. */
  #window(now: LocalTime): Window {
    const writes = this.#fleets.map(({ fleet }) => fleet);
    const ahead = Math.max(...writes.map((fleet) => fleet.goal.writtenAt - fleet.postedAt));
    const first = Math.min(...writes.map((fleet) => fleet.goal.writtenAt)) - LOOK_BACK_MS;
    const start = Math.max(first, now + ahead - LATE_MS);
    return windowOf(start, now + ahead);
  }

  /** Reads the live status, which may have a newer cycle than CloudWatch. */
  async #readLive(one: OpenWait): Promise<void> {
    if (!mayRead(one.wait, 'live-status')) return;
    const { clock, cloud } = this.#ports;
    const at = clock.now();
    const { group } = parseFleetName(one.fleet.name);
    const reading = cloud.readLiveStatus(one.fleet.api, group, this.#signal);
    const answer = await reading.catch((thrown: unknown) => {
      this.#signal.throwIfAborted();
      if (!(thrown instanceof Failure)) throw thrown;
      return undefined;
    });
    this.#observe(one, { kind: 'live-status', answer, at });
  }

  /** Meets what a fleet needs to be decided, and decides it. */
  async #decide(one: OpenWait): Promise<void> {
    const { clock } = this.#ports;
    this.#observe(one, { kind: 'time', at: clock.now() });
    this.#observeMarker(one);
    for (let need = needOf(one.wait, clock.now()); need !== undefined; need = needOf(one.wait, clock.now())) {
      await this.#meet(one, need);
      this.#observeMarker(one);
    }
    one.wait = decide(one.wait, clock.now());
  }

  async #meet(one: OpenWait, need: Need): Promise<void> {
    const { clock, cloud } = this.#ports;
    const { api, applier } = one.fleet;
    const at = clock.now();
    if (need === 'marker') {
      applier?.applyAgain();
    } else if (need === 'fleet-status') {
      this.#observe(one, { kind: need, answer: await cloud.readFleetStatus(api, this.#signal), at });
    } else {
      const answer = await cloud.readConfigured(api, DESIRED_COUNT_KEY, this.#signal);
      this.#observe(one, { kind: need, answer, at });
    }
  }

  #observeMarker(one: OpenWait): void {
    const marker = one.fleet.applier?.marker;
    if (marker !== undefined) this.#observe(one, { kind: 'marker', marker, at: this.#ports.clock.now() });
  }

  #observe(one: OpenWait, seen: Observation): void {
    one.wait = step(one.wait, seen);
  }

  /** The outcomes as of now. Fleets with a confirmed verdict keep it, and a failure is more specific than a timeout. */
  outcomes(ended: Outcome['ended']): readonly Outcome[] {
    const { failed, unread } = this.#metrics;
    return this.#fleets.map(({ wait }) => {
      const verdict = ended === 'timeout' ? judgeAtDeadline(wait.verdict) : wait.verdict;
      const isDecided = verdict.kind !== 'waiting' && wait.isConfirmed;
      return {
        ended: isDecided || (verdict.kind === 'failed' && ended === 'timeout') ? 'verdict' : ended,
        verdict,
        elapsedMs: (wait.verdict.kind === 'failed' ? wait.since : this.#ports.clock.now()) - wait.postedAt,
        missingMetrics: wait.history.missingMetrics(),
        failedReads: failed,
        ...(unread !== undefined && { unread }),
        denied: wait.denied,
        ...(wait.configured && { configured: wait.configured }),
      };
    });
  }

  #show(): void {
    const { startedAt, show } = this.#ports;
    const times = { startedAt, deadline: this.#deadline };
    for (const { fleet, wait } of this.#fleets) {
      const { name, goal } = fleet;
      show({ kind: 'progress', fleet: name, level: goal.level, verdict: wait.verdict, isOver: isOver(wait), ...times });
    }
  }
}
