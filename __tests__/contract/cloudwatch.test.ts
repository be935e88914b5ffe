// The local cloud answers GetMetricData as CloudWatch does: bins, statistics, pages, partial data, delays.
import {
  CloudWatchClient,
  GetMetricDataCommand,
  type GetMetricDataCommandInput,
  paginateGetMetricData,
} from '@aws-sdk/client-cloudwatch';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CloudOptions, LocalCloud } from '../../local-cloud/cloud.ts';
import { type HandClock, toKeys } from './facts.ts';
import { clientConfig, failure, GROUP, MINUTE, metricsQuery, START, startStage } from './facts-stage.ts';

describe('GetMetricData of the local cloud', () => {
  let cloud: LocalCloud;
  let clock: HandClock;

  async function start(options: Partial<CloudOptions> = {}): Promise<void> {
    ({ cloud, clock } = await startStage(options));
  }

  async function restart(options: Partial<CloudOptions>): Promise<void> {
    await cloud.close();
    await start(options);
  }

  beforeEach(() => start());
  afterEach(() => cloud.close());

  describe('CloudWatch', () => {
    const send = (input: GetMetricDataCommandInput) =>
      new CloudWatchClient(clientConfig(cloud)).send(new GetMetricDataCommand(input));

    test('puts the values of each minute into one bin', async () => {
      const { MetricDataResults = [] } = await send(
        metricsQuery(['SampleCount', 'Sum', 'Minimum', 'Maximum', 'Average']),
      );
      const starts = [5, 4, 3, 2, 1, 0].map((minutes) => new Date(START - minutes * MINUTE));
      expect(MetricDataResults.map(({ Timestamps }) => Timestamps)).toEqual(Array(5).fill(starts));
      expect(MetricDataResults.map(({ Id, Values }) => [Id, Values])).toEqual([
        ['samplecount', [3, 3, 3, 3, 3, 1]],
        ['sum', [12, 12, 12, 12, 12, 4]],
        ['minimum', [4, 4, 4, 4, 4, 4]],
        ['maximum', [4, 4, 4, 4, 4, 4]],
        ['average', [4, 4, 4, 4, 4, 4]],
      ]);
    });

    test('returns the newest bin first by default', async () => {
      const { ScanBy, ...input } = metricsQuery(['SampleCount']);
      const { MetricDataResults = [] } = await send(input);
      expect(MetricDataResults[0]?.Values).toEqual([1, 3, 3, 3, 3, 3]);
      expect(ScanBy).toBe('TimestampAscending');
    });

    test.each([
      ['metric', metricsQuery(['Sum'], 'NoSuchMetric')],
      ['namespace', metricsQuery(['Sum'], 'RunningInstances', 'Other')],
    ])('returns no values for an unknown %s', async (_, input) => {
      const { MetricDataResults } = await send(input);
      expect(MetricDataResults).toMatchObject([{ Id: 'sum', Values: [], StatusCode: 'Complete' }]);
    });

    test.each([
      ['a group', 'RunningInstances', ['GroupName'], [4]],
      ['a group, for a metric of subfleets', 'EC2.Size', ['GroupName'], []],
      ['a subfleet', 'EC2.Size', ['GroupName', 'SubfleetName'], [3]],
      ['a subfleet, in either order', 'EC2.Size', ['SubfleetName', 'GroupName'], [3]],
      ['a subfleet, for a metric of groups', 'RunningInstances', ['GroupName', 'SubfleetName'], []],
      ['a subfleet, for a value that is null', 'EC2.DesiredInstanceCount', ['GroupName', 'SubfleetName'], []],
      ['no group', 'EC2.Size', ['SubfleetName'], []],
      ['an additional dimension', 'EC2.Size', ['GroupName', 'SubfleetName', 'InstanceId'], []],
    ])('returns only data with exactly these dimensions: %s', async (_, metric, names, values) => {
      await restart({ fleets: [{ group: GROUP, running: 4, subfleets: { workers: 3 } }] });
      const known: Readonly<Record<string, string>> = { GroupName: GROUP, SubfleetName: 'workers' };
      const Dimensions = names.map((Name) => ({ Name, Value: known[Name] ?? 'i-1' }));
      const MetricStat = {
        Metric: { Namespace: 'CloneSquad', MetricName: metric, Dimensions },
        Period: 3600,
        Stat: 'Maximum',
      };
      const { MetricDataResults } = await send({ ...metricsQuery([]), MetricDataQueries: [{ Id: 'm', MetricStat }] });
      expect(MetricDataResults?.[0]?.Values).toEqual(values);
    });

    test('returns the metrics of a cycle only after the delay', async () => {
      await restart({ timing: { metricDelayMs: 90_000 } });
      const counts = async () => (await send(metricsQuery(['SampleCount']))).MetricDataResults?.[0]?.Values;
      expect(await counts()).toEqual([3, 3, 3, 2]);
      clock.set(30);
      expect(await counts()).toEqual([3, 3, 3, 3, 1]);
    });

    test('splits long answers into pages; a result that continues is PartialData', async () => {
      await restart({ datapointsPerPage: 8 });
      const client = new CloudWatchClient(clientConfig(cloud));
      const pages: object[] = [];
      for await (const { MetricDataResults = [] } of paginateGetMetricData(
        { client },
        metricsQuery(['SampleCount', 'Sum']),
      ))
        pages.push(MetricDataResults.map(({ Id, Values, StatusCode }) => [Id, Values, StatusCode]));
      expect(pages).toEqual([
        [
          ['samplecount', [3, 3, 3, 3, 3, 1], 'Complete'],
          ['sum', [12, 12], 'PartialData'],
        ],
        [['sum', [12, 12, 12, 4], 'Complete']],
      ]);
    });

    test('returns only the newer half of the values if the cloud is set to do so', async () => {
      await restart({ partialData: (call) => call === 0 });
      const shown = async () => {
        const [result] = (await send(metricsQuery(['Sum']))).MetricDataResults ?? [];
        return [result?.Values, result?.StatusCode];
      };
      expect(await shown()).toEqual([[12, 12, 4], 'PartialData']);
      expect(await shown()).toEqual([[12, 12, 12, 12, 12, 4], 'Complete']);
    });

    test('rejects more than 500 queries', async () => {
      const [query] = metricsQuery(['Sum']).MetricDataQueries ?? [];
      const queries = Array.from({ length: 501 }, (_, i) => ({ ...query, Id: `q${i}` }));
      expect(await failure(send({ ...metricsQuery([]), MetricDataQueries: queries }))).toMatchObject({
        name: 'ValidationException',
      });
    });

    test('allows a role that has only the permission to set sizes', async () => {
      const client = new CloudWatchClient(clientConfig(cloud, toKeys(cloud.keys('postOnly'))));
      const { MetricDataResults } = await client.send(new GetMetricDataCommand(metricsQuery(['Sum'])));
      expect(MetricDataResults).toHaveLength(1);
    });
  });
});
