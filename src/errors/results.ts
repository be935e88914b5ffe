// How a run can end: the name of each result, its severity, and its exit code.

/**
 * Results of a run, most serious first: the result of a run is the first that any of its fleets has. What was left half done comes
 * before what was refused.
 */
export const RESULTS = [
  'internal',
  'partial',
  'invalid-input',
  'credentials',
  'refused',
  'unreachable',
  'cancelled',
  'superseded',
  'insufficient-instances',
  'stalled',
  'empty-fleet',
  'no-metrics',
  'not-observed',
  'timeout',
  'dry-run',
  'ok',
] as const;

/** How a run, or one fleet of it, ended. `ok` and `dry-run` are successes. */
export type Result = (typeof RESULTS)[number];

/** A result that is not a success. */
export type FailedResult = Exclude<Result, 'ok' | 'dry-run'>;

const EXIT_CODES: Readonly<Record<Exclude<Result, 'cancelled'>, number>> = {
  ok: 0,
  'dry-run': 0,
  internal: 1,
  'invalid-input': 2,
  credentials: 3,
  refused: 4,
  unreachable: 4,
  partial: 5,
  'not-observed': 6,
  'no-metrics': 6,
  'empty-fleet': 6,
  timeout: 7,
  'insufficient-instances': 8,
  stalled: 8,
  superseded: 9,
};

/** The signals that cancel a run: a closed terminal or connection, Ctrl-C, and a request to terminate the process. */
export const END_SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** One of {@link END_SIGNALS}. */
export type EndSignal = (typeof END_SIGNALS)[number];

const CANCELLED_BY: Readonly<Record<EndSignal, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** The process exit code of a result; a cancelled run exits as the shell reports the signal that ended it. */
export function exitCode(result: Result, signal: EndSignal = 'SIGINT'): number {
  return result === 'cancelled' ? CANCELLED_BY[signal] : EXIT_CODES[result];
}

/** The most serious of some results; `ok` when there are none. */
export function worst(results: readonly Result[]): Result {
  return RESULTS.find((result) => results.includes(result)) ?? 'ok';
}
