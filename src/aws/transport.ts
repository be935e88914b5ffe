// Sends requests with Node's own HTTP client, directly or through a proxy.

import { type Agent, request as begin, globalAgent, type RequestOptions } from 'node:http';
import type { HttpAnswer } from '../send.ts';

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
    const lines = Object.entries(given).map(
      ([name, value = '']) => [name, [value].flat().join(', ')] as const,
    );
    resolve({ status, headers: new Map(lines), body: incoming, discard: () => incoming.destroy() });
  });
  outgoing.once('error', reject);
  outgoing.end(body);
  return promise;
}
