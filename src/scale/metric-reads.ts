// The reads of CloudWatch during waits: many waits share a request, and transient failures do not end a wait.

import { excerpt } from '../base/text.ts';
import type { Clock } from '../base/time.ts';
import type { LocalTime } from '../convergence/answers.ts';
import { BIN_MS } from '../convergence/bins.ts';
import type { FleetBins } from '../convergence/cycles.ts';
import { type BinsOfFleets, type Cloud, type Log, TransientReadError, type Window } from './ports.ts';

/** Failed reads are logged at most this often, in ms: a poll may come every second. */
const RETRY_LOG_MS = 60_000;

interface MetricPorts {
  readonly cloud: Pick<Cloud, 'readMetrics'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

export class MetricReads {
  readonly #namespace: string;
  readonly #ports: MetricPorts;
  #failed = 0;
  #failedInARow = 0;
  #lastError = '';
  #loggedAt: LocalTime = Number.NEGATIVE_INFINITY;

  constructor(namespace: string, ports: MetricPorts) {
    this.#namespace = namespace;
    this.#ports = ports;
  }

  get failed(): number {
    return this.#failed;
  }

  /** Why the last reads failed, if more than one in a row did: after a single one, the read before it still counts. */
  get unread(): string | undefined {
    return this.#failedInARow > 1 ? this.#lastError : undefined;
  }

  /** Reads all fleets in one request: `undefined` after a transient failure. */
  async read(fleets: readonly string[], window: Window, signal: AbortSignal): Promise<BinsOfFleets | undefined> {
    try {
      const bins = await this.#ports.cloud.readMetrics(fleets, this.#namespace, window, signal);
      this.#failedInARow = 0;
      return bins;
    } catch (thrown) {
      if (!(thrown instanceof TransientReadError)) throw thrown;
      this.#failed += 1;
      this.#failedInARow += 1;
      this.#lastError = thrown.message;
      this.#log();
      return undefined;
    }
  }

  /** Logs a failed read: the first one at once, later ones at most once a minute, with their number. */
  #log(): void {
    const now = this.#ports.clock.now();
    if (now - this.#loggedAt < RETRY_LOG_MS) return;
    this.#loggedAt = now;
    const count = this.#failed === 1 ? '' : ` (${this.#failed} times so far)`;
    const error = excerpt(this.#lastError, 1_000);
    this.#ports.log(`CloudWatch could not be read${count}: ${error}. Retrying at the next poll.`);
  }
}

// Shares reads of CloudWatch between many waits: those that read at about the same time share a request.

type ReadMetrics = Cloud['readMetrics'];

/** How long a read waits for others to join it: at most this long, in ms, and at most this share of the poll interval. */
const GATHER_MS = 1_000;
const GATHER_SHARE = 0.1;

/**
 * The port that reads metrics, for any number of waits, with as few requests as possible. A read begins after it was requested, and
 * gives the bins of its window only. `pollMs`: the shortest poll interval of the waits.
 */
export function sharedReads(readMetrics: ReadMetrics, clock: Pick<Clock, 'sleep'>, pollMs: number): ReadMetrics {
  const gatherMs = Math.min(GATHER_MS, pollMs * GATHER_SHARE);
  // By namespace: the read that others can still join, and the read under way.
  const gathering = new Map<string, SharedRead>();
  const underWay = new Map<string, Promise<void>>();
  const serve = async (namespace: string, read: SharedRead) => {
    await clock.sleep(gatherMs, read.abandoned);
    await underWay.get(namespace);
    if (read.abandoned.aborted) return;
    gathering.delete(namespace);
    underWay.set(namespace, read.perform(readMetrics, namespace));
  };
  const gather = (namespace: string) => {
    const read = new SharedRead();
    gathering.set(namespace, read);
    serve(namespace, read).catch((thrown: unknown) => {
      gathering.delete(namespace);
      read.fail(thrown);
    });
    return read;
  };
  return async (fleets, namespace, window, signal) => {
    signal.throwIfAborted();
    const open = gathering.get(namespace);
    const read = open?.abandoned.aborted === false ? open : gather(namespace);
    return read.join(fleets, window, signal);
  };
}

/** One reader, with its fleets and window. */
interface Reader {
  readonly fleets: readonly string[];
  readonly window: Window;
  readonly resolve: (bins: BinsOfFleets) => void;
  readonly reject: (reason: unknown) => void;
}

class SharedRead {
  readonly #readers = new Set<Reader>();
  readonly #abandon = new AbortController();

  /** Aborted once every reader has left. */
  get abandoned(): AbortSignal {
    return this.#abandon.signal;
  }

  /** The bins of some fleets in a window; throws what the read throws, or the signal's reason at once. */
  async join(fleets: readonly string[], window: Window, signal: AbortSignal): Promise<BinsOfFleets> {
    const { promise, resolve, reject } = Promise.withResolvers<BinsOfFleets>();
    const reader: Reader = { fleets, window, resolve, reject };
    this.#readers.add(reader);
    const leave = () => {
      reject(signal.reason);
      this.#readers.delete(reader);
      if (this.#readers.size === 0) this.#abandon.abort(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    return promise.finally(() => signal.removeEventListener('abort', leave));
  }

  /** Reads the fleets of all readers, in a window that covers all of theirs. Never throws. */
  async perform(readMetrics: ReadMetrics, namespace: string): Promise<void> {
    const readers = [...this.#readers];
    const fleets = [...new Set(readers.flatMap((reader) => reader.fleets))];
    const window: Window = {
      start: Math.min(...readers.map((reader) => reader.window.start)),
      end: Math.max(...readers.map((reader) => reader.window.end)),
    };
    try {
      const bins = await readMetrics(fleets, namespace, window, this.abandoned);
      for (const reader of this.#readers) reader.resolve(binsFor(reader, bins));
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  fail(reason: unknown): void {
    for (const reader of this.#readers) reader.reject(reason);
  }
}

/** The bins that a reader would have got alone: those within its own window. */
function binsFor({ fleets, window }: Reader, bins: BinsOfFleets): BinsOfFleets {
  return new Map(fleets.map((fleet) => [fleet, binsWithin(window, bins.get(fleet) ?? new Map())]));
}

function binsWithin({ start, end }: Window, bins: FleetBins): FleetBins {
  return new Map([...bins].filter(([bin]) => bin >= start && bin < end));
}

// The time span of a read of CloudWatch: whole bins, since a bin must be the same in every read.

/** The whole bins from a moment to the one after `now`'s, both epoch ms of AWS's clock. */
export function windowOf(start: number, now: number): Window {
  return { start: Math.floor(start / BIN_MS) * BIN_MS, end: (Math.floor(now / BIN_MS) + 2) * BIN_MS };
}
