// Calls of AWS's services: with retries, page by page, and what their errors mean.

import { parseXML } from '@aws-sdk/xml-builder';
import { keyFailure } from '../api/refusal.ts';
import { type RetryPolicy, sendWithRetries } from '../base/retry.ts';
import { type HttpAnswer, requestIdOf, type Send, Unanswered } from '../base/send.ts';
import { excerpt, isRecord, parseJson } from '../base/text.ts';
import { Failure } from '../errors/failure.ts';
import { awsRefused, throttled, unexpectedResponse, unreachable } from '../errors/services.ts';

export interface ServicePorts {
  /** Signs and sends a request, if the call is a signed one (signed-http.ts). */
  readonly send: Send;
  readonly url: URL;
  readonly retryPolicy: RetryPolicy;
}

/**
 * The last answer of a service, whatever its status. Retries throttling, too. Throws {@link Unanswered}, a Failure, or the
 * signal's reason.
 *
 * @param service the name of the service in the log
 * @param body the body of each attempt
 */
export async function callService(
  { send, url, retryPolicy }: ServicePorts,
  service: string,
  body: () => string | Promise<string>,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const ask = async () => send({ method: 'POST', url, body: await body() }, signal);
  const transientReason = (answer: HttpAnswer) => {
    const error = answer.status < 400 ? undefined : answerError(answer);
    if (isThrottling(error)) return `${service} throttled the request`;
    const isOfIssuer = isErrorNamed(error, 'IDPCommunicationError', 'IDPCommunicationErrorException');
    return isOfIssuer ? `${service} could not reach the issuer of the OIDC token` : undefined;
  };
  const answer = await sendWithRetries(url.host, ask, retryPolicy, signal, transientReason);
  if (answer instanceof Unanswered) throw answer;
  return answer;
}

/** The body of a call of an older service, whose answers are in XML. */
export function formOf(Action: string, Version: string, fields: Readonly<Record<string, string>> = {}): string {
  return new URLSearchParams({ Action, ...fields, Version }).toString();
}

/** The result in an answer in XML. Throws the error in the answer if there is none. */
export function resultIn(answer: HttpAnswer, name: string): unknown {
  const result = answer.status === 200 ? elementAt(parseXml(answer.body), name) : undefined;
  if (result === undefined) throw answerError(answer);
  return result;
}

/** One page of an answer, with the token of the next page, which the last page does not have. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

/**
 * The items of all pages, up to a limit, since a server with endless pages would never let a run end.
 *
 * @param action the permission: `cloudwatch:GetMetricData`
 * @param read gets the token of the page, and none for the first one
 * @throws what `read` throws, or a Failure (`refused`) if a token is repeated, or there are more than `mostPages` pages
 */
export async function readPages<Item>(
  action: string,
  mostPages: number,
  read: (token: string | undefined) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const endless = (what: string) =>
    unexpectedResponse({ service: 'aws', message: `The response to ${action} has ${what}.` });
  const items: Item[] = [];
  const seen = new Set<string>();
  let token: string | undefined;
  for (let pages = 1; pages <= mostPages; pages += 1) {
    const { items: more, next } = await read(token);
    for (const item of more) items.push(item);
    if (next === undefined) return items;
    if (seen.has(next)) throw endless(`no end: page ${pages} leads back to an earlier page`);
    token = next;
    seen.add(next);
  }
  throw endless(`more than ${mostPages} pages, which is the most that is read`);
}

// Errors of AWS's services, with or without the SDK.

/** The error in an answer, in JSON or XML, in the form of the SDK's errors. */
export function answerError(answer: HttpAnswer): Error {
  const { status, body } = answer;
  const document = parseJson(body);
  const { name = 'UnknownError', message = '' } = isRecord(document) ? inJson(document) : inXml(body);
  return Object.assign(new Error(message), {
    name,
    $metadata: { httpStatusCode: status, requestId: requestIdOf(answer) },
  });
}

function inJson({ __type: type, message, Message }: Readonly<Record<string, unknown>>) {
  return {
    // It may have a namespace: `com.amazonaws.…#AccessDenied`.
    name: typeof type === 'string' ? type.replace(/^.*#/, '') : undefined,
    message: [message, Message].find((one) => typeof one === 'string'),
  };
}

function inXml(body: string) {
  const error = elementAt(parseXml(body), 'Error');
  return { name: textAt(error, 'Code') || undefined, message: textAt(error, 'Message') || undefined };
}

/** Whether a thrown value is an error of one of these names. */
export function isErrorNamed(thrown: unknown, ...names: readonly string[]): boolean {
  return thrown instanceof Error && names.includes(thrown.name);
}

/** Whether the service refused the request for good: not by throttling, and not by an error of its own. */
export function isRefusal(thrown: unknown): boolean {
  const status = statusOf(thrown);
  return status !== undefined && status >= 400 && status < 500 && !isThrottling(thrown);
}

export function isThrottling(thrown: unknown): boolean {
  const isNamedSo = thrown instanceof Error && /Throttl|TooManyRequests|LimitExceeded|SlowDown/.test(thrown.name);
  return isNamedSo || statusOf(thrown) === 429;
}

/** Whether the answer is not from AWS, but for example from a proxy: it could not be read. */
export function isForeign(thrown: unknown): boolean {
  return isErrorNamed(thrown, 'Error', 'SyntaxError', 'TypeError', 'Unknown', 'UnknownError');
}

/** The reason of an error on one line, with the error's name if a service answered. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return excerpt(String(thrown));
  const status = statusOf(thrown);
  if (status !== undefined && isForeign(thrown)) return `HTTP status ${status} with a body that is not from AWS`;
  const message = excerpt(thrown.message);
  return status === undefined ? message : `${excerpt(thrown.name)}: ${message}`;
}

/** The failure for an error, after its retries. Gives a Failure unchanged, and throws the signal's reason. */
export function awsFailure(thrown: unknown, action: string, signal: AbortSignal): Failure {
  signal.throwIfAborted();
  if (thrown instanceof Failure) return thrown;
  const facts = { action, reason: reasonOf(thrown) };
  const options = { cause: thrown };
  if (isThrottling(thrown)) return throttled({ service: 'aws', ...facts }, options);
  if (!isRefusal(thrown) || isForeign(thrown)) return unreachable({ service: 'aws', ...facts }, options);
  return refusalOf(thrown, action);
}

/** The failure of a refusal: because of the key, or of its permissions. */
export function refusalOf(thrown: unknown, action: string): Failure {
  return awsKeyFailure(thrown, action) ?? awsRefused({ action, reason: reasonOf(thrown) }, { cause: thrown });
}

/** The failure of a refusal because of the key, not its permissions: `undefined` for any other. */
export function awsKeyFailure(thrown: unknown, action: string): Failure | undefined {
  const facts = { service: 'aws', action, reason: reasonOf(thrown) } as const;
  return thrown instanceof Error
    ? keyFailure(`${thrown.name}: ${thrown.message}`, facts, { cause: thrown })
    : undefined;
}

function statusOf(thrown: unknown): number | undefined {
  const status = elementAt(thrown, '$metadata', 'httpStatusCode');
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
