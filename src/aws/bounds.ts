// How many requests may be under way at once: one process may serve hundreds of environments, and no service, proxy or
// machine shall meet all of their requests in the same second.

/**
 * Makes a request to a host, or to an API that is one of many there, when it is its turn, and gives what that gives. The time that the request may take begins with its
 * turn. A signal that is aborted before ends the wait at once, with its reason; the request is then never made.
 */
export type Gate = <Value>(host: string, send: () => Promise<Value>, signal: AbortSignal) => Promise<Value>;

/** How many requests may be under way, to all hosts and to any one of them. */
export interface Bounds {
  readonly inAll: number;
  readonly perHost: number;
}

/** More than one environment ever needs at once. */
const DEFAULT_BOUNDS: Bounds = { inAll: 32, perHost: 8 };

/** A request that takes longer, in ms, is a burden to its own host alone: those to others do not wait for its end. */
const SLOW_MS = 1_000;

/** A request that waits for its turn. */
interface Waiting {
  readonly host: string;
  readonly begin: () => void;
}

/** No bounds: every request is made at once. */
export const atOnce: Gate = async (_, send, signal) => {
  signal.throwIfAborted();
  return send();
};

/** A gate for all requests that go through it: first come, first served, but for hosts that have as many as they may. */
export function openGate({ inAll, perHost }: Bounds = DEFAULT_BOUNDS): Gate {
  const queue = new Set<Waiting>();
  const underWay = new Map<string, number>();
  let total = 0;
  const count = (host: string, change: 1 | -1) => {
    const now = (underWay.get(host) ?? 0) + change;
    if (now === 0) underWay.delete(host);
    else underWay.set(host, now);
  };
  const admit = () => {
    for (const waiting of queue) {
      if (total >= inAll) return;
      if ((underWay.get(waiting.host) ?? 0) >= perHost) continue;
      queue.delete(waiting);
      count(waiting.host, 1);
      total += 1;
      waiting.begin();
    }
  };
  return async (host, send, signal) => {
    await turn(host, queue, admit, signal);
    let isSlow = false;
    const slow = setTimeout(() => {
      isSlow = true;
      total -= 1;
      admit();
    }, SLOW_MS);
    try {
      return await send();
    } finally {
      clearTimeout(slow);
      // The connection of an answer can be used again only then; who began sooner would open one more.
      setImmediate(() => {
        count(host, -1);
        if (!isSlow) total -= 1;
        admit();
      });
    }
  };
}

/** Waits in a queue until a request may begin; throws the signal's reason if that comes first. */
async function turn(
  host: string,
  queue: Set<Waiting>,
  admit: () => void,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const waiting: Waiting = { host, begin: resolve };
  const leave = () => {
    queue.delete(waiting);
    reject(signal.reason);
  };
  signal.addEventListener('abort', leave, { once: true });
  queue.add(waiting);
  admit();
  await promise.finally(() => signal.removeEventListener('abort', leave));
}
