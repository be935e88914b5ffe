// The parts of an error after its message: the fix, the state of the fleets, and the link to its explanation.

import { VERSION } from '../base/version.ts';
import { routeTo, writeUrl } from '../clonesquad/api-url.ts';
import type { Failure, FixBy } from '../errors/failure.ts';
import type { FleetReport, NoRunReport } from './report.ts';

const PAGE = 'https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md';

/** Who can fix a failure, other than the user. */
export const FIXERS: Readonly<Record<Exclude<FixBy, 'user'>, string>> = {
  'aws-administrator': 'the AWS administrator',
  'clonesquad-operator': 'the CloneSquad operator',
  maintainers: 'the maintainers of clonesquad-scale',
};

/** How to fix a failure, and who can, if it is not the user. */
export function fixLine({ fixBy, fix }: Pick<FleetReport, 'fixBy' | 'fix'>): string {
  const who = fixBy === undefined || fixBy === 'user' ? '' : ` (${FIXERS[fixBy]})`;
  return `Fix${who}: ${fix}`;
}

/** The state of the fleets after a run has failed. */
export function stateLine(finalState: string): string {
  return `State: ${finalState}`;
}

/** Links to the explanations of some errors, by their codes. */
export function moreLine(...codes: readonly string[]): string {
  return `More: ${codes.map((code) => `${PAGE}#${code}`).join(' ')}`;
}

// The error and the report of a run that could not start, or whose report could not be written.

/** Its whole error, a paragraph per line. */
export function noRunParagraphs(failure: Failure, finalState: string): readonly string[] {
  const { message, code } = failure;
  return [message, fixLine(failure), stateLine(finalState), moreLine(code)];
}

/** Its report. */
export function noRunReport({ message, result, code }: Failure, finalState: string): NoRunReport {
  return { version: VERSION, result, code, headline: message, finalState, fleets: [] };
}

// A command that sets by hand what a run could not set. It uses awscurl, a widely installed client that signs requests.

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
