// With moto as AWS, the built action discovers, scales and waits for fleets, and reports why a fleet does not become
// ready.
// Longer than 300 lines: its scenarios share one moto, which is slow to start.

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sha256 } from '@aws-crypto/sha256-js';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { type CloudOptions, type LocalCloud, startCloud } from '../../local-cloud/cloud.ts';
import { type JobResult, runJob } from '../../local-cloud/job.ts';
import { naming } from '../support/messages.ts';
import { type Feed, Moto, type Session } from './moto.ts';
import { endAll } from './programs.ts';

/** A CloneSquad ten times as fast as the real one. Two polls fit between two of its cycles. */
const TIMING = {
  cacheMs: 3_000,
  wakeUpMs: 3_000,
  runPeriodMs: 3_000,
  bootMs: 1_000,
  warmUpMs: 4_000,
};
const INPUTS = {
  env: 'perf1',
  'aws-region': 'eu-west-1',
  'poll-interval': '1s',
  timeout: '3m',
};
const KEY = 'configuration/ec2.schedule.desired_instance_count';
const PATH = `/v1/${KEY}`;
const DISCOVERY = '/v1/discovery';

let folder: string;
let moto: Moto;
let cloud: LocalCloud;
let feed: Feed | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-moto-'));
  moto = await Moto.start(join(folder, 'requests'));
});
beforeEach(() => moto.reset());
afterEach(async () => {
  const stopped = feed?.stop();
  feed = undefined;
  await cloud.close();
  await stopped;
});
afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true });
});

/** Starts fleets with some past cycles. */
async function startFleets(fleets: CloudOptions['fleets']): Promise<void> {
  cloud = await startCloud({
    fleets: fleets.map((fleet) => ({ historyMs: 20_000, ...fleet })),
    timing: TIMING,
  });
}

/** Begins to send the fleets' metrics. The past ones have arrived when it returns. */
async function startFeed(groups: readonly string[]): Promise<void> {
  feed = moto.feed(groups.map((group) => cloud.fleet(group)));
  await feed.live;
}

/** A stack of a fleet's CloneSquad, with its URL in an output with this name. */
function createStack(name: string, group: string, spelling: string): Promise<void> {
  return moto.createStack(name, { GroupName: group, [spelling]: cloud.apiUrl(group) });
}

/** Runs a job with keys of the local cloud. Its API checks them, and moto accepts all keys. */
function runWithKeys(inputs: Readonly<Record<string, string>>, kind: 'full' | 'postOnly' = 'full'): Promise<JobResult> {
  const env = { AWS_ENDPOINT_URL: moto.url, ...cloud.keys(kind) };
  return runJob({ env, inputs: { ...INPUTS, ...inputs } });
}

/** The parts of a report that these tests check. */
interface CheckedReport {
  readonly result: string;
  readonly headline: string;
  readonly fleets: readonly Readonly<Record<string, unknown>>[];
}

function reportOf(job: JobResult): CheckedReport {
  return JSON.parse(job.outputs['report'] ?? '{}');
}

/** The sizes that a fleet's API received, signed with the job's keys. */
function posted(group: string, kind: 'full' | 'postOnly' = 'full'): readonly string[] {
  const { AWS_ACCESS_KEY_ID: keyId } = cloud.keys(kind);
  const posts = cloud.requests.filter((request) => request.group === group && request.action === `POST ${KEY}`);
  expect(posts.map((post) => post.keyId)).toEqual(posts.map(() => keyId));
  return posts.map((post) => post.body);
}

test('Both fleets are discovered from two names of the output, scaled, and reported as ready when they are ready', async () => {
  await startFleets([{ group: 'perf1-frontend' }, { group: 'perf1-backend', instances: 7, subfleets: { workers: 3 } }]);
  await createStack('clonesquad-perf1-frontend', 'perf1-frontend', 'InteractAPIUrl');
  await createStack('CloneSquad-perf1-backend', 'perf1-backend', 'InteractAPIWUrl');
  await startFeed(['perf1-frontend', 'perf1-backend']);

  const job = await runWithKeys({ frontend: '4', backend: '50%' });

  expect(job.main).toMatchObject({ exitCode: 0 });
  expect(posted('perf1-frontend')).toEqual(['4']);
  expect(posted('perf1-backend')).toEqual(['50%']);
  expect(cloud.fleet('perf1-frontend').counts()).toMatchObject({ running: 4, pending: 0 });
  expect(cloud.fleet('perf1-backend').counts()).toMatchObject({ running: 4, pending: 0 });
  expect(job.outputs).toMatchObject({
    result: 'ok',
    'frontend-url': cloud.apiUrl('perf1-frontend'),
    'frontend-target': '4',
    'frontend-running': '4',
    'backend-url': cloud.apiUrl('perf1-backend'),
    'backend-target': '4',
    'backend-running': '4',
  });
  expect(reportOf(job)).toMatchObject({
    result: 'ok',
    fleets: [
      { fleet: 'perf1-frontend', written: 'yes', floor: 2, fleetSize: 10, running: 4, target: 4 },
      { fleet: 'perf1-backend', written: 'yes', floor: 2, fleetSize: 7, running: 4, target: 4 },
    ],
  });
});

test('A stack with another name is discovered on the second page, from the third name of the output', async () => {
  await startFleets([{ group: 'perf1-frontend', floor: 3 }]);
  for (let number = 1; number <= 50; number += 1) {
    await moto.createStack(`other-${number}`, { GroupName: `perf${number + 1}-frontend`, Url: 'none' });
  }
  await createStack('acme-autoscaling', 'perf1-frontend', 'InteractAPIGWUrl');
  await startFeed(['perf1-frontend']);

  const job = await runWithKeys({ frontend: '1', 'wait-for': 'running' });

  const requests = (await moto.recorded()).map(({ body }) => new URLSearchParams(body));
  const asked = requests.filter((request) => request.get('Action') === 'DescribeStacks');
  expect(asked.filter((request) => request.has('NextToken'))).toHaveLength(1);
  expect(job.main).toMatchObject({ exitCode: 0 });
  expect(posted('perf1-frontend')).toEqual(['1']);
  expect(cloud.fleet('perf1-frontend').counts()).toMatchObject({ running: 3, pending: 0 });
  expect(reportOf(job)).toMatchObject({
    result: 'ok',
    fleets: [{ url: cloud.apiUrl('perf1-frontend'), requested: '1', target: 3, floor: 3, running: 3 }],
  });
});

test('A fleet that does not pick up the size fails with not-observed', async () => {
  await startFleets([{ group: 'perf1-frontend', shadow: { by: 'override', value: '2' } }]);
  await createStack('perf1-frontend', 'perf1-frontend', 'InteractAPIUrl');
  await startFeed(['perf1-frontend']);

  const job = await runWithKeys({ frontend: '4', 'observe-timeout': '10s' });

  expect(job.main).toMatchObject({ exitCode: 6 });
  expect(posted('perf1-frontend')).toEqual(['4']);
  expect(cloud.fleet('perf1-frontend').counts()).toMatchObject({ running: 2 });
  expect(job.outputs).toMatchObject({ result: 'not-observed', 'frontend-running': '2' });
  expect(reportOf(job)).toMatchObject({
    fleets: [
      {
        result: 'not-observed',
        written: 'yes',
        fixBy: 'clonesquad-operator',
        message: expect.stringMatching(/^perf1-frontend: CloneSquad has not picked up size 4 .*override/),
      },
    ],
  });
  const log = expect.stringContaining("perf1-frontend was set to 4, but CloneSquad's configuration had 2.\n");
  expect(job.post).toMatchObject({ exitCode: 0, log });
});

test('A fleet without metrics in CloudWatch fails with no-metrics if its reports may not be read', async () => {
  await startFleets([{ group: 'perf1-frontend' }]);
  await createStack('perf1-frontend', 'perf1-frontend', 'InteractAPIUrl');

  const job = await runWithKeys({ frontend: '4', 'observe-timeout': '3s' }, 'postOnly');

  expect(job.main).toMatchObject({ exitCode: 6 });
  expect(posted('perf1-frontend', 'postOnly')).toEqual(['4']);
  expect(job.outputs).toMatchObject({ result: 'no-metrics' });
  expect(reportOf(job)).toMatchObject({ fleets: [{ result: 'no-metrics', written: 'yes' }] });
});

test('If one of two stacks is missing, nothing is written, and the error names the other stacks', async () => {
  await startFleets([{ group: 'perf1-frontend' }, { group: 'perf1-backend' }]);
  await createStack('perf1-frontend', 'perf1-frontend', 'InteractAPIUrl');
  const theirs = { GroupName: 'perf2-backend', InteractAPIUrl: cloud.apiUrl('perf1-backend') };
  await moto.createStack('acme-autoscaling', theirs);

  const job = await runWithKeys({ frontend: '4', backend: '4' });

  expect(job.main).toMatchObject({ exitCode: 2 });
  expect(job.outputs).toMatchObject({ result: 'invalid-input' });
  const named = ['stack-not-found', 'eu-west-1', 'perf1-backend', 'perf1-frontend', 'acme-autoscaling'];
  expect(job.main.log).toEqual(naming(...named));
  expect(cloud.requests).toEqual([]);
  expect(job.post).toMatchObject({ exitCode: 0 });
});

/** One request of the action to an API that only repeats its requests. */
interface Got {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that records every request, and answers with its body. The read of its group fails. */
async function startEcho(): Promise<{ url: string; got: readonly Got[]; close(): Promise<void> }> {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      got.push({ method, path, headers, body });
      response.statusCode = path === DISCOVERY ? 404 : 200;
      response.setHeader('Content-Type', 'application/json').end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/v1/`, got, close };
}

/** The signature of a request from another implementation of SigV4, with a session's keys. */
async function signatureOf({ method, path, headers, body }: Got, session: Session): Promise<string> {
  const [, names = ''] = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '') ?? [];
  const signer = new SignatureV4({
    service: 'execute-api',
    region: 'eu-west-1',
    credentials: {
      accessKeyId: session.access_key_id,
      secretAccessKey: session.secret_access_key,
      sessionToken: session.session_token,
    },
    sha256: Sha256,
    applyChecksum: false,
  });
  const signed = names.split(';').map((name): [string, string] => [name, String(headers[name])]);
  const { pathname, searchParams } = new URL(path, 'http://127.0.0.1');
  const query = Object.fromEntries(searchParams);
  const request = new HttpRequest({
    method,
    path: pathname,
    query,
    headers: Object.fromEntries(signed),
    body,
  });
  const date = String(headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const again = await signer.sign(request, { signingDate: new Date(date) });
  return again.headers['authorization'] ?? '';
}

test("The role is assumed with the job's OIDC token, and its session reads the stacks and signs the POSTs", async () => {
  await startFleets([]);
  const echoes = [await startEcho(), await startEcho()];
  const { roleArn } = cloud;
  const byHand = { RoleArn: roleArn, RoleSessionName: 'by-hand' };
  const {
    accessKeyId,
    secretAccessKey,
    sessionToken = '',
  } = await fromTemporaryCredentials({
    params: byHand,
    masterCredentials: moto.config().credentials,
    clientConfig: moto.config(),
  })();
  // The stacks are in the role's account, and only visible there.
  for (const [index, layer] of ['frontend', 'backend'].entries()) {
    const outputs = { GroupName: `perf1-${layer}`, InteractAPIUrl: echoes[index]?.url ?? '' };
    await moto.createStack(`perf1-${layer}`, outputs, { accessKeyId, secretAccessKey, sessionToken });
  }

  const inputs = { frontend: '4', backend: '50%', 'role-to-assume': roleArn, 'wait-for': 'none' };
  const env = { ...cloud.jobEnv, AWS_ENDPOINT_URL: moto.url };
  const job = await runJob({ env, inputs: { ...INPUTS, ...inputs } });
  await Promise.all(echoes.map((echo) => echo.close()));

  expect(job.main).toMatchObject({ exitCode: 0 });
  const asked = (await moto.recorded())
    .map(({ body }) => new URLSearchParams(body))
    .filter((request) => request.get('Action') === 'AssumeRoleWithWebIdentity');
  expect(asked.map((request) => [request.get('RoleArn'), request.get('DurationSeconds')])).toEqual([[roleArn, '3600']]);
  const [, claims = ''] = asked[0]?.get('WebIdentityToken')?.split('.') ?? [];
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sts.amazonaws.com',
  });
  const sessions = (await moto.sessions()).filter((session) => session.session_name !== 'by-hand');
  expect(sessions).toMatchObject([
    { account_id: '111122223333', role_arn: roleArn, session_name: 'clonesquad-scale-perf1-4242-1' },
  ]);
  const sent = echoes.map(({ got }) => {
    // Both reads are sent at once.
    const questions = got.slice(0, 2).toSorted((one, other) => one.path.localeCompare(other.path));
    return [...questions, ...got.slice(2)].map(
      ({ method, path, body }) => `${method} ${path}${path.startsWith(PATH) ? ` ${body}` : ''}`,
    );
  });
  const apply = ['POST /v1/configuration/cache.last_write_index?ttl=-60', 'GET /v1/control/reschedulenow?delay=0'];
  expect(sent).toEqual([
    [`GET ${PATH} `, `GET ${DISCOVERY}`, `POST ${PATH} 4`, ...apply],
    [`GET ${PATH} `, `GET ${DISCOVERY}`, `POST ${PATH} 50%`, ...apply],
  ]);
  const [session] = sessions;
  if (session === undefined) throw new Error('moto gave no session');
  for (const post of echoes.flatMap((echo) => echo.got)) {
    expect(post.headers['x-amz-security-token']).toBe(session.session_token);
    expect(post.headers.authorization).toBe(await signatureOf(post, session));
  }
  for (const secret of [session.secret_access_key, session.session_token]) {
    expect(job.main.log.split('\n').filter((line) => line.includes(secret))).toEqual([`::add-mask::${secret}`]);
  }
});
