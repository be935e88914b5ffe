// Causes of getting no credentials: the runner's ID token, the role, the account.

import { cause } from './cause.ts';

const AUTHOR = 'user';
const ADMINISTRATOR = 'aws-administrator';
const RUNNER = 'user';

/** What was said, on one line, without a full stop. */
interface Said {
  readonly reason: string;
}

interface OfRole extends Said {
  readonly roleArn: string;
}

/** What the ID token says of the job, quoted, and what a trust policy must say to match; lines without the token. */
export interface TokenFacts extends OfRole {
  readonly audience: string;
  /** `"iss": …`, `"aud": …`, `"sub": …`, a line each. */
  readonly claims: readonly string[];
  /** The identity provider's name in IAM: the issuer without `https://`. */
  readonly provider: string;
  /** The conditions that match the token as it is, a line each. */
  readonly conditions: readonly string[];
  /** The subject with a GitHub environment. */
  readonly environmentSubject: string;
  /** The subject as repositories with immutable subjects have it. */
  readonly immutableSubject: string;
}

/** A role by OIDC, and a job that may not ask for ID tokens. */
export const idTokenForbidden = cause<{ readonly roleArn: string }>('id-token-forbidden', {
  result: 'credentials',
  fixBy: AUTHOR,
  explanation:
    'The job may not ask GitHub for an ID token: it lacks permissions: id-token: write, or it runs for a fork or for Dependabot. Add the permission to the job; in a workflow that is called by another one, the caller must have it, too. Keep the step out of runs for forks and Dependabot, which never get ID tokens.',
  message: ({ roleArn }) =>
    `This job may not ask GitHub for an ID token, so it cannot assume ${roleArn}. Nothing was sent.`,
  fix: () =>
    'Add "permissions: id-token: write" (and contents: read) to the job. GitHub never gives ID tokens to pull requests from forks, nor to Dependabot: keep this step out of those runs.',
});

/** No answer of the runner's token service, after all attempts. */
export const idTokenUnreachable = cause<Said>('id-token-unreachable', {
  result: 'credentials',
  fixBy: RUNNER,
  explanation:
    "GitHub's service for ID tokens gave no answer, or only errors that may pass, to several attempts. Run it again; if that does not help, see GitHub's status, and that the machine has a way to GitHub (DNS, firewall, proxy).",
  message: ({ reason }) => `GitHub gave no ID token to this job: ${reason}.`,
  fix: () =>
    "Run it again. If that does not help, see GitHub's status, and that this machine has a way to GitHub (DNS, firewall, proxy).",
});

/** The runner's token service refused. */
export const idTokenRefused = cause<Said>('id-token-refused', {
  result: 'credentials',
  fixBy: AUTHOR,
  explanation:
    "GitHub's service for ID tokens refused the job. See that the job has permissions: id-token: write, also in the workflow that calls this one. Jobs of pull requests from forks never get an ID token: keep the step out of those.",
  message: ({ reason }) => `GitHub refused to give an ID token to this job: ${reason}.`,
  fix: () =>
    'Add "permissions: id-token: write" (and contents: read) to the job, and to the job that calls its workflow, if one does. Pull requests from forks never get an ID token: keep this step out of those runs.',
});

/** An answer without a token. */
export const idTokenMalformed = cause<Said>('id-token-malformed', {
  result: 'credentials',
  fixBy: RUNNER,
  explanation:
    "What answered as GitHub's service for ID tokens gave none: probably a proxy or a login page in between. See that nothing between the machine and GitHub answers in its place, and run it again.",
  message: ({ reason }) => `What GitHub's service for ID tokens answered is no ID token: ${reason}.`,
  fix: () =>
    'See that nothing between this machine and GitHub (a proxy, a login page) answers in its place, and run it again.',
});

/** An address to ask for an ID token at that is clear text. */
export const idTokenInsecure = cause<{ readonly host: string }>('id-token-insecure', {
  result: 'credentials',
  fixBy: RUNNER,
  explanation:
    'ACTIONS_ID_TOKEN_REQUEST_URL begins with http:// and leads to another machine, so that everybody on the way could read the ID token. GitHub itself gives an https URL: something has replaced it. Nothing was sent. Find out what sets the variable.',
  message: ({ host }) =>
    `ACTIONS_ID_TOKEN_REQUEST_URL leads to ${host} without TLS: everybody on the way could read the ID token. Nothing was sent.`,
  fix: () =>
    'Find out what sets ACTIONS_ID_TOKEN_REQUEST_URL to a URL that does not begin with https://: GitHub itself gives one that does.',
});

/** The role's trust policy does not match the token, or there is no such role: AWS tells the two not apart. */
export const roleNotTrusted = cause<TokenFacts>('role-not-trusted', {
  result: 'credentials',
  fixBy: ADMINISTRATOR,
  explanation:
    "There is no such role, or its trust policy does not match the claims of the ID token: AWS says the same of both. The message shows the claims, and the conditions that would match them: write these into the role's trust policy, or correct role-to-assume.",
  message: (facts) =>
    `AWS did not let this job assume ${facts.roleArn} (${facts.reason}).\n${claimsOf(facts)}`,
  fix: ({ provider, conditions, environmentSubject, immutableSubject }) =>
    [
      `See that the role exists, and that its trust policy allows sts:AssumeRoleWithWebIdentity to the account's identity provider ${provider} under these conditions:`,
      ...conditions.map((line) => `  ${line}`),
      'The subject is another one in a job with a GitHub environment:',
      `  ${environmentSubject}`,
      'and in a repository with immutable subjects, which GitHub gives to new and renamed ones:',
      `  ${immutableSubject}`,
      'The policy must name the one that the token has now.',
    ].join('\n'),
});

/** The account has no identity provider for the token's issuer, or it does not accept the token. */
export const noIdentityProvider = cause<TokenFacts>('no-identity-provider', {
  result: 'credentials',
  fixBy: ADMINISTRATOR,
  explanation:
    "The AWS account has no identity provider for the token's issuer, or could not verify the token by it. Create the OpenID Connect provider in IAM, in the account of the role: for GitHub its URL is https://token.actions.githubusercontent.com and its audience sts.amazonaws.com, unless the input audience says otherwise.",
  message: (facts) => `AWS did not accept this job's ID token (${facts.reason}).\n${claimsOf(facts)}`,
  fix: ({ provider, audience, roleArn }) =>
    `Create the OpenID Connect provider https://${provider} with the audience ${audience} in IAM, in the account of ${roleArn}. If it is there, see that its URL is exactly this one.`,
});

/** The provider does not list the token's audience. */
export const audienceNotAccepted = cause<TokenFacts>('audience-not-accepted', {
  result: 'credentials',
  fixBy: ADMINISTRATOR,
  explanation:
    'The identity provider in the AWS account does not list the audience of the ID token. Add the audience to the provider in IAM, or set the input audience to one that it lists.',
  message: (facts) =>
    `AWS did not accept the audience of this job's ID token (${facts.reason}).\n${claimsOf(facts)}`,
  fix: ({ provider, audience }) =>
    `Add the audience ${audience} to the provider ${provider} in IAM, or set the input audience to one that it lists.`,
});

/** The token had ended when it reached AWS. */
export const idTokenExpired = cause<TokenFacts>('id-token-expired', {
  result: 'credentials',
  fixBy: RUNNER,
  explanation:
    'AWS took a new ID token for expired: a clock is wrong, or the way very slow. Run it again; on a GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
  message: (facts) =>
    `AWS did not let this job assume ${facts.roleArn}: its ID token has expired (${facts.reason}).\n${claimsOf(facts)}`,
  fix: () =>
    'Run it again. On a GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
});

/** The session is to be longer than the role allows. */
export const sessionTooLong = cause<OfRole & { readonly seconds: number }>('session-too-long', {
  result: 'credentials',
  fixBy: AUTHOR,
  explanation:
    "The session is to be longer than the role allows, or than one hour where one role assumes another. Set role-duration-seconds to at most the role's maximum session duration: a wait that is longer renews the session.",
  message: ({ roleArn, reason, seconds }) =>
    `A session of ${seconds} s is not allowed for ${roleArn} (${reason}).`,
  fix: () =>
    "Set role-duration-seconds to at most the role's maximum session duration (3600 where one role assumes another). A wait that is longer renews the session.",
});

/** The request itself is not valid. */
export const roleMalformed = cause<OfRole>('role-malformed', {
  result: 'credentials',
  fixBy: AUTHOR,
  explanation:
    'AWS takes the ARN of the role, or the name of the session, for malformed. Correct role-to-assume and role-session-name: the message quotes what AWS says.',
  message: ({ roleArn, reason }) => `AWS did not understand the request to assume ${roleArn} (${reason}).`,
  fix: () =>
    'Correct role-to-assume, which is the ARN of a role (arn:aws:iam::111122223333:role/clonesquad-scale), or role-session-name, which has 2 to 64 letters, digits and _+=,.@- only.',
});

/** STS is switched off in the region. */
export const regionDisabled = cause<Said & { readonly region: string }>('region-disabled', {
  result: 'credentials',
  fixBy: ADMINISTRATOR,
  explanation:
    "STS is not active for the account in the region: some regions must be switched on. Activate the region for STS in IAM's account settings, or correct aws-region.",
  message: ({ region, reason }) =>
    `AWS's sign-in service is not active in ${region} for this account (${reason}).`,
  fix: ({ region }) =>
    `Activate ${region} for STS in IAM's account settings, or correct aws-region, if another one is meant.`,
});

/** STS throttled every attempt. */
export const stsThrottled = cause<OfRole>('sts-throttled', {
  result: 'credentials',
  fixBy: RUNNER,
  explanation:
    'STS throttled every attempt to assume the role: too many runs sign in at the same moment. Run it again, and let fewer start at once (in a workflow: max-parallel).',
  message: ({ roleArn, reason }) => `AWS throttled every attempt to assume ${roleArn} (${reason}).`,
  fix: () => 'Run it again, and let fewer start at once.',
});

/** STS gave no usable answer. */
export const stsUnreachable = cause<OfRole>('sts-unreachable', {
  result: 'credentials',
  fixBy: RUNNER,
  explanation:
    'STS gave no answer, or only errors that may pass, to several attempts. Run it again; if that does not help, see that aws-region names a region, and that the machine has a way to AWS (DNS, firewall, proxy).',
  message: ({ roleArn, reason }) =>
    `This run could not assume ${roleArn}: AWS's sign-in service gave no usable answer (${reason}).`,
  fix: () =>
    'Run it again. If that does not help, see that aws-region names a region, and that this machine has a way to AWS (DNS, firewall, proxy).',
});

/** Any other refusal of STS. */
export const stsRefused = cause<OfRole>('sts-refused', {
  result: 'credentials',
  fixBy: ADMINISTRATOR,
  explanation:
    'STS refused the role for a reason of its own, which the message quotes. See that the role exists, and what its trust policy asks for.',
  message: ({ roleArn, reason }) => `AWS did not let this run assume ${roleArn} (${reason}).`,
  fix: () => 'Mend what AWS names in brackets. See that the role exists, and what its trust policy asks for.',
});

/** The job's own identity may not assume the role. */
export const roleNotAllowed = cause<OfRole>('role-not-allowed', {
  result: 'credentials',
  fixBy: ADMINISTRATOR,
  explanation:
    "There is no such role, or the identity of the run may not assume it. The identity's own policy must allow sts:AssumeRole on the role, and the role's trust policy must trust the identity.",
  message: ({ roleArn, reason }) => `AWS did not let this run assume ${roleArn} (${reason}).`,
  fix: ({ roleArn }) =>
    `See that the role exists, let its trust policy trust the identity that this run has, and allow that identity sts:AssumeRole on ${roleArn}.`,
});

/** The account is none of those that the workflow allows. */
export const accountNotAllowed = cause<{ readonly account: string; readonly allowed: readonly string[] }>(
  'account-not-allowed',
  {
    result: 'credentials',
    fixBy: AUTHOR,
    explanation:
      'The credentials are of an account that allowed-account-ids does not list. Nothing was sent to CloneSquad. Use the role or the credentials of an allowed account, or add this one to allowed-account-ids.',
    message: ({ account, allowed }) =>
      `The credentials are of the AWS account ${account}, and allowed-account-ids allows only ${allowed.join(', ')}.`,
    fix: () =>
      'Use the role or the credentials of an allowed account, or add this one to allowed-account-ids.',
  },
);

/** The account of the credentials could not be learned. */
export const accountUnknown = cause<Said>('account-unknown', {
  result: 'credentials',
  fixBy: RUNNER,
  explanation:
    'allowed-account-ids is set, and AWS did not tell which account the credentials are of. Run it again; if that does not help, see that the machine has a way to STS (DNS, firewall, proxy).',
  message: ({ reason }) =>
    `allowed-account-ids is set, and AWS did not tell which account the credentials are of (${reason}).`,
  fix: () =>
    'Run it again. If that does not help, see that this machine has a way to STS (DNS, firewall, proxy).',
});

function claimsOf({ claims }: TokenFacts): string {
  return ['Its ID token says:', ...claims.map((line) => `  ${line}`)].join('\n');
}
