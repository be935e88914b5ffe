// What an error of the AWS SDK, or one of a service that is asked without it, means for a run.

import { SKEW_MESSAGE } from '../api/refusal.ts';
import {
  accessKeyUnknown,
  awsRefused,
  clockSkew,
  credentialsExpired,
  signatureMismatch,
  throttled,
  unreachable,
} from '../causes/services.ts';
import { Failure } from '../failure.ts';
import { isRecord, parseJson } from '../json.ts';
import { excerpt } from '../plain-text.ts';
import type { HttpAnswer } from '../send.ts';
import { parseXml, textAt } from './xml.ts';

/** Names of errors that say that a session has ended. */
const EXPIRED: ReadonlySet<string> = new Set(['ExpiredToken', 'ExpiredTokenException']);

/** Names of errors that say that the date of the signature is too far from AWS's. */
const SKEWED: ReadonlySet<string> = new Set(['RequestExpired', 'RequestInTheFuture', 'RequestTimeTooSkewed']);

/** Names of errors that say that a key, or its session token, is not known. */
const KEY_UNKNOWN: ReadonlySet<string> = new Set([
  'AuthFailure',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidToken',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'UnrecognizedClientException',
]);

/** Names of errors that say that a signature is not the one of the key. */
const SIGNATURE_REFUSED: ReadonlySet<string> = new Set([
  'IncompleteSignature',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
]);

/** What an answer that is none of those wanted stands for, in the form of the SDK's errors: JSON's or XML's. */
export function answerError({ status, body }: HttpAnswer): Error {
  const document = parseJson(body);
  const { name = 'UnknownError', message = '' } = isRecord(document) ? inJson(document) : inXml(body);
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
}

interface Named {
  readonly name?: string | undefined;
  readonly message?: string | undefined;
}

function inJson({ __type: type, message, Message }: Readonly<Record<string, unknown>>): Named {
  return {
    // It may have a namespace: `com.amazonaws.…#AccessDenied`.
    name: typeof type === 'string' ? type.replace(/^.*#/, '') : undefined,
    message: [message, Message].find((one) => typeof one === 'string'),
  };
}

function inXml(body: string): Named {
  const document = parseXml(body);
  return {
    name: textAt(document, 'Error', 'Code') || undefined,
    message: textAt(document, 'Error', 'Message') || undefined,
  };
}

/** Whether a thrown value is an SDK error of one of these names. */
export function isErrorNamed(thrown: unknown, ...names: readonly string[]): boolean {
  return thrown instanceof Error && names.includes(thrown.name);
}

/** Whether the service itself answered, and refused for good: not throttling, no fault of its own. */
export function isRefusal(thrown: unknown): boolean {
  const status = statusOf(thrown);
  return status !== undefined && status >= 400 && status < 500 && !isThrottling(thrown);
}

/** Whether the date of the signature was refused. Its name may be that of a wrong secret. */
export function isSkewed(thrown: unknown): boolean {
  return thrown instanceof Error && (SKEWED.has(thrown.name) || SKEW_MESSAGE.test(thrown.message));
}

/** Whether the service wants fewer requests. */
export function isThrottling(thrown: unknown): boolean {
  const isNamedSo =
    thrown instanceof Error && /Throttl|TooManyRequests|LimitExceeded|SlowDown/.test(thrown.name);
  return isNamedSo || statusOf(thrown) === 429;
}

/** Whether the answer was none of AWS's, as that of a proxy: the SDK could not read it. */
export function isForeign(thrown: unknown): boolean {
  return (
    thrown instanceof Error &&
    ['Error', 'SyntaxError', 'TypeError', 'Unknown', 'UnknownError'].includes(thrown.name)
  );
}

/** What a service or the way to it said, on one line: an answer's own with its name. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return excerpt(String(thrown));
  const status = statusOf(thrown);
  if (status !== undefined && isForeign(thrown)) return `an answer ${status} in another form than AWS's`;
  const message = excerpt(thrown.message);
  return statusOf(thrown) === undefined ? message : `${excerpt(thrown.name)}: ${message}`;
}

/** The failure that an SDK error stands for, once the SDK has given up; rethrows a Failure, and the signal's reason. */
export function awsFailure(thrown: unknown, action: string, signal: AbortSignal): Failure {
  signal.throwIfAborted();
  if (thrown instanceof Failure) return thrown;
  const facts = { action, reason: reasonOf(thrown) };
  const options = { cause: thrown };
  if (isThrottling(thrown)) return throttled({ service: 'aws', ...facts }, options);
  if (!isRefusal(thrown) || isForeign(thrown)) return unreachable({ service: 'aws', ...facts }, options);
  return keyFailure(thrown, action) ?? awsRefused(facts, options);
}

/** The failure of a refusal that is about the key and not about what it may do; `undefined` for any other. */
export function keyFailure(thrown: unknown, action: string): Failure | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const facts = { service: 'aws', action, reason: reasonOf(thrown) } as const;
  const options = { cause: thrown };
  if (isSkewed(thrown)) return clockSkew(facts, options);
  if (EXPIRED.has(thrown.name)) return credentialsExpired(facts, options);
  if (SIGNATURE_REFUSED.has(thrown.name)) return signatureMismatch(facts, options);
  return KEY_UNKNOWN.has(thrown.name) ? accessKeyUnknown(facts, options) : undefined;
}

function statusOf(thrown: unknown): number | undefined {
  const metadata = isRecord(thrown) ? thrown['$metadata'] : undefined;
  const status = isRecord(metadata) ? metadata['httpStatusCode'] : undefined;
  return typeof status === 'number' ? status : undefined;
}
