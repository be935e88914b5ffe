// Who may call, and what: three users with static keys, one role with sessions. Keys are made anew for each cloud.
import { randomBytes } from 'node:crypto';
import { DESIRED_COUNT_KEY } from '../src/clonesquad/keys.ts';
import type { Policy } from './policy.ts';

/** A policy: everything, POST of the desired count key and GetMetricData, or nothing. */
export type KeyKind = 'full' | 'postOnly' | 'denied';

/** Static keys, named as the environment variables of the AWS tools. */
export interface StaticKeys {
  readonly AWS_ACCESS_KEY_ID: string;
  readonly AWS_SECRET_ACCESS_KEY: string;
}

/** The holder of a key. `expiresAt` is in epoch milliseconds; a session also has a token. */
export interface Identity {
  readonly keyId: string;
  readonly secret: string;
  readonly arn: string;
  readonly userId: string;
  readonly policy: Policy;
  readonly token?: string;
  readonly expiresAt?: number;
}

const USERS: Readonly<Record<KeyKind, string>> = {
  full: 'ci-full',
  postOnly: 'ci-postonly',
  denied: 'ci-denied',
};

const POLICIES: Readonly<Record<KeyKind, Policy>> = {
  full: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
  postOnly: {
    Statement: [
      {
        Effect: 'Allow',
        Action: 'execute-api:Invoke',
        Resource: `*/POST/configuration/${DESIRED_COUNT_KEY}`,
      },
      { Effect: 'Allow', Action: 'cloudwatch:GetMetricData', Resource: '*' },
    ],
  },
  denied: { Statement: [] },
};

const ROLE = 'clonesquad-scale';

function randomId(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return Array.from(randomBytes(16), (byte) => letters[byte % letters.length]).join('');
}

export class Identities {
  readonly accountId: string;
  readonly roleArn: string;
  readonly #roleId = `AROA${randomId()}`;
  readonly #rolePolicy: Policy;
  readonly #byKey = new Map<string, Identity>();
  readonly #users: Readonly<Record<KeyKind, Identity>>;

  constructor(accountId: string, rolePolicy: KeyKind | Policy) {
    this.accountId = accountId;
    this.roleArn = `arn:aws:iam::${accountId}:role/${ROLE}`;
    this.#rolePolicy = typeof rolePolicy === 'string' ? POLICIES[rolePolicy] : rolePolicy;
    this.#users = {
      full: this.#addUser('full'),
      postOnly: this.#addUser('postOnly'),
      denied: this.#addUser('denied'),
    };
  }

  /** The holder of a key id, or undefined for an unknown key. */
  find(keyId: string): Identity | undefined {
    return this.#byKey.get(keyId);
  }

  keys(kind: KeyKind): StaticKeys {
    const { keyId, secret } = this.#users[kind];
    return { AWS_ACCESS_KEY_ID: keyId, AWS_SECRET_ACCESS_KEY: secret };
  }

  /** The secret keys and session tokens of all users and sessions so far. */
  secrets(): readonly string[] {
    return [...this.#byKey.values()].flatMap(({ secret, token }) => (token === undefined ? [secret] : [secret, token]));
  }

  /** A new session of the role, good until `expiresAt`, epoch milliseconds. */
  issueSession(sessionName: string, expiresAt: number): Identity & { readonly token: string } {
    const session = {
      keyId: `ASIA${randomId()}`,
      secret: randomBytes(30).toString('base64'),
      token: randomBytes(480).toString('base64'),
      arn: `arn:aws:sts::${this.accountId}:assumed-role/${ROLE}/${sessionName}`,
      userId: `${this.#roleId}:${sessionName}`,
      policy: this.#rolePolicy,
      expiresAt,
    };
    this.#byKey.set(session.keyId, session);
    return session;
  }

  #addUser(kind: KeyKind): Identity {
    const id = randomId();
    const user = {
      keyId: `AKIA${id}`,
      secret: randomBytes(30).toString('base64'),
      arn: `arn:aws:iam::${this.accountId}:user/${USERS[kind]}`,
      userId: `AIDA${id}`,
      policy: POLICIES[kind],
    };
    this.#byKey.set(user.keyId, user);
    return user;
  }
}
