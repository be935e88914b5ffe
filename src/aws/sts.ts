// STS, without the SDK's client: assumes roles, and says whose credentials are used. A retry gets a new token or signature if
// the old one may be too old.

import { ATTEMPTS, type RetryPolicy } from '../base/retry.ts';
import { type Send, Unanswered } from '../base/send.ts';
import { excerpt } from '../base/text.ts';
import { accountUnknown } from '../errors/authentication.ts';
import type { CallerIdentity } from '../scale/ports.ts';
import type { RoleSignIn } from '../scale/request.ts';
import type { Credentials } from './credentials.ts';
import { type Env, endpointOf } from './env-variables.ts';
import { atOnce, type Gate } from './gate.ts';
import { exchange } from './http.ts';
import {
  answerError,
  callService,
  elementAt,
  formOf,
  isForeign,
  parseXml,
  refusalOf,
  resultIn,
  type ServicePorts,
  textAt,
} from './service.ts';
import { FORM, signedSender } from './signed-http.ts';

/** How AWS is called: `requestMs` is the timeout of one request, which waits at the gate, if any. */
export interface AwsPlace {
  readonly region: string;
  readonly userAgent: string;
  readonly requestMs: number;
  readonly gate?: Gate;
}

/** The requested session. */
export interface RoleSession extends Pick<RoleSignIn, 'roleArn' | 'sessionName' | 'durationSeconds'> {
  /** Only STS's AssumeRole has it. */
  readonly externalId?: string | undefined;
}

/** Ports of calls to STS. */
export interface StsPorts {
  readonly retryPolicy: RetryPolicy;
  readonly env: Env;
}

const VERSION = '2011-06-15';

/** Maximum age of an OIDC token that is sent again, in ms. GitHub's tokens are valid for five minutes. */
const FRESH_MS = 60_000;

/**
 * The credentials of a role by an OIDC token. `idToken` gives a new token. Throws Unanswered, the error in the answer
 * (service.ts), a Failure, or the signal's reason.
 */
export async function assumeRoleByToken(
  role: RoleSession,
  idToken: () => Promise<string>,
  place: AwsPlace,
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
  place: AwsPlace,
  ports: StsPorts,
  signal: AbortSignal,
): Promise<Credentials> {
  const { clock, log } = ports.retryPolicy;
  const send = signedSender(async () => credentials, { ...place, service: 'sts', now: clock.now, notice: log });
  return assume('AssumeRole', role, async () => ({}), stsPorts(send, place, ports), signal);
}

function stsPorts(send: Send, { region }: AwsPlace, { retryPolicy, env }: StsPorts): ServicePorts {
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
  const body = async () => formOf(action, VERSION, { ...role, ...(await proof()) });
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
  const body = () => formOf('GetCallerIdentity', VERSION);
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
