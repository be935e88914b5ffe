// Checks of CloneSquad's API that only doctor makes. They write nothing.

import { type HttpAnswer, type HttpRequest, isSuccess, type Send, Unanswered } from '../base/send.ts';
import { quoted } from '../base/text.ts';
import type { Clock } from '../base/time.ts';
import { writeUrl } from '../clonesquad/api-url.ts';
import { unexpectedResponse, unreachable } from '../errors/services.ts';
import { diagnose } from './refusal.ts';

/** Checks on the API of any number of deployments. Calls are not retried, and throw a Failure or the signal's reason. */
export class ApiInspection {
  readonly #send: Send;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(send: Send, clock: Pick<Clock, 'now'>) {
    this.#send = send;
    this.#clock = clock;
  }

  /**
   * Resolves if the caller has permission to write a key. API Gateway checks that before CloneSquad sees the request.
   * CloneSquad then fails on the empty body: it answers 502, and stores nothing.
   *
   * @throws Failure, or the signal's reason
   */
  async requireWritable(api: URL, key: string, signal: AbortSignal): Promise<void> {
    const request: HttpRequest = { method: 'POST', url: writeUrl(api, key), body: '' };
    const answer = await this.#ask(request, signal);
    if (answer.status === 502) return;
    if (!isSuccess(answer)) throw diagnose(request, answer, this.#clock.now());
    throw unexpectedResponse(
      {
        service: 'clonesquad',
        message: `${api.host} returned ${answer.status} ${quoted(answer.body)} for an empty write. This is probably not the CloneSquad API, which returns 502.`,
      },
      { mayBeWritten: true },
    );
  }

  async #ask(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
    try {
      return await this.#send(request, signal);
    } catch (thrown) {
      if (!(thrown instanceof Unanswered)) throw thrown;
      throw unreachable({ service: 'clonesquad', reason: thrown.message }, { cause: thrown });
    }
  }
}
