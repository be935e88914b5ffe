// Maps errors of AWS's services, with or without the SDK, to failures.

import { parseXML } from '@aws-sdk/xml-builder';
import { SKEW_MESSAGE } from '../api/refusal.ts';
import { isRecord, parseJson } from '../base/json.ts';
import type { HttpAnswer } from '../base/send.ts';
import { excerpt } from '../base/text.ts';
import { Failure } from '../errors/failure.ts';
import {
  accessKeyUnknown,
  awsRefused,
  clockSkew,
  credentialsExpired,
  signatureMismatch,
  throttled,
  unreachable,
} from '../errors/services.ts';

/** Names of errors for an expired session. */
const EXPIRED: ReadonlySet<string> = new Set(['ExpiredToken', 'ExpiredTokenException']);

/** Names of errors for a signature whose date is too far from AWS's. */
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

/** Names of errors for a signature that is not the one of the key. */
const SIGNATURE_REFUSED: ReadonlySet<string> = new Set([
  'IncompleteSignature',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
]);

/** The error in an answer, in JSON or XML, in the form of the SDK's errors. */
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

/** Whether the service refused the request for good: not by throttling, and not by an error of its own. */
export function isRefusal(thrown: unknown): boolean {
  const status = statusOf(thrown);
  return status !== undefined && status >= 400 && status < 500 && !isThrottling(thrown);
}

/** Whether the date of the signature was refused. The error's name may be that of a wrong secret. */
export function isSkewed(thrown: unknown): boolean {
  return thrown instanceof Error && (SKEWED.has(thrown.name) || SKEW_MESSAGE.test(thrown.message));
}

/** Whether the service throttled the request. */
export function isThrottling(thrown: unknown): boolean {
  const isNamedSo = thrown instanceof Error && /Throttl|TooManyRequests|LimitExceeded|SlowDown/.test(thrown.name);
  return isNamedSo || statusOf(thrown) === 429;
}

/** Whether the answer is not from AWS, but for example from a proxy: the SDK could not read it. */
export function isForeign(thrown: unknown): boolean {
  return (
    thrown instanceof Error && ['Error', 'SyntaxError', 'TypeError', 'Unknown', 'UnknownError'].includes(thrown.name)
  );
}

/** The reason of an error on one line, with the error's name if a service answered. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return excerpt(String(thrown));
  const status = statusOf(thrown);
  if (status !== undefined && isForeign(thrown)) return `HTTP status ${status} in a format that AWS does not use`;
  const message = excerpt(thrown.message);
  return statusOf(thrown) === undefined ? message : `${excerpt(thrown.name)}: ${message}`;
}

/** The failure for an SDK error, after its retries. Gives a Failure unchanged, and throws the signal's reason. */
export function awsFailure(thrown: unknown, action: string, signal: AbortSignal): Failure {
  signal.throwIfAborted();
  if (thrown instanceof Failure) return thrown;
  const facts = { action, reason: reasonOf(thrown) };
  const options = { cause: thrown };
  if (isThrottling(thrown)) return throttled({ service: 'aws', ...facts }, options);
  if (!isRefusal(thrown) || isForeign(thrown)) return unreachable({ service: 'aws', ...facts }, options);
  return keyFailure(thrown, action) ?? awsRefused(facts, options);
}

/** The failure of a refusal because of the key, not its permissions: `undefined` for any other. */
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

// Reads the XML of AWS's older services with the SDK's parser: elements are records, and repeated elements are lists.

/** The content of the document's root element: `undefined` if the text is not XML. */
export function parseXml(document: string): unknown {
  try {
    const root: unknown = parseXML(document);
    return isRecord(root) ? Object.values(root)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The content at a path of names below an element. */
export function elementAt(element: unknown, ...path: readonly string[]): unknown {
  return path.reduce((inside, name) => (isRecord(inside) ? inside[name] : undefined), element);
}

/** The members of a list at a path, in any number. */
export function membersAt(element: unknown, ...path: readonly string[]): readonly unknown[] {
  const members = elementAt(element, ...path, 'member');
  return members === undefined ? [] : [members].flat();
}

/** The text at a path: empty if there is none. */
export function textAt(element: unknown, ...path: readonly string[]): string {
  const found = elementAt(element, ...path);
  // An element with attributes has its text beside them.
  const text = isRecord(found) ? found['#text'] : found;
  return typeof text === 'string' ? text : '';
}
