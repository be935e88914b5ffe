// An example of every error of authentication and of AWS services.

import * as ambient from '../../src/errors/authentication.ts';
import * as signIn from '../../src/errors/authentication.ts';
import type { Failure } from '../../src/errors/failure.ts';
import * as services from '../../src/errors/services.ts';

const roleArn = 'arn:aws:iam::111122223333:role/clonesquad-scale';
const HOST = 'abcde12345.execute-api.eu-west-1.amazonaws.com';
/** What AWS reports at 12:00 about a clock that is 10 min behind, or ahead. */
const EARLY = 'Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z (20260105T120000Z - 5 min.)';
const LATE =
  'Signature not yet current: 20260105T121000Z is still later than 20260105T120500Z (20260105T120000Z + 5 min.)';
const METRICS = { service: 'aws', action: 'cloudwatch:GetMetricData' } as const;
const ROLE = { service: 'aws', action: 'sts:AssumeRole' } as const;
const TOKEN = {
  roleArn,
  audience: 'sts.amazonaws.com',
  provider: 'token.actions.githubusercontent.com',
  claims: [
    'iss: "https://token.actions.githubusercontent.com"',
    'aud: "sts.amazonaws.com"',
    'sub: "repo:acme/platform:ref:refs/heads/main"',
  ],
  conditions: [
    '"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"',
    '"token.actions.githubusercontent.com:sub": "repo:acme/platform:ref:refs/heads/main"',
  ],
  environmentSubject: '"repo:acme/platform:environment:NAME"',
  immutableSubject: '"repo:acme@1/platform@2:ref:refs/heads/main"',
};

/** The description of the AWS configuration files. */
const FILES = 'there is no /home/ci/.aws/config; /home/ci/.aws/credentials has "default"';

/** By the file of `src/` that contains the texts. */
export const AWS_ERRORS: Readonly<Record<string, readonly Failure[]>> = {
  'src/errors/authentication.ts': [
    signIn.oidcTokenDenied({ roleArn }),
    signIn.oidcTokenDenied({ reason: 'token.example.com returned 403: no permission' }),
    signIn.invalidOidcUrl({}),
    signIn.invalidOidcUrl({ host: 'token.example.com' }),
    signIn.roleNotTrusted({
      ...TOKEN,
      reason: 'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    }),
    signIn.oidcTokenRejected({
      ...TOKEN,
      isAudience: false,
      reason: 'InvalidIdentityTokenException: No OpenIDConnect provider found in your account',
    }),
    signIn.oidcTokenRejected({
      ...TOKEN,
      isAudience: true,
      reason: 'InvalidIdentityTokenException: Incorrect token audience',
    }),
    signIn.oidcTokenExpired({ ...TOKEN, reason: 'ExpiredTokenException: Token expired' }),
    signIn.sessionTooLong({
      roleArn,
      seconds: 7200,
      reason: 'ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role',
    }),
    signIn.invalidRole({ roleArn, reason: 'ValidationError: Request ARN is invalid' }),
    signIn.regionDisabled({
      region: 'me-south-1',
      reason: 'RegionDisabledException: STS is not activated in this region',
    }),
    signIn.roleRefused({ roleArn, reason: 'IDPRejectedClaimException: no' }),
    signIn.roleNotTrusted({
      roleArn,
      hasExternalId: false,
      reason: 'AccessDenied: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:AssumeRole',
    }),
    signIn.roleNotTrusted({
      roleArn,
      hasExternalId: true,
      reason: 'AccessDenied: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:AssumeRole',
    }),
    signIn.accountNotAllowed({ account: '444455556666', allowed: ['111122223333', '222233334444'] }),
    signIn.accountUnknown({ reason: 'sts.eu-west-1.amazonaws.com did not respond within 10 s' }),
    ambient.noCredentials({ reason: FILES, isGitHub: false }),
    ambient.noCredentials({ reason: FILES, isGitHub: true }),
    ambient.noCredentials({ reason: FILES, roleArn, isGitHub: false }),
    ambient.noCredentials({ reason: FILES, roleArn, isGitHub: true }),
    ambient.invalidAccessKey({}),
    ambient.invalidAccessKey({ malformed: 'session token' }),
    ambient.profileNotFound({ profile: 'prod', variable: 'AWS_PROFILE', files: FILES }),
    ambient.credentialSourceFailed({
      source: 'the profile "prod"',
      profile: 'prod',
      reason: 'credential_process ended with exit code 1: no session',
    }),
    ambient.credentialSourceFailed({
      source: 'AWS_WEB_IDENTITY_TOKEN_FILE',
      reason: "ENOENT: no such file or directory, open '/var/run/token'",
    }),
  ],
  'src/errors/services.ts': [
    services.unreachable({ service: 'clonesquad', reason: `${HOST} did not respond within 10 s` }),
    services.unreachable({
      service: 'clonesquad',
      reason: `${HOST} returned 302, a redirect to example.com, which is not followed`,
    }),
    services.unreachable({
      ...METRICS,
      reason: 'monitoring.eu-west-1.amazonaws.com did not respond within 10 s',
    }),
    services.unreachable({
      ...ROLE,
      roleArn,
      reason: 'sts.eu-west-1.amazonaws.com did not respond within 10 s',
    }),
    services.unreachable({ service: 'github', reason: 'token.example.com returned 500: Oops' }),
    services.throttled({
      service: 'clonesquad',
      reason: `${HOST} returned 429: {"message":"Too Many Requests"}`,
    }),
    services.throttled({ ...METRICS, reason: 'ThrottlingException: Rate exceeded' }),
    services.throttled({ ...ROLE, roleArn, reason: 'Throttling: Rate exceeded' }),
    services.credentialsExpired({
      ...METRICS,
      reason: 'ExpiredTokenException: The security token included in the request is expired',
    }),
    services.credentialsExpired({
      service: 'clonesquad',
      reason: `${HOST} returned 403: The security token included in the request is expired`,
    }),
    services.accessKeyUnknown({
      ...METRICS,
      reason: 'UnrecognizedClientException: The security token included in the request is invalid',
    }),
    services.signatureMismatch({
      service: 'clonesquad',
      reason: `${HOST} returned 403: The request signature we calculated does not match the signature you provided`,
    }),
    services.clockSkew({ ...METRICS, reason: `SignatureDoesNotMatch: ${EARLY}` }),
    services.clockSkew({
      service: 'clonesquad',
      reason: `${HOST} returned 403: ${EARLY}`,
      skewSeconds: 600,
    }),
    services.clockSkew({
      service: 'clonesquad',
      reason: `${HOST} returned 403: ${LATE}`,
      skewSeconds: -600,
    }),
    services.awsRefused({
      action: 'cloudwatch:GetMetricData',
      reason:
        'AccessDenied: User: arn:aws:sts::111122223333:assumed-role/clonesquad-scale/ci is not authorized to perform: cloudwatch:GetMetricData',
    }),
    services.awsRefused({
      action: 'cloudformation:DescribeStacks',
      reason:
        'AccessDenied: User: arn:aws:sts::111122223333:assumed-role/clonesquad-scale/ci is not authorized to perform: cloudformation:DescribeStacks',
    }),
    services.awsRefused({
      action: 'cloudwatch:GetMetricData',
      reason: 'ValidationError: The namespace is too long',
    }),
    services.unexpectedResponse({
      service: 'clonesquad',
      message: `${HOST} returned "8" for a write of "4". The CloneSquad API returns the written value.`,
    }),
    services.unexpectedResponse({
      service: 'github',
      message: 'token.example.com returned 200 and 21 characters without an OIDC token.',
    }),
    services.unexpectedResponse({
      service: 'aws',
      message: 'The response to cloudwatch:GetMetricData has no end: page 2 leads back to an earlier page.',
    }),
    services.certificateNotTrusted({ host: HOST, reason: 'self-signed certificate in certificate chain' }),
    services.caBundleUnusable({ file: '/etc/ssl/acme.pem', reason: 'it contains no PEM certificate' }),
    services.invalidProxy({ variable: 'HTTPS_PROXY' }),
  ],
};
