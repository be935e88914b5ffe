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
