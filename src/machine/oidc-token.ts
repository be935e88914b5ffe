// Gets the runner's OIDC token, which identifies the job to AWS, with retries, and masks it at once.

import { type Env, userAgentOf } from '../aws/env-variables.ts';
import { exchange } from '../aws/http.ts';
import { type RetryPolicy, sendWithRetries } from '../base/retry.ts';
import { answerText, type HttpAnswer, isSuccess, Unanswered } from '../base/send.ts';
import { isRecord, parseJson } from '../base/text.ts';
import { isClearText } from '../clonesquad/api-url.ts';
import { invalidOidcUrl, oidcTokenDenied } from '../errors/authentication.ts';
import type { Failure } from '../errors/failure.ts';
import { unexpectedResponse, unreachable } from '../errors/services.ts';

/** GitHub may register a job late: this is the only transient refusal. */
const JOB_IS_LATE = /Can't issue ID_TOKEN for job in '(?:Pending|Delayed)' state/i;

/**
 * Gives a new OIDC token for an audience, within the deadline of `retryPolicy`, after `mask` has masked it. Throws a Failure
 * (`credentials`, `refused`, `unreachable`), or the signal's reason.
 *
 * @param env the job's environment, with ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN
 */
export function idTokenSource(
  env: Env,
  retryPolicy: RetryPolicy,
  mask: (secret: string) => void,
): (audience: string, signal: AbortSignal) => Promise<string> {
  return async (audience, signal) => {
    const url = requestUrl(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', audience);
    const ask = () =>
      exchange({ method: 'GET', url, headers: headersFor(env) }, { ...retryPolicy, isAboutTokens: true }, signal);
    const answer = await sendWithRetries(url.host, ask, retryPolicy, signal, (given) =>
      isLate(given) ? 'GitHub has not registered this job as running yet' : undefined,
    );
    if (answer instanceof Unanswered)
      throw unreachable({ service: 'github', reason: answer.message }, { cause: answer });
    const token = answer.status === 200 ? tokenIn(answer.body) : undefined;
    if (token === undefined) throw notGiven(url, answer);
    mask(token);
    return token;
  };
}

function headersFor(env: Env): Readonly<Record<string, string>> {
  return {
    Accept: 'application/json; api-version=2.0',
    Authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']?.trim() ?? ''}`,
    'User-Agent': userAgentOf(env),
  };
}

function isLate({ status, body }: HttpAnswer): boolean {
  return status === 403 && JOB_IS_LATE.test(body);
}

function requestUrl(text: string, audience: string): URL {
  if (!URL.canParse(text)) throw invalidOidcUrl({});
  const url = new URL(text);
  // With either token, anyone on the network path could act as this job.
  if (isClearText(url)) throw invalidOidcUrl({ host: url.host });
  url.searchParams.set('audience', audience);
  return url;
}

/** The token in an answer. An invalid answer is not quoted, since it may have a token. */
function tokenIn(body: string): string | undefined {
  const answer = parseJson(body);
  const value = isRecord(answer) ? answer['value'] : undefined;
  return typeof value === 'string' && /^[\x21-\x7e]{4,20000}$/.test(value) ? value : undefined;
}

function notGiven({ host }: URL, answer: HttpAnswer): Failure {
  const { status, body } = answer;
  if (isSuccess(answer))
    return unexpectedResponse({
      service: 'github',
      message: `${host} returned ${status} and ${body.length} characters without an OIDC token.`,
    });
  const reason = answerText(host, status, body);
  return status === 429 || status >= 500 || isLate(answer)
    ? unreachable({ service: 'github', reason })
    : oidcTokenDenied({ reason });
}
