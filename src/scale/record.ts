// What is known of a run by now, and since when: every report of it is made from here.

import type { Failure } from '../failure.ts';
import type { Report } from '../report/report.ts';
import { noticesOf } from '../report/timeline.ts';
import { FirstAndLast } from './first-and-last.ts';
import type { FleetState } from './fleet-state.ts';
import type { Ports } from './ports.ts';
import type { Request } from './request.ts';
import { type Happening, toReport } from './run-report.ts';

/** One run's record, from its start. */
export class RunRecord {
  readonly #request: Request;
  readonly #ports: Pick<Ports, 'clock' | 'log' | 'publish'>;
  readonly #notices: string[] = [];
  readonly #setbacks = new FirstAndLast<Happening>();
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

  /** Every fleet, as far as it has come. */
  get states(): readonly FleetState[] {
    return this.#states;
  }

  /** Takes in how far the fleets have come, and makes it known. */
  know(states: readonly FleetState[]): void {
    this.#states = states;
    this.#ports.publish(this.#report(false));
  }

  /** Takes in what is no failure, and yet better known. */
  readonly notice = (text: string): void => {
    this.#notices.push(text);
  };

  /** Logs what went wrong and is tried again, and keeps it. */
  readonly setback = (line: string): void => {
    this.#setbacks.push({ at: this.#ports.clock.now(), message: line });
    this.#ports.log(line);
  };

  /** The last report; every fleet that has not failed by itself shares the run's failure, if there was one. */
  end(failure?: Failure): Report {
    if (failure)
      this.#states = this.#states.map((state) => ({ ...state, failure: state.failure ?? failure }));
    return this.#report(true);
  }

  #report(isOver: boolean): Report {
    const now = this.#ports.clock.now();
    const report = toReport(this.#request, this.#states, {
      startedAt: this.startedAt,
      now,
      isOver,
      notices: this.#notices,
      setbacks: this.#setbacks.items((count, { at }) => ({
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
