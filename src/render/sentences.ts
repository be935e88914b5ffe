// The sentences that sum up a run: its headline, its final state and its errors.

import { excerpt, quoted } from '../base/text.ts';
import { durationText } from '../base/time.ts';
import { readStoredSize } from '../clonesquad/size.ts';
import { valueText } from '../errors/numbers.ts';
import type { FailedResult } from '../errors/results.ts';
import type { Written } from '../scale/fleet-state.ts';
import { fixLine, moreLine, stateLine } from './failure.ts';
import { minuteText } from './progress.ts';
import type { FleetReport, ManyReport, Report, RowReport } from './report.ts';

/** The outcome in a sentence: `perf1 is ready: frontend 4/4, backend 8/8, in 4 min 12 s`. */
export function headline(
  env: string,
  waitFor: Report['waitFor'],
  result: Report['result'],
  fleets: readonly FleetReport[],
  seconds: number,
): string {
  const each = fleets.map((fleet) => `${fleet.layer} ${fleetState(fleet)}`).join(', ');
  if (result === 'pending') return `${env} is in progress: ${each}`;
  if (result === 'dry-run') return `Dry run of ${env}: would set ${each}. Nothing was changed`;
  const duration = durationText(seconds * 1000);
  if (result !== 'ok') return `${env} failed: ${each}, after ${duration}`;
  const isAwaited = fleets.some(({ requested }) => requested !== 'auto');
  return `${env} ${OUTCOMES[isAwaited ? waitFor : 'none'].one}: ${each}, in ${duration}`;
}

/** A success, by the level that was waited for: of one environment and of several. */
const OUTCOMES: Readonly<Record<Report['waitFor'], { readonly one: string; readonly several: string }>> = {
  none: { one: 'is set', several: 'are set' },
  observed: { one: 'has picked up its sizes', several: 'have picked up their sizes' },
  running: { one: 'is running', several: 'are running' },
  ready: { one: 'is ready', several: 'are ready' },
  settled: { one: 'is settled', several: 'are settled' },
};

/** The outcome of several environments in a sentence: `performance: 498 of 500 environments are ready, 2 failed (perf7: stalled, perf9: timeout), in 4 min 12 s`. */
export function manyHeadline(
  environments: readonly Report[],
  activity: string | undefined,
  result: ManyReport['result'],
  seconds: number,
): string {
  const prefix = activity === undefined ? '' : `${activity}: `;
  const [first, ...more] = environments;
  if (first !== undefined && more.length === 0) return `${prefix}${first.headline}`;
  const all = environments.length;
  if (result === 'pending') return `${prefix}${all} environments are in progress`;
  const failures = environments.filter((report) => isFailure(report.result));
  const names = someOf(failures.map((report) => `${report.env}: ${report.result}`));
  const failed = failures.length === 0 ? '' : `, ${failures.length} failed (${names})`;
  const successes = all - failures.length;
  const everything = all === 2 ? 'both environments' : `all ${all} environments`;
  const succeeded = successes === all ? everything : `${successes} of ${all} environments`;
  if (environments.some(({ intent }) => intent === 'dry-run'))
    return `${prefix}${succeeded} would be set${failed}. Nothing was changed`;
  const [level, ...others] = [...new Set(environments.map(({ waitFor }) => waitFor))];
  const outcome =
    level === undefined || others.length > 0 ? 'succeeded' : OUTCOMES[level][successes === 1 ? 'one' : 'several'];
  return `${prefix}${succeeded} ${outcome}${failed}, in ${durationText(seconds * 1000)}`;
}

/** The maximum number of names in a sentence. */
const MAX_NAMES = 10;

function someOf(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return more <= 0 ? names.join(', ') : `${names.slice(0, MAX_NAMES).join(', ')} and ${more} more`;
}

/** The state of a fleet in a headline: its result if it failed, else its counts, if known. */
function fleetState(fleet: FleetReport): string {
  if (isFailure(fleet.result)) return fleet.result;
  if (fleet.result === 'dry-run') return plannedText(fleet);
  const { usable, target, draining } = fleet;
  if (usable !== undefined && target !== undefined)
    return `${usable}/${target}${draining ? ` (${draining} draining)` : ''}`;
  return fleet.requested === 'auto' ? 'auto (not verified)' : fleet.requested;
}

function plannedText({ requested, previous }: FleetReport): string {
  return previous === undefined ? requested : `${requested} (current: ${storedText(previous)})`;
}

/** What is set for each fleet now, in whole sentences. */
export function finalState(reports: readonly FleetReport[]): string {
  return reports.map(finalStateOf).join(' ');
}

function finalStateOf(report: FleetReport): string {
  const { fleet, written, rows } = report;
  switch (written) {
    case 'no':
      return `${fleet} was not changed.`;
    case 'yes':
      return stateAfterWrite(report);
    case 'partial':
      return `${fleet} was partly changed: ${rows.map(rowState).join(', ')}.`;
    case 'unknown':
      return `${fleet} may or may not be set to ${requestText(report)}. The request was sent, but its outcome is unknown.`;
    default:
      return written satisfies never;
  }
}

function stateAfterWrite(report: FleetReport): string {
  const { fleet, result, expiresAt, rows, configured } = report;
  const requested = requestText(report);
  if (configured !== undefined)
    return `${fleet} was set to ${requested}, but CloneSquad's configuration now has ${configured === null ? 'no value' : storedText(configured)}.`;
  if (result === 'superseded') return `${fleet} was set to ${requested}, but that value is no longer in force.`;
  const end = expiresAt === undefined ? undefined : ` until ${minuteText(expiresAt)}`;
  const plan = restoreText(rows);
  const stays = plan === undefined ? `, and keeps ${rows.length > 1 ? 'these values' : 'this size'}` : '';
  return `${fleet} is now set to ${requested}${end ?? stays}.${plan ?? ''}`;
}

/** What the post step will do, as a further sentence; `undefined` if it restores nothing. */
function restoreText(rows: readonly RowReport[]): string | undefined {
  const restorable = rows.flatMap(({ kind, previous }) => (previous === undefined ? [] : [{ kind, previous }]));
  const [first, ...others] = restorable;
  if (first === undefined) return undefined;
  const unless = `unless something else changes ${others.length === 0 ? 'it' : 'them'}`;
  if (restorable.every(({ previous }) => previous === null)) {
    const values = { 1: 'the value', 2: 'both values' }[restorable.length] ?? 'all values';
    const were = others.length === 0 ? 'there was none before' : 'there were none before';
    return ` The post step will delete ${values}, because ${were}, ${unless}.`;
  }
  const parts = restorable.map(({ kind, previous }) =>
    previous === null ? `delete the ${kind} (there was none before)` : `restore the ${kind} ${storedText(previous)}`,
  );
  return ` The post step will ${parts.join(' and ')}, ${unless}.`;
}

/** A stored value: a size as people write it, and any other text in quotation marks. `null`: none is set. */
function storedText(value: string | null): string {
  const isSize = value === null || readStoredSize(value).kind !== 'unreadable';
  return isSize ? excerpt(valueText(value)) : quoted(value);
}

/** The requested size, and the floor if one was requested. */
function requestText({ requested, rows }: FleetReport): string {
  const floor = rows.find(({ kind }) => kind === 'floor');
  return floor === undefined ? requested : `${requested}, with a floor of ${floor.value}`;
}

const ROW_STATES: Readonly<Record<Written, string>> = {
  yes: 'set to',
  no: 'not set to',
  unknown: 'may or may not be set to',
};

function rowState({ kind, value, written }: RowReport): string {
  return `${kind} ${ROW_STATES[written]} ${value}`;
}

/**
 * The whole error of some environments: a paragraph per cause (what happened, who can fix it and how, and the environments that it
 * applies to, if there are several), then the final state and links.
 */
export function failureParagraphs(environments: readonly Report[]): readonly string[] {
  const failed = environments.filter(({ result }) => isFailure(result));
  const affected = new Map<string, readonly string[]>();
  for (const report of failed) {
    for (const text of causesOf(report)) affected.set(text, [...(affected.get(text) ?? []), report.env]);
  }
  return [
    ...[...affected].map(([text, names]) => (environments.length === 1 ? text : `${someOf(names)}: ${text}`)),
    stateLine(failed.map((report) => report.finalState).join(' ')),
    ...linksOf(failed),
  ];
}

/** What went wrong with the fleets of a run, and how to fix it. */
function causesOf({ fleets }: Report): readonly string[] {
  const causes = fleets.flatMap(({ message, ...fleet }) =>
    message === undefined ? [] : [`${apiFleetPrefix(message, fleets)}${message}\n${fixLine(fleet)}`],
  );
  return [...new Set(causes)];
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

/** Whether a result is a failure. */
export function isFailure(result: Report['result']): result is FailedResult {
  return result !== 'ok' && result !== 'dry-run' && result !== 'pending';
}
