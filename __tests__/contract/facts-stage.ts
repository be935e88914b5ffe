// A cloud of two fleets with a stopped clock, for requests of AWS's own clients.
import type { CloudWatchClientConfig, GetMetricDataCommandInput } from '@aws-sdk/client-cloudwatch';
import { type CloudOptions, type LocalCloud, startCloud } from '../../local-cloud/cloud.ts';
import { type HandClock, handClock, type Keys, toKeys } from './facts.ts';

/** The fleet that runs 4 of 10 instances. */
export const GROUP = 'perf1-frontend';
/** The time of the stopped clock, epoch milliseconds: a whole minute. */
export const START = Date.UTC(2026, 0, 2, 3, 4);
/** Milliseconds of a bin. */
export const MINUTE = 60_000;

/** The cloud of a test, and the clock of its fleets. */
export interface Stage {
  readonly cloud: LocalCloud;
  readonly clock: HandClock;
}

/** Starts the cloud. Signatures use the machine's clock, because AWS's clients do. */
export async function startStage(options: Partial<CloudOptions> = {}): Promise<Stage> {
  const clock = handClock(START);
  const fleets = [{ group: GROUP, running: 4 }, { group: 'perf1-backend' }];
  const cloud = await startCloud({ fleets, clock: clock.read, signatureClock: Date.now, ...options });
  return { cloud, clock };
}

/** Settings of a client on this cloud. The default keys have all permissions. */
export function clientConfig(
  cloud: LocalCloud,
  credentials: Keys = toKeys(cloud.keys('full')),
  region = cloud.region,
): CloudWatchClientConfig {
  return { region, endpoint: cloud.url, credentials, maxAttempts: 1 };
}

/** Name and message of the error that a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<{ name: string; message: string }> {
  try {
    await promise;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'name' in error && 'message' in error)
      return { name: String(error.name), message: String(error.message) };
  }
  throw new Error('It did not fail');
}

/** Statistics of a metric over the ten minutes up to the start of the tests' clock, oldest first. */
export function metricsQuery(
  statistics: readonly string[],
  metric = 'RunningInstances',
  namespace = 'CloneSquad',
): GetMetricDataCommandInput {
  const dimensions = [{ Name: 'GroupName', Value: GROUP }];
  const target = { Namespace: namespace, MetricName: metric, Dimensions: dimensions };
  return {
    StartTime: new Date(START - 10 * MINUTE + 12_345),
    EndTime: new Date(START + MINUTE),
    ScanBy: 'TimestampAscending',
    MetricDataQueries: statistics.map((stat) => ({
      Id: stat.toLowerCase(),
      MetricStat: { Metric: target, Period: 60, Stat: stat },
    })),
  };
}
