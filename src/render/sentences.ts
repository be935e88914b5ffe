// The sentences that sum up a run: its headline and its final state.

import { excerpt, quoted } from '../base/text.ts';
import { durationText, minuteText } from '../base/time.ts';
import { readStoredSize } from '../clonesquad/size.ts';
import { valueText } from '../errors/count-texts.ts';
import type { Written } from '../scale/fleet-state.ts';
import { isFailure, someOf } from './failure.ts';
import { LEVEL_TEXTS } from './levels.ts';
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
  if (result === 'dry-run') return `${env} ${PLANNED}: ${each}`;
  const duration = durationText(seconds * 1000);
  if (result !== 'ok') return `${env} failed: ${each}, after ${duration}`;
  const isAwaited = fleets.some(({ requested }) => requested !== 'auto');
  const confirmed = isAwaited ? confirmationText(waitFor, fleets, seconds) : '';
  return `${env} ${successOf(isAwaited ? waitFor : 'none').one}: ${each}, in ${duration}${confirmed}`;
}

/** From this many seconds on, a headline explains why a run takes longer than its fleets. */
const LONG_CONFIRMATION = 10;

/** When the fleets were seen at the level, as tables show it, if the run took much longer to confirm it: ` (ready after 11 s, then confirmed)`. */
function confirmationText(waitFor: Report['waitFor'], fleets: readonly FleetReport[], seconds: number): string {
  if (waitFor === 'none') return '';
  const reached = Math.max(...fleets.map(({ secondsTo }) => secondsTo[waitFor] ?? 0));
  if (reached === 0 || seconds - reached < LONG_CONFIRMATION) return '';
  return ` (${LEVEL_TEXTS[waitFor].milestone} after ${durationText(reached * 1000)}, then confirmed)`;
}

/** What a success without a wait is. */
const SET = { one: 'is set', several: 'are set' };

/** What a success of a dry run is, of any number of environments. */
const PLANNED = 'would be set (dry run)';

function successOf(waitFor: Report['waitFor']) {
  return waitFor === 'none' ? SET : LEVEL_TEXTS[waitFor];
}

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
  const start = (text: string) => (prefix === '' ? text.charAt(0).toUpperCase() + text.slice(1) : prefix + text);
  const succeeded = start(successes === all ? everything : `${successes} of ${all} environments`);
  if (environments.some(({ intent }) => intent === 'dry-run')) return `${succeeded} ${PLANNED}${failed}`;
  const levels = [...new Set(environments.map(({ waitFor }) => waitFor))];
  const level = levels.length === 1 ? levels[0] : undefined;
  const outcome = level === undefined ? 'succeeded' : successOf(level)[successes === 1 ? 'one' : 'several'];
  const fleets = environments.flatMap((report) => report.fleets);
  const confirmed = level === undefined || failed !== '' ? '' : confirmationText(level, fleets, seconds);
  return `${succeeded} ${outcome}${failed}, in ${durationText(seconds * 1000)}${confirmed}`;
}

/** The state of a fleet in a headline: its result if it failed, else its counts, if known. */
function fleetState(fleet: FleetReport): string {
  const { result, requested, previous, usable, target, draining } = fleet;
  if (isFailure(result)) return result;
  if (result === 'dry-run')
    return previous === undefined ? requested : `${requested} (current: ${storedText(previous)})`;
  if (usable !== undefined && target !== undefined)
    return `${usable}/${target}${draining ? ` (${draining} draining)` : ''}`;
  return requested === 'auto' ? 'auto (not verified)' : requested;
}

/** What is set for each fleet now, in whole sentences. */
export function finalState(reports: readonly FleetReport[]): string {
  return reports.map((report) => finalStateOf(report, stateAfterWrite)).join(' ');
}

/** What the main step has set for each fleet, and the values before it, as the post step reports them. */
export function stateForPost(reports: readonly FleetReport[]): string {
  return reports.map((report) => [finalStateOf(report, stateThen), ...previousTexts(report)].join(' ')).join(' ');
}

function previousTexts({ rows }: FleetReport): readonly string[] {
  return rows.flatMap(({ kind, written, previous }) => {
    if (previous === undefined || written === 'no') return [];
    return previous === null ? `There was no previous ${kind}.` : `The previous ${kind} was ${storedText(previous)}.`;
  });
}

function finalStateOf(report: FleetReport, afterWrite: (report: FleetReport) => string): string {
  const { fleet, written, rows } = report;
  switch (written) {
    case 'no':
      return `${fleet} was not changed.`;
    case 'yes':
      return afterWrite(report);
    case 'partial':
      return `${fleet} was partly changed: ${rows.map(rowState).join(', ')}.`;
    case 'unknown':
      return `${fleet} may or may not be set to ${requestText(report)}. The request was sent, but its outcome is unknown.`;
    default:
      return written satisfies never;
  }
}

function stateThen(report: FleetReport): string {
  const set = `${report.fleet} was set to ${requestText(report)}`;
  return `${set}${replacedText(report, 'had', 'was') ?? expiryText(report)}.`;
}

function stateAfterWrite(report: FleetReport): string {
  const { fleet, rows, expiresAt } = report;
  const requested = requestText(report);
  const replaced = replacedText(report, 'now has', 'is');
  if (replaced !== undefined) return `${fleet} was set to ${requested}${replaced}.`;
  const plan = restoreText(rows);
  const stays = plan === undefined ? `, and keeps ${rows.length > 1 ? 'these values' : 'this size'}` : '';
  return `${fleet} is now set to ${requested}${expiresAt === undefined ? stays : expiryText(report)}.${plan ?? ''}`;
}

/** What has replaced the requested size, if anything has. */
function replacedText({ configured, result }: FleetReport, has: string, is: string): string | undefined {
  if (configured !== undefined)
    return `, but CloneSquad's configuration ${has} ${configured === null ? 'no value' : storedText(configured)}`;
  return result === 'superseded' ? `, but that value ${is} no longer in force` : undefined;
}

function expiryText({ expiresAt }: FleetReport): string {
  return expiresAt === undefined ? '' : ` until ${minuteText(expiresAt)}`;
}

/** What will be restored at the end, as a further sentence; `undefined` if nothing will. */
function restoreText(rows: readonly RowReport[]): string | undefined {
  const restorable = rows.flatMap(({ kind, previous }) => (previous === undefined ? [] : [{ kind, previous }]));
  const [first, ...others] = restorable;
  if (first === undefined) return undefined;
  const unless = `unless something else changes ${others.length === 0 ? 'it' : 'them'}`;
  if (restorable.every(({ previous }) => previous === null)) {
    const values = { 1: 'The value', 2: 'Both values' }[restorable.length] ?? 'All values';
    const were = others.length === 0 ? 'there was none before' : 'there were none before';
    return ` ${values} will be deleted at the end, because ${were}, ${unless}.`;
  }
  const parts = restorable.map(({ kind, previous }) =>
    previous === null
      ? `the ${kind} will be deleted (there was none before)`
      : `the ${kind} will be restored to ${storedText(previous)}`,
  );
  return ` At the end, ${parts.join(' and ')}, ${unless}.`;
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
