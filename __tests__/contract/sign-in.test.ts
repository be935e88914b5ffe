// A job authenticates to the local cloud as it does to GitHub and AWS, and is rejected for the same reasons.
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CloudOptions, LocalCloud } from '../../local-cloud/cloud.ts';
import { OidcProvider, signToken } from '../../local-cloud/oidc.ts';
import { signHeaders, toKeys } from './facts.ts';
import { assumeRole, oidcToken, requestOidcToken } from './facts-session.ts';
import { clientConfig, failure, startStage } from './facts-stage.ts';

describe('Authentication to the local cloud', () => {
  let cloud: LocalCloud;

  async function start(options: Partial<CloudOptions> = {}): Promise<void> {
    ({ cloud } = await startStage(options));
  }

  async function restart(options: Partial<CloudOptions>): Promise<void> {
    await cloud.close();
    await start(options);
  }

  beforeEach(() => start());
  afterEach(() => cloud.close());

  describe('OIDC', () => {
    test('issues a token for the requested audience', async () => {
      const [, payload = ''] = (await oidcToken(cloud, 'some-audience')).split('.');
      const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
      expect(claims).toMatchObject({
        iss: 'https://token.actions.githubusercontent.com',
        sub: 'repo:acme/platform:ref:refs/heads/main',
        aud: 'some-audience',
      });
    });

    test('lists each token, the keys and the request token as secrets that a job must not print', async () => {
      const { AWS_SECRET_ACCESS_KEY } = cloud.keys('full');
      const before = cloud.secrets();
      expect(before).toContain(cloud.jobEnv['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
      expect(before).toContain(AWS_SECRET_ACCESS_KEY);
      const token = await oidcToken(cloud);
      expect(cloud.secrets().filter((secret) => !before.includes(secret))).toEqual([token]);
    });

    test('rejects another request token', async () => {
      expect((await requestOidcToken(cloud, 'a', 'wrong')).status).toBe(403);
    });

    test('rejects a request without a request token', async () => {
      expect((await fetch(`${cloud.url}/oidc/token?audience=a`)).status).toBe(401);
    });
  });

  describe('STS', () => {
    const claims = () => new OidcProvider(Date.now).claims('sts.amazonaws.com');

    test('issues a session of the role to a trusted job', async () => {
      const session = await assumeRole(cloud);
      const client = new CloudFormationClient(clientConfig(cloud, session));
      const { Stacks } = await client.send(new DescribeStacksCommand({}));
      expect(Stacks).toHaveLength(2);
    });

    test('rejects a token with an invalid signature', async () => {
      const [header, , signature] = (await oidcToken(cloud)).split('.');
      const [, payload] = signToken({ ...claims(), sub: 'repo:acme/other:ref:refs/heads/main' }).split('.');
      expect(await failure(assumeRole(cloud, `${header}.${payload}.${signature}`))).toMatchObject({
        name: 'InvalidIdentityTokenException',
      });
    });

    test('rejects a token for another audience', async () => {
      expect(await failure(assumeRole(cloud, await oidcToken(cloud, 'other')))).toEqual({
        name: 'InvalidIdentityTokenException',
        message: 'Incorrect token audience',
      });
    });

    test('rejects an expired token', async () => {
      const token = signToken({ ...claims(), exp: Math.floor(Date.now() / 1000) - 1 });
      expect(await failure(assumeRole(cloud, token))).toMatchObject({ name: 'ExpiredTokenException' });
    });

    test('rejects an invalid token', async () => {
      expect(await failure(assumeRole(cloud, 'abc'))).toMatchObject({ name: 'InvalidIdentityTokenException' });
    });

    test('rejects a subject that the role does not trust', async () => {
      await restart({ trust: { subject: 'repo:acme/other:*' } });
      expect(await failure(assumeRole(cloud))).toEqual({
        name: 'AccessDenied',
        message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      });
    });

    test('rejects another role', async () => {
      const role = `${cloud.roleArn}-other`;
      expect(await failure(assumeRole(cloud, undefined, role))).toMatchObject({ name: 'AccessDenied' });
    });

    test('limits the lifetime of credentials', async () => {
      await restart({ credentialLifeMs: 5_000 });
      const { expiration } = await assumeRole(cloud);
      expect(Math.abs(Number(expiration) - Date.now() - 5_000)).toBeLessThan(4_000);
    });

    test('issues a session of the role to a caller with static keys', async () => {
      const provide = fromTemporaryCredentials({
        params: { RoleArn: cloud.roleArn },
        masterCredentials: toKeys(cloud.keys('full')),
        clientConfig: { region: cloud.region, endpoint: cloud.url },
      });
      expect((await provide()).accessKeyId).toMatch(/^ASIA/);
    });

    test('throttles calls above the limit per second, with the error code of STS', async () => {
      let now = Date.now();
      await restart({ stsPerSecond: 2, clock: () => now });
      const codeOfCall = async () => {
        const body = new URLSearchParams({ Action: 'AssumeRoleWithWebIdentity', RoleArn: cloud.roleArn });
        const answer = await fetch(cloud.url, { method: 'POST', body });
        return /<Code>(.*)<\/Code>/.exec(await answer.text())?.[1];
      };
      const other = 'InvalidIdentityToken';
      expect([await codeOfCall(), await codeOfCall(), await codeOfCall()]).toEqual([other, other, 'Throttling']);
      now += 500;
      expect([await codeOfCall(), await codeOfCall()]).toEqual([other, 'Throttling']);
      // A longer pause does not raise the limit.
      now += 60_000;
      expect([await codeOfCall(), await codeOfCall(), await codeOfCall()]).toEqual([other, other, 'Throttling']);
    });

    test('returns the caller identity', async () => {
      const body = 'Action=GetCallerIdentity&Version=2011-06-15';
      const keys = toKeys(cloud.keys('denied'));
      const request = {
        method: 'POST',
        url: cloud.url,
        path: '/',
        body,
        keys,
        now: Date.now(),
        service: 'sts',
      };
      const answer = await fetch(cloud.url, { method: 'POST', body, headers: await signHeaders(request) });
      expect(await answer.text()).toContain('<Arn>arn:aws:iam::111122223333:user/ci-denied</Arn>');
    });
  });
});
