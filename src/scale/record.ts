// The record of a run: its fleets, notices and retries, with their times. Every report is made from it.

import type { Failure } from '../errors/failure.ts';
import type { Report } from '../render/report.ts';
import { noticesOf } from '../render/timeline.ts';
import type { FleetState } from './fleet-state.ts';
import type { Ports } from './ports.ts';
import type { Request } from './request.ts';
import { type RetryEvent, toReport } from './run-report.ts';

/** One run's record, from its start. */
export class RunRecord {
  readonly #request: Request;
  readonly #ports: Pick<Ports, 'clock' | 'log' | 'publish'>;
  readonly #notices: string[] = [];
  readonly #retries = new FirstAndLast<RetryEvent>();
  readonly #knownSince = new Map<string, number>();
  /** Epoch ms of our clock. */
  readonly startedAt: number;
  #states: readonly FleetState[];

  constructor(request: Request, ports: Pick<Ports, 'clock' | 'log' | 'publish'>) {
    this.#request = request;
    this.#ports = ports;
    this.startedAt = ports.clock.now();
    this.#states = request.fleets.map((fleet) => ({ fleet }));
  }

  /** The states of all fleets. */
  get states(): readonly FleetState[] {
    return this.#states;
  }

  /** Updates the states of the fleets, and publishes a report. */
  know(states: readonly FleetState[]): void {
    this.#states = states;
    this.#ports.publish(this.#report(false));
  }

  /** Adds a notice. */
  readonly notice = (text: string): void => {
    this.#notices.push(text);
  };

  /** Logs an error that is retried, and keeps it for the timeline. */
  readonly logRetry = (line: string): void => {
    this.#retries.push({ at: this.#ports.clock.now(), message: line });
    this.#ports.log(line);
  };

  /** The last report. If the run failed, every fleet without a failure of its own has the run's failure. */
  end(failure?: Failure): Report {
    if (failure) this.#states = this.#states.map((state) => ({ ...state, failure: state.failure ?? failure }));
    return this.#report(true);
  }

  #report(isOver: boolean): Report {
    const now = this.#ports.clock.now();
    const report = toReport(this.#request, this.#states, {
      startedAt: this.startedAt,
      now,
      isOver,
      notices: this.#notices,
      retries: this.#retries.items((count, { at }) => ({
        at,
        message: `${count} more retries omitted here`,
      })),
      knownSince: this.#knownSince,
    });
    for (const { text } of noticesOf(report)) {
      if (!this.#knownSince.has(text)) this.#knownSince.set(text, now);
    }
    return report;
  }
}

// A list of bounded size for events that may repeat for hours: it keeps the first and the last ones.

/** The number of items kept at the beginning, and at the end. */
const KEPT_PER_END = 50;

/** A list that keeps its first and its last items. */
export class FirstAndLast<Item> {
  readonly #first: Item[] = [];
  readonly #last: Item[] = [];
  #omitted: { readonly count: number; readonly last: Item } | undefined;

  /** Adds an item at the end. */
  push(item: Item): void {
    if (this.#first.length < KEPT_PER_END) {
      this.#first.push(item);
      return;
    }
    this.#last.push(item);
    if (this.#last.length <= KEPT_PER_END) return;
    const last = this.#last.shift() ?? item;
    this.#omitted = { count: (this.#omitted?.count ?? 0) + 1, last };
  }

  /**
   * The items kept.
   * @param placeholder makes the item that takes the place of the omitted ones from their number and the last of them
   */
  items(placeholder: (count: number, last: Item) => Item): readonly Item[] {
    const gap = this.#omitted === undefined ? [] : [placeholder(this.#omitted.count, this.#omitted.last)];
    return [...this.#first, ...gap, ...this.#last];
  }
}
