// CloneSquad's main loop over one fleet. A timer or a request calls it. In cycles, one at a time, it reads its
// configuration, reports the instances, and acts.
import { DESIRED_COUNT_KEY, MIN_COUNT_KEY } from '../src/clonesquad/keys.ts';
import { type CachedTable, readTtl } from './configuration.ts';
import { isKnownKey, SHIPPED_FLOOR } from './defaults.ts';
import { act, type Instance, settle } from './instance.ts';
import { type FleetStatus, measure, type RunValues, summarise } from './metrics.ts';
import { planSubfleet, type Subfleet, type SubfleetPlan, summariseSubfleet } from './subfleet.ts';
import type { FleetOptions, Timing } from './types.ts';
import { readCount, readWish } from './value.ts';

/** One cycle of the main loop, and the values that it sent. All moments are epoch milliseconds. */
export interface Run {
  /** Its start. */
  readonly at: number;
  /** When the configuration that it used was read from the table. */
  readonly readAt: number;
  /** When it sent its values and ordered instances. */
  readonly sentAt: number;
  /** When CloudWatch can answer with it. */
  readonly readableAt: number;
  /** Of the main fleet. */
  readonly values: RunValues;
  /** Of each subfleet that reports, by its name. */
  readonly subfleets: Readonly<Record<string, RunValues>>;
}

/** A warning in the log of the main loop. CloneSquad's alarm `InternalWARNINGs.Main` counts them. */
export interface LoggedWarning {
  /** Start of the cycle that logged it, epoch milliseconds. */
  readonly at: number;
  readonly text: string;
}

/** Configuration values by key. */
type Values = Readonly<Record<string, string>>;

/** A future call of the main loop. */
interface Call {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Delay of its retry if it is throttled, ms. Only the timer retries. */
  readonly retryMs?: number;
}

/** The rest of a cycle that has begun. */
interface Unfinished {
  /** When it sends its values and orders instances, epoch milliseconds. */
  readonly at: number;
  readonly finish: () => void;
}

export class MainLoop {
  /** Every cycle that sent metrics, oldest first. */
  readonly runs: Run[] = [];
  /** Every warning that it logged, oldest first. */
  readonly warnings: LoggedWarning[] = [];
  /** Summary of the last cycle that has sent its metrics. */
  status: FleetStatus | undefined;
  /** From the moment when a cycle sends its values to the moment when CloudWatch can answer with them, ms. */
  metricDelayMs: number;
  /** How many of the next start orders fail. */
  failures = 0;
  readonly #instances: readonly Instance[];
  readonly #subfleets: readonly Subfleet[];
  readonly #subfleetInstances: readonly Instance[];
  readonly #cache: CachedTable;
  readonly #timing: Timing;
  readonly #options: FleetOptions;
  /** Future calls by requests for a cycle, and retries of the timer, in order. */
  readonly #calls: Call[] = [];
  #nextWakeUp: number;
  #wakeUps = 0;
  #lastRun = -Infinity;
  /** A cycle was requested since the last one began: the next call, of a request or of the timer, begins one. */
  #isRequested = false;
  #unfinished: Unfinished | undefined;
  #busyUntil = -Infinity;

  /** `born` is the moment of the first wake-up, epoch milliseconds. */
  constructor(
    options: FleetOptions,
    born: number,
    timing: Timing,
    cache: CachedTable,
    instances: readonly Instance[],
    subfleets: readonly Subfleet[],
  ) {
    this.#options = options;
    this.#timing = timing;
    this.#instances = instances;
    this.#subfleets = subfleets;
    this.#subfleetInstances = subfleets.flatMap((subfleet) => subfleet.instances);
    this.#nextWakeUp = born;
    this.#cache = cache;
    this.metricDelayMs = timing.metricDelayMs;
  }

  /**
   * Requests a cycle: from now on the next call begins one, however recent the last cycle is.
   *
   * @param callAt when the call of the request arrives, epoch milliseconds; omitted if it is never sent
   */
  request(callAt?: number): void {
    this.#isRequested = true;
    if (callAt !== undefined) this.#schedule({ at: callAt });
  }

  #schedule(call: Call): void {
    this.#calls.push(call);
    this.#calls.sort((a, b) => a.at - b.at);
  }

  /** Simulates everything until `to`, epoch milliseconds. */
  advance(to: number): void {
    for (;;) {
      const [call] = this.#calls;
      const nextCall = Math.min(this.#nextWakeUp, call?.at ?? Infinity);
      const end = this.#unfinished?.at ?? Infinity;
      if (Math.min(nextCall, end) > to) break;
      if (end <= nextCall) this.#finish();
      else if (!call || this.#nextWakeUp <= call.at) this.#wakeUp();
      else {
        this.#calls.shift();
        this.#call(call);
      }
    }
    this.#settle(to);
  }

  #settle(now: number): void {
    for (const instance of this.#instances) settle(instance, now, this.#timing);
    for (const instance of this.#subfleetInstances) settle(instance, now, this.#timing);
  }

  #wakeUp(): void {
    const at = this.#nextWakeUp;
    const lag = this.#options.readLagMs?.[this.#wakeUps] ?? 0;
    this.#nextWakeUp += this.#timing.wakeUpMs;
    this.#wakeUps += 1;
    this.#call({ at, retryMs: this.#timing.wakeUpRetryMs }, lag);
  }

  /** A call that arrives during a cycle is throttled. The request for a cycle then waits for a later call. */
  #call({ at, retryMs }: Call, lag = 0): void {
    if (at < this.#busyUntil) {
      if (retryMs !== undefined) this.#schedule({ at: at + retryMs, retryMs: retryMs * 2 });
      return;
    }
    const values = this.#cache.values(at + lag);
    const seconds = readTtl(values['app.run_period']);
    const period = seconds === undefined ? this.#timing.runPeriodMs : seconds * 1000;
    if (!this.#isRequested && at - this.#lastRun < period) return;
    this.#isRequested = false;
    this.#lastRun = at;
    if (/^(1|true)$/i.test(values['app.disable'] ?? '0')) return;
    const { cycleMs, actMs } = this.#timing;
    this.#warn(at, values);
    this.#settle(at);
    this.#busyUntil = at + cycleMs;
    this.#begin({ at, readAt: this.#cache.readAt, sentAt: at + Math.min(actMs, cycleMs) }, values);
  }

  /** Each cycle logs a warning for each row of its copy whose key CloneSquad does not know. */
  #warn(at: number, table: Values): void {
    const subfleets = this.#subfleets.map(({ name }) => name);
    for (const key of Object.keys(table).filter((name) => !isKnownKey(name, subfleets)))
      this.warnings.push({ at, text: `[WARNING] Key '${key}' doesn't exist as built-in default` });
  }

  #finish(): void {
    const { at, finish } = this.#unfinished ?? {};
    this.#unfinished = undefined;
    if (at !== undefined) this.#settle(at);
    finish?.();
  }

  /** Begins a cycle: it reads and decides now, and reports and acts at `sentAt`. */
  #begin(moments: Pick<Run, 'at' | 'readAt' | 'sentAt'>, table: Values): void {
    const { at: now, sentAt } = moments;
    const fleetSize = this.#instances.length;
    const { maintenanceWindow = false, shadow } = this.#options;
    const desired = maintenanceWindow ? '100%' : (shadow?.value ?? table[DESIRED_COUNT_KEY]);
    const wish = readWish(desired, fleetSize);
    const floor = this.#readFloor(table[MIN_COUNT_KEY]);
    const status = { ...summarise(this.#instances, now), subfleets: this.#subfleets.map(summariseSubfleet) };
    const values = measure(this.#instances, {
      now,
      timing: this.#timing,
      desired: wish.kind === 'size' ? wish.size : 0,
      floor,
      maintenanceWindow,
      subfleetInstances: this.#subfleetInstances,
    });
    const context = { now, orderAt: sentAt, timing: this.#timing, startFails: () => this.#startFails() };
    const plans = this.#subfleets.map((subfleet) => planSubfleet(subfleet, table, context));
    const finish = () => {
      this.status = status;
      if (fleetSize === 0 && plans.length === 0) return;
      this.#send(moments, values, plans, table['cloudwatch.metrics.excluded'] ?? '');
      for (const plan of plans) plan.order();
      if (wish.kind === 'off' || wish.kind === 'garbage') return;
      const size = Math.max(wish.kind === 'auto' ? 0 : wish.size, floor);
      act(this.#instances, { size, replace: desired !== '100%' }, context);
    };
    this.#unfinished = { at: sentAt, finish };
  }

  /** An invalid or negative row counts as no floor, not as the default. */
  #readFloor(text: string | undefined): number {
    if (text === undefined) return this.#options.floor ?? SHIPPED_FLOOR;
    return Math.max(0, readCount(text, this.#instances.length) ?? 0);
  }

  #startFails(): boolean {
    if (this.failures === 0) return false;
    this.failures -= 1;
    return true;
  }

  #send(
    moments: Pick<Run, 'at' | 'readAt' | 'sentAt'>,
    main: RunValues,
    plans: readonly SubfleetPlan[],
    excluded: string,
  ): void {
    const omitted = new Set(excluded.split(/[;,\s]+/));
    const withoutOmitted = (values: RunValues): RunValues =>
      excluded === '' ? values : Object.fromEntries(Object.entries(values).filter(([name]) => !omitted.has(name)));
    const reported = plans.flatMap(({ name, values }) => (values ? [[name, withoutOmitted(values)] as const] : []));
    this.runs.push({
      ...moments,
      readableAt: moments.sentAt + this.metricDelayMs,
      values: withoutOmitted(main),
      subfleets: Object.fromEntries(reported),
    });
  }
}
