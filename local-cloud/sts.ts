// STS: exchanges OIDC tokens and static keys for sessions of the one role.
import type { Identities, Identity } from './identities.ts';
import { readToken } from './oidc.ts';
import { allows, matches } from './policy.ts';
import type { CannedAnswer, CloudOptions } from './types.ts';
import { type Xml, xmlAnswer, xmlError } from './wire.ts';

/** The options of a cloud that concern STS. */
type StsOptions = Pick<CloudOptions, 'trust' | 'credentialLifeMs' | 'stsPerSecond'>;

/** Admits `perSecond` calls at once, and that many more with each second of `clock` (ms): a token bucket, as AWS has. */
function createThrottle(perSecond: number, clock: () => number): () => boolean {
  let tokens = perSecond;
  let filledAt = clock();
  return () => {
    const now = clock();
    tokens = Math.min(perSecond, tokens + (Math.max(0, now - filledAt) / 1000) * perSecond);
    filledAt = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}

export class Sts {
  readonly #identities: Identities;
  readonly #options: StsOptions;
  readonly #admits: () => boolean;

  constructor(identities: Identities, options: StsOptions, clock: () => number) {
    this.#identities = identities;
    this.#options = options;
    const { stsPerSecond } = options;
    this.#admits = stsPerSecond === undefined ? () => true : createThrottle(stsPerSecond, clock);
  }

  /** Counts a call. Returns the answer if the call is throttled, otherwise undefined. */
  throttle(): CannedAnswer | undefined {
    return this.#admits() ? undefined : refuse(400, 'Throttling', 'Rate exceeded');
  }

  /** The only unsigned action. `now` is in epoch milliseconds. */
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
    const { subject = 'repo:acme/*', audience = 'sts.amazonaws.com' } = this.#options.trust ?? {};
    if (claims.aud !== audience) return refuse(400, 'InvalidIdentityToken', 'Incorrect token audience');
    if (parameters.get('RoleArn') !== this.#identities.roleArn || !isTrusted(subject, claims.sub))
      return refuse(403, 'AccessDenied', `Not authorized to perform sts:${action}`);
    return this.#session(action, parameters, now, {
      SubjectFromWebIdentityToken: claims.sub,
      Audience: claims.aud,
      Provider: claims.iss,
    });
  }

  /** The signed actions, for an authenticated caller. */
  signedAction(action: string, parameters: URLSearchParams, caller: Identity, now: number): CannedAnswer {
    if (action === 'GetCallerIdentity') {
      const { arn, userId } = caller;
      return xmlAnswer('sts', action, { Arn: arn, UserId: userId, Account: this.#identities.account.accountId });
    }
    if (action !== 'AssumeRole')
      return refuse(400, 'InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
    const role = parameters.get('RoleArn') ?? '';
    const access = { action: 'sts:AssumeRole', resource: role, region: this.#identities.account.region };
    const { externalId } = this.#options.trust ?? {};
    const hasExternalId = externalId === undefined || parameters.get('ExternalId') === externalId;
    if (!allows(caller.policy, access) || role !== this.#identities.roleArn || !hasExternalId) {
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
    const life = Math.min(seconds * 1000, this.#options.credentialLifeMs ?? Infinity);
    const session = this.#identities.issueSession(name, now + life);
    return xmlAnswer('sts', action, {
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

function isTrusted(subjects: string | readonly string[], subject: string): boolean {
  return [subjects].flat().some((pattern) => matches(pattern, subject));
}

function invalidDuration(seconds: number): string | undefined {
  if (seconds > 3600) return 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.';
  return seconds >= 900 ? undefined : 'Member must have value greater than or equal to 900';
}

function refuse(status: number, code: string, message: string): CannedAnswer {
  return xmlError('sts', status, code, message);
}
