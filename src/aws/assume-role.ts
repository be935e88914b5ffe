// Assumes a role at STS without the SDK's client, with an OIDC token or with existing credentials. A retry gets a new token or
// signature if the old one may be too old.

import { type RetryPolicy, sendWithRetries } from '../retry.ts';
import type { RoleSignIn } from '../scale/request.ts';
import { type HttpAnswer, Unanswered } from '../send.ts';
import { atOnce, type Gate } from './bounds.ts';
import type { Credentials } from './credentials.ts';
import { endpointOf } from './endpoints.ts';
import type { Env } from './environment.ts';
import { answerError, isErrorNamed, isThrottling } from './errors.ts';
import { exchange } from './http.ts';
import { FORM, signedSender } from './signed-http.ts';
import { elementAt, parseXml, textAt } from './xml.ts';

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

/** Enough for fifty jobs that assume a role at the same moment. */
const ATTEMPTS = 8;

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
  const ask: Ask = (url, during) =>
    send({ method: 'POST', url, body: questionOf('AssumeRole', role) }, during);
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
  const policy = { ...retryPolicy, attempts: ATTEMPTS };
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
