// What can be asked of CloneSquad's API that no run needs: whether a run would work. Nothing is ever written by it.

import { unexpectedResponse, unreachable } from '../causes/services.ts';
import type { Clock } from '../clock.ts';
import { writeUrl } from '../clonesquad/write-url.ts';
import { quoted } from '../plain-text.ts';
import { type HttpAnswer, type HttpRequest, isSuccess, type Send, Unanswered } from '../send.ts';
import { diagnose } from './refusal.ts';

/** The API of any number of deployments. Calls throw a Failure, or the signal's reason; each asks once. */
export class ApiInspection {
  readonly #send: Send;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(send: Send, clock: Pick<Clock, 'now'>) {
    this.#send = send;
    this.#clock = clock;
  }

  /**
   * Resolves if a policy lets the caller write a key. API Gateway decides on that before CloneSquad sees the request;
   * CloneSquad then fails of the empty body, which it answers by 502, and stores nothing.
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
        message: `${api.host} answered ${answer.status} ${quoted(answer.body)} to a write of nothing, which CloneSquad would answer by 502.`,
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
