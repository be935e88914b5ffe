// Connections for https: kept alive between requests, and some opened early, before their requests are known.

import { Agent } from 'node:https';
import { isIP, Socket } from 'node:net';

class SecureAgent extends Agent {
  /** Early connections that are not used yet, by host and port. */
  readonly #early = new Map<string, Set<Socket>>();

  /** Opens a connection to a host that will soon get a request. Failures are ignored, since the request itself will report them. */
  connectEarly({ hostname: host, port: given }: URL): void {
    const port = given === '' ? 443 : Number(given);
    const options = { ...SETTINGS, host, port, servername: isIP(host) === 0 ? host : '' };
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

/** The settings of Node's own agent. `timeout`: how long an unused connection stays open, in ms. */
const SETTINGS = { keepAlive: true, scheduling: 'lifo', timeout: 5_000, noDelay: true } as const;

/** The agent of all requests of this process. */
export const secureAgent = new SecureAgent(SETTINGS);
