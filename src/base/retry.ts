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

/**
 * The first final answer, or the last outcome within the deadline. Retries after lost connections, timeouts, 429 and 5xx, and after
 * answers for which `transientReason` gives a reason to log. Throws everything that `ask` throws but {@link Unanswered}.
 */
export async function sendWithRetries(
  host: string,
  ask: () => Promise<HttpAnswer>,
  { clock, requestMs, deadline, attempts = ATTEMPTS.default, log }: RetryPolicy,
  signal: AbortSignal,
  transientReason: (answer: HttpAnswer) => string | undefined = () => undefined,
): Promise<HttpAnswer | Unanswered> {
  for (let made = 1; ; made += 1) {
    const outcome = await ask().catch((thrown: unknown) => {
      if (thrown instanceof Unanswered) return thrown;
      throw thrown;
    });
    const isUnanswered = outcome instanceof Unanswered;
    const why = isUnanswered ? messageIfTransient(outcome) : (faultOf(host, outcome) ?? transientReason(outcome));
    if (why === undefined || made === attempts) return outcome;
    // Full jitter: a random pause up to a bound that doubles.
    const bound = Math.min(requestMs, (requestMs / 20) * 2 ** (made - 1));
    const requested = isUnanswered ? 0 : retryAfterMs(outcome, clock.now());
    const pause = Math.max(requested, clock.random() * bound);
    if (clock.now() + pause >= deadline) return outcome;
    log(`Retrying in ${durationText(pause)} (attempt ${made + 1} of ${attempts}): ${why}`);
    await clock.sleep(pause, signal);
    signal.throwIfAborted();
  }
}

function messageIfTransient({ isTransient, message }: Unanswered): string | undefined {
  return isTransient ? message : undefined;
}

function faultOf(host: string, { status }: HttpAnswer): string | undefined {
  return status === 429 || status >= 500 ? `${host} returned ${status}` : undefined;
}

/** Milliseconds of a Retry-After header, in seconds or as a date: 0 for anything else. */
function retryAfterMs({ headers }: HttpAnswer, now: number): number {
  const header = headers.get('retry-after') ?? '';
  if (/^\d{1,6}(?:\.\d+)?$/.test(header)) return Number(header) * 1000;
  const date = /[A-Za-z]/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
