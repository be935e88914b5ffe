// CloudWatch's bins of CloneSquad's metrics: all fleets in as few requests as the service allows.

import {
  CloudWatchClient,
  GetMetricDataCommand,
  type MetricDataQuery,
  type MetricDataResult,
} from '@aws-sdk/client-cloudwatch';
import { BIN_MS, type BinStatistics } from '../clonesquad/bins.ts';
import { FLEET_METRICS, type FleetMetric, GROUP_DIMENSION } from '../clonesquad/names.ts';
import type { FleetBins } from '../clonesquad/runs.ts';
import type { ClientSettings } from './client-settings.ts';
import type { CredentialSource } from './credentials.ts';

/** The next poll is soon enough for more. */
const POLL_ATTEMPTS = 2;

/** What one request may ask for, by CloudWatch's limit. */
const QUERIES_PER_REQUEST = 500;

/** CloudWatch's statistics, and what we call them. */
const STATISTICS: readonly { readonly stat: string; readonly name: keyof BinStatistics }[] = [
  { stat: 'SampleCount', name: 'sampleCount' },
  { stat: 'Sum', name: 'sum' },
  { stat: 'Minimum', name: 'minimum' },
  { stat: 'Maximum', name: 'maximum' },
];

/** One series that is asked for: its id tells it in the answer. */
interface Series {
  readonly id: string;
  readonly group: string;
  readonly metric: FleetMetric;
  readonly statistic: (typeof STATISTICS)[number];
}

type MutableBins = Map<number, Map<FleetMetric, Partial<Record<keyof BinStatistics, number>>>>;

/** Reads CloudWatch for a region. */
export class MetricReader {
  readonly #client: CloudWatchClient;
  /** Of the read that is under way: a renewal of credentials ends with it. */
  #signal = new AbortController().signal;

  constructor(credentials: CredentialSource, settings: ClientSettings) {
    this.#client = new CloudWatchClient({
      ...settings,
      maxAttempts: POLL_ATTEMPTS,
      credentials: () => credentials(this.#signal),
    });
  }

  /** The bins of some groups from `start` (a whole minute) to `end`, epoch ms; throws the SDK's errors. */
  async read(
    groups: readonly string[],
    namespace: string,
    { start, end }: { readonly start: number; readonly end: number },
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, FleetBins>> {
    this.#signal = signal;
    const series = seriesOf(groups);
    const bins = new Map<string, MutableBins>(groups.map((group) => [group, new Map()]));
    for (let first = 0; first < series.length; first += QUERIES_PER_REQUEST) {
      const asked = series.slice(first, first + QUERIES_PER_REQUEST);
      const window = { StartTime: new Date(start), EndTime: new Date(end) };
      for (const result of await this.#request(asked, namespace, window, signal))
        collect(result, series, bins);
    }
    return new Map([...bins].map(([group, found]) => [group, whole(found)]));
  }

  /** One request and its further pages. Partial data comes with a token to go on with, too. */
  async #request(
    asked: readonly Series[],
    namespace: string,
    window: { readonly StartTime: Date; readonly EndTime: Date },
    signal: AbortSignal,
  ): Promise<readonly MetricDataResult[]> {
    const results: MetricDataResult[] = [];
    let next: string | undefined;
    do {
      const page = await this.#client.send(
        new GetMetricDataCommand({
          ...window,
          MetricDataQueries: asked.map((series) => toQuery(series, namespace)),
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

function seriesOf(groups: readonly string[]): readonly Series[] {
  return groups
    .flatMap((group) => FLEET_METRICS.map((metric) => ({ group, metric })))
    .flatMap((one) => STATISTICS.map((statistic) => ({ ...one, statistic })))
    .map((one, index) => ({ ...one, id: `q${index}` }));
}

function toQuery({ id, group, metric, statistic }: Series, namespace: string): MetricDataQuery {
  return {
    Id: id,
    MetricStat: {
      Metric: {
        Namespace: namespace,
        MetricName: metric,
        Dimensions: [{ Name: GROUP_DIMENSION, Value: group }],
      },
      Period: BIN_MS / 1000,
      Stat: statistic.stat,
    },
  };
}

function collect(
  result: MetricDataResult,
  series: readonly Series[],
  bins: ReadonlyMap<string, MutableBins>,
): void {
  const { group, metric, statistic } = series[Number(result.Id?.slice(1))] ?? {};
  const found = group === undefined ? undefined : bins.get(group);
  if (found === undefined || metric === undefined || statistic === undefined) return;
  for (const [index, timestamp] of (result.Timestamps ?? []).entries()) {
    const bin = found.get(timestamp.getTime()) ?? new Map();
    found.set(timestamp.getTime(), bin);
    bin.set(metric, { ...bin.get(metric), [statistic.name]: result.Values?.[index] });
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
