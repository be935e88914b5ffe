// The local cloud enforces the policies of its role and users.
import {
  CloudFormationClient,
  DescribeStacksCommand,
  type DescribeStacksCommandInput,
} from '@aws-sdk/client-cloudformation';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { LocalCloud } from '../../local-cloud/cloud.ts';
import { LEVELS, levelPolicy } from '../../local-cloud/identities.ts';
import { allowing, allows, type Statement } from '../../local-cloud/policy.ts';
import { signHeaders } from './facts.ts';
import { assumeRole } from './facts-session.ts';
import { clientConfig, failure, GROUP, startStage } from './facts-stage.ts';

describe('A policy of the local cloud', () => {
  const API = 'arn:aws:execute-api:eu-west-1:111122223333:aperf1f000';
  const DESIRED = 'configuration/ec2.schedule.desired_instance_count';

  let cloud: LocalCloud;

  afterEach(() => cloud?.close());

  /** Starts a cloud whose role has this permission. */
  async function startWith(Action: Statement['Action'], Resource: Statement['Resource'] = '*'): Promise<void> {
    const rolePolicy = { Statement: [{ Effect: 'Allow' as const, Action, Resource }] };
    ({ cloud } = await startStage({ rolePolicy }));
  }

  /** The answer of the API to a session of the role. */
  async function call(method: string, operation: string, query = ''): Promise<string> {
    const path = `/v1/${operation}`;
    const url = `${new URL(cloud.apiUrl(GROUP)).origin}${path}${query && `?${query}`}`;
    const keys = await assumeRole(cloud);
    const headers = await signHeaders({ method, url, path, query: query || undefined, keys, now: Date.now() });
    return (await fetch(url, { method, headers })).text();
  }

  describe('For an API', () => {
    test('allows no other method, operation or API', async () => {
      await startWith('execute-api:Invoke', `${API}/v1/GET/${DESIRED}`);
      expect(await call('GET', DESIRED)).toBe('undefined');
      expect(await call('POST', DESIRED)).toContain('is not authorized to perform: execute-api:Invoke');
      expect(await call('GET', 'configuration')).toContain(
        'on resource: arn:aws:execute-api:eu-west-1:********3333:aperf1f000/v1/GET/configuration',
      );
      await cloud.close();
      await startWith('execute-api:Invoke', `${API.replace('f000', 'b000')}/v1/GET/${DESIRED}`);
      expect(await call('GET', DESIRED)).toContain('is not authorized');
    });

    test('requires separate permissions for the marker and for a request for a cycle', async () => {
      const [marker, cycle] = ['configuration/cache.last_write_index', 'control/reschedulenow'];
      await startWith('execute-api:Invoke', [`${API}/v1/POST/${marker}`, `${API}/v1/GET/${cycle}`]);
      expect(await call('POST', marker, 'ttl=-60')).not.toContain('is not authorized');
      expect(await call('GET', cycle, 'delay=0')).not.toContain('is not authorized');
      expect(await call('GET', marker)).toContain('is not authorized');
      expect(await call('POST', DESIRED)).toContain('is not authorized');
      await cloud.close();
      await startWith('execute-api:Invoke', `${API}/v1/POST/${DESIRED}`);
      expect(await call('POST', marker, 'ttl=-60')).toContain('is not authorized');
      expect(await call('GET', cycle, 'delay=0')).toContain('is not authorized');
    });

    test('lets a caller that may read one value write any value: the query overrides the request', async () => {
      await startWith('execute-api:Invoke', `${API}/v1/GET/${DESIRED}`);
      expect(await call('GET', DESIRED, 'httpMethod=POST&body=8')).toBe('8');
      expect(cloud.fleet(GROUP).rows()).toEqual({ 'ec2.schedule.desired_instance_count': '8' });
    });
  });

  describe('For CloudFormation', () => {
    const look = async (input: DescribeStacksCommandInput) => {
      const client = new CloudFormationClient(clientConfig(cloud, await assumeRole(cloud)));
      return client.send(new DescribeStacksCommand(input));
    };

    test('requires one permission to describe one stack, and the permission to list stacks to describe all', async () => {
      await startWith('cloudformation:DescribeStacks');
      expect((await look({ StackName: `clonesquad-${GROUP}` })).Stacks).toHaveLength(1);
      expect(await failure(look({}))).toMatchObject({
        name: 'AccessDenied',
        message: expect.stringContaining('is not authorized to perform: cloudformation:ListStacks'),
      });
      await cloud.close();
      await startWith(['cloudformation:DescribeStacks', 'cloudformation:ListStacks']);
      expect((await look({})).Stacks).toHaveLength(2);
    });
  });

  describe('A policy', () => {
    const access = { action: 'execute-api:Invoke', resource: `${API}/v1/GET/discovery`, region: 'eu-west-1' };
    const allow = (more: object): Statement => ({
      Effect: 'Allow',
      Action: 'execute-api:Invoke',
      Resource: '*',
      ...more,
    });

    test.each<[string, object, boolean]>([
      ['the whole resource', { Resource: access.resource }, true],
      ['a part of the resource', { Resource: `${API}/v1/GET` }, false],
      ['a wildcard', { Resource: `${API}/*/GET/*` }, true],
      ['a dot that is not a wildcard', { Resource: access.resource.replace('discovery', 'disc.very') }, false],
      ['one action of several', { Action: ['sts:AssumeRole', 'execute-api:*'] }, true],
      ['another action', { Action: 'sts:AssumeRole' }, false],
      ['the region', { Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } }, true],
      ['another region', { Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-3' } } }, false],
    ])('evaluates %s', (_, more, isAllowed) => {
      expect(allows({ Statement: [allow(more)] }, access)).toBe(isAllowed);
    });

    test('names the statements that allow an access', () => {
      const named = [allow({ Sid: 'One', Action: 'sts:AssumeRole' }), allow({ Sid: 'Two' })];
      expect(allowing({ Statement: named }, access).map(({ Sid }) => Sid)).toEqual(['Two']);
    });

    test.each<[string, object]>([
      ['denies', { Effect: 'Deny' }],
      ['has NotAction', { NotAction: 'sts:AssumeRole' }],
      ['has another condition', { Condition: { StringLike: { 'aws:RequestedRegion': '*' } } }],
      [
        'has a second condition',
        { Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1', 'aws:PrincipalTag/x': 'y' } } },
      ],
    ])('that %s is rejected as not simulated', (_, more) => {
      expect(() => allows({ Statement: [allow(more)] }, access)).toThrow('Not simulated');
    });
  });

  describe('A permission level', () => {
    const account = { accountId: '111122223333', region: 'eu-west-1', apiArns: [API] };
    const isAllowed = (level: (typeof LEVELS)[number], action: string, resource: string, region = 'eu-west-1') =>
      allows(levelPolicy(level, account), { action, resource, region });

    test.each([
      ['set', 'execute-api:Invoke', `${API}/v1/POST/${DESIRED}`],
      ['set', 'execute-api:Invoke', `${API}/v1/POST/configuration/cache.last_write_index`],
      ['set', 'execute-api:Invoke', `${API}/v1/GET/control/reschedulenow`],
      ['set', 'execute-api:Invoke', `${API}/v1/POST/configuration/subfleet.workers.state`],
      ['set', 'cloudwatch:GetMetricData', '*'],
      ['find', 'cloudformation:DescribeStacks', '*'],
      ['find', 'cloudformation:ListStacks', '*'],
      ['check', 'execute-api:Invoke', `${API}/v1/GET/${DESIRED}`],
      ['check', 'execute-api:Invoke', `${API}/v1/GET/discovery`],
      ['check', 'execute-api:Invoke', `${API}/v1/GET/cloudwatch/sentmetrics`],
      ['explain', 'execute-api:Invoke', `${API}/v1/GET/configuration`],
      ['explain', 'execute-api:Invoke', `${API}/v1/GET/fleet/status`],
      ['floor', 'execute-api:Invoke', `${API}/v1/POST/configuration/ec2.schedule.min_instance_count`],
    ])('%s is the lowest one that allows %s on %s', (first, action, resource) => {
      const names: readonly string[] = LEVELS;
      expect(LEVELS.filter((level) => isAllowed(level, action, resource))).toEqual(names.slice(names.indexOf(first)));
    });

    test('allows nothing on another API, in another region, or on another key', () => {
      const other = API.replace('f000', 'b000');
      expect(isAllowed('floor', 'execute-api:Invoke', `${other}/v1/POST/${DESIRED}`)).toBe(false);
      expect(isAllowed('floor', 'cloudwatch:GetMetricData', '*', 'us-east-1')).toBe(false);
      expect(isAllowed('floor', 'execute-api:Invoke', `${API}/v1/POST/configuration/app.disable`)).toBe(false);
    });
  });
});
