// Maps errors of authentication to failures.

import { isRecord, parseJson } from '../base/json.ts';
import { excerpt, quoted } from '../base/text.ts';
import {
  credentialSourceFailed,
  invalidRole,
  oidcTokenExpired,
  oidcTokenRejected,
  regionDisabled,
  roleNotTrusted,
  roleRefused,
  sessionTooLong,
  type TokenFacts,
} from '../errors/authentication.ts';
import { Failure } from '../errors/failure.ts';
import { throttled, unreachable } from '../errors/services.ts';
import type { RoleSignIn, SignIn } from '../scale/request.ts';
import { awsKeyFailure, isForeign, isRefusal, isThrottling, reasonOf } from './service.ts';

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
  const hasExternalId = signIn.externalId !== undefined;
  if (code === 'AccessDenied') return roleNotTrusted({ ...facts, hasExternalId }, options);
  return awsKeyFailure(thrown, actionOf(signIn)) ?? roleRefused(facts, options);
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

// The claims of an OIDC token, and the conditions of a trust policy that match them. Never the token itself.

type Claims = Readonly<Record<string, unknown>>;

/** The default issuer of GitHub's tokens. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** The facts of a token for a refusal, with placeholders for missing claims. Claims are quoted, since they come from outside. */
export function tokenFacts(token: string, audience: string): Omit<TokenFacts, 'roleArn' | 'reason' | 'audience'> {
  const claims = readClaims(token);
  const text = (name: string) => textOf(claims[name]);
  const issuer = text('iss') || GITHUB_ISSUER;
  const provider = excerpt(issuer.replace(/^https?:\/\//, ''));
  const subject = text('sub') || 'repo:OWNER/REPO:ref:refs/heads/BRANCH';
  return {
    provider,
    claims: ['iss', 'aud', 'sub'].map((name) => `${name}: ${text(name) ? quoted(text(name)) : 'none'}`),
    conditions: [
      `${quoted(`${provider}:aud`)}: ${quoted(text('aud') || audience)}`,
      `${quoted(`${provider}:sub`)}: ${quoted(subject)}`,
    ],
    ...otherSubjects(claims, subject),
  };
}

/** Other forms of the subject: with a GitHub environment, and with immutable IDs. */
function otherSubjects(claims: Claims, subject: string): Pick<TokenFacts, 'environmentSubject' | 'immutableSubject'> {
  const text = (name: string, otherwise: string) => textOf(claims[name]) || otherwise;
  const [owner = '', name = ''] = text('repository', 'OWNER/REPO').split('/');
  const ids = {
    owner: text('repository_owner_id', 'OWNER_ID'),
    repository: text('repository_id', 'REPO_ID'),
  };
  const plain = `repo:${owner}/${name}`;
  const immutable = `repo:${owner}@${ids.owner}/${name}@${ids.repository}`;
  const [, rest = '…'] = /^repo:[^:]+:(.+)$/s.exec(subject) ?? [];
  const isImmutable = /^repo:[^:/]+@[^:/]+\/[^:/]+@[^:/]+:/.test(subject);
  const environment = text('environment', 'NAME');
  return {
    environmentSubject: quoted(`${isImmutable ? immutable : plain}:environment:${environment}`),
    immutableSubject: quoted(`${immutable}:${rest}`),
  };
}

function readClaims(token: string): Claims {
  const claims = parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return isRecord(claims) ? claims : {};
}

/** The text of a claim: texts, numbers, and lists of them. Empty for anything else. */
function textOf(claim: unknown): string {
  if (Array.isArray(claim)) return claim.map(textOf).join(', ');
  return typeof claim === 'string' || typeof claim === 'number' ? String(claim) : '';
}
