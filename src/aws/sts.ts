// STS, without the SDK's client: assumes roles, says whose credentials are used, and why it refused. A retry gets a new token or
// signature if the old one may be too old.

import { ATTEMPTS, type RetryPolicy } from '../base/retry.ts';
import { type Send, Unanswered } from '../base/send.ts';
import { excerpt, isRecord, parseJson, quoted } from '../base/text.ts';
import {
  accountUnknown,
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
import type { CallerIdentity } from '../scale/ports.ts';
import type { RoleSignIn, SignIn } from '../scale/request.ts';
import { atOnce } from './concurrency.ts';
import type { Credentials } from './credentials.ts';
import { type Env, endpointOf } from './env-variables.ts';
import { exchange } from './http.ts';
import {
  answerError,
  awsKeyFailure,
  callService,
  elementAt,
  formOf,
  isForeign,
  isRefusal,
  isThrottling,
  parseXml,
  reasonOf,
  refusalOf,
  resultIn,
  type ServicePorts,
  textAt,
} from './service.ts';
import { type AwsCallSettings, FORM, signedSender } from './signed-http.ts';

export interface RoleSession extends Pick<RoleSignIn, 'roleArn' | 'sessionName' | 'durationSeconds'> {
  /** Only STS's AssumeRole has it. */
  readonly externalId?: string | undefined;
}

interface StsPorts {
  readonly retryPolicy: RetryPolicy;
  readonly env: Env;
}

const STS_API_VERSION = '2011-06-15';

/** Maximum age of an OIDC token that is sent again, in ms. GitHub's tokens are valid for five minutes. */
const FRESH_MS = 60_000;

/**
 * The credentials of a role by an OIDC token. `idToken` gives a new token. Throws Unanswered, the error in the answer
 * (service.ts), a Failure, or the signal's reason.
 */
export async function assumeRoleByToken(
  role: RoleSession,
  idToken: () => Promise<string>,
  place: AwsCallSettings,
  ports: StsPorts,
  signal: AbortSignal,
): Promise<Credentials> {
  const { userAgent, gate = atOnce } = place;
  const { now } = ports.retryPolicy.clock;
  let held: { readonly token: string; readonly since: number } | undefined;
  const token = async () => {
    if (held === undefined || now() - held.since > FRESH_MS) held = { token: await idToken(), since: now() };
    return { WebIdentityToken: held.token };
  };
  // The token is the proof, so nothing is signed.
  const headers = { ...FORM, 'User-Agent': userAgent };
  const send: Send = async ({ url, body = '' }, during) =>
    gate(url.host, () => exchange({ method: 'POST', url, headers, body }, place, during), during);
  return assume('AssumeRoleWithWebIdentity', role, token, stsPorts(send, place, ports), signal);
}

/** The credentials of a role by other credentials. Throws as {@link assumeRoleByToken}. */
export async function assumeRoleBy(
  credentials: Credentials,
  role: RoleSession,
  place: AwsCallSettings,
  ports: StsPorts,
  signal: AbortSignal,
): Promise<Credentials> {
  const { clock, log } = ports.retryPolicy;
  const send = signedSender(async () => credentials, { ...place, service: 'sts', now: clock.now, notice: log });
  return assume('AssumeRole', role, async () => ({}), stsPorts(send, place, ports), signal);
}

function stsPorts(send: Send, { region }: AwsCallSettings, { retryPolicy, env }: StsPorts): ServicePorts {
  return { send, url: endpointOf('sts', region, env), retryPolicy: { ...retryPolicy, attempts: ATTEMPTS.sts } };
}

async function assume(
  action: string,
  { roleArn, sessionName, durationSeconds, externalId }: RoleSession,
  proof: () => Promise<Readonly<Record<string, string>>>,
  ports: ServicePorts,
  signal: AbortSignal,
): Promise<Credentials> {
  const role = {
    RoleArn: roleArn,
    RoleSessionName: sessionName,
    DurationSeconds: String(durationSeconds),
    ...(externalId !== undefined && { ExternalId: externalId }),
  };
  const body = async () => formOf(action, STS_API_VERSION, { ...role, ...(await proof()) });
  const answer = await callService(ports, 'STS', body, signal);
  const found = elementAt(resultIn(answer, `${action}Result`), 'Credentials');
  const [accessKeyId, secretAccessKey, sessionToken] = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map((name) =>
    textAt(found, name),
  );
  const expiration = new Date(textAt(found, 'Expiration'));
  const isWhole = accessKeyId && secretAccessKey && sessionToken && !Number.isNaN(expiration.getTime());
  if (!isWhole) throw answerError(answer);
  return { accessKeyId, secretAccessKey, sessionToken, expiration };
}

/** The caller identity of credentials, which requires no permission. Throws a Failure, or the signal's reason. */
export async function callerIdentity(ports: ServicePorts, signal: AbortSignal): Promise<CallerIdentity> {
  const body = () => formOf('GetCallerIdentity', STS_API_VERSION);
  const answer = await callService(ports, 'STS', body, signal).catch((thrown: unknown) => {
    throw thrown instanceof Unanswered ? accountUnknown({ reason: thrown.message }, { cause: thrown }) : thrown;
  });
  const found = elementAt(parseXml(answer.body), 'GetCallerIdentityResult');
  const [account, arn] = [textAt(found, 'Account'), textAt(found, 'Arn')];
  if (answer.status === 200 && /^\d{12}$/.test(account) && arn.startsWith('arn:')) return { account, arn };
  const error = answerError(answer);
  if (answer.status === 403 && !isForeign(error)) throw refusalOf(error, 'sts:GetCallerIdentity');
  const reason = excerpt(`${answer.status}: ${error.message || answer.body}`);
  throw accountUnknown({ reason }, { cause: error });
}

// The failures of authentication.

/** The failure for an error of authentication. A Failure stays as it is. `idToken`: the OIDC token that was sent to STS, if any. */
export function signInFailure(thrown: unknown, signIn: SignIn, region: string, idToken?: string): Failure {
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
  const text = (name: string) => claimText(claims[name]);
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
  const text = (name: string, otherwise: string) => claimText(claims[name]) || otherwise;
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
function claimText(claim: unknown): string {
  if (Array.isArray(claim)) return claim.map(claimText).join(', ');
  return typeof claim === 'string' || typeof claim === 'number' ? String(claim) : '';
}
