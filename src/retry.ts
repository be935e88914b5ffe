// Asking again: what may pass is tried some more times, with pauses that keep many clients from coming back at once.

import type { Clock } from './clock.ts';
import { secondsText } from './duration.ts';
import { type HttpAnswer, Unanswered } from './send.ts';

/** How often something is tried in all. */
export const ATTEMPTS = 6;

/** How patient to be. */
export interface Patience {
  readonly clock: Clock;
  /** How long one request may take, in ms. Pauses are up to a twentieth of it at first, and never longer than it. */
  readonly requestMs: number;
  /** When no further attempt may begin, epoch ms. */
  readonly deadline: number;
  /** How often something is tried in all; absent: {@link ATTEMPTS}. */
  readonly attempts?: number;
  /** Told of every attempt that failed, and of the pause after it. */
  readonly log: (line: string) => void;
}

/** What one attempt came to: its end, or a value that stands only if there is no time for another attempt. */
type Attempt<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | {
      readonly kind: 'again';
      readonly value: Value;
      readonly why: string;
      /** How long the other side wants to be left alone, in ms. */
      readonly notBeforeMs?: number;
    };

/** The value of the first attempt that is an end, or of the last one that there was time for; else the signal's reason. */
async function patiently<Value>(
  attempt: () => Promise<Attempt<Value>>,
  { clock, requestMs, deadline, attempts = ATTEMPTS, log }: Patience,
  signal: AbortSignal,
): Promise<Value> {
  for (let made = 1; ; made += 1) {
    const outcome = await attempt();
    if (outcome.kind === 'done' || made === attempts) return outcome.value;
    // Full jitter: any pause up to a bound that doubles.
    const bound = Math.min(requestMs, (requestMs / 20) * 2 ** (made - 1));
    const pause = Math.max(outcome.notBeforeMs ?? 0, clock.random() * bound);
    if (clock.now() + pause >= deadline) return outcome.value;
    log(`Retrying in ${secondsText(pause)} (attempt ${made + 1} of ${attempts}): ${outcome.why}`);
    await clock.sleep(pause, signal);
    signal.throwIfAborted();
  }
}

/**
 * The first answer that is an end, or the last one that there was time for: asks again after lost connections, timeouts,
 * 429 and 5xx, and after whatever else `mayPass` gives a reason for, which is logged. Throws what is no {@link Unanswered}.
 */
export async function askPatiently(
  host: string,
  ask: () => Promise<HttpAnswer>,
  patience: Patience,
  signal: AbortSignal,
  mayPass: (answer: HttpAnswer) => string | undefined = () => undefined,
): Promise<HttpAnswer | Unanswered> {
  const attempt = async (): Promise<Attempt<HttpAnswer | Unanswered>> => {
    try {
      const answer = await ask();
      const { status, headers } = answer;
      const isFault = status === 429 || status >= 500;
      const why = isFault ? `${host} answered ${status}` : mayPass(answer);
      if (why === undefined) return { kind: 'done', value: answer };
      const notBeforeMs = retryAfterMs(headers.get('retry-after'), patience.clock.now());
      return { kind: 'again', value: answer, why, ...(notBeforeMs !== undefined && { notBeforeMs }) };
    } catch (thrown) {
      if (!(thrown instanceof Unanswered)) throw thrown;
      return thrown.mayPass
        ? { kind: 'again', value: thrown, why: thrown.message }
        : { kind: 'done', value: thrown };
    }
  };
  return patiently(attempt, patience, signal);
}

/** Milliseconds of a Retry-After header, seconds or a date; `undefined` where it says neither. */
function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,6}(?:\.\d+)?$/.test(header)) return Number(header) * 1000;
  const date = /[A-Za-z]/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
