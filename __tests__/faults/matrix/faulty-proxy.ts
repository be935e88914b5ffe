// A proxy for plain http whose requests a test answers as it does those of the cloud.

import { request } from 'node:http';
import { type Listening, listen, type Received } from '../../../local-cloud/http.ts';
import type { CannedAnswer } from '../../../local-cloud/types.ts';
import type { SteppedTime } from '../../support/stepped-time.ts';

/** A request that has reached the proxy; the path is a whole URL. */
export interface ProxiedRequest extends Pick<Received, 'method' | 'path' | 'query' | 'socketId'> {
  readonly at: number;
  readonly body: string;
}

/** Answers a request in the proxy's place; `serve` hands it on. */
export type Spoil = (path: string, serve: () => Promise<CannedAnswer>) => Promise<CannedAnswer>;

/** Starts a proxy that notes what reaches it. */
export async function startFaultyProxy(
  time: SteppedTime,
  spoil: Spoil,
): Promise<Listening & { readonly requests: readonly ProxiedRequest[] }> {
  const requests: ProxiedRequest[] = [];
  const handle = (received: Received) => {
    const { method, path, query, socketId } = received;
    requests.push({ method, path, query, socketId, body: received.body.toString(), at: time.now() });
    return spoil(new URL(path).pathname, () => forward(received));
  };
  const server = await listen({ handle, clock: time.now, onSilence: time.onSilence });
  return { ...server, requests };
}

async function forward({ method, path, query, headers, body }: Received): Promise<CannedAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<CannedAnswer>();
  const url = new URL(query === '' ? path : `${path}?${query}`);
  const outgoing = request(url, { method, headers, agent: false }, (incoming) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      // These the answer gets again.
      const { connection: _, 'content-length': __, date: ___, ...given } = incoming.headers;
      const lines = Object.entries(given).map(([name, value = '']) => [name, [value].flat().join(', ')]);
      const { statusCode: status = 0 } = incoming;
      resolve({ status, headers: Object.fromEntries(lines), body: Buffer.concat(chunks).toString() });
    });
  });
  outgoing.once('error', reject);
  outgoing.end(body);
  return promise;
}
