// The canary: no secret of the cloud may come back from a job in any text that somebody could read, in whatever encoding.

import type { JobResult } from '../../../local-cloud/job.ts';

/** Names of the places where a secret shows, each with the start of it; empty if all is well. */
export function findLeaks(secrets: readonly string[], { main, post, files }: JobResult): readonly string[] {
  return leaksIn(secrets, [
    ['the log of main', unmasked(main.log)],
    ['the log of post', unmasked(post.log)],
    ...Object.entries(files),
  ]);
}

/** The same of any texts. */
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

/** So many letters and digits of a secret in a row are already too many, whatever stands between them: no mask fits a part of it. */
const PIECE = 24;

const STEP = 6;

/** As it is, as it would stand in a Basic header or a dump, whatever is before it, and backwards. */
function formsOf(secret: string): readonly string[] {
  const forms = [
    secret,
    ...['', ' ', '  '].map((before) => Buffer.from(before + secret).toString('base64')),
    Buffer.from(secret).toString('hex'),
  ].map(row);
  return [...forms, ...forms.map((form) => form.split('').reverse().join(''))];
}

/** As it is, and as whoever decodes URLs, JSON and HTML reads it. */
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

/** The commands that tell the runner what to mask must name it. */
function unmasked(log: string): string {
  return log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}
