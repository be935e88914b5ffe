// How long a wait is patient with a fleet.

/** How long to be patient, in milliseconds. */
export interface Limits {
  /** From the write until a run must have read it. */
  readonly observeMs: number;
  /** Without any change in the fleet, once the write has been read. */
  readonly stallMs: number;
}

/** How long a main loop may be silent before it is taken for stopped, in ms. */
export const SILENCE_MS = 5 * 60_000;

/** Metrics that were there and stay away for this long have stopped, in ms: slow main loops have longer limits. */
export function silenceMs(limits: Pick<Limits, 'observeMs'>): number {
  return Math.max(SILENCE_MS, limits.observeMs);
}
