// Signed requests: SigV4 for API Gateway and AWS's own services, by AWS's clock where ours is wrong, by a VPC endpoint where one is given.

import aws4 from 'aws4';
import { SKEW_MESSAGE } from '../api/refusal.ts';
import { unexpectedResponse } from '../causes/services.ts';
import { routeTo } from '../clonesquad/api-url.ts';
import { dateOf, type HttpAnswer, type HttpRequest, isSuccess, type Send } from '../send.ts';
import { atOnce, type Gate } from './bounds.ts';
import type { CredentialSource } from './credentials.ts';
import { exchange } from './http.ts';
import type { OutgoingRequest } from './transport.ts';

/** How to sign and send. */
export interface SenderOptions {
  readonly region: string;
  readonly userAgent: string;
  /** How long one request may take with its whole answer, in ms. */
  readonly requestMs: number;
  /** Our clock, epoch ms. */
  readonly now: () => number;
  /** Told, once, that this machine's clock is wrong. */
  readonly notice: (text: string) => void;
  /** How large an answer may be, in bytes: see http.ts. */
  readonly answerBytes?: number;
  /** `execute-api`. */
  readonly service?: keyof typeof HEADERS;
  /** The endpoint by which private APIs are reached; APIs at other hosts than API Gateway's own are not. */
  readonly vpcEndpoint?: URL | undefined;
  /** Where requests wait their turn; absent: they do not. */
  readonly gate?: Gate;
}

/** How STS and CloudFormation are sent their questions. */
export const FORM = { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' };

/** What each service is told of a request beside its body. */
const HEADERS = {
  'execute-api': { 'Content-Type': 'text/plain' },
  sts: FORM,
  cloudformation: FORM,
  monitoring: {
    'Content-Type': 'application/x-amz-json-1.0',
    'X-Amz-Target': 'GraniteServiceVersion20100801.GetMetricData',
  },
} as const;

/** Sends requests that it signs; connections are kept alive. It remembers how far our clock is off. */
export function signedSender(credentials: CredentialSource, options: SenderOptions): Send {
  const { now, notice, gate = atOnce, service = 'execute-api' } = options;
  const isDatedByCloneSquad = service === 'execute-api';
  let offsetMs = 0;
  let isTold = false;
  const sendOnce = async (request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> => {
    // Asked for before the turn, since a renewal needs turns of its own; signed within it, since a signature ages.
    const key = await credentials(signal);
    const send = async () => {
      // Another request may measure another one meanwhile.
      const offset = offsetMs;
      const signedAt = now() + offset;
      const answer = await exchange(sign(request, key, signedAt, options), options, signal);
      if (isDatedByCloneSquad) requireDate(request, answer, { signedAt, now: now() + offset });
      return answer;
    };
    return gate(placeOf(request.url), send, signal);
  };
  return async (request, signal) => {
    const answer = await sendOnce(request, signal);
    const measured = skewMs(answer, now());
    if (measured === undefined) return answer;
    offsetMs = measured;
    if (!isTold) notice(skewNotice(measured));
    isTold = true;
    return sendOnce(request, signal);
  };
}

/** An API is a place of its own, also where many share a VPC endpoint or a domain: a slow one holds up no other. */
function placeOf({ host, pathname }: URL): string {
  return `${host}/${pathname.split('/')[1] ?? ''}`;
}

function sign(
  { method, url, body }: HttpRequest,
  { accessKeyId, secretAccessKey, sessionToken }: Awaited<ReturnType<CredentialSource>>,
  date: number,
  { service = 'execute-api', region, userAgent, vpcEndpoint }: SenderOptions,
): OutgoingRequest {
  const route = routeTo(url, vpcEndpoint);
  // aws4 guesses service and region from the host name, wrongly for private and custom domains: both are given.
  const signed = aws4.sign(
    {
      service,
      region,
      host: route.url.host,
      path: route.url.pathname + route.url.search,
      method,
      headers: {
        ...(route.apiId !== undefined && { 'x-apigw-api-id': route.apiId }),
        ...HEADERS[service],
        'User-Agent': userAgent,
        'X-Amz-Date': amzDate(date),
      },
      ...(body !== undefined && { body }),
    },
    { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) },
  );
  const { Host: _, 'Content-Length': __, ...headers } = signed.headers ?? {};
  return { method, url: route.url, headers: strings(headers), ...(body !== undefined && { body }) };
}

/** How far a signature's date may be from AWS's clock, in ms. */
const TOLERANCE_MS = 5 * 60_000;

/** A clock may have the wrong time zone. One that is further off is not signed for: such a signature could be used in days to come. */
const MOST_SKEW_MS = 24 * 60 * 60_000;

/**
 * The date of an answer decides which cycles are later than a write. AWS accepted the signature, so its clock is near the date of
 * that: an answer of another date was dated by something else, such as a proxy whose clock is wrong. Throws a Failure (`refused`).
 */
function requireDate(
  { method, url }: HttpRequest,
  answer: HttpAnswer,
  { signedAt, now }: { readonly signedAt: number; readonly now: number },
): void {
  const date = dateOf(answer);
  if (date === undefined || !isSuccess(answer)) return;
  // A Date drops fractions of a second.
  if (date >= signedAt - TOLERANCE_MS - 1_000 && date <= now + TOLERANCE_MS) return;
  const [given, expected] = [date, now].map((moment) => new Date(moment).toISOString());
  throw unexpectedResponse(
    {
      service: 'clonesquad',
      message: `${url.host} dated its answer ${given}. AWS accepted a request that was signed for ${expected}, so this is not the date of AWS.`,
    },
    { mayBeWritten: method === 'POST' },
  );
}

/** By how much AWS's clock is ahead of ours, ms, where that is why a signature was refused and the answer tells it. */
function skewMs(answer: HttpAnswer, now: number): number | undefined {
  const { status, body } = answer;
  if (status < 400 || status > 403 || !SKEW_MESSAGE.test(body)) return undefined;
  const date = dateOf(answer);
  const skew = date === undefined ? undefined : date - now;
  return skew === undefined || Math.abs(skew) > MOST_SKEW_MS ? undefined : skew;
}

function skewNotice(skew: number): string {
  const seconds = Math.round(Math.abs(skew) / 1000);
  const side = skew > 0 ? 'behind' : 'ahead of';
  return `The clock of this machine is ${seconds} s ${side} AWS's; requests are signed by AWS's clock.`;
}

function amzDate(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/[-:]|\.\d+/g, '');
}

function strings(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
