// Sends signed requests: SigV4 for API Gateway and AWS's services, with AWS's time if our clock is wrong, and through a VPC endpoint if one is set.

import aws4 from 'aws4';
import { SKEW_MESSAGE } from '../api/refusal.ts';
import { dateOf, type HttpAnswer, type HttpRequest, isSuccess, requestIdOf, type Send } from '../base/send.ts';
import { durationText } from '../base/time.ts';
import { routeTo } from '../clonesquad/api-url.ts';
import { unexpectedResponse } from '../errors/services.ts';
import { atOnce, type Gate } from './concurrency.ts';
import type { CredentialSource } from './credentials.ts';
import type { OutgoingRequest } from './http.ts';
import { exchange } from './http.ts';

/** How AWS is called. */
export interface AwsCallSettings {
  readonly region: string;
  readonly userAgent: string;
  /** Timeout of one request until its complete answer, in ms. */
  readonly requestMs: number;
  /** The gate of requests. Absent: they do not wait. */
  readonly gate?: Gate;
}

/** How to sign and send. */
export interface SenderOptions extends AwsCallSettings {
  /** Our clock, epoch ms. */
  readonly now: () => number;
  /** Called once if this machine's clock is wrong. */
  readonly notice: (text: string) => void;
  /** Maximum size of an answer, in bytes: see http.ts. */
  readonly answerBytes?: number;
  /** Default: `execute-api`. */
  readonly service?: keyof typeof HEADERS;
  /** The VPC endpoint for private APIs. Custom domains do not use it. */
  readonly vpcEndpoint?: URL | undefined;
  /** What all senders of a connection know of AWS's clock. */
  readonly awsClock?: AwsClock;
}

/** AWS's clock, from the `Date` headers of AWS's own services. Those of a CloneSquad API may come from a server in front of it. */
export interface AwsClock {
  /** By how much it is ahead of ours, ms; absent until a service has answered. */
  aheadMs?: number;
}

/** The content type of requests to STS and CloudFormation. */
export const FORM = { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' };

const HEADERS = {
  'execute-api': { 'Content-Type': 'text/plain' },
  sts: FORM,
  cloudformation: FORM,
  monitoring: {
    'Content-Type': 'application/x-amz-json-1.0',
    'X-Amz-Target': 'GraniteServiceVersion20100801.GetMetricData',
  },
} as const;

/** Signs and sends requests over kept connections. It remembers the error of our clock. */
export function signedSender(credentials: CredentialSource, options: SenderOptions): Send {
  const { now, notice, gate = atOnce, service = 'execute-api', awsClock = {} } = options;
  const isDatedByCloneSquad = service === 'execute-api';
  let offsetMs = 0;
  let hasNotified = false;
  const sendOnce = async (request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> => {
    // Credentials come before the turn, since a renewal needs turns of its own. Signing is within it, since signatures age.
    const key = await credentials(signal);
    const send = async () => {
      // Another request may change the offset meanwhile.
      const offset = offsetMs;
      const signedAt = now() + offset;
      const answer = await exchange(sign(request, key, signedAt, options), options, signal);
      if (!isDatedByCloneSquad) {
        noteDate(answer, awsClock, now());
        return answer;
      }
      requireDate(request, answer, { signedAt, now: now() + offset });
      return atAwsTime(answer, awsClock, now());
    };
    return gate(gateKeyOf(request.url), send, signal);
  };
  return async (request, signal) => {
    const answer = await sendOnce(request, signal);
    const measured = skewMs(answer, now());
    if (measured === undefined) return answer;
    offsetMs = measured;
    if (!hasNotified) notice(skewNotice(measured));
    hasNotified = true;
    return sendOnce(request, signal);
  };
}

/** The place of an API for the gate. APIs that share a VPC endpoint or a domain are separate, so that a slow one delays no other. */
function gateKeyOf({ host, pathname }: URL): string {
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

/** AWS's tolerance for the date of a signature, in ms. */
const TOLERANCE_MS = 5 * 60_000;

/** Maximum error of our clock, for example by a wrong time zone. For a larger one, a signature could be used days later. */
const MOST_SKEW_MS = 24 * 60 * 60_000;

/**
 * Checks the date of an answer, which determines the cycles that are later than a write. AWS accepted the signature, so its clock
 * is near the signature's date. An answer with another date was dated by something else, such as a proxy with a wrong clock.
 * Throws a Failure (`refused`).
 */
function requireDate(
  { method, url }: HttpRequest,
  answer: HttpAnswer,
  { signedAt, now }: { readonly signedAt: number; readonly now: number },
): void {
  const date = dateOf(answer);
  if (date === undefined || !isSuccess(answer)) return;
  // A Date header has whole seconds.
  if (date >= signedAt - TOLERANCE_MS - 1_000 && date <= now + TOLERANCE_MS) return;
  const [given, expected] = [date, now].map((moment) => new Date(moment).toISOString());
  throw unexpectedResponse(
    {
      service: 'clonesquad',
      message: `The response from ${url.host} has the date ${given}. AWS accepted a request signed for ${expected}, so something other than AWS set this date.`,
    },
    { mayBeWritten: method === 'POST', requestId: requestIdOf(answer) },
  );
}

function noteDate(answer: HttpAnswer, awsClock: AwsClock, now: number): void {
  const date = dateOf(answer);
  if (date !== undefined && isSuccess(answer)) awsClock.aheadMs = date - now;
}

/** A Date has whole seconds, and an answer takes a moment. */
const SAME_MS = 3_000;

/** An answer dated before AWS's own time would make older cycles look later than the write: it counts as dated now. */
function atAwsTime(answer: HttpAnswer, { aheadMs }: AwsClock, now: number): HttpAnswer {
  const date = dateOf(answer);
  if (date === undefined || aheadMs === undefined) return answer;
  const behindMs = now + aheadMs - date;
  // Further off, one of the two clocks is none of AWS's, and it is not known which.
  if (behindMs <= SAME_MS || behindMs > TOLERANCE_MS) return answer;
  return { ...answer, headers: new Map(answer.headers).set('date', new Date(now + aheadMs).toUTCString()) };
}

/** By how much AWS's clock is ahead of ours, in ms, if the signature was refused because of that: otherwise `undefined`. */
function skewMs(answer: HttpAnswer, now: number): number | undefined {
  const { status, body } = answer;
  if (status < 400 || status > 403 || !SKEW_MESSAGE.test(body)) return undefined;
  const date = dateOf(answer);
  const skew = date === undefined ? undefined : date - now;
  return skew === undefined || Math.abs(skew) > MOST_SKEW_MS ? undefined : skew;
}

function skewNotice(skew: number): string {
  const side = skew > 0 ? 'behind' : 'ahead of';
  return `The clock of this machine is ${durationText(Math.abs(skew))} ${side} AWS. Requests are signed with the time of AWS. Synchronize the clock.`;
}

function amzDate(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/[-:]|\.\d+/g, '');
}

function strings(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
