// A fleet of CloneSquad, for tests and demos to inspect and to disturb. It has no sockets and no timers: each access first
// simulates everything that was due until the clock's now.
import { DEFAULT_NAMESPACE, DESIRED_COUNT_KEY } from '../src/clonesquad/keys.ts';
import {
  CachedTable,
  ConfigurationTable,
  RECORDED_VERSION,
  type Release,
  type Row,
  releaseOf,
} from './configuration.ts';
import { createInstances, type Instance, interrupt, isUp } from './instance.ts';
import { type LoggedWarning, MainLoop, type Run } from './main-loop.ts';
import type { FleetStatus } from './metrics.ts';
import { createSubfleets, type Subfleet } from './subfleet.ts';
import { type FleetOptions, REAL_TIMING, type Timing } from './types.ts';

export type { LoggedWarning, Run } from './main-loop.ts';

/** Instances by state, excluded ones included; the draining ones are among the running. */
export interface Counts {
  readonly stopped: number;
  readonly pending: number;
  readonly running: number;
  readonly stopping: number;
  readonly draining: number;
}

export class Fleet {
  readonly group: string;
  readonly namespace: string;
  readonly options: FleetOptions;
  readonly timing: Timing;
  /** CloneSquad's, for example `v0.27.1`. */
  readonly version: string;
  readonly release: Release;
  readonly #clock: () => number;
  readonly #table: ConfigurationTable;
  readonly #instances: Instance[];
  readonly #subfleets: readonly Subfleet[];
  readonly #loop: MainLoop;
  #containers: CachedTable[] = [];
  #calls = 0;

  constructor(options: FleetOptions, clock: () => number, timing: Partial<Timing> = {}) {
    this.options = options;
    this.group = options.group;
    this.namespace = options.namespace ?? DEFAULT_NAMESPACE;
    this.timing = { ...REAL_TIMING, ...timing, ...options.timing };
    this.version = options.version ?? RECORDED_VERSION;
    this.release = releaseOf(this.version);
    this.#clock = clock;
    this.#table = new ConfigurationTable(this.timing.expiredRowLifeMs);
    const born = clock() - (options.historyMs ?? 300_000);
    const warm = born - this.timing.warmUpMs;
    this.#instances = createInstances(options.group, options.instances ?? 10, options.running ?? 0, warm);
    for (const instance of idleFirst(this.#instances).slice(0, options.excluded ?? 0)) instance.excluded = true;
    if (options.desired !== undefined) this.#table.write(DESIRED_COUNT_KEY, options.desired, born);
    for (const [key, value] of Object.entries(options.rows ?? {})) this.#table.write(key, value, born);
    if (options.disabled) this.#table.write('app.disable', '1', born);
    this.#subfleets = createSubfleets(options.group, options.subfleets ?? {});
    this.#loop = new MainLoop(options, born, this.timing, this.#newCopy(), this.#instances, this.#subfleets);
    this.recycleContainers();
  }

  /** The clock's time, epoch milliseconds, after simulating everything until then. */
  now(): number {
    const now = this.#clock();
    this.#loop.advance(now);
    return now;
  }

  /** Values in the table that have not expired, by key. */
  rows(): Record<string, string> {
    return this.#table.values(this.now());
  }

  /** One row as stored, expired or not. */
  row(key: string): Row | undefined {
    return this.#table.row(key, this.now());
  }

  /** Deletes every expired row now, as DynamoDB does some time later. */
  deleteExpiredRows(): void {
    this.#table.deleteExpired(this.now());
  }

  /** Writes to the table. An empty value removes the row; a negative ttl makes one that has expired. */
  write(key: string, value: string, ttlSeconds?: number): void {
    this.#table.write(key, value, this.now(), ttlSeconds);
  }

  /** Of the main fleet. */
  counts(): Counts {
    this.now();
    return countStates(this.#instances);
  }

  subfleetCounts(name: string): Counts {
    this.now();
    return countStates(this.#instancesOf(name));
  }

  /** Every cycle that has sent its metrics, oldest first. */
  get runs(): readonly Run[] {
    this.now();
    return this.#loop.runs;
  }

  /** Every warning that the main loop logged, oldest first. */
  get warnings(): readonly LoggedWarning[] {
    this.now();
    return this.#loop.warnings;
  }

  /** Summary of the last cycle that has sent its metrics; undefined before the first. */
  get status(): FleetStatus | undefined {
    this.now();
    return this.#loop.status;
  }

  /** The copy of the table in the next API container: containers answer in turn. */
  nextContainer(): CachedTable {
    const container = this.#containers[this.#calls % this.#containers.length];
    this.#calls += 1;
    return container ?? this.#newCopy();
  }

  /** Replaces all API containers by new ones, which have read nothing yet. */
  recycleContainers(): void {
    this.#calls = 0;
    this.#containers = Array.from({ length: this.options.containers ?? 1 }, () => this.#newCopy());
  }

  /** Requests a cycle `delayMs` from now, as control/reschedulenow does. Some releases never send the call. */
  requestCycle(delayMs: number): void {
    const now = this.now();
    const callAt = now + Math.max(0, delayMs) + this.timing.askDelayMs;
    this.#loop.request(this.release.schedulesCycles ? callAt : undefined);
    this.#loop.advance(now);
  }

  /** From now on, cycles become readable in CloudWatch this long after they have sent their values. */
  setMetricDelay(delayMs: number): void {
    this.now();
    this.#loop.metricDelayMs = delayMs;
  }

  /** Makes the next `count` start orders fail. */
  failNextStarts(count: number): void {
    this.now();
    this.#loop.failures = count;
  }

  /** Grows the fleet by stopped instances, or shrinks it by as many stopped ones as it has. */
  resize(instances: number): void {
    this.now();
    const grown = createInstances(this.group, instances, 0, -Infinity);
    this.#instances.push(...grown.slice(this.#instances.length));
    while (this.#instances.length > instances) {
      const index = this.#instances.findLastIndex((i) => i.state === 'stopped');
      if (index < 0) return;
      this.#instances.splice(index, 1);
    }
  }

  /** Excludes `count` more instances of the main fleet or of a subfleet: idle ones first, or running ones first. */
  exclude(count: number, first: 'idle' | 'running' = 'idle', subfleet?: string): void {
    const order = first === 'idle' ? idleFirst : runningFirst;
    for (const instance of this.#pick(count, order, subfleet)) instance.excluded = true;
  }

  /** Makes `count` more running instances unhealthy: managed or excluded ones of the main fleet or of a subfleet. */
  makeUnhealthy(count: number, which: 'managed' | 'excluded' = 'managed', subfleet?: string): void {
    const isExcluded = which === 'excluded';
    const order = (all: readonly Instance[]) => all.filter((i) => isUp(i) && !i.unhealthy && i.excluded === isExcluded);
    for (const instance of this.#pick(count, order, subfleet)) instance.unhealthy = true;
  }

  /** Bounces `count` running instances: CloneSquad replaces them although they are healthy. */
  bounce(count: number): void {
    for (const instance of this.#pick(count, managedRunning)) instance.bounced = true;
  }

  /** Makes `count` running instances LightHouse instances. */
  setLighthouse(count: number): void {
    for (const instance of this.#pick(count, managedRunning)) instance.lighthouse = true;
  }

  /** Interrupts `count` running spot instances. */
  interruptSpot(count: number): void {
    const now = this.now();
    for (const instance of this.#pick(count, managedRunning)) interrupt(instance, now, this.timing);
  }

  #pick(count: number, order: (all: readonly Instance[]) => Instance[], subfleet?: string): readonly Instance[] {
    this.now();
    return order(this.#instancesOf(subfleet)).slice(0, count);
  }

  #instancesOf(subfleet: string | undefined): readonly Instance[] {
    if (subfleet === undefined) return this.#instances;
    const found = this.#subfleets.find(({ name }) => name === subfleet);
    if (!found) throw new Error(`The fleet '${this.group}' has no subfleet '${subfleet}'`);
    return found.instances;
  }

  /** A copy of the table that has read nothing yet. */
  #newCopy(): CachedTable {
    return new CachedTable(this.#table, this.timing.cacheMs, this.release);
  }
}

function countStates(instances: readonly Instance[]): Counts {
  const count = (state: Instance['state']) => instances.filter((i) => i.state === state).length;
  return {
    stopped: count('stopped'),
    pending: count('pending'),
    running: count('running'),
    stopping: count('stopping'),
    draining: instances.filter((i) => isUp(i) && i.drainingSince !== undefined).length,
  };
}

function idleFirst(all: readonly Instance[]): Instance[] {
  const free = all.filter(({ excluded }) => !excluded);
  return [...free.filter((i) => !isUp(i)), ...free.filter(isUp)];
}

function runningFirst(all: readonly Instance[]): Instance[] {
  return idleFirst(all).reverse();
}

function managedRunning(all: readonly Instance[]): Instance[] {
  return all.filter((i) => i.state === 'running' && !i.excluded && i.drainingSince === undefined);
}
