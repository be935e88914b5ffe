// Helpers of the conformance tests of the local cloud: recorded facts, a manual clock, a signing client.
import { readFileSync } from 'node:fs';
import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';

/** Reads a file of facts. The caller states its type. */
export function readFacts(name: string): ReturnType<typeof JSON.parse> {
  return JSON.parse(readFileSync(new URL(`../contract/facts/${name}`, import.meta.url), 'utf8'));
}

/** A clock that changes only when it is set, in epoch milliseconds. */
export interface HandClock {
  readonly read: () => number;
  /** Sets the clock to this many seconds after its start. */
  set(seconds: number): void;
}

/** A clock that starts at a whole minute. */
export function handClock(start = Date.UTC(2026, 0, 2, 3, 4)): HandClock {
  let now = start;
  return {
    read: () => now,
    set: (seconds) => {
      now = start + Math.round(seconds * 1000);
    },
  };
}

/** Keys to sign with. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** The static keys of a cloud, in the form that a signer expects. */
export function toKeys(keys: { readonly AWS_ACCESS_KEY_ID: string; readonly AWS_SECRET_ACCESS_KEY: string }): Keys {
  return { accessKeyId: keys.AWS_ACCESS_KEY_ID, secretAccessKey: keys.AWS_SECRET_ACCESS_KEY };
}

/** A request to sign: `query` has no question mark; `now` is the signing date in epoch milliseconds. */
export interface ToSign {
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly query?: string | undefined;
  readonly body?: string | undefined;
  readonly keys: Keys;
  readonly now: number;
  readonly service?: string;
  readonly region?: string;
  /** Sign the query as it is typed, without encoding the text after a second `=`. */
  readonly queryAsTyped?: boolean;
  /** More headers to sign. */
  readonly extra?: Readonly<Record<string, string>>;
}

function parseQuery({ query = '', queryAsTyped = false }: ToSign): Record<string, string | string[]> {
  if (queryAsTyped) return { [query]: '' };
  const parameters = new URLSearchParams(query);
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(names.map((name) => [name, parameters.getAll(name)]));
}

/** Headers of a request that signs only host and date, as the client of the recording did. */
export async function signHeaders(request: ToSign): Promise<Record<string, string>> {
  const signer = new SignatureV4({
    service: request.service ?? 'execute-api',
    region: request.region ?? 'eu-west-1',
    credentials: request.keys,
    sha256: Sha256,
    applyChecksum: false,
  });
  const { host } = new URL(request.url);
  const signed = await signer.sign(
    new HttpRequest({
      method: request.method,
      path: request.path,
      query: parseQuery(request),
      headers: { host, ...request.extra },
      body: request.body,
    }),
    { signingDate: new Date(request.now) },
  );
  return Object.fromEntries(Object.entries(signed.headers).filter(([name]) => name !== 'host'));
}
