// Makes CloneSquad apply new values immediately instead of from its cache: posts the marker, then requests a cycle.
// This is optional: no error here fails the run. The key and the lifetime of the marker are in clonesquad/keys.ts.

import type { Clock } from '../base/time.ts';
import { type AwsTime, type Denied, isDenied, type LocalTime } from '../convergence/answers.ts';
import type { Marker } from '../convergence/fleet-wait.ts';
import type { Cloud } from './ports.ts';

/** Minimum time between two requests for a cycle, in ms. A request during a cycle is lost, so it is repeated. */
export const REQUEST_PAUSE_MS = 2_000;

/** A kind of call that failed this often in a row is not made again. */
const MOST_FAILURES = 3;

/** How often the marker is posted again. If that does not help, something else overrides the value. */
const MOST_MARKS_AGAIN = 5;

interface ApplyPorts {
  readonly cloud: Pick<Cloud, 'mark' | 'requestCycle'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** An optional kind of call. It never throws, and is not made again once it is denied or fails too often. */
class OptionalCall<Answer> {
  readonly #call: () => Promise<Answer | Denied>;
  #failures = 0;
  /** Why the call is not made any more: the missing permission. */
  denied: Denied | undefined;

  constructor(call: () => Promise<Answer | Denied>) {
    this.#call = call;
  }

  get isUseful(): boolean {
    return this.denied === undefined && this.#failures < MOST_FAILURES;
  }

  /** The answer: `undefined` if the call failed or is not made any more. */
  async make(): Promise<Answer | undefined> {
    if (!this.isUseful) return undefined;
    const answer = await this.#call().catch(() => undefined);
    if (isDenied(answer)) {
      this.denied = answer;
      return undefined;
    }
    this.#failures = answer === undefined || answer === false ? this.#failures + 1 : 0;
    return answer;
  }
}

/** Makes one CloneSquad deployment apply what was written. No method throws. */
export class Applier {
  readonly #clock: ApplyPorts['clock'];
  readonly #signal: AbortSignal;
  readonly #mark: OptionalCall<AwsTime>;
  readonly #request: OptionalCall<boolean>;
  readonly #underWay = new Set<Promise<unknown>>();
  #accepted: Pick<Marker, 'firstAt' | 'lastAt' | 'acceptedAt'> = { acceptedAt: Number.NEGATIVE_INFINITY };
  #repeats = 0;
  #requestedAt = Number.NEGATIVE_INFINITY;

  /** @param signal ends every call */
  constructor(api: URL, { cloud, clock }: ApplyPorts, signal: AbortSignal) {
    this.#clock = clock;
    this.#signal = signal;
    this.#mark = new OptionalCall(async () => cloud.mark(api, signal));
    this.#request = new OptionalCall(async () => cloud.requestCycle(api, signal));
  }

  get marker(): Marker {
    const isRepeatable = this.#mark.isUseful && this.#repeats < MOST_MARKS_AGAIN;
    return { ...this.#accepted, repeats: this.#repeats, isRepeatable, isBusy: this.isBusy };
  }

  /** The call that a policy has denied, if any. */
  get denied(): Denied | undefined {
    return this.#mark.denied ?? this.#request.denied;
  }

  /** Whether a cycle can still be requested. */
  get canRequest(): boolean {
    return this.#request.isUseful;
  }

  /** When a cycle was last requested. */
  get requestedAt(): LocalTime {
    return this.#requestedAt;
  }

  get isBusy(): boolean {
    return this.#underWay.size > 0;
  }

  /** Posts the marker, so that later reads see the current table. Gives whether it was accepted. */
  async mark(): Promise<boolean> {
    return (await this.#mark.make()) !== undefined;
  }

  /** Starts to post the marker and then to request a cycle. {@link settle} waits for both. */
  apply(): void {
    this.#begin(async () => {
      const lastAt = await this.#mark.make();
      if (lastAt === undefined) return;
      this.#accepted = { firstAt: this.#accepted.firstAt ?? lastAt, lastAt, acceptedAt: this.#clock.now() };
      await this.#requestUnlessSoon();
    });
  }

  /** Applies once more, unless a call is under way, or that was done a few times. */
  applyAgain(): void {
    const { isBusy, isRepeatable } = this.marker;
    if (isBusy || !isRepeatable) return;
    this.#repeats += 1;
    this.apply();
  }

  /** Starts to request a cycle, unless one was just requested or requests are useless. */
  requestCycle(): void {
    if (!this.isBusy) this.#begin(() => this.#requestUnlessSoon());
  }

  async #requestUnlessSoon(): Promise<void> {
    const now = this.#clock.now();
    if (!this.canRequest || this.#signal.aborted || now < this.#requestedAt + REQUEST_PAUSE_MS) return;
    this.#requestedAt = now;
    await this.#request.make();
  }

  /** Waits for all calls under way. */
  async settle(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  #begin(act: () => Promise<void>): void {
    const call = act().finally(() => this.#underWay.delete(call));
    this.#underWay.add(call);
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

  of(api: URL): Applier {
    const known = this.#byApi.get(api.href);
    if (known !== undefined) return known;
    const applier = new Applier(api, this.#ports, this.#during);
    this.#byApi.set(api.href, applier);
    return applier;
  }

  /** The first call that a policy has denied, if any. */
  get denied(): Denied | undefined {
    return [...this.#byApi.values()].flatMap((applier) => applier.denied ?? [])[0];
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
