// The one way out: every request of this program goes through here, is never redirected, and is bounded in time and size.

import { validateHeaderValue } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { types } from 'node:util';
import { certificateNotTrusted } from '../causes/services.ts';
import type { Failure } from '../failure.ts';
import { excerpt } from '../plain-text.ts';
import { type HttpAnswer, Unanswered } from '../send.ts';
import { type IncomingAnswer, type OutgoingRequest, transport } from './transport.ts';

/** How long one request may take with its whole answer, in ms, and how large the answer may be, in bytes (1 MiB). */
export interface ExchangeLimits {
  readonly requestMs: number;
  readonly answerBytes?: number;
}

/** CloneSquad's whole configuration has some 60 KB. */
const ANSWER_BYTES = 1024 * 1024;

/** The answer was a redirect: following it would hand tokens to another host, and asking again would lead there again. */
export class Redirected extends Unanswered {
  override readonly mayPass = false;
}

/** The answer was larger than what is read, and would be so again. */
class TooLarge extends Unanswered {
  override readonly mayPass = false;
}

/** The request could not even be put together. */
class Unsendable extends Unanswered {
  override readonly mayPass = false;
}

/** No (whole) answer came within the time that a request may take. */
export class TimedOut extends Unanswered {}

/** Failures before anything was sent. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** TLS that could not be agreed on. */
const NO_TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/;

/** Those of a certificate, which is no more trusted at the next attempt. */
const UNTRUSTED =
  /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET_ISSUER|VERIFY)|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;

/**
 * Sends a request and reads its answer, whatever its status.
 *
 * @throws Unanswered, a Failure where a certificate is not trusted, or the signal's reason
 */
export async function exchange(
  request: OutgoingRequest,
  { requestMs, answerBytes = ANSWER_BYTES }: ExchangeLimits,
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
    const { status, headers } = answer;
    if (isRedirect(status)) throw redirected(url, answer);
    const body = await readBounded(url, answer, answerBytes);
    // Its connection can be used again only then: who asks at once would open, and greet, one more.
    await nextTurn();
    return { status, headers, body: withoutEcho(body, request) };
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof Unanswered) throw thrown;
    if (limit.signal.aborted)
      throw new TimedOut(`${url.host} did not answer within ${requestMs / 1000} s`, true, thrown);
    throw unanswered(url, thrown);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** A header that cannot be sent is told of without its text: it may be a secret that was pasted with a line break. */
function requireSendable({ url: { host }, headers }: OutgoingRequest): void {
  for (const [name, value] of Object.entries(headers)) {
    try {
      validateHeaderValue(name, value);
    } catch {
      const why = `the header ${name} cannot be sent: a token or key has a line break or another character that does not belong there`;
      throw new Unsendable(`${host}: ${why}`, false, undefined);
    }
  }
}

/** What authorised a request and must stay a secret: a signature is good for one request only, and none. */
function secretsOf({ headers, body }: OutgoingRequest): readonly string[] {
  const values = Object.entries(headers).flatMap(([name, value]) => {
    if (/^x-amz-security-token$/i.test(name)) return [value];
    return /^authorization$/i.test(name) && /^Bearer /i.test(value) ? [value.slice(7)] : [];
  });
  const form = typeof body === 'string' || body === undefined ? body : Buffer.from(body).toString('utf8');
  // Forms have it, and are short.
  const token = form?.includes('WebIdentityToken=')
    ? new URLSearchParams(form).get('WebIdentityToken')
    : null;
  return [...values, ...(token === null ? [] : [token])].filter((secret) => secret.length > 8);
}

/**
 * An answer that repeats what authorised its request must not bring that into a log. Where it does so in another
 * encoding, which is known by the runs of letters that every encoding leaves, all of it is withheld. Tokens of one kind
 * begin alike, so only the second half of one is looked for.
 */
function withoutEcho(body: string, request: OutgoingRequest): string {
  const secrets = secretsOf(request);
  const rest = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), body);
  const runs = secrets.flatMap((secret) => secret.slice(secret.length / 2).match(/[A-Za-z0-9]{12,}/g) ?? []);
  return runs.some((run) => rest.includes(run))
    ? '(an answer that repeats the credentials of its request)'
    : rest;
}

function isRedirect(status: number): boolean {
  return status >= 300 && status <= 399 && status !== 304;
}

function redirected({ host }: URL, { status, headers, discard }: IncomingAnswer): Redirected {
  discard();
  const target = headers.get('location') ?? '';
  const to = URL.canParse(target) ? ` to ${new URL(target).host}` : '';
  const text = `${host} answered ${status}, a redirect${to}: redirects are not followed`;
  return new Redirected(text, true, undefined);
}

async function readBounded({ host }: URL, { body }: IncomingAnswer, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) {
      throw new TooLarge(`${host}: the answer is larger than ${limit} bytes`, true, undefined);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function unanswered({ host }: URL, thrown: unknown): Unanswered | Failure {
  const { code, message } = innermost(thrown);
  if (UNTRUSTED.test(code))
    return certificateNotTrusted({ host, reason: excerpt(message) }, { cause: thrown });
  const isKept =
    NEVER_SENT.has(code) || NO_TLS.test(code) || isUnwritten(message) || isTunnelRefused(message);
  return new Unanswered(`${host}: ${excerpt(message)}`, !isKept, thrown);
}

/** TLS that could not take what was to be written. */
function isUnwritten(message: string): boolean {
  return message.startsWith('write EPROTO');
}

/** A proxy that did not let the connection through. */
function isTunnelRefused(message: string): boolean {
  return /^Proxy response|HTTP Tunneling/i.test(message);
}

/** What `fetch` failed of, at the end of the chain of causes; `code` is empty where there is none. */
export function innermost(thrown: unknown): { readonly code: string; readonly message: string } {
  if (!types.isNativeError(thrown)) return { code: '', message: String(thrown) };
  if (types.isNativeError(thrown.cause)) return innermost(thrown.cause);
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  // Where several addresses were tried, the error as a whole has no words of its own.
  const parts: readonly unknown[] = 'errors' in thrown && Array.isArray(thrown.errors) ? thrown.errors : [];
  const message = thrown.message || (parts.length > 0 ? innermost(parts[0]).message : code);
  return { code, message };
}
