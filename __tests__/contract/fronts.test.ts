// The local cloud answers AWS's own clients as CloudFormation does, and rejects invalid requests as each service does.
import { createHash } from 'node:crypto';
import { CloudFormationClient, DescribeStacksCommand, paginateDescribeStacks } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient, type CloudWatchClientConfig, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CloudOptions, LocalCloud } from '../../local-cloud/cloud.ts';
import { signHeaders, toKeys } from './facts.ts';
import { assumeRole } from './facts-session.ts';
import { clientConfig, failure, GROUP, metricsQuery, START, startStage } from './facts-stage.ts';

describe('The local cloud, for AWS clients', () => {
  let cloud: LocalCloud;

  async function start(options: Partial<CloudOptions> = {}): Promise<void> {
    ({ cloud } = await startStage(options));
  }

  async function restart(options: Partial<CloudOptions>): Promise<void> {
    await cloud.close();
    await start(options);
  }

  beforeEach(() => start());
  afterEach(() => cloud.close());

  describe('Every signed service', () => {
    const describeStacks = (settings: CloudWatchClientConfig) =>
      failure(new CloudFormationClient(settings).send(new DescribeStacksCommand({})));
    const getMetricData = (settings: CloudWatchClientConfig) =>
      failure(new CloudWatchClient(settings).send(new GetMetricDataCommand(metricsQuery(['Sum']))));

    test.each([
      ['CloudFormation', describeStacks, 'InvalidClientTokenId'],
      ['CloudWatch', getMetricData, 'UnrecognizedClientException'],
    ])('%s rejects an unknown key', async (_, call, name) => {
      const message = 'The security token included in the request is invalid.';
      expect(await call(clientConfig(cloud, { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' }))).toEqual({
        name,
        message,
      });
    });

    test.each([
      ['CloudFormation', describeStacks, 'SignatureDoesNotMatch'],
      ['CloudWatch', getMetricData, 'InvalidSignatureException'],
    ])('%s rejects a wrong secret key', async (_, call, name) => {
      const keys = { ...toKeys(cloud.keys('full')), secretAccessKey: 'x' };
      expect(await call(clientConfig(cloud, keys))).toMatchObject({ name });
    });

    test.each([
      ['CloudFormation', describeStacks, 'ExpiredToken'],
      ['CloudWatch', getMetricData, 'ExpiredTokenException'],
    ])('%s rejects an expired session', async (_, call, name) => {
      await restart({ credentialLifeMs: 0 });
      const message = 'The security token included in the request is expired';
      expect(await call(clientConfig(cloud, await assumeRole(cloud)))).toEqual({ name, message });
    });

    test.each([
      ['CloudFormation', describeStacks, 'AccessDenied'],
      ['CloudWatch', getMetricData, 'AccessDeniedException'],
    ])('%s rejects a caller without permissions', async (_, call, name) => {
      expect(await call(clientConfig(cloud, toKeys(cloud.keys('denied'))))).toMatchObject({ name });
    });

    test('the API rejects a body that was changed after signing', async () => {
      const path = '/v1/configuration/app.disable';
      const url = new URL(path, cloud.apiUrl(GROUP)).href;
      const keys = toKeys(cloud.keys('full'));
      const hash = createHash('sha256').update('0').digest('hex');
      const extra = { 'x-amz-content-sha256': hash };
      const headers = await signHeaders({ method: 'POST', url, path, body: '0', keys, now: Date.now(), extra });
      const send = async (body: string) => (await fetch(url, { method: 'POST', body, headers })).status;
      expect([await send('0'), await send('1')]).toEqual([200, 403]);
      expect(cloud.fleet(GROUP).rows()).toEqual({ 'app.disable': '0' });
    });

    test('the API rejects an expired session', async () => {
      await restart({ credentialLifeMs: 0 });
      const url = `${cloud.apiUrl(GROUP)}fleet/status`;
      const keys = await assumeRole(cloud);
      const request = { method: 'GET', url, path: '/v1/fleet/status', keys, now: Date.now() };
      const answer = await fetch(url, { headers: await signHeaders(request) });
      expect([answer.status, answer.headers.get('x-amzn-errortype'), await answer.text()]).toEqual([
        403,
        'ExpiredTokenException',
        '{"message": "The security token included in the request is expired"}',
      ]);
    });
  });

  describe('CloudFormation', () => {
    test('lists all stacks, page by page', async () => {
      await restart({
        stacksPerPage: 2,
        extraStacks: [{ name: 'network', outputs: { VpcId: 'vpc-1 & <2>' } }],
      });
      const client = new CloudFormationClient(clientConfig(cloud));
      const pages: object[] = [];
      for await (const { Stacks = [] } of paginateDescribeStacks({ client }, {}))
        pages.push(Stacks.map(({ StackName, Outputs = [] }) => [StackName, Outputs.map((o) => o.OutputValue)]));
      expect(pages).toEqual([
        [
          ['network', ['vpc-1 & <2>']],
          ['clonesquad-perf1-frontend', ['perf1-frontend', cloud.apiUrl('perf1-frontend')]],
        ],
        [['clonesquad-perf1-backend', ['perf1-backend', cloud.apiUrl('perf1-backend')]]],
      ]);
    });

    test('finds one stack by its name', async () => {
      await restart({ fleets: [{ group: GROUP, stackName: 'mine', urlOutput: 'InteractAPIUrl' }] });
      const client = new CloudFormationClient(clientConfig(cloud));
      const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: 'mine' }));
      expect(Stacks?.[0]?.Outputs?.map(({ OutputKey }) => OutputKey)).toEqual(['GroupName', 'InteractAPIUrl']);
    });

    test('finds no stack with another name or in another region', async () => {
      const client = new CloudFormationClient(clientConfig(cloud));
      expect(await failure(client.send(new DescribeStacksCommand({ StackName: 'X' })))).toEqual({
        name: 'ValidationError',
        message: 'Stack with id X does not exist',
      });
      const elsewhere = new CloudFormationClient(clientConfig(cloud, undefined, 'us-east-1'));
      expect((await elsewhere.send(new DescribeStacksCommand({}))).Stacks ?? []).toEqual([]);
    });
  });

  describe('A test', () => {
    test('sees each request and its connection', async () => {
      const client = new CloudFormationClient(clientConfig(cloud));
      await client.send(new DescribeStacksCommand({}));
      await client.send(new DescribeStacksCommand({}));
      expect(cloud.requests.map(({ service, action, at }) => [service, action, at])).toEqual([
        ['cloudformation', 'DescribeStacks', START],
        ['cloudformation', 'DescribeStacks', START],
      ]);
      expect(new Set(cloud.requests.map(({ socketId }) => socketId)).size).toBe(1);
    });

    test('can answer instead of the cloud', async () => {
      await restart({
        intercept: ({ action }) => (action === 'DescribeStacks' ? { status: 503, body: 'busy' } : undefined),
      });
      const answer = await fetch(cloud.url, { method: 'POST', body: 'Action=DescribeStacks' });
      expect([answer.status, await answer.text()]).toEqual([503, 'busy']);
    });

    test('can close the connection without an answer', async () => {
      await restart({ intercept: () => ({ hangUp: true }) });
      expect(await failure(fetch(cloud.url))).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
    });
  });
});
