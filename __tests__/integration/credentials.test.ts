// Credentials are requested once, shared, and renewed in time with a new OIDC token. A failed renewal fails only after
// the old ones expire.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CannedAnswer, LocalCloud } from '../../local-cloud/cloud.ts';
import { type CredentialSource, credentialSource } from '../../src/aws/credentials.ts';
import { requestsTo, steppedCloud } from '../support/cloud.ts';
import { NO_FILES, retryPolicyAt } from '../support/retry-policy.ts';

describe('credentials of a role', () => {
  const MINUTE = 60_000;
  const never = new AbortController().signal;
  const PLACE = { region: 'eu-west-1', userAgent: 'test', requestMs: 10_000 };

  let cloud: LocalCloud;
  let faults: (CannedAnswer | undefined)[];
  let isDown = false;
  let now: number;
  const masked: string[] = [];
  const before = process.env['AWS_ENDPOINT_URL'];

  beforeEach(async () => {
    isDown = false;
    faults = [];
    now = Date.UTC(2026, 0, 5, 12);
    masked.length = 0;
    const refusing = {
      status: 400,
      body: '<ErrorResponse><Error><Code>ExpiredTokenException</Code></Error></ErrorResponse>',
    };
    cloud = await steppedCloud({
      clock: () => now,
      credentialLifeMs: 60 * MINUTE,
      intercept: ({ service }) => {
        if (service !== 'sts') return undefined;
        return isDown ? refusing : faults.shift();
      },
    });
    process.env['AWS_ENDPOINT_URL'] = cloud.url;
  });

  afterEach(() => {
    if (before === undefined) delete process.env['AWS_ENDPOINT_URL'];
    else process.env['AWS_ENDPOINT_URL'] = before;
  });

  /** The credentials of the cloud's role, with an OIDC token of its endpoint. */
  function roleCredentials(clock = () => now): CredentialSource {
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
      PLACE,
      {
        idToken: async (audience, signal) => {
          const headers = { authorization: `bearer ${bearer}` };
          const answer = await fetch(`${url}&audience=${audience}`, { headers, signal });
          const token: { value: string } = JSON.parse(await answer.text());
          return token.value;
        },
        mask: (secret) => masked.push(secret),
        retryPolicy: retryPolicyAt(clock),
        ...NO_FILES,
        env: process.env,
      },
    );
  }

  function timesAssumed(): number {
    return requestsTo(cloud, 'AssumeRoleWithWebIdentity').length;
  }

  describe('renewal', () => {
    test('the first use requests credentials, once for all concurrent uses', async () => {
      const credentials = roleCredentials();
      expect(timesAssumed()).toBe(0);
      const [one, other] = await Promise.all([credentials(never), credentials(never)]);
      expect(one).toBe(other);
      expect(timesAssumed()).toBe(1);
    });

    test('happens when it is due and not before, with a new OIDC token', async () => {
      const credentials = roleCredentials();
      const first = await credentials(never);
      now += 54 * MINUTE;
      expect(await credentials(never)).toBe(first);
      now += 2 * MINUTE;
      expect((await credentials(never)).accessKeyId).not.toBe(first.accessKeyId);
      expect(requestsTo(cloud, 'GetIdToken')).toHaveLength(2);
    });

    test('that fails is retried, and the old credentials are used until they expire', async () => {
      const credentials = roleCredentials();
      const first = await credentials(never);
      now += 56 * MINUTE;
      isDown = true;
      expect(await credentials(never)).toBe(first);
      isDown = false;
      expect((await credentials(never)).accessKeyId).not.toBe(first.accessKeyId);
    });

    test('that fails after their expiry is a failure', async () => {
      const credentials = roleCredentials();
      await credentials(never);
      now += 61 * MINUTE;
      isDown = true;
      await expect(credentials(never)).rejects.toMatchObject({
        result: 'credentials',
        code: 'oidc-token-expired',
        message: expect.stringContaining('ExpiredTokenException'),
      });
    });
  });

  describe('a wrong clock', () => {
    test.each([
      ['ahead', 3 * 60],
      ['behind', -3 * 60],
    ])('by hours (%s) does not change when a session is renewed', async (_, minutes) => {
      const ours = () => now + minutes * MINUTE;
      const credentials = roleCredentials(ours);
      const first = await credentials(never);
      expect(first.expiration?.getTime()).toBe(ours() + 60 * MINUTE);
      now += 54 * MINUTE;
      expect(await credentials(never)).toBe(first);
      now += 2 * MINUTE;
      expect(await credentials(never)).not.toBe(first);
    });
  });

  test('a denied role is not retried, even with a clock that is hours wrong', async () => {
    const role = { roleArn: cloud.roleArn, sessionName: 'test', durationSeconds: 3600, audience: 'x' };
    const source = credentialSource({ kind: 'role', by: 'ambient', ...role }, PLACE, {
      idToken: () => Promise.reject(new Error('no')),
      mask: () => undefined,
      retryPolicy: retryPolicyAt(() => now - 3 * 60 * MINUTE),
      ...NO_FILES,
      env: { ...process.env, ...cloud.keys('denied') },
    });
    await expect(source(never)).rejects.toMatchObject({ code: 'role-not-trusted' });
    // One request to read AWS's clock, and one with it.
    expect(requestsTo(cloud, 'AssumeRole')).toHaveLength(2);
  });

  describe('a signal', () => {
    test('ends the wait for credentials with the reason of the signal', async () => {
      const reason = new Error('cancelled');
      await expect(roleCredentials()(AbortSignal.abort(reason))).rejects.toBe(reason);
      expect(timesAssumed()).toBe(0);
    });

    test('of one caller does not end the wait of another', async () => {
      const credentials = roleCredentials();
      const cancel = new AbortController();
      const one = credentials(cancel.signal);
      const other = credentials(never);
      cancel.abort(new Error('cancelled'));
      await expect(one).rejects.toThrow('cancelled');
      expect((await other).accessKeyId).toMatch(/^ASIA/);
    });
  });

  test.each<[string, CannedAnswer]>([
    ['throttling', { status: 400, body: '<ErrorResponse><Error><Code>Throttling</Code></Error></ErrorResponse>' }],
    ['an error of STS', { status: 500 }],
    ['a lost connection', { hangUp: 'reset' }],
  ])('the request to STS is retried after %s', async (_, fault) => {
    faults = [fault];
    expect((await roleCredentials()(never)).accessKeyId).toMatch(/^ASIA/);
    expect(timesAssumed()).toBe(2);
  });

  test('a retry after a minute has a new OIDC token', async () => {
    // Each attempt but the last is answered after half a minute.
    faults = Array.from({ length: 4 }, () => ({ status: 500 }));
    const credentials = roleCredentials(() => {
      now += 8_000;
      return now;
    });
    await credentials(never);
    const tokens = requestsTo(cloud, 'AssumeRoleWithWebIdentity').map(({ body }) =>
      new URLSearchParams(body).get('WebIdentityToken'),
    );
    expect(tokens).toHaveLength(5);
    expect(new Set(tokens).size).toBeGreaterThan(1);
    expect(new Set(tokens).size).toBeLessThan(5);
  });

  test('key, secret, session token and OIDC token are masked', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = await roleCredentials()(never);
    const [assumed] = requestsTo(cloud, 'AssumeRoleWithWebIdentity');
    const idToken = new URLSearchParams(assumed?.body).get('WebIdentityToken');
    expect(masked).toEqual([idToken, accessKeyId, secretAccessKey, sessionToken]);
  });

  describe('keys of the environment', () => {
    const KEYS = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };

    /** The ambient credentials of an environment. */
    function ambient(env: Readonly<Record<string, string>>) {
      const ports = {
        idToken: () => Promise.reject(new Error('no')),
        mask: () => undefined,
        retryPolicy: retryPolicyAt(Date.now),
        ...NO_FILES,
      };
      return credentialSource({ kind: 'ambient' }, PLACE, {
        ...ports,
        env,
      })(never);
    }

    test('are used unchanged, with their token', async () => {
      const more = { AWS_SESSION_TOKEN: 'token', AWS_CREDENTIAL_EXPIRATION: '2026-01-05T12:00:00Z' };
      const keys = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' };
      expect(await ambient(KEYS)).toEqual(keys);
      expect(await ambient({ ...KEYS, ...more })).toEqual({
        ...keys,
        sessionToken: 'token',
        expiration: new Date('2026-01-05T12:00:00Z'),
      });
    });

    test('override AWS_PROFILE, as in the AWS CLI', async () => {
      expect((await ambient({ ...KEYS, AWS_PROFILE: 'nobody' })).accessKeyId).toBe('AKIAEXAMPLE');
    });

    test('are trimmed, and may use the older name of the token variable', async () => {
      const pasted = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE\r\n', AWS_SECRET_ACCESS_KEY: ' secret\n' };
      expect(await ambient({ ...pasted, AWS_SECURITY_TOKEN: 'token\r' })).toEqual({
        accessKeyId: 'AKIAEXAMPLE',
        secretAccessKey: 'secret',
        sessionToken: 'token',
      });
    });
  });
});
