// How a run can end: the name of each result, its severity, and its exit code.

/**
 * Results of a run with their exit codes, most serious first: the result of a run is the first that any of its fleets has.
 * What was left half done comes before what was refused.
 */
const EXIT_CODES = [
  ['internal', 1],
  ['partial', 5],
  ['invalid-input', 2],
  ['credentials', 3],
  ['refused', 4],
  ['unreachable', 4],
  // As the shell reports the signal that ended the run: 128 and its number.
  ['cancelled', { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }],
  ['superseded', 9],
  ['insufficient-instances', 8],
  ['stalled', 8],
  ['empty-fleet', 6],
  ['no-metrics', 6],
  ['not-observed', 6],
  ['timeout', 7],
  ['dry-run', 0],
  ['ok', 0],
] as const;

/** How a run, or one fleet of it, ended. `ok` and `dry-run` are successes. */
export type Result = (typeof EXIT_CODES)[number][0];

/** A result that is not a success. */
export type FailedResult = Exclude<Result, 'ok' | 'dry-run'>;

/** All results, most serious first. */
export const RESULTS: readonly Result[] = EXIT_CODES.map(([result]) => result);

/** The signals that cancel a run: a closed terminal or connection, Ctrl-C, and a request to terminate the process. */
export const END_SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** One of {@link END_SIGNALS}. */
export type EndSignal = (typeof END_SIGNALS)[number];

/** The process exit code of a result; of a cancelled run, by the signal that ended it. */
export function exitCode(result: Result, signal: EndSignal = 'SIGINT'): number {
  const [, code = 1] = EXIT_CODES.find(([name]) => name === result) ?? [];
  return typeof code === 'number' ? code : code[signal];
}

/** The most serious of some results; `ok` when there are none. */
export function worst(results: readonly Result[]): Result {
  return RESULTS.find((result) => results.includes(result)) ?? 'ok';
}
