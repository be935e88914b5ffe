// Calls of CloneSquad's API, with retries and without. The API answers 200 to anything, so every answer is checked.

import { parseJson } from '../base/json.ts';
import { type RetryPolicy, sendWithRetries } from '../base/retry.ts';
import { type HttpAnswer, type HttpRequest, isSuccess, requestIdOf, type Send, Unanswered } from '../base/send.ts';
import { quoted } from '../base/text.ts';
import { type Denied, isDenied } from '../convergence/answers.ts';
import { afterWrite, Failure, type FailureOptions } from '../errors/failure.ts';
import { unexpectedResponse, unreachable } from '../errors/services.ts';
import { canDoWithout, diagnose, readDenial, toDenied } from './refusal.ts';

/** A request and its last answer. */
interface Answered {
  readonly request: HttpRequest;
  readonly answer: HttpAnswer;
}

/** The same, and whether any of the attempts may have been carried out. */
export interface Sent extends Answered, Pick<Failure, 'mayBeWritten'> {}

/** The calls, over one way to send. They throw a Failure, or the signal's reason. */
export class ApiCalls {
  readonly #send: Send;
  readonly #retryPolicy: RetryPolicy;

  constructor(send: Send, retryPolicy: RetryPolicy) {
    this.#send = send;
    this.#retryPolicy = retryPolicy;
  }

  /** The last answer to a request that may be repeated, whatever its status. */
  async send(request: HttpRequest, signal: AbortSignal, limits: Partial<RetryPolicy> = {}): Promise<Sent> {
    let mayBeWritten = false;
    const ask = async () => {
      try {
        const answer = await this.#send(request, signal);
        mayBeWritten ||= request.method === 'POST' && answer.status >= 500;
        return answer;
      } catch (thrown) {
        mayBeWritten ||= request.method === 'POST' && thrown instanceof Unanswered && thrown.mayHaveArrived;
        throw thrown;
      }
    };
    const policy = { ...this.#retryPolicy, ...limits };
    const answer = await sendWithRetries(request.url.host, ask, policy, signal).catch((thrown: unknown) => {
      // An earlier attempt may have arrived, even if the last one did not.
      throw mayBeWritten && thrown instanceof Failure ? afterWrite(thrown) : thrown;
    });
    if (!(answer instanceof Unanswered)) return { request, answer, mayBeWritten };
    throw unreachable({ service: 'clonesquad', reason: answer.message }, { cause: answer, mayBeWritten });
  }

  /** The last answer to a read, whatever its status. */
  async get(api: URL, path: string, signal: AbortSignal): Promise<Sent> {
    return this.send({ method: 'GET', url: new URL(path, api) }, signal);
  }

  /** The body of an answer to a read. A missing read permission is a value, and any other refusal is a failure. */
  bodyOf(sent: Sent): string | Denied {
    const { request, answer } = sent;
    const denial = readDenial(request, answer);
    if (denial !== undefined && canDoWithout(denial)) return toDenied(denial);
    if (!isSuccess(answer)) throw this.refused(sent);
    const type = answer.headers.get('content-type') ?? 'none';
    if (type.startsWith('application/json')) return answer.body;
    const what = `returned ${quoted(answer.body)} with the content type ${quoted(type)}`;
    throw strange(sent, `${what}. The CloneSquad API returns application/json.`);
  }

  /** The failure for an answer outside 2xx. */
  refused({ request, answer }: Answered, options: FailureOptions = {}): Failure {
    return diagnose(request, answer, this.#retryPolicy.clock.now(), options);
  }

  /** The answer to a request that is made once: `undefined` if there is none. */
  async tryOnce(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer | Denied | undefined> {
    try {
      const answer = await this.#send(request, signal);
      const denial = readDenial(request, answer);
      return denial === undefined ? answer : toDenied(denial);
    } catch (thrown) {
      if (thrown instanceof Unanswered) return undefined;
      throw thrown;
    }
  }

  /** The document of an optional read, which is made once: `undefined` if it fails. */
  async tryToRead(api: URL, path: string, signal: AbortSignal): Promise<unknown> {
    const answer = await this.tryOnce({ method: 'GET', url: new URL(path, api) }, signal);
    if (answer === undefined || isDenied(answer)) return answer;
    return answer.status === 200 ? parseJson(answer.body) : undefined;
  }
}

/** The failure for an answer that CloneSquad does not give. `what` follows the host. */
export function strange({ request: { url }, answer }: Answered, what: string, options?: FailureOptions): Failure {
  const message = `${url.host} ${what}`;
  return unexpectedResponse({ service: 'clonesquad', message }, { requestId: requestIdOf(answer), ...options });
}
