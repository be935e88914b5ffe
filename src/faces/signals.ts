// The signals that end a run early, as one AbortSignal: GitHub's runner sends SIGINT, and 7.5 s later SIGTERM.

import { END_SIGNALS, type EndSignal } from '../results.ts';

/** How long a run that is cancelled may take to say what is true, in ms: the runner's second signal comes after 7.5 s. */
const GRACE_MS = 5_000;

/** What {@link abortOnSignals} gives. */
export interface Abortable {
  readonly signal: AbortSignal;
  /** The first signal that came, if any did. */
  readonly received: () => EndSignal | undefined;
}

/**
 * Aborts at the first signal, so that requests end at once and the run can still say what is true. Where that takes too long,
 * the process ends all the same.
 */
export function abortOnSignals(): Abortable {
  const controller = new AbortController();
  let first: EndSignal | undefined;
  for (const name of END_SIGNALS) {
    process.on(name, () => {
      if (first !== undefined) return;
      first = name;
      setTimeout(() => endBySignal(name), GRACE_MS).unref();
      controller.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
    });
  }
  return { signal: controller.signal, received: () => first };
}

/** Ends the process as the signal itself would have: unlike `process.exit()`, that does not wait for a thread, such as a lookup's. */
export function endBySignal(name: EndSignal): void {
  process.removeAllListeners(name);
  process.kill(process.pid, name);
}
