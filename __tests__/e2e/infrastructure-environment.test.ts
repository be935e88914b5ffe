// infrastructure/environment.yaml creates two CloneSquads of one environment in moto, and the built command discovers
// them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type LocalCloud, startCloud } from '../../local-cloud/cloud.ts';
import { runCommand } from '../support/command.ts';
import {
  ENVIRONMENT_TEMPLATE,
  isAccepted,
  outputsOf,
  parametersOf,
  ROLE_TEMPLATE,
  templateText,
} from './infrastructure.ts';
import { Moto } from './moto.ts';
import { endAll } from './programs.ts';

let folder: string;
let moto: Moto;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-environment-'));
  moto = await Moto.start(join(folder, 'requests'));
});
beforeEach(() => moto.reset());
afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true });
});

/** A template with the outputs of CloneSquad: the URL of each group's API is that of a local cloud. */
function standIn(cloud: LocalCloud, groups: readonly string[]): string {
  const Urls = Object.fromEntries(groups.map((group) => [group, { Url: cloud.apiUrl(group) }]));
  return JSON.stringify({
    Parameters: {
      GroupName: { Type: 'String' },
      ApiGWConfiguration: { Type: 'String', Default: 'the default of CloneSquad' },
    },
    Mappings: { Urls },
    Resources: { MainQueue: { Type: 'AWS::SQS::Queue' } },
    Outputs: {
      GroupName: { Value: { Ref: 'GroupName' } },
      InteractAPIUrl: { Value: { 'Fn::FindInMap': ['Urls', { Ref: 'GroupName' }, 'Url'] } },
    },
  });
}

const GROUPS = ['perf1-frontend', 'perf1-backend'];
let cloud: LocalCloud;
let templateUrl: string;

beforeEach(async () => {
  cloud = await startCloud({ fleets: GROUPS.map((group) => ({ group, desired: '3' })) });
  templateUrl = await moto.upload('acme-artifacts', 'clonesquad/template.yaml', standIn(cloud, GROUPS));
});
afterEach(() => cloud.close());

async function deploy(more: Readonly<Record<string, string>> = {}): Promise<void> {
  const parameters = { EnvironmentName: 'perf1', CloneSquadTemplateUrl: templateUrl, ...more };
  await moto.deploy('acme-perf1', await templateText(ENVIRONMENT_TEMPLATE), parameters);
}

/** The parameters of each nested stack. */
async function given(): Promise<unknown> {
  const nested = (await moto.stacks()).filter(({ StackName }) => StackName !== 'acme-perf1');
  return nested.map(({ Parameters = [] }) =>
    Object.fromEntries(Parameters.map(({ ParameterKey = '', ParameterValue }) => [ParameterKey, ParameterValue])),
  );
}

test('The environment has one CloneSquad for each layer, with its group as the only parameter', async () => {
  await deploy();
  const ApiGWConfiguration = 'the default of CloneSquad';
  expect(await given()).toEqual(GROUPS.map((GroupName) => ({ GroupName, ApiGWConfiguration })));
});

test('The environment has a policy for both APIs if its URL is a parameter', async () => {
  await deploy({ ApiPolicyUrl: 's3://acme-artifacts/api-policy.json' });
  const ApiGWConfiguration = 'REGIONAL,GWPolicy=s3://acme-artifacts/api-policy.json';
  expect(await given()).toEqual(GROUPS.map((GroupName) => ({ GroupName, ApiGWConfiguration })));
});

test('The built command discovers both APIs of the environment from the outputs of the nested stacks', async () => {
  await deploy();
  const args = ['scale', '--env', 'perf1', '--frontend', '4', '--backend', '50%', '--dry-run', '--json'];
  const env = { AWS_ENDPOINT_URL: moto.url, AWS_REGION: 'eu-west-1', ...cloud.keys('full') };
  const { exitCode, out } = await runCommand(args, { env });
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    result: 'dry-run',
    fleets: GROUPS.map((group) => ({ fleet: group, url: cloud.apiUrl(group), previous: '3' })),
  });
  // The group, the size, and CloneSquad's report of its last cycle. A dry run writes nothing, not even the marker.
  const questions = ['cloudwatch/sentmetrics', 'configuration/ec2.schedule.desired_instance_count', 'discovery'];
  expect(cloud.requests.map(({ group, method, path }) => `${group} ${method} ${path}`).toSorted()).toEqual(
    GROUPS.toSorted().flatMap((group) => questions.map((question) => `${group} GET /v1/${question}`)),
  );
});

test('The environment has outputs with both URLs, and with the APIs for the role', async () => {
  // In moto, templates cannot refer to outputs of nested stacks, so the test replaces the references by the values.
  const ids = { Frontend: 'a1b2c3d4e5', Backend: 'f6g7h8i9j0' };
  let template = await templateText(ENVIRONMENT_TEMPLATE);
  for (const [name, id] of Object.entries(ids)) {
    const url = `https://${id}.execute-api.eu-west-1.amazonaws.com/v1/`;
    template = template.replaceAll(`!GetAtt ${name}.Outputs.InteractAPIUrl`, `"${url}"`);
  }
  const parameters = { EnvironmentName: 'perf1', CloneSquadTemplateUrl: templateUrl };
  await moto.deploy('acme-perf1', template, parameters);
  const apis = Object.values(ids)
    .map((id) => `arn:aws:execute-api:eu-west-1:123456789012:${id}`)
    .join(',');
  expect(await outputsOf(moto, 'acme-perf1')).toEqual({
    FrontendUrl: 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/v1/',
    BackendUrl: 'https://f6g7h8i9j0.execute-api.eu-west-1.amazonaws.com/v1/',
    ApiArns: apis,
  });
  const { ApiArns } = await parametersOf(ROLE_TEMPLATE);
  expect(ApiArns && isAccepted(ApiArns, apis)).toBe(true);
});
