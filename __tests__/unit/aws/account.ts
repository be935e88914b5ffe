// STS returns the account of the credentials. Transient failures are retried.

import { describe, expect, test } from '@jest/globals';
import type { CannedAnswer } from '../../../local-cloud/cloud.ts';
import { signedSender } from '../../../src/aws/signed-http.ts';
import { callerIdentity } from '../../../src/aws/sts.ts';
import type { Failure } from '../../../src/errors/failure.ts';
import { type SteppedCloud, steppedCloud } from '../../support/cloud.ts';

const never = new AbortController().signal;

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  return promise.then(
    () => Promise.reject(new Error('Expected a failure')),
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

  function requestTo(cloud: SteppedCloud, secret?: string): Parameters<typeof callerIdentity> {
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
    return (await callerIdentity(...requestTo(cloud, secret))).account;
  }

  test('is read together with the caller identity', async () => {
    const cloud = await steppedCloud();
    expect(await callerIdentity(...requestTo(cloud))).toEqual({
      account: '111122223333',
      arn: 'arn:aws:iam::111122223333:user/ci-denied',
    });
    expect(cloud.requests).toHaveLength(1);
  });

  test('is read from STS, which requires no permission', async () => {
    expect(await account(await steppedCloud({ accountId: '444455556666' }))).toBe('444455556666');
  });

  test('is read again after transient failures', async () => {
    const faults: CannedAnswer[] = [{ hangUp: true }, { status: 500 }, THROTTLED];
    const cloud = await steppedCloud({ intercept: () => faults.shift() });
    expect(await account(cloud)).toBe('111122223333');
    expect(cloud.requests).toHaveLength(4);
  });

  test('stays unknown with an incorrect secret', async () => {
    const failure = await failureOf(account(await steppedCloud(), 'wrong'));
    expect(failure).toMatchObject({
      code: 'signature-mismatch',
      facts: {
        action: 'sts:GetCallerIdentity',
        reason: expect.stringMatching(/^SignatureDoesNotMatch: The request signature we calculated does not match/),
      },
    });
  });

  test('stays unknown if a policy denies the request, for example of a VPC endpoint', async () => {
    const body = '<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>';
    const cloud = await steppedCloud({ intercept: () => ({ status: 403, body }) });
    expect(await failureOf(account(cloud))).toMatchObject({
      code: 'aws-refused',
      facts: { action: 'sts:GetCallerIdentity', reason: 'AccessDenied: no' },
    });
  });

  test.each<[string, CannedAnswer, string]>([
    ['a refusal that is not from AWS', { status: 403, body: '<html>no</html>' }, '403: <html>no</html>'],
    ['a web page instead', { body: '<html>hello</html>' }, '200: <html>hello</html>'],
    ['errors in all attempts', { status: 503, body: 'later' }, '503: later'],
  ])('stays unknown after %s', async (_, answer, reason) => {
    const cloud = await steppedCloud({ intercept: () => answer });
    expect(await failureOf(account(cloud))).toMatchObject({
      code: 'account-unknown',
      facts: { reason },
    });
  });
});
