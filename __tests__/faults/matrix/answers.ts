// What a service under a fault answers, each in the words and the form of its own protocol.

import { gatewayRefusal } from '../../../local-cloud/api.ts';
import type { Refusal } from '../../../local-cloud/sigv4.ts';
import type { CannedAnswer } from '../../../local-cloud/types.ts';
import { jsonError, jsonRefusal, xmlError, xmlRefusal } from '../../../local-cloud/wire.ts';
import type { Forbidden, Target } from './cells.ts';

const MEGABYTE = 1024 * 1024;

/** By how much a clock is off in the cells about that, in ms. */
export const SKEW_MS = 10 * 60_000;

/** When the keys of the cells about that expired: before any test. */
export const CREDENTIALS_EXPIRED_AT = '2020-01-01T00:00:00Z';

const WORDS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  407: ['ProxyAuthenticationRequired', 'Proxy authentication required'],
  429: ['Throttling', 'Rate exceeded'],
  500: ['InternalFailure', 'Internal server error'],
  502: ['BadGateway', 'Bad gateway'],
  503: ['ServiceUnavailable', 'Service unavailable'],
};

/** An answer that says "not now". */
export function statusAnswer(target: Target, status: number, retryAfterSeconds?: number): CannedAnswer {
  const [code, message] = WORDS[status] ?? ['Unknown', 'Unknown'];
  const answer = errorAnswer(target, status, code, message);
  if (retryAfterSeconds === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, 'Retry-After': String(retryAfterSeconds) } };
}

function errorAnswer(target: Target, status: number, code: string, message: string): CannedAnswer {
  switch (target) {
    case 'STS':
      return xmlError('sts', status, code, message);
    case 'CloudFormation':
      return xmlError('cloudformation', status, code, message);
    case 'GetMetricData':
      return jsonError(status, code, message);
    case 'ID token':
    case 'GET':
    case 'discovery':
    case 'POST first':
    case 'POST second':
    case 'marker':
    case 'cycle':
    case 'proxy':
    case 'tunnel':
    case 'container':
    case 'instance':
    case 'process':
      return plainJson(status, message);
    default:
      return target satisfies never;
  }
}

function plainJson(status: number, message: string): CannedAnswer {
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ message }) };
}

/** GitHub's answer while the runner has not yet told it that the job runs. */
export function jobPending(): CannedAnswer {
  return plainJson(403, "Can't issue ID_TOKEN for job in 'Pending' state");
}

/** A refusal for good. `resource` is what a policy's denial names. */
export function forbiddenAnswer(target: Target, why: Forbidden, resource: string, now: number): CannedAnswer {
  if (target === 'ID token' || target === 'proxy' || target === 'container' || target === 'instance')
    return plainJson(
      403,
      why === 'policy' ? 'Resource not accessible by integration' : 'Token is not valid for this job',
    );
  if (target === 'STS')
    return why === 'policy'
      ? xmlError('sts', 403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
      : xmlError('sts', 400, 'ExpiredTokenException', 'Token expired: current date/time is later');
  const refusal = refusalOf(why, resource);
  const answer =
    target === 'CloudFormation'
      ? xmlRefusal('cloudformation', refusal)
      : target === 'GetMetricData'
        ? jsonRefusal(refusal)
        : gatewayRefusal(refusal);
  return why === 'staying skew' ? skewed(answer, now) : answer;
}

/** The same answer from a service whose clock is ahead. */
export function skewed(answer: CannedAnswer, now: number): CannedAnswer {
  const date = new Date(now + SKEW_MS).toUTCString();
  return { ...answer, headers: { ...answer.headers, Date: date } };
}

function refusalOf(why: Forbidden, resource: string): Refusal {
  switch (why) {
    case 'policy': {
      const user = 'arn:aws:sts::111122223333:assumed-role/clonesquad-scale/job';
      return { kind: 'denied', message: `User: ${user} is not authorized to perform: ${resource}` };
    }
    case 'missing token':
      return { kind: 'missing', message: 'Missing Authentication Token' };
    case 'wrong region':
      return {
        kind: 'signature',
        message: "Credential should be scoped to a valid region, not 'eu-west-1'. ",
      };
    case 'bad signature':
      return {
        kind: 'signature',
        message:
          'The request signature we calculated does not match the signature you provided. ' +
          'Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
      };
    case 'unknown key':
      return { kind: 'unknownKey', message: 'The security token included in the request is invalid.' };
    case 'expired token':
      return { kind: 'expired', message: 'The security token included in the request is expired' };
    case 'staying skew':
      return {
        kind: 'signature',
        message: 'Signature expired: 20260105T120000Z is now earlier than 20260105T120500Z (20260105T121000Z - 5 min.)',
      };
    default:
      return why satisfies never;
  }
}

/** A success that no client of this service can read: cut off in XML and JSON, a web page elsewhere. A no stays a no. */
export function malformed(target: Target, answer: CannedAnswer): CannedAnswer {
  const { body = '', status = 200 } = answer;
  if (status > 299) return answer;
  if (target === 'GET' || target.startsWith('POST'))
    return {
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: '<html><body>Welcome</body></html>',
    };
  return { ...answer, body: body.slice(0, Math.floor(body.length / 2)) };
}

/** The same answer with 10 MB of white space behind it: whoever reads it to its end finds all in order. */
export function huge(answer: CannedAnswer): CannedAnswer {
  return { ...answer, body: `${answer.body ?? ''}${' '.repeat(10 * MEGABYTE)}` };
}

/** The first half of an answer, then the connection closes. */
export function half(answer: CannedAnswer): CannedAnswer {
  return { ...answer, cutAfter: Math.floor(Buffer.byteLength(answer.body ?? '') / 2) };
}

/** Bytes that are no answer of HTTP. */
export const GARBAGE: CannedAnswer = { raw: '\u0000\u0001 this is no HTTP\r\n\r\n' };

/** An answer that sends the client elsewhere, with method and body. */
export function redirect(location: string): CannedAnswer {
  return { status: 307, headers: { Location: location } };
}
