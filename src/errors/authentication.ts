// Errors of authenticating: GitHub's OIDC token, the role to assume, and the account.

import { shellWord } from '../base/text.ts';
import { failure } from './failure.ts';

interface OfRole {
  readonly roleArn: string;
  /** What AWS reported, on one line, without a full stop. */
  readonly reason: string;
}

/** The claims of the job's OIDC token, quoted, and what a trust policy must say to match them. Never the token itself. */
export interface TokenFacts extends OfRole {
  readonly audience: string;
  /** `"iss": …`, `"aud": …`, `"sub": …`, a line each. */
  readonly claims: readonly string[];
  /** The identity provider's name in IAM: the issuer without `https://`. */
  readonly provider: string;
  /** The conditions that match the token as it is, a line each. */
  readonly conditions: readonly string[];
  readonly environmentSubject: string;
  /** The subject as repositories with immutable subjects have it. */
  readonly immutableSubject: string;
}

/** The permissions of a job that requests an OIDC token, as YAML. `contents: read`: those that are not listed are removed. */
const JOB_PERMISSIONS = ['  permissions:', '    id-token: write', '    contents: read'];

/** The other way to assume the role in a job. */
const CHAIN_INSTEAD =
  'To assume the role without OIDC, set `role-chaining` to `true`. It is then assumed with the AWS credentials of an earlier step, or with the role of a self-hosted runner.';

/** A job that gets no OIDC token: it cannot request one (`roleArn`: the role to assume), or GitHub refuses (`reason`). */
export const oidcTokenDenied = failure('oidc-token-denied', 'credentials', 'user', {
  docs: 'The job cannot get an OIDC token from GitHub. It lacks the permission `id-token: write`, or it runs for a pull request from a fork. Under `permissions` of the job, set `id-token: write` and `contents: read`. If the job is in a reusable workflow, set both in the job that calls the workflow, too. By default, pull requests from forks get no OIDC token: do not run this step for them. To assume `role-to-assume` without OIDC, with the AWS credentials of an earlier step or with the role of a self-hosted runner, set `role-chaining: true`.',
  message: (facts: { roleArn: string } | { reason: string }) =>
    'reason' in facts
      ? `GitHub refused to give this job an OIDC token: ${facts.reason}.`
      : `This job cannot request an OIDC token from GitHub, so it cannot assume ${facts.roleArn}. Nothing was sent.`,
  fix: () =>
    [
      'Add to the job:',
      ...JOB_PERMISSIONS,
      'If the job is in a reusable workflow, add the same to the job that calls the workflow.',
      'By default, pull requests from forks get no OIDC token. Do not run this step for them.',
      CHAIN_INSTEAD,
    ].join('\n'),
});

/** An address for OIDC tokens that cannot be used. `host`: it is not https and leads to this host; absent: it is not a URL. */
export const invalidOidcUrl = failure('invalid-oidc-url', 'credentials', 'user', {
  docs: 'The environment variable `ACTIONS_ID_TOKEN_REQUEST_URL` is not a URL, or it is an http URL of another machine, so that anyone on the network could read the OIDC token. Something has replaced it. Nothing was sent.',
  message: ({ host }: { host?: string }) =>
    host === undefined
      ? 'The environment variable ACTIONS_ID_TOKEN_REQUEST_URL is not a URL, so no OIDC token can be requested. Nothing was sent.'
      : `The environment variable ACTIONS_ID_TOKEN_REQUEST_URL leads to ${host} without TLS: anyone on the network could read the OIDC token. Nothing was sent.`,
  fix: 'Find what sets ACTIONS_ID_TOKEN_REQUEST_URL, and remove that setting. GitHub itself sets an https URL.',
});

/** A caller with a token, or another one. `hasExternalId`: whether that one sent an external id. */
type Untrusted = TokenFacts | (OfRole & { readonly hasExternalId: boolean });

export const roleNotTrusted = failure<Untrusted>('role-not-trusted', 'credentials', 'aws-administrator', {
  docs: "The role does not exist, or it does not trust the caller: AWS reports both in the same way. With OIDC, the role's trust policy does not match the claims of the token. The message shows the claims, and the conditions that match them: write these into the trust policy, or correct `role-to-assume`. With other credentials, the trust policy must trust their identity, and the identity's own policy must allow `sts:AssumeRole` on the role. If the trust policy requires an external id, set `external-id` to it.",
  message: (facts) =>
    `AWS did not allow assuming ${facts.roleArn} (${facts.reason}). Either this role does not exist, or it does not trust the caller.${claimsOf(facts)}`,
  fix: (facts) =>
    'claims' in facts
      ? [
          `If the role has another name or account, correct \`role-to-assume\`. Otherwise, check that its trust policy allows sts:AssumeRoleWithWebIdentity to the account's identity provider ${facts.provider}. Use exactly these conditions:`,
          ...facts.conditions.map((line) => `  ${line}`),
          `In a job with a GitHub environment, the subject is ${facts.environmentSubject}.`,
          `In a repository with immutable subjects, which GitHub gives to new and renamed repositories, the subject is ${facts.immutableSubject}.`,
        ].join('\n')
      : `If the role has another name or account, correct \`role-to-assume\`. Otherwise, check that its trust policy trusts the caller identity, and allow sts:AssumeRole on ${facts.roleArn} to that identity. ${externalIdFix(facts)}`,
});

function externalIdFix({ hasExternalId }: { readonly hasExternalId: boolean }): string {
  return hasExternalId
    ? 'Check that `external-id` is the one that the trust policy requires.'
    : 'If the trust policy requires an external id, set `external-id` to it.';
}

export const oidcTokenRejected = failure('oidc-token-rejected', 'credentials', 'aws-administrator', {
  docs: "The AWS account has no identity provider for the issuer of the OIDC token, could not verify the token with it, or the provider does not list the token's audience. Create the OpenID Connect provider in IAM, in the account of the role. For GitHub, its URL is https://token.actions.githubusercontent.com and its audience is sts.amazonaws.com, unless you set `audience`.",
  message: (facts: TokenFacts & { isAudience: boolean }) =>
    `AWS did not accept the ${facts.isAudience ? 'audience of the OIDC token' : 'OIDC token'} (${facts.reason}).${claimsOf(facts)}`,
  fix: ({ provider, audience, roleArn, isAudience }) =>
    isAudience
      ? `Add the audience ${audience} to the provider ${provider} in IAM, or set \`audience\` to one that the provider lists.`
      : `Create the OpenID Connect provider https://${provider} with the audience ${audience} in IAM, in the account of ${roleArn}. If it exists, check that its URL is exactly this one.`,
});

export const oidcTokenExpired = failure<TokenFacts>('oidc-token-expired', 'credentials', 'user', {
  docs: 'AWS considered a new OIDC token expired: a clock is wrong, or the network is very slow.',
  message: (facts) =>
    `AWS did not allow assuming ${facts.roleArn}: the OIDC token has expired (${facts.reason}).${claimsOf(facts)}`,
  fix: 'Start the run again. With GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
});

export const sessionTooLong = failure('session-too-long', 'credentials', 'user', {
  docs: 'The requested session is longer than the role allows, or longer than one hour where one role assumes another.',
  message: ({ roleArn, reason, seconds }: OfRole & { seconds: number }) =>
    `A session of ${seconds} s is too long for ${roleArn} (${reason}).`,
  fix: "Set `role-duration-seconds` to at most the role's maximum session duration (3600 where one role assumes another). A run that takes longer renews the session.",
});

export const invalidRole = failure<OfRole>('invalid-role', 'credentials', 'user', {
  docs: 'AWS considers the ARN of the role or the name of the session malformed. The message quotes AWS.',
  message: ({ roleArn, reason }) => `AWS did not accept the request to assume ${roleArn} (${reason}).`,
  fix: 'Check that `role-to-assume` is the ARN of a role, for example arn:aws:iam::111122223333:role/clonesquad-scale, and that `role-session-name` has 2 to 64 letters, digits or characters of _+=,.@-.',
});

export const regionDisabled = failure('region-disabled', 'credentials', 'aws-administrator', {
  docs: "AWS STS is not active in this region for the account. Activate the region in IAM's account settings, or correct `aws-region`.",
  message: ({ region, reason }: { region: string; reason: string }) =>
    `AWS STS is not active in ${region} for this account (${reason}).`,
  fix: ({ region }) => `Activate ${region} for STS in IAM's account settings, or correct \`aws-region\`.`,
});

/** Any other refusal of STS. */
export const roleRefused = failure<OfRole>('role-refused', 'credentials', 'aws-administrator', {
  docs: 'AWS STS refused to assume the role. The message quotes the reason.',
  message: ({ roleArn, reason }) => `AWS STS refused to assume ${roleArn} (${reason}).`,
  fix: "Correct the setting that AWS's message above is about. Check that the role exists, and what its trust policy requires.",
});

export const accountNotAllowed = failure('account-not-allowed', 'credentials', 'user', {
  docs: 'The credentials belong to an account that `allowed-account-ids` does not list. Nothing was sent to CloneSquad.',
  message: ({ account, allowed }: { account: string; allowed: readonly string[] }) =>
    `The credentials belong to the AWS account ${account}, but \`allowed-account-ids\` allows only ${allowed.join(', ')}.`,
  fix: 'Use the role or the credentials of an allowed account, or add this account to `allowed-account-ids`.',
});

export const accountUnknown = failure('account-unknown', 'credentials', 'user', {
  docs: '`allowed-account-ids` is set, but AWS did not report which account the credentials belong to.',
  message: ({ reason }: { reason: string }) =>
    `\`allowed-account-ids\` is set, but AWS did not report which account the credentials belong to (${reason}).`,
  fix: 'Start the run again. If it fails again, check that this machine can reach AWS STS (DNS, firewall, proxy).',
});

function claimsOf(facts: OfRole | TokenFacts): string {
  if (!('claims' in facts)) return '';
  return ['\nClaims of the OIDC token:', ...facts.claims.map((line) => `  ${line}`)].join('\n');
}

// Errors of finding the credentials that the environment, a profile or the machine should have.

/** No credentials anywhere. `reason`: what was found in their place, on one line. */
export const noCredentials = failure<{
  readonly reason: string;
  /** The role to assume with them, if one is set. */
  readonly roleArn?: string;
  readonly isGitHub: boolean;
}>('no-credentials', 'credentials', 'user', {
  docs: 'No AWS credentials were found: `AWS_ACCESS_KEY_ID` is not set, no profile has credentials, and the machine has no role. In a workflow, set `role-to-assume` and give the job the permission `id-token: write`, or set up AWS credentials in an earlier step. To assume `role-to-assume` with these, also set `role-chaining: true`. On a command line, set up credentials as for the AWS CLI.',
  message: ({ roleArn, reason }) =>
    `No AWS credentials found${roleArn === undefined ? '' : ` for assuming ${roleArn}`}: AWS_ACCESS_KEY_ID is not set, no profile has credentials, and this machine has no role (${reason}).`,
  fix: ({ roleArn, isGitHub }) =>
    isGitHub
      ? (roleArn === undefined
          ? [
              'Set `role-to-assume`, and add to the job:',
              ...JOB_PERMISSIONS,
              'Or set up AWS credentials in an earlier step. To assume `role-to-assume` with them, set `role-chaining` to `true`.',
            ]
          : [
              'Set up AWS credentials in an earlier step, or use a self-hosted runner that has a role.',
              'Or, to assume the role with OIDC, omit `role-chaining`, and add to the job:',
              ...JOB_PERMISSIONS,
            ]
        ).join('\n')
      : 'Set up AWS credentials as for the AWS CLI: access keys, a profile (AWS_PROFILE), or a role of this machine.',
});

/** An access key that cannot be used as it is. Its text is not quoted. */
export const invalidAccessKey = failure<{
  /** The part with characters that none of AWS has; absent: the secret access key is not set. */
  readonly malformed?: string;
}>('invalid-access-key', 'credentials', 'user', {
  docs: 'The access key is incomplete or malformed. If `AWS_ACCESS_KEY_ID` is set without `AWS_SECRET_ACCESS_KEY`, set both or neither: as with the AWS CLI, no profile replaces the missing one. Otherwise a part of the credentials contains a line break, a space or another character that AWS never uses, probably because too much was pasted: set it again.',
  message: ({ malformed }) =>
    malformed === undefined
      ? 'AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not. Nothing was sent.'
      : `The ${malformed} of the AWS credentials contains a line break, a space or another character that AWS never uses. Nothing was sent with it.`,
  fix: ({ malformed }) =>
    malformed === undefined
      ? 'Set both. Or unset both to use a profile or the role of this machine.'
      : `Set the ${malformed} again, without additional characters.`,
});

export const profileNotFound = failure<{
  readonly profile: string;
  readonly variable: string;
  /** What each file has, on one line. */
  readonly files: string;
}>('profile-not-found', 'credentials', 'user', {
  docs: 'The profile that `AWS_PROFILE` or `AWS_DEFAULT_PROFILE` names is in neither of the AWS configuration files, or a file is invalid or cannot be read. The message lists what each file has. Correct the variable or the file. A profile begins with `[profile name]` in the configuration file, and with `[name]` in the credentials file.',
  message: ({ profile, variable, files }) =>
    `${variable} is ${JSON.stringify(profile)}, but there is no such profile: ${files}.`,
  fix: ({ variable }) => `Correct ${variable}, or add the profile to one of these files.`,
});

export const credentialSourceFailed = failure<{
  readonly source: string;
  /** The name of the profile, if the source is one. */
  readonly profile?: string;
  readonly reason: string;
}>('credential-source-failed', 'credentials', 'user', {
  docs: 'A profile or another configured source returned no credentials: its `credential_process` failed, its token file is missing, its session has expired, or AWS refused its role. As with the AWS CLI, no other source is used instead. The message names the source and quotes the reason.',
  message: ({ source, reason }) => `No AWS credentials from ${source}: ${reason}.`,
  fix: ({ source, profile }) =>
    `Correct the settings of ${source}, or use another source of credentials. To test it, run \`aws sts get-caller-identity${profile === undefined ? '' : ` --profile ${shellWord(profile)}`}\`.`,
});
