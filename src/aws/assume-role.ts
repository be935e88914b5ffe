// Assumes a role at STS without the SDK's client, with an OIDC token or with existing credentials. A retry gets a new token or
// signature if the old one may be too old.

import { isRecord, parseJson } from '../base/json.ts';
import { ATTEMPTS, type RetryPolicy, sendWithRetries } from '../base/retry.ts';
import { type HttpAnswer, Unanswered } from '../base/send.ts';
import { excerpt, quoted } from '../base/text.ts';
import type { TokenFacts } from '../errors/authentication.ts';
import type { RoleSignIn } from '../scale/request.ts';
import type { Credentials } from './credentials.ts';
import { type Env, endpointOf } from './environment.ts';
import { answerError, elementAt, isErrorNamed, isThrottling, parseXml, textAt } from './errors.ts';
import { atOnce, type Gate } from './gate.ts';
import { exchange } from './http.ts';
import { FORM, signedSender } from './signed-http.ts';

/** How STS is called: `requestMs` is the timeout of one request, which waits at the gate, if any. */
export interface StsPlace {
  readonly region: string;
  readonly userAgent: string;
  readonly requestMs: number;
  readonly gate?: Gate;
}

/** The requested session. */
export type RoleSession = Pick<RoleSignIn, 'roleArn' | 'sessionName' | 'durationSeconds'>;

/** Ports of calls to STS. */
export interface StsPorts {
  readonly retryPolicy: RetryPolicy;
  readonly env: Env;
}

/** Maximum age of an OIDC token that is sent again, in ms. GitHub's tokens are valid for five minutes. */
const FRESH_MS = 60_000;

/** Calls STS once. Each attempt has its own request. */
type Ask = (url: URL, signal: AbortSignal) => Promise<HttpAnswer>;

/** The credentials of a role by an OIDC token. `idToken` gives a new token. Throws what errors.ts reads, or the signal's reason. */
export async function assumeRoleByToken(
  role: RoleSession,
  idToken: () => Promise<string>,
  place: StsPlace,
  ports: StsPorts,
  signal: AbortSignal,
): Promise<Credentials> {
  const { userAgent, gate = atOnce } = place;
  const { now } = ports.retryPolicy.clock;
  let held: { readonly token: string; readonly since: number } | undefined;
  const ask: Ask = async (url, during) => {
    if (held === undefined || now() - held.since > FRESH_MS) held = { token: await idToken(), since: now() };
    const body = questionOf('AssumeRoleWithWebIdentity', role, { WebIdentityToken: held.token });
    const headers = { ...FORM, 'User-Agent': userAgent };
    return gate(url.host, () => exchange({ method: 'POST', url, headers, body }, place, during), during);
  };
  return assume('AssumeRoleWithWebIdentity', ask, place, ports, signal);
}

/** The credentials of a role by other credentials. Throws as {@link assumeRoleByToken}. */
export async function assumeRoleBy(
  credentials: Credentials,
  role: RoleSession,
  place: StsPlace,
  ports: StsPorts,
  signal: AbortSignal,
): Promise<Credentials> {
  const { now } = ports.retryPolicy.clock;
  const notice = ports.retryPolicy.log;
  const send = signedSender(async () => credentials, { ...place, service: 'sts', now, notice });
  const ask: Ask = (url, during) => send({ method: 'POST', url, body: questionOf('AssumeRole', role) }, during);
  return assume('AssumeRole', ask, place, ports, signal);
}

function questionOf(
  action: string,
  { roleArn, sessionName, durationSeconds }: RoleSession,
  more: Readonly<Record<string, string>> = {},
): string {
  return new URLSearchParams({
    Action: action,
    Version: '2011-06-15',
    RoleArn: roleArn,
    RoleSessionName: sessionName,
    DurationSeconds: String(durationSeconds),
    ...more,
  }).toString();
}

async function assume(
  action: string,
  ask: Ask,
  { region }: StsPlace,
  { retryPolicy, env }: StsPorts,
  signal: AbortSignal,
): Promise<Credentials> {
  const url = endpointOf('sts', region, env);
  const policy = { ...retryPolicy, attempts: ATTEMPTS.sts };
  const answer = await sendWithRetries(url.host, () => ask(url, signal), policy, signal, transientReason);
  if (answer instanceof Unanswered) throw answer;
  const document = answer.status === 200 ? parseXml(answer.body) : undefined;
  const found = elementAt(document, `${action}Result`, 'Credentials');
  const [accessKeyId, secretAccessKey, sessionToken, end] = [
    'AccessKeyId',
    'SecretAccessKey',
    'SessionToken',
    'Expiration',
  ].map((name) => textAt(found, name));
  const expiration = new Date(end ?? '');
  const isWhole = accessKeyId && secretAccessKey && sessionToken && !Number.isNaN(expiration.getTime());
  if (!isWhole) throw answerError(answer);
  return { accessKeyId, secretAccessKey, sessionToken, expiration };
}

function transientReason(answer: HttpAnswer): string | undefined {
  if (answer.status < 400) return undefined;
  const error = answerError(answer);
  if (isThrottling(error)) return 'STS throttled the request';
  const isOfProvider = isErrorNamed(error, 'IDPCommunicationError', 'IDPCommunicationErrorException');
  return isOfProvider ? 'STS could not reach the issuer of the OIDC token' : undefined;
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
  const [owner, repository] = splitOnce(text('repository', 'OWNER/REPO'), '/');
  const ids = {
    owner: text('repository_owner_id', 'OWNER_ID'),
    repository: text('repository_id', 'REPO_ID'),
  };
  const plain = `repo:${owner}/${repository}`;
  const immutable = `repo:${owner}@${ids.owner}/${repository}@${ids.repository}`;
  const [, rest = '…'] = /^repo:[^:]+:(.+)$/s.exec(subject) ?? [];
  const isImmutable = /^repo:[^:/]+@[^:/]+\/[^:/]+@[^:/]+:/.test(subject);
  const environment = text('environment', 'NAME');
  return {
    environmentSubject: quoted(`${isImmutable ? immutable : plain}:environment:${environment}`),
    immutableSubject: quoted(`${immutable}:${rest}`),
  };
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
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
