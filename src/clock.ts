// Time and chance as a port: no test waits, and no test is random.

/** Time, epoch ms, and chance. */
export interface Clock {
  readonly now: () => number;
  /** Resolves after so many ms, or as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** At least 0, less than 1. */
  readonly random: () => number;
}
