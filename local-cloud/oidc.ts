// GitHub's OIDC provider: issues OIDC tokens to a job with the request token, and verifies them for STS.
import { createSign, createVerify, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import type { Received } from './http.ts';
import type { CannedAnswer } from './types.ts';

/** Path of the endpoint. */
export const OIDC_PATH = '/oidc/token';
const ISSUER = 'https://token.actions.githubusercontent.com';
const REPOSITORY = 'acme/platform';
const REF = 'refs/heads/main';
const LIFE_SECONDS = 300;

/** The claims that STS reads. Times are epoch seconds. */
interface IdClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
  readonly exp: number;
}

let memo: ReturnType<typeof makeKeys> | undefined;

function makeKeys() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

/** The key pair of this process. Generating one is slow, so all clouds share it. */
function keys() {
  memo ??= makeKeys();
  return memo;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** A JWT with these claims, signed with RS256 as GitHub's are. */
export function signToken(claims: object): string {
  const content = `${encode({ typ: 'JWT', alg: 'RS256', kid: 'local-cloud' })}.${encode(claims)}`;
  const signature = createSign('RSA-SHA256').update(content).sign(keys().privateKey, 'base64url');
  return `${content}.${signature}`;
}

/** The claims of a token, and whether its signature is valid. Undefined if it is not a JWT. */
export function readToken(token: string): { readonly claims: IdClaims; readonly genuine: boolean } | undefined {
  const [header = '', payload = '', signature = '', ...rest] = token.split('.');
  if (!signature || rest.length > 0) return undefined;
  try {
    const claims: IdClaims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const verify = createVerify('RSA-SHA256').update(`${header}.${payload}`);
    return { claims, genuine: verify.verify(keys().publicKey, signature, 'base64url') };
  } catch {
    return undefined;
  }
}

/** The endpoint of one job. */
export class OidcProvider {
  /** The job's ACTIONS_ID_TOKEN_REQUEST_TOKEN, about as long as GitHub's. */
  readonly requestToken = randomBytes(600).toString('base64url');
  readonly #clock: () => number;
  /** The part of the subject after the repository. */
  readonly #context: string;
  readonly #issued: string[] = [];

  constructor(clock: () => number, environment?: string) {
    this.#clock = clock;
    this.#context = environment === undefined ? `ref:${REF}` : `environment:${environment}`;
  }

  answer({ headers, query, method }: Received): CannedAnswer {
    if (method !== 'GET') return plain(405, { message: 'Method not allowed' });
    if (!/^bearer /i.test(headers['authorization'] ?? '')) return plain(401, { message: 'Unauthorized' });
    if (headers['authorization']?.slice(7) !== this.requestToken)
      return plain(403, { message: 'Token is not valid for this job' });
    const audience = new URLSearchParams(query).get('audience') ?? 'https://github.com/acme';
    const value = signToken(this.claims(audience));
    this.#issued.push(value);
    return plain(200, { count: 1, value });
  }

  /** The request token and every OIDC token so far. */
  secrets(): readonly string[] {
    return [this.requestToken, ...this.#issued];
  }

  /** Claims of a fresh token for an audience. */
  claims(audience: string): IdClaims & Record<string, string | number> {
    const now = Math.floor(this.#clock() / 1000);
    return {
      jti: randomUUID(),
      iss: ISSUER,
      sub: `repo:${REPOSITORY}:${this.#context}`,
      aud: audience,
      repository: REPOSITORY,
      repository_owner: 'acme',
      ref: REF,
      ref_type: 'branch',
      event_name: 'workflow_dispatch',
      iat: now,
      nbf: now - 300,
      exp: now + LIFE_SECONDS,
    };
  }
}

function plain(status: number, body: object): CannedAnswer {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify(body) };
}
