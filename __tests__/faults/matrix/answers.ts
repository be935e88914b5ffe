// The answers of a service with a fault, each in the form of its protocol.

import { gatewayRefusal } from '../../../local-cloud/api.ts';
import type { Refusal } from '../../../local-cloud/sigv4.ts';
import type { CannedAnswer, SeenRequest } from '../../../local-cloud/types.ts';
import { jsonError, jsonRefusal, xmlError, xmlRefusal } from '../../../local-cloud/wire.ts';
import type { Forbidden, How, Target } from './cells.ts';
import type { TunnelFault } from './faulty-proxy.ts';

const MEGABYTE = 1024 * 1024;

/** The error of a wrong clock, in ms. */
export const SKEW_MS = 10 * 60_000;

/** The expiry of expired keys: before any test. */
export const CREDENTIALS_EXPIRED_AT = '2020-01-01T00:00:00Z';

const WORDS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  407: ['ProxyAuthenticationRequired', 'Proxy authentication required'],
  429: ['Throttling', 'Rate exceeded'],
  500: ['InternalFailure', 'Internal server error'],
  502: ['BadGateway', 'Bad gateway'],
  503: ['ServiceUnavailable', 'Service unavailable'],
};

/** A transient error. */
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
    case 'OIDC token':
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

/** GitHub's answer while the runner has not yet reported that the job runs. */
export function jobPending(): CannedAnswer {
  return plainJson(403, "Can't issue ID_TOKEN for job in 'Pending' state");
}

/** A permanent refusal. `resource` is the resource in a policy's denial. */
export function forbiddenAnswer(target: Target, why: Forbidden, resource: string, now: number): CannedAnswer {
  if (target === 'OIDC token' || target === 'proxy' || target === 'container' || target === 'instance')
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

/** A success that no client can parse: truncated XML or JSON, or a web page. A refusal is not changed. */
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

/** The same answer with 10 MB of white space after it: read completely, it is valid. */
export function huge(answer: CannedAnswer): CannedAnswer {
  return { ...answer, body: `${answer.body ?? ''}${' '.repeat(10 * MEGABYTE)}` };
}

/** The first half of an answer, then the connection closes. */
export function half(answer: CannedAnswer): CannedAnswer {
  return { ...answer, cutAfter: Math.floor(Buffer.byteLength(answer.body ?? '') / 2) };
}

/** Bytes that are not an HTTP answer. */
export const GARBAGE: CannedAnswer = { raw: '\u0000\u0001 this is no HTTP\r\n\r\n' };

/** A redirect that keeps method and body. */
export function redirect(location: string): CannedAnswer {
  return { status: 307, headers: { Location: location } };
}

/** The fault of a proxy in a tunnel. */
export function spoiltTunnel(how: How, trapUrl: string): TunnelFault {
  const answer = (line: string) => ({ answer: `HTTP/1.1 ${line}\r\nContent-Length: 0\r\n\r\n` });
  switch (how.kind) {
    case 'reset':
      return how.isServed ? 'open and reset' : 'reset';
    case 'silence':
      return 'silence';
    case 'drip':
      return 'open and drip';
    case 'half':
      return { answer: 'HTTP/1.1 200 Conn' };
    case 'garbage':
      return { answer: GARBAGE.raw ?? '' };
    case 'status':
      return answer(`${how.status} Status`);
    case 'forbidden':
      return answer('403 Forbidden');
    case 'redirect':
      return answer(`307 Temporary Redirect\r\nLocation: ${trapUrl}`);
    case 'lookup':
    case 'malformed':
    case 'huge':
    case 'job pending':
    case 'expired keys':
    case 'skew':
      throw new Error(`A proxy cannot do this to a tunnel: ${how.kind}`);
    default:
      return how satisfies never;
  }
}

/** The denied action in a policy's denial. */
export function resourceOf({
  service,
  action,
  method,
  path,
}: Pick<SeenRequest, 'path'> & Partial<SeenRequest>): string {
  if (service !== 'execute-api')
    return `${service === 'monitoring' ? 'cloudwatch' : service}:${action} because no identity-based policy allows it`;
  const place = `arn:aws:execute-api:eu-west-1:********3333:abcde12345${path.replace(/^\/v1/, `/v1/${method}`)}`;
  return `execute-api:Invoke on resource: ${place}`;
}
