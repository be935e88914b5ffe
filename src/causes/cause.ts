// What a cause of failure is: declared once, thrown where it is found, listed on the troubleshooting page.

import { type Explanation, Failure, type FixBy } from '../failure.ts';

/** All there is to say about one cause. Texts are whole sentences; `what` and `fix` may quote facts, `about` may not. */
export interface CauseText<Facts extends object> {
  readonly result: Explanation['result'];
  readonly fixBy: FixBy;
  /** For the troubleshooting page: what it means, whatever the facts. */
  readonly explanation: string;
  readonly message: (facts: Facts) => string;
  readonly fix: (facts: Facts) => string;
}

/** What goes with a failure beside its facts. */
export interface FailureOptions {
  readonly mayBeWritten?: boolean;
  readonly cause?: unknown;
}

/** Makes the failure of one cause from its facts. */
export interface Cause<Facts extends object> {
  (facts: Facts, options?: FailureOptions): Failure;
  /** Its name, which never changes: in the report, and the anchor on the troubleshooting page. */
  readonly code: string;
  readonly text: CauseText<Facts>;
}

/** Declares a cause. */
export function cause<Facts extends object>(code: string, text: CauseText<Facts>): Cause<Facts> {
  const make = (facts: Facts, options: FailureOptions = {}) =>
    new Failure(
      {
        code,
        result: text.result,
        message: text.message(facts),
        fixBy: text.fixBy,
        fix: text.fix(facts),
        facts,
        ...(options.mayBeWritten !== undefined && { mayBeWritten: options.mayBeWritten }),
      },
      { cause: options.cause },
    );
  return Object.assign(make, { code, text });
}
