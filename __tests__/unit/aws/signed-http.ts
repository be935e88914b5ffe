// Signatures are corrected for clock skew, and private APIs are requested at their VPC endpoint.

import { describe, expect, test } from '@jest/globals';
import { type SenderOptions, signedSender } from '../../../src/aws/signed-http.ts';
import type { Send } from '../../../src/base/send.ts';
import { type SteppedCloud, steppedCloud } from '../../support/cloud.ts';
import { numbersIn } from '../../support/messages.ts';

const MINUTE = 60_000;
const never = new AbortController().signal;

/** A sender with the cloud's keys and a clock skew in ms, and its notices. */
function sender(cloud: SteppedCloud, behindMs: number, options: Partial<SenderOptions> = {}) {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = cloud.keys('full');
  const notices: string[] = [];
  const send = signedSender(async () => ({ accessKeyId, secretAccessKey }), {
    region: cloud.region,
    userAgent: 'test',
    requestMs: 10_000,
    now: () => cloud.time.now() - behindMs,
    notice: (text) => notices.push(text),
    ...options,
  });
  return { send, notices };
}

async function status(send: Send, url: URL): Promise<number> {
  return (await send({ method: 'GET', url }, never)).status;
}

describe('a clock', () => {
  test.each([
    [10, 600],
    [-30, 1800],
  ])('%d minutes behind is measured, reported once and corrected', async (minutes, seconds) => {
    const cloud = await steppedCloud();
    const url = new URL('fleet/status', cloud.apiUrl('perf1-frontend'));
    // The Date header drops fractions, so the measured offset is up to a second too small.
    const { send, notices } = sender(cloud, minutes * MINUTE - 500);
    expect(await status(send, url)).toBe(200);
    expect(cloud.requests).toHaveLength(2);
    expect(await status(send, url)).toBe(200);
    expect(cloud.requests).toHaveLength(3);
    expect(notices).toHaveLength(1);
    // A second less is `9 min 59 s`.
    const [minutesShown = 0, secondsShown = 0] = numbersIn(notices[0]);
    expect(Math.abs(minutesShown * 60 + secondsShown - seconds)).toBeLessThanOrEqual(2);
  });

  test('with a small skew is not reported', async () => {
    const cloud = await steppedCloud();
    const { send, notices } = sender(cloud, 4 * MINUTE);
    expect(await status(send, new URL('fleet/status', cloud.apiUrl('perf1-frontend')))).toBe(200);
    expect(notices).toEqual([]);
  });

  test('that the response date does not correct is retried once, then the refusal is returned', async () => {
    const body = '{"message":"Signature expired: 20260101T000000Z is now earlier than 20260101T010000Z"}';
    const cloud = await steppedCloud({ intercept: () => ({ status: 403, body }) });
    const { send } = sender(cloud, 0);
    const answer = await send({ method: 'GET', url: new URL(cloud.apiUrl('perf1-frontend')) }, never);
    expect([answer.status, answer.body, cloud.requests.length]).toEqual([403, body, 2]);
  });

  test('is not corrected if the response has no date', async () => {
    const answer = { status: 403, headers: { Date: 'soon' }, body: '{"message":"Signature expired"}' };
    const cloud = await steppedCloud({ intercept: () => answer });
    const { send, notices } = sender(cloud, 0);
    expect(await status(send, new URL(cloud.apiUrl('perf1-frontend')))).toBe(403);
    expect([cloud.requests.length, notices.length]).toEqual([1, 0]);
  });

  test('with a skew of more than a day is not corrected', async () => {
    const cloud = await steppedCloud();
    const { send, notices } = sender(cloud, 25 * 60 * MINUTE);
    expect(await status(send, new URL('fleet/status', cloud.apiUrl('perf1-frontend')))).toBe(403);
    expect([cloud.requests.length, notices.length]).toEqual([1, 0]);
  });

  test.each([
    ['GET', -6, false],
    ['GET', 6, false],
    ['POST', -10, true],
  ] as const)('fails if an accepted %s is dated %d minutes off', async (method, minutes, mayBeWritten) => {
    const cloud = await steppedCloud({
      intercept: ({ at }) => ({ headers: { Date: new Date(at + minutes * MINUTE).toUTCString() } }),
    });
    const url = new URL(cloud.apiUrl('perf1-frontend'));
    await expect(sender(cloud, 0).send({ method, url }, never)).rejects.toMatchObject({
      code: 'unexpected-response',
      mayBeWritten,
    });
    expect(cloud.requests).toHaveLength(1);
  });

  test('is not corrected after another refusal', async () => {
    const cloud = await steppedCloud();
    const { send, notices } = sender(cloud, 0, { region: 'us-east-1' });
    expect(await status(send, new URL(cloud.apiUrl('perf1-frontend')))).toBe(403);
    expect([cloud.requests.length, notices.length]).toEqual([1, 0]);
  });
});

describe('a VPC endpoint', () => {
  const API = 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';

  test('receives the request instead of the API, with the API in a signed header', async () => {
    const cloud = await steppedCloud();
    const vpcEndpoint = new URL(cloud.apiUrl('perf1-frontend'));
    const { send } = sender(cloud, 0, { vpcEndpoint });
    expect(await status(send, new URL('configuration?format=json', API))).toBe(200);
    const [seen] = cloud.requests;
    expect(seen?.headers).toMatchObject({
      host: vpcEndpoint.host,
      'x-apigw-api-id': 'abcde12345',
      authorization: expect.stringContaining(';x-apigw-api-id,'),
    });
    expect([seen?.path, seen?.query]).toEqual(['/v1/configuration', 'format=json']);
  });

  test.each(['/v1/configuration', '//elsewhere.example/v1/'])('keeps the path %s', async (path) => {
    const cloud = await steppedCloud({ intercept: () => ({ body: 'here' }) });
    const { send } = sender(cloud, 0, { vpcEndpoint: new URL(cloud.apiUrl('perf1-frontend')) });
    const answer = await send({ method: 'GET', url: new URL(new URL(API).origin + path) }, never);
    expect([answer.body, cloud.requests[0]?.path]).toEqual(['here', path]);
  });

  test('receives no request for an API of another host', async () => {
    const cloud = await steppedCloud();
    const { send } = sender(cloud, 0, { vpcEndpoint: new URL('https://vpce.example.invalid/') });
    expect(await status(send, new URL('fleet/status', cloud.apiUrl('perf1-frontend')))).toBe(200);
    expect(cloud.requests[0]?.headers['x-apigw-api-id']).toBeUndefined();
  });
});
