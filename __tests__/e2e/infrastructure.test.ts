// cfn-lint has no findings in the CloudFormation templates, and the role that moto creates from one of them is the
// documented one.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Statement } from '../../local-cloud/policy.ts';
import { createStack, readTemplate } from '../../scripts/cloudformation.ts';
import { EXAMPLE, TRUST, trustPolicy } from '../../scripts/policies.ts';
import {
  documentIn,
  ENVIRONMENT_TEMPLATE,
  LEVELS,
  outputsOf,
  policiesOf,
  ROLE_TEMPLATE,
  templateText,
} from './infrastructure.ts';
import { Moto } from './moto.ts';
import { endAll, ROOT, run } from './programs.ts';

const REGIONS = ['eu-west-1', 'us-east-1', 'cn-north-1', 'us-gov-west-1'];
const SUBJECTS = 'repo:acme/platform:environment:perf1,repo:acme@123456/platform@456789:environment:perf1';
const APIS = ['a1b2c3d4e5', 'f6g7h8i9j0'].map((id) => `arn:aws:execute-api:eu-west-1:111122223333:${id}`);
const GITHUB = 'token.actions.githubusercontent.com';
const TEMPLATE = readTemplate(await templateText(ROLE_TEMPLATE));
const ROLE = { GitHubSubjects: SUBJECTS, CreateProvider: 'no', ApiArns: APIS.join(',') };

let folder: string;
let moto: Moto;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-infrastructure-'));
  moto = await Moto.start(join(folder, 'requests'));
});
beforeEach(() => moto.reset());
afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true });
});

test('cfn-lint has no findings in either template, in any partition', async () => {
  const files = [ENVIRONMENT_TEMPLATE, ROLE_TEMPLATE].map((name) => join('infrastructure', name));
  const args = ['--include-checks', 'I', '--regions', ...REGIONS, '--', ...files];
  expect(await run('cfn-lint', args)).toMatchObject({ exitCode: 0, stdout: '' });
});

test.each([ENVIRONMENT_TEMPLATE, ROLE_TEMPLATE])(
  '%s contains no ARN with a fixed partition or account',
  async (name) => {
    // moto has only one partition, so the test checks the text.
    const [, made = ''] = (await templateText(name)).split(/^Resources:$/m);
    const arns = [...made.matchAll(/arn:[^/\s]+/g)].map(([arn]) => arn);
    expect(arns.length).toBeGreaterThan(0);
    expect(arns.filter((arn) => !/^arn:\$\{AWS::Partition\}:.*:\$\{AWS::AccountId\}:/.test(arn))).toEqual([]);
  },
);

describe('The role', () => {
  async function deploy(more: Readonly<Record<string, string>> = {}, stack = 'role'): Promise<string> {
    await moto.deploy(stack, await templateText(ROLE_TEMPLATE), { ...ROLE, ...more });
    return moto.iam('GetRole', { RoleName: more['RoleName'] ?? 'clonesquad-scale' });
  }

  test('trusts only the jobs in its parameters', async () => {
    const role = await deploy();
    expect(documentIn(role, 'AssumeRolePolicyDocument')).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'TrustJobs',
          Effect: 'Allow',
          Action: 'sts:AssumeRoleWithWebIdentity',
          Principal: {
            Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
          },
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
              'token.actions.githubusercontent.com:sub': SUBJECTS.split(','),
            },
          },
        },
      ],
    });
    expect(role).toContain('<MaxSessionDuration>3600</MaxSessionDuration>');
    expect(role).not.toContain('PermissionsBoundary');
  });

  test.each([
    `https://${GITHUB}`,
    `https://${GITHUB}/acme`,
    'https://token.actions.acme.ghe.com/acme',
    'https://github.acme.example/_services/token',
  ])('trusts the provider that IAM creates from the issuer %s', async (Issuer) => {
    // moto does not create providers for CloudFormation, so the test creates one.
    const { Provider } = createStack(TEMPLATE, { ...ROLE, Issuer, CreateProvider: 'yes' }).resources;
    expect(Provider).toEqual({ Url: Issuer, ClientIdList: ['sts.amazonaws.com'] });
    const made = await moto.iam('CreateOpenIDConnectProvider', { Url: Issuer, 'ClientIDList.member.1': 'any' });
    const [, arn] = /<OpenIDConnectProviderArn>([^<]+)</.exec(made) ?? [];
    const { Statement } = documentIn(await deploy({ Issuer }), 'AssumeRolePolicyDocument');
    expect(Statement).toMatchObject([{ Principal: { Federated: arn } }]);
    expect(Object.keys(Statement[0].Condition.StringEquals)).toEqual(
      ['aud', 'sub'].map((claim) => `${Issuer.slice('https://'.length)}:${claim}`),
    );
    expect(trustPolicy({ ...ROLE, Issuer, CreateProvider: 'yes' })).toMatchObject({
      Statement: [{ Principal: { Federated: 'Provider' } }],
    });
  });

  const AGENTS = ['arn:aws:iam::123456789012:role/jenkins-agent', 'arn:aws:iam::444455556666:role/ci/rundeck'];
  const TRUST_AGENTS = {
    Sid: 'TrustRoles',
    Effect: 'Allow',
    Action: 'sts:AssumeRole',
    Principal: { AWS: AGENTS },
  };

  test('also trusts other roles, with an external id if it is a parameter', async () => {
    const TrustedRoleArns = AGENTS.join(',');
    const { Statement } = documentIn(await deploy({ TrustedRoleArns }), 'AssumeRolePolicyDocument');
    expect(Statement).toEqual([expect.objectContaining({ Sid: 'TrustJobs' }), TRUST_AGENTS]);
    const other = await deploy({ RoleName: 'other', TrustedRoleArns, ExternalId: 'acme/perf1' }, 'other');
    const Condition = { StringEquals: { 'sts:ExternalId': 'acme/perf1' } };
    expect(documentIn(other, 'AssumeRolePolicyDocument')).toMatchObject({
      Statement: [{ Condition: { StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com' } } }, { Condition }],
    });
  });

  test('can trust only other roles, without a provider and without outputs for workflows', async () => {
    const alone = { TrustedRoleArns: AGENTS.join(','), GitHubSubjects: '', CreateProvider: 'yes' };
    expect(documentIn(await deploy(alone), 'AssumeRolePolicyDocument')).toEqual({
      Version: '2012-10-17',
      Statement: [TRUST_AGENTS],
    });
    expect(Object.keys(await outputsOf(moto, 'role')).toSorted()).toEqual(['PolicyLevel', 'RoleArn']);
    expect(createStack(TEMPLATE, { ...ROLE, ...alone }).resources).not.toHaveProperty('Provider');
  });

  test('has the name, the boundary, the audience and the maximum session duration in its parameters', async () => {
    const boundary = 'arn:aws:iam::123456789012:policy/acme-boundary';
    const role = await deploy({
      RoleName: 'perf1-scale',
      PermissionsBoundary: boundary,
      Audience: 'sts.amazonaws.com.cn',
      MaxSessionDuration: '7200',
    });
    expect(role).toContain('<Arn>arn:aws:iam::123456789012:role/perf1-scale</Arn>');
    expect(role).toContain(`<PermissionsBoundaryArn>${boundary}</PermissionsBoundaryArn>`);
    expect(role).toContain('<MaxSessionDuration>7200</MaxSessionDuration>');
    expect(documentIn(role, 'AssumeRolePolicyDocument')).toMatchObject({
      Statement: [
        {
          Condition: {
            StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com.cn' },
          },
        },
      ],
    });
  });

  test('has outputs with its ARN, its level, and the settings for a workflow', async () => {
    await deploy({ PolicyLevel: 'check' });
    expect(await outputsOf(moto, 'role')).toEqual({
      RoleArn: 'arn:aws:iam::123456789012:role/clonesquad-scale',
      PolicyLevel: 'check',
      Workflow: expect.anything(),
    });
    const { Workflow } = await outputsOf(moto, 'role');
    expect(parse(Workflow ?? '')).toEqual({
      permissions: { 'id-token': 'write', contents: 'read' },
      steps: [
        {
          uses: 'acme/clonesquad-scale@v1',
          with: {
            'aws-region': 'eu-west-1',
            'role-to-assume': 'arn:aws:iam::123456789012:role/clonesquad-scale',
            audience: 'sts.amazonaws.com',
          },
        },
      ],
    });
  });

  describe('matches docs/aws-policies.md', () => {
    /** The JSON of the page, by heading. moto has another account. */
    async function documents(): Promise<Readonly<Record<string, unknown>>> {
      const page = await readFile(join(ROOT, 'docs/aws-policies.md'), 'utf8');
      const blocks = [...page.matchAll(/^### (.+)\n(?:(?!#).*\n)*?```json\n([^`]+)```/gm)];
      return Object.fromEntries(
        blocks.map(([, heading, json = '']) => [
          heading,
          JSON.parse(json.replaceAll('iam::111122223333:oidc', 'iam::123456789012:oidc')),
        ]),
      );
    }

    test.each(Object.entries(TRUST))('in its trust policy: %s', async (heading, parameters) => {
      const role = await deploy(parameters);
      expect((await documents())[heading]).toEqual(documentIn(role, 'AssumeRolePolicyDocument'));
    });

    test('in every permission level, and the page has no other policies', async () => {
      await deploy({ ...EXAMPLE, PolicyLevel: 'floor', Subfleets: 'yes' });
      const policies = Object.entries(await policiesOf(moto, 'clonesquad-scale'));
      const created = policies.map(([name, Statement]) => [name, { Version: '2012-10-17', Statement }]);
      const page = await documents();
      expect(page).toMatchObject(Object.fromEntries(created));
      const names = [...Object.keys(TRUST), ...policies.map(([name]) => name)];
      expect(Object.keys(page).toSorted()).toEqual(names.toSorted());
    });
  });

  test.each(LEVELS)('with the level %s has the policies of this level and of the levels before it', async (level) => {
    await deploy({ PolicyLevel: level });
    const names = LEVELS.slice(0, LEVELS.indexOf(level) + 1);
    expect(Object.keys(await policiesOf(moto, 'clonesquad-scale')).toSorted()).toEqual(names.toSorted());
  });

  test('has every API in every statement on APIs, and one region in all others', async () => {
    await deploy({ PolicyLevel: 'floor', Subfleets: 'yes' });
    const policies = await policiesOf(moto, 'clonesquad-scale');
    const statements = Object.values(policies).flat();
    const isOnApis = ({ Action }: Statement) => Action === 'execute-api:Invoke';
    const others = statements.filter((statement) => !isOnApis(statement));
    const here = { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } };
    expect(others).toEqual(
      [
        ['ReadMetrics', 'cloudwatch:GetMetricData'],
        ['FindApis', ['cloudformation:DescribeStacks', 'cloudformation:ListStacks']],
      ].map(([Sid, Action]) => ({ Sid, Effect: 'Allow', Action, Resource: '*', Condition: here })),
    );
    const calls = statements.filter(isOnApis).map(({ Sid, Resource, ...more }) => {
      const [first = ''] = [Resource].flat();
      const call = first.slice(APIS[0]?.length);
      expect({ Resource, ...more }).toEqual({
        Effect: 'Allow',
        Action: 'execute-api:Invoke',
        Resource: APIS.map((api) => `${api}${call}`),
      });
      return `${Sid}: ${call}`;
    });
    expect(calls.toSorted()).toEqual([
      'AskForGroups: /v1/GET/discovery',
      'PostMarkers: /v1/POST/configuration/cache.last_write_index',
      'ReadConfiguration: /v1/GET/configuration',
      'ReadSentMetrics: /v1/GET/cloudwatch/sentmetrics',
      'ReadSizes: /v1/GET/configuration/ec2.schedule.desired_instance_count',
      'ReadSizesOfSubfleets: /v1/GET/configuration/subfleet.*.ec2.schedule.desired_instance_count',
      'ReadStatus: /v1/GET/fleet/status',
      'RequestCycles: /v1/GET/control/reschedulenow',
      'SetFloors: /v1/POST/configuration/ec2.schedule.min_instance_count',
      'SetFloorsOfSubfleets: /v1/POST/configuration/subfleet.*.ec2.schedule.min_instance_count',
      'SetSizes: /v1/POST/configuration/ec2.schedule.desired_instance_count',
      'SetSizesOfSubfleets: /v1/POST/configuration/subfleet.*.ec2.schedule.desired_instance_count',
      'SetStatesOfSubfleets: /v1/POST/configuration/subfleet.*.state',
    ]);
  });

  test.each([
    ['four environments', 4, 'aws-us-gov', 'us-gov-west-1', 'no'],
    ['three environments with subfleets', 3, 'aws', 'ap-southeast-1', 'yes'],
    ['three environments in China with subfleets', 3, 'aws-cn', 'cn-northwest-1', 'yes'],
    ['two environments in GovCloud with subfleets', 2, 'aws-us-gov', 'us-gov-west-1', 'yes'],
  ])(
    "stays within IAM's policy size limit with the APIs of %s",
    async (_, environments, partition, region, Subfleets) => {
      const ids = Array.from({ length: 2 * environments }, (_id, index) => `a1b2c3d4e${index}`);
      const ApiArns = ids.map((id) => `arn:${partition}:execute-api:${region}:111122223333:${id}`).join(',');
      await deploy({ PolicyLevel: 'floor', Subfleets, ApiArns });
      const policies = Object.values(await policiesOf(moto, 'clonesquad-scale'));
      const length = policies
        .map((Statement) => JSON.stringify({ Version: '2012-10-17', Statement }))
        // moto has only one region. The condition has the role's region.
        .map((text) => text.replaceAll('"eu-west-1"', `"${region}"`).length)
        .reduce((total, one) => total + one, 0);
      // IAM's quota for the inline policies of a role, without white space.
      expect(length).toBeLessThanOrEqual(10_240);
    },
  );
});
