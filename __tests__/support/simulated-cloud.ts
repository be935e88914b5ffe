// A cloud without sockets and a clock without waiting: the local cloud's fleets behind the ports of a run, with
// CloudWatch as slow, as disorderly and as inconsistent as a test wants it.

import { Fleet, type Run } from '../../local-cloud/fleet.ts';
import type { FleetOptions } from '../../local-cloud/types.ts';
import type { AlarmClock } from '../../src/base/time.ts';
import type { Deployment } from '../../src/clonesquad/fleet-name.ts';
import {
  DESIRED_COUNT_KEY,
  FLEET_METRICS,
  type FleetMetric,
  MARKER_KEY,
  MARKER_TTL_SECONDS,
} from '../../src/clonesquad/keys.ts';
import type { LiveStatus } from '../../src/convergence/answers.ts';
import { BIN_MS, type BinStatistics } from '../../src/convergence/bins.ts';
import { type CycleValues, type FleetBins, isDecisive } from '../../src/convergence/cycles.ts';
import type { Failure } from '../../src/errors/failure.ts';
import { unreachable } from '../../src/errors/services.ts';
import type { Restorable } from '../../src/restore/restore.ts';
import type { InspectedCloud, Window } from '../../src/scale/ports.ts';
import { MINUTE_0 } from './runs.ts';

/** A clock that moves only when it is slept on. */
export class VirtualClock implements AlarmClock {
  #now: number;
  #events: readonly { readonly at: number; readonly happen: () => void }[] = [];
  readonly now = () => this.#now;
  readonly random = () => 0.5;
  readonly sleep = async (milliseconds: number) => {
    const until = this.#now + milliseconds;
    for (const event of this.#events.filter(({ at }) => at > this.#now && at <= until)) {
      this.#now = event.at;
      event.happen();
    }
    this.#now = until;
  };

  readonly after = (milliseconds: number, ring: () => void) => {
    const alarm = { at: this.#now + milliseconds, happen: ring };
    this.#add(alarm);
    return () => {
      this.#events = this.#events.filter((event) => event !== alarm);
    };
  };

  constructor(now: number) {
    this.#now = now;
  }

  /** Lets something happen at a moment to come. */
  at(moment: number, happen: () => void): void {
    this.#add({ at: moment, happen });
  }

  #add(event: { readonly at: number; readonly happen: () => void }): void {
    this.#events = [...this.#events, event].sort((one, other) => one.at - other.at);
  }
}

/** How CloudWatch misbehaves. */
export interface Weather {
  /** Milliseconds from a run until it can be read, by the run's number. */
  readonly delayOf?: (run: number) => number;
  /** Whether a read mixes the Sum of a little earlier with the SampleCount of now, by the read's number and the metric's. */
  readonly isTorn?: (read: number, metric: number) => boolean;
  /** How old CloneSquad's own word on its last run is, in ms, by the number of the question; absent: it is of no use. */
  readonly sentAgeOf?: (ask: number) => number | 'unanswered' | 'denied';
  /** How a marker fares, by its number: how late it arrives, in ms, or that a policy denies it, that it fails, or that it arrives and its answer is lost. */
  readonly markOf?: (mark: number) => number | 'denied' | 'failed' | 'lost';
  /** How a request for a cycle fares, by its number. */
  readonly requestOf?: (request: number) => 'acknowledged' | 'denied' | 'failed' | 'lost';
  /** Whether the API answers from its containers' memories, as CloneSquad's does; otherwise it is always exact. */
  readonly isForgetful?: boolean;
  /** By how much AWS's clock is ahead of the machine's, in ms. */
  readonly aheadMs?: number;
  /** Called before each read; may throw. */
  readonly onRead?: (read: number) => void;
}

/** One fleet behind the ports, and how often CloudWatch was read. */
export interface SimulatedCloud extends InspectedCloud {
  readonly fleet: Fleet;
  readonly reads: () => number;
}

/** The ports of a run, played by one simulated fleet. */
export function simulatedCloud(
  options: FleetOptions,
  clock: Pick<VirtualClock, 'now' | 'at'>,
  weather: Weather = {},
): SimulatedCloud {
  const awsNow = () => clock.now() + (weather.aheadMs ?? 0);
  const fleet = new Fleet(options, awsNow);
  let reads = 0;
  let asks = 0;
  let marks = 0;
  let requests = 0;
  const rows = () => (weather.isForgetful ? fleet.nextContainer().values(fleet.now()) : fleet.rows());
  return {
    fleet,
    reads: () => reads,
    findApis: async (groups) => new Map(groups.map((group) => [group, deploymentOf(group)])),
    findGroups: async () => [],
    identify: async () => ({ account: '111122223333', arn: 'arn:aws:iam::111122223333:user/ci' }),
    requireWritable: async () => undefined,
    readLiveStatus: async () => {
      const age = weather.sentAgeOf?.(asks);
      asks += 1;
      if (age === 'denied') return { denied: 'GET cloudwatch/sentmetrics' };
      if (age === 'unanswered') return undefined;
      return sentRun(fleet, awsNow() - (age ?? 0), age !== undefined);
    },
    readDiscovery: async ({ pathname }) => ({
      group: /^\/(.+)\/v1\/$/.exec(pathname)?.[1] ?? options.group,
      version: 'v0.27.1',
    }),
    mark: async (_, signal) => {
      const fate = weather.markOf?.(marks) ?? 0;
      const body = `marker ${marks}`;
      marks += 1;
      if (fate === 'denied') return { denied: 'POST configuration/cache.last_write_index' };
      if (typeof fate === 'number' && fate > 0) {
        const { promise, resolve } = Promise.withResolvers<void>();
        clock.at(clock.now() + fate, resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
        await promise;
        signal.throwIfAborted();
      }
      if (fate !== 'failed') fleet.write(MARKER_KEY, body, MARKER_TTL_SECONDS);
      if (typeof fate !== 'number') throw lost();
      return dated(awsNow());
    },
    requestCycle: async () => {
      const fate = weather.requestOf?.(requests) ?? 'acknowledged';
      requests += 1;
      if (fate === 'denied') return { denied: 'GET control/reschedulenow' };
      if (fate !== 'failed') fleet.askRun(0);
      return fate === 'acknowledged';
    },
    readValue: async (_, key) => ({
      value: rows()[key] ?? 'undefined',
      at: Math.floor(awsNow() / 1000) * 1000,
    }),
    readRows: async (_, keys) => {
      const known = rows();
      return new Map(keys.map((key) => [key, known[key] ?? null]));
    },
    write: async (_, key, value, ttlSeconds) => {
      fleet.write(key, value ?? '', ttlSeconds);
      return dated(awsNow());
    },
    readConfigured: async () => configured(fleet, rows()),
    readFleetStatus: async () => fleet.status,
    readShadowing: async () => ({
      inForce: { ...configured(fleet, rows()), origin: 'DynamoDB configuration table (x)' },
      denied: [],
    }),
    readMetrics: async (groups, namespace, window) => {
      weather.onRead?.(reads);
      const bins = namespace === fleet.namespace ? read(fleet, awsNow(), window, weather, reads) : new Map();
      reads += 1;
      return new Map(groups.map((group) => [group, bins]));
    },
  };
}

function lost(): Failure {
  return unreachable({ service: 'clonesquad', reason: 'the answer was lost' });
}

/** A moment before which a write that is answered now had happened: a Date header has whole seconds. */
function dated(now: number): number {
  return Math.floor(now / 1000) * 1000 + 1000;
}

/** What the last run before a moment has sent, whole or without its values. */
function sentRun(fleet: Fleet, moment: number, isWhole: boolean): LiveStatus | undefined {
  const last = fleet.runs.findLast(({ at }) => at <= moment);
  const known = (name: string): number => last?.values[name] ?? 0;
  const values = FLEET_METRICS.map((name) => [name, { low: known(name), high: known(name) }] as const);
  const whole: Partial<CycleValues> = Object.fromEntries(values);
  return last && { at: last.at, ...(isWhole && isDecisive(whole) && { values: whole }) };
}

/** Where a group's API is, by its stack. */
export function deploymentOf(group: string, api = new URL(`http://127.0.0.1/${group}/v1/`)): Deployment {
  return { api, stack: `clonesquad-${group}`, output: 'InteractAPIWUrl' };
}

function configured(fleet: Fleet, rows: Readonly<Record<string, string>>) {
  return {
    value: fleet.options.shadow?.value ?? rows[DESIRED_COUNT_KEY] ?? 'undefined',
    isOverridden: fleet.options.shadow?.by === 'override',
  };
}

interface Sample {
  readonly run: Run;
  readonly readableAt: number;
}

function read(fleet: Fleet, now: number, window: Window, weather: Weather, number: number): FleetBins {
  const samples = fleet.runs
    .map((run, index): Sample => ({ run, readableAt: run.at + (weather.delayOf?.(index) ?? 0) }))
    .filter(({ run }) => run.at >= window.start && run.at < window.end);
  const bins = Map.groupBy(samples, ({ run }) => Math.floor(run.at / BIN_MS) * BIN_MS);
  const isTorn = (metric: number) => weather.isTorn?.(number, metric) ?? false;
  return new Map([...bins].map(([start, inBin]) => [start, statisticsOf(inBin, now, isTorn)]));
}

/** How much older the Sum of a torn read is, in ms. */
const TEAR_MS = 25_000;

function statisticsOf(
  samples: readonly Sample[],
  now: number,
  isTorn: (metric: number) => boolean,
): ReadonlyMap<FleetMetric, BinStatistics> {
  const readable = samples.filter(({ readableAt }) => readableAt <= now);
  if (readable.length === 0) return new Map();
  const older = readable.filter(({ readableAt }) => readableAt <= now - TEAR_MS);
  return new Map(
    FLEET_METRICS.map((metric, index) => [metric, statistics(metric, readable, isTorn(index) ? older : readable)]),
  );
}

function statistics(metric: FleetMetric, samples: readonly Sample[], summed: readonly Sample[]): BinStatistics {
  let [sum, minimum, maximum] = [0, Infinity, -Infinity];
  for (const { run } of summed) sum += run.values[metric] ?? 0;
  for (const { run } of samples) {
    minimum = Math.min(minimum, run.values[metric] ?? 0);
    maximum = Math.max(maximum, run.values[metric] ?? 0);
  }
  return { sampleCount: samples.length, sum, minimum, maximum };
}

/** A size that a job has set to 4 at {@link MINUTE_0}, where 2 was before. */
export const SIZE_OF_4: Restorable = {
  fleet: 'perf1-frontend',
  kind: 'size',
  key: DESIRED_COUNT_KEY,
  api: new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/'),
  ours: '4',
  stored: '2',
  hasTtl: false,
  isAccepted: true,
  lastWriteAt: MINUTE_0,
};
