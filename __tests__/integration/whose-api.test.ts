// A run writes to an API only if neither the API itself nor a second stack indicates that it belongs to another group.

import { describe, expect, test } from '@jest/globals';
import { endingOf, errorOf, scale } from '../support/action.ts';
import { desiredOf, perf1, requestsTo, type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { machineOn } from '../support/command.ts';
import { runProgram } from '../support/program.ts';

const QUICK = { backend: '', 'wait-for': 'none' };
const PROD = { group: 'prod-frontend', desired: '7' };

/** A cloud with these fleets and a stack that claims that prod's API belongs to perf1's frontend. */
async function cloudWithFalseStack(
  fleets: Parameters<typeof perf1>[0][],
  { name = 'perf1-frontend', status = 'CREATE_COMPLETE' } = {},
): Promise<SteppedCloud> {
  const outputs: Record<string, string> = { GroupName: 'perf1-frontend' };
  const own = fleets.flatMap((fleet) => perf1(fleet).slice(0, 1));
  const stacks = { fleets: [PROD, ...own], extraStacks: [{ name, outputs, status }] };
  // Commands in the test's own process have the machine's clock.
  const cloud = await steppedCloud(stacks, Date.now());
  outputs['InteractAPIUrl'] = cloud.apiUrl(PROD.group);
  return cloud;
}

/** Sets the frontend of perf1 with a command in this process; returns the result, the error code and the log. */
async function setFrontend(cloud: SteppedCloud) {
  const args = ['scale', '--env', 'perf1', '--frontend', '4', '--wait-for', 'none', '--json'];
  const { result, out, err } = await runProgram(args, machineOn(cloud));
  return { result, code: JSON.parse(out).fleets[0].code, err };
}

/** Expects that nothing was written: no size and no marker. */
function expectNothingWritten(cloud: SteppedCloud): void {
  expect(cloud.requests.filter(({ service, method }) => service === 'execute-api' && method === 'POST')).toEqual([]);
  expect(desiredOf(cloud, PROD.group)).toBe('7');
}

describe('a stack that claims that prod’s API belongs to perf1', () => {
  test('alone: the API reports its group before the first write', async () => {
    const cloud = await cloudWithFalseStack([]);
    const job = await scale(cloud, QUICK);
    expect(endingOf(job)).toEqual([2, 'invalid-input', 'group-mismatch']);
    expect(errorOf(job)).toContain('"prod-frontend"');
    expectNothingWritten(cloud);
  });

  test('with the default name, next to the real stack with another name: neither is trusted', async () => {
    const cloud = await cloudWithFalseStack([{ stackName: 'nested-1' }]);
    const { err, ...end } = await setFrontend(cloud);
    expect(end).toEqual({ result: 'invalid-input', code: 'stacks-ambiguous' });
    for (const name of ['stack perf1-frontend ', 'stack nested-1 ']) expect(err).toContain(name);
    expectNothingWritten(cloud);
  });

  test('that was rolled back, next to the real stack: the real fleet is scaled', async () => {
    const cloud = await cloudWithFalseStack([{ stackName: 'nested-1' }], { status: 'ROLLBACK_COMPLETE' });
    expect(await setFrontend(cloud)).toMatchObject({ result: 'ok' });
    expect([desiredOf(cloud, 'perf1-frontend'), desiredOf(cloud, PROD.group)]).toEqual(['4', '7']);
  });

  test('and a denied read of the API’s group: the notice names the permission', async () => {
    const cloud = await steppedCloud({
      intercept: ({ action }) =>
        action === 'GET discovery'
          ? {
              status: 403,
              body: '{"Message":"User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:aperf1f000/v1/GET/discovery"}',
            }
          : undefined,
    });
    const job = await scale(cloud, QUICK);
    expect(endingOf(job)).toEqual([0, 'ok']);
    expect(job.main.log).toMatch(/^::notice::.*GET\/discovery/m);
  });
});

test('two fleets are not found for two reasons: the error names both', async () => {
  const evil = { GroupName: 'perf1-backend', InteractAPIUrl: 'https://evil.example/v1/' };
  const cloud = await steppedCloud({
    fleets: [PROD],
    extraStacks: [
      { name: 'clonesquad-perf1-frontend', outputs: {}, status: 'ROLLBACK_COMPLETE' },
      { name: 'x', outputs: evil },
    ],
  });
  const job = await scale(cloud, { 'wait-for': 'none' });
  expect(endingOf(job)).toEqual([2, 'invalid-input', 'stack-not-deployed', 'url-untrusted']);
  expect(errorOf(job)).toContain('(ROLLBACK_COMPLETE)');
  expect(errorOf(job)).toContain('https://evil.example/v1/');
  expectNothingWritten(cloud);
});

test('the read of an API’s group is parallel to the other reads, and does not delay the writes', async () => {
  const cloud = await steppedCloud({ fleets: perf1() });
  await scale(cloud, QUICK);
  const actions = cloud.requests.filter(({ service }) => service === 'execute-api');
  const first = actions.findIndex(({ method }) => method === 'POST');
  const reads = actions.slice(0, first);
  expect(reads.map(({ action }) => action)).toContain('GET discovery');
  // All arrive before any is answered, each on its own connection.
  expect(new Set(reads.map(({ socketId }) => socketId)).size).toBe(reads.length);
});

describe('a URL', () => {
  test('with a user name is rejected, and its password is not printed', async () => {
    const cloud = await steppedCloud();
    const url = cloud.apiUrl('perf1-frontend').replace('127.0.0.1', '127.0.0.1:hunter2secret@127.0.0.1');
    const job = await scale(cloud, {
      ...QUICK,
      'frontend-url': url,
      'vpc-endpoint': 'me:hunter2secret@vpce',
    });
    expect(endingOf(job)).toEqual([2, 'invalid-input', 'invalid-inputs']);
    expect(JSON.stringify([job.main.log, job.outputs, job.summary])).not.toContain('hunter2secret');
    expect(cloud.requests).toEqual([]);
  });

  test('of a whole endpoint, as in scripts for awscurl, is accepted for its API', async () => {
    const cloud = await steppedCloud();
    const url = `${cloud.apiUrl('perf1-frontend')}configuration/ec2.scheduler.desired_instance_count`;
    const job = await scale(cloud, { ...QUICK, 'frontend-url': url });
    expect(endingOf(job)).toEqual([0, 'ok']);
    expect(job.outputs['frontend-url']).toBe(cloud.apiUrl('perf1-frontend'));
    expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
  });

  test('of the OIDC provider that is not https gets no request', async () => {
    const cloud = await steppedCloud();
    const env = { ...cloud.jobEnv, ACTIONS_ID_TOKEN_REQUEST_URL: 'http://192.0.2.1/token?x=1' };
    expect(endingOf(await scale(cloud, QUICK, { env }))).toEqual([3, 'credentials', 'invalid-oidc-url']);
    expect(cloud.requests).toEqual([]);
  });

  test('of another AWS endpoint that is not https, or has a user name, is rejected', async () => {
    const cloud = await steppedCloud();
    for (const AWS_ENDPOINT_URL of ['http://192.0.2.1:4566', cloud.url.replace('//', '//me:hunter2secret@')]) {
      const job = await scale(cloud, QUICK, { env: { ...cloud.jobEnv, AWS_ENDPOINT_URL } });
      expect(endingOf(job)).toEqual([2, 'invalid-input', 'invalid-inputs']);
      expect(job.main.log).not.toContain('hunter2secret');
    }
    expect(cloud.requests).toEqual([]);
  });
});

test('disabled certificate verification causes a notice', async () => {
  const cloud = await steppedCloud();
  const env = { ...cloud.jobEnv, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
  const job = await scale(cloud, QUICK, { env });
  expect(endingOf(job)).toEqual([0, 'ok']);
  expect(job.main.log).toMatch(/^::notice::.*NODE_TLS_REJECT_UNAUTHORIZED/m);
  expect(requestsTo(cloud, 'GetIdToken')).toHaveLength(1);
});
