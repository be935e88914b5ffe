// A command that sets by hand what a run could not set. It uses awscurl, a widely installed client that signs requests.

import { routeTo } from '../clonesquad/api-url.ts';
import { writeUrl } from '../clonesquad/write-url.ts';

/** A row that a run was to write. */
export interface Repair {
  readonly region: string;
  readonly api: URL;
  readonly key: string;
  /** The value as CloneSquad reads it. */
  readonly value: string;
  readonly ttlSeconds?: number;
  readonly vpcEndpoint?: URL;
}

/** A shell command that writes one row. Without `--fail-with-body`, awscurl exits with 0 even if the request is refused. */
export function repairCommand({ region, api, key, value, ttlSeconds, vpcEndpoint }: Repair): string {
  const { url, apiId } = routeTo(writeUrl(api, key, ttlSeconds), vpcEndpoint);
  const header = apiId === undefined ? '' : ` -H ${shellWord(`x-apigw-api-id: ${apiId}`)}`;
  return `awscurl --fail-with-body --service execute-api --region ${region} -X POST${header} -d ${shellWord(value)} ${shellWord(url.href)}`;
}

/** A text, quoted as one word for a shell. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
