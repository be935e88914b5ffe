// Credentials are asked for once, shared, renewed in time with a new ID token, and a failed renewal harms only once the old ones have ended.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LocalCloud } from '../../local-cloud/cloud.ts';
import { clientSettings } from '../../src/aws/client-settings.ts';
import { type CredentialSource, credentialSource } from '../../src/aws/credentials.ts';
import { fastCloud, requestsTo } from '../support/built-action.ts';

const MINUTE = 60_000;

let cloud: LocalCloud;
let isDown = false;
let now: number;
const masked: string[] = [];
const before = process.env['AWS_ENDPOINT_URL'];

beforeEach(async () => {
  isDown = false;
  now = Date.now();
  masked.length = 0;
  const refusing = {
    status: 400,
    body: '<ErrorResponse><Error><Code>ExpiredTokenException</Code></Error></ErrorResponse>',
  };
  cloud = await fastCloud({
    signatureClock: () => now,
    credentialLifeMs: 60 * MINUTE,
    intercept: ({ service }) => (isDown && service === 'sts' ? refusing : undefined),
  });
  process.env['AWS_ENDPOINT_URL'] = cloud.url;
});

afterEach(() => {
  if (before === undefined) delete process.env['AWS_ENDPOINT_URL'];
  else process.env['AWS_ENDPOINT_URL'] = before;
});

/** The credentials of the cloud's role, by an ID token of its OIDC endpoint. */
function roleCredentials(): CredentialSource {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = cloud.jobEnv;
  return credentialSource(
    {
      kind: 'role',
      by: 'oidc',
      roleArn: cloud.roleArn,
      sessionName: 'test',
      durationSeconds: 3600,
      audience: 'sts.amazonaws.com',
    },
    clientSettings('eu-west-1', 'test'),
    {
      idToken: async (audience) => {
        const answer = await fetch(`${url}&audience=${audience}`, {
          headers: { authorization: `bearer ${bearer}` },
        });
        const token: { value: string } = JSON.parse(await answer.text());
        return token.value;
      },
      mask: (secret) => masked.push(secret),
      now: () => now,
    },
  );
}

function timesAssumed(): number {
  return requestsTo(cloud, 'AssumeRoleWithWebIdentity').length;
}

describe('renewal', () => {
  test('nothing is asked before the first use, and once for all who ask together', async () => {
    const credentials = roleCredentials();
    expect(timesAssumed()).toBe(0);
    const [one, other] = await Promise.all([credentials(), credentials()]);
    expect(one).toBe(other);
    expect(timesAssumed()).toBe(1);
  });

  test('not before it is due, and then with a new ID token', async () => {
    const credentials = roleCredentials();
    const first = await credentials();
    now += 54 * MINUTE;
    expect(await credentials()).toBe(first);
    now += 2 * MINUTE;
    expect((await credentials()).accessKeyId).not.toBe(first.accessKeyId);
    expect(requestsTo(cloud, 'GetIdToken')).toHaveLength(2);
  });

  test('that fails is no harm while the old ones last, and is tried again', async () => {
    const credentials = roleCredentials();
    const first = await credentials();
    now += 56 * MINUTE;
    isDown = true;
    expect(await credentials()).toBe(first);
    isDown = false;
    expect((await credentials()).accessKeyId).not.toBe(first.accessKeyId);
  });

  test('that fails after their end is a failure', async () => {
    const credentials = roleCredentials();
    await credentials();
    now += 61 * MINUTE;
    isDown = true;
    await expect(credentials()).rejects.toMatchObject({
      result: 'credentials',
      what: expect.stringContaining(
        `AWS did not let this job assume ${cloud.roleArn} (ExpiredTokenException`,
      ),
    });
  });
});

test('key, secret, session token and ID token are masked', async () => {
  const { accessKeyId, secretAccessKey, sessionToken } = await roleCredentials()();
  const [assumed] = requestsTo(cloud, 'AssumeRoleWithWebIdentity');
  const idToken = new URLSearchParams(assumed?.body).get('WebIdentityToken');
  expect(masked).toEqual([idToken, accessKeyId, secretAccessKey, sessionToken]);
});
