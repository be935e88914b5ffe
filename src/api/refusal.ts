// Diagnoses refusals of API Gateway. Most of them have the status 403, and only the body says what is wrong.

import { answerText, dateOf, type HttpAnswer, type HttpRequest, requestIdOf } from '../base/send.ts';
import { excerpt } from '../base/text.ts';
import type { Denied } from '../convergence/answers.ts';
import { regionMismatch } from '../errors/discovery.ts';
import type { Failure, FailureOptions } from '../errors/failure.ts';
import {
  accessKeyUnknown,
  accountMismatch,
  apiError,
  clockSkew,
  credentialsExpired,
  type FailedRequest,
  forbidden,
  pathNotFound,
  policyDenied,
  resourcePolicyDenied,
  signatureMismatch,
  throttled,
  unexpectedResponse,
} from '../errors/services.ts';

/** The failure for an answer outside 2xx. `now`: epoch ms of our clock. */
export function diagnose(request: HttpRequest, answer: HttpAnswer, now: number, given: FailureOptions = {}): Failure {
  const { status, body } = answer;
  const options = { requestId: requestIdOf(answer), ...given };
  const said = { host: request.url.host, message: excerpt(body) };
  if (status === 429) return throttled({ service: 'clonesquad', reason: answerText(said.host, status, body) }, options);
  if (status !== 403) return apiError({ ...said, status }, options);
  const denial = readDenial(request, answer);
  return denial === undefined ? diagnoseForbidden(request, answer, now, options) : diagnoseDenial(denial, options);
}

/** A policy's refusal of one call. */
export interface Denial extends Pick<FailureOptions, 'requestId'> {
  /** The text of the answer. Its end has the reason. */
  readonly message: string;
  /** The missing permission: `execute-api:Invoke on <ARN>`. */
  readonly statement: string;
  /** The account of the caller, and the last digits of the API's account, if the answer has them. */
  readonly caller?: string;
  readonly owner?: string;
}

/** The refusal of a policy, which alone has the key `Message` with a capital M: `undefined` for any other answer. */
export function readDenial({ method, url }: HttpRequest, answer: HttpAnswer): Denial | undefined {
  const { status, body } = answer;
  const message = status === 403 ? /"Message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] : undefined;
  if (message === undefined) return undefined;
  const [, region, owner, place] =
    /on resource: arn:[a-z-]+:execute-api:([a-z0-9-]+):\**(\d{4,12}):([^\s"\\]+)/.exec(message) ?? [];
  const [, caller] = /^User: arn:[a-z-]+:(?:sts|iam)::(\d{12}):/.exec(message) ?? [];
  const account = caller !== undefined && owner !== undefined && caller.endsWith(owner) ? caller : `*${owner}`;
  const partition = /arn:(aws[a-z-]*):execute-api/.exec(message)?.[1] ?? 'aws';
  const resource =
    place === undefined ? `${method}${url.pathname}` : `arn:${partition}:execute-api:${region}:${account}:${place}`;
  return {
    message,
    statement: excerpt(`execute-api:Invoke on ${resource}`),
    requestId: requestIdOf(answer),
    ...(caller !== undefined && { caller }),
    ...(owner !== undefined && { owner }),
  };
}

/** The same as a value, where a run can do without the call. */
export function toDenied({ statement, requestId }: Denial): Denied {
  return { denied: statement, requestId };
}

/**
 * Whether only an optional read is denied. If the API's own policy refuses the caller's account, writes are refused, too.
 */
export function canDoWithout(denial: Denial): boolean {
  const isShutOut = isOfOtherAccount(denial) && /resource-based policy/.test(denial.message);
  return /\/GET\//.test(denial.statement) && !isShutOut && !/User: anonymous/.test(denial.message);
}

function isOfOtherAccount({ caller, owner }: Denial): boolean {
  return caller !== undefined && owner !== undefined && !caller.endsWith(owner);
}

/** Other policies than the role's that must allow a call, too, as API Gateway names them. */
const OTHER_POLICY =
  /because no ((?:VPC endpoint|session|service control|resource control) policy|permissions boundary) allows/i;

/** A denial names a role, a session and a resource before it comes to its reason. */
const DENIAL_LENGTH = 800;

function diagnoseDenial(denial: Denial, options: FailureOptions): Failure {
  const { message, statement, caller = '', owner = '' } = denial;
  const said = { statement, message: excerpt(message, DENIAL_LENGTH) };
  if (isOfOtherAccount(denial)) return accountMismatch({ ...said, caller, owner }, options);
  if (/resource-based policy|User: anonymous/.test(message)) return resourcePolicyDenied(said, options);
  const isExplicit = /explicit deny/.test(message);
  const policy = OTHER_POLICY.exec(message)?.[1];
  return policyDenied({ ...said, isExplicit, ...(policy !== undefined && { policy }) }, options);
}

/** The answer of AWS to a signature whose date is more than five minutes off. */
export const SKEW_MESSAGE = /Signature expired|Signature not yet current/;

/** Refusals because of the key, by the name of AWS's error, or by its message. The first that matches counts. */
const KEY_FAILURES: readonly (readonly [
  name: RegExp,
  message: RegExp,
  failure: (facts: FailedRequest & { readonly skewSeconds?: number }, options: FailureOptions) => Failure,
])[] = [
  // The error's name may be that of a wrong secret.
  [/^(?:RequestExpired|RequestInTheFuture|RequestTimeTooSkewed):/, SKEW_MESSAGE, clockSkew],
  [/^ExpiredToken(?:Exception)?:/, /security token included in the request is expired/, credentialsExpired],
  [
    /^(?:AuthFailure|InvalidAccessKeyId|InvalidClientTokenId|InvalidToken|MissingAuthenticationToken(?:Exception)?|UnrecognizedClientException):/,
    /security token included in the request is invalid/,
    accessKeyUnknown,
  ],
  [
    /^(?:IncompleteSignature|InvalidSignatureException|SignatureDoesNotMatch):/,
    /signature we calculated does not match/,
    signatureMismatch,
  ],
];

/** The failure of a refusal because of the key, not its permissions, by the text of AWS's error: `undefined` for any other. */
export function keyFailure(
  error: string,
  facts: FailedRequest & { readonly skewSeconds?: number },
  options: FailureOptions,
): Failure | undefined {
  const [, , failure] = KEY_FAILURES.find(([name, message]) => name.test(error) || message.test(error)) ?? [];
  return failure?.(facts, options);
}

function diagnoseForbidden({ url }: HttpRequest, answer: HttpAnswer, now: number, options: FailureOptions): Failure {
  const text = /"message"\s*:\s*"([^"]*)/.exec(answer.body)?.[1] ?? answer.body;
  const said = { host: url.host, message: excerpt(text) };
  if (/Missing Authentication Token/.test(text)) {
    return pathNotFound({ url: `${url.origin}${url.pathname}` }, options);
  }
  if (/scoped to a valid region/.test(text)) return regionMismatch(said, options);
  const request = { service: 'clonesquad', reason: answerText(url.host, answer.status, text) } as const;
  // We always sign for execute-api: only another service says so.
  if (/scoped to correct service/.test(text))
    return unexpectedResponse({ service: 'clonesquad', message: `${request.reason}.` }, options);
  const date = SKEW_MESSAGE.test(text) ? dateOf(answer) : undefined;
  const skew = date === undefined ? {} : { skewSeconds: Math.round((date - now) / 1000) };
  return keyFailure(text, { ...request, ...skew }, options) ?? forbidden(said, options);
}
