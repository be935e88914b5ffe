// Every cause on the way into AWS says all that its reader needs, in words that are written out here.

import { expect, test } from '@jest/globals';
import { causesOf } from '../../scripts/troubleshooting.ts';
import * as services from '../../src/causes/services.ts';
import * as signIn from '../../src/causes/sign-in.ts';
import type { Failure } from '../../src/failure.ts';
import { told } from '../support/told.ts';

const {
  accountNotAllowed,
  accountUnknown,
  audienceNotAccepted,
  idTokenExpired,
  idTokenForbidden,
  idTokenMalformed,
  idTokenRefused,
  idTokenUnreachable,
  noCredentials,
  noIdentityProvider,
  regionDisabled,
  roleMalformed,
  roleNotAllowed,
  roleNotTrusted,
  sessionTooLong,
  stsRefused,
  stsThrottled,
  stsUnreachable,
} = signIn;
const {
  awsClock,
  awsKeyExpired,
  awsKeyRefused,
  awsRefused,
  awsThrottled,
  awsUnreachable,
  proxyMalformed,
  proxyUnsupported,
} = services;

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

/** A failure, and what its error says, line by line. */
const SAMPLES: readonly (readonly [Failure, ...string[]])[] = [
  [
    idTokenForbidden({ roleArn: 'arn:aws:iam::111122223333:role/clonesquad-scale' }),
    'This job may not ask GitHub for an ID token, so it cannot assume arn:aws:iam::111122223333:role/clonesquad-scale. Nothing was sent.',
    'To be fixed by the author of the workflow: Add "permissions: id-token: write" (and contents: read) to the job. GitHub never gives ID tokens to pull requests from forks, nor to Dependabot: keep this step out of those runs.',
  ],
  [
    idTokenUnreachable({ reason: 'token.example.com answered 500: Oops' }),
    'GitHub gave no ID token to this job: token.example.com answered 500: Oops.',
    "To be fixed by whoever runs the job: Run the job again. If that does not help, see GitHub's status, and that this machine has a way to GitHub (DNS, firewall, proxy).",
  ],
  [
    idTokenRefused({ reason: 'token.example.com answered 403: no permission' }),
    'GitHub refused to give an ID token to this job: token.example.com answered 403: no permission.',
    'To be fixed by the author of the workflow: Add "permissions: id-token: write" (and contents: read) to the job, and to the job that calls its workflow, if one does. Pull requests from forks never get an ID token: keep this step out of those runs.',
  ],
  [
    idTokenMalformed({ reason: 'token.example.com answered 200 and 21 characters without one' }),
    "What GitHub's service for ID tokens answered is no ID token: token.example.com answered 200 and 21 characters without one.",
    'To be fixed by whoever runs the job: See that nothing between this machine and GitHub (a proxy, a login page) answers in its place, and run the job again.',
  ],
  [
    roleNotTrusted({
      ...TOKEN,
      reason: 'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    }),
    'AWS did not let this job assume arn:aws:iam::111122223333:role/clonesquad-scale (AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity).',
    'Its ID token says:',
    '  iss: "https://token.actions.githubusercontent.com"',
    '  aud: "sts.amazonaws.com"',
    '  sub: "repo:acme/platform:ref:refs/heads/main"',
    "To be fixed by the administrator of the AWS account: See that the role exists, and that its trust policy allows sts:AssumeRoleWithWebIdentity to the account's identity provider token.actions.githubusercontent.com under these conditions:",
    '  "token.actions.githubusercontent.com:aud": "sts.amazonaws.com"',
    '  "token.actions.githubusercontent.com:sub": "repo:acme/platform:ref:refs/heads/main"',
    'The subject is another one in a job with a GitHub environment:',
    '  "repo:acme/platform:environment:NAME"',
    'and in a repository that was created or renamed since 18 June 2026, or has opted in to immutable subjects:',
    '  "repo:acme@1/platform@2:ref:refs/heads/main"',
    'The policy must name the one that the token has now.',
  ],
  [
    noIdentityProvider({
      ...TOKEN,
      reason: 'InvalidIdentityTokenException: No OpenIDConnect provider found in your account',
    }),
    "AWS did not accept this job's ID token (InvalidIdentityTokenException: No OpenIDConnect provider found in your account).",
    'Its ID token says:',
    '  iss: "https://token.actions.githubusercontent.com"',
    '  aud: "sts.amazonaws.com"',
    '  sub: "repo:acme/platform:ref:refs/heads/main"',
    'To be fixed by the administrator of the AWS account: Create the OpenID Connect provider https://token.actions.githubusercontent.com with the audience sts.amazonaws.com in IAM, in the account of arn:aws:iam::111122223333:role/clonesquad-scale. If it is there, see that its URL is exactly this one.',
  ],
  [
    audienceNotAccepted({ ...TOKEN, reason: 'InvalidIdentityTokenException: Incorrect token audience' }),
    "AWS did not accept the audience of this job's ID token (InvalidIdentityTokenException: Incorrect token audience).",
    'Its ID token says:',
    '  iss: "https://token.actions.githubusercontent.com"',
    '  aud: "sts.amazonaws.com"',
    '  sub: "repo:acme/platform:ref:refs/heads/main"',
    'To be fixed by the administrator of the AWS account: Add the audience sts.amazonaws.com to the provider token.actions.githubusercontent.com in IAM, or set the input audience to one that it lists.',
  ],
  [
    idTokenExpired({ ...TOKEN, reason: 'ExpiredTokenException: Token expired' }),
    'AWS did not let this job assume arn:aws:iam::111122223333:role/clonesquad-scale: its ID token has expired (ExpiredTokenException: Token expired).',
    'Its ID token says:',
    '  iss: "https://token.actions.githubusercontent.com"',
    '  aud: "sts.amazonaws.com"',
    '  sub: "repo:acme/platform:ref:refs/heads/main"',
    'To be fixed by whoever runs the job: Run the job again. On a GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
  ],
  [
    sessionTooLong({
      roleArn,
      seconds: 7200,
      reason:
        'ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role',
    }),
    'A session of 7200 s is not allowed for arn:aws:iam::111122223333:role/clonesquad-scale (ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role).',
    "To be fixed by the author of the workflow: Set role-duration-seconds to at most the role's maximum session duration (3600 where one role assumes another). A wait that is longer renews the session.",
  ],
  [
    roleMalformed({ roleArn, reason: 'ValidationError: Request ARN is invalid' }),
    'AWS did not understand the request to assume arn:aws:iam::111122223333:role/clonesquad-scale (ValidationError: Request ARN is invalid).',
    'To be fixed by the author of the workflow: Correct role-to-assume, which is the ARN of a role (arn:aws:iam::111122223333:role/clonesquad-scale), or role-session-name, which has 2 to 64 letters, digits and _+=,.@- only.',
  ],
  [
    regionDisabled({
      region: 'me-south-1',
      reason: 'RegionDisabledException: STS is not activated in this region',
    }),
    "AWS's sign-in service is not active in me-south-1 for this account (RegionDisabledException: STS is not activated in this region).",
    "To be fixed by the administrator of the AWS account: Activate me-south-1 for STS in IAM's account settings, or correct aws-region, if another one is meant.",
  ],
  [
    stsThrottled({ roleArn, reason: 'Throttling: Rate exceeded' }),
    'AWS throttled every attempt to assume arn:aws:iam::111122223333:role/clonesquad-scale (Throttling: Rate exceeded).',
    'To be fixed by whoever runs the job: Run the job again, and let fewer jobs start at once (max-parallel).',
  ],
  [
    stsUnreachable({ roleArn, reason: 'sts.eu-west-1.amazonaws.com did not answer within 10 s' }),
    "This job could not assume arn:aws:iam::111122223333:role/clonesquad-scale: AWS's sign-in service gave no usable answer (sts.eu-west-1.amazonaws.com did not answer within 10 s).",
    'To be fixed by whoever runs the job: Run the job again. If that does not help, see that aws-region names a region, and that this machine has a way to AWS (DNS, firewall, proxy).',
  ],
  [
    stsRefused({ roleArn, reason: 'IDPRejectedClaimException: no' }),
    'AWS did not let this job assume arn:aws:iam::111122223333:role/clonesquad-scale (IDPRejectedClaimException: no).',
    'To be fixed by the administrator of the AWS account: Mend what AWS names in brackets. See that the role exists, and what its trust policy asks for.',
  ],
  [
    roleNotAllowed({
      roleArn,
      reason:
        'AccessDenied: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:AssumeRole',
    }),
    'AWS did not let this job assume arn:aws:iam::111122223333:role/clonesquad-scale (AccessDenied: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:AssumeRole).',
    'To be fixed by the administrator of the AWS account: See that the role exists, let its trust policy trust the identity that this job runs as, and allow that identity sts:AssumeRole on arn:aws:iam::111122223333:role/clonesquad-scale.',
  ],
  [
    noCredentials({ reason: 'Could not load credentials from any providers' }),
    'There are no AWS credentials here (Could not load credentials from any providers).',
    'To be fixed by the author of the workflow: In a workflow, give role-to-assume (with "permissions: id-token: write"), or set up AWS credentials in a step before this one; elsewhere, set them up as for the AWS CLI.',
  ],
  [
    accountNotAllowed({ account: '444455556666', allowed: ['111122223333', '222233334444'] }),
    'The credentials are of the AWS account 444455556666, and allowed-account-ids allows only 111122223333, 222233334444.',
    'To be fixed by the author of the workflow: Use the role or the credentials of an allowed account, or add this one to allowed-account-ids.',
  ],
  [
    accountUnknown({ reason: 'sts.eu-west-1.amazonaws.com did not answer within 10 s' }),
    'allowed-account-ids is set, and AWS did not tell which account the credentials are of (sts.eu-west-1.amazonaws.com did not answer within 10 s).',
    'To be fixed by whoever runs the job: Run the job again. If that does not help, see that this machine has a way to STS (DNS, firewall, proxy).',
  ],
  [
    awsKeyExpired({
      action: 'cloudwatch:GetMetricData',
      reason: 'ExpiredTokenException: The security token included in the request is expired',
    }),
    'The AWS credentials have expired: AWS refused cloudwatch:GetMetricData (ExpiredTokenException: The security token included in the request is expired).',
    'To be fixed by the author of the workflow: Give role-to-assume, by which they are renewed in time, or get credentials that last longer. Then run the job again.',
  ],
  [
    awsKeyRefused({
      action: 'cloudwatch:GetMetricData',
      reason: 'UnrecognizedClientException: The security token included in the request is invalid',
    }),
    'AWS does not accept the credentials of this job for cloudwatch:GetMetricData (UnrecognizedClientException: The security token included in the request is invalid).',
    'To be fixed by the author of the workflow: See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the partition of aws-region (aws, aws-cn or aws-us-gov).',
  ],
  [
    awsClock({
      action: 'cloudwatch:GetMetricData',
      reason:
        'SignatureDoesNotMatch: Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z',
    }),
    'The clock of this machine is wrong: AWS refused cloudwatch:GetMetricData (SignatureDoesNotMatch: Signature expired: 20260105T115000Z is now earlier than 20260105T115500Z).',
    'To be fixed by whoever runs the job: Set the clock of the machine that runs the job, and keep it right by NTP. Then run the job again.',
  ],
  [
    awsRefused({
      action: 'cloudwatch:GetMetricData',
      reason: 'AccessDenied: User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized',
    }),
    'AWS refused cloudwatch:GetMetricData (AccessDenied: User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized).',
    "To be fixed by the administrator of the AWS account: Allow cloudwatch:GetMetricData in the role's policy.",
  ],
  [
    awsRefused({
      action: 'cloudformation:DescribeStacks',
      reason: 'AccessDenied: User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized',
    }),
    'AWS refused cloudformation:DescribeStacks (AccessDenied: User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized).',
    "To be fixed by the administrator of the AWS account: Allow cloudformation:DescribeStacks in the role's policy, or give frontend-url and backend-url, by which nothing need be looked up.",
  ],
  [
    awsThrottled({ action: 'cloudwatch:GetMetricData', reason: 'ThrottlingException: Rate exceeded' }),
    'AWS throttled every attempt at cloudwatch:GetMetricData (ThrottlingException: Rate exceeded).',
    'To be fixed by whoever runs the job: Run the job again, and let fewer jobs run at once (max-parallel).',
  ],
  [
    awsUnreachable({
      action: 'cloudwatch:GetMetricData',
      reason: 'monitoring.eu-west-1.amazonaws.com did not answer within 10 s',
    }),
    'AWS gave no usable answer to cloudwatch:GetMetricData (monitoring.eu-west-1.amazonaws.com did not answer within 10 s).',
    'To be fixed by whoever runs the job: Run the job again. If that does not help, see that aws-region names a region, and that this machine has a way to AWS (DNS, firewall, proxy).',
  ],
  [
    proxyMalformed({ variable: 'HTTPS_PROXY' }),
    'The variable HTTPS_PROXY is not the URL of an http or https proxy. Nothing was sent.',
    'To be fixed by whoever runs the job: Set HTTPS_PROXY to a URL as http://proxy.example.com:3128, or unset it.',
  ],
  [
    proxyUnsupported({ runtime: 'v20.1.0', reason: 'Invalid URL' }),
    'A proxy is set, which Node.js v20.1.0 could not be made to use (Invalid URL). Nothing was sent.',
    'To be fixed by whoever runs the job: Use a runner whose Node.js is 24.14 or later, or unset HTTPS_PROXY and HTTP_PROXY.',
  ],
];

test.each(SAMPLES.map(([failure, ...lines]) => [failure.code, failure, lines.join('\n')] as const))(
  '%s',
  (_, failure, text) => {
    expect(told(failure)).toBe(text);
  },
);

test('no cause is forgotten', () => {
  const codes = causesOf(services, signIn).map(({ code }) => code);
  expect([...new Set(SAMPLES.map(([{ code }]) => code))].toSorted()).toEqual(codes.toSorted());
});
