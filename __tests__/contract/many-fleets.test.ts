// The local cloud supports a thousand fleets: stacks in pages, metrics in calls of 500 series, and an API for each
// fleet.
import { connect } from 'node:net';
import { CloudFormationClient, paginateDescribeStacks } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LocalCloud } from '../../local-cloud/cloud.ts';
import { DESIRED_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { type HandClock, signHeaders, toKeys } from './facts.ts';
import { clientConfig, MINUTE, START, startStage } from './facts-stage.ts';

const ENVIRONMENTS = Array.from({ length: 500 }, (_, index) => `perf${index}`);
const GROUPS = ENVIRONMENTS.flatMap((name) => [`${name}-frontend`, `${name}-backend`]);
let cloud: LocalCloud;
let clock: HandClock;

beforeAll(async () => {
  const fleets = GROUPS.map((group, index) => ({ group, running: index % 10, historyMs: 0 }));
  ({ cloud, clock } = await startStage({ fleets, signatureClock: Date.now }));
});

afterAll(() => cloud.close());

test('Every fleet has a stack', async () => {
  const found: (string | undefined)[] = [];
  const client = new CloudFormationClient(clientConfig(cloud));
  for await (const { Stacks = [] } of paginateDescribeStacks({ client }, {}))
    found.push(...Stacks.map((stack) => stack.Outputs?.[0]?.OutputValue));
  expect(found).toEqual(GROUPS);
});

test('One call reads a series for each of 500 fleets', async () => {
  const asked = GROUPS.slice(0, 500);
  const client = new CloudWatchClient(clientConfig(cloud));
  const { MetricDataResults = [] } = await client.send(
    new GetMetricDataCommand({
      StartTime: new Date(START),
      EndTime: new Date(START + MINUTE),
      MetricDataQueries: asked.map((group, index) => ({
        Id: `q${index}`,
        MetricStat: {
          Metric: {
            Namespace: 'CloneSquad',
            MetricName: 'RunningInstances',
            Dimensions: [{ Name: 'GroupName', Value: group }],
          },
          Period: 60,
          Stat: 'Sum',
        },
      })),
    }),
  );
  expect(MetricDataResults.map(({ Values }) => Values)).toEqual(asked.map((_, index) => [index % 10]));
});

test('Each API writes only to its own fleet', async () => {
  const written = GROUPS.filter((_, index) => index % 10 === 0);
  const statuses = await Promise.all(
    written.map(async (group, index) => {
      const url = `${cloud.apiUrl(group)}configuration/${DESIRED_COUNT_KEY}`;
      const body = String(index);
      const keys = toKeys(cloud.keys('full'));
      const toSign = { method: 'POST', url, path: new URL(url).pathname, body, keys, now: Date.now() };
      return (await fetch(url, { method: 'POST', body, headers: await signHeaders(toSign) })).status;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  clock.set(70);
  const desired = written.map((group) => cloud.fleet(group).runs.at(-1)?.values['DesiredInstanceCount']);
  expect(desired).toEqual(written.map((_, index) => index));
});

test('All CloudWatch calls are recorded, the last 500 with their queries', async () => {
  const before = cloud.requests.length;
  const calls = Array.from({ length: 502 }, (_, call) => {
    const body = `{"call":${call}}`;
    const head = [
      'Host: x',
      'X-Amz-Target: GraniteServiceVersion20100801.GetMetricData',
      `Content-Length: ${body.length}`,
    ];
    return ['POST / HTTP/1.1', ...head, ...(call === 501 ? ['Connection: close'] : []), '', body].join('\r\n');
  });
  // One after another on one connection, which closes after the last answer.
  const connection = connect(Number(new URL(cloud.url).port), '127.0.0.1').setEncoding('utf8');
  connection.write(calls.join(''));
  for await (const _ of connection);
  const bodies = cloud.requests.slice(before).map(({ body }) => body);
  expect(bodies).toHaveLength(502);
  expect(bodies.slice(0, 3)).toEqual(['', '', '{"call":2}']);
  expect(bodies.at(-1)).toBe('{"call":501}');
});
