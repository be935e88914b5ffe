// What many environments share in one process: a limit on concurrent requests, so that no service, proxy or machine is overloaded,
// and calls whose results serve all of them.

/**
 * Makes a request to a host, or to one of many APIs there, when it is its turn. Its timeout begins with its turn. If the signal
 * is aborted before, the request is never made, and the signal's reason is thrown.
 */
export type Gate = <Value>(host: string, send: () => Promise<Value>, signal: AbortSignal) => Promise<Value>;

/** The maximum number of concurrent requests, in total and to each host: more than one environment needs at once. */
const DEFAULT_LIMITS = { inAll: 32, perHost: 8 };

/** A request that takes longer, in ms, counts for its own host only, so that requests to other hosts do not wait for it. */
const SLOW_MS = 1_000;

interface WaitingRequest {
  readonly host: string;
  readonly begin: () => void;
}

/** No limit: every request is made at once. */
export const atOnce: Gate = async (_, send, signal) => {
  signal.throwIfAborted();
  return send();
};

/** A gate for all requests that go through it: in their order, except for hosts that have reached their limit. */
export function openGate({ inAll, perHost } = DEFAULT_LIMITS): Gate {
  const queue = new Set<WaitingRequest>();
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
      // Only then can the connection be used again. A request that begins sooner would open another one.
      setImmediate(() => {
        count(host, -1);
        if (!isSlow) total -= 1;
        admit();
      });
    }
  };
}

/** Waits in the queue until a request may begin. Throws the signal's reason if it is aborted before. */
async function turn(host: string, queue: Set<WaitingRequest>, admit: () => void, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const waiting: WaitingRequest = { host, begin: resolve };
  const leave = () => {
    queue.delete(waiting);
    reject(signal.reason);
  };
  signal.addEventListener('abort', leave, { once: true });
  queue.add(waiting);
  admit();
  await promise.finally(() => signal.removeEventListener('abort', leave));
}

// One call, and its result, for many callers.

/** A call that is under way or has succeeded. */
interface Shared<Value> {
  readonly promise: Promise<Value>;
  readonly stop: AbortController;
  waiting: number;
  /** The result, once there is one. */
  value?: Value;
}

/**
 * Makes one call for all callers, and keeps its result while it is valid. A failure is given to all waiting callers, and the next
 * caller makes a new call. A cancelled caller stops waiting at once. The call is cancelled only when no caller waits any more.
 */
export class OneCall<Value> {
  readonly #isValid: (value: Value) => boolean;
  #shared: Shared<Value> | undefined;

  /** @param isValid whether a result may still be used (default: always) */
  constructor(isValid: (value: Value) => boolean = () => true) {
    this.#isValid = isValid;
  }

  /** The kept value, or that of the call under way, or of `call`, which starts now. Throws what the call throws, or the signal's reason. */
  async ask(call: (signal: AbortSignal) => Promise<Value>, signal: AbortSignal): Promise<Value> {
    signal.throwIfAborted();
    const kept = this.#shared?.value;
    if (kept !== undefined && this.#isValid(kept)) return kept;
    if (kept !== undefined) this.#shared = undefined;
    this.#shared ??= this.#begin(call);
    const shared = this.#shared;
    shared.waiting += 1;
    try {
      shared.value = await unlessAborted(shared.promise, signal);
      return shared.value;
    } catch (thrown) {
      const isLeft = shared.waiting === 1;
      if ((!signal.aborted || isLeft) && this.#shared === shared) this.#shared = undefined;
      if (isLeft) shared.stop.abort(signal.reason);
      throw thrown;
    } finally {
      shared.waiting -= 1;
    }
  }

  #begin(call: (signal: AbortSignal) => Promise<Value>): Shared<Value> {
    const stop = new AbortController();
    return { promise: call(stop.signal), stop, waiting: 0 };
  }
}

/** The promise, or the signal's reason as soon as it is aborted: for calls that take no signal. */
export async function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([aborted, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
