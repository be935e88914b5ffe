// The signals that end a run early, as one AbortSignal: GitHub's runner sends SIGINT, and 7.5 s later SIGTERM.

import { END_SIGNALS, type EndSignal } from '../results.ts';

/** What {@link abortOnSignals} gives. */
export interface Abortable {
  readonly signal: AbortSignal;
  /** The first signal that came, if any did. */
  readonly received: () => EndSignal | undefined;
}

/** Aborts at the first signal, so that requests end at once and the run can still say what is true. */
export function abortOnSignals(): Abortable {
  const controller = new AbortController();
  let first: EndSignal | undefined;
  for (const name of END_SIGNALS) {
    process.on(name, () => {
      first ??= name;
      controller.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
    });
  }
  return { signal: controller.signal, received: () => first };
}
