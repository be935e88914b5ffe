// A size that is written to a fleet of the local cloud, at any moment relative to its timer and its configuration
// cache.
import { Fleet, type Run } from '../../local-cloud/fleet.ts';
import type { FleetOptions } from '../../local-cloud/types.ts';
import { DESIRED_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { type HandClock, handClock } from './facts.ts';

export const MARKER = 'cache.last_write_index';
/** From the start of a recorded cycle to its metrics and its first orders: most took this long. */
export const ACT_MS = 300;

/** When a size is written, in seconds. */
export interface Moment {
  /** From a wake-up by the timer to the moment when the main loop reads the table; at least 0.2. */
  readonly readAt: number;
  /** From that moment to the write; at least 1. */
  readonly after: number;
}

/** Moments spread over the timer's 10 s and the cache's 60 s. */
export const MOMENTS: readonly Moment[] = Array.from({ length: 25 }, (_, i) => 0.7 + i * 0.393).flatMap((readAt) =>
  Array.from({ length: 33 }, (__, j) => ({ readAt, after: 1.1 + j * 1.87 })),
);

/** A fleet of 14 whose main loop has read the table, and then the size that is written to it. */
export class Scene {
  readonly fleet: Fleet;
  readonly clock: HandClock = handClock();
  readonly #moment: Moment;
  readonly #writtenAt: number;
  #markers = 0;

  constructor(moment: Moment, size: string, options: Partial<FleetOptions> = {}) {
    const { readAt, after } = moment;
    this.#moment = moment;
    const timing = { cycleMs: ACT_MS, ...options.timing };
    this.fleet = new Fleet(
      { group: 'perf1-frontend', instances: 14, historyMs: 0, ...options, timing },
      this.clock.read,
    );
    this.clock.set(readAt - 0.2);
    this.mark();
    this.fleet.requestCycle(0);
    this.clock.set(readAt + 1);
    this.fleet.write(MARKER, '');
    this.clock.set(readAt + after);
    this.#writtenAt = this.clock.read();
    this.fleet.write(DESIRED_COUNT_KEY, size);
  }

  /** Sets the clock to this many seconds after the write of the size. */
  wait(seconds: number): void {
    this.clock.set(this.#moment.readAt + this.#moment.after + seconds);
  }

  /** Writes the marker with a new value. */
  mark(): void {
    this.#markers += 1;
    this.fleet.write(MARKER, `marker ${this.#markers}`, -60);
  }

  /** The first cycle that has read the size and sent its metrics. */
  cycle(): Run | undefined {
    return this.fleet.runs.find((run) => run.readAt >= this.#writtenAt);
  }

  /** Seconds from the write of the size until that cycle began, or until it sent its metrics and ordered instances. */
  until(moment: 'at' | 'sentAt'): number {
    return ((this.cycle()?.[moment] ?? Infinity) - this.#writtenAt) / 1000;
  }
}

/** The share of values for which a condition holds. */
export function share(values: readonly number[], holds: (value: number) => boolean): number {
  return values.filter(holds).length / values.length;
}
