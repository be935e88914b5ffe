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
import { BIN_MS, type BinStatistics, exactly } from '../../src/convergence/bins.ts';
import { type CycleValues, type FleetBins, isDecisive } from '../../src/convergence/cycles.ts';
import type { Failure } from '../../src/errors/failure.ts';
import { unreachable } from '../../src/errors/services.ts';
import type { Restorable } from '../../src/restore/restore.ts';
import type { InspectedCloud, Window } from '../../src/scale/ports.ts';
import { MINUTE_0 } from './cycles.ts';

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
export interface Conditions {
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
  conditions: Conditions = {},
): SimulatedCloud {
  const awsNow = () => clock.now() + (conditions.aheadMs ?? 0);
  const fleet = new Fleet(options, awsNow);
  let reads = 0;
  let asks = 0;
  let marks = 0;
  let requests = 0;
  const readMetrics = metricReader(fleet, conditions);
  const rows = () => (conditions.isForgetful ? fleet.nextContainer().values(fleet.now()) : fleet.rows());
  return {
    fleet,
    reads: () => reads,
    findApis: async (groups) => new Map(groups.map((group) => [group, deploymentOf(group)])),
    findGroups: async () => [],
    identify: async () => ({ account: '111122223333', arn: 'arn:aws:iam::111122223333:user/ci' }),
    requireWritable: async () => undefined,
    readLiveStatus: async () => {
      const age = conditions.sentAgeOf?.(asks);
      asks += 1;
      if (age === 'denied') return { denied: 'GET cloudwatch/sentmetrics' };
      if (age === 'unanswered') return undefined;
      return sentRun(fleet, awsNow() - (age ?? 0), age !== undefined);
    },
    readApiOwner: async ({ pathname }) => ({
      group: /^\/(.+)\/v1\/$/.exec(pathname)?.[1] ?? options.group,
      version: 'v0.27.1',
    }),
    mark: async (_, signal) => {
      const fate = conditions.markOf?.(marks) ?? 0;
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
      const fate = conditions.requestOf?.(requests) ?? 'acknowledged';
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
      conditions.onRead?.(reads);
      const bins = namespace === fleet.namespace ? readMetrics(window, awsNow(), reads) : new Map();
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
  if (last === undefined || !isWhole) return last && { at: last.at };
  const values = FLEET_METRICS.map((name) => [name, exactly(last.values[name] ?? 0)] as const);
  const whole: Partial<CycleValues> = Object.fromEntries(values);
  return { at: last.at, ...(isDecisive(whole) && { values: whole }) };
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

type Bin = ReadonlyMap<FleetMetric, BinStatistics>;

/** How much older the Sum of a torn read is, in ms. */
const TEAR_MS = 25_000;

/** Reads a fleet's metrics: by the window, the moment, and the number of the read. */
function metricReader(
  fleet: Fleet,
  conditions: Conditions,
): (window: Window, now: number, number: number) => FleetBins {
  // What has become readable stays so: a bin with as many readable runs as before has the same statistics.
  const known = new Map<number, { readonly count: number; readonly bin: Bin }>();
  return ({ start, end }, now, number) => {
    const isTorn = (_: FleetMetric, metric: number) => conditions.isTorn?.(number, metric) ?? false;
    const bins = new Map<number, Readable>();
    for (const [index, run] of fleet.runs.entries()) {
      if (run.at < start || run.at >= end) continue;
      const bin = Math.floor(run.at / BIN_MS) * BIN_MS;
      const readable = bins.get(bin) ?? { runs: [], older: [] };
      bins.set(bin, readable);
      const readableAt = run.at + (conditions.delayOf?.(index) ?? 0);
      if (readableAt <= now) readable.runs.push(run);
      if (readableAt <= now - TEAR_MS) readable.older.push(run);
    }
    return new Map(
      [...bins].map(([bin, { runs, older }]) => {
        const before = known.get(bin);
        const whole = before?.count === runs.length ? before.bin : statisticsOf(runs);
        known.set(bin, { count: runs.length, bin: whole });
        return [bin, older.length === runs.length ? whole : withTears(whole, FLEET_METRICS.filter(isTorn), older)];
      }),
    );
  };
}

/** The runs of a bin that can be read, and those that could be read a little earlier. */
interface Readable {
  readonly runs: Run[];
  readonly older: Run[];
}

function statisticsOf(runs: readonly Run[]): Bin {
  if (runs.length === 0) return new Map();
  return new Map(
    FLEET_METRICS.map((metric) => {
      const values = valuesOf(runs, metric);
      const [minimum, maximum] = [Math.min(...values), Math.max(...values)];
      return [metric, { sampleCount: runs.length, sum: sumOf(values), minimum, maximum }];
    }),
  );
}

/** The same bin with the Sum of a little earlier in those metrics that are torn. */
function withTears(whole: Bin, torn: readonly FleetMetric[], older: readonly Run[]): Bin {
  const bin = new Map(whole);
  for (const metric of torn) {
    const statistics = whole.get(metric);
    if (statistics) bin.set(metric, { ...statistics, sum: sumOf(valuesOf(older, metric)) });
  }
  return bin;
}

function valuesOf(runs: readonly Run[], metric: FleetMetric): readonly number[] {
  return runs.map(({ values }) => values[metric] ?? 0);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
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
