// The wait: reads all fleets at once, has each judged (inquiry.ts), and sleeps. Time is the clock's, never the machine's.

import { toFailure } from '../causes/run.ts';
import type { Clock } from '../clock.ts';
import { snapshotsOf } from '../clonesquad/snapshots.ts';
import { HEARTBEAT_MS } from '../report/progress.ts';
import { LOOK_BACK_MS } from './before.ts';
import type { Outcome } from './fleet-state.ts';
import { Inquiry } from './inquiry.ts';
import { type Cloud, type Log, type ShowProgress, TransientReadError, type Window } from './ports.ts';
import type { WaitSettings } from './request.ts';
import { type Awaited, Watch } from './watch.ts';
import { windowOf } from './window.ts';

/** How late a bin may still grow, in ms: older ones are not asked for again. */
const LATE_MS = 15 * 60_000;

/** How long after a read the next one may confirm it, in ms. */
const CONFIRM_MS = 1_000;

/** What {@link waitForFleets} needs. */
export interface WaitPorts {
  readonly cloud: Cloud;
  readonly clock: Clock;
  readonly log: Log;
  readonly show: ShowProgress;
}

/** Waits until each fleet has a verdict, at the latest until the timeout; outcomes are in the order of the fleets. */
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
    if (signal.aborted) return wait.outcomes('cancelled');
    const failure = toFailure(thrown);
    return wait
      .outcomes('failure')
      .map((outcome) => (outcome.ended === 'failure' ? { ...outcome, failure } : outcome));
  }
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
    // Two reads make a confirmed number, from which a run that comes before the next poll can be subtracted.
    if (this.#watches.some((watch) => watch.fleet.history === undefined)) await this.#poll();
    for (;;) {
      if (this.#wantsConfirmation()) await this.#pollOnceMore();
      this.#show();
      if (this.#watches.every((watch) => watch.verdict.kind !== 'waiting' && watch.isConfirmed)) {
        return this.outcomes('verdict');
      }
      if (clock.now() >= this.#deadline) return this.outcomes('timeout');
      await this.#sleepUntil(clock.now() + this.#settings.pollMs * (0.8 + 0.2 * clock.random()));
      await this.#poll();
    }
  }

  /** A read that is torn looks the same at once, and not a moment later. */
  async #pollOnceMore(): Promise<void> {
    const { clock } = this.#ports;
    await this.#sleepUntil(clock.now() + Math.min(CONFIRM_MS, this.#settings.pollMs));
    await this.#poll();
  }

  /** Sleeps until a moment, at the latest until the deadline, and lets the progress be shown meanwhile. */
  async #sleepUntil(moment: number): Promise<void> {
    const { clock } = this.#ports;
    const end = Math.min(moment, this.#deadline);
    for (let left = end - clock.now(); left > 0; left = end - clock.now()) {
      await clock.sleep(Math.min(left, HEARTBEAT_MS), this.#signal);
      this.#signal.throwIfAborted();
      if (clock.now() < end) this.#show();
    }
  }

  /** Ends the wait as it stands; fleets with a confirmed verdict keep it, and one that failed has more to say than that time is over. */
  outcomes(ended: Outcome['ended']): readonly Outcome[] {
    const stands = ({ verdict, isConfirmed }: Watch) =>
      (verdict.kind !== 'waiting' && isConfirmed) || (verdict.kind === 'failed' && ended === 'timeout');
    return this.#watches.map((watch) => ({
      ended: stands(watch) ? 'verdict' : ended,
      verdict: watch.verdict,
      missingMetrics: watch.history.missingMetrics(),
      failedReads: this.#failedReads,
      denied: [...watch.denied],
      snapshots: snapshotsOf(watch.fleet.goal, watch.course),
    }));
  }

  async #poll(): Promise<void> {
    const watches = this.#watches.filter((watch) => !watch.isOver);
    const now = this.#ports.clock.now();
    const questions = [
      this.#read(watches, now),
      ...watches.map((watch) => this.#inquiry.hear(watch, now)),
    ] as const;
    // Nothing goes on after a failure.
    await Promise.allSettled(questions);
    const [isRead] = await Promise.all(questions);
    if (isRead) await Promise.all(watches.map((watch) => this.#inquiry.judge(watch)));
  }

  /** Reads every fleet's metrics in one request; false if that failed in a way that may pass. */
  async #read(watches: readonly Watch[], now: number): Promise<boolean> {
    const names = watches.map((watch) => watch.fleet.name);
    try {
      const fleets = await this.#ports.cloud.readMetrics(
        names,
        this.#namespace,
        this.#window(now),
        this.#signal,
      );
      for (const watch of watches) {
        watch.history.read(fleets.get(watch.fleet.name) ?? new Map(), now, !this.#hasReadSinceWrite);
      }
      this.#hasReadSinceWrite = true;
      return true;
    } catch (thrown) {
      if (!(thrown instanceof TransientReadError)) throw thrown;
      this.#failedReads += 1;
      this.#ports.log(`CloudWatch could not be read, and will be asked again: ${thrown.message}`);
      return false;
    }
  }

  /** The bins to ask for, by AWS's clock: it told the time of the write. */
  #window(now: number): Window {
    const writes = this.#watches.map((watch) => watch.fleet);
    const ahead = Math.max(...writes.map((fleet) => fleet.goal.writtenAt - fleet.postedAt));
    const first = Math.min(...writes.map((fleet) => fleet.goal.writtenAt)) - LOOK_BACK_MS;
    const start = Math.max(first, now + ahead - LATE_MS);
    return windowOf(start, now + ahead);
  }

  /** One more read settles a verdict: of one fleet that failed, or of all that are left. */
  #wantsConfirmation(): boolean {
    const open = this.#watches.filter((watch) => !watch.isOver);
    return (
      open.some((watch) => watch.verdict.kind === 'failed') ||
      (open.some((watch) => watch.restsOn === 'metrics') &&
        open.every((watch) => watch.verdict.kind !== 'waiting'))
    );
  }

  #show(): void {
    const now = this.#ports.clock.now();
    for (const { fleet, verdict, isOver } of this.#watches) {
      const { name, goal, postedAt } = fleet;
      const times = { postedAt, now, deadline: this.#deadline };
      this.#ports.show({ fleet: name, level: goal.level, verdict, isOver, ...times });
    }
  }
}
