// The runner is asked for an ID token as often as it may help, and never gives one that is not masked.

import { describe, expect, test } from '@jest/globals';
import type { CannedAnswer, LocalCloud } from '../../local-cloud/cloud.ts';
import { readToken } from '../../local-cloud/oidc.ts';
import { ATTEMPTS } from '../../src/base/retry.ts';
import { idTokenSource } from '../../src/machine/oidc-token.ts';
import { requestsTo, steppedCloud } from '../support/cloud.ts';

const never = new AbortController().signal;

/** A cloud that answers first as told, and the tokens of its job; sleeping takes no time, and is kept. */
async function job(answers: readonly (CannedAnswer | undefined)[] = [], env: Record<string, string> = {}) {
  const left = [...answers];
  const cloud = await steppedCloud({
    intercept: ({ service }) => (service === 'oidc' ? left.shift() : undefined),
  });
  const slept: number[] = [];
  const masked: string[] = [];
  const said: string[] = [];
  let now = 0;
  const clock = {
    now: () => now,
    random: () => 0.5,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
  const retryPolicy = { clock, requestMs: 60_000, deadline: 60_000, log: (line: string) => said.push(line) };
  const ask = idTokenSource({ ...cloud.jobEnv, ...env }, retryPolicy, (secret) => masked.push(secret));
  return { ask: (signal = never) => ask('some audience', signal), cloud, slept, masked, said };
}

function timesAsked(cloud: LocalCloud): number {
  return requestsTo(cloud, 'GetIdToken').length;
}

const LATE = { status: 403, body: `{"message":"Can't issue ID_TOKEN for job in 'Pending' state"}` };

test('no token is asked for where others could read it', async () => {
  const { ask, cloud } = await job([], { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://token.example.com/?x=1' });
  await expect(ask()).rejects.toMatchObject({ code: 'invalid-oidc-url', result: 'credentials' });
  expect(cloud.requests).toEqual([]);
});

test('a token is for the audience that was asked for, and is masked', async () => {
  const { ask, cloud, masked, slept } = await job();
  const token = await ask();
  expect(readToken(token)).toMatchObject({ genuine: true, claims: { aud: 'some audience' } });
  expect(masked).toEqual([token]);
  expect(slept).toEqual([]);
  const [asked] = cloud.requests;
  expect(asked).toMatchObject({ method: 'GET', path: '/oidc/token' });
  expect([...new URLSearchParams(asked?.query)]).toEqual([
    ['api-version', '2.0'],
    ['audience', 'some audience'],
  ]);
});

describe('asked again', () => {
  test.each<[string, CannedAnswer]>([
    ['a lost connection', { hangUp: true }],
    ['a reset connection', { hangUp: 'reset' }],
    ['half an answer', { body: '{"value":"abcdef"}', cutAfter: 5 }],
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['502', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['503', { status: 503 }],
    ['a job whose record is late', LATE],
    ['a job that is delayed', { ...LATE, body: LATE.body.replace('Pending', 'Delayed') }],
  ])('after %s', async (_, answer) => {
    const { ask, cloud, slept, said } = await job([answer, answer]);
    expect(readToken(await ask())).toMatchObject({ genuine: true });
    expect(timesAsked(cloud)).toBe(3);
    // Half of bounds that double from a twentieth of what a request may take.
    expect(slept).toEqual([1_500, 3_000]);
    expect(said).toHaveLength(2);
  });

  test('not before it is wanted', async () => {
    const { ask, slept } = await job([{ status: 429, headers: { 'Retry-After': '7' } }]);
    await ask();
    expect(slept).toEqual([7_000]);
  });

  test('no longer than there is time', async () => {
    const { ask, cloud } = await job([{ status: 503, headers: { 'Retry-After': '3600' } }]);
    await expect(ask()).rejects.toMatchObject({ code: 'unreachable' });
    expect(timesAsked(cloud)).toBe(1);
  });
});

describe('given up', () => {
  test.each<[string, CannedAnswer, string]>([
    ['after as many errors as are borne', { status: 500, body: 'Oops\n::error::no' }, '^HOST .*500: Oops ::error::no$'],
    ['after as many lost connections', { hangUp: true }, '^HOST: socket hang up$'],
    ['of a job whose record never comes', LATE, `^HOST .*403: .*Can't issue ID_TOKEN for job in 'Pending' state`],
  ])('%s', async (_, answer, reason) => {
    const { ask, cloud } = await job(Array.from({ length: ATTEMPTS.default }, () => answer));
    const host = new URL(cloud.url).host;
    await expect(ask()).rejects.toMatchObject({
      code: 'unreachable',
      result: 'unreachable',
      facts: { reason: expect.stringMatching(reason.replace('HOST', host)) },
    });
    expect(timesAsked(cloud)).toBe(ATTEMPTS.default);
  });
});

describe('not asked again', () => {
  test.each<[string, CannedAnswer, string, string]>([
    ['400', { status: 400, body: 'no such audience' }, 'oidc-token-denied', 'credentials'],
    ['401', { status: 401 }, 'oidc-token-denied', 'credentials'],
    [
      'any other 403',
      { status: 403, body: '{"message":"Token is not valid for this job"}' },
      'oidc-token-denied',
      'credentials',
    ],
    ['404', { status: 404 }, 'oidc-token-denied', 'credentials'],
    ['a redirect', { status: 302, headers: { Location: 'http://127.0.0.1:9/' } }, 'unreachable', 'unreachable'],
    ['a web page', { body: '<html>Sign in</html>' }, 'unexpected-response', 'refused'],
    ['no value', { body: '{"count":0}' }, 'unexpected-response', 'refused'],
    ['a value that is no text', { body: '{"value":["ey"]}' }, 'unexpected-response', 'refused'],
    ['a value that is no token', { body: '{"value":"two\\nlines"}' }, 'unexpected-response', 'refused'],
    ['nothing', { body: 'null' }, 'unexpected-response', 'refused'],
  ])('after %s', async (_, answer, code, result) => {
    const { ask, cloud, masked } = await job([answer]);
    await expect(ask()).rejects.toMatchObject({ code, result });
    expect(timesAsked(cloud)).toBe(1);
    expect(masked).toEqual([]);
  });

  test('of a job that has no permission, which says so', async () => {
    const { ask, cloud } = await job([{ status: 403, body: 'no permission' }]);
    await expect(ask()).rejects.toMatchObject({
      code: 'oidc-token-denied',
      facts: { reason: expect.stringMatching(`^${new URL(cloud.url).host} .*403: no permission$`) },
    });
  });

  test('where what came may hold a token: it is not quoted', async () => {
    const { ask, cloud } = await job([{ body: '{"token":"ey-secret"}' }]);
    await expect(ask()).rejects.toMatchObject({
      code: 'unexpected-response',
      message: expect.stringMatching(`^(?!.*ey-secret)${new URL(cloud.url).host} .*200 .*21 `),
    });
  });

  test('by a runner that gives no URL', async () => {
    const { ask } = await job([], { ACTIONS_ID_TOKEN_REQUEST_URL: '' });
    await expect(ask()).rejects.toMatchObject({
      code: 'invalid-oidc-url',
      facts: {},
    });
  });
});

test('a signal ends the asking with its own reason', async () => {
  const reason = new Error('cancelled');
  const { ask } = await job();
  await expect(ask(AbortSignal.abort(reason))).rejects.toBe(reason);
});
