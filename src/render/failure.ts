// The parts of an error after its message: the fix, the state of the fleets, and the link to its explanation.

import { VERSION } from '../base/version.ts';
import { type FailedResult, type Failure, type FixBy, listed, withoutRequestId } from '../errors/failure.ts';
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
function stateLine(finalState: string): string {
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

export function noRunReport({ message, result, code, requestId }: Failure, finalState: string): NoRunReport {
  const request = requestId === undefined ? {} : { requestId };
  return { version: VERSION, result, code, headline: message, finalState, ...request, fleets: [] };
}

// The error of a run that has failed.

export function isFailure(result: Report['result']): result is FailedResult {
  return result !== 'ok' && result !== 'dry-run' && result !== 'pending';
}

/**
 * The whole error of some environments: a paragraph per cause (what happened, who can fix it and how, and the environments or
 * fleets that it applies to, if there are several), then the final state and links.
 */
export function failureParagraphs(environments: readonly Report[]): readonly string[] {
  const failed = environments.filter(({ result }) => isFailure(result));
  const isMany = environments.length > 1;
  return [
    ...causesOf(failed).map(({ message, fix, envs, others, otherApis }) => {
      const where = isMany && others.length === 0 ? `${someOf(envs)}: ` : '';
      const also = others.length === 0 ? [] : [`This error and its fix also apply to ${someOf(otherApis)}.`];
      return [`${where}${message}`, fix, ...also].join('\n');
    }),
    stateLine(failed.map((report) => report.finalState).join(' ')),
    ...linksOf(failed),
  ];
}

/** What went wrong with some fleets. */
interface Cause {
  /** The same for causes that differ only in request IDs and in the names of fleets and APIs. */
  readonly key: string;
  /** What happened to the first fleet, with its name if there are others. */
  readonly message: string;
  readonly fix: string;
  readonly envs: readonly string[];
  /** The other fleets, whose messages differ in the names of fleets and APIs only. */
  readonly others: readonly string[];
  /** The same fleets, each with what differs: the ARN in its fix, or its API. */
  readonly otherApis: readonly string[];
}

/** The causes of some failures, each once. */
export function causesOf(reports: readonly Report[]): readonly Cause[] {
  const byText = Map.groupBy(reports.flatMap(failedFleets), ({ text }) => text);
  const alike = Map.groupBy(byText.values(), ([first]) => first?.key ?? '');
  return [...alike].flatMap(([key, texts]) => {
    const [first, ...rest] = texts.flat();
    if (first === undefined) return [];
    const { message, fix, fleet } = first;
    const others = texts.length === 1 ? [] : rest.map((other) => other.fleet);
    const otherApis = others.length === 0 ? [] : rest.map((other) => other.fleet + apiText(other));
    const isNamed = others.length === 0 || message.includes(fleet);
    const envs = [first, ...rest].map(({ env }) => env);
    return [{ key, message: isNamed ? message : `${fleet}: ${message}`, fix, envs, others, otherApis }];
  });
}

interface Failed {
  readonly key: string;
  /** Message and fix, without the request ID. */
  readonly text: string;
  readonly env: string;
  readonly fleet: string;
  readonly message: string;
  readonly fix: string;
  /** The name of its API, if it is part of the texts. */
  readonly api?: string;
}

/** The first fleet with each text. */
function failedFleets({ env, fleets }: Report): readonly Failed[] {
  const failed = fleets.flatMap((report): readonly Failed[] => {
    if (report.message === undefined) return [];
    const { fleet, url, code = '', requestId } = report;
    const message = `${apiFleetPrefix(report.message, fleets)}${report.message}`;
    const fix = fixLine(report);
    const whole = `${message}\n${fix}`;
    const text = withoutRequestId(whole, requestId);
    const api = apiIn(text) ?? (url !== undefined && text.includes(apiName(url)) ? apiName(url) : PLACEHOLDER);
    const key = `${code} ${text}`.replaceAll(fleet, PLACEHOLDER).replaceAll(api, PLACEHOLDER);
    return [{ key, text, env, fleet, message, fix, ...(api !== PLACEHOLDER && { api }) }];
  });
  return failed.filter(({ text }, index) => failed.findIndex((one) => one.text === text) === index);
}

/** A text that no message has. */
const PLACEHOLDER = '\u0000';

/** What a policy or a setting needs of the API of one fleet. */
function apiText({ api, fix }: Failed): string {
  const arn = /\barn:[a-z-]+:execute-api:\S+/.exec(fix)?.[0];
  if (arn !== undefined) return ` (${arn.replace(/[.,;:]$/, '')})`;
  return api === undefined ? '' : ` (API ${api})`;
}

/** Links to the causes on the troubleshooting page. */
function linksOf(reports: readonly Report[]): readonly string[] {
  const codes = reports.flatMap(({ fleets }) => fleets.flatMap(({ code }) => code ?? []));
  return codes.length === 0 ? [] : [moreLine(...new Set(codes))];
}

/** The fleet whose API a message names, unless it names a fleet itself: people know their fleets, not the ids of APIs. */
function apiFleetPrefix(message: string, fleets: readonly FleetReport[]): string {
  if (fleets.some(({ fleet }) => message.includes(fleet))) return '';
  const ofApi = fleets.filter(({ url }) => url !== undefined && message.includes(apiName(url)));
  // The URL of a custom domain or a VPC endpoint does not have the id that an ARN has.
  const isOfOther = ofApi.length === 0 && apiIn(message) !== undefined;
  const [fleet, ...others] = isOfOther ? fleets.filter((one) => one.message === message) : ofApi;
  return fleet === undefined || others.length > 0 ? '' : `${fleet.fleet}: `;
}

/** The id of the API that the first ARN in a text names. */
function apiIn(text: string): string | undefined {
  return /\barn:[a-z-]+:execute-api:[a-z0-9-]*:[0-9*]*:([a-z0-9]+)\//.exec(text)?.[1];
}

/** The name of an API in error messages: its id, or its host if it has a custom domain. */
function apiName(url: string): string {
  const { host } = new URL(url);
  return /^([a-z0-9]+)\.execute-api\./.exec(host)?.[1] ?? host;
}

/** At most ten of some names in a sentence. */
export function someOf(names: readonly string[]): string {
  return listed(names, 10);
}
