// The local cloud's API answers awscurl, a signer of another project, as the real API does.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type LocalCloud, startCloud } from '../../local-cloud/cloud.ts';
import { assumeRole } from '../contract/facts-session.ts';
import { type Ended, endAll, run } from './programs.ts';

const GROUP = 'perf1-frontend';
const KEY = 'ec2.schedule.desired_instance_count';

let home: string;
let cloud: LocalCloud;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'clonesquad-scale-awscurl-'));
});
beforeEach(async () => {
  cloud = await startCloud({ fleets: [{ group: GROUP, desired: '3' }] });
});
afterEach(async () => {
  await endAll();
  await cloud.close();
});
afterAll(() => rm(home, { recursive: true }));

/** POSTs a desired count; returns awscurl's exit code and output. */
function post(value: string, args: readonly string[], { query = '', env = keys() } = {}): Promise<Ended> {
  const url = `${cloud.apiUrl(GROUP)}configuration/${KEY}${query}`;
  const all = ['--service', 'execute-api', '-X', 'POST', '-d', value, ...args, url];
  return run('awscurl', all, { env: { HOME: home, ...env } });
}

function keys(): Record<string, string> {
  return { ...cloud.keys('full') };
}

const desired = () => cloud.fleet(GROUP).rows()[KEY];
const refusal = (region: string) => `{"message": "Credential should be scoped to a valid region, not '${region}'. "}`;

test('A signed POST sets the value, and the answer contains it', async () => {
  const ended = await post('4', ['--region', 'eu-west-1']);

  expect(ended).toEqual({ exitCode: 0, stdout: '4', stderr: '' });
  expect(desired()).toBe('4');
});

test('A signed POST with a ttl sets a value that expires', async () => {
  const before = Math.floor(Date.now() / 1000);
  const ended = await post('50%', ['--region', 'eu-west-1'], { query: '?ttl=7200' });

  expect(ended).toEqual({ exitCode: 0, stdout: '50%', stderr: '' });
  expect(cloud.fleet(GROUP).row(KEY)).toMatchObject({ Value: '50%' });
  const { ExpirationTime: end = 0 } = cloud.fleet(GROUP).row(KEY) ?? {};
  expect(end - 7200).toBeGreaterThanOrEqual(before);
  expect(end - 7200).toBeLessThanOrEqual(Date.now() / 1000 + 1);
});

test('A session of the role can sign with its token', async () => {
  const { accessKeyId, secretAccessKey, sessionToken = '' } = await assumeRole(cloud);
  const env = {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
  const ended = await post('5', ['--region', 'eu-west-1'], { env });

  expect(ended).toEqual({ exitCode: 0, stdout: '5', stderr: '' });
  expect(cloud.requests.at(-1)).toMatchObject({
    keyId: accessKeyId,
    headers: { 'x-amz-security-token': sessionToken },
  });
  expect(desired()).toBe('5');
});

// A script that trusts these exit codes succeeds although nothing was set. Therefore, this action reads the answer.
test.each([
  ['another region', ['--region', 'us-west-2'], 'us-west-2'],
  ["awscurl's default region", [], 'us-east-1'],
])('A POST with %s is rejected, and awscurl still exits with 0', async (_, args, region) => {
  const ended = await post('4', args);

  expect(ended).toEqual({ exitCode: 0, stdout: refusal(region), stderr: '' });
  expect(desired()).toBe('3');
});

test('awscurl exits with an error after a refusal only with --fail-with-body', async () => {
  const ended = await post('4', ['--fail-with-body', '--region', 'us-west-2']);

  expect(ended).toEqual({ exitCode: 22, stdout: refusal('us-west-2'), stderr: '' });
  expect(desired()).toBe('3');
});

test('An unsigned POST is rejected', async () => {
  const answer = await fetch(`${cloud.apiUrl(GROUP)}configuration/${KEY}`, { method: 'POST', body: '4' });

  expect(answer.status).toBe(403);
  expect(await answer.json()).toEqual({ message: 'Missing Authentication Token' });
  expect(desired()).toBe('3');
});
