// Routes through a proxy: plain http is sent to it, and https goes through a tunnel.

import { type Agent, request as begin, Agent as PlainAgent } from 'node:http';
import { request as beginSecure, Agent as SecureAgent } from 'node:https';
import { Socket } from 'node:net';
import { excerpt } from '../base/text.ts';
import { direct, type Router } from './http.ts';
import { isExcepted } from './proxy.ts';

/** The proxies for plain http and for https, and the entries of NO_PROXY. */
export interface Proxies {
  readonly http?: URL;
  readonly https?: URL;
  readonly exceptions: readonly string[];
}

/** The tunnel could not be opened: nothing was sent through it. */
export class TunnelError extends Error {
  override readonly name = 'TunnelError';
  /** The proxy, as a message names it. */
  readonly proxy: string;
  /** Why it could not be reached, as Node.js names it; empty where it refused. */
  readonly code: string;

  constructor(message: string, proxy: string, code = '') {
    super(message);
    this.proxy = proxy;
    this.code = code;
  }
}

const KEPT = { keepAlive: true, scheduling: 'lifo', timeout: 5_000, noDelay: true } as const;

/** A router that uses proxies for all hosts that NO_PROXY does not match. */
export function byProxies({ http, https, exceptions }: Proxies): Router {
  const plain = http && plainRoute(http);
  const tunnel = https && new TunnelAgent(https);
  return async (url) => {
    if (isExcepted(url, exceptions)) return direct(url);
    if (url.protocol === 'https:') return tunnel === undefined ? direct(url) : { agent: tunnel };
    return plain === undefined ? direct(url) : plain(url);
  };
}

/** The route for plain http: the proxy gets the request, with the complete URL as its path. */
function plainRoute(proxy: URL) {
  const { protocol, port } = proxy;
  const agent: Agent = protocol === 'https:' ? new SecureAgent(KEPT) : new PlainAgent(KEPT);
  return (url: URL) => ({
    agent,
    protocol,
    hostname: hostOf(proxy),
    port,
    path: `${url.origin}${url.pathname}${url.search}`,
    headers: { Host: url.host, ...authorizationFor(proxy) },
  });
}

/** TLS within tunnels. A tunnel is opened for one request, ends with its signal, and is kept for later requests. */
class TunnelAgent extends SecureAgent {
  readonly #proxy: URL;

  constructor(proxy: URL) {
    super(KEPT);
    this.#proxy = proxy;
  }

  override createConnection(
    options: Parameters<SecureAgent['createConnection']>[0] & { readonly during?: AbortSignal },
    callback: Parameters<SecureAgent['createConnection']>[1] = () => {},
  ): undefined {
    const { host, port, during } = options;
    const connected = (socket: Socket) => {
      const inside = { ...options, socket };
      callback(null, super.createConnection(inside) ?? socket);
    };
    // With an error, the socket is ignored.
    const failed = (error: Error) => callback(error, new Socket());
    openTunnel(this.#proxy, { target: `${host}:${port}`, signal: during, connected, failed });
  }
}

/** A tunnel to `host:port`, with its callbacks. */
interface Tunnel {
  readonly target: string;
  readonly signal: AbortSignal | undefined;
  readonly connected: (socket: Socket) => void;
  readonly failed: (error: TunnelError) => void;
}

/** Opens a tunnel, without retries if the proxy refuses or closes the connection. */
function openTunnel(proxy: URL, { target, signal, connected, failed }: Tunnel): void {
  const name = `the proxy ${proxy.host}`;
  const outgoing = (proxy.protocol === 'https:' ? beginSecure : begin)({
    method: 'CONNECT',
    hostname: hostOf(proxy),
    port: proxy.port,
    path: target,
    headers: { Host: target, ...authorizationFor(proxy) },
    agent: false,
    signal,
  });
  outgoing.once('connect', ({ statusCode = 0, statusMessage = '' }, socket) => {
    if (statusCode >= 200 && statusCode <= 299) {
      connected(socket);
      return;
    }
    socket.destroy();
    failed(new TunnelError(excerpt(`the proxy returned ${statusCode} ${statusMessage} for CONNECT`), name));
  });
  outgoing.once('error', ({ message, code }: NodeJS.ErrnoException) =>
    failed(new TunnelError(`cannot connect through ${name}: ${message}`, name, code)),
  );
  outgoing.end();
}

function authorizationFor({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {};
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(text).toString('base64')}` };
}

/** An IPv6 address stands in brackets in a URL, and without them elsewhere. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
