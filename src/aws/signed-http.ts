// One signed request to API Gateway, and its answer: never redirected, bounded in time and size.

import aws4 from 'aws4';
import { type Send, Unanswered } from '../clonesquad/send.ts';
import type { CredentialSource } from './credentials.ts';

/** How long one request may take, in ms. */
const REQUEST_MS = 10_000;

/** The largest answer that is read, in bytes; CloneSquad's whole configuration has some 60 KB. */
const ANSWER_BYTES = 1024 * 1024;

/** Failures before anything was sent. */
const NEVER_SENT: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Sends requests signed (SigV4, service `execute-api`) for a region; connections are kept alive. */
export function signedSender(credentials: CredentialSource, region: string, userAgent: string): Send {
  return async ({ method, url, body }, signal) => {
    // aws4 guesses service and region from the host name, wrongly for private and custom domains: both are given.
    const signed = aws4.sign(
      {
        service: 'execute-api',
        region,
        host: url.host,
        path: url.pathname + url.search,
        method,
        headers: { 'Content-Type': 'text/plain', 'User-Agent': userAgent },
        ...(body !== undefined && { body }),
      },
      await credentials(),
    );
    const { Host: _, 'Content-Length': __, ...headers } = signed.headers ?? {};
    const limit = AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]);
    try {
      const options = { method, headers: strings(headers), redirect: 'error', signal: limit } as const;
      const response = await fetch(url, body === undefined ? options : { ...options, body });
      return { status: response.status, headers: response.headers, body: await bounded(response) };
    } catch (thrown) {
      signal.throwIfAborted();
      throw unanswered(url, thrown);
    }
  };
}

function strings(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

async function bounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > ANSWER_BYTES) throw new Error(`the answer is larger than ${ANSWER_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function unanswered(url: URL, thrown: unknown): Unanswered {
  if (!(thrown instanceof Error)) return new Unanswered(`${url.host}: ${String(thrown)}`, true, thrown);
  if (thrown.name === 'TimeoutError') {
    return new Unanswered(`${url.host} did not answer within ${REQUEST_MS / 1000} s`, true, thrown);
  }
  const cause = thrown.cause instanceof Error ? thrown.cause : thrown;
  const code = 'code' in cause ? cause.code : undefined;
  return new Unanswered(`${url.host}: ${cause.message}`, !NEVER_SENT.has(code), thrown);
}
