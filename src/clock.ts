// Time and chance as a port: no test waits, and no test is random.

/** Time, epoch ms, and chance. */
export interface Clock {
  /** Never goes back, and passes as time does, whatever is done to the machine's date meanwhile. */
  readonly now: () => number;
  /** Resolves after so many ms, or as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** At least 0, less than 1. */
  readonly random: () => number;
}

/** A clock that can also end what takes too long. */
export interface AlarmClock extends Clock {
  /** Calls `ring` once so many ms have passed; what it gives calls that off. */
  readonly after: (milliseconds: number, ring: () => void) => () => void;
}

/** How long something may take, in ms, and the reason why it ends if it takes longer. */
export interface TimeLimit {
  readonly ms: number;
  readonly reason: () => Error;
}

/** Acts under a signal that is aborted as the given one is, or by the limit's reason once the time is over. */
export async function within<Value>(
  { ms, reason }: TimeLimit,
  { after }: Pick<AlarmClock, 'after'>,
  signal: AbortSignal,
  act: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const limit = new AbortController();
  const callOff = after(ms, () => limit.abort(reason()));
  try {
    return await act(AbortSignal.any([signal, limit.signal]));
  } finally {
    callOff();
  }
}
