// Log lines: invalid answers, retries, and each step of a run.

import { createServer, type RequestListener } from 'node:http';
import { cloneSquadApi } from '../../src/api/client.ts';
import { describeSignIn } from '../../src/aws/credentials.ts';
import { settingNotices } from '../../src/aws/env-variables.ts';
import { exchange } from '../../src/aws/http.ts';
import { answerError, reasonOf } from '../../src/aws/service.ts';
import { signedSender } from '../../src/aws/signed-http.ts';
import { type HttpAnswer, Unanswered } from '../../src/base/send.ts';
import { DESIRED_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { idTokenSource } from '../../src/machine/oidc-token.ts';
import { TransientReadError } from '../../src/scale/ports.ts';
import { MINUTE_0 } from '../support/cycles.ts';
import { listenOnFreePort } from '../support/free-port.ts';
import { simulatedCloud, VirtualClock } from '../support/simulated-cloud.ts';
import { request, runToEnd } from '../support/simulated-run.ts';
import { once } from './catalogue.ts';

const API = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
const never = new AbortController().signal;

/** The result of a server's answer, without its port. */
async function answered<Of>(answer: RequestListener, act: (url: URL) => Promise<Of>): Promise<string> {
  const server = createServer(answer);
  const port = await listenOnFreePort(server);
  try {
    const text = await messageOf(() => act(new URL(`http://127.0.0.1:${port}/`)));
    return text.replaceAll(`127.0.0.1:${port}`, 'HOST');
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function messageOf(act: () => Promise<unknown>): Promise<string> {
  try {
    return String(await act());
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

const SECRET = 'IQoJb3JpZ2luX2Vj/QmFzZTY0dGV4dA';

function get(url: URL, headers: Readonly<Record<string, string>> = {}, requestMs = 10_000): Promise<HttpAnswer> {
  return exchange({ method: 'GET', url, headers }, { requestMs }, never);
}

function transport(): Promise<readonly string[]> {
  return Promise.all([
    answered(
      (_, response) => response.writeHead(302, { Location: 'https://example.com/' }).end(),
      (url) => get(url),
    ),
    answered(
      (_, response) => response.writeHead(302).end(),
      (url) => get(url),
    ),
    answered(
      (_, response) => response.end('x'.repeat(1024 * 1024 + 1)),
      (url) => get(url),
    ),
    answered(
      () => {},
      (url) => get(url, {}, 50),
    ),
    answered(
      () => {},
      (url) => get(url, { 'X-Amz-Security-Token': `${SECRET}\n` }),
    ),
    answered(
      (_, response) => response.end(SECRET.replaceAll('/', '&#x2F;')),
      async (url) => (await get(url, { 'X-Amz-Security-Token': SECRET })).body,
    ),
  ]);
}

/** The notices about a clock that is ten minutes off. */
async function clockNotices(): Promise<readonly string[]> {
  const texts = [-600_000, 600_000].map((off) => {
    const notices: string[] = [];
    const send = signedSender(async () => ({ accessKeyId: 'a', secretAccessKey: 'b' }), {
      ...{ region: 'eu-west-1', userAgent: 'test', requestMs: 10_000 },
      now: () => MINUTE_0 + off,
      notice: (text) => notices.push(text),
    });
    const refuse: RequestListener = (_, response) =>
      response.writeHead(403, { Date: new Date(MINUTE_0).toUTCString() }).end('{"message":"Signature expired"}');
    return answered(refuse, async (url) => {
      await send({ method: 'GET', url }, never);
      return notices.join('\n');
    });
  });
  return Promise.all(texts);
}

/** A client whose API gives the same answer to all requests, and its log. */
function clientOf(given: Partial<HttpAnswer> | Error) {
  const lines: string[] = [];
  const send = async () => {
    if (given instanceof Error) throw given;
    return { status: 200, body: '', headers: new Map([['content-type', 'application/json']]), ...given };
  };
  const clock = new VirtualClock(MINUTE_0);
  const retryPolicy = {
    clock,
    requestMs: 10_000,
    deadline: MINUTE_0 + 60_000,
    log: (line: string) => lines.push(line),
  };
  return { client: cloneSquadApi(send, retryPolicy), lines };
}

async function unexpectedResponses(): Promise<readonly string[]> {
  const write = (given: Partial<HttpAnswer>) =>
    messageOf(() => clientOf(given).client.write(API, DESIRED_COUNT_KEY, '4', undefined, never));
  const page = { body: '<html>', headers: new Map([['content-type', 'text/html']]) };
  return Promise.all([
    write({ body: '40' }),
    write({ body: '4' }),
    messageOf(() => clientOf({ body: '4' }).client.mark(API, never)),
    messageOf(() => clientOf(page).client.readValue(API, DESIRED_COUNT_KEY, never)),
    messageOf(() => clientOf({ headers: new Map() }).client.readValue(API, DESIRED_COUNT_KEY, never)),
    messageOf(() => clientOf({ body: '4\n5' }).client.readValue(API, DESIRED_COUNT_KEY, never)),
    messageOf(() => clientOf({ body: '4' }).client.readRows(API, [DESIRED_COUNT_KEY], never)),
    messageOf(() => clientOf({ body: '[]' }).client.readApiOwner(API, never)),
    messageOf(() => clientOf({}).client.requireWritable(API, 'a.key', never)),
    messageOf(async () => {
      const body = JSON.stringify({ [DESIRED_COUNT_KEY]: { Value: '7', Override: true } });
      const { inForce } = await clientOf({ body }).client.readShadowing(API, DESIRED_COUNT_KEY, never);
      return inForce?.origin;
    }),
  ]);
}

async function attempts(): Promise<readonly string[]> {
  const { client, lines } = clientOf(new Unanswered('HOST: socket hang up', { mayHaveArrived: true }));
  await messageOf(() => client.readValue(API, DESIRED_COUNT_KEY, never));
  const busy = clientOf({ status: 503 });
  await messageOf(() => busy.client.readValue(API, DESIRED_COUNT_KEY, never));
  return [...lines.slice(0, 1), ...busy.lines.slice(0, 1)];
}

async function idTokens(): Promise<readonly string[]> {
  const clock = new VirtualClock(MINUTE_0);
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const retryPolicy = { clock, requestMs: 60_000, deadline: MINUTE_0 + 60_000, log };
  const requestToken = (url: string) =>
    idTokenSource({ ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }, retryPolicy, () => {})(
      'sts.amazonaws.com',
      never,
    );
  const failures = await Promise.all([
    messageOf(() => requestToken('')),
    answered(
      (_, response) => response.end('{"token":"ey-secret"}'),
      ({ href }) => requestToken(`${href}?a=b`),
    ),
    answered(
      (_, response) => response.writeHead(403).end('no'),
      ({ href }) => requestToken(`${href}?a=b`),
    ),
    answered(
      (_, response) => response.writeHead(403).end("Can't issue ID_TOKEN for job in 'Pending' state"),
      ({ href }) => requestToken(`${href}?a=b`),
    ),
  ]);
  return [...failures, ...lines.slice(0, 1)];
}

/** The log of runs: two dry runs, with and without permission to read the current value, and one whose reads fail. */
async function runs(): Promise<readonly string[]> {
  const clock = new VirtualClock(MINUTE_0 + 5_000);
  const cloud = simulatedCloud({ group: 'perf1-frontend' }, clock);
  let reads = 0;
  const readMetrics: typeof cloud.readMetrics = async (...args) => {
    reads += 1;
    if (reads === 1 || reads === 3) throw new TransientReadError('it is throttled');
    return cloud.readMetrics(...args);
  };
  const readValue = async () => ({ value: { denied: 'x' }, at: MINUTE_0 });
  const dryRun = { intent: 'dry-run', appliesImmediately: true } as const;
  const finished = [
    await runToEnd(request('ready', dryRun)),
    await runToEnd(request('none', dryRun), { readValue }),
    await runToEnd(request('observed'), { ...cloud, readMetrics }, undefined, clock),
  ];
  const lines = finished.flatMap(({ calls }) => calls).filter((line) => !/^(?:find|set) /.test(line));
  return once(lines.filter((line) => !line.startsWith('perf1-backend')));
}

const ROLE = {
  kind: 'role',
  roleArn: 'arn:aws:iam::111122223333:role/clonesquad-scale',
  sessionName: 's',
  durationSeconds: 3600,
  audience: 'sts.amazonaws.com',
} as const;

/** Every way to name the credentials that a run will use. */
function credentials(): readonly string[] {
  const keys = { AWS_ACCESS_KEY_ID: 'a' };
  const token = { AWS_WEB_IDENTITY_TOKEN_FILE: 'f', AWS_ROLE_ARN: ROLE.roleArn };
  return [
    describeSignIn({ ...ROLE, by: 'oidc' }, {}),
    describeSignIn({ ...ROLE, by: 'ambient' }, keys),
    describeSignIn({ kind: 'ambient' }, {}),
    describeSignIn({ kind: 'ambient' }, { AWS_PROFILE: 'ci', ...token }),
  ];
}

/** Every notice about a variable of the environment. */
function variables(): readonly string[] {
  return settingNotices(
    {
      ...{ NODE_TLS_REJECT_UNAUTHORIZED: '0', AWS_PROFILE: 'ci', AWS_ACCESS_KEY_ID: 'a' },
      ...{ AWS_MAX_ATTEMPTS: '5', AWS_DEFAULTS_MODE: 'auto', AWS_STS_REGIONAL_ENDPOINTS: 'legacy' },
      ...{ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: 'https://a.example' },
    },
    { kind: 'ambient' },
  );
}

/** By the file of `src/` that contains the texts. */
export async function logMessages(): Promise<Readonly<Record<string, readonly string[]>>> {
  return {
    'src/aws/credentials.ts': credentials(),
    'src/aws/http.ts': await transport(),
    'src/aws/env-variables.ts': variables(),
    'src/aws/service.ts': [reasonOf(answerError({ status: 502, body: '<html>', headers: new Map() }))],
    'src/aws/signed-http.ts': await clockNotices(),
    'src/api/client.ts': await unexpectedResponses(),
    'src/base/retry.ts': await attempts(),
    'src/machine/oidc-token.ts': await idTokens(),
    'src/scale/, in the log': await runs(),
  };
}
