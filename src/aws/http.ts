// All requests of this program are sent here: without redirects, and with limits of time and size.

import { type Agent, request as begin, globalAgent, type RequestOptions, validateHeaderValue } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { types } from 'node:util';
import { type HttpAnswer, isSuccess, Unanswered } from '../base/send.ts';
import { excerpt } from '../base/text.ts';
import { isClearText } from '../clonesquad/api-url.ts';
import type { Failure } from '../errors/failure.ts';
import { certificateNotTrusted } from '../errors/services.ts';
import { echoFilter } from './echoes.ts';

/** Limits of one request: the time until the complete answer, in ms, and the size of the answer, in bytes (default: 1 MiB). */
export interface ExchangeLimits {
  readonly requestMs: number;
  readonly answerBytes?: number;
  /** Whether the answer may have a token or a key. */
  readonly isAboutTokens?: boolean;
}

/** CloneSquad's complete configuration has about 60 KB. */
const ANSWER_BYTES = 1024 * 1024;

/** The answer was a redirect. Following it would send tokens to another host, and a retry would give the same. */
export class Redirected extends Unanswered {
  override readonly isTransient = false;
}

/** The answer was too large, and would be so again. */
class TooLarge extends Unanswered {
  override readonly isTransient = false;
}

/** The request cannot be sent. */
class Unsendable extends Unanswered {
  override readonly isTransient = false;
}

/** No complete answer came within the timeout of the request. */
export class TimedOut extends Unanswered {}

/** Failures before anything was sent. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** The error of a tunnel through a proxy, by its name: its class is loaded only where there is a proxy. */
function tunnelErrorOf(thrown: unknown): { readonly proxy: string } | undefined {
  const isTunnel = types.isNativeError(thrown) && thrown.name === 'TunnelError';
  return isTunnel && 'proxy' in thrown && typeof thrown.proxy === 'string' ? { proxy: thrown.proxy } : undefined;
}

/** Errors of the TLS handshake. */
const NO_TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/;

/** Errors of certificates, for which a retry is useless. */
const UNTRUSTED = /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET_ISSUER|VERIFY)|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;

/**
 * Sends a request and reads its answer, whatever its status.
 *
 * @throws Unanswered, a Failure where a certificate is not trusted, or the signal's reason
 */
export async function exchange(
  request: OutgoingRequest,
  { requestMs, answerBytes = ANSWER_BYTES, isAboutTokens = false }: ExchangeLimits,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  signal.throwIfAborted();
  const { url } = request;
  const limit = new AbortController();
  const onAbort = () => limit.abort(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(() => limit.abort(), requestMs);
  try {
    requireSendable(request);
    const answer = await transport(request, limit.signal);
    const { status } = answer;
    const filter = echoFilter(request, isAboutTokens && isSuccess(answer));
    const headers = new Map([...answer.headers].map(([name, text]) => [name, filter(text)]));
    if (isRedirect(status)) throw redirected(url, { ...answer, headers });
    const body = await readBounded(url, answer, answerBytes);
    // Only then can the connection be used again. A request without this pause would open another one.
    await nextTurn();
    return { status, headers, body: filter(body) };
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof Unanswered) throw thrown;
    if (limit.signal.aborted)
      throw new TimedOut(`${url.host} did not respond within ${requestMs / 1000} s`, true, thrown);
    throw unanswered(url, thrown);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** Addresses where a machine gets its credentials without TLS. Only the machine itself can answer there. */
export const METADATA_HOSTS = [
  '169.254.169.254',
  '169.254.170.2',
  '169.254.170.23',
  '[fd00:ec2::254]',
  '[fd00:ec2::23]',
];

/**
 * Refuses requests that could be read on the network, and headers that cannot be sent. The text of such a header is not quoted:
 * it may be a secret that was pasted with a line break.
 */
function requireSendable({ url, headers }: OutgoingRequest): void {
  const { host } = url;
  if (isClearText(url) && !METADATA_HOSTS.includes(url.hostname))
    throw new Unsendable(`${host}: requests to other machines require TLS (https)`, false, undefined);
  for (const [name, value] of Object.entries(headers)) {
    try {
      validateHeaderValue(name, value);
    } catch {
      const why = `cannot send the header ${name}, because its token or key contains a line break or another invalid character`;
      throw new Unsendable(`${host}: ${why}`, false, undefined);
    }
  }
}

function isRedirect(status: number): boolean {
  return status >= 300 && status <= 399 && status !== 304;
}

function redirected({ host }: URL, { status, headers, discard }: IncomingAnswer): Redirected {
  discard();
  const target = headers.get('location') ?? '';
  const to = URL.canParse(target) ? ` to ${new URL(target).host}` : '';
  const text = `${host} returned ${status}, a redirect${to}, which is not followed`;
  return new Redirected(text, true, undefined);
}

async function readBounded({ host }: URL, { body }: IncomingAnswer, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) {
      throw new TooLarge(`${host}: the response is larger than ${limit} bytes`, true, undefined);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function unanswered({ host, hostname }: URL, thrown: unknown): Unanswered | Failure {
  const { code, message } = innermost(thrown);
  const tunnel = tunnelErrorOf(thrown);
  if (UNTRUSTED.test(code))
    return certificateNotTrusted({ host: tunnel?.proxy ?? host, reason: excerpt(message) }, { cause: thrown });
  const isKept = NEVER_SENT.has(code) || NO_TLS.test(code) || isUnwritten(message) || tunnel !== undefined;
  // Connection errors often name the host themselves.
  const text = message.includes(hostname) ? message : `${host}: ${message}`;
  return new Unanswered(excerpt(text), !isKept, thrown);
}

/** Whether TLS failed before the request was written. */
function isUnwritten(message: string): boolean {
  return message.startsWith('write EPROTO');
}

/** The innermost cause of an error. `code` is empty if it has none. */
export function innermost(thrown: unknown): { readonly code: string; readonly message: string } {
  if (!types.isNativeError(thrown)) return { code: '', message: String(thrown) };
  if (types.isNativeError(thrown.cause)) return innermost(thrown.cause);
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  // If several addresses were tried, the error itself has no message.
  const parts: readonly unknown[] = 'errors' in thrown && Array.isArray(thrown.errors) ? thrown.errors : [];
  const message = thrown.message || (parts.length > 0 ? innermost(parts[0]).message : code);
  return { code, message };
}

// Sends requests with Node's own HTTP client, directly or through a proxy.

/** A request as it is sent. `Host` and `Content-Length` are added when it is sent. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** An answer whose body is still to be read, whatever its status. */
export interface IncomingAnswer extends Pick<HttpAnswer, 'status' | 'headers'> {
  /** Its bytes as they arrive. Throws if they end too early. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Closes an answer without reading its body. */
  readonly discard: () => void;
}

/** The route of a request: its connections, and the proxy's address if it does not go to its URL directly. */
export interface Route extends Pick<RequestOptions, 'protocol' | 'hostname' | 'port' | 'path'> {
  readonly agent: Agent;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Finds the route to a URL. */
export type Router = (url: URL) => Promise<Route>;

/** The direct route to a URL. */
export const direct: Router = async ({ protocol }) => ({
  agent: protocol === 'https:' ? (await import('./secure-agent.ts')).secureAgent : globalAgent,
});

let router: Router = direct;

/** Sets the router of all requests of this process. */
export function routeBy(other: Router): void {
  router = other;
}

/**
 * Sends a request once, without following redirects. Rejects if no answer begins, or once the signal is aborted. Uses Node's own
 * client, which loads four times as fast as `fetch`.
 */
export async function transport(
  { method, url, headers, body }: OutgoingRequest,
  signal: AbortSignal,
): Promise<IncomingAnswer> {
  const { headers: more, ...route } = await router(url);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingAnswer>();
  // Agents do not get the signal. `during` passes it to the agent that opens tunnels.
  const options = { method, headers: { ...headers, ...more }, signal, during: signal, ...route };
  const outgoing = begin(url, options, (incoming) => {
    const { statusCode: status = 0, headers: given } = incoming;
    const lines = Object.entries(given).map(([name, value = '']) => [name, [value].flat().join(', ')] as const);
    resolve({ status, headers: new Map(lines), body: incoming, discard: () => incoming.destroy() });
  });
  outgoing.once('error', reject);
  outgoing.end(body);
  return promise;
}
