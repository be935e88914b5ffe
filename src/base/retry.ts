// Retries of transient errors, with random pauses so that many clients do not return at once.

import { type HttpAnswer, Unanswered } from './send.ts';
import type { Clock } from './time.ts';
import { durationText } from './time.ts';

/** How many attempts a request has in all, by what it is for. */
export const ATTEMPTS = {
  default: 6,
  /** Calls that a run can do without. */
  optional: 3,
  /** The APIs are discovered once, before any change. */
  cloudFormation: 4,
  /** The next poll is the next retry. */
  cloudWatch: 2,
  /** Enough for fifty jobs that assume a role at the same moment. */
  sts: 8,
  /** As in the SDK. */
  machineCredentials: 3,
} as const;

/** How requests are retried. */
export interface RetryPolicy {
  readonly clock: Clock;
  /** Timeout of one request, in ms. The first pause is at most a twentieth of it, and no pause is longer than it. */
  readonly requestMs: number;
  /** When no further attempt may begin, epoch ms. */
  readonly deadline: number;
  /** Default: that of {@link ATTEMPTS}. */
  readonly attempts?: number;
  /** Logs every failed attempt, and the pause after it. */
  readonly log: (line: string) => void;
}

/** The result of one attempt: final, or to be retried if there is time. */
type Attempt<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | {
      readonly kind: 'again';
      readonly value: Value;
      readonly why: string;
      /** The pause that the server asks for, in ms. */
      readonly notBeforeMs?: number;
    };

/** The value of the first final attempt, or of the last one within the deadline. Throws the signal's reason. */
async function withRetries<Value>(
  attempt: () => Promise<Attempt<Value>>,
  { clock, requestMs, deadline, attempts = ATTEMPTS.default, log }: RetryPolicy,
  signal: AbortSignal,
): Promise<Value> {
  for (let made = 1; ; made += 1) {
    const outcome = await attempt();
    if (outcome.kind === 'done' || made === attempts) return outcome.value;
    // Full jitter: a random pause up to a bound that doubles.
    const bound = Math.min(requestMs, (requestMs / 20) * 2 ** (made - 1));
    const pause = Math.max(outcome.notBeforeMs ?? 0, clock.random() * bound);
    if (clock.now() + pause >= deadline) return outcome.value;
    log(`Retrying in ${durationText(pause)} (attempt ${made + 1} of ${attempts}): ${outcome.why}`);
    await clock.sleep(pause, signal);
    signal.throwIfAborted();
  }
}

/**
 * The first final answer, or the last one within the deadline. Retries after lost connections, timeouts, 429 and 5xx, and after
 * answers for which `transientReason` gives a reason to log. Throws everything that `ask` throws but {@link Unanswered}.
 */
export async function sendWithRetries(
  host: string,
  ask: () => Promise<HttpAnswer>,
  retryPolicy: RetryPolicy,
  signal: AbortSignal,
  transientReason: (answer: HttpAnswer) => string | undefined = () => undefined,
): Promise<HttpAnswer | Unanswered> {
  const attempt = async (): Promise<Attempt<HttpAnswer | Unanswered>> => {
    try {
      const answer = await ask();
      const { status, headers } = answer;
      const isFault = status === 429 || status >= 500;
      const why = isFault ? `${host} answered ${status}` : transientReason(answer);
      if (why === undefined) return { kind: 'done', value: answer };
      const notBeforeMs = retryAfterMs(headers.get('retry-after'), retryPolicy.clock.now());
      return { kind: 'again', value: answer, why, ...(notBeforeMs !== undefined && { notBeforeMs }) };
    } catch (thrown) {
      if (!(thrown instanceof Unanswered)) throw thrown;
      return thrown.isTransient
        ? { kind: 'again', value: thrown, why: thrown.message }
        : { kind: 'done', value: thrown };
    }
  };
  return withRetries(attempt, retryPolicy, signal);
}

/** Milliseconds of a Retry-After header, in seconds or as a date: `undefined` for anything else. */
function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,6}(?:\.\d+)?$/.test(header)) return Number(header) * 1000;
  const date = /[A-Za-z]/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
