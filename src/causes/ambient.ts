// Causes of having no credentials where some should be already: keys, profiles, and what they name.

import { cause } from './cause.ts';

const AUTHOR = 'user';
const RUNNER = 'user';

/** What was said, on one line, without a full stop. */
interface Said {
  readonly reason: string;
}

/** No credentials anywhere, nor anything that names some. */
export const noCredentials = cause<Said & { readonly roleArn?: string; readonly isGitHub: boolean }>(
  'no-credentials',
  {
    result: 'credentials',
    fixBy: AUTHOR,
    explanation:
      'There are no AWS credentials, neither to work with nor to assume role-to-assume with: no AWS_ACCESS_KEY_ID, no profile that names any, and no role of the machine. In a workflow, give role-to-assume, with permissions: id-token: write, or set up AWS credentials in a step before this one. On a command line, set them up as for the AWS CLI.',
    message: ({ roleArn, reason }) =>
      `There are no AWS credentials ${roleArn === undefined ? 'here' : `to assume ${roleArn} with`}: AWS_ACCESS_KEY_ID is not set, no profile names any, and neither does this machine have a role (${reason}).`,
    fix: ({ roleArn, isGitHub }) => {
      if (!isGitHub)
        return 'Set up AWS credentials as for the AWS CLI: keys, a profile (AWS_PROFILE), or a role of this machine.';
      return roleArn === undefined
        ? 'Give role-to-assume (with "permissions: id-token: write"), or set up AWS credentials in a step before this one.'
        : 'Give the job "permissions: id-token: write", or set up AWS credentials in a step before this one.';
    },
  },
);

/** A key without its secret. */
export const keyMissing = cause<object>('key-missing', {
  result: 'credentials',
  fixBy: RUNNER,
  explanation:
    'AWS_ACCESS_KEY_ID is set, and AWS_SECRET_ACCESS_KEY is not. As with the AWS CLI, no profile takes its place. Set both, or neither.',
  message: () => 'AWS_ACCESS_KEY_ID is set, and AWS_SECRET_ACCESS_KEY is not. Nothing was sent.',
  fix: () => 'Set both, or neither: then a profile or a role of this machine counts.',
});

/** A key with what no key has. Its text is not quoted. */
export const keyMalformed = cause<{ readonly name: string }>('key-malformed', {
  result: 'credentials',
  fixBy: RUNNER,
  explanation:
    'The access key id, the secret access key or the session token has a line break, a blank or another character that none of AWS has. It was probably pasted with more than itself. Set it again; blanks and line breaks at its ends do no harm.',
  message: ({ name }) =>
    `The ${name} of the AWS credentials has a line break, a blank or another character that none of AWS has. Nothing was sent with it.`,
  fix: ({ name }) => `Set the ${name} again, without anything else.`,
});

/** A profile that no file has. */
export const profileMissing = cause<{
  readonly profile: string;
  readonly variable: string;
  /** What the files are, on one line. */
  readonly files: string;
}>('profile-missing', {
  result: 'credentials',
  fixBy: RUNNER,
  explanation:
    "AWS_PROFILE (or AWS_DEFAULT_PROFILE) names a profile that is in neither of the files of AWS's tools, or that file is broken or cannot be read. The message says what each file is. Correct the variable or the file. In the configuration file a profile begins with [profile name], in the credentials file with [name].",
  message: ({ profile, variable, files }) =>
    `${variable} is ${JSON.stringify(profile)}, and there is no such profile: ${files}.`,
  fix: ({ variable }) => `Correct ${variable}, or the file that should have the profile.`,
});

/** Where credentials should come from gave none. */
export const sourceFailed = cause<Said & { readonly source: string }>('credential-source-failed', {
  result: 'credentials',
  fixBy: RUNNER,
  explanation:
    'A profile, or another source of credentials that is set up, gave none: its credential_process failed, its token file is missing, its session has ended, or AWS refused its role. No other source is used in its place, as with the AWS CLI. The message names the source, and quotes why.',
  message: ({ source, reason }) => `No AWS credentials came from ${source}: ${reason}.`,
  fix: ({ source }) =>
    `Correct what ${source} says, or name another source of credentials. aws sts get-caller-identity tries the same one.`,
});
