// The callers of the local cloud and their permissions: users with static keys, and one role with sessions.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DESIRED_COUNT_KEY } from '../src/clonesquad/keys.ts';
import type { Policy, Statement } from './policy.ts';

/** The permission levels of the role template. Each includes the ones before it. */
export const LEVELS = ['set', 'find', 'check', 'explain', 'floor'] as const;
export type Level = (typeof LEVELS)[number];

/** Everything; POST of the desired count key and GetMetricData; nothing; or a permission level. */
export type PolicyName = 'full' | 'postOnly' | 'denied' | Level;

/** Static keys, named as the environment variables of the AWS tools. */
export interface StaticKeys {
  readonly AWS_ACCESS_KEY_ID: string;
  readonly AWS_SECRET_ACCESS_KEY: string;
}

/** A caller that a key belongs to. `expiresAt` is in epoch milliseconds; a session also has a token. */
export interface Identity {
  readonly keyId: string;
  readonly secret: string;
  readonly arn: string;
  readonly userId: string;
  readonly policy: Policy;
  readonly token?: string;
  readonly expiresAt?: number;
}

/** Where the callers and the APIs are. */
export interface Account {
  readonly accountId: string;
  readonly region: string;
  /** ARNs of all CloneSquad APIs, for the permission levels. */
  readonly apiArns: readonly string[];
}

const TEMPLATE = new URL('../infrastructure/github-oidc-role.yaml', import.meta.url);
const ROLE = 'clonesquad-scale';

function allow(Action: string, Resource: string): Statement {
  return { Effect: 'Allow', Action, Resource };
}

const POLICIES: Readonly<Record<Exclude<PolicyName, Level>, Policy>> = {
  full: { Statement: [allow('*', '*')] },
  postOnly: {
    Statement: [
      allow('execute-api:Invoke', `*/POST/configuration/${DESIRED_COUNT_KEY}`),
      allow('cloudwatch:GetMetricData', '*'),
    ],
  },
  denied: { Statement: [] },
};

/** A resource of the role template, as YAML without CloudFormation's tags. */
interface TemplateResource {
  readonly Type: string;
  readonly Properties: {
    readonly PolicyName: string;
    readonly PolicyDocument: { readonly Statement: readonly TemplateStatement[] };
  };
}

/** `Resource` is `*`, or `!Split [",", !Sub ["${Apis}/<path>", …]]`: the path in every API. */
interface TemplateStatement extends Omit<Statement, 'Resource' | 'Condition'> {
  readonly Resource: '*' | readonly [separator: string, sub: readonly [path: string, variables: object]];
}

let resources: readonly TemplateResource[] | undefined;

/** All resources of the role template. It is parsed once: that takes longer than most tests. */
function templateResources(): readonly TemplateResource[] {
  if (resources === undefined) {
    const text = readFileSync(TEMPLATE, 'utf8');
    const template: { readonly Resources: Readonly<Record<string, TemplateResource>> } = parse(text, {
      logLevel: 'silent',
    });
    resources = Object.values(template.Resources);
  }
  return resources;
}

/**
 * What the deployed role of a level allows, subfleets included: read from its template, so that the two cannot differ.
 */
export function levelPolicy(level: Level, { region, apiArns }: Account): Policy {
  const included: readonly string[] = LEVELS.slice(0, LEVELS.indexOf(level) + 1);
  const policies = templateResources().filter(
    ({ Type, Properties }) =>
      Type === 'AWS::IAM::Policy' && included.includes(Properties.PolicyName.replace('-subfleets', '')),
  );
  const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
  return {
    Statement: statements.map(({ Sid = '', Effect, Action, Resource }) =>
      Resource === '*'
        ? { Sid, Effect, Action, Resource, Condition: { StringEquals: { 'aws:RequestedRegion': region } } }
        : { Sid, Effect, Action, Resource: apiArns.map((arn) => Resource[1][0].replace(/\$\{Apis\}/, arn)) },
    ),
  };
}

function isLevel(name: PolicyName): name is Level {
  return LEVELS.some((level) => level === name);
}

function randomId(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return Array.from(randomBytes(16), (byte) => letters[byte % letters.length]).join('');
}

function randomSecret(): string {
  return randomBytes(30).toString('base64');
}

export class Identities {
  readonly account: Account;
  readonly roleArn: string;
  readonly #roleId = `AROA${randomId()}`;
  readonly #rolePolicy: Policy;
  readonly #byKey = new Map<string, Identity>();
  readonly #users = new Map<PolicyName, Identity>();

  constructor(account: Account, rolePolicy: PolicyName | Policy) {
    this.account = account;
    this.roleArn = `arn:aws:iam::${account.accountId}:role/${ROLE}`;
    this.#rolePolicy = typeof rolePolicy === 'string' ? this.#policyOf(rolePolicy) : rolePolicy;
  }

  /** The owner of a key id, or undefined for an unknown key. */
  find(keyId: string): Identity | undefined {
    return this.#byKey.get(keyId);
  }

  /** The keys of the user with these permissions. The user of a level may also assume the role. */
  keys(name: PolicyName): StaticKeys {
    const user = this.#users.get(name) ?? this.#addUser(name);
    return { AWS_ACCESS_KEY_ID: user.keyId, AWS_SECRET_ACCESS_KEY: user.secret };
  }

  /** The secret keys and session tokens of all users and sessions so far. */
  secrets(): readonly string[] {
    return [...this.#byKey.values()].flatMap(({ secret, token }) => (token === undefined ? [secret] : [secret, token]));
  }

  /** A new session of the role, valid until `expiresAt`, epoch milliseconds. */
  issueSession(sessionName: string, expiresAt: number): Identity & { readonly token: string } {
    return this.#add({
      keyId: `ASIA${randomId()}`,
      secret: randomSecret(),
      token: randomBytes(480).toString('base64'),
      arn: `arn:aws:sts::${this.account.accountId}:assumed-role/${ROLE}/${sessionName}`,
      userId: `${this.#roleId}:${sessionName}`,
      policy: this.#rolePolicy,
      expiresAt,
    });
  }

  #addUser(name: PolicyName): Identity {
    const id = randomId();
    const { Statement } = this.#policyOf(name);
    const user = this.#add({
      keyId: `AKIA${id}`,
      secret: randomSecret(),
      arn: `arn:aws:iam::${this.account.accountId}:user/ci-${name.toLowerCase()}`,
      userId: `AIDA${id}`,
      policy: { Statement: isLevel(name) ? [...Statement, allow('sts:AssumeRole', this.roleArn)] : Statement },
    });
    this.#users.set(name, user);
    return user;
  }

  #add<Added extends Identity>(identity: Added): Added {
    this.#byKey.set(identity.keyId, identity);
    return identity;
  }

  #policyOf(name: PolicyName): Policy {
    return isLevel(name) ? levelPolicy(name, this.account) : POLICIES[name];
  }
}
