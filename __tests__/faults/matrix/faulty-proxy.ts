// Proxies with faults: a proxy for plain http, in which a test answers requests as in the cloud, and a proxy that opens
// tunnels
// for https and acts as the requested host.

import { createServer, request } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { dripInto, type Listening, listen, type Received } from '../../../local-cloud/http.ts';
import type { CannedAnswer } from '../../../local-cloud/types.ts';
import { listenOnFreePort } from '../../support/free-port.ts';
import { PRIVATE_CERTIFICATE, PRIVATE_KEY } from '../../support/private-certificate.ts';
import type { SteppedTime } from '../../support/stepped-time.ts';

/** A request that has reached the proxy; the path is a whole URL. */
export interface ProxiedRequest extends Pick<Received, 'method' | 'path' | 'query' | 'socketId'> {
  readonly at: number;
  readonly body: string;
}

/** Answers a request instead of the proxy; `serve` forwards it. */
export type Spoil = (path: string, serve: () => Promise<CannedAnswer>) => Promise<CannedAnswer>;

/** A listening proxy, and the requests that it received. */
export type FaultyProxy = Listening & { readonly requests: readonly ProxiedRequest[] };

/** Starts a proxy for plain http. */
export async function startFaultyProxy(time: SteppedTime, spoil: Spoil): Promise<FaultyProxy> {
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
      // The answer sets these headers itself.
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

/** The fault of a proxy instead of a tunnel, or in an open tunnel (`open and …`). */
export type TunnelFault =
  | 'silence'
  | 'reset'
  | 'open and reset'
  | 'open and drip'
  /** A complete or partial answer instead of its own, after which it closes the connection. */
  | { readonly answer: string };

const OPENED = 'HTTP/1.1 200 Connection established\r\n\r\n';

/** Starts a proxy that opens tunnels. `faultOf` returns the fault of the next tunnel, if it has one. */
export async function startTunnelProxy(
  time: SteppedTime,
  faultOf: () => TunnelFault | undefined,
): Promise<FaultyProxy> {
  const requests: ProxiedRequest[] = [];
  const sockets = new Set<Socket>();
  // In a tunnel, the proxy acts as the server whose certificate the job trusts.
  const inside = createServer((incoming, response) => {
    const { method, headers, url = '/' } = incoming;
    const outgoing = request(`http://${headers.host}${url}`, { method, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.once('error', () => response.destroy());
    incoming.pipe(outgoing);
  });
  const server = createServer();
  server.on('connect', ({ url: path = '' }, socket: Socket) => {
    sockets.add(socket.on('error', () => socket.destroy()));
    requests.push({ method: 'CONNECT', path, query: '', socketId: sockets.size, body: '', at: time.now() });
    const fault = faultOf();
    if (fault === 'reset') socket.resetAndDestroy();
    else if (fault === 'silence') time.onSilence(socket.remotePort ?? 0);
    else if (typeof fault === 'object') socket.end(fault.answer);
    else if (fault === 'open and reset') socket.write(OPENED, () => socket.resetAndDestroy());
    else {
      socket.write(OPENED);
      if (fault === 'open and drip') {
        time.onSilence(socket.remotePort ?? 0);
        dripInto(socket, DRIP_OF_TLS);
      } else {
        const secure = new TLSSocket(socket, { isServer: true, cert: PRIVATE_CERTIFICATE, key: PRIVATE_KEY });
        inside.emit(
          'connection',
          secure.on('error', () => secure.destroy()),
        );
      }
    }
  });
  const port = await listenOnFreePort(server);
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}`, requests, close };
}

/** The beginning of a TLS record of 16 KiB, which never becomes complete. */
const DRIP_OF_TLS = [0x16, 0x03, 0x03, 0x40, 0x00];
