// Makes CloneSquad act at once on what was written, instead of up to 75 s later: the marker, then a cycle of its main loop.
// It can only help: nothing that goes wrong here is a failure of the run.

import type { Clock } from '../clock.ts';
import { type Denied, isDenied } from '../clonesquad/answers.ts';
import type { Cloud } from './ports.ts';

/** A request for a cycle that falls into one under way is lost, so it is repeated after this long, in ms; never sooner. */
export const REQUEST_PAUSE_MS = 2_000;

/** Calls of one kind that failed this often in a row are not made any more. */
const MOST_FAILURES = 3;

/** The marker is posted again at most so often: where it does not help, something else shadows the value. */
const MOST_MARKS_AGAIN = 5;

/** What applying needs. */
export interface ApplyPorts {
  readonly cloud: Pick<Cloud, 'mark' | 'requestCycle'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** What makes one CloneSquad deployment act. Nothing that it does throws. */
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

  /** The same of the last marker. */
  get lastAppliedAt(): number | undefined {
    return this.#lastAppliedAt;
  }

  /** When it was accepted, epoch ms of our own clock. */
  get acceptedAt(): number {
    return this.#acceptedAt;
  }

  /** Whether a policy denies a call, as far as is known. */
  get isDenied(): boolean {
    return this.#isDenied;
  }

  /** Whether a cycle may still be asked for. */
  get canRequest(): boolean {
    return this.#canRequest;
  }

  /** When a cycle was last asked for, epoch ms of our clock. */
  get requestedAt(): number {
    return this.#requestedAt;
  }

  /** Posts the marker, so that whatever is read next is of the table as it is now; gives whether it was accepted. */
  async mark(): Promise<boolean> {
    return (await this.#mark()) !== undefined;
  }

  /** Begins to post the marker, and then to ask for a cycle: {@link settle} waits for both. */
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

  /** Applies once more, a few times at most; gives whether that, or another call, is under way. */
  applyAgain(): boolean {
    if (this.isBusy) return true;
    if (!this.#canMark || this.#marksAgain === MOST_MARKS_AGAIN) return false;
    this.#marksAgain += 1;
    this.apply();
    return true;
  }

  /** Begins to ask for a cycle, unless that was done a moment ago, or is of no use. */
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

  /** Waits for everything that is under way. */
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

  /** What a call came to; `undefined` where it failed. */
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

/** The appliers of one run, one for each API: a subfleet shares that of its group. */
export class Appliers {
  readonly #ports: ApplyPorts;
  readonly #stop = new AbortController();
  readonly #during: AbortSignal;
  readonly #byApi = new Map<string, Applier>();

  constructor(ports: ApplyPorts, signal: AbortSignal) {
    this.#ports = ports;
    this.#during = AbortSignal.any([signal, this.#stop.signal]);
  }

  /** That of an API. */
  of(api: URL): Applier {
    const known = this.#byApi.get(api.href);
    if (known !== undefined) return known;
    const applier = new Applier(api, this.#ports, this.#during);
    this.#byApi.set(api.href, applier);
    return applier;
  }

  /** Whether a policy denies any of the calls. */
  get isDenied(): boolean {
    return [...this.#byApi.values()].some((applier) => applier.isDenied);
  }

  /** Waits for everything that is under way. */
  async settle(): Promise<void> {
    await Promise.all([...this.#byApi.values()].map((applier) => applier.settle()));
  }

  /** Ends every call that is under way, and waits for that: nothing of it outlives the run. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.settle();
  }
}
