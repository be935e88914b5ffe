// A clock for many who sleep at once: time passes when the test says so, and each wakes in their order.

import type { AlarmClock } from '../../src/base/time.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Time that passes by {@link SteppedClock.pass} alone; chance is the test's. */
export class SteppedClock implements AlarmClock {
  #now: number;
  readonly #sleepers = new Set<Sleeper>();
  readonly now = () => this.#now;
  readonly random: () => number;

  constructor(now = 0, random = () => 0.5) {
    this.#now = now;
    this.random = random;
  }

  readonly sleep = async (milliseconds: number, signal: AbortSignal) => {
    if (signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const wake = () => resolve();
    const sleeper: Sleeper = { until: this.#now + milliseconds, wake };
    this.#sleepers.add(sleeper);
    signal.addEventListener('abort', wake, { once: true });
    await promise;
    signal.removeEventListener('abort', wake);
    this.#sleepers.delete(sleeper);
  };

  readonly after = (milliseconds: number, ring: () => void) => {
    const sleeper: Sleeper = { until: this.#now + milliseconds, wake: ring };
    this.#sleepers.add(sleeper);
    return () => {
      this.#sleepers.delete(sleeper);
    };
  };

  /** How many sleep. */
  get sleeping(): number {
    return this.#sleepers.size;
  }

  /** Lets some ms pass: who is to wake meanwhile does so at their time, and everything that follows at once happens. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await settle();
      const next = Math.min(...[...this.#sleepers].map(({ until }) => until));
      if (next > end) break;
      this.#now = Math.max(this.#now, next);
      for (const sleeper of this.#sleepers) {
        if (sleeper.until > this.#now) continue;
        this.#sleepers.delete(sleeper);
        sleeper.wake();
      }
    }
    this.#now = end;
  }
}

/** Lets everything happen that has nothing left to wait for. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
