// The account of ambient credentials is asked of STS, patiently, and must be one that the workflow allows.

import { describe, expect, test } from '@jest/globals';
import type { CannedAnswer } from '../../../local-cloud/cloud.ts';
import { signedSender } from '../../../src/aws/signed-http.ts';
import { callerIdentity } from '../../../src/aws/sts.ts';
import type { Failure } from '../../../src/errors/failure.ts';
import { type SteppedCloud, steppedCloud } from '../../support/cloud.ts';

const never = new AbortController().signal;

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  return promise.then(
    () => Promise.reject(new Error('That succeeded')),
    (failure: Failure) => failure,
  );
}

const THROTTLED = {
  status: 400,
  body: '<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>',
};

describe('the account of the credentials', () => {
  const clock = { now: Date.now, random: () => 0, sleep: async () => undefined };
  const retryPolicy = { clock, requestMs: 10_000, deadline: Infinity, log: () => undefined };

  function asked(cloud: SteppedCloud, secret?: string): Parameters<typeof callerIdentity> {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: own } = cloud.keys('denied');
    const options = {
      region: 'eu-west-1',
      userAgent: 'test',
      requestMs: 10_000,
      now: cloud.time.now,
      notice: () => undefined,
      service: 'sts',
    } as const;
    const send = signedSender(async () => ({ accessKeyId, secretAccessKey: secret ?? own }), options);
    return [{ send, url: new URL(cloud.url), retryPolicy }, never];
  }

  async function account(cloud: SteppedCloud, secret?: string): Promise<string> {
    return (await callerIdentity(...asked(cloud, secret))).account;
  }

  test('is asked for along with whose they are', async () => {
    const cloud = await steppedCloud();
    expect(await callerIdentity(...asked(cloud))).toEqual({
      account: '111122223333',
      arn: 'arn:aws:iam::111122223333:user/ci-denied',
    });
    expect(cloud.requests).toHaveLength(1);
  });

  test('is asked of STS, which tells it without a permission', async () => {
    expect(await account(await steppedCloud({ accountId: '444455556666' }))).toBe('444455556666');
  });

  test('is asked again after a fault that may pass', async () => {
    const faults: CannedAnswer[] = [{ hangUp: true }, { status: 500 }, THROTTLED];
    const cloud = await steppedCloud({ intercept: () => faults.shift() });
    expect(await account(cloud)).toBe('111122223333');
    expect(cloud.requests).toHaveLength(4);
  });

  test('is not learned with a wrong secret', async () => {
    const failure = await failureOf(account(await steppedCloud(), 'wrong'));
    expect(failure).toMatchObject({
      code: 'signature-mismatch',
      facts: {
        action: 'sts:GetCallerIdentity',
        reason: expect.stringMatching(/^SignatureDoesNotMatch: The request signature we calculated does not match/),
      },
    });
  });

  test('is not learned where a policy, as that of a VPC endpoint, forbids the question', async () => {
    const body = '<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>';
    const cloud = await steppedCloud({ intercept: () => ({ status: 403, body }) });
    expect(await failureOf(account(cloud))).toMatchObject({
      code: 'aws-refused',
      facts: { action: 'sts:GetCallerIdentity', reason: 'AccessDenied: no' },
    });
  });

  test.each<[string, CannedAnswer, string]>([
    ['a refusal that is none of AWS', { status: 403, body: '<html>no</html>' }, '403: <html>no</html>'],
    ['a page in its place', { body: '<html>hello</html>' }, '200: <html>hello</html>'],
    ['errors to the last', { status: 503, body: 'later' }, '503: later'],
  ])('is not learned by %s', async (_, answer, reason) => {
    const cloud = await steppedCloud({ intercept: () => answer });
    expect(await failureOf(account(cloud))).toMatchObject({
      code: 'account-unknown',
      facts: { reason },
    });
  });
});
