// The error that says why something ended: designed, with an owner and a fix, unlike what is thrown by a bug.

import { type FailedResult, worst } from './results.ts';

/** In whose hands a fix is: completes the sentence "to be fixed by …". */
export type Owner =
  | 'whoever wrote the settings'
  | 'the administrator of the AWS account'
  | 'the operator of CloneSquad'
  | 'whoever runs it'
  | 'the maintainers of clonesquad-scale';

/** What a failure says: what happened, who can mend it, and how. All texts are whole sentences. */
export interface Explanation {
  /** Which cause it is: an anchor on the troubleshooting page. */
  readonly code: string;
  readonly result: FailedResult;
  readonly what: string;
  readonly owner: Owner;
  readonly fix: string;
  /** The values that the texts quote. */
  readonly facts?: object;
  /** Set where a write was sent and its answer lost: it may have happened. */
  readonly mayBeWritten?: boolean;
}

/** What a report says of an explanation beside its result, which a report has without one, too. */
export function saidOf({
  code,
  what,
  owner,
  fix,
}: Explanation): Pick<Explanation, 'code' | 'what' | 'owner' | 'fix'> {
  return { code, what, owner, fix };
}

/** A designed failure: an {@link Explanation} that can be thrown. Anything else that is thrown is a bug (`internal`). */
export class Failure extends Error implements Explanation {
  readonly code: string;
  readonly result: Explanation['result'];
  readonly what: string;
  readonly owner: Owner;
  readonly fix: string;
  readonly facts: object;
  readonly mayBeWritten: boolean;

  constructor(explanation: Explanation, options?: { readonly cause?: unknown }) {
    super(explanation.what, options);
    this.name = 'Failure';
    this.code = explanation.code;
    this.result = explanation.result;
    this.what = explanation.what;
    this.owner = explanation.owner;
    this.fix = explanation.fix;
    this.facts = explanation.facts ?? {};
    this.mayBeWritten = explanation.mayBeWritten ?? false;
  }
}

/** Throws the most serious of some failures, if there are any. */
export function throwWorst(failures: readonly Failure[]): void {
  const result = worst(failures.map((failure) => failure.result));
  const failure = failures.find((one) => one.result === result);
  if (failure) throw failure;
}

/** The same failure, after a write that may have happened. */
export function afterWrite(failure: Failure): Failure {
  const { code, result, what, owner, fix, facts } = failure;
  return new Failure({ code, result, what, owner, fix, facts, mayBeWritten: true }, { cause: failure });
}
