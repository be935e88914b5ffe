// Each authentication failure has its own error with a fix, and never contains a secret.

import { afterEach, describe, expect, test } from '@jest/globals';
import type { CannedAnswer, CloudOptions } from '../../local-cloud/cloud.ts';
import { OidcProvider, signToken } from '../../local-cloud/oidc.ts';
import { credentialSource } from '../../src/aws/credentials.ts';
import { signInFailure } from '../../src/aws/sts.ts';
import type { Failure } from '../../src/errors/failure.ts';
import type { RoleSignIn } from '../../src/scale/request.ts';
import { type SteppedCloud, steppedCloud } from '../support/cloud.ts';
import { NO_FILES, retryPolicyAt } from '../support/retry-policy.ts';

const never = new AbortController().signal;
const before = { ...process.env };

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

/** Sets environment variables for the rest of the test. */
function setEnv(env: Readonly<Record<string, string>>): void {
  Object.assign(process.env, { AWS_EC2_METADATA_DISABLED: 'true' }, env);
}

// AWS's SDK signs by the machine's own clock.
async function cloudAt(options: Partial<CloudOptions> = {}): Promise<SteppedCloud> {
  const cloud = await steppedCloud(options, Date.now());
  setEnv({ AWS_ENDPOINT_URL: cloud.url });
  return cloud;
}

interface Attempt {
  readonly signIn?: Partial<RoleSignIn>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly idToken?: string;
}

/** The failure of assuming a role on a cloud, with an OIDC token that has these claims and the default ones. */
async function refusal(cloud: SteppedCloud, { signIn, claims, idToken }: Attempt = {}): Promise<Failure> {
  const defaults = new OidcProvider(cloud.time.now).claims('sts.amazonaws.com');
  const token = idToken ?? signToken({ ...defaults, ...claims });
  const source = credentialSource(
    {
      kind: 'role',
      by: 'oidc',
      roleArn: cloud.roleArn,
      sessionName: 'test',
      durationSeconds: 3600,
      audience: 'sts.amazonaws.com',
      ...signIn,
    },
    { region: 'eu-west-1', userAgent: 'test', requestMs: 10_000 },
    {
      idToken: async () => token,
      mask: () => undefined,
      retryPolicy: retryPolicyAt(cloud.time.now),
      env: process.env,
      ...NO_FILES,
    },
  );
  const failure = await failureOf(source(never));
  expect(`${failure.message} ${failure.fix}`).not.toContain(token);
  expect(failure.result).toBe(failure.code === 'unreachable' ? 'unreachable' : 'credentials');
  return failure;
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  return promise.then(
    () => Promise.reject(new Error('Expected a failure')),
    (failure: Failure) => failure,
  );
}

/** The claims of the OIDC token, as an error quotes them. */
const CLAIMS = [
  'iss: "https://token.actions.githubusercontent.com"',
  'aud: "sts.amazonaws.com"',
  'sub: "repo:acme/platform:ref:refs/heads/main"',
];

/** An error of STS. */
function stsError(status: number, code: string, message: string): CannedAnswer {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, body: `<ErrorResponse>${error}</ErrorResponse>` };
}

/** A cloud whose STS always gives this answer. */
function stsAnswering(answer: CannedAnswer): Promise<SteppedCloud> {
  return cloudAt({ intercept: ({ service }) => (service === 'sts' ? answer : undefined) });
}

describe('a role that does not trust the job', () => {
  test('is reported with the claims of the token and the conditions for the trust policy', async () => {
    const cloud = await cloudAt({ trust: { subject: 'repo:acme/other:*' } });
    const claims = { repository_owner_id: '123', repository_id: '456' };
    expect(await refusal(cloud, { claims })).toMatchObject({
      code: 'role-not-trusted',
      facts: {
        roleArn: cloud.roleArn,
        reason: 'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
        claims: CLAIMS,
        conditions: [
          '"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"',
          '"token.actions.githubusercontent.com:sub": "repo:acme/platform:ref:refs/heads/main"',
        ],
        environmentSubject: '"repo:acme/platform:environment:NAME"',
        immutableSubject: '"repo:acme@123/platform@456:ref:refs/heads/main"',
      },
    });
  });

  test('has conditions with the name of a GitHub Enterprise Server', async () => {
    const cloud = await cloudAt({ trust: { subject: 'nobody' } });
    const claims = { iss: 'https://github.acme.example/_services/token' };
    expect((await refusal(cloud, { claims })).fix).toContain(
      '\n  "github.acme.example/_services/token:aud": "sts.amazonaws.com"\n' +
        '  "github.acme.example/_services/token:sub": "repo:acme/platform:ref:refs/heads/main"\n',
    );
  });

  test('has the environment in an immutable subject', async () => {
    const cloud = await cloudAt({ trust: { subject: 'nobody' } });
    const claims = {
      sub: 'repo:acme@1/platform@2:pull_request',
      repository_owner_id: 1,
      repository_id: 2,
      environment: 'perf',
    };
    const { fix } = await refusal(cloud, { claims });
    expect(fix).toContain('"repo:acme@1/platform@2:environment:perf"');
    expect(fix).toContain('"repo:acme@1/platform@2:pull_request"');
  });

  test('has placeholders for missing claims', async () => {
    const cloud = await stsAnswering(stsError(403, 'AccessDenied', 'no'));
    const { message, fix } = await refusal(cloud, { idToken: 'not-a-token' });
    expect(message).toContain('\n  iss: none\n  aud: none\n  sub: none');
    expect(fix).toContain('"repo:OWNER@OWNER_ID/REPO@REPO_ID:ref:refs/heads/BRANCH"');
  });

  test('escapes workflow commands and control characters in claims', async () => {
    const cloud = await stsAnswering(stsError(403, 'AccessDenied', 'no'));
    const sub = `repo:acme/x\n::error::owned\u001b[31m\u202e${'x'.repeat(5_000)}`;
    const { message, fix } = await refusal(cloud, {
      claims: { sub, iss: 'https://a\r\nb', repository: '\u0007' },
    });
    expect(`${message}${fix}`).not.toMatch(/[^\P{C}\n]/u);
    expect(`${message}\n${fix}`.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
    expect(`${message}${fix}`.length).toBeLessThan(3_000);
  });
});

describe('STS refuses', () => {
  test.each<[string, CannedAnswer, string, string]>([
    [
      'without an identity provider',
      stsError(400, 'InvalidIdentityToken', 'No OpenIDConnect provider found in your account for https://x'),
      'oidc-token-rejected',
      'InvalidIdentityToken: No OpenIDConnect provider found in your account for https://x',
    ],
    [
      'an audience',
      stsError(400, 'InvalidIdentityToken', 'Incorrect token audience'),
      'oidc-token-rejected',
      'InvalidIdentityToken: Incorrect token audience',
    ],
    [
      'an expired token',
      stsError(400, 'ExpiredTokenException', 'Token expired'),
      'oidc-token-expired',
      'ExpiredTokenException: Token expired',
    ],
  ])('%s, with the claims of the token', async (_, answer, code, reason) => {
    const cloud = await stsAnswering(answer);
    expect(await refusal(cloud)).toMatchObject({ code, facts: { reason, claims: CLAIMS } });
    expect(cloud.requests).toHaveLength(1);
  });

  test.each<[string, CannedAnswer, string, string]>([
    [
      'a session duration that is too long',
      stsError(
        400,
        'ValidationError',
        'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      ),
      'session-too-long',
      'ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role',
    ],
    [
      'a malformed role',
      stsError(400, 'ValidationError', 'Request ARN is invalid'),
      'invalid-role',
      'ValidationError: Request ARN is invalid',
    ],
    [
      'a disabled region',
      stsError(403, 'RegionDisabledException', 'STS is not activated in this region for account:1'),
      'region-disabled',
      'RegionDisabledException: STS is not activated in this region for account:1',
    ],
    ['for any other reason', stsError(403, 'IDPRejectedClaim', 'no'), 'role-refused', 'IDPRejectedClaim: no'],
    [
      'with a redirect',
      { status: 302, headers: { Location: 'http://127.0.0.1:9/' } },
      'unreachable',
      '^HOST .*302.* 127.0.0.1:9',
    ],
  ])('%s', async (_, answer, code, reason) => {
    const cloud = await stsAnswering(answer);
    expect(await refusal(cloud)).toMatchObject({
      code,
      facts: { reason: expect.stringMatching(reason.replace('HOST', new URL(cloud.url).host)) },
    });
    expect(cloud.requests).toHaveLength(1);
  });
});

describe('STS gives no usable response', () => {
  const signIn: RoleSignIn = {
    kind: 'role',
    by: 'oidc',
    roleArn: 'arn:aws:iam::111122223333:role/r',
    sessionName: 'test',
    durationSeconds: 3600,
    audience: 'sts.amazonaws.com',
  };

  test.each<[string, Error, string, string]>([
    [
      'and throttles every attempt',
      Object.assign(new Error('Rate exceeded'), { name: 'Throttling', $metadata: { httpStatusCode: 400 } }),
      'throttled',
      'Throttling: Rate exceeded',
    ],
    [
      'and times out',
      Object.assign(new Error('sts.example did not answer within 10 s'), { name: 'TimeoutError' }),
      'unreachable',
      'sts.example did not answer within 10 s',
    ],
  ])('%s', (_, thrown, code, reason) => {
    const failure = signInFailure(thrown, signIn, 'eu-west-1', 'a.b.c');
    expect(failure).toMatchObject({
      code,
      result: 'unreachable',
      facts: { action: 'sts:AssumeRoleWithWebIdentity', roleArn: signIn.roleArn, reason },
    });
  });
});

describe('ambient credentials of a job', () => {
  const SECRET = 'wJalrXUtnFEMIK7MDENG';

  async function ambient(cloud: SteppedCloud, keys: Readonly<Record<string, string>>): Promise<Failure> {
    setEnv(keys);
    return refusal(cloud, { signIn: { by: 'ambient' } });
  }

  test('that are not allowed to assume the role', async () => {
    const cloud = await cloudAt();
    const failure = await ambient(cloud, { ...cloud.keys('denied') });
    expect(failure).toMatchObject({
      code: 'role-not-trusted',
      facts: {
        roleArn: cloud.roleArn,
        reason: `AccessDenied: User: arn:aws:iam::111122223333:user/ci-denied is not authorized to perform: sts:AssumeRole on resource: ${cloud.roleArn}`,
      },
    });
  });

  test.each([
    ['InvalidClientTokenId', 'access-key-unknown'],
    ['SignatureDoesNotMatch', 'signature-mismatch'],
    ['ExpiredToken', 'credentials-expired'],
  ])('that AWS refuses as %s', async (name, code) => {
    const cloud = await stsAnswering(stsError(403, name, 'no'));
    const failure = await ambient(cloud, { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: SECRET });
    expect(failure).toMatchObject({
      code,
      facts: { action: 'sts:AssumeRole', reason: expect.stringMatching(`^${name}(Exception)?: no$`) },
    });
  });

  test('that are missing', async () => {
    const cloud = await cloudAt();
    const failure = await ambient(cloud, {
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    });
    expect(failure).toMatchObject({
      code: 'no-credentials',
      facts: { roleArn: cloud.roleArn, reason: expect.stringContaining('/dev/null has no profiles') },
    });
  });
});
