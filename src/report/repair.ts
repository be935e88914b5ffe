// The command by which a person sets by hand what could not be set: any signer will do, this one is widely installed.

import { writeUrl } from '../clonesquad/write-url.ts';

/** A shell command that writes one fleet's desired count. awscurl tells of a refusal only if asked to fail. */
export function repairCommand(
  region: string,
  api: URL | undefined,
  value: string,
  ttlSeconds: number | undefined,
): string {
  const url = api === undefined ? '<URL of its API>' : writeUrl(api, ttlSeconds).href;
  return `awscurl --fail-with-body --service execute-api --region ${region} -X POST -d ${inShell(value)} ${inShell(url)}`;
}

/** A text as one word of a shell. */
function inShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
