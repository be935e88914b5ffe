// Errors of finding the credentials that the environment, a profile or the machine should have.

import { cause } from './cause.ts';

/** No credentials anywhere. `reason`: what was found in their place, on one line. */
export const noCredentials = cause<{
  readonly reason: string;
  /** The role to assume with them, if one is set. */
  readonly roleArn?: string;
  readonly isGitHub: boolean;
}>('no-credentials', {
  result: 'credentials',
  explanation:
    'No AWS credentials were found: `AWS_ACCESS_KEY_ID` is not set, no profile has credentials, and the machine has no role. In a workflow, set `role-to-assume` and give the job the permission `id-token: write`, or set up AWS credentials in an earlier step. On a command line, set up credentials as for the AWS CLI.',
  message: ({ roleArn, reason }) =>
    `No AWS credentials found${roleArn === undefined ? '' : ` to assume ${roleArn} with`}: AWS_ACCESS_KEY_ID is not set, no profile has credentials, and this machine has no role (${reason}).`,
  fix: ({ isGitHub }) =>
    isGitHub
      ? 'Set role-to-assume, and give the job "permissions: id-token: write". Or set up AWS credentials in an earlier step.'
      : 'Set up AWS credentials as for the AWS CLI: access keys, a profile (AWS_PROFILE), or a role of this machine.',
});

/** An access key that cannot be used as it is. Its text is not quoted. */
export const invalidAccessKey = cause<{
  /** The part with characters that none of AWS has; absent: the secret access key is not set. */
  readonly malformed?: string;
}>('invalid-access-key', {
  result: 'credentials',
  explanation:
    'The access key is incomplete or malformed. If `AWS_ACCESS_KEY_ID` is set without `AWS_SECRET_ACCESS_KEY`, set both or neither: as with the AWS CLI, no profile replaces the missing one. Otherwise a part of the credentials contains a line break, a space or another character that AWS never uses, probably because too much was pasted: set it again.',
  message: ({ malformed }) =>
    malformed === undefined
      ? 'AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not. Nothing was sent.'
      : `The ${malformed} of the AWS credentials contains a line break, a space or another character that AWS never uses. Nothing was sent with it.`,
  fix: ({ malformed }) =>
    malformed === undefined
      ? 'Set both. Or unset both to use a profile or the role of this machine.'
      : `Set the ${malformed} again, without additional characters.`,
});

/** A profile that is in no file. */
export const profileNotFound = cause<{
  readonly profile: string;
  readonly variable: string;
  /** What each file has, on one line. */
  readonly files: string;
}>('profile-not-found', {
  result: 'credentials',
  explanation:
    'The profile that `AWS_PROFILE` or `AWS_DEFAULT_PROFILE` names is in neither of the AWS configuration files, or a file is invalid or cannot be read. The message lists what each file has. Correct the variable or the file. A profile begins with `[profile name]` in the configuration file, and with `[name]` in the credentials file.',
  message: ({ profile, variable, files }) =>
    `${variable} is ${JSON.stringify(profile)}, but there is no such profile: ${files}.`,
  fix: ({ variable }) => `Correct ${variable}, or add the profile to one of these files.`,
});

/** A source of credentials that is set up, and gave none. */
export const credentialSourceFailed = cause<{ readonly source: string; readonly reason: string }>(
  'credential-source-failed',
  {
    result: 'credentials',
    explanation:
      'A profile or another configured source returned no credentials: its `credential_process` failed, its token file is missing, its session has expired, or AWS refused its role. As with the AWS CLI, no other source is used instead. The message names the source and quotes the reason.',
    message: ({ source, reason }) => `No AWS credentials from ${source}: ${reason}.`,
    fix: ({ source }) =>
      `Correct the settings of ${source}, or use another source of credentials. To test it, run: aws sts get-caller-identity`,
  },
);
