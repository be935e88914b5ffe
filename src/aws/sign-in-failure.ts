// Maps errors of authentication to failures.

import {
  credentialSourceFailed,
  invalidRole,
  oidcTokenExpired,
  oidcTokenRejected,
  regionDisabled,
  roleNotTrusted,
  roleRefused,
  sessionTooLong,
} from '../errors/authentication.ts';
import { Failure } from '../errors/failure.ts';
import { throttled, unreachable } from '../errors/services.ts';
import type { RoleSignIn, SignIn } from '../scale/request.ts';
import { tokenFacts } from './assume-role.ts';
import { isForeign, isRefusal, isThrottling, keyFailure, reasonOf } from './errors.ts';

/** An attempt to authenticate. */
export interface Attempted {
  readonly signIn: SignIn;
  readonly region: string;
  /** The OIDC token that was sent to STS. */
  readonly idToken?: string | undefined;
}

/** The failure for an error of authentication. A Failure stays as it is. */
export function signInFailure(thrown: unknown, { signIn, region, idToken }: Attempted): Failure {
  if (thrown instanceof Failure) return thrown;
  const reason = reasonOf(thrown);
  const options = { cause: thrown };
  if (signIn.kind === 'ambient') return credentialSourceFailed({ source: 'this machine', reason }, options);
  const facts = { roleArn: signIn.roleArn, reason };
  const request = { service: 'aws', action: actionOf(signIn), ...facts } as const;
  if (isThrottling(thrown)) return throttled(request, options);
  if (!isRefusal(thrown) || isForeign(thrown)) return unreachable(request, options);
  const code = codeOf(thrown);
  if (code === 'RegionDisabled') return regionDisabled({ region, reason }, options);
  if (code === 'Validation') return invalid(signIn, thrown, reason);
  if (idToken !== undefined) return tokenRefused(signIn, thrown, reason, idToken);
  if (code === 'AccessDenied') return roleNotTrusted(facts, options);
  return keyFailure(thrown, actionOf(signIn)) ?? roleRefused(facts, options);
}

function actionOf({ by }: RoleSignIn): string {
  return by === 'oidc' ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
}

function invalid({ roleArn, durationSeconds }: RoleSignIn, thrown: unknown, reason: string): Failure {
  const options = { cause: thrown };
  return /DurationSeconds|MaxSessionDuration/i.test(reason)
    ? sessionTooLong({ roleArn, reason, seconds: durationSeconds }, options)
    : invalidRole({ roleArn, reason }, options);
}

function tokenRefused({ roleArn, audience }: RoleSignIn, thrown: unknown, reason: string, idToken: string): Failure {
  const facts = { roleArn, reason, audience, ...tokenFacts(idToken, audience) };
  const options = { cause: thrown };
  switch (codeOf(thrown)) {
    case 'AccessDenied':
      return roleNotTrusted(facts, options);
    case 'ExpiredToken':
      return oidcTokenExpired(facts, options);
    case 'InvalidIdentityToken':
      return oidcTokenRejected({ ...facts, isAudience: /audience/i.test(reason) }, options);
    default:
      return roleRefused(facts, options);
  }
}

/** The service's error code, without the `Exception` that the SDK adds to some. */
function codeOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name.replace(/(?:Exception|Error)$/, '') : '';
}
