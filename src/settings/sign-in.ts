// The settings that say who to be.

import { PARTITIONS } from '../clonesquad/partitions.ts';
import type { SignIn } from '../scale/request.ts';
import { matching, type SettingsReader, type Surroundings } from './reader.ts';
import { usualOf } from './settings.ts';

const ROLE_ARN = /^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;

/** How to sign in; `label` says in the audit trail what the session is for. */
export function readSignIn(
  reader: SettingsReader,
  label: string,
  { isGitHub, runName }: Surroundings,
): SignIn {
  const roleArn = reader.parsed(
    'role-to-assume',
    parseRoleArn,
    'a role is given by its ARN',
    'arn:aws:iam::111122223333:role/clonesquad-scale',
  );
  const sessionName = reader.parsed(
    'role-session-name',
    matching(SESSION_NAME),
    'a session name has 2 to 64 letters, digits and _+=,.@-',
    'clonesquad-scale-perf1',
  );
  const durationSeconds = readDurationSeconds(reader);
  if (roleArn === undefined) return { kind: 'ambient' };
  return {
    kind: 'role',
    by: isGitHub ? 'oidc' : 'ambient',
    roleArn,
    sessionName: sessionName ?? sessionNameOf(`clonesquad-scale-${label}-${runName}`),
    durationSeconds,
    audience: reader.text('audience') || usualOf('audience'),
  };
}

/** A name that STS takes, of any text. Where it is too long, its middle goes: its end tells one run from another. */
function sessionNameOf(text: string): string {
  const name = text.replace(/[^\w+=,.@-]/g, '-');
  return name.length <= 64 ? name : `${name.slice(0, 31)}..${name.slice(-31)}`;
}

function parseRoleArn(text: string): string | undefined {
  const partition = ROLE_ARN.exec(text)?.[1];
  return PARTITIONS.some(({ id }) => id === partition) ? text : undefined;
}

function readDurationSeconds(reader: SettingsReader): number {
  const inRange = (text: string) => {
    const seconds = /^\d{3,5}$/.test(text) ? Number(text) : 0;
    return seconds >= 900 && seconds <= 43_200 ? seconds : undefined;
  };
  const usual = usualOf('role-duration-seconds');
  const why = 'a session lasts 900 to 43200 seconds';
  return reader.parsed('role-duration-seconds', inRange, why, usual) ?? Number(usual);
}

/** The accounts that may be worked on: no role of another one is assumed, and no other credentials are used. */
export function readAllowedAccounts(reader: SettingsReader): readonly string[] | undefined {
  const accounts = reader.parsed(
    'allowed-account-ids',
    parseAccounts,
    'account ids have 12 digits each, and commas or blanks between them',
    '111122223333, 444455556666',
  );
  const ofRole = accountOf(reader.text('role-to-assume'));
  if (accounts !== undefined && ofRole !== undefined && !accounts.includes(ofRole)) {
    reader.refuse(
      'role-to-assume',
      `the role's account is none of ${reader.nameOf('allowed-account-ids')} (${accounts.join(', ')})`,
      `arn:aws:iam::${accounts[0]}:role/clonesquad-scale`,
    );
  }
  return accounts;
}

/** The account of a role; `undefined` for what is no ARN of one. */
export function accountOf(roleArn: string): string | undefined {
  return /^arn:[a-z-]+:iam::(\d{12}):/.exec(roleArn)?.[1];
}

function parseAccounts(text: string): readonly string[] | undefined {
  const accounts = text.split(/[\s,]+/).filter((part) => part !== '');
  return accounts.length > 0 && accounts.every((account) => /^\d{12}$/.test(account)) ? accounts : undefined;
}
