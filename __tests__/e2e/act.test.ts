// Workflows with the built action on a runner: a success, a failure with its reason, and a matrix of environments.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CloudOptions, type LocalCloud, startCloud } from '../../local-cloud/cloud.ts';
import { naming } from '../support/messages.ts';
import { act, jobs, printed, results, summaries, type WorkflowRun } from './act.ts';
import { endAll } from './programs.ts';
import { createProject, type Project } from './project.ts';

/** A CloneSquad ten times as fast as the real one. Two polls fit between two of its cycles. */
const TIMING = {
  cacheMs: 2_500,
  wakeUpMs: 2_500,
  runPeriodMs: 2_500,
  bootMs: 1_000,
  warmUpMs: 3_000,
};

const CHECKOUT = 'Main actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8: success';

let project: Project;
const clouds: LocalCloud[] = [];

beforeAll(async () => {
  project = await createProject();
});
afterAll(async () => {
  await endAll();
  await Promise.all(clouds.map((cloud) => cloud.close()));
  await project.remove();
});

async function startFleets(...groups: readonly string[]): Promise<LocalCloud> {
  return startOn({ fleets: groups.map((group) => ({ group })) });
}

async function startOn(options: CloudOptions): Promise<LocalCloud> {
  const cloud = await startCloud({ ...options, timing: TIMING });
  clouds.push(cloud);
  return cloud;
}

function runWorkflow(name: string, cloud: LocalCloud, env = cloud.jobEnv): Promise<WorkflowRun> {
  return act(name, env, project.setting);
}

function running(cloud: LocalCloud, ...groups: readonly string[]): readonly number[] {
  return groups.map((group) => cloud.fleet(group).counts().running);
}

/** The sizes that the fleets' APIs received. */
function writes(cloud: LocalCloud): LocalCloud['requests'] {
  return cloud.requests.filter(({ action }) => action === 'POST configuration/ec2.schedule.desired_instance_count');
}

describe('A successful run', () => {
  let ran: WorkflowRun;
  let cloud: LocalCloud;

  beforeAll(async () => {
    cloud = await startFleets('perf1-frontend', 'perf1-backend');
    ran = await runWorkflow('scale', cloud);
  });

  test('has a main step, a later step that reads the outputs, and a post step', () => {
    expect(results(ran)).toEqual([CHECKOUT, 'Main ./: success', 'Main A later step: success', 'Post ./: success']);
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(running(cloud, 'perf1-frontend', 'perf1-backend')).toEqual([4, 5]);
    expect(printed(ran, 'A later step')).toEqual([
      `later step read result=ok frontend=4/4 backend=5/5 url=${cloud.apiUrl('perf1-frontend')}`,
    ]);
    expect(printed(ran, './', 'Post')).toEqual([naming('perf1-frontend', '4', 'perf1-backend', '50%')]);
  });

  test('reports the fleets in the job summary', () => {
    const [summary, ...others] = summaries(ran);

    expect(others).toEqual([]);
    expect(summary).toMatch(/^## ✅ .*\bperf1\b.*\bready\b/);
    expect(summary).toMatch(/^\| perf1-frontend \| ✅ ok \| 4 \| 4 \| 4 \|$/m);
    expect(summary).toMatch(/^\| perf1-backend \| ✅ ok \| 50% \| 5 \| 5 \|$/m);
  });

  test('assumes the role with the OIDC token of its job, and sends its user agent to the API', () => {
    const roleRequests = cloud.requests.filter(({ action }) => action === 'AssumeRoleWithWebIdentity');
    expect(roleRequests.map(({ body }) => new URLSearchParams(body).get('RoleArn'))).toEqual([cloud.roleArn]);
    const sent = writes(cloud).map(({ group, body }) => `${group} ${body}`);
    expect(sent.sort()).toEqual(['perf1-backend 50%', 'perf1-frontend 4']);
    for (const { headers } of writes(cloud)) {
      expect(headers['user-agent']).toMatch(
        /^clonesquad-scale\/\S+ \(\+https:\/\/github\.com\/acme\/platform\/actions\/runs\/\d+\)$/,
      );
    }
  });

  test('masks its OIDC token and its session, and prints no secret', () => {
    const masks = ran.entries.filter(({ command }) => command === 'add-mask').map(({ arg }) => arg ?? '');
    const [roleRequest] = cloud.requests.filter(({ action }) => action === 'AssumeRoleWithWebIdentity');
    const [write] = writes(cloud);
    const oidcToken = new URLSearchParams(roleRequest?.body).get('WebIdentityToken');
    const known = [oidcToken, write?.keyId, write?.headers['x-amz-security-token']];
    // The fourth is the secret key of the session, which is never sent.
    expect(new Set(masks).size).toBe(4);
    expect(masks).toEqual(expect.arrayContaining(known));
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken = '' } = cloud.jobEnv;
    const shown = ran.entries.flatMap(({ msg, content = '' }) => [msg, content]).join('\n');
    expect([...masks, requestToken].filter((secret) => shown.includes(secret))).toEqual([]);
  });
});

test('A failed run: with too few instances, a step that always runs reads the reason, and post runs', async () => {
  const cloud = await startFleets('perf1-frontend', 'perf1-backend');

  const ran = await runWorkflow('too-many', cloud);

  expect(results(ran)).toEqual([
    CHECKOUT,
    'Main ./: failure',
    'Main A step that always runs: success',
    'Post ./: success',
  ]);
  expect(ran).toMatchObject({ exitCode: 1 });
  expect(running(cloud, 'perf1-backend')).toEqual([2]);
  const [line, report = ''] = printed(ran, 'A step that always runs');
  expect(line).toBe('always step read result=insufficient-instances outcome=failure');
  expect(JSON.parse(report)).toMatchObject({
    result: 'insufficient-instances',
    fleets: [
      {
        fleet: 'perf1-frontend',
        result: 'insufficient-instances',
        written: 'yes',
        target: 99,
        fleetSize: 10,
      },
      { fleet: 'perf1-backend', result: 'ok', written: 'yes', target: 2, running: 2 },
    ],
  });
  const [error, ...otherErrors] = ran.entries.filter(({ command }) => command === 'error');
  expect(otherErrors).toEqual([]);
  expect(error?.kvPairs).toMatchObject({ title: 'clonesquad-scale: insufficient-instances' });
  expect(error?.arg).toEqual(naming('perf1-frontend', '99', 'troubleshooting.md#insufficient-instances'));
  expect(printed(ran, './', 'Post')).toEqual([naming('perf1-frontend', '99', 'perf1-backend', '2')]);
  expect(summaries(ran)[0]).toMatch(/^## ❌ .*\bperf1\b.*\binsufficient-instances\b/);
});

test('With role chaining, credentials of an earlier step assume the role in main and in post, without an OIDC token', async () => {
  const groups = ['perf1-frontend', 'perf1-backend'];
  const fleets = groups.map((group) => ({ group, desired: '3' }));
  const cloud = await startOn({ fleets, trust: { externalId: 'acme/perf1' } });
  const { AWS_ACCESS_KEY_ID: keyId, AWS_SECRET_ACCESS_KEY: secret } = cloud.keys('set');
  const { AWS_ENDPOINT_URL = '' } = cloud.jobEnv;

  const ran = await runWorkflow('chained', cloud, { AWS_ENDPOINT_URL, AGENT_KEY_ID: keyId, AGENT_SECRET: secret });

  const steps = ['Main Leave credentials: success', 'Main ./: success', 'Main A later step: success'];
  expect(results(ran)).toEqual([CHECKOUT, ...steps, 'Post ./: success']);
  expect(printed(ran, 'A later step')).toEqual([`later step read result=ok key=${keyId}`]);
  const roleRequests = cloud.requests.filter(
    ({ service, action }) => service === 'oidc' || action.startsWith('AssumeRole'),
  );
  const chained = { action: 'AssumeRole', keyId, body: expect.stringContaining('ExternalId=acme%2Fperf1') };
  expect(roleRequests).toMatchObject([chained, chained]);
  expect(
    writes(cloud)
      .map(({ group, body }) => `${group} ${body}`)
      .toSorted(),
  ).toEqual(['perf1-backend 3', 'perf1-backend 50%', 'perf1-frontend 3', 'perf1-frontend 4']);
  expect(writes(cloud).filter((write) => write.keyId === keyId)).toEqual([]);
});

test('In a matrix of environments from an earlier job, a separate job scales each environment', async () => {
  const cloud = await startFleets('perf1-frontend', 'perf1-backend', 'perf2-frontend', 'perf2-backend');

  const ran = await runWorkflow('environments', cloud);

  expect(ran).toMatchObject({ exitCode: 0 });
  expect(jobs(ran)).toEqual(['choose: success', 'scale perf1: success', 'scale perf2: success']);
  expect([...printed(ran, 'A later step')].sort()).toEqual(['later step read perf1=ok', 'later step read perf2=ok']);
  expect(running(cloud, 'perf1-frontend', 'perf2-frontend', 'perf1-backend', 'perf2-backend')).toEqual([3, 3, 2, 2]);
  expect(summaries(ran)).toHaveLength(2);
});
