// Each permission level of the role in infrastructure/ allows the built tool exactly what docs/aws.md states.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CloudOptions, FleetOptions, LocalCloud, SeenRequest } from '../../local-cloud/cloud.ts';
import { levelPolicy } from '../../local-cloud/identities.ts';
import { type Access, allowing, type Policy, type Statement } from '../../local-cloud/policy.ts';
import { errorOf, scale } from '../support/action.ts';
import { perf1, type SteppedCloud, steppedCloud, urlsOf } from '../support/cloud.ts';
import { machineOn, runCommand } from '../support/command.ts';
import { naming } from '../support/messages.ts';
import { documentIn, LEVELS, type Level, policiesOf, ROLE_TEMPLATE, templateText } from './infrastructure.ts';
import { Moto } from './moto.ts';
import { endAll, ROOT } from './programs.ts';

/** The API IDs of three groups in the local cloud. The third group belongs to another environment. */
const API_IDS = {
  'perf1-frontend': 'aperf1f000',
  'perf1-backend': 'aperf1b000',
  'perf2-frontend': 'aperf2f000',
};
const ARNS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(API_IDS).map(([group, id]) => [group, `arn:aws:execute-api:eu-west-1:111122223333:${id}`]),
);
const OF_SUBFLEETS = /-subfleets$/;

let folder: string;
/** The policies of the role with the highest level in IAM, by level. */
let policies: Readonly<Record<string, readonly Statement[]>>;
/** Its trust policy. */
let trust: readonly {
  readonly Action: string;
  readonly Condition: { readonly StringEquals: Readonly<Record<string, string>> };
}[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-levels-'));
  const moto = await Moto.start(join(folder, 'requests'));
  await moto.deploy('role', await templateText(ROLE_TEMPLATE), {
    GitHubSubjects: 'repo:acme/platform:ref:refs/heads/main',
    CreateProvider: 'no',
    TrustedRoleArns: 'arn:aws:iam::111122223333:role/jenkins-agent',
    ExternalId: 'acme/perf1',
    ApiArns: Object.values(ARNS).join(','),
    PolicyLevel: 'floor',
    Subfleets: 'yes',
  });
  policies = await policiesOf(moto, 'clonesquad-scale');
  const role = await moto.iam('GetRole', { RoleName: 'clonesquad-scale' });
  trust = documentIn(role, 'AssumeRolePolicyDocument').Statement;
});
afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true });
});

/** The policy of a role with a level. */
function policyOf(level: Level): { readonly Statement: readonly Statement[] } {
  const names: readonly string[] = LEVELS.slice(0, LEVELS.indexOf(level) + 1);
  const own = Object.entries(policies).filter(([name]) => names.includes(name.replace(OF_SUBFLEETS, '')));
  return { Statement: own.flatMap(([, statements]) => statements) };
}

/** A cloud whose role has a level, and whose stacks have non-default names. */
function cloudAt(level: Level, options: Partial<CloudOptions> = {}): Promise<SteppedCloud> {
  const fleets = perf1({ stackName: 'nested-1', desired: '3' }, { stackName: 'nested-2', desired: '3' });
  return steppedCloud({ fleets, rolePolicy: policyOf(level), ...options });
}

/** The inline code in a cell of a table. */
function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
}

test('docs/aws.md lists every level with the permissions that it adds', async () => {
  const text = await readFile(join(ROOT, 'docs/aws.md'), 'utf8');
  const [, table = ''] = /^\| level \| also allows \| effect \|\n\|.*\n((?:\|.*\n)+)/m.exec(text) ?? [];
  const documented = table
    .trimEnd()
    .split('\n')
    .map((row) => row.split(' | '))
    .map(([level = '', permissions = '']) => [codeIn(level), codeIn(permissions).toSorted()]);
  expect(documented).toEqual(
    LEVELS.map((level) => {
      const statements = policies[level] ?? [];
      const permissions = statements.flatMap(({ Action, Resource }) =>
        Resource === '*' ? [Action].flat() : [Resource].flat().map((arn) => `…${arn.replace(/^[^/]+/, '')}`),
      );
      return [[level], [...new Set(permissions)].toSorted()];
    }),
  );
});

test.each(LEVELS)('the level %s in the local cloud has the policy of the deployed role', (level) => {
  const account = { accountId: '111122223333', region: 'eu-west-1', apiArns: Object.values(ARNS) };
  const bySid = ({ Statement }: Policy) => Object.fromEntries(Statement.map((one) => [one.Sid, one]));
  expect(bySid(levelPolicy(level, account))).toEqual(bySid(policyOf(level)));
});

describe('Every call of the tool', () => {
  /** The permissions that a request requires. Reading the caller identity requires none. */
  function permissionsFor({ service, action, group = '', method, path, body }: SeenRequest): readonly Access[] {
    const region = 'eu-west-1';
    if (service === 'execute-api')
      return [{ action: 'execute-api:Invoke', resource: `${ARNS[group]}/v1/${method}${path.slice(3)}`, region }];
    if (service === 'monitoring') return [{ action: `cloudwatch:${action}`, resource: '*', region }];
    if (service !== 'cloudformation') return [];
    const isOfAll = !new URLSearchParams(body).has('StackName');
    return [action, ...(isOfAll ? ['ListStacks'] : [])].map((one) => ({
      action: `cloudformation:${one}`,
      resource: '*',
      region,
    }));
  }

  function short({ action, resource }: Access): string {
    return resource === '*' ? action : resource.replace(/^[^/]+\/v1\//, '');
  }

  /** All requests of a run of the doctor, and of a job that sets floors and restores everything. */
  async function requestsOfAll(): Promise<readonly SeenRequest[]> {
    const subfleet = { subfleets: { workers: 3 }, rows: { 'subfleet.workers.state': 'running' } };
    const workers: Partial<FleetOptions> = { stackName: 'nested-1', ...subfleet };
    const cloud = await steppedCloud({ fleets: perf1(workers, { stackName: 'nested-2' }) });
    const options = ['--env', 'perf1', '--json'];
    const sizes = ['--size', 'frontend/workers=2', '--frontend', '4', '--backend', '2', '--floor', '1'];
    const env = machineOn(cloud);
    const url = ['--url', `frontend=${cloud.apiUrl('perf1-frontend')}`];
    for (const args of [
      ['doctor', ...sizes],
      ['scale', ...sizes, ...url, '--wait-for', 'none'],
    ])
      expect(await runCommand([...args, ...options], { env })).toMatchObject({ exitCode: 0 });
    const job = await scale(
      cloud,
      { 'on-job-end': 'restore', 'wait-for': 'running', 'role-to-assume': '' },
      {
        env: { ...cloud.jobEnv, ...env },
      },
    );
    expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 0]);
    return cloud.requests;
  }

  test('requires a permission of one level, and each permission is required by a call', async () => {
    const permissions = (await requestsOfAll()).flatMap(permissionsFor);
    const levelOf = (access: Access) => LEVELS.find((level) => allowing(policyOf(level), access).length > 0);
    const least = Object.fromEntries(permissions.map((access) => [short(access), levelOf(access)]));
    expect(least).toEqual({
      'POST/configuration/ec2.schedule.desired_instance_count': 'set',
      'POST/configuration/subfleet.workers.ec2.schedule.desired_instance_count': 'set',
      'POST/configuration/subfleet.workers.state': 'set',
      'POST/configuration/cache.last_write_index': 'set',
      'GET/control/reschedulenow': 'set',
      'cloudwatch:GetMetricData': 'set',
      'cloudformation:DescribeStacks': 'find',
      'cloudformation:ListStacks': 'find',
      'GET/configuration/ec2.schedule.desired_instance_count': 'check',
      'GET/configuration/subfleet.workers.ec2.schedule.desired_instance_count': 'check',
      'GET/discovery': 'check',
      'GET/cloudwatch/sentmetrics': 'check',
      'GET/configuration': 'explain',
      'GET/fleet/status': 'explain',
      'POST/configuration/ec2.schedule.min_instance_count': 'floor',
      'POST/configuration/subfleet.workers.ec2.schedule.min_instance_count': 'floor',
    });
    const used = new Set(permissions.flatMap((access) => allowing(policyOf('floor'), access)));
    expect(policyOf('floor').Statement.filter((statement) => !used.has(statement))).toEqual([]);
  }, 240_000);
});

describe('The doctor', () => {
  const READING = ['read-configuration', 'read-status', 'read-sent-metrics'];
  const OPEN: Readonly<Record<Level, readonly string[]>> = {
    set: ['group', 'key', 'value', 'misspelled-key', 'write-floor', 'read-value', 'read-group', ...READING],
    find: ['group', 'key', 'value', 'misspelled-key', 'write-floor', 'read-value', 'read-group', ...READING],
    check: ['value', 'misspelled-key', 'write-floor', 'read-configuration', 'read-status'],
    explain: ['write-floor'],
    floor: [],
  };

  test.each(LEVELS)('reports a usable setup with the level %s, and skipped checks', async (level) => {
    const cloud = await cloudAt(level);
    const { 'frontend-url': frontend, 'backend-url': backend } = urlsOf(cloud);
    const urls = ['--url', `frontend=${frontend}`, '--url', `backend=${backend}`];
    const args = ['doctor', '--env', 'perf1', '--json', '--role-to-assume', cloud.roleArn];
    const { exitCode, out } = await runCommand([...args, ...(level === 'set' ? urls : [])], {
      env: machineOn(cloud),
    });
    expect({ exitCode, out }).toMatchObject({ exitCode: 0 });
    const [report]: { checks: { fleet?: string; name: string; state: string; fix?: string }[] }[] = [
      JSON.parse(out),
    ].flat();
    const open = (fleet: string) =>
      report?.checks.filter((check) => check.fleet === fleet && check.state !== 'ok').map(({ name }) => name);
    expect({ frontend: open('perf1-frontend'), backend: open('perf1-backend') }).toEqual({
      frontend: OPEN[level],
      backend: OPEN[level],
    });
    // The fix of each names a higher level.
    const fixes = report?.checks.flatMap(({ fix = '' }) => (/\ballow\b/i.test(fix) ? [fix] : [])) ?? [];
    const named = fixes.map((fix) => LEVELS.findIndex((one) => fix.includes(`permission level ${one}`)));
    expect(named.filter((index) => index <= LEVELS.indexOf(level))).toEqual([]);
    expect(named.length > 0).toBe(level !== 'floor');
  });
});

test('An agent can assume the role only with the external id that the deployed role requires', async () => {
  const { Condition } = trust.find(({ Action }) => Action === 'sts:AssumeRole') ?? {};
  const externalId = Condition?.StringEquals['sts:ExternalId'];
  const cloud = await cloudAt('explain', { trust: { ...(externalId && { externalId }) } });
  const args = ['doctor', '--env', 'perf1', '--json', '--role-to-assume', cloud.roleArn];
  const withId = (id: string) => runCommand([...args, '--external-id', id], { env: machineOn(cloud) });
  expect(await withId('acme/perf1')).toMatchObject({ exitCode: 0 });
  const refused = await withId('acme/perf2');
  expect(refused).toMatchObject({ exitCode: 3 });
  expect(refused.out).toContain('role-not-trusted');
});

describe('A job with the level', () => {
  const SET = { 'wait-for': 'none' };

  test('set can set the sizes and wait, with the URLs of the APIs', async () => {
    const cloud = await cloudAt('set');
    const job = await scale(cloud, { ...urlsOf(cloud), 'wait-for': 'running' });
    expect(job.outputs).toMatchObject({ result: 'ok', 'frontend-running': '4' });
    expect(job.outputs).not.toHaveProperty('frontend-previous');
    expect(job.main.log).toMatch(/^::notice::.*\bexecute-api:Invoke on \S+\/GET\/configuration.*\blevel check\b/m);
  });

  test('set cannot discover the APIs, and the error names the permissions; find can', async () => {
    const refused = await scale(await cloudAt('set'), SET);
    expect(refused.outputs).toMatchObject({ result: 'refused' });
    const actions = ['cloudformation:DescribeStacks', 'cloudformation:ListStacks'];
    expect(errorOf(refused)).toEqual(naming(...actions, 'level find'));
    const cloud = await cloudAt('find');
    const job = await scale(cloud, SET);
    expect(job.outputs).toMatchObject({ result: 'ok', 'frontend-url': cloud.apiUrl('perf1-frontend') });
    expect(job.outputs).not.toHaveProperty('frontend-previous');
  });

  test('find does not detect a URL of another environment; check does, and reports the previous size', async () => {
    const fleets = [...perf1({ desired: '3' }), { group: 'perf2-frontend' }];
    const wrongOf = (cloud: LocalCloud) => ({ ...SET, 'frontend-url': cloud.apiUrl('perf2-frontend') });
    const blind = await cloudAt('find', { fleets });
    expect((await scale(blind, wrongOf(blind))).outputs).toMatchObject({ result: 'ok' });
    expect(blind.fleet('perf2-frontend').rows()).toEqual({ 'ec2.schedule.desired_instance_count': '4' });
    const cloud = await cloudAt('check', { fleets });
    expect((await scale(cloud, wrongOf(cloud))).outputs).toMatchObject({ result: 'invalid-input' });
    expect(cloud.fleet('perf2-frontend').rows()).toEqual({});
    expect((await scale(cloud, SET)).outputs).toMatchObject({ result: 'ok', 'frontend-previous': '3' });
  });

  test('check cannot restore; explain can', async () => {
    const inputs = { ...SET, 'on-job-end': 'restore' };
    const blind = await cloudAt('check');
    const refused = await scale(blind, inputs);
    expect(refused.outputs).toMatchObject({ result: 'refused' });
    expect(errorOf(refused)).toEqual(naming('/v1/GET/configuration', 'level explain'));
    expect(blind.fleet('perf1-frontend').rows()).toEqual({ 'ec2.schedule.desired_instance_count': '3' });
    const cloud = await cloudAt('explain');
    const job = await scale(cloud, inputs);
    expect(job.post).toMatchObject({ exitCode: 0, log: naming('perf1-frontend', 'restored 3') });
    expect(cloud.fleet('perf1-frontend').rows()).toEqual({ 'ec2.schedule.desired_instance_count': '3' });
  });

  test('check cannot report an override, and names the missing permission; explain can report it', async () => {
    const shadow = { by: 'override', value: '2' } as const;
    const fleets = perf1({ stackName: 'nested-1', shadow });
    const inputs = { backend: '' };
    const logOf = async (level: Level) => {
      const job = await scale(await cloudAt(level, { fleets }), inputs);
      expect(job.outputs).toMatchObject({ result: 'not-observed' });
      return job.main.log;
    };
    const [blind, seeing] = await Promise.all([logOf('check'), logOf('explain')]);
    const override = 'override:ec2.schedule.desired_instance_count';
    expect(seeing).toContain(override);
    expect(blind).not.toContain(override);
    expect(blind).toEqual(naming('/v1/GET/configuration', 'level explain'));
  });

  test('explain cannot set a floor, and changes nothing if one is requested; floor can', async () => {
    const inputs = { ...SET, floor: '0' };
    const blind = await cloudAt('explain');
    const refused = await scale(blind, inputs);
    expect(refused.outputs).toMatchObject({ result: 'refused' });
    expect(errorOf(refused)).toEqual(naming('/v1/POST/configuration/ec2.schedule.min_instance_count', 'level floor'));
    expect(blind.fleet('perf1-frontend').rows()).toEqual({ 'ec2.schedule.desired_instance_count': '3' });
    const cloud = await cloudAt('floor');
    expect((await scale(cloud, inputs)).outputs).toMatchObject({ result: 'ok' });
    expect(cloud.fleet('perf1-frontend').rows()).toEqual({
      'ec2.schedule.desired_instance_count': '4',
      'ec2.schedule.min_instance_count': '0',
    });
  });
});
