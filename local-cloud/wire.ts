// The two forms in which AWS services answer here, XML of the Query protocol and JSON 1.0, and their refusals.
import { randomUUID } from 'node:crypto';
import type { Refusal } from './sigv4.ts';
import type { CannedAnswer } from './types.ts';

/** A tree of elements: text, elements by name, or a list that becomes `member` elements. Undefined is left out. */
export type Xml = string | readonly Xml[] | { readonly [name: string]: Xml | undefined };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function render(value: Xml): string {
  if (typeof value === 'string') return value.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
  if (isList(value)) return value.map((item) => `<member>${render(item)}</member>`).join('');
  return Object.entries(value)
    .map(([name, child]) => (child === undefined ? '' : `<${name}>${render(child)}</${name}>`))
    .join('');
}

function isList(value: Xml): value is readonly Xml[] {
  return Array.isArray(value);
}

/** The successful answer of a Query action. */
export function xmlAnswer(namespace: string, action: string, result: Xml): CannedAnswer {
  const body = render({ [`${action}Result`]: result, ResponseMetadata: { RequestId: randomUUID() } });
  return {
    headers: { 'Content-Type': 'text/xml' },
    body: `<${action}Response xmlns="${namespace}">${body}</${action}Response>`,
  };
}

/** The error answer of a Query service. */
export function xmlError(namespace: string, status: number, code: string, message: string): CannedAnswer {
  const body = render({ Error: { Type: 'Sender', Code: code, Message: message }, RequestId: randomUUID() });
  return {
    status,
    headers: { 'Content-Type': 'text/xml' },
    body: `<ErrorResponse xmlns="${namespace}">${body}</ErrorResponse>`,
  };
}

/** The successful answer of a JSON 1.0 action. */
export function jsonAnswer(result: unknown): CannedAnswer {
  return { headers: jsonHeaders(), body: JSON.stringify(result) };
}

/** The error answer of a JSON 1.0 service. */
export function jsonError(status: number, code: string, message: string): CannedAnswer {
  return { status, headers: jsonHeaders(), body: JSON.stringify({ __type: `aws#${code}`, message }) };
}

function jsonHeaders(): Record<string, string> {
  return { 'Content-Type': 'application/x-amz-json-1.0', 'x-amzn-RequestId': randomUUID() };
}

const XML_CODES = {
  missing: 'MissingAuthenticationToken',
  unknownKey: 'InvalidClientTokenId',
  signature: 'SignatureDoesNotMatch',
  expired: 'ExpiredToken',
  denied: 'AccessDenied',
} as const satisfies Record<Refusal['kind'], string>;

/** The names that JSON services and API Gateway give to refusals. */
export const REFUSAL_TYPES = {
  missing: 'MissingAuthenticationTokenException',
  unknownKey: 'UnrecognizedClientException',
  signature: 'InvalidSignatureException',
  expired: 'ExpiredTokenException',
  denied: 'AccessDeniedException',
} as const satisfies Record<Refusal['kind'], string>;

/** A refusal as a Query service words it. */
export function xmlRefusal(namespace: string, { kind, message }: Refusal): CannedAnswer {
  return xmlError(namespace, 403, XML_CODES[kind], kind === 'missing' ? `Request is ${lower(message)}` : message);
}

/** A refusal as a JSON 1.0 service words it. */
export function jsonRefusal({ kind, message }: Refusal): CannedAnswer {
  return jsonError(400, REFUSAL_TYPES[kind], kind === 'missing' ? `Request is ${lower(message)}` : message);
}

function lower(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
