// Connections, kept alive between requests: for https, some opened early, before their requests are known, and through proxies.

import { request as begin, Agent as PlainAgent, STATUS_CODES } from 'node:http';
import { Agent, request as beginSecure } from 'node:https';
import { isIP, Socket } from 'node:net';
import { TunnelError } from '../base/send.ts';
import { withoutBrackets } from './env-variables.ts';
import type { Route } from './http.ts';

/** The settings of Node's own agent. `timeout`: how long an unused connection stays open, in ms. */
const AGENT_OPTIONS = { keepAlive: true, scheduling: 'lifo', timeout: 5_000, noDelay: true } as const;

class SecureAgent extends Agent {
  /** Early connections that are not used yet, by host and port. */
  readonly #early = new Map<string, Set<Socket>>();

  /** Opens a connection to a host that will soon get a request. Failures are ignored, since the request itself will report them. */
  connectEarly({ hostname: host, port: given }: URL): void {
    const port = given === '' ? 443 : Number(given);
    const options = { ...AGENT_OPTIONS, host, port, servername: isIP(host) === 0 ? host : '' };
    const socket = super.createConnection(options);
    if (!(socket instanceof Socket)) return;
    const ready = this.#early.get(`${host}:${port}`) ?? new Set();
    this.#early.set(`${host}:${port}`, ready.add(socket));
    const forget = () => ready.delete(socket);
    socket.once('error', forget).once('close', forget);
    // After an idle timeout, the connection may have data of the server that is no answer to a request.
    socket.once('timeout', () => {
      if (ready.delete(socket)) socket.destroy();
    });
    // An unused connection must not keep the process alive. A connection at a second address needs the call again.
    socket.unref().once('connect', () => {
      if (ready.has(socket)) socket.unref();
    });
  }

  /** Closes early connections, since they began with old settings. */
  forgetEarly(): void {
    for (const ready of this.#early.values()) for (const socket of ready) socket.destroy();
    this.#early.clear();
  }

  override createConnection(...[options, callback]: Parameters<Agent['createConnection']>) {
    const ready = this.#early.get(`${options.host}:${options.port}`);
    const [socket] = ready ?? [];
    if (socket === undefined) return super.createConnection(options, callback);
    ready?.delete(socket);
    return socket.ref();
  }
}

/** The agent of all requests of this process. */
export const secureAgent = new SecureAgent(AGENT_OPTIONS);

// Through a proxy, plain http is sent to it, and https goes through a tunnel.

/** The route for plain http: the proxy gets the request, with the complete URL as its path. */
export function plainRoute(proxy: URL): (url: URL) => Route {
  const { protocol, hostname, port } = proxy;
  const agent = protocol === 'https:' ? new Agent(AGENT_OPTIONS) : new PlainAgent(AGENT_OPTIONS);
  return (url) => ({
    agent,
    protocol,
    hostname: withoutBrackets(hostname),
    port,
    path: `${url.origin}${url.pathname}${url.search}`,
    headers: { Host: url.host, ...authorizationFor(proxy) },
  });
}

/** TLS within tunnels. A tunnel is opened for one request, ends with its signal, and is kept for later requests. */
export class TunnelAgent extends Agent {
  readonly #proxy: URL;

  constructor(proxy: URL) {
    super(AGENT_OPTIONS);
    this.#proxy = proxy;
  }

  override createConnection(
    options: Parameters<Agent['createConnection']>[0] & { readonly during?: AbortSignal },
    callback: Parameters<Agent['createConnection']>[1] = () => {},
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
    hostname: withoutBrackets(proxy.hostname),
    port: proxy.port,
    path: target,
    headers: { Host: target, ...authorizationFor(proxy) },
    agent: false,
    signal,
  });
  outgoing.once('connect', ({ statusCode = 0 }, socket) => {
    if (statusCode >= 200 && statusCode <= 299) {
      connected(socket);
      return;
    }
    socket.destroy();
    // The standard words for the status: those of the proxy may repeat its password.
    const status = [statusCode, STATUS_CODES[statusCode]].filter(Boolean).join(' ');
    const isTransient = statusCode === 429 || statusCode >= 500;
    failed(new TunnelError(`the proxy returned ${status} for CONNECT`, name, { isTransient }));
  });
  outgoing.once('error', ({ message, code }: NodeJS.ErrnoException) =>
    failed(new TunnelError(`cannot connect through ${name}: ${message}`, name, { code })),
  );
  outgoing.end();
}

function authorizationFor({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {};
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(text).toString('base64')}` };
}
