// Sends the AWS SDK's requests through http.ts, so that its limits, proxies and cancellation apply to them, too.

import type { HttpHandler, HttpRequest, HttpResponse } from '@smithy/protocol-http';
import { type HttpAnswer, Unanswered } from '../base/send.ts';
import { atOnce, type Gate } from './gate.ts';
import { exchange, innermost, type OutgoingRequest, TimedOut } from './http.ts';

/** Far more than an answer to authentication has. */
const ANSWER_BYTES = 8 * 1024 * 1024;

/** A missing answer, as the error by which the SDK decides whether to retry. */
class SdkUnanswered extends Error {
  override readonly name: 'TimeoutError' | 'ConnectionError';
  readonly code: string;

  constructor(unanswered: Unanswered) {
    super(unanswered.message);
    const isTimeout = unanswered instanceof TimedOut;
    const { code } = innermost(unanswered.cause);
    this.name = isTimeout ? 'TimeoutError' : 'ConnectionError';
    this.code = isTimeout ? 'ETIMEDOUT' : code;
  }
}

/** A request handler for the SDK's clients. If it is bound to a signal, it stops with that signal, too. */
export class SdkHandler implements HttpHandler {
  readonly #requestMs: number;
  readonly #gate: Gate;
  readonly #bound: AbortSignal | undefined;

  constructor(requestMs: number, gate: Gate = atOnce, bound?: AbortSignal) {
    this.#requestMs = requestMs;
    this.#gate = gate;
    this.#bound = bound;
  }

  /** The same handler for calls that take no signal of their own. */
  boundTo(signal: AbortSignal): SdkHandler {
    return new SdkHandler(this.#requestMs, this.#gate, signal);
  }

  async handle(
    request: HttpRequest,
    { abortSignal }: { readonly abortSignal?: unknown } = {},
  ): Promise<{ response: HttpResponse }> {
    const given = abortSignal instanceof AbortSignal ? abortSignal : undefined;
    const signal = AbortSignal.any([given, this.#bound].filter((one) => one !== undefined));
    const limits = { requestMs: this.#requestMs, answerBytes: ANSWER_BYTES, isAboutTokens: true };
    try {
      const outgoing = toOutgoing(request);
      const send = () => exchange(outgoing, limits, signal);
      return { response: toResponse(await this.#gate(outgoing.url.host, send, signal)) };
    } catch (thrown) {
      if (signal.aborted) throw new DOMException('Request aborted', 'AbortError');
      throw thrown instanceof Unanswered ? new SdkUnanswered(thrown) : thrown;
    }
  }

  /** The SDK's plugins may set options of handlers. This one has none. */
  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): Record<string, never> {
    return {};
  }
}

function toOutgoing(request: HttpRequest): OutgoingRequest {
  const { protocol, hostname, port, path, method } = request;
  const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`);
  url.search = queryOf(request.query);
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !/^(?:host|content-length)$/i.test(name)),
  );
  const body: unknown = request.body;
  if (body === undefined || body === null || method === 'GET') return { method, url, headers };
  if (typeof body === 'string') return { method, url, headers, body };
  if (body instanceof Uint8Array) return { method, url, headers, body: new Uint8Array(body) };
  throw new TypeError('Only texts and bytes are sent here');
}

/** The query as it was signed: everything is encoded except RFC 3986's unreserved characters. */
function queryOf(query: HttpRequest['query']): string {
  return Object.entries(query ?? {})
    .flatMap(([name, value]) => [value].flat().map((one) => [name, one ?? ''] as const))
    .map((pair) => pair.map(encode).join('='))
    .join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function toResponse({ status, headers, body }: HttpAnswer): HttpResponse {
  return { statusCode: status, headers: Object.fromEntries(headers), body: Buffer.from(body) };
}

// Settings of the AWS SDK's clients, which only its credential providers use.

/** The settings of a client. */
export interface ClientSettings {
  readonly region: string;
  readonly customUserAgent: string;
  readonly requestHandler: SdkHandler;
}

/** Settings for a region. `requestMs` is the timeout of one request, which waits at the gate, if any. */
export function clientSettings(region: string, userAgent: string, requestMs: number, gate?: Gate): ClientSettings {
  return { region, customUserAgent: userAgent, requestHandler: new SdkHandler(requestMs, gate) };
}
