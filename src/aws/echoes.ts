// Removes secrets of a request from its answer, in any encoding, so that they never reach a log.

import type { OutgoingRequest } from './http.ts';

/** Headers, query parameters and form fields that authorize a request. */
const SECRET =
  /^(?:authorization|proxy-authorization|cookie|x-(?:amz|aws)-[\w-]*(?:token|signature)|webidentitytoken)$/i;

/** Number of letters and digits in a piece of a secret, whatever their case and the characters between them. */
const PIECE = 16;

/** A piece begins at every so many characters of a secret. So 23 characters in sequence always contain a piece. */
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
  let pieces: readonly Pieces[] | undefined;
  const hasPiece = (text: string) => {
    if (text.length < PIECE) return false;
    const plain = decoded(text);
    pieces ??= secrets.map((secret) => piecesOf(isAboutTokens ? secret.slice(secret.length / 2) : secret));
    return pieces.some((some) => hasPieceOf(some, plain));
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

function lettersAndDigits(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
}

/** Whether a text has a piece of a secret, by the letters and digits of the text alone. No copy of it is made: it may be long. */
function hasPieceOf({ texts, endings }: Pieces, text: string): boolean {
  let ending = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetterOrDigit(code)) continue;
    ending = withNext(ending, code);
    if (endings[indexOf(ending)] === 1 && texts.has(pieceUpTo(at, text))) return true;
  }
  return false;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The last letters and digits of a text up to a position, as many as a piece has. */
function pieceUpTo(position: number, text: string): string {
  let piece = '';
  for (let at = position; at >= 0 && piece.length < PIECE; at -= 1) {
    if (isLetterOrDigit(text.charCodeAt(at))) piece = text.charAt(at) + piece;
  }
  return piece.toLowerCase();
}

/** All pieces of a secret. `endings` has 1 where a piece may end so: most positions of a text are not compared. */
interface Pieces {
  readonly texts: ReadonlySet<string>;
  readonly endings: Uint8Array;
}

/** The last four characters as one number, with five bits of each, whatever their case: an ending, one character later. */
function withNext(ending: number, code: number): number {
  return ((ending << 5) | (code & 31)) & 0xf_ffff;
}

/** The ending before a position. */
function endingOf(row: string, end: number): number {
  let ending = 0;
  for (let at = end - 4; at < end; at += 1) ending = withNext(ending, row.charCodeAt(at));
  return ending;
}

/** The index of an ending in {@link Pieces.endings}, by multiplicative hashing. */
function indexOf(ending: number): number {
  return Math.imul(ending, 0x9e37_79b1) >>> 17;
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
  const rows = [secret, ...inBase64, bytes.toString('hex')].map(lettersAndDigits);
  const texts = new Set<string>();
  const endings = new Uint8Array(2 ** 15);
  for (const row of rows.flatMap((one) => [one, one.split('').reverse().join('')])) {
    for (let end = PIECE; end <= row.length; end += STEP) {
      texts.add(row.slice(end - PIECE, end));
      endings[indexOf(endingOf(row, end))] = 1;
    }
  }
  const pieces = { texts, endings };
  if (known.size === MOST_KNOWN) known.clear();
  if (secret.length > SIGNATURE_LENGTH) known.set(secret, pieces);
  return pieces;
}
