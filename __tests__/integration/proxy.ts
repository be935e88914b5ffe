// A forward and CONNECT proxy on this machine. It records tunnels and http requests.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { listenOnFreePort } from '../support/free-port.ts';

/** A listening proxy. */
export interface LocalProxy {
  readonly url: string;
  /** `CONNECT host:port` of every requested tunnel. */
  readonly tunnels: readonly string[];
  /** `METHOD target` of every http request, in a tunnel or not; the target is its path. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** The first line of a plain http request. Encrypted data never matches. A connection has one request at a time. */
const REQUEST_LINE = /^([A-Z]+) (\/[^\s?]*)\S* HTTP\/1\.1\r\n/;

/** The faults of a proxy instead of a tunnel: it answers 403, closes the connection, or does nothing. */
export type ProxyFault = 'refuses' | 'closes' | 'is silent';

/**
 * Starts a proxy on a free port of 127.0.0.1, with faults by the `host:port` of tunnels. `onSilence` is called with the client's
 * port of a tunnel that is never opened.
 */
export async function startProxy(
  faults: Readonly<Record<string, ProxyFault>> = {},
  onSilence: (clientPort: number) => void = () => undefined,
): Promise<LocalProxy> {
  const tunnels: string[] = [];
  const requests: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '');
    requests.push(`${incoming.method} ${url.pathname}`);
    forward(incoming, url, response);
  });
  server.on('connect', (incoming, client, head) => {
    const target = incoming.url ?? '';
    tunnels.push(`CONNECT ${target}`);
    sockets.add(client.once('error', () => client.destroy()));
    const fault = faults[target];
    if (fault === 'refuses') client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    else if (fault === 'closes') client.destroy();
    else if (fault === 'is silent') onSilence(incoming.socket.remotePort ?? 0);
    else sockets.add(tunnel(target, client, head, requests));
  });
  const port = await listenOnFreePort(server);
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, tunnels, requests, close };
}

function forward(incoming: IncomingMessage, url: URL, response: ServerResponse): void {
  const outgoing = request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.once('error', () => response.destroy());
  incoming.pipe(outgoing);
}

/** Forwards bytes in both directions, and records the requests among them. */
function tunnel(target: string, client: Duplex, head: Buffer, requests: string[]): Socket {
  const [host = '', port = ''] = target.split(':');
  const server = connect(Number(port), host, () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n');
    server.write(head);
    client.pipe(server).pipe(client);
  });
  client.on('data', (bytes: Buffer) => {
    const [, method, path] = REQUEST_LINE.exec(bytes.toString('latin1')) ?? [];
    if (method !== undefined) requests.push(`${method} ${path}`);
  });
  server.once('error', () => client.destroy());
  return server;
}
