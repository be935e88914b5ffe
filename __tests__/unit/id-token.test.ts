// Requests for an OIDC token are retried after transient failures, and every token is masked.

import { describe, expect, test } from '@jest/globals';
import type { CannedAnswer, LocalCloud } from '../../local-cloud/cloud.ts';
import { readToken } from '../../local-cloud/oidc.ts';
import { ATTEMPTS } from '../../src/base/retry.ts';
import { idTokenSource } from '../../src/machine/oidc-token.ts';
import { requestsTo, steppedCloud } from '../support/cloud.ts';

const never = new AbortController().signal;

/** A cloud that first gives these answers, and a source of OIDC tokens. Sleeping takes no time and is recorded. */
async function job(answers: readonly (CannedAnswer | undefined)[] = [], env: Record<string, string> = {}) {
  const remaining = [...answers];
  const cloud = await steppedCloud({
    intercept: ({ service }) => (service === 'oidc' ? remaining.shift() : undefined),
  });
  const slept: number[] = [];
  const masked: string[] = [];
  const logged: string[] = [];
  let now = 0;
  const clock = {
    now: () => now,
    random: () => 0.5,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
  const retryPolicy = { clock, requestMs: 60_000, deadline: 60_000, log: (line: string) => logged.push(line) };
  const source = idTokenSource({ ...cloud.jobEnv, ...env }, retryPolicy, (secret) => masked.push(secret));
  return { request: (signal = never) => source('some audience', signal), cloud, slept, masked, logged };
}

function requestCount(cloud: LocalCloud): number {
  return requestsTo(cloud, 'GetIdToken').length;
}

const LATE = { status: 403, body: `{"message":"Can't issue ID_TOKEN for job in 'Pending' state"}` };

test('no token is requested over an unencrypted connection', async () => {
  const { request, cloud } = await job([], { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://token.example.com/?x=1' });
  await expect(request()).rejects.toMatchObject({ code: 'invalid-oidc-url', result: 'credentials' });
  expect(cloud.requests).toEqual([]);
});

test('a token has the requested audience, and is masked', async () => {
  const { request, cloud, masked, slept } = await job();
  const token = await request();
  expect(readToken(token)).toMatchObject({ genuine: true, claims: { aud: 'some audience' } });
  expect(masked).toEqual([token]);
  expect(slept).toEqual([]);
  const [sent] = cloud.requests;
  expect(sent).toMatchObject({ method: 'GET', path: '/oidc/token' });
  expect([...new URLSearchParams(sent?.query)]).toEqual([
    ['api-version', '2.0'],
    ['audience', 'some audience'],
  ]);
});

describe('a request is retried', () => {
  test.each<[string, CannedAnswer]>([
    ['a lost connection', { hangUp: true }],
    ['a reset connection', { hangUp: 'reset' }],
    ['half a response', { body: '{"value":"abcdef"}', cutAfter: 5 }],
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['502', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['503', { status: 503 }],
    ['a job in the state Pending', LATE],
    ['a job in the state Delayed', { ...LATE, body: LATE.body.replace('Pending', 'Delayed') }],
  ])('after %s', async (_, answer) => {
    const { request, cloud, slept, logged } = await job([answer, answer]);
    expect(readToken(await request())).toMatchObject({ genuine: true });
    expect(requestCount(cloud)).toBe(3);
    // Half of limits that double from a twentieth of the request timeout.
    expect(slept).toEqual([1_500, 3_000]);
    expect(logged).toHaveLength(2);
  });

  test('not before Retry-After', async () => {
    const { request, slept } = await job([{ status: 429, headers: { 'Retry-After': '7' } }]);
    await request();
    expect(slept).toEqual([7_000]);
  });

  test('not after the deadline', async () => {
    const { request, cloud } = await job([{ status: 503, headers: { 'Retry-After': '3600' } }]);
    await expect(request()).rejects.toMatchObject({ code: 'unreachable' });
    expect(requestCount(cloud)).toBe(1);
  });
});

describe('a request fails', () => {
  test.each<[string, CannedAnswer, string]>([
    [
      'after the maximum number of errors',
      { status: 500, body: 'Oops\n::error::no' },
      '^HOST .*500: Oops ::error::no$',
    ],
    ['after the maximum number of lost connections', { hangUp: true }, '^HOST: socket hang up$'],
    ['for a job that stays Pending', LATE, `^HOST .*403: .*Can't issue ID_TOKEN for job in 'Pending' state`],
  ])('%s', async (_, answer, reason) => {
    const { request, cloud } = await job(Array.from({ length: ATTEMPTS.default }, () => answer));
    const host = new URL(cloud.url).host;
    await expect(request()).rejects.toMatchObject({
      code: 'unreachable',
      result: 'unreachable',
      facts: { reason: expect.stringMatching(reason.replace('HOST', host)) },
    });
    expect(requestCount(cloud)).toBe(ATTEMPTS.default);
  });
});

describe('a request is not retried', () => {
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
    ['a value that is not text', { body: '{"value":["ey"]}' }, 'unexpected-response', 'refused'],
    ['a value that is not a token', { body: '{"value":"two\\nlines"}' }, 'unexpected-response', 'refused'],
    ['nothing', { body: 'null' }, 'unexpected-response', 'refused'],
  ])('after %s', async (_, answer, code, result) => {
    const { request, cloud, masked } = await job([answer]);
    await expect(request()).rejects.toMatchObject({ code, result });
    expect(requestCount(cloud)).toBe(1);
    expect(masked).toEqual([]);
  });

  test('for a job without permission, with the reason', async () => {
    const { request, cloud } = await job([{ status: 403, body: 'no permission' }]);
    await expect(request()).rejects.toMatchObject({
      code: 'oidc-token-denied',
      facts: { reason: expect.stringMatching(`^${new URL(cloud.url).host} .*403: no permission$`) },
    });
  });

  test('if the response may contain a token, which is not quoted', async () => {
    const { request, cloud } = await job([{ body: '{"token":"ey-secret"}' }]);
    await expect(request()).rejects.toMatchObject({
      code: 'unexpected-response',
      message: expect.stringMatching(`^(?!.*ey-secret)${new URL(cloud.url).host} .*200 .*21 `),
    });
  });

  test('on a runner without a URL', async () => {
    const { request } = await job([], { ACTIONS_ID_TOKEN_REQUEST_URL: '' });
    await expect(request()).rejects.toMatchObject({
      code: 'invalid-oidc-url',
      facts: {},
    });
  });
});

test('a signal ends the request with its reason', async () => {
  const reason = new Error('cancelled');
  const { request } = await job();
  await expect(request(AbortSignal.abort(reason))).rejects.toBe(reason);
});
