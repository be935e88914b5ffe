// How bytes get out and back: by Node's own HTTP client, unless something else is put in its place.

import { request as begin, globalAgent } from 'node:http';
import type { HttpAnswer } from '../send.ts';

/** A request as it goes on the wire. `Host` and `Content-Length` are set by the sending. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** An answer that has begun, whatever its status. */
export interface IncomingAnswer extends Pick<HttpAnswer, 'status' | 'headers'> {
  /** Its bytes as they come; throws where they end too early. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of an answer whose body nobody wants. */
  readonly discard: () => void;
}

/** Sends a request once, and follows no redirect; rejects where no answer begins, or once the signal is aborted. */
export type Transport = (request: OutgoingRequest, signal: AbortSignal) => Promise<IncomingAnswer>;

/** By Node's own client: it is there four times as soon as `fetch`, which brings one of its own. */
const direct: Transport = async (wanted, signal) => {
  const { method, url, headers, body } = wanted;
  const isSecure = url.protocol === 'https:';
  const agent = isSecure ? (await import('./secure-agent.ts')).secureAgent : globalAgent;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingAnswer>();
  const outgoing = begin(url, { method, headers, signal, agent }, (incoming) => {
    const { statusCode: status = 0, headers: given } = incoming;
    const lines = Object.entries(given).map(
      ([name, value = '']) => [name, [value].flat().join(', ')] as const,
    );
    resolve({ status, headers: new Map(lines), body: incoming, discard: () => incoming.destroy() });
  });
  outgoing.once('error', reject);
  outgoing.end(body, tellSent);
  return promise;
};

let current: Transport = direct;

const waiting: (() => void)[] = [];

function tellSent(): void {
  for (const tell of waiting.splice(0)) tell();
}

/** Resolves once the next request is on its way; behind a proxy, never. */
export function onceSent(): Promise<void> {
  return new Promise((resolve) => waiting.push(resolve));
}

/** Sends by whatever is the way out now. */
export const transport: Transport = (request, signal) => current(request, signal);

/** Puts another way out in place of Node's own client, for all requests of this process from now on. */
export function sendBy(other: Transport): void {
  current = other;
}
