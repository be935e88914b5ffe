// The parts of an error after its message: the fix, the state of the fleets, and the link to its explanation.

import { VERSION } from '../base/version.ts';
import { type Failure, type FixBy, requestIdText } from '../errors/failure.ts';
import type { FailedResult } from '../errors/results.ts';
import type { FleetReport, NoRunReport, Report } from './report.ts';

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
export function noRunReport({ message, result, code, requestId }: Failure, finalState: string): NoRunReport {
  const request = requestId === undefined ? {} : { requestId };
  return { version: VERSION, result, code, headline: message, finalState, ...request, fleets: [] };
}

// The error of a run that has failed.

/** Whether a result is a failure. */
export function isFailure(result: Report['result']): result is FailedResult {
  return result !== 'ok' && result !== 'dry-run' && result !== 'pending';
}

/**
 * The whole error of some environments: a paragraph per cause (what happened, who can fix it and how, and the environments that it
 * applies to, if there are several), then the final state and links.
 */
export function failureParagraphs(environments: readonly Report[]): readonly string[] {
  const failed = environments.filter(({ result }) => isFailure(result));
  const affected = new Map<string, { readonly text: string; readonly names: readonly string[] }>();
  for (const report of failed) {
    for (const [cause, text] of causesOf(report)) {
      const known = affected.get(cause) ?? { text, names: [] };
      affected.set(cause, { text: known.text, names: [...known.names, report.env] });
    }
  }
  return [
    ...[...affected.values()].map(({ text, names }) =>
      environments.length === 1 ? text : `${someOf(names)}: ${text}`,
    ),
    stateLine(failed.map((report) => report.finalState).join(' ')),
    ...linksOf(failed),
  ];
}

/** What went wrong with the fleets of a run, and how to fix it. Causes that differ only in their request IDs are one: the first. */
function causesOf({ fleets }: Report): ReadonlyMap<string, string> {
  const causes = new Map<string, string>();
  for (const { message, requestId, ...fleet } of fleets) {
    if (message === undefined) continue;
    const text = `${apiFleetPrefix(message, fleets)}${message}\n${fixLine(fleet)}`;
    const cause = requestId === undefined ? text : text.replace(requestIdText(requestId), '');
    if (!causes.has(cause)) causes.set(cause, text);
  }
  return causes;
}

/** Links to the causes on the troubleshooting page. */
function linksOf(reports: readonly Report[]): readonly string[] {
  const codes = reports.flatMap(({ fleets }) =>
    fleets.flatMap(({ message, code }) => (message === undefined || code === undefined ? [] : [code])),
  );
  return codes.length === 0 ? [] : [moreLine(...new Set(codes))];
}

/** The fleet whose API a message names, unless it names a fleet itself: people know their fleets, not the ids of APIs. */
function apiFleetPrefix(message: string, fleets: readonly FleetReport[]): string {
  if (fleets.some(({ fleet }) => message.includes(fleet))) return '';
  const [fleet, ...others] = fleets.filter(({ url }) => url !== undefined && message.includes(apiName(url)));
  return fleet === undefined || others.length > 0 ? '' : `${fleet.fleet}: `;
}

/** The name of an API in error messages: its id, or its host if it has a custom domain. */
function apiName(url: string): string {
  const { host } = new URL(url);
  return /^([a-z0-9]+)\.execute-api\./.exec(host)?.[1] ?? host;
}

/** The maximum number of names in a sentence. */
const MAX_NAMES = 10;

/** At most ten of some names in a sentence. */
export function someOf(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return more <= 0 ? names.join(', ') : `${names.slice(0, MAX_NAMES).join(', ')} and ${more} more`;
}
