// Makes CloneSquad apply new values immediately instead of from its cache: posts the marker, then requests a cycle.
// This is optional: no error here fails the run.

import type { Clock } from '../base/time.ts';
import { type Denied, isDenied } from '../convergence/answers.ts';
import type { Cloud } from './ports.ts';

/** Minimum time between two requests for a cycle, in ms. A request during a cycle is lost, so it is repeated. */
export const REQUEST_PAUSE_MS = 2_000;

/** A kind of call that failed this often in a row is not made again. */
const MOST_FAILURES = 3;

/** How often the marker is posted again. If that does not help, something else overrides the value. */
const MOST_MARKS_AGAIN = 5;

/** What applying needs. */
export interface ApplyPorts {
  readonly cloud: Pick<Cloud, 'mark' | 'requestCycle'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Makes one CloneSquad deployment apply what was written. No method throws. */
export class Applier {
  readonly #api: URL;
  readonly #ports: ApplyPorts;
  readonly #signal: AbortSignal;
  #canRequest = true;
  #canMark = true;
  #failedMarks = 0;
  #marksAgain = 0;
  #failedRequests = 0;
  #requestedAt = Number.NEGATIVE_INFINITY;
  #appliedAt: number | undefined;
  #lastAppliedAt: number | undefined;
  #acceptedAt = Number.NEGATIVE_INFINITY;
  #isDenied = false;
  readonly #underWay = new Set<Promise<unknown>>();

  /** @param signal ends every call */
  constructor(api: URL, ports: ApplyPorts, signal: AbortSignal) {
    this.#api = api;
    this.#ports = ports;
    this.#signal = signal;
  }

  /** A moment of AWS's clock (epoch ms): a cycle that began later has read what was written before the first marker. */
  get appliedAt(): number | undefined {
    return this.#appliedAt;
  }

  /** The same for the last marker. */
  get lastAppliedAt(): number | undefined {
    return this.#lastAppliedAt;
  }

  /** When the last marker was accepted, epoch ms of our clock. */
  get acceptedAt(): number {
    return this.#acceptedAt;
  }

  /** Whether a policy has denied a call. */
  get isDenied(): boolean {
    return this.#isDenied;
  }

  /** Whether a cycle can still be requested. */
  get canRequest(): boolean {
    return this.#canRequest;
  }

  /** When a cycle was last requested, epoch ms of our clock. */
  get requestedAt(): number {
    return this.#requestedAt;
  }

  /** Posts the marker, so that later reads see the current table. Gives whether it was accepted. */
  async mark(): Promise<boolean> {
    return (await this.#mark()) !== undefined;
  }

  /** Starts to post the marker and then to request a cycle. {@link settle} waits for both. */
  apply(): void {
    this.#begin(async () => {
      const markedAt = await this.#mark();
      if (markedAt === undefined) return;
      this.#appliedAt ??= markedAt;
      this.#lastAppliedAt = markedAt;
      this.#acceptedAt = this.#ports.clock.now();
      if (!this.#isSoon) await this.#request();
    });
  }

  /** Applies once more, a few times at most. Gives whether any call is under way. */
  applyAgain(): boolean {
    if (this.isBusy) return true;
    if (!this.#canMark || this.#marksAgain === MOST_MARKS_AGAIN) return false;
    this.#marksAgain += 1;
    this.apply();
    return true;
  }

  /** Starts to request a cycle, unless one was just requested or requests are useless. */
  requestCycle(): void {
    if (this.#canRequest && !this.isBusy && !this.#isSoon) this.#begin(() => this.#request());
  }

  get #isSoon(): boolean {
    return this.#ports.clock.now() < this.#requestedAt + REQUEST_PAUSE_MS;
  }

  /** Whether any call is under way. */
  get isBusy(): boolean {
    return this.#underWay.size > 0;
  }

  /** Waits for all calls under way. */
  async settle(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  #begin(act: () => Promise<void>): void {
    const call = act().finally(() => this.#underWay.delete(call));
    this.#underWay.add(call);
  }

  async #mark(): Promise<number | undefined> {
    if (!this.#canMark) return undefined;
    const end = await this.#tried(this.#ports.cloud.mark(this.#api, this.#signal));
    this.#failedMarks = typeof end === 'number' ? 0 : this.#failedMarks + 1;
    this.#canMark = !isDenied(end) && this.#failedMarks < MOST_FAILURES;
    return typeof end === 'number' ? end : undefined;
  }

  async #request(): Promise<void> {
    if (!this.#canRequest || this.#signal.aborted) return;
    this.#requestedAt = this.#ports.clock.now();
    const end = await this.#tried(this.#ports.cloud.requestCycle(this.#api, this.#signal));
    this.#failedRequests = end === true ? 0 : this.#failedRequests + 1;
    this.#canRequest = !isDenied(end) && this.#failedRequests < MOST_FAILURES;
  }

  /** The result of a call: `undefined` if it failed. */
  async #tried<Value>(call: Promise<Value | Denied>): Promise<Value | Denied | undefined> {
    try {
      const end = await call;
      this.#isDenied ||= isDenied(end);
      return end;
    } catch {
      return undefined;
    }
  }
}

/** The appliers of one run, one for each API. A subfleet shares the applier of its group. */
export class Appliers {
  readonly #ports: ApplyPorts;
  readonly #stop = new AbortController();
  readonly #during: AbortSignal;
  readonly #byApi = new Map<string, Applier>();

  constructor(ports: ApplyPorts, signal: AbortSignal) {
    this.#ports = ports;
    this.#during = AbortSignal.any([signal, this.#stop.signal]);
  }

  /** The applier of an API. */
  of(api: URL): Applier {
    const known = this.#byApi.get(api.href);
    if (known !== undefined) return known;
    const applier = new Applier(api, this.#ports, this.#during);
    this.#byApi.set(api.href, applier);
    return applier;
  }

  /** Whether a policy has denied any call. */
  get isDenied(): boolean {
    return [...this.#byApi.values()].some((applier) => applier.isDenied);
  }

  /** Waits for everything that is under way. */
  async settle(): Promise<void> {
    await Promise.all([...this.#byApi.values()].map((applier) => applier.settle()));
  }

  /** Cancels all calls under way, and waits until they have ended, so that none outlives the run. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.settle();
  }
}
