// The reads of CloudWatch during a wait. Transient failures are counted and logged, and do not end the wait.

import { excerpt } from '../base/text.ts';
import type { Clock } from '../base/time.ts';
import type { LocalTime } from '../convergence/answers.ts';
import { type BinsOfFleets, type Cloud, type Log, TransientReadError, type Window } from './ports.ts';

/** Failed reads are logged at most this often, in ms: a poll may come every second. */
const RETRY_LOG_MS = 60_000;

interface MetricPorts {
  readonly cloud: Pick<Cloud, 'readMetrics'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** Reads metrics in one namespace. */
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

  /** How many reads have failed. */
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
