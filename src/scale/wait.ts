// The loop of the wait: reads all fleets at once, has each judged (inquiry.ts), and sleeps.

import { excerpt } from '../base/text.ts';
import type { Clock } from '../base/time.ts';
import { judgeAtDeadline } from '../convergence/judge.ts';
import { Failure } from '../errors/failure.ts';
import { toFailure } from '../errors/run.ts';
import { REQUEST_PAUSE_MS } from './apply.ts';
import { LOOK_BACK_MS } from './before.ts';
import type { Outcome } from './fleet-state.ts';
import { Inquiry } from './inquiry.ts';
import { type Cloud, type Log, type ShowProgress, TransientReadError, type Window } from './ports.ts';
import type { WaitSettings } from './request.ts';
import { windowOf } from './shared.ts';
import { type Awaited, Watch } from './watch.ts';

/** How long a bin may still grow, in ms. Older bins are not read again. */
const LATE_MS = 15 * 60_000;

/** How long after a request for a cycle the live status has it, in ms: 0.5 to 1.6 s after a write in recordings. */
const REPORTED_MS = 1_000;

/** Pause between a read and the read that confirms it, in ms. */
const CONFIRM_MS = 1_000;

/** The longest pause between two reports of a fleet's progress, in ms. */
const HEARTBEAT_MS = 60_000;

/** Failed reads of CloudWatch are logged at most this often, in ms: a poll may come every second. */
const RETRY_LOG_MS = 60_000;

/** What {@link waitForFleets} needs. */
export interface WaitPorts {
  readonly cloud: Cloud;
  readonly clock: Clock;
  readonly log: Log;
  readonly show: ShowProgress;
  /** When the run began, epoch ms of our clock. */
  readonly startedAt: number;
}

/** Waits until each fleet has a verdict, or until the timeout. The outcomes are in the order of the fleets. */
export async function waitForFleets(
  fleets: readonly Awaited[],
  settings: WaitSettings,
  namespace: string,
  ports: WaitPorts,
  signal: AbortSignal,
): Promise<readonly Outcome[]> {
  const wait = new Wait(fleets, settings, namespace, ports, signal);
  try {
    return await wait.untilDecided();
  } catch (thrown) {
    // A Failure as the signal's reason is the timeout of the run.
    if (signal.aborted) return wait.outcomes(signal.reason instanceof Failure ? 'timeout' : 'cancelled');
    const failure = toFailure(thrown);
    return wait.outcomes('failure').map((outcome) => (outcome.ended === 'failure' ? { ...outcome, failure } : outcome));
  }
}

/** Waits until all have ended, so that no call outlives a failure. Then throws the first failure, if any. */
async function allEnded(promises: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(promises);
  await Promise.all(promises);
}

class Wait {
  readonly #watches: readonly Watch[];
  readonly #inquiry: Inquiry;
  readonly #settings: WaitSettings;
  readonly #namespace: string;
  readonly #ports: WaitPorts;
  readonly #signal: AbortSignal;
  readonly #deadline: number;
  #hasReadSinceWrite = false;
  #failedReads = 0;
  /** How many reads have failed since the last one that succeeded. */
  #failedInARow = 0;
  #lastRetry = '';
  /** When a failed read was last logged, epoch ms of our clock. */
  #loggedAt = Number.NEGATIVE_INFINITY;

  constructor(
    fleets: readonly Awaited[],
    settings: WaitSettings,
    namespace: string,
    ports: WaitPorts,
    signal: AbortSignal,
  ) {
    this.#watches = fleets.map((fleet) => new Watch(fleet));
    this.#inquiry = new Inquiry(settings, ports, signal);
    this.#settings = settings;
    this.#namespace = namespace;
    this.#ports = ports;
    this.#signal = signal;
    this.#deadline = Math.min(...fleets.map((fleet) => fleet.postedAt)) + settings.timeoutMs;
  }

  async untilDecided(): Promise<readonly Outcome[]> {
    const { clock } = this.#ports;
    await this.#poll();
    // Two reads confirm the numbers, so that a cycle before the next poll can be subtracted from them.
    if (this.#watches.some((watch) => watch.fleet.history === undefined)) await this.#poll();
    for (let nextPoll = this.#nextPoll(); ; ) {
      if (this.#wantsConfirmation()) await this.#pollOnceMore();
      this.#show();
      if (this.#watches.every((watch) => watch.verdict.kind !== 'waiting' && watch.isConfirmed)) {
        return this.outcomes('verdict');
      }
      if (clock.now() >= this.#deadline) return this.outcomes('timeout');
      const nextLive = this.#requestCycles();
      await this.#sleepUntil(Math.min(nextPoll, nextLive));
      if (clock.now() < Math.min(nextPoll, this.#deadline)) {
        await this.#readLive();
        continue;
      }
      await this.#poll();
      nextPoll = this.#nextPoll();
    }
  }

  #nextPoll(): number {
    const { clock } = this.#ports;
    return clock.now() + this.#settings.pollMs * (0.8 + 0.2 * clock.random());
  }

  /** Requests cycles that may show a change. Gives when to read the live status, or when the next request is due. */
  #requestCycles(): number {
    const now = this.#ports.clock.now();
    const moments = this.#watches.flatMap((watch) => {
      const { applier } = watch.fleet;
      const spans = watch.dueSpans().filter(({ until }) => until > now);
      if (applier === undefined || !applier.canRequest) return [];
      if (spans.length === 0) return applier.isBusy ? [now + REPORTED_MS] : [];
      if (spans.every(({ from }) => from > now)) return spans.map(({ from }) => from);
      applier.requestCycle();
      // The live status has the cycle a second later. After that, the next request is due.
      const [reported, again] = [applier.requestedAt + REPORTED_MS, applier.requestedAt + REQUEST_PAUSE_MS];
      return [[reported, again].find((moment) => moment > now) ?? now + REQUEST_PAUSE_MS];
    });
    return Math.min(...moments);
  }

  /** Reads again after a moment: an inconsistent read would be the same at once. */
  async #pollOnceMore(): Promise<void> {
    const { clock } = this.#ports;
    await this.#sleepUntil(clock.now() + Math.min(CONFIRM_MS, this.#settings.pollMs));
    await this.#poll();
  }

  /** Sleeps until a moment or the deadline, and shows the progress meanwhile. */
  async #sleepUntil(moment: number): Promise<void> {
    const { clock } = this.#ports;
    const end = Math.min(moment, this.#deadline);
    for (let left = end - clock.now(); left > 0; left = end - clock.now()) {
      await clock.sleep(Math.min(left, HEARTBEAT_MS), this.#signal);
      this.#signal.throwIfAborted();
      if (clock.now() < end) this.#show();
    }
  }

  /** The outcomes as of now. Fleets with a confirmed verdict keep it, and a failure is more specific than a timeout. */
  outcomes(ended: Outcome['ended']): readonly Outcome[] {
    // A single failed read does not matter, since the read before it still counts.
    const unread = this.#failedInARow > 1 ? this.#lastRetry : undefined;
    return this.#watches.map((watch) => {
      const verdict = ended === 'timeout' ? judgeAtDeadline(watch.verdict) : watch.verdict;
      const isDecided = verdict.kind !== 'waiting' && watch.isConfirmed;
      return {
        ended: isDecided || (verdict.kind === 'failed' && ended === 'timeout') ? 'verdict' : ended,
        verdict,
        elapsedMs: (watch.failedAt ?? this.#ports.clock.now()) - watch.fleet.postedAt,
        missingMetrics: watch.history.missingMetrics(),
        failedReads: this.#failedReads,
        ...(unread !== undefined && { unread }),
        denied: [...watch.denied],
        ...(watch.configured && { configured: watch.configured }),
      };
    });
  }

  async #poll(): Promise<void> {
    const watches = this.#watches.filter((watch) => !watch.isOver);
    const now = this.#ports.clock.now();
    await allEnded([this.#read(watches, now), ...watches.map((watch) => this.#inquiry.readLive(watch, now))]);
    await Promise.all(watches.map((watch) => this.#inquiry.judge(watch)));
  }

  /** Reads the live status between two polls, after cycles were requested. */
  async #readLive(): Promise<void> {
    const now = this.#ports.clock.now();
    const watches = this.#watches.filter((watch) => !watch.isOver);
    const isDue = ({ liveReadAt, fleet: { applier } }: Watch) => {
      const reportedAt = (applier?.requestedAt ?? Number.POSITIVE_INFINITY) + REPORTED_MS;
      return liveReadAt < reportedAt && reportedAt <= now;
    };
    const due = watches.filter(isDue);
    await allEnded(due.map((watch) => this.#inquiry.readLive(watch, now)));
    await Promise.all(due.map((watch) => this.#inquiry.judge(watch)));
  }

  /** Reads the metrics of all fleets in one request. Transient failures are counted, and do not end the wait. */
  async #read(watches: readonly Watch[], now: number): Promise<void> {
    const names = watches.map((watch) => watch.fleet.name);
    try {
      const fleets = await this.#ports.cloud.readMetrics(names, this.#namespace, this.#window(now), this.#signal);
      for (const watch of watches) {
        watch.history.read(fleets.get(watch.fleet.name) ?? new Map(), now, !this.#hasReadSinceWrite);
      }
      this.#hasReadSinceWrite = true;
      this.#failedInARow = 0;
    } catch (thrown) {
      if (!(thrown instanceof TransientReadError)) throw thrown;
      this.#failedReads += 1;
      this.#failedInARow += 1;
      this.#lastRetry = thrown.message;
      this.#logRetry(now, thrown.message);
    }
  }

  /** Logs a failed read: the first one at once, later ones at most once a minute, with their number. */
  #logRetry(now: number, message: string): void {
    if (now - this.#loggedAt < RETRY_LOG_MS) return;
    this.#loggedAt = now;
    const count = this.#failedReads === 1 ? '' : ` (${this.#failedReads} times so far)`;
    this.#ports.log(`CloudWatch could not be read${count}: ${excerpt(message, 1_000)}. Retrying at the next poll.`);
  }

  /** The bins to read, by AWS's clock, which dates the write. */
  #window(now: number): Window {
    const writes = this.#watches.map((watch) => watch.fleet);
    const ahead = Math.max(...writes.map((fleet) => fleet.goal.writtenAt - fleet.postedAt));
    const first = Math.min(...writes.map((fleet) => fleet.goal.writtenAt)) - LOOK_BACK_MS;
    const start = Math.max(first, now + ahead - LATE_MS);
    return windowOf(start, now + ahead);
  }

  /** Whether one more read can confirm verdicts: of a fleet that failed, or of all open fleets. */
  #wantsConfirmation(): boolean {
    const open = this.#watches.filter((watch) => !watch.isOver);
    return (
      open.some((watch) => watch.verdict.kind === 'failed') ||
      (open.some((watch) => watch.restsOn === 'metrics') && open.every((watch) => watch.verdict.kind !== 'waiting'))
    );
  }

  #show(): void {
    for (const { fleet, verdict, isOver } of this.#watches) {
      const { name, goal } = fleet;
      const times = { startedAt: this.#ports.startedAt, deadline: this.#deadline };
      this.#ports.show({ kind: 'progress', fleet: name, level: goal.level, verdict, isOver, ...times });
    }
  }
}
