// All requests of this program are sent here: without redirects, and with limits of time and size.

import {
  Agent,
  request as begin,
  type IncomingMessage,
  type RequestOptions,
  STATUS_CODES,
  validateHeaderValue,
} from 'node:http';
import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { types } from 'node:util';
import { type HttpAnswer, isSuccess, requestIdOf, TunnelError, Unanswered } from '../base/send.ts';
import { excerpt } from '../base/text.ts';
import { isClearText } from '../clonesquad/api-url.ts';
import type { Failure } from '../errors/failure.ts';
import { certificateNotTrusted, invalidProxy } from '../errors/services.ts';
import { unlessAborted } from './concurrency.ts';
import { echoFilter } from './echoes.ts';
import { type Env, exceptionsOf, isExcepted, type ProxyVariable, spellingOf } from './env-variables.ts';
import { logged } from './request-log.ts';

/** Limits of one request: the time until the complete answer, in ms, and the size of the answer, in bytes (default: 1 MiB). */
interface ExchangeLimits {
  readonly requestMs: number;
  readonly answerBytes?: number;
  /** Whether the answer may have a token or a key. */
  readonly isAboutTokens?: boolean;
}

/** CloneSquad's complete configuration has about 60 KB. */
const ANSWER_BYTES = 1024 * 1024;

/** Failures before anything was sent. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** Addresses where a machine gets its credentials without TLS. Only the machine itself can answer there. */
const METADATA_HOSTS = ['169.254.169.254', '169.254.170.2', '169.254.170.23', '[fd00:ec2::254]', '[fd00:ec2::23]'];

/** Only a proxy sends this status. */
const PROXY_REFUSED = 407;

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
  limits: ExchangeLimits,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  signal.throwIfAborted();
  return logged(request, () => send(request, limits, signal));
}

async function send(
  request: OutgoingRequest,
  { requestMs, answerBytes = ANSWER_BYTES, isAboutTokens = false }: ExchangeLimits,
  signal: AbortSignal,
): Promise<HttpAnswer> {
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
    if (status >= 300 && status <= 399 && status !== 304) {
      answer.body.destroy();
      throw unrepeatable(redirectText(url, status, headers), headers);
    }
    if (status === PROXY_REFUSED) {
      answer.body.destroy();
      throw unrepeatable(`${url.host}: the proxy returned 407 ${STATUS_CODES[PROXY_REFUSED]}`);
    }
    const body = await readText(answer.body, answerBytes);
    if (body === undefined)
      throw unrepeatable(`${url.host}: the response is larger than ${answerBytes} bytes`, headers);
    // Only then can the connection be used again. A request without this pause would open another one.
    await nextTurn();
    return { status, headers, body: filter(body) };
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof Unanswered) throw thrown;
    if (!limit.signal.aborted) throw unanswered(url, thrown);
    const text = `${url.host} did not respond within ${requestMs / 1000} s`;
    throw new Unanswered(text, { mayHaveArrived: true, cause: thrown });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/**
 * Refuses requests that could be read on the network, and headers that cannot be sent. The text of such a header is not quoted:
 * it may be a secret that was pasted with a line break.
 */
function requireSendable({ url, headers }: OutgoingRequest): void {
  const { host } = url;
  if (isClearText(url) && !METADATA_HOSTS.includes(url.hostname))
    throw unrepeatable(`${host}: requests to other machines require TLS (https)`);
  for (const [name, value] of Object.entries(headers)) {
    try {
      validateHeaderValue(name, value);
    } catch {
      const why = `cannot send the header ${name}, because its token or key contains a line break or another invalid character`;
      throw unrepeatable(`${host}: ${why}`);
    }
  }
}

/** The error for a request that would fail in the same way again. `headers`: those of its answer, if it was sent. */
function unrepeatable(message: string, headers?: HttpAnswer['headers']): Unanswered {
  const requestId = headers && requestIdOf({ headers, body: '' });
  return new Unanswered(message, { mayHaveArrived: headers !== undefined, isTransient: false, requestId });
}

/** Following a redirect would send tokens to another host. */
function redirectText({ host }: URL, status: number, headers: HttpAnswer['headers']): string {
  const target = headers.get('location') ?? '';
  const to = URL.canParse(target) ? ` to ${new URL(target).host}` : '';
  return `${host} returned ${status}, a redirect${to}, which is not followed`;
}

/** The text of a stream: `undefined` if it has more bytes than the limit. */
export async function readText(stream: Readable, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function unanswered({ host, hostname }: URL, thrown: unknown): Unanswered | Failure {
  const { code, message } = innermost(thrown);
  const isTunnel = thrown instanceof TunnelError;
  if (UNTRUSTED.test(code))
    return certificateNotTrusted({ host: isTunnel ? thrown.proxy : host, reason: excerpt(message) }, { cause: thrown });
  // TLS may also fail before the request is written.
  const isKept = isTunnel || NEVER_SENT.has(code) || NO_TLS.test(code) || message.startsWith('write EPROTO');
  // Connection errors often name the host themselves.
  const text = message.includes(hostname) ? message : `${host}: ${message}`;
  const isTransient = !isTunnel || thrown.isTransient;
  return new Unanswered(excerpt(text), { mayHaveArrived: !isKept, isTransient, cause: thrown });
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
interface IncomingAnswer extends Pick<HttpAnswer, 'status' | 'headers'> {
  readonly body: IncomingMessage;
}

/** The route of a request: its connections, and the proxy's address if it does not go to its URL directly. */
export interface Route extends Pick<RequestOptions, 'protocol' | 'hostname' | 'port' | 'path'> {
  readonly agent: Agent;
  readonly headers?: Readonly<Record<string, string>>;
}

type Router = (url: URL) => Route | Promise<Route>;

/** The settings of Node's global agent, which itself may send requests to a proxy (NODE_USE_ENV_PROXY), even those of credentials. */
const plainAgent = new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5_000 });

const direct: Router = async ({ protocol }) => ({
  agent: protocol === 'https:' ? (await import('./agents.ts')).secureAgent : plainAgent,
});

let router = direct;

/**
 * Sends a request once, without following redirects. Rejects if no answer begins, or once the signal is aborted. Uses Node's own
 * client, which loads four times as fast as `fetch`.
 */
async function transport(
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
    resolve({ status, headers: new Map(lines), body: incoming });
  });
  outgoing.once('error', reject);
  // For this answer, the client reports neither a response nor an error, and its connection is not one of HTTP any more.
  outgoing.once('upgrade', (_, socket) => {
    socket.destroy();
    reject(new Error('the response changes the protocol (101)'));
  });
  outgoing.end(body);
  // Whatever the client does, or does not report, nothing waits longer than the signal.
  return unlessAborted(promise, signal);
}

/**
 * Uses HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY (or their lower case, which takes precedence) from now on. Called once,
 * before the first request. Throws a Failure (`invalid-input`) for an invalid proxy.
 */
export async function useProxyFromEnv(env: Env): Promise<void> {
  const proxies = readProxies(env);
  if (proxies === undefined) return;
  const { plainRoute, TunnelAgent } = await import('./agents.ts');
  const { http, https, exceptions } = proxies;
  const plain = http === undefined ? direct : plainRoute(http);
  const tunnel = https && { agent: new TunnelAgent(https) };
  router = async (url) => {
    if (isExcepted(url, exceptions)) return direct(url);
    return url.protocol === 'https:' ? (tunnel ?? direct(url)) : plain(url);
  };
}

// Proxies from the environment. An invalid proxy is an error, and never ignored.

/**
 * The proxies of the environment for plain http and for https, and the entries of NO_PROXY. `undefined` without a proxy. Throws a
 * Failure (`invalid-input`) for an invalid one.
 */
export function readProxies(env: Env) {
  const http = proxyUrl(env, 'http_proxy') ?? proxyUrl(env, 'all_proxy');
  const https = proxyUrl(env, 'https_proxy') ?? proxyUrl(env, 'all_proxy');
  if (http === undefined && https === undefined) return undefined;
  const exceptions = [...exceptionsOf(env), ...METADATA_HOSTS];
  return { ...(http && { http }), ...(https && { https }), exceptions };
}

/** A proxy's URL. `host:port` alone means http, as in many tools. It may have a password, so no error quotes it. */
function proxyUrl(env: Env, name: ProxyVariable): URL | undefined {
  const variable = spellingOf(name, env);
  const text = env[variable]?.trim();
  if (!text) return undefined;
  const url = text.includes('://') ? text : `http://${text}`;
  if (/^https?:\/\//i.test(url) && URL.canParse(url) && canDecode(new URL(url))) return new URL(url);
  throw invalidProxy({ variable });
}

/** Whether a proxy's user and password are encoded correctly. */
function canDecode({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}
