// A clock for many concurrent sleepers. The test advances the time, and sleepers wake in order.

import type { AlarmClock } from '../../src/base/time.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Time that only {@link SteppedClock.pass} advances. The test controls random numbers. */
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

  /** The number of sleepers. */
  get sleeping(): number {
    return this.#sleepers.size;
  }

  /** Advances by some ms. Each sleeper wakes at its time, and everything happens that follows at once. */
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

/** Waits until everything has happened that does not wait. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
