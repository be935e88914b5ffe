// A failure: an error that explains what happened, who can fix it, and how. Each is declared once, with everything that is said
// about it. It is thrown where it is found, and listed on the troubleshooting page. To add an error, add one declaration to the
// file of what failed; its exit code is that of its result.

import { requestIdIn } from '../base/send.ts';

/** Who can fix a failure; `user` is the person who wrote the inputs or started the run. */
export type FixBy = 'user' | 'aws-administrator' | 'clonesquad-operator' | 'maintainers';

/** What a failure consists of. */
type FailureParts = Pick<Failure, 'code' | 'result' | 'fixBy' | 'message' | 'fix'> &
  Partial<Pick<Failure, 'facts' | 'mayBeWritten' | 'requestId'>>;

/** What happened, who can fix it, and how, in whole sentences. Anything else that is thrown is a bug (`internal`). */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** Its stable name: in the report, and the anchor on the troubleshooting page. */
  readonly code: string;
  readonly result: FailedResult;
  readonly fixBy: FixBy;
  readonly fix: string;
  /** The values that the texts quote. */
  readonly facts: object;
  /** Set if a write was sent without a usable response: it may have happened. */
  readonly mayBeWritten: boolean;
  /** AWS's ID of the request, if AWS has answered it with this error. The message ends in it. */
  readonly requestId: string | undefined;

  constructor(
    { code, result, fixBy, message, fix, facts = {}, mayBeWritten = false, requestId }: FailureParts,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.result = result;
    this.fixBy = fixBy;
    this.fix = fix;
    this.facts = facts;
    this.mayBeWritten = mayBeWritten;
    this.requestId = requestId;
  }
}

/** The parts of a failure that a report repeats; a report always has a result of its own. */
export function failureFields({ code, message, fixBy, fix, requestId }: Failure) {
  return { code, message, fixBy, fix, ...(requestId !== undefined && { requestId }) };
}

/** Throws the most serious of some failures, if any. */
export function throwWorst(failures: readonly Failure[]): void {
  const result = worst(failures.map((one) => one.result));
  const first = failures.find((one) => one.result === result);
  if (first) throw first;
}

/** The same failure, after a write that may have happened. */
export function afterWrite(before: Failure): Failure {
  const { code, result, fixBy, message, fix, facts, requestId } = before;
  return new Failure({ code, result, fixBy, message, fix, facts, requestId, mayBeWritten: true }, { cause: before });
}

/** What a failure carries besides its facts. */
export interface FailureOptions {
  readonly mayBeWritten?: boolean;
  /** AWS's ID of the request. Default: that of the cause. */
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/** The texts of one error. `message` and `fix` are whole sentences that quote facts; `docs` is Markdown without facts. */
interface ErrorTexts<Facts extends object> {
  /** For the troubleshooting page: what it means, and what to do if `fix` needs facts. Any other `fix` follows it there. */
  readonly docs: string;
  readonly message: (facts: Facts) => string;
  readonly fix: string | ((facts: Facts) => string);
}

/** Declares an error. What it gives makes the failure from its facts. */
export function failure<Facts extends object>(
  code: string,
  result: FailedResult,
  fixBy: FixBy,
  texts: ErrorTexts<Facts>,
) {
  const declared = { code, result, fixBy };
  const make = (facts: Facts, { cause, requestId = requestIdIn(cause), ...options }: FailureOptions = {}) => {
    const fix = typeof texts.fix === 'string' ? texts.fix : texts.fix(facts);
    const message = withRequestId(texts.message(facts), requestId);
    return new Failure({ ...declared, message, fix, facts, requestId, ...options }, { cause });
  };
  return Object.assign(make, { ...declared, texts });
}

/** A message with the ID of its request at the end, unless it quotes it already. */
function withRequestId(message: string, requestId: string | undefined): string {
  if (requestId === undefined || message.includes(requestId)) return message;
  // A list at the end of a message keeps its lines.
  const isList = /\n {2}.*$/.test(message);
  return isList ? `${message}\n${requestIdText(requestId).trim()}` : `${message}${requestIdText(requestId)}`;
}

/** The last sentence of a message about requests that AWS has answered; empty without any ID. */
export function requestIdText(...requestIds: readonly (string | undefined)[]): string {
  const known = requestIds.filter((id) => id !== undefined);
  return known.length === 0 ? '' : ` Request ID${known.length === 1 ? '' : 's'}: ${known.join(', ')}.`;
}

/** The text without that sentence. */
export function withoutRequestIds(text: string): string {
  return text.replace(/ Request IDs?: [^ .]+(?:, [^ .]+)*\.$/, '');
}

/** The text without the sentence about one request, wherever {@link withRequestId} has placed it. */
export function withoutRequestId(text: string, requestId: string | undefined): string {
  const sentence = requestIdText(requestId);
  return sentence === '' ? text : text.replace(sentence, '').replace(`\n${sentence.trim()}`, '');
}

/** All of some names in a sentence: `a`, `a and b`, `a, b and c`. */
export function inSentence(names: readonly string[]): string {
  // Other than American lists, British ones have no comma before the `and`.
  return new Intl.ListFormat('en-GB').format(names);
}

/** The first names of a list: `a, b`, or `a, b and 3 more`. */
export function listed(names: readonly string[], most = 20): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

// How a run can end: the name of each result, its severity, and its exit code.

/**
 * Results of a run with their exit codes, most serious first: the result of a run is the first that any of its fleets has.
 * A half-done change comes before a refused one.
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

/** The exit codes as the help of the command explains them. */
export const EXIT_CODE_MEANINGS: readonly (readonly [codes: string, meaning: string])[] = [
  ['0', 'success'],
  ['1', 'unexpected error (a bug), or unusable files of the runner'],
  ['2', 'invalid input'],
  ['3', 'authentication failed'],
  ['4', 'request refused, or service unreachable'],
  ['5', 'partial: one fleet was set, another was not'],
  ['6', 'size not picked up by CloneSquad, no metrics, or an empty fleet'],
  ['7', 'timeout'],
  ['8', 'not enough instances can start, or a fleet made no progress'],
  ['9', 'superseded: something else changed the size'],
  ['129, 130, 143', 'cancelled by SIGHUP, SIGINT or SIGTERM'],
];

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
