// CloudWatch's bins of CloneSquad's metrics: all fleets in as few requests as the service allows, all at once.

import {
  CloudWatchClient,
  GetMetricDataCommand,
  type MetricDataQuery,
  type MetricDataResult,
} from '@aws-sdk/client-cloudwatch';
import { BIN_MS, type BinStatistics } from '../clonesquad/bins.ts';
import type { FleetMetric } from '../clonesquad/names.ts';
import type { FleetBins } from '../clonesquad/runs.ts';
import { completed, type Series, seriesOf } from '../clonesquad/series.ts';
import type { ClientSettings } from './client-settings.ts';
import type { CredentialSource } from './credentials.ts';

/** The next poll is soon enough for more. */
const POLL_ATTEMPTS = 2;

/** What one request may ask for, by CloudWatch's limit. The statistics of one series are never parted, since AWS counts those of one request as one. */
const QUERIES_PER_REQUEST = 500;

/** CloudWatch's statistics, and what we call them. */
const STATISTICS: readonly { readonly stat: string; readonly name: keyof BinStatistics }[] = [
  { stat: 'SampleCount', name: 'sampleCount' },
  { stat: 'Sum', name: 'sum' },
  { stat: 'Minimum', name: 'minimum' },
  { stat: 'Maximum', name: 'maximum' },
];

/** One statistic of a series. */
interface Query {
  readonly series: Series;
  readonly statistic: (typeof STATISTICS)[number];
}

type MutableBins = Map<number, Map<FleetMetric, Partial<Record<keyof BinStatistics, number>>>>;

/** Reads CloudWatch for a region, for any number of readers at once. */
export class MetricReader {
  readonly #client: CloudWatchClient;
  readonly #credentials: CredentialSource;

  constructor(credentials: CredentialSource, settings: ClientSettings) {
    this.#credentials = credentials;
    // The SDK asks without a signal; what a reader has just waited for, with one, is there at once.
    const { signal: never } = new AbortController();
    this.#client = new CloudWatchClient({
      ...settings,
      maxAttempts: POLL_ATTEMPTS,
      credentials: () => credentials(never),
    });
  }

  /** The bins of some fleets (fleet-name.ts) from `start` (a whole minute) to `end`, epoch ms; throws the SDK's errors. */
  async read(
    fleets: readonly string[],
    namespace: string,
    { start, end }: { readonly start: number; readonly end: number },
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, FleetBins>> {
    const bins = new Map<string, MutableBins>(fleets.map((fleet) => [fleet, new Map()]));
    const queries = [...bins.keys()].flatMap(queriesOf);
    const window = { StartTime: new Date(start), EndTime: new Date(end) };
    const firsts = Array.from(
      { length: Math.ceil(queries.length / QUERIES_PER_REQUEST) },
      (_, index) => index * QUERIES_PER_REQUEST,
    );
    const read = async (first: number, during: AbortSignal) => {
      const asked = queries.slice(first, first + QUERIES_PER_REQUEST);
      collect(await this.#request(asked, namespace, window, during), asked, bins);
    };
    await allOrNone(firsts, read, signal);
    return new Map([...bins].map(([fleet, found]) => [fleet, completed(fleet, whole(found))]));
  }

  /** One request and its further pages. Partial data comes with a token to go on with, too. */
  async #request(
    asked: readonly Query[],
    namespace: string,
    window: { readonly StartTime: Date; readonly EndTime: Date },
    signal: AbortSignal,
  ): Promise<readonly MetricDataResult[]> {
    const results: MetricDataResult[] = [];
    let next: string | undefined;
    do {
      await this.#credentials(signal);
      const page = await this.#client.send(
        new GetMetricDataCommand({
          ...window,
          MetricDataQueries: asked.map((query, index) => toMetricDataQuery(query, index, namespace)),
          ScanBy: 'TimestampAscending',
          ...(next !== undefined && { NextToken: next }),
        }),
        { abortSignal: signal },
      );
      results.push(...(page.MetricDataResults ?? []));
      next = page.NextToken;
    } while (next !== undefined);
    return results;
  }
}

/** Does something with each, all at once; the first that fails ends the others, and is thrown. */
async function allOrNone<Value>(
  values: readonly Value[],
  act: (value: Value, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController();
  const during = AbortSignal.any([signal, stop.signal]);
  try {
    await Promise.all(values.map((value) => act(value, during)));
  } catch (thrown) {
    stop.abort();
    throw thrown;
  }
}

function queriesOf(fleet: string): readonly Query[] {
  return seriesOf(fleet).flatMap((series) => STATISTICS.map((statistic) => ({ series, statistic })));
}

/** Its id, by which the answer tells it, is its place in the request. */
function toMetricDataQuery({ series, statistic }: Query, index: number, namespace: string): MetricDataQuery {
  const { metricName, dimensions } = series;
  return {
    Id: `q${index}`,
    MetricStat: {
      Metric: { Namespace: namespace, MetricName: metricName, Dimensions: [...dimensions] },
      Period: BIN_MS / 1000,
      Stat: statistic.stat,
    },
  };
}

/** Adds the results of a request to the bins of their fleets. */
function collect(
  results: readonly MetricDataResult[],
  asked: readonly Query[],
  bins: ReadonlyMap<string, MutableBins>,
): void {
  for (const result of results) {
    const query = asked[Number(result.Id?.slice(1))];
    const found = query && bins.get(query.series.fleet);
    if (query === undefined || found === undefined) continue;
    for (const [index, timestamp] of (result.Timestamps ?? []).entries()) {
      const bin = found.get(timestamp.getTime()) ?? new Map();
      found.set(timestamp.getTime(), bin);
      for (const metric of query.series.metrics)
        bin.set(metric, { ...bin.get(metric), [query.statistic.name]: result.Values?.[index] });
    }
  }
}

/** Only bins of which all four statistics have come say anything. */
function whole(bins: MutableBins): FleetBins {
  return new Map(
    [...bins].map(([start, metrics]) => [
      start,
      new Map(
        [...metrics].flatMap(([metric, statistics]) => (isWhole(statistics) ? [[metric, statistics]] : [])),
      ),
    ]),
  );
}

function isWhole(statistics: Partial<BinStatistics>): statistics is BinStatistics {
  return STATISTICS.every(({ name }) => statistics[name] !== undefined);
}
