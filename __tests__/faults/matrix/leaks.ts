// The check for leaks: no visible text of a job may contain a secret of the cloud, in any encoding.

import type { JobResult } from '../../../local-cloud/job.ts';

/** The places that contain a secret, each with the beginning of it; empty if there are none. */
export function findLeaks(secrets: readonly string[], { main, post, files }: JobResult): readonly string[] {
  return leaksIn(secrets, [
    ['the log of main', unmasked(main.log)],
    ['the log of post', unmasked(post.log)],
    ...Object.entries(files),
  ]);
}

/** The same for any texts. */
export function leaksIn(
  secrets: readonly string[],
  texts: readonly (readonly [place: string, text: string])[],
): readonly string[] {
  return texts.flatMap(([place, text]) => {
    const shown = new Set(readingsOf(text).flatMap((reading) => piecesOf(reading, 1)));
    return secrets
      .filter((secret) =>
        formsOf(secret)
          .flatMap((form) => piecesOf(form, STEP))
          .some((piece) => shown.has(piece)),
      )
      .map((secret) => `${place} shows ${secret.slice(0, 6)}…`);
  });
}

/** The length of a part of a secret that counts as a leak, without punctuation: masks do not match a part. */
const PIECE = 24;

const STEP = 6;

/** The forms of a secret: unchanged, in base64 at any offset, in hexadecimal digits, and each of them reversed. */
function formsOf(secret: string): readonly string[] {
  const forms = [
    secret,
    ...['', ' ', '  '].map((before) => Buffer.from(before + secret).toString('base64')),
    Buffer.from(secret).toString('hex'),
  ].map(row);
  return [...forms, ...forms.map((form) => form.split('').reverse().join(''))];
}

/** A text unchanged, and decoded once and twice from URLs, JSON and HTML. */
function readingsOf(text: string): readonly string[] {
  const once = decode(text);
  return [text, once, decode(once)].map(row);
}

function decode(text: string): string {
  return text
    .replace(/(?:%|\\u00|\\x)([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([0-9a-f]{2});/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

function row(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

function piecesOf(text: string, step: number): readonly string[] {
  const count = Math.floor((text.length - PIECE) / step) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, nth) => text.slice(nth * step, nth * step + PIECE));
}

/** The log without the commands that mask secrets, which contain them. */
function unmasked(log: string): string {
  return log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}
