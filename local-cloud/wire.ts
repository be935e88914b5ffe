// The two protocols of the AWS services here, Query with XML and JSON 1.0: their answers, errors and refusals.
import { randomUUID } from 'node:crypto';
import type { Refusal } from './sigv4.ts';
import type { CannedAnswer } from './types.ts';

/** A tree of elements: text, elements by name, or a list that becomes `member` elements. */
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

/** The namespaces of the Query services. */
const NAMESPACES = {
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
  cloudformation: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
};

/** A service of the Query protocol. */
type QueryService = keyof typeof NAMESPACES;

/** The successful answer of a Query action. */
export function xmlAnswer(service: QueryService, action: string, result: Xml): CannedAnswer {
  const { headers, RequestId } = xmlHead();
  const body = render({ [`${action}Result`]: result, ResponseMetadata: { RequestId } });
  return {
    headers,
    body: `<${action}Response xmlns="${NAMESPACES[service]}">${body}</${action}Response>`,
  };
}

/** The error answer of a Query service. */
export function xmlError(service: QueryService, status: number, code: string, message: string): CannedAnswer {
  const { headers, RequestId } = xmlHead();
  const body = render({ Error: { Type: 'Sender', Code: code, Message: message }, RequestId });
  return {
    status,
    headers,
    body: `<ErrorResponse xmlns="${NAMESPACES[service]}">${body}</ErrorResponse>`,
  };
}

/** The headers of an answer, and the request ID in both places. */
function xmlHead() {
  const RequestId = randomUUID();
  return { headers: { 'Content-Type': 'text/xml', 'x-amzn-RequestId': RequestId }, RequestId };
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

/** The names of refusals of JSON services and of API Gateway. */
export const REFUSAL_TYPES = {
  missing: 'MissingAuthenticationTokenException',
  unknownKey: 'UnrecognizedClientException',
  signature: 'InvalidSignatureException',
  expired: 'ExpiredTokenException',
  denied: 'AccessDeniedException',
} as const satisfies Record<Refusal['kind'], string>;

/** The refusal of a Query service. */
export function xmlRefusal(service: QueryService, refusal: Refusal): CannedAnswer {
  return xmlError(service, 403, XML_CODES[refusal.kind], refusalMessage(refusal));
}

/** The refusal of a JSON 1.0 service. */
export function jsonRefusal(refusal: Refusal): CannedAnswer {
  return jsonError(400, REFUSAL_TYPES[refusal.kind], refusalMessage(refusal));
}

/** API Gateway's message for an unsigned request is "Missing …"; that of the other services is "Request is missing …". */
function refusalMessage({ kind, message }: Refusal): string {
  return kind === 'missing' ? `Request is ${message.charAt(0).toLowerCase()}${message.slice(1)}` : message;
}
