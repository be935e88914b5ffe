// How bytes get out and back: by Node's own HTTP client, directly or by what a proxy puts in its place.

import { type Agent, request as begin, globalAgent, type RequestOptions } from 'node:http';
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

/** Which way a request goes: its connections, and where it goes first, if that is not where its URL says. */
export interface Route extends Pick<RequestOptions, 'protocol' | 'hostname' | 'port' | 'path'> {
  readonly agent: Agent;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Finds the way to a URL. */
export type Router = (url: URL) => Promise<Route>;

/** Straight to where a URL says. */
export const direct: Router = async ({ protocol }) => ({
  agent: protocol === 'https:' ? (await import('./secure-agent.ts')).secureAgent : globalAgent,
});

let router: Router = direct;

/** Sends all requests of this process another way from now on. */
export function routeBy(other: Router): void {
  router = other;
}

/**
 * Sends a request once, and follows no redirect; rejects where no answer begins, or once the signal is aborted. By Node's own
 * client: it is there four times as soon as `fetch`, which brings one of its own.
 */
export async function transport(
  { method, url, headers, body }: OutgoingRequest,
  signal: AbortSignal,
): Promise<IncomingAnswer> {
  const { headers: more, ...route } = await router(url);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingAnswer>();
  // Agents are not given the signal itself; one that has to ask for its connections ends with it, too.
  const options = { method, headers: { ...headers, ...more }, signal, during: signal, ...route };
  const outgoing = begin(url, options, (incoming) => {
    const { statusCode: status = 0, headers: given } = incoming;
    const lines = Object.entries(given).map(
      ([name, value = '']) => [name, [value].flat().join(', ')] as const,
    );
    resolve({ status, headers: new Map(lines), body: incoming, discard: () => incoming.destroy() });
  });
  outgoing.once('error', reject);
  outgoing.end(body);
  return promise;
}
