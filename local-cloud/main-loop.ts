// CloneSquad's main loop over one fleet: wakes up, reads its configuration late, reports what it sees, and acts.
import { DESIRED_COUNT_KEY, MIN_COUNT_KEY } from '../src/clonesquad/names.ts';
import { CachedTable, type ConfigurationTable, readTtl } from './configuration.ts';
import { type Instance, settle } from './instance.ts';
import { type FleetStatus, measure, type RunValues, summarise } from './metrics.ts';
import { act, type RunContext } from './scaling.ts';
import { runSubfleet, type Subfleet, summariseSubfleet } from './subfleet.ts';
import type { FleetOptions, Shadow, Timing } from './types.ts';
import { readCount, readWish, type Wish } from './value.ts';

/** One run of the main loop: its start, when CloudWatch can answer with it (epoch milliseconds), and what it sent. */
export interface Run {
  readonly at: number;
  readonly readableAt: number;
  /** Of the main fleet. */
  readonly values: RunValues;
  /** Of each subfleet that reports, by its name. */
  readonly subfleets: Readonly<Record<string, RunValues>>;
}

/** What one main loop manages. */
export interface Group {
  /** Of the main fleet. */
  readonly instances: Instance[];
  readonly subfleets: readonly Subfleet[];
}

const SHIPPED_FLOOR = 2;

export class MainLoop {
  /** Every run that sent metrics, oldest first. */
  readonly runs: Run[] = [];
  /** What the last run saw. */
  status: FleetStatus | undefined;
  /** What stands before the value of the desired count key. */
  shadow: Shadow | undefined;
  /** Whether an SSM maintenance window is open. */
  maintenanceWindow: boolean;
  /** From a run's start to the moment when CloudWatch can answer with it, ms. */
  metricDelayMs: number;
  /** How many of the next start orders fail. */
  failures = 0;
  /** The floor where the table has none. */
  readonly shippedFloor: number;
  readonly #instances: Instance[];
  readonly #subfleets: readonly Subfleet[];
  readonly #subfleetInstances: readonly Instance[];
  readonly #cache: CachedTable;
  readonly #timing: Timing;
  readonly #options: FleetOptions;
  readonly #asked: number[] = [];
  #nextWakeUp: number;
  #wakeUps = 0;
  #lastRun = -Infinity;

  /** `born` is the moment of the first wake-up, epoch milliseconds. */
  constructor(
    options: FleetOptions,
    born: number,
    timing: Timing,
    table: ConfigurationTable,
    { instances, subfleets }: Group,
  ) {
    this.#options = options;
    this.#timing = timing;
    this.#instances = instances;
    this.#subfleets = subfleets;
    this.#subfleetInstances = subfleets.flatMap((subfleet) => subfleet.instances);
    this.#nextWakeUp = born;
    this.#cache = new CachedTable(table, timing.cacheMs);
    this.shippedFloor = options.floor ?? SHIPPED_FLOOR;
    this.shadow = options.shadow;
    this.maintenanceWindow = options.maintenanceWindow ?? false;
    this.metricDelayMs = timing.metricDelayMs;
  }

  /** Asks for a run at a moment, epoch milliseconds, whenever the last one was. */
  askRun(at: number): void {
    this.#asked.push(at);
    this.#asked.sort((a, b) => a - b);
  }

  /** Lets everything happen that is due until `to`, epoch milliseconds. */
  advance(to: number): void {
    for (;;) {
      const asked = this.#asked[0] ?? Infinity;
      const at = Math.min(this.#nextWakeUp, asked);
      if (at > to) break;
      const isTimer = this.#nextWakeUp <= asked;
      if (isTimer) this.#nextWakeUp += this.#timing.wakeUpMs;
      else this.#asked.shift();
      this.#wakeUp(at, isTimer);
    }
    this.#settle(to);
  }

  #settle(now: number): void {
    for (const instance of this.#instances) settle(instance, now, this.#timing);
    for (const instance of this.#subfleetInstances) settle(instance, now, this.#timing);
  }

  #wakeUp(at: number, isTimer: boolean): void {
    const lag = isTimer ? (this.#options.readLagMs?.[this.#wakeUps] ?? 0) : 0;
    if (isTimer) this.#wakeUps += 1;
    const values = this.#cache.values(at + lag);
    const seconds = readTtl(values['app.run_period']);
    const period = seconds === undefined ? this.#timing.runPeriodMs : seconds * 1000;
    if (isTimer && at - this.#lastRun < period) return;
    this.#lastRun = at;
    this.#settle(at);
    if (!/^(1|true)$/i.test(values['app.disable'] ?? '0')) this.#run(at, values);
  }

  #run(now: number, table: Readonly<Record<string, string>>): void {
    const fleetSize = this.#instances.length;
    const desired = this.maintenanceWindow ? '100%' : (this.shadow?.value ?? table[DESIRED_COUNT_KEY]);
    const wish = readWish(desired, fleetSize);
    const floor = this.#readFloor(table[MIN_COUNT_KEY]);
    const subfleets = this.#subfleets.map(summariseSubfleet);
    this.status = { ...summarise(this.#instances, now), subfleets };
    if (fleetSize === 0 && subfleets.length === 0) return;
    const values = this.#measure(now, wish, floor);
    const context = { now, timing: this.#timing, startFails: () => this.#startFails() };
    this.#send(now, values, this.#runSubfleets(table, context), table['cloudwatch.metrics.excluded'] ?? '');
    if (wish.kind === 'off' || wish.kind === 'garbage') return;
    const size = Math.max(wish.kind === 'auto' ? 0 : wish.size, floor);
    act(this.#instances, { size, replace: desired !== '100%' }, context);
  }

  /** A row that cannot be read, or is negative, counts as no floor: not as the one that ships. */
  #readFloor(text: string | undefined): number {
    if (text === undefined) return this.shippedFloor;
    return Math.max(0, readCount(text, this.#instances.length) ?? 0);
  }

  #runSubfleets(table: Readonly<Record<string, string>>, context: RunContext): [string, RunValues][] {
    return this.#subfleets.flatMap((subfleet): [string, RunValues][] => {
      const values = runSubfleet(subfleet, table, context);
      return values ? [[subfleet.name, values]] : [];
    });
  }

  #startFails(): boolean {
    if (this.failures === 0) return false;
    this.failures -= 1;
    return true;
  }

  #measure(now: number, wish: Wish, floor: number): RunValues {
    return measure(this.#instances, {
      now,
      timing: this.#timing,
      desired: wish.kind === 'size' ? wish.size : 0,
      floor,
      maintenanceWindow: this.maintenanceWindow,
      subfleetInstances: this.#subfleetInstances,
    });
  }

  #send(at: number, main: RunValues, subfleets: readonly [string, RunValues][], excluded: string): void {
    const unwanted = new Set(excluded.split(/[;,\s]+/));
    const wanted = (values: RunValues): RunValues =>
      Object.fromEntries(Object.entries(values).filter(([name]) => !unwanted.has(name)));
    this.runs.push({
      at,
      readableAt: at + this.metricDelayMs,
      values: wanted(main),
      subfleets: Object.fromEntries(subfleets.map(([name, values]) => [name, wanted(values)])),
    });
  }
}
