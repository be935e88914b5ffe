// Reads CloudWatch's bins of CloneSquad's metrics: all fleets in as few requests as the service allows. Without the SDK's
// client (docs/architecture.md).

import { ATTEMPTS } from '../base/retry.ts';
import { requestIdOf } from '../base/send.ts';
import { excerpt, isRecord, parseJson } from '../base/text.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import {
  FLEET_METRICS,
  type FleetMetric,
  GROUP_DIMENSION,
  SUBFLEET_DIMENSION,
  SUBFLEET_METRICS,
} from '../clonesquad/keys.ts';
import { BIN_MS, type BinStatistics } from '../convergence/bins.ts';
import { DECISIVE_METRICS, type FleetBins } from '../convergence/cycles.ts';
import { awsRefused } from '../errors/services.ts';
import type { Window } from '../scale/ports.ts';
import { answerError, callService, readPages, type ServicePorts } from './service.ts';

/** CloudWatch's statistics, and our names of them. */
const STATISTICS: readonly { readonly stat: string; readonly name: keyof BinStatistics }[] = [
  { stat: 'SampleCount', name: 'sampleCount' },
  { stat: 'Sum', name: 'sum' },
  { stat: 'Minimum', name: 'minimum' },
  { stat: 'Maximum', name: 'maximum' },
];

/** CloudWatch's limit is 500 queries a request. All statistics of a series are in one request, since AWS counts these as one. */
const SERIES_PER_REQUEST = 500 / STATISTICS.length;

/** Concurrent requests of one read. The others are not built yet, since each has 100 KB. */
const REQUESTS_AT_ONCE = 8;

/** A page has about a hundred thousand values, which is more than one request reads. */
const MOST_PAGES = 50;

const ACTION = 'cloudwatch:GetMetricData';

/** CloudWatch returned partial data. The next read may get all of it. */
class Incomplete extends Error {}

/** The bins of one fleet while they are read: like FleetBins, with {@link ABSENT} for missing statistics. */
type GrowingBins = Map<number, GrowingBin>;
type GrowingBin = Map<FleetMetric, Record<keyof BinStatistics, number>>;

/** No number of instances is negative. */
const ABSENT = -1;

const noStatistics = () => ({ sampleCount: ABSENT, sum: ABSENT, minimum: ABSENT, maximum: ABSENT });

/** The bins of some fleets (fleet-name.ts) in a window that starts at a whole minute. Throws what service.ts reads. */
export async function readBins(
  ports: ServicePorts,
  fleets: readonly string[],
  namespace: string,
  window: Window,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, FleetBins>> {
  const bins = new Map<string, GrowingBins>(fleets.map((fleet) => [fleet, new Map()]));
  const portions = portionsOf([...bins.keys()].flatMap(seriesOf));
  const readPortion = async (asked: readonly Series[], during: AbortSignal) => {
    let requestId: string | undefined;
    const results = await readPages(ACTION, MOST_PAGES, async (next) => {
      const token = next === undefined ? '' : `"NextToken":${JSON.stringify(next)},`;
      const page = await readPage(ports, questionOf(asked, namespace, window, token), during);
      requestId = page.requestId;
      return page;
    });
    requireComplete(results, requestId);
    for (const result of results) collect(result, asked, bins);
  };
  await allOrNone(portions, readPortion, signal);
  for (const found of bins.values()) dropIncomplete(found);
  return new Map([...bins].map(([fleet, found]) => [fleet, completed(fleet, found)]));
}

/** A page, and AWS's ID of its request. */
async function readPage(ports: ServicePorts, body: string, signal: AbortSignal) {
  const { clock, requestMs } = ports.retryPolicy;
  // A longer pause is not worth it, since the next poll reads again.
  const limits = { attempts: ATTEMPTS.cloudWatch, deadline: clock.now() + 2 * requestMs };
  const limited = { ...ports, retryPolicy: { ...ports.retryPolicy, ...limits } };
  const answer = await callService(limited, 'CloudWatch', () => body, signal);
  const document = answer.status === 200 ? parseJson(answer.body) : undefined;
  const results = isRecord(document) ? document['MetricDataResults'] : undefined;
  if (!isRecord(document) || !Array.isArray(results)) throw answerError(answer);
  const next = document['NextToken'];
  const isLast = typeof next !== 'string' || next === '';
  return { items: results, next: isLast ? undefined : next, requestId: requestIdOf(answer) };
}

/**
 * Throws for results that are missing or partial. A result may continue over several pages, and its last part has the status.
 * Without a status, it is complete. `requestId`: of the last page.
 */
function requireComplete(results: readonly unknown[], requestId: string | undefined): void {
  const ends = new Map<unknown, Readonly<Record<string, unknown>>>();
  for (const result of results) if (isRecord(result)) ends.set(result['Id'], result);
  for (const { StatusCode: status = 'Complete', Messages: messages } of ends.values()) {
    if (status === 'Complete') continue;
    const reason = excerpt([`CloudWatch returned ${String(status)}`, ...messageTexts(messages)].join(': '));
    if (status === 'Forbidden') throw awsRefused({ action: ACTION, reason }, { requestId });
    throw Object.assign(new Incomplete(reason), { requestId });
  }
}

function messageTexts(messages: unknown): readonly string[] {
  const [first]: readonly unknown[] = Array.isArray(messages) ? messages : [];
  const value = isRecord(first) ? first['Value'] : undefined;
  return typeof value === 'string' ? [value] : [];
}

function portionsOf(series: readonly Series[]): readonly (readonly Series[])[] {
  return Array.from({ length: Math.ceil(series.length / SERIES_PER_REQUEST) }, (_, index) =>
    series.slice(index * SERIES_PER_REQUEST, (index + 1) * SERIES_PER_REQUEST),
  );
}

/** Calls `act` for each value, some at once. The first failure stops the others, and is thrown. */
async function allOrNone<Value>(
  values: readonly Value[],
  act: (value: Value, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController();
  const during = AbortSignal.any([signal, stop.signal]);
  const left = values.values();
  const work = async () => {
    for (const value of left) await act(value, during);
  };
  try {
    await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, work));
  } catch (thrown) {
    stop.abort();
    throw thrown;
  }
}

/** The request for all statistics of some series, as JSON. The IDs of its queries are their positions. */
function questionOf(asked: readonly Series[], namespace: string, { start, end }: Window, token: string): string {
  const queries = asked.flatMap(({ metricName, dimensions }, place) => {
    const metric = JSON.stringify({ Namespace: namespace, MetricName: metricName, Dimensions: dimensions });
    return STATISTICS.map(
      ({ stat }, index) =>
        `{"Id":"q${place * STATISTICS.length + index}","MetricStat":{"Metric":${metric},"Period":${BIN_MS / 1000},"Stat":"${stat}"}}`,
    );
  });
  const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);
  return `{"StartTime":${seconds(start)},"EndTime":${seconds(end)},"ScanBy":"TimestampAscending",${token}"MetricDataQueries":[${queries.join(',')}]}`;
}

/** Adds one result to the bins of its fleet. Ignores anything that is not a result. */
function collect(result: unknown, asked: readonly Series[], bins: ReadonlyMap<string, GrowingBins>): void {
  const { Id: id, Timestamps: seconds, Values: values } = isRecord(result) ? result : {};
  if (typeof id !== 'string' || !Array.isArray(seconds) || !Array.isArray(values)) return;
  const place = Number(id.slice(1));
  const series = asked[Math.floor(place / STATISTICS.length)];
  const statistic = STATISTICS[place % STATISTICS.length];
  const found = series && bins.get(series.fleet);
  if (series === undefined || statistic === undefined || found === undefined) return;
  for (let index = 0; index < seconds.length; index += 1) {
    const [second, value]: readonly unknown[] = [seconds[index], values[index]];
    if (typeof second !== 'number' || typeof value !== 'number') continue;
    const bin = ofKey(found, second * 1000, (): GrowingBin => new Map());
    for (const metric of series.metrics) ofKey(bin, metric, noStatistics)[statistic.name] = value;
  }
}

function ofKey<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

/** Removes metrics that lack one of their four statistics. */
function dropIncomplete(bins: GrowingBins): void {
  for (const bin of bins.values()) {
    bin.forEach(({ sampleCount, sum, minimum, maximum }, metric) => {
      if (Math.min(sampleCount, sum, minimum, maximum) < 0) bin.delete(metric);
    });
  }
}

// CloudWatch's series of a fleet's metrics. CloneSquad sends fewer of a subfleet, so these are completed.

/** One series of CloudWatch, and the fleet metrics that it stands for. */
interface Series {
  /** The fleet's name: fleet-name.ts. */
  readonly fleet: string;
  readonly metrics: readonly FleetMetric[];
  readonly metricName: string;
  readonly dimensions: readonly { readonly Name: string; readonly Value: string }[];
}

const SUBFLEET_SERIES = [...new Set(Object.values(SUBFLEET_METRICS).filter((name) => name !== undefined))].map(
  (metricName) => ({
    metricName,
    metrics: FLEET_METRICS.filter((metric) => SUBFLEET_METRICS[metric] === metricName),
  }),
);

/** All series of one fleet, each once. */
export function seriesOf(fleet: string): readonly Series[] {
  const { group, subfleet } = parseFleetName(fleet);
  const ofGroup = { Name: GROUP_DIMENSION, Value: group };
  if (subfleet === undefined) {
    const dimensions = [ofGroup];
    return FLEET_METRICS.map((metric) => ({ fleet, metrics: [metric], metricName: metric, dimensions }));
  }
  const dimensions = [{ Name: SUBFLEET_DIMENSION, Value: subfleet }, ofGroup];
  return SUBFLEET_SERIES.map((series) => ({ ...series, fleet, dimensions }));
}

/** Required metrics that CloneSquad does not send for a subfleet. */
const UNSENT = DECISIVE_METRICS.filter((metric) => SUBFLEET_METRICS[metric] === undefined);

/** Metrics of a subfleet that are sent only while its state is `running`. */
const SENT_WHILE_RUNNING: ReadonlySet<FleetMetric> = new Set(['DesiredInstanceCount', 'MinInstanceCount']);

/** A fleet's bins for the judgment: those of a main fleet as they are, those of a subfleet completed. */
export function completed(fleet: string, bins: FleetBins): FleetBins {
  if (parseFleetName(fleet).subfleet === undefined) return bins;
  return new Map([...bins].map(([start, metrics]) => [start, completeBin(metrics)]));
}

/**
 * One bin of a subfleet. Metrics that CloneSquad does not send count as 0: it bounces no instance of a subfleet, and stopping
 * instances are not among the running ones, so only `settled` does not see them. Each cycle sends EC2.Size, so as many zeros as
 * sizes match the cycles exactly. If fewer cycles sent a desired number than sizes, the state of the subfleet changed within the
 * bin. It is unknown in which of them, so the desired numbers are left out, and no cycle of that bin counts.
 */
function completeBin(metrics: ReadonlyMap<FleetMetric, BinStatistics>): ReadonlyMap<FleetMetric, BinStatistics> {
  const sampleCount = metrics.get('FleetSize')?.sampleCount;
  if (sampleCount === undefined) return metrics;
  const zeros: BinStatistics = { sampleCount, sum: 0, minimum: 0, maximum: 0 };
  const sent = [...metrics].filter(
    ([metric, statistics]) => !SENT_WHILE_RUNNING.has(metric) || statistics.sampleCount === sampleCount,
  );
  return new Map([...sent, ...UNSENT.map((metric) => [metric, zeros] as const)]);
}
