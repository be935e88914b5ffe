// CloudWatch's GetMetricData: bins of the values that the fleets' main loops have sent.
import { GROUP_DIMENSION } from '../src/clonesquad/keys.ts';
import type { RunValues } from './metrics.ts';
import type { CannedAnswer } from './types.ts';
import { jsonAnswer, jsonError } from './wire.ts';

interface Dimension {
  readonly Name: string;
  readonly Value: string;
}

/** One query of a call. */
interface Query {
  readonly Id: string;
  readonly Label?: string;
  readonly ReturnData?: boolean;
  readonly MetricStat?: {
    readonly Metric: {
      readonly Namespace?: string;
      readonly MetricName?: string;
      readonly Dimensions?: readonly Dimension[];
    };
    readonly Period: number;
    readonly Stat: string;
  };
}

/** The body of a call; times in epoch seconds. */
interface Call {
  readonly MetricDataQueries?: readonly Query[];
  readonly StartTime?: number;
  readonly EndTime?: number;
  readonly ScanBy?: 'TimestampAscending' | 'TimestampDescending';
  readonly MaxDatapoints?: number;
  readonly NextToken?: string;
}

/** The sender of metrics: a main fleet, or a subfleet of the same group. */
export interface Sender {
  readonly namespace: string;
  readonly group: string;
  readonly subfleet?: string;
}

/** Values that were sent together, by metric; `at` in epoch milliseconds. */
export interface Sent {
  readonly at: number;
  readonly values: RunValues;
}

/** The values of a sender that CloudWatch can answer with now, in any order. */
export type ReadSent = (sender: Sender) => readonly Sent[];

/** Statistics of one bin; `at` is its start, epoch milliseconds. */
interface Bin {
  readonly at: number;
  readonly value: number;
}

const STATISTICS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  SampleCount: (values) => values.length,
  Sum: sum,
  Minimum: (values) => Math.min(...values),
  Maximum: (values) => Math.max(...values),
  Average: (values) => sum(values) / values.length,
};
const SUBFLEET_DIMENSION = 'SubfleetName';
const MOST_QUERIES = 500;
const MINUTE = 60_000;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How a call is answered. */
interface CloudWatchRules {
  readonly read: ReadSent;
  /** Values per page; a call may request fewer. */
  readonly perPage: number;
  /** Answer only the newer half of the values, without a next page. */
  readonly partial: boolean;
}

/** The answer to GetMetricData with this body. */
export function getMetricData(body: string, rules: CloudWatchRules): CannedAnswer {
  const call: Call = JSON.parse(body);
  const queries = call.MetricDataQueries ?? [];
  const problem = queries.map(findProblem).find((text) => text !== undefined) ?? findCallProblem(call);
  if (problem !== undefined) return jsonError(400, 'ValidationException', problem);
  const binsOf = createReadBins(call, rules.read);
  const results = queries
    .filter((query) => query.ReturnData !== false)
    .map((query) => ({ query, bins: evaluate(query, call, binsOf) }));
  const perPage = Math.min(call.MaxDatapoints ?? Infinity, rules.perPage);
  const from = Number(call.NextToken ?? '0');
  return jsonAnswer(cutPage(results, from, perPage, rules.partial));
}

function findProblem({ Id, MetricStat }: Query): string | undefined {
  if (!/^[a-z]\w*$/.test(Id))
    return `The value ${Id} for parameter MetricDataQueries.member.1.Id is not matching the expected pattern`;
  if (!MetricStat) return 'Only MetricStat queries are simulated';
  if (!STATISTICS[MetricStat.Stat]) return `The value ${MetricStat.Stat} for parameter Stat is not supported`;
  if (MetricStat.Period <= 0 || MetricStat.Period % 60 !== 0) return 'Period must be a multiple of 60 seconds';
  return undefined;
}

function findCallProblem({ MetricDataQueries = [], StartTime, EndTime }: Call): string | undefined {
  if (MetricDataQueries.length === 0) return 'The parameter MetricDataQueries is required.';
  if (MetricDataQueries.length > MOST_QUERIES)
    return `The collection MetricDataQueries must not have a size greater than ${MOST_QUERIES}.`;
  if (new Set(MetricDataQueries.map(({ Id }) => Id)).size < MetricDataQueries.length)
    return 'The values for parameter Id in MetricDataQueries are not unique.';
  if (StartTime === undefined || EndTime === undefined) return 'StartTime and EndTime are required.';
  return StartTime < EndTime ? undefined : 'The parameter StartTime must be less than the parameter EndTime.';
}

/** The values of a sender in bins of `period` milliseconds, by their start, epoch milliseconds. */
type ReadBins = (sender: Sender, period: number) => ReadonlyMap<number, readonly RunValues[]>;

/** Sorts the values of each sender into bins once for all queries of a call. */
function createReadBins({ StartTime = 0, EndTime = 0 }: Call, read: ReadSent): ReadBins {
  const known = new Map<string, ReadonlyMap<number, readonly RunValues[]>>();
  const start = Math.floor((StartTime * 1000) / MINUTE) * MINUTE;
  return (sender, period) => {
    const key = [sender.namespace, sender.group, sender.subfleet ?? '', period].join('\n');
    const found = known.get(key);
    if (found) return found;
    const inside = read(sender).filter(({ at }) => at >= start && at < EndTime * 1000);
    const byBin = Map.groupBy(inside, ({ at }) => start + Math.floor((at - start) / period) * period);
    const bins = new Map([...byBin].map(([at, sent]) => [at, sent.map(({ values }) => values)]));
    known.set(key, bins);
    return bins;
  };
}

/** CloudWatch matches the exact set of dimensions: those of a group do not include its subfleets. */
function toSender(namespace: string, dimensions: readonly Dimension[]): Sender | undefined {
  const byName = new Map(dimensions.map(({ Name, Value }) => [Name, Value]));
  const group = byName.get(GROUP_DIMENSION);
  const subfleet = byName.get(SUBFLEET_DIMENSION);
  const known = [group, subfleet].filter((value) => value !== undefined).length;
  if (group === undefined || known !== dimensions.length) return undefined;
  return { namespace, group, ...(subfleet !== undefined && { subfleet }) };
}

function evaluate({ MetricStat }: Query, call: Call, binsOf: ReadBins): Bin[] {
  const { Namespace = '', MetricName = '', Dimensions = [] } = MetricStat?.Metric ?? {};
  const sender = toSender(Namespace, Dimensions);
  if (!sender) return [];
  const direction = call.ScanBy === 'TimestampAscending' ? 1 : -1;
  const statistic = STATISTICS[MetricStat?.Stat ?? 'Average'] ?? sum;
  const bins: Bin[] = [];
  for (const [at, sent] of binsOf(sender, (MetricStat?.Period ?? 60) * 1000)) {
    const values = sent.map((one) => one[MetricName]).filter((value) => typeof value === 'number');
    if (values.length > 0) bins.push({ at, value: statistic(values) });
  }
  return bins.sort((a, b) => direction * (a.at - b.at));
}

/** One page of values, from the `from`-th on. A result that is not complete is `PartialData`. */
function cutPage(
  results: readonly { readonly query: Query; readonly bins: readonly Bin[] }[],
  from: number,
  perPage: number,
  partial: boolean,
): object {
  const end = from + perPage;
  let position = 0;
  const page = [];
  for (const { query, bins } of results) {
    const first = position;
    position += bins.length;
    const isOnPage = bins.length === 0 ? from === 0 : position > from && first < end;
    if (!isOnPage) continue;
    const cut = bins.slice(Math.max(0, from - first), end - first);
    const shown = partial ? newerHalf(cut) : cut;
    page.push({
      Id: query.Id,
      Label: query.Label ?? query.MetricStat?.Metric.MetricName ?? '',
      Timestamps: shown.map(({ at }) => at / 1000),
      Values: shown.map(({ value }) => value),
      StatusCode: position > end || shown.length < cut.length ? 'PartialData' : 'Complete',
    });
  }
  return {
    MetricDataResults: page,
    Messages: [],
    ...(position > end && { NextToken: String(end) }),
  };
}

function newerHalf(bins: readonly Bin[]): Bin[] {
  const newest = bins.toSorted((a, b) => b.at - a.at).slice(0, Math.floor(bins.length / 2));
  return bins.filter((bin) => newest.includes(bin));
}
