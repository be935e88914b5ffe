// Removes secrets of a request from its answer, in any encoding, so that they never reach a log.

import type { OutgoingRequest } from './http.ts';

/** Headers, query parameters and form fields that authorize a request. */
const SECRET =
  /^(?:authorization|proxy-authorization|cookie|x-(?:amz|aws)-[\w-]*(?:token|signature)|webidentitytoken)$/i;

/** This many letters and digits of a secret in sequence are a piece of it, whatever their case and the characters between them. */
const PIECE = 16;

/** Pieces of a secret begin at every so many characters of it. In a text, they may begin anywhere. */
const STEP = 8;

/** Replaces a text that has a piece of the request's secrets. */
export const WITHHELD = '(withheld: it contains the credentials of the request)';

/** Texts within JSON and XML. For anything else, the whole text. */
const SEGMENT = /[^<>"\\]*(?:\\.[^<>"\\]*)*/gs;

/**
 * Makes a filter for all texts of the answer to a request. It replaces the request's secrets by `***`. If a text still has a piece
 * of one, in another encoding, reversed, or split by other characters, {@link WITHHELD} replaces that text of a document, or all
 * of it.
 *
 * @param isAboutTokens the answer may have a new token. Tokens of one kind begin alike, so only the second half of the request's
 *   token is searched for
 */
export function echoFilter(request: OutgoingRequest, isAboutTokens: boolean): (text: string) => string {
  const secrets = secretsOf(request);
  const hasPiece = (text: string) => {
    const row = rowOf(decoded(text));
    if (row.length < PIECE) return false;
    return secrets
      .map((secret) => (isAboutTokens ? secret.slice(secret.length / 2) : secret))
      .some((secret) => hasPieceOf(piecesOf(secret), row));
  };
  return (text) => {
    const rest = secrets.reduce((shorter, secret) => shorter.replaceAll(secret, '***'), text);
    if (!hasPiece(rest)) return rest;
    const document = rest.replace(SEGMENT, (segment) => (hasPiece(segment) ? WITHHELD : segment));
    return hasPiece(document) ? WITHHELD : document;
  };
}

function secretsOf({ url, headers, body }: OutgoingRequest): readonly string[] {
  const form = typeof body === 'string' || body === undefined ? body : Buffer.from(body).toString('utf8');
  return [
    ...Object.entries(headers),
    ...url.searchParams,
    // Only forms are parsed, since other bodies may be long.
    ...(form?.includes('WebIdentityToken=') ? new URLSearchParams(form) : []),
  ]
    .filter(([name]) => SECRET.test(name))
    .map(([, value]) => secretIn(value))
    .filter((secret) => secret.length > 8);
}

/** The secret part of a value: the signature of AWS's scheme, or everything but the name of another scheme. */
function secretIn(value: string): string {
  return /\bSignature=(\w+)/.exec(value)?.[1] ?? value.replace(/^(?:Bearer|Basic) /i, '');
}

/** Encoded characters of URLs, JSON, JavaScript and HTML. */
const ENCODED =
  /%([0-9a-f]{2})|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|&#x([0-9a-f]{1,4});|&#(\d{1,5});|&(?:amp|quot|apos|lt|gt);/gi;

/** A text may be encoded twice. */
function decoded(text: string, times = 2): string {
  const once = text.replace(ENCODED, (sign, ...codes: readonly (string | undefined)[]) => {
    const [url, json, script, html, decimal] = codes;
    const hexadecimal = url ?? json ?? script ?? html;
    if (hexadecimal !== undefined) return String.fromCharCode(Number.parseInt(hexadecimal, 16));
    if (decimal !== undefined) return String.fromCharCode(Number(decimal));
    // Of the named characters, only this one can begin another encoding.
    return sign === '&amp;' ? '&' : ' ';
  });
  return once === text || times === 1 ? once : decoded(once, times - 1);
}

function rowOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
}

function hasPieceOf({ texts, beginnings }: Pieces, row: string): boolean {
  for (let at = 0; at + PIECE <= row.length; at += 1) {
    if (beginnings[beginningAt(row, at)] === 1 && texts.has(row.slice(at, at + PIECE))) return true;
  }
  return false;
}

/** The first three characters of a piece as an index of {@link Pieces.beginnings}. */
function beginningAt(row: string, at: number): number {
  return ((row.charCodeAt(at) & 31) << 10) | ((row.charCodeAt(at + 1) & 31) << 5) | (row.charCodeAt(at + 2) & 31);
}

/** All pieces of a secret. `beginnings` has 1 where a piece may begin so: most positions of a text are not compared. */
interface Pieces {
  readonly texts: ReadonlySet<string>;
  readonly beginnings: Uint8Array;
}

/** Cached pieces of tokens, which are sent repeatedly. Computing them takes some milliseconds. */
const known = new Map<string, Pieces>();

/** Maximum number of cached tokens. */
const MOST_KNOWN = 16;

/** Signatures are not cached: they are shorter than tokens, and each is sent once. */
const SIGNATURE_LENGTH = 64;

/** All pieces of a secret: as it is, in Base64 at any offset, in hexadecimal, and reversed forms of these. */
function piecesOf(secret: string): Pieces {
  const kept = known.get(secret);
  if (kept !== undefined) return kept;
  const bytes = Buffer.from(secret);
  const inBase64 = [0, 1, 2].map((before) => Buffer.concat([Buffer.alloc(before), bytes]).toString('base64'));
  const rows = [secret, ...inBase64, bytes.toString('hex')].map(rowOf);
  const texts = new Set<string>();
  const beginnings = new Uint8Array(2 ** 15);
  for (const row of rows.flatMap((one) => [one, one.split('').reverse().join('')])) {
    for (let at = 0; at + PIECE <= row.length; at += STEP) {
      texts.add(row.slice(at, at + PIECE));
      beginnings[beginningAt(row, at)] = 1;
    }
  }
  const pieces = { texts, beginnings };
  if (known.size === MOST_KNOWN) known.clear();
  if (secret.length > SIGNATURE_LENGTH) known.set(secret, pieces);
  return pieces;
}
