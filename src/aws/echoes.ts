// What an answer repeats of the secrets of its request, in whatever encoding: no such text goes any further.

import type { OutgoingRequest } from './transport.ts';

/** Headers, parameters of a query and fields of a form that authorise a request. */
const SECRET =
  /^(?:authorization|proxy-authorization|cookie|x-(?:amz|aws)-[\w-]*(?:token|signature)|webidentitytoken)$/i;

/** So many letters and digits of a secret in a row, without regard to case and to all signs between them, are a piece of it. */
const PIECE = 16;

/** The pieces of a secret begin at steps of so many signs; in a text they may begin anywhere. */
const STEP = 8;

/** In place of a text that has a piece of the request's secrets. */
export const WITHHELD = '(withheld: it contains the credentials of the request)';

/** Texts of JSON and XML; of anything else, all of it. */
const SEGMENT = /[^<>"\\]*(?:\\.[^<>"\\]*)*/gs;

/**
 * Makes the filter of all texts in the answer to a request. Its secrets are replaced by `***`. What has a piece of one even
 * so, in another encoding, backwards, or parted by other signs, is replaced by {@link WITHHELD}: that text of a document, so that
 * it can still be told what was answered, or the whole.
 *
 * @param isAboutTokens the answer may bring a token of its own: tokens of one kind begin alike, so only the second half
 *   of the request's is looked for
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
    // Other bodies may be long.
    ...(form?.includes('WebIdentityToken=') ? new URLSearchParams(form) : []),
  ]
    .filter(([name]) => SECRET.test(name))
    .map(([, value]) => secretIn(value))
    .filter((secret) => secret.length > 8);
}

/** Of AWS's signatures, all but the signature is no secret; of other schemes, all but the scheme. */
function secretIn(value: string): string {
  return /\bSignature=(\w+)/.exec(value)?.[1] ?? value.replace(/^(?:Bearer|Basic) /i, '');
}

/** What encodings of single signs stand for: those of URLs, JSON, JavaScript and HTML. */
const ENCODED =
  /%([0-9a-f]{2})|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|&#x([0-9a-f]{1,4});|&#(\d{1,5});|&(?:amp|quot|apos|lt|gt);/gi;

/** A text may be encoded twice. */
function decoded(text: string, times = 2): string {
  const once = text.replace(ENCODED, (sign, ...codes: readonly (string | undefined)[]) => {
    const [url, json, script, html, decimal] = codes;
    const hexadecimal = url ?? json ?? script ?? html;
    if (hexadecimal !== undefined) return String.fromCharCode(Number.parseInt(hexadecimal, 16));
    if (decimal !== undefined) return String.fromCharCode(Number(decimal));
    // Of the signs that have names, only this one begins what stands for another.
    return sign === '&amp;' ? '&' : ' ';
  });
  return once === text || times === 1 ? once : decoded(once, times - 1);
}

function rowOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
}

function hasPieceOf(pieces: ReadonlySet<string>, row: string): boolean {
  for (let at = 0; at + PIECE <= row.length; at += 1) {
    if (pieces.has(row.slice(at, at + PIECE))) return true;
  }
  return false;
}

/** The pieces of tokens, which are sent again and again: to find them takes some milliseconds. */
const known = new Map<string, ReadonlySet<string>>();

/** Their number, which many environments could raise. */
const MOST_KNOWN = 16;

/** Signatures are shorter than tokens, and each is sent once. */
const SIGNATURE_LENGTH = 64;

/** All pieces of a secret: as it is, in Base64 from wherever it begins there, in hexadecimal, and of each of them backwards. */
function piecesOf(secret: string): ReadonlySet<string> {
  const kept = known.get(secret);
  if (kept !== undefined) return kept;
  const bytes = Buffer.from(secret);
  const inBase64 = [0, 1, 2].map((before) => Buffer.concat([Buffer.alloc(before), bytes]).toString('base64'));
  const rows = [secret, ...inBase64, bytes.toString('hex')].map(rowOf);
  const pieces = new Set<string>();
  for (const row of rows.flatMap((one) => [one, one.split('').reverse().join('')])) {
    for (let at = 0; at + PIECE <= row.length; at += STEP) pieces.add(row.slice(at, at + PIECE));
  }
  if (known.size === MOST_KNOWN) known.clear();
  if (secret.length > SIGNATURE_LENGTH) known.set(secret, pieces);
  return pieces;
}
