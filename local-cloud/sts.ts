// STS: exchanges ID tokens and static keys for sessions of the one role.
import type { Identities, Identity } from './identities.ts';
import { readToken } from './oidc.ts';
import { allows, matches } from './policy.ts';
import type { CannedAnswer } from './types.ts';
import { type Xml, xmlAnswer, xmlError } from './wire.ts';

export const STS_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** Whom the role trusts, and how long its sessions live. */
export interface StsRules {
  /** Subject of the ID token; `*` stands for any text. */
  readonly subject: string;
  readonly audience: string;
  readonly region: string;
  /** Caps the life of a session, ms. */
  readonly credentialLifeMs: number;
  /** Whether the next call is let through, or throttled. */
  readonly admits: () => boolean;
}

export class Sts {
  readonly #identities: Identities;
  readonly #rules: StsRules;

  constructor(identities: Identities, rules: StsRules) {
    this.#identities = identities;
    this.#rules = rules;
  }

  /** The answer to a call that is one too many, or undefined where it is let through. Each call is asked for once. */
  throttle(): CannedAnswer | undefined {
    return this.#rules.admits() ? undefined : refuse(400, 'Throttling', 'Rate exceeded');
  }

  /** The unsigned action. `now` is in epoch milliseconds. */
  assumeRoleWithWebIdentity(parameters: URLSearchParams, now: number): CannedAnswer {
    const action = 'AssumeRoleWithWebIdentity';
    const token = readToken(parameters.get('WebIdentityToken') ?? '');
    if (!token) return refuse(400, 'InvalidIdentityToken', 'The ID Token provided is not a valid JWT.');
    const { claims, genuine } = token;
    if (!genuine) return refuse(400, 'InvalidIdentityToken', 'The signature of the ID Token is not valid');
    if (claims.exp * 1000 <= now) {
      const [today, end] = [new Date(now).toISOString(), new Date(claims.exp * 1000).toISOString()];
      const message = `Token expired: current date/time ${today} must be before the expiration date/time ${end}`;
      return refuse(400, 'ExpiredTokenException', message);
    }
    if (claims.aud !== this.#rules.audience) return refuse(400, 'InvalidIdentityToken', 'Incorrect token audience');
    if (parameters.get('RoleArn') !== this.#identities.roleArn || !matches(this.#rules.subject, claims.sub))
      return refuse(403, 'AccessDenied', `Not authorized to perform sts:${action}`);
    return this.#session(action, parameters, now, {
      SubjectFromWebIdentityToken: claims.sub,
      Audience: claims.aud,
      Provider: claims.iss,
    });
  }

  /** The actions that need a signature, for a caller whose signature holds. */
  signedAction(action: string, parameters: URLSearchParams, caller: Identity, now: number): CannedAnswer {
    if (action === 'GetCallerIdentity') {
      const { arn, userId } = caller;
      const account = this.#identities.accountId;
      return xmlAnswer(STS_NAMESPACE, action, { Arn: arn, UserId: userId, Account: account });
    }
    if (action !== 'AssumeRole')
      return refuse(400, 'InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
    const role = parameters.get('RoleArn') ?? '';
    const access = { action: 'sts:AssumeRole', resource: role, region: this.#rules.region };
    if (!allows(caller.policy, access) || role !== this.#identities.roleArn) {
      const message = `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${role}`;
      return refuse(403, 'AccessDenied', message);
    }
    return this.#session(action, parameters, now, {});
  }

  #session(action: string, parameters: URLSearchParams, now: number, more: Record<string, Xml>): CannedAnswer {
    const name = parameters.get('RoleSessionName') ?? '';
    const seconds = Number(parameters.get('DurationSeconds') ?? '3600');
    const problem = /^[\w+=,.@-]{2,64}$/.test(name) ? invalidDuration(seconds) : 'Invalid roleSessionName';
    if (problem !== undefined) return refuse(400, 'ValidationError', problem);
    const life = Math.min(seconds * 1000, this.#rules.credentialLifeMs);
    const session = this.#identities.issueSession(name, now + life);
    return xmlAnswer(STS_NAMESPACE, action, {
      Credentials: {
        AccessKeyId: session.keyId,
        SecretAccessKey: session.secret,
        SessionToken: session.token,
        Expiration: new Date(now + life).toISOString(),
      },
      AssumedRoleUser: { AssumedRoleId: session.userId, Arn: session.arn },
      ...more,
    });
  }
}

function invalidDuration(seconds: number): string | undefined {
  if (seconds > 3600) return 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.';
  return seconds >= 900 ? undefined : 'Member must have value greater than or equal to 900';
}

function refuse(status: number, code: string, message: string): CannedAnswer {
  return xmlError(STS_NAMESPACE, status, code, message);
}
