// The connections of https: kept alive between requests, and some opened before it is known what to send on them.

import { Agent } from 'node:https';
import { isIP, Socket } from 'node:net';

class SecureAgent extends Agent {
  /** Connections that were opened early and are not used yet, by host and port. */
  readonly #early = new Map<string, Set<Socket>>();

  /** Begins a connection to where a request will soon go. One that fails is forgotten: the request itself then says why. */
  connectEarly({ hostname: host, port: given }: URL): void {
    const port = given === '' ? 443 : Number(given);
    const options = { ...SETTINGS, host, port, servername: isIP(host) === 0 ? host : '' };
    const socket = super.createConnection(options);
    if (!(socket instanceof Socket)) return;
    const ready = this.#early.get(`${host}:${port}`) ?? new Set();
    this.#early.set(`${host}:${port}`, ready.add(socket));
    const forget = () => ready.delete(socket);
    socket.once('error', forget).once('close', forget);
    // One that idles for too long may hold what its server has said of that, and no answer of ours.
    socket.once('timeout', () => {
      if (ready.delete(socket)) socket.destroy();
    });
    // Nobody waits for a connection that is not used; one that got through at a second address has forgotten that.
    socket.unref().once('connect', () => {
      if (ready.has(socket)) socket.unref();
    });
  }

  /** Closes what was opened early, since it began by settings that no longer hold. */
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

/** What Node's own agent is set to. A connection that is not used for so many ms is closed. */
const SETTINGS = { keepAlive: true, scheduling: 'lifo', timeout: 5_000, noDelay: true } as const;

/** The agent of all requests of this process. */
export const secureAgent = new SecureAgent(SETTINGS);
