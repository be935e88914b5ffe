// The sentences that sum a run up.

import { durationText } from '../duration.ts';
import { excerpt, quoted } from '../plain-text.ts';
import type { FailedResult } from '../results.ts';
import { valueText } from '../words/numbers.ts';
import { minuteText } from './minute.ts';
import type { FleetReport, ManyReport, Report, RowReport, Written } from './report.ts';
import { fixLine, moreLine, stateLine } from './troubleshooting.ts';

/** The outcome in a sentence: `perf1 is ready: frontend 4/4, backend 8/8, in 4m12s`. */
export function headline(
  env: string,
  waitFor: string,
  result: Report['result'],
  fleets: readonly FleetReport[],
  seconds: number,
): string {
  const each = fleets.map((fleet) => `${fleet.layer} ${standing(fleet)}`).join(', ');
  if (result === 'pending') return `${env} is on its way: ${each}`;
  if (result === 'dry-run') return `${env} would be set: ${each}. Nothing was sent`;
  const took = durationText(seconds * 1000);
  if (result !== 'ok') return `${env} failed (${result}): ${each}, after ${took}`;
  const isWaitedFor = waitFor !== 'none' && fleets.some((fleet) => fleet.requested !== 'auto');
  return `${env} is ${isWaitedFor ? waitFor : 'set'}: ${each}, in ${took}`;
}

/** The outcome of many in a sentence: `performance: 498 of 500 environments are ready, and 2 are not: perf7 (stalled), perf9 (timeout), in 4m12s`. */
export function manyHeadline(
  environments: readonly Report[],
  activity: string | undefined,
  result: ManyReport['result'],
  seconds: number,
): string {
  const of = activity === undefined ? '' : `${activity}: `;
  const all = `${environments.length} environments`;
  if (result === 'pending') return `${of}${all} are on their way`;
  if (result === 'dry-run') return `${of}${all} would be set. Nothing was sent`;
  const took = `in ${durationText(seconds * 1000)}`;
  const failed = environments.flatMap(({ env, result: its }) => (isFailure(its) ? [`${env} (${its})`] : []));
  if (environments.some(({ intent }) => intent === 'dry-run'))
    return `${of}${environments.length - failed.length} of ${all} would be set, and ${failed.length} not: ${someOf(failed)}. Nothing was sent`;
  const levels = [...new Set(environments.map(({ waitFor }) => (waitFor === 'none' ? 'set' : waitFor)))];
  const goal = levels.length === 1 ? levels[0] : 'as asked';
  if (failed.length === 0) return `${of}all ${all} are ${goal}, ${took}`;
  const there = environments.length - failed.length;
  return `${of}${there} of ${all} are ${goal}, and ${failed.length} not: ${someOf(failed)}, ${took}`;
}

/** How many names stand in a sentence. */
const NAMED = 10;

function someOf(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more <= 0 ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} and ${more} more`;
}

function standing(fleet: FleetReport): string {
  if (isFailure(fleet.result)) return fleet.result;
  if (fleet.result === 'dry-run') return planned(fleet);
  const { usable, target, draining } = fleet;
  if (usable !== undefined && target !== undefined)
    return `${usable}/${target}${draining ? ` (${draining} draining)` : ''}`;
  return fleet.requested === 'auto' ? 'auto (not verified)' : fleet.requested;
}

function planned({ requested, previous }: FleetReport): string {
  return previous === undefined ? requested : `${requested} (last read: ${excerpt(valueText(previous))})`;
}

/** What is now set where, in whole sentences. */
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
      return `${fleet} was changed in part: ${rows.map(rowState).join(', ')}.`;
    case 'unknown':
      return `${fleet} may or may not be set to ${whatOf(report)}: it is not known whether the request was carried out.`;
    default:
      return written satisfies never;
  }
}

function stateAfterWrite(report: FleetReport): string {
  const { fleet, result, expiresAt, rows, configured } = report;
  const what = whatOf(report);
  if (configured !== undefined)
    return `${fleet} was set to ${what}, but CloneSquad's configuration now has ${configured === null ? 'no value' : quoted(configured)}.`;
  if (result === 'superseded') return `${fleet} was set to ${what}, which did not stay in force.`;
  const end = expiresAt === undefined ? '' : ` until ${minuteText(expiresAt)}`;
  const before = rows.flatMap(({ kind, previous }) => (previous === undefined ? [] : [{ kind, previous }]));
  if (before.length === 0) return `${fleet} stays set to ${what}${end}.`;
  const back = before.map(({ kind, previous }) => {
    const value = previous === null ? 'no value' : quoted(previous);
    return kind === 'size' ? value : `${value} for its ${kind}`;
  });
  return `${fleet} is set to ${what}${end}, and the post step is to put ${back.join(' and ')} back, if nothing else changes it.`;
}

/** The size that was asked for, and the floor with it. */
function whatOf({ requested, rows }: FleetReport): string {
  const floor = rows.find(({ kind }) => kind === 'floor');
  return floor === undefined ? requested : `${requested}, with a floor of ${floor.value}`;
}

const ROW_ENDS: Readonly<Record<Written, string>> = {
  yes: 'was set to',
  no: 'was not set to',
  unknown: 'may or may not be set to',
};

function rowState({ kind, value, written }: RowReport): string {
  return `its ${kind} ${ROW_ENDS[written]} ${value}`;
}

/** The whole of an error, a paragraph a cause: what happened, to be fixed by whom and how; at last, what state was left behind. */
export function failureParagraphs(report: Report): readonly string[] {
  return [...causesOf(report), stateLine(report.finalState), ...pagesOf([report])];
}

/** The same of many environments: each cause once, with all environments that it befell. */
export function manyFailureParagraphs({ environments }: ManyReport): readonly string[] {
  const failed = environments.filter(({ result }) => isFailure(result));
  const befallen = new Map<string, readonly string[]>();
  for (const report of failed) {
    for (const text of causesOf(report)) befallen.set(text, [...(befallen.get(text) ?? []), report.env]);
  }
  return [
    ...[...befallen].map(([text, names]) => `${someOf(names)}: ${text}`),
    stateLine(failed.map((report) => report.finalState).join(' ')),
    ...pagesOf(failed),
  ];
}

/** What happened to the fleets of a run, and how it is mended. */
function causesOf({ fleets }: Report): readonly string[] {
  const causes = fleets.flatMap(({ message, ...fleet }) =>
    message === undefined ? [] : [`${ofWhom(message, fleets)}${message}\n${fixLine(fleet)}`],
  );
  return [...new Set(causes)];
}

/** Where more stands about it. */
function pagesOf(reports: readonly Report[]): readonly string[] {
  const codes = reports.flatMap(({ fleets }) =>
    fleets.flatMap(({ message, code }) => (message === undefined || code === undefined ? [] : [code])),
  );
  return codes.length === 0 ? [] : [moreLine(...new Set(codes))];
}

/** The fleet whose API a text speaks of, if it names none itself: people know their fleets, and no API by its id. */
function ofWhom(what: string, fleets: readonly FleetReport[]): string {
  if (fleets.some(({ fleet }) => what.includes(fleet))) return '';
  const [fleet, ...others] = fleets.filter(({ url }) => url !== undefined && what.includes(apiName(url)));
  return fleet === undefined || others.length > 0 ? '' : `${fleet.fleet}: `;
}

/** What answers and refusals call an API: its id, or its host where that has a name of its own. */
function apiName(url: string): string {
  const { host } = new URL(url);
  return /^([a-z0-9]+)\.execute-api\./.exec(host)?.[1] ?? host;
}

/** Whether a result is a failure. */
export function isFailure(result: Report['result']): result is FailedResult {
  return result !== 'ok' && result !== 'dry-run' && result !== 'pending';
}
