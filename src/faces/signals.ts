// SIGINT and SIGTERM as one AbortSignal: the runner sends the first, and 7.5 s later the second.

/** The signals that end a run early. */
export type EndSignal = 'SIGINT' | 'SIGTERM';

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
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      first ??= name;
      controller.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
    });
  }
  return { signal: controller.signal, received: () => first };
}
