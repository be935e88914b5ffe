// The caller identity of credentials, which is checked before anything is sent if only some accounts are allowed.

import { type RetryPolicy, sendWithRetries } from '../base/retry.ts';
import { type HttpAnswer, Unanswered } from '../base/send.ts';
import { excerpt } from '../base/text.ts';
import { accountNotAllowed, accountUnknown } from '../errors/authentication.ts';
import { awsRefused } from '../errors/services.ts';
import type { CallerIdentity } from '../scale/ports.ts';
import type { CredentialSource } from './credentials.ts';
import type { Env } from './environment.ts';
import { endpointOf } from './environment.ts';
import { answerError, isForeign, keyFailure, reasonOf } from './errors.ts';
import { type SenderOptions, signedSender } from './signed-http.ts';

/** Options of calls to STS. The environment may set another endpoint than AWS's. */
export interface AccountOptions extends Omit<SenderOptions, 'service' | 'vpcEndpoint'> {
  readonly env: Env;
}

const ACTION = 'sts:GetCallerIdentity';
const QUESTION = 'Action=GetCallerIdentity&Version=2011-06-15';

/** Throws a Failure (`credentials`) for an account that is not allowed. */
export function requireAllowed(account: string, allowed: readonly string[]): void {
  if (!allowed.includes(account)) throw accountNotAllowed({ account, allowed });
}

/** The account (12 digits) of some credentials. */
export async function callerAccount(...asked: Parameters<typeof callerIdentity>): Promise<CallerIdentity['account']> {
  return (await callerIdentity(...asked)).account;
}

/** The caller identity of credentials, by STS's GetCallerIdentity, which requires no permission. */
export async function callerIdentity(
  credentials: CredentialSource,
  options: AccountOptions,
  retryPolicy: RetryPolicy,
  signal: AbortSignal,
): Promise<CallerIdentity> {
  const send = signedSender(credentials, { ...options, service: 'sts' });
  const url = endpointOf('sts', options.region, options.env);
  const ask = () => send({ method: 'POST', url, body: QUESTION }, signal);
  const throttled = ({ body }: HttpAnswer) => (/<Code>Throttl/.test(body) ? 'STS throttled the request' : undefined);
  return identityIn(await sendWithRetries(url.host, ask, retryPolicy, signal, throttled));
}

function identityIn(answer: HttpAnswer | Unanswered): CallerIdentity {
  if (answer instanceof Unanswered) throw accountUnknown({ reason: answer.message }, { cause: answer });
  const { status, body } = answer;
  const account = /<Account>(\d{12})<\/Account>/.exec(body)?.[1];
  const arn = /<Arn>(arn:[^<\s]+)<\/Arn>/.exec(body)?.[1];
  if (status === 200 && account !== undefined && arn !== undefined) return { account, arn };
  const error = answerError(answer);
  if (status === 403 && !isForeign(error))
    throw keyFailure(error, ACTION) ?? awsRefused({ action: ACTION, reason: reasonOf(error) });
  throw accountUnknown({ reason: excerpt(`${status}: ${error.message || body}`) });
}
