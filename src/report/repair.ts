// The command by which a person sets by hand what could not be set: any signer will do, this one is widely installed.

import { routeTo } from '../clonesquad/api-url.ts';
import { writeUrl } from '../clonesquad/write-url.ts';

/** What is to be written where, as a run was asked to. */
export interface Repair {
  readonly region: string;
  readonly api: URL;
  readonly key: string;
  /** In wire form. */
  readonly value: string;
  readonly ttlSeconds?: number;
  readonly vpcEndpoint?: URL;
}

/** A shell command that writes one row. awscurl tells of a refusal only if asked to fail. */
export function repairCommand({ region, api, key, value, ttlSeconds, vpcEndpoint }: Repair): string {
  const { url, apiId } = routeTo(writeUrl(api, key, ttlSeconds), vpcEndpoint);
  const header = apiId === undefined ? '' : ` -H ${inShell(`x-apigw-api-id: ${apiId}`)}`;
  return `awscurl --fail-with-body --service execute-api --region ${region} -X POST${header} -d ${inShell(value)} ${inShell(url.href)}`;
}

/** A text as one word of a shell. */
function inShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
