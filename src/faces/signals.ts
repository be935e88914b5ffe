// The signals that end a run early, as one AbortSignal. GitHub's runner sends SIGINT, and SIGTERM 7.5 s later.

import { END_SIGNALS, type EndSignal } from '../results.ts';

/** How long a cancelled run may take to report its state, in ms. The runner's second signal comes after 7.5 s. */
const GRACE_MS = 5_000;

/** The result of {@link abortOnSignals}. */
export interface Abortable {
  readonly signal: AbortSignal;
  /** The first signal that came, if any did. */
  readonly received: () => EndSignal | undefined;
}

/**
 * Aborts at the first signal, so that requests end at once and the run can still report its state. If that takes too long, the
 * process exits.
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
