// How an error is declared: once, with everything that is said about it. It is thrown where it is found and listed on the troubleshooting page.

import { type Explanation, Failure, type FixBy } from '../failure.ts';

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

/** More names than these are not listed in one sentence. */
const MOST_LISTED = 20;

/** Some names in a sentence. */
export function listed(names: readonly string[]): string {
  const rest = names.length - MOST_LISTED;
  return `${names.slice(0, MOST_LISTED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
