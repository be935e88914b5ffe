// A failure: an error that explains what happened, who can fix it, and how. Anything else that is thrown is a bug.

import { type FailedResult, worst } from './results.ts';

/** Who can fix a failure; `user` is the person who wrote the inputs or started the run. */
export type FixBy = 'user' | 'aws-administrator' | 'clonesquad-operator' | 'maintainers';

/** What happened, who can fix it, and how. All texts are whole sentences. */
export interface Explanation {
  /** Its stable name, and its anchor on the troubleshooting page. */
  readonly code: string;
  readonly result: FailedResult;
  readonly message: string;
  readonly fixBy: FixBy;
  readonly fix: string;
  /** The values that the texts quote. */
  readonly facts?: object;
  /** Set if a write was sent without a usable response: it may have happened. */
  readonly mayBeWritten?: boolean;
}

/** The parts of an explanation that a report repeats; a report always has a result of its own. */
export function saidOf({
  code,
  message,
  fixBy,
  fix,
}: Explanation): Pick<Explanation, 'code' | 'message' | 'fixBy' | 'fix'> {
  return { code, message, fixBy, fix };
}

/** An {@link Explanation} that can be thrown. Anything else that is thrown is a bug (`internal`). */
export class Failure extends Error implements Explanation {
  readonly code: string;
  readonly result: Explanation['result'];
  readonly fixBy: FixBy;
  readonly fix: string;
  readonly facts: object;
  readonly mayBeWritten: boolean;

  constructor(explanation: Explanation, options?: { readonly cause?: unknown }) {
    super(explanation.message, options);
    this.name = 'Failure';
    this.code = explanation.code;
    this.result = explanation.result;
    this.fixBy = explanation.fixBy;
    this.fix = explanation.fix;
    this.facts = explanation.facts ?? {};
    this.mayBeWritten = explanation.mayBeWritten ?? false;
  }
}

/** Throws the most serious of some failures, if any. */
export function throwWorst(failures: readonly Failure[]): void {
  const result = worst(failures.map((failure) => failure.result));
  const failure = failures.find((one) => one.result === result);
  if (failure) throw failure;
}

/** The same failure, after a write that may have happened. */
export function afterWrite(failure: Failure): Failure {
  const { code, result, message, fixBy, fix, facts } = failure;
  return new Failure({ code, result, message, fixBy, fix, facts, mayBeWritten: true }, { cause: failure });
}

// How an error is declared: once, with everything that is said about it. It is thrown where it is found and listed on the troubleshooting page.

/** Everything about one error. `message` and `fix` are whole sentences that quote facts; `explanation` is Markdown without facts. */
export interface CauseText<Facts extends object> {
  readonly result: Explanation['result'];
  /** Who can fix it; absent: the user. */
  readonly fixBy?: FixBy;
  /** For the troubleshooting page: what it means, and what to do. */
  readonly explanation: string;
  readonly message: (facts: Facts) => string;
  readonly fix: (facts: Facts) => string;
}

/** What a failure carries besides its facts. */
export interface FailureOptions {
  readonly mayBeWritten?: boolean;
  readonly cause?: unknown;
}

/** Makes the failure of one error from its facts. */
export interface Cause<Facts extends object> {
  (facts: Facts, options?: FailureOptions): Failure;
  /** Its stable name: in the report, and the anchor on the troubleshooting page. */
  readonly code: string;
  readonly text: CauseText<Facts>;
}

/** Declares an error. */
export function cause<Facts extends object>(code: string, text: CauseText<Facts>): Cause<Facts> {
  const make = (facts: Facts, { cause: origin, ...options }: FailureOptions = {}) => {
    const { result, fixBy = 'user' } = text;
    const words = { message: text.message(facts), fix: text.fix(facts) };
    return new Failure({ code, result, fixBy, ...words, facts, ...options }, { cause: origin });
  };
  return Object.assign(make, { code, text });
}

/** All of some names in a sentence: `a`, `a and b`, `a, b and c`. */
export function inSentence(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** More names than these are not listed in one sentence. */
const MOST_LISTED = 20;

/** Some names in a sentence. */
export function listed(names: readonly string[]): string {
  const rest = names.length - MOST_LISTED;
  return `${names.slice(0, MOST_LISTED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
