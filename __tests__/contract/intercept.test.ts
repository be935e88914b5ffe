// What the local cloud lets a test do to its answers, and what it tells of its secrets and of throttling.

import { expect, test } from '@jest/globals';
import { tokenBucket } from '../../local-cloud/throttle.ts';
import { steppedCloud } from '../support/cloud.ts';

const ROLE = 'arn:aws:iam::111122223333:role/other';

/** One anonymous call of STS: the status, the code of the error, and the text. */
async function assume(url: string): Promise<readonly [number, string | undefined]> {
  const body = new URLSearchParams({ Action: 'AssumeRoleWithWebIdentity', RoleArn: ROLE });
  const answer = await fetch(url, { method: 'POST', body });
  return [answer.status, /<Code>(.*)<\/Code><Message>Rate exceeded/.exec(await answer.text())?.[1]];
}

/** An ID token of a cloud's job. */
async function askIdToken(env: Readonly<Record<string, string>>): Promise<string> {
  const headers = { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` };
  const answer = await fetch(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', { headers });
  return answer.text();
}

test('the real thing can happen, and its answer be changed', async () => {
  const cloud = await steppedCloud({
    intercept: async (_, serve) => ({ ...(await serve()), status: 202 }),
  });
  const answer = await fetch(cloud.jobEnv['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  expect([answer.status, await answer.json()]).toEqual([202, { message: 'Unauthorized' }]);
});

test('an answer can end in its middle, though its headers promise all of it', async () => {
  const cloud = await steppedCloud({ intercept: () => ({ body: '0123456789', cutAfter: 4 }) });
  const answer = await fetch(cloud.url);
  expect(answer.headers.get('content-length')).toBe('10');
  await expect(answer.text()).rejects.toThrow('terminated');
});

test('a connection can be reset', async () => {
  const cloud = await steppedCloud({ intercept: () => ({ hangUp: 'reset' }) });
  await expect(fetch(cloud.url)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
});

test('every secret that was given out is known: the request token, keys and ID tokens', async () => {
  const cloud = await steppedCloud();
  const before = cloud.secrets();
  expect(before).toContain(cloud.jobEnv['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
  expect(before).toContain(cloud.keys('full').AWS_SECRET_ACCESS_KEY);
  const { value }: { value: string } = JSON.parse(await askIdToken(cloud.jobEnv));
  expect(cloud.secrets().filter((secret) => !before.includes(secret))).toEqual([value]);
});

test('STS lets so many calls through per second, and throttles the others in its own words', async () => {
  let now = Date.now();
  const cloud = await steppedCloud({ stsPerSecond: 2, clock: () => now });
  const calls = [await assume(cloud.url), await assume(cloud.url), await assume(cloud.url)];
  now += 500;
  calls.push(await assume(cloud.url), await assume(cloud.url));
  const throttled = [400, 'Throttling'];
  const other = [400, undefined];
  expect(calls).toEqual([other, other, throttled, other, throttled]);
});

test('a bucket never holds more than one second lets through', () => {
  let now = 0;
  const admits = tokenBucket(3, () => now);
  now += 60_000;
  expect([admits(), admits(), admits(), admits()]).toEqual([true, true, true, false]);
});
