// Shares one call, and its result, between many callers.

/** A call that is under way or has succeeded. */
interface Shared<Value> {
  readonly promise: Promise<Value>;
  readonly stop: AbortController;
  /** Number of waiting callers. */
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
