// Time limits of a wait.

/** Time limits of a wait, in ms. */
export interface Limits {
  /** From the write until a cycle must have read it. */
  readonly observeMs: number;
  /** Without any change of the fleet, once the write has been read. */
  readonly stallMs: number;
}

/** How long a main loop may send no metrics before it counts as stopped, in ms. */
export const SILENCE_MS = 5 * 60_000;

/** How long metrics may be missing before they count as stopped, in ms. Longer for a long observe-timeout, since main loops may be slow. */
export function silenceMs(limits: Pick<Limits, 'observeMs'>): number {
  return Math.max(SILENCE_MS, limits.observeMs);
}
