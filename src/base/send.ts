// The port that sends requests. Signed HTTP implements it.

import { excerpt, isRecord, withoutTokens } from './text.ts';

/** A request to sign. The body is sent as it is, in UTF-8. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly body?: string;
}

/** An answer, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  /** Names are in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Whether the status is 2xx. */
export function isSuccess({ status }: Pick<HttpAnswer, 'status'>): boolean {
  return status >= 200 && status <= 299;
}

/** What a host has answered: its status, and the beginning of the body, if there is any. */
export function answerText(host: string, status: number, body: string): string {
  const text = excerpt(body);
  return `${host} returned ${status}${text === '' ? '' : `: ${text}`}`;
}

/** The Date of an answer, epoch ms of the server's clock, in whole seconds: `undefined` if it has none. */
export function dateOf({ headers }: Pick<HttpAnswer, 'headers'>): number | undefined {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : date;
}

/** Headers with AWS's ID of a request, in order of preference: of AWS's services and API Gateway, and of traces. */
const ID_HEADERS = ['x-amzn-requestid', 'x-amz-request-id', 'apigw-requestid', 'x-amzn-trace-id'];

/** What AWS's IDs consist of. */
const REQUEST_ID = /^[\w+/=;.-]{8,128}$/;

/** AWS's ID of the request, for AWS's support and logs: `undefined` if the answer has none. Older services have it in their XML. */
export function requestIdOf({ headers, body }: Pick<HttpAnswer, 'headers' | 'body'>): string | undefined {
  const inHeader = ID_HEADERS.map((name) => headers.get(name)).find((text) => text !== undefined);
  return asRequestId(inHeader ?? /<RequestId>([^<]+)<\/RequestId>/.exec(body)?.[1]);
}

/** The ID of the request that an error is about, as {@link Unanswered} or as the SDK's errors have it, or as its causes do. */
export function requestIdIn(thrown: unknown): string | undefined {
  if (!isRecord(thrown)) return undefined;
  const { requestId, $metadata: metadata, cause } = thrown;
  return asRequestId(requestId ?? (isRecord(metadata) ? metadata['requestId'] : undefined)) ?? requestIdIn(cause);
}

/** The text if it can be an ID of AWS. Any other text is ignored: it may come from something else, and may be a secret. */
function asRequestId(text: unknown): string | undefined {
  return typeof text === 'string' && REQUEST_ID.test(text) && withoutTokens(text) === text ? text : undefined;
}

/** Sends a request; throws {@link Unanswered}, or the signal's reason. */
export type Send = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;

/** What is known of a request without a complete answer. */
interface UnansweredFacts {
  /** Whether the request may have been carried out. */
  readonly mayHaveArrived: boolean;
  /** Whether a retry may succeed. Default: true. */
  readonly isTransient?: boolean;
  /** AWS's ID of the request, if an answer began. */
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/** No complete answer came. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  readonly mayHaveArrived: boolean;
  readonly isTransient: boolean;
  readonly requestId: string | undefined;

  constructor(message: string, { mayHaveArrived, isTransient = true, requestId, cause }: UnansweredFacts) {
    super(message, { cause });
    this.mayHaveArrived = mayHaveArrived;
    this.requestId = requestId;
    this.isTransient = isTransient;
  }
}

/** A tunnel through a proxy could not be opened: nothing was sent through it. */
export class TunnelError extends Error {
  override readonly name = 'TunnelError';
  /** The proxy, as a message names it. */
  readonly proxy: string;
  /** Why it could not be reached, as Node.js names it; empty where it refused. */
  readonly code: string;
  /** Whether a retry may succeed. */
  readonly isTransient: boolean;

  constructor(message: string, proxy: string, { code = '', isTransient = true } = {}) {
    super(message);
    this.proxy = proxy;
    this.code = code;
    this.isTransient = isTransient;
  }
}
