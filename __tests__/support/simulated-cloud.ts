// A cloud without sockets and a clock without waiting: the local cloud's fleets behind the ports of a run.
// CloudWatch is as slow, unordered and inconsistent as a test configures.

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

/** A clock that only a sleep advances. */
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

  /** Schedules an event. */
  at(moment: number, happen: () => void): void {
    this.#add({ at: moment, happen });
  }

  #add(event: { readonly at: number; readonly happen: () => void }): void {
    this.#events = [...this.#events, event].sort((one, other) => one.at - other.at);
  }
}

/** How late, lossy and inconsistent the cloud's answers are. */
export interface Conditions {
  /** Milliseconds from a cycle until CloudWatch returns it, by the cycle's number. */
  readonly delayOf?: (run: number) => number;
  /** Whether a read mixes an older Sum with the current SampleCount (a torn read), by the numbers of read and metric. */
  readonly isTorn?: (read: number, metric: number) => boolean;
  /** Age of the live status in ms, by the number of the request. If omitted, the live status has no values. */
  readonly sentAgeOf?: (request: number) => number | 'unanswered' | 'denied';
  /** The fate of a marker, by its number: delay in ms, denied by a policy, failed, or accepted with a lost answer. */
  readonly markOf?: (mark: number) => number | 'denied' | 'failed' | 'lost';
  /** The fate of a request for a cycle, by its number. */
  readonly requestOf?: (request: number) => 'acknowledged' | 'denied' | 'failed' | 'lost';
  /** Whether the API answers from the caches of its containers, as CloneSquad's does. Otherwise it is always exact. */
  readonly isForgetful?: boolean;
  /** How far AWS's clock is ahead of the machine's, in ms. */
  readonly aheadMs?: number;
  /** Called before each read. It may throw. */
  readonly onRead?: (read: number) => void;
}

/** One fleet behind the ports, and how often CloudWatch was read. */
export interface SimulatedCloud extends InspectedCloud {
  readonly fleet: Fleet;
  readonly reads: () => number;
}

/** The ports of a run, backed by one simulated fleet. */
export function simulatedCloud(
  options: FleetOptions,
  clock: Pick<VirtualClock, 'now' | 'at'>,
  conditions: Conditions = {},
): SimulatedCloud {
  const awsNow = () => clock.now() + (conditions.aheadMs ?? 0);
  const fleet = new Fleet(options, awsNow);
  let reads = 0;
  let liveReads = 0;
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
      const age = conditions.sentAgeOf?.(liveReads);
      liveReads += 1;
      if (age === 'denied') return { denied: 'GET cloudwatch/sentmetrics' };
      if (age === 'unanswered') return undefined;
      return liveStatusOf(fleet, awsNow() - (age ?? 0), age !== undefined);
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
      if (fate !== 'failed') fleet.requestCycle(0);
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

/** An upper bound for the time of a write that is answered now: a Date header has whole seconds. */
function dated(now: number): number {
  return Math.floor(now / 1000) * 1000 + 1000;
}

/** The live status of the last cycle before a moment, with or without values. */
function liveStatusOf(fleet: Fleet, moment: number, isWhole: boolean): LiveStatus | undefined {
  const last = fleet.runs.findLast(({ at }) => at <= moment);
  if (last === undefined || !isWhole) return last && { at: last.at };
  const values = FLEET_METRICS.map((name) => [name, exactly(last.values[name] ?? 0)] as const);
  const whole: Partial<CycleValues> = Object.fromEntries(values);
  return { at: last.at, ...(isDecisive(whole) && { values: whole }) };
}

/** The API of a group, as its stack declares it. */
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

/** Returns a function that reads a fleet's metrics by window, time and number of the read. */
function metricReader(
  fleet: Fleet,
  conditions: Conditions,
): (window: Window, now: number, number: number) => FleetBins {
  // A bin with as many readable cycles as before has the same statistics.
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

/** The cycles of a bin that can be read, and those that could be read slightly earlier. */
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

/** The same bin with an older Sum in the torn metrics. */
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

/** A size that a job has changed from 2 to 4 at {@link MINUTE_0}. */
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
