// The canary: no secret of the cloud may come back from a job in any text that somebody could read.

import type { JobResult } from '../../../local-cloud/job.ts';

/** Names of the places where a secret shows, each with the start of it; empty if all is well. */
export function findLeaks(secrets: readonly string[], job: JobResult): readonly string[] {
  return textsOf(job).flatMap(([place, text]) =>
    secrets
      .filter((secret) => formsOf(secret).some((form) => text.includes(form)))
      .map((secret) => `${place} shows ${secret.slice(0, 6)}…`),
  );
}

/** So much of a long secret is already too much: no mask fits a part of it. */
const PIECE = 40;

/** As it is, in pieces, and as it would stand in a query, a form, a JSON text, or a Basic header. */
function formsOf(secret: string): readonly string[] {
  const encoded = Buffer.from(secret).toString('base64');
  const pieces = Array.from({ length: Math.floor(secret.length / PIECE) }, (_, index) =>
    secret.slice(index * PIECE, (index + 1) * PIECE),
  );
  return [secret, ...pieces, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), encoded];
}

/** Everything that a job leaves. The commands that tell the runner what to mask must name it. */
function textsOf({ main, post, files }: JobResult): readonly (readonly [place: string, text: string])[] {
  const unmasked = (log: string) =>
    log
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n');
  return [
    ['the log of main', unmasked(main.log)],
    ['the log of post', unmasked(post.log)],
    ...Object.entries(files),
  ];
}
