// A failure of every cause on the way into AWS.

import * as ambient from '../../src/causes/ambient.ts';
import * as services from '../../src/causes/services.ts';
import * as signIn from '../../src/causes/sign-in.ts';
import type { Failure } from '../../src/failure.ts';

const roleArn = 'arn:aws:iam::111122223333:role/clonesquad-scale';
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

/** What the files of AWS's tools are. */
const FILES = 'there is no /home/ci/.aws/config; /home/ci/.aws/credentials has "default"';

/** By the file of `src/` that words them. */
export const AWS_CAUSES: Readonly<Record<string, readonly Failure[]>> = {
  'src/causes/sign-in.ts': [
    signIn.idTokenForbidden({ roleArn: 'arn:aws:iam::111122223333:role/clonesquad-scale' }),
    signIn.idTokenUnreachable({ reason: 'token.example.com answered 500: Oops' }),
    signIn.idTokenRefused({ reason: 'token.example.com answered 403: no permission' }),
    signIn.idTokenMalformed({ reason: 'token.example.com answered 200 and 21 characters without one' }),
    signIn.idTokenInsecure({ host: 'token.example.com' }),
    signIn.roleNotTrusted({
      ...TOKEN,
      reason: 'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    }),
    signIn.noIdentityProvider({
      ...TOKEN,
      reason: 'InvalidIdentityTokenException: No OpenIDConnect provider found in your account',
    }),
    signIn.audienceNotAccepted({
      ...TOKEN,
      reason: 'InvalidIdentityTokenException: Incorrect token audience',
    }),
    signIn.idTokenExpired({ ...TOKEN, reason: 'ExpiredTokenException: Token expired' }),
    signIn.sessionTooLong({
      roleArn,
      seconds: 7200,
      reason:
        'ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role',
    }),
    signIn.roleMalformed({ roleArn, reason: 'ValidationError: Request ARN is invalid' }),
    signIn.regionDisabled({
      region: 'me-south-1',
      reason: 'RegionDisabledException: STS is not activated in this region',
    }),
    signIn.stsThrottled({ roleArn, reason: 'Throttling: Rate exceeded' }),
    signIn.stsUnreachable({ roleArn, reason: 'sts.eu-west-1.amazonaws.com did not answer within 10 s' }),
    signIn.stsRefused({ roleArn, reason: 'IDPRejectedClaimException: no' }),
    signIn.roleNotAllowed({
      roleArn,
      reason:
        'AccessDenied: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:AssumeRole',
    }),
    signIn.accountNotAllowed({ account: '444455556666', allowed: ['111122223333', '222233334444'] }),
    signIn.accountUnknown({ reason: 'sts.eu-west-1.amazonaws.com did not answer within 10 s' }),
  ],
  'src/causes/ambient.ts': [
    ambient.noCredentials({ reason: FILES, isGitHub: false }),
    ambient.noCredentials({ reason: FILES, isGitHub: true }),
    ambient.noCredentials({ reason: FILES, roleArn, isGitHub: false }),
    ambient.noCredentials({ reason: FILES, roleArn, isGitHub: true }),
    ambient.keyMissing({}),
    ambient.keyMalformed({ name: 'session token' }),
    ambient.profileMissing({ profile: 'prod', variable: 'AWS_PROFILE', files: FILES }),
    ambient.sourceFailed({ source: 'the profile "prod"', reason: 'Command failed: vault-keys prod' }),
  ],
  'src/causes/services.ts': [
    services.awsKeyExpired({
      action: 'cloudwatch:GetMetricData',
      reason: 'ExpiredTokenException: The security token included in the request is expired',
    }),
    services.awsKeyRefused({
      action: 'cloudwatch:GetMetricData',
      reason: 'UnrecognizedClientException: The security token included in the request is invalid',
    }),
    services.awsClock({
      action: 'cloudwatch:GetMetricData',
      reason:
        'SignatureDoesNotMatch: Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z',
    }),
    services.awsRefused({
      action: 'cloudwatch:GetMetricData',
      reason: 'AccessDenied: User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized',
    }),
    services.awsRefused({
      action: 'cloudformation:DescribeStacks',
      reason: 'AccessDenied: User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized',
    }),
    services.awsThrottled({
      action: 'cloudwatch:GetMetricData',
      reason: 'ThrottlingException: Rate exceeded',
    }),
    services.awsUnreachable({
      action: 'cloudwatch:GetMetricData',
      reason: 'monitoring.eu-west-1.amazonaws.com did not answer within 10 s',
    }),
    services.certificateNotTrusted({
      host: 'abcde12345.execute-api.eu-west-1.amazonaws.com',
      reason: 'self-signed certificate in certificate chain',
    }),
    services.caBundleUnusable({ file: '/etc/ssl/acme.pem', reason: 'it has no certificate in PEM' }),
    services.awsPagesEndless({ action: 'cloudwatch:GetMetricData', pages: 2, isRepeated: true }),
    services.awsPagesEndless({ action: 'cloudformation:DescribeStacks', pages: 400, isRepeated: false }),
    services.proxyMalformed({ variable: 'HTTPS_PROXY' }),
  ],
};
