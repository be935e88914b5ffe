// The log of runs: their events as lines.

import { quoted } from '../base/text.ts';
import { durationText } from '../base/time.ts';
import { cycleUrl, markerUrl, writeUrl } from '../clonesquad/api-url.ts';
import { rowsOf } from '../clonesquad/keys.ts';
import { formatSize } from '../clonesquad/size.ts';
import { traceOf } from '../errors/run.ts';
import type { Listener, RunEvent } from '../scale/events.ts';
import type { FleetState } from '../scale/fleet-state.ts';
import type { Request } from '../scale/request.ts';
import { causesOf, isFailure, someOf } from './failure.ts';
import { expectation } from './levels.ts';
import {
  type BoardEnvironment,
  environmentsLine,
  progressLine,
  progressText,
  type ShownProgress,
  shownAfter,
} from './progress.ts';
import { toReport } from './to-report.ts';

/** The retry of a request that many runs share is reported by each of them within this time, in ms. */
const SHARED_MS = 1_000;

/** Logs the steps of any number of runs. A line that many of them have in common is logged once. */
export function stepLog(log: (line: string) => void): Listener {
  const logged = new Map<string, number>();
  return (event, { request, fleets }) => {
    const shownFor = event.kind === 'retried' ? SHARED_MS : Number.POSITIVE_INFINITY;
    for (const line of linesOf(event, request, fleets)) {
      if (event.at - (logged.get(line) ?? Number.NEGATIVE_INFINITY) < shownFor) continue;
      logged.set(line, event.at);
      log(line);
    }
  };
}

function linesOf(event: RunEvent, request: Request, fleets: readonly FleetState[]): readonly string[] {
  if (event.kind === 'retried') return [event.message];
  if (event.kind === 'failed') return traceOf(event.failure);
  if (event.kind === 'waiting') return [expectation(event)];
  if (event.kind === 'planned') return planLines(request, fleets);
  if (event.kind !== 'written' || event.write.kind !== 'accepted') return [];
  const { size, floor } = request.fleets.find(({ name }) => name === event.fleet) ?? {};
  if (size === undefined) return [];
  return [`${event.fleet}  set to ${formatSize(size)}${floor === undefined ? '' : `, with a floor of ${floor}`}`];
}

/** The requests that a run would send. Those that apply the sizes are the same for each API. */
function planLines({ ttlSeconds, appliesImmediately }: Request, fleets: readonly FleetState[]): readonly string[] {
  const writes = fleets.flatMap(({ fleet, api }) =>
    api === undefined
      ? []
      : rowsOf(fleet).map(
          ({ key, value }) => `${fleet.name}  would POST ${quoted(value)} to ${writeUrl(api, key, ttlSeconds).href}`,
        ),
  );
  const [{ api } = {}] = fleets.filter((state) => state.api !== undefined);
  if (api === undefined) return [];
  const [marker, cycle] = [markerUrl(api), cycleUrl(api)].map(({ href }) => href.slice(api.href.length));
  const also = `To apply the sizes immediately, a run also sends POST ${marker} and GET ${cycle} to each API.`;
  return [`Dry run. Nothing is changed.${appliesImmediately ? ` ${also}` : ''}`, ...writes];
}

// The progress of a wait: lines without repetitions for a few fleets, summary lines for many.

/** Logs a line when something about a fleet has changed, and a heartbeat. */
export function progressLog(log: (line: string) => void): (event: RunEvent) => void {
  const known = new Map<string, ShownProgress>();
  const logged = new Map<string, { readonly text: string; readonly at: number }>();
  return (event) => {
    if (event.kind !== 'progress') return;
    const { fleet, at, isOver } = event;
    const shown = shownAfter(known.get(fleet), event);
    if (shown === undefined) return;
    known.set(fleet, shown);
    const last = logged.get(fleet);
    const text = progressText(shown.verdict);
    if (text === last?.text && (isOver || at - last.at < HEARTBEAT_MS)) return;
    logged.set(fleet, { text, at });
    log(progressLine(shown, at));
  };
}

/** The longest pause between two log lines on a fleet whose wait goes on, in ms. */
const HEARTBEAT_MS = 60_000;

/** The shortest pause between two summary lines, in ms. */
const PAUSE_MS = 5_000;

export function manyProgressLog(
  environments: readonly BoardEnvironment[],
  log: (line: string) => void,
): (event: RunEvent) => void {
  const known = new Map<string, ShownProgress>();
  const failed = new Set<string>();
  let logged = { text: '', at: Number.NEGATIVE_INFINITY };
  let hasChanged = false;
  return (event) => {
    if (event.kind !== 'progress' && event.kind !== 'failed') return;
    const { fleet, at: now } = event;
    const shown = shownAfter(known.get(fleet), event);
    if (shown === undefined) return;
    hasChanged ||= known.get(fleet)?.verdict.kind !== shown.verdict.kind;
    known.set(fleet, shown);
    if (event.kind === 'progress' && shown.verdict.kind === 'failed' && event.isOver && !failed.has(fleet)) {
      failed.add(fleet);
      log(progressLine(shown, now));
    }
    // This is called for each of perhaps a thousand fleets at every poll. Counting them all each time would be a million steps.
    if (now - logged.at < (hasChanged ? PAUSE_MS : HEARTBEAT_MS)) return;
    hasChanged = false;
    const [text] = environmentsLine(environments, known).texts;
    if (text === logged.text && now - logged.at < HEARTBEAT_MS) return;
    logged = { text, at: now };
    log(text);
  };
}

// The failures of many environments, each as soon as its run has ended.

/** The most environments with one cause that are logged while others still run. */
const MOST_ALIKE = 10;

/**
 * Logs why an environment has failed, while others still run: a line for each cause, and a short one if another environment has
 * failed for the same cause before. The last environment is omitted, since the complete error of all follows at once.
 *
 * @param count how many environments run
 */
export function failureLog(count: number, log: (line: string) => void): Listener {
  const first = new Map<string, { readonly env: string; count: number }>();
  let ended = 0;
  return (event, state) => {
    if (event.kind !== 'ended') return;
    ended += 1;
    const report = toReport(state);
    // The person who cancels a run knows the reason.
    if (ended === count || !isFailure(report.result) || report.result === 'cancelled') return;
    const start = `${report.env} failed after ${durationText(report.seconds * 1000)}:`;
    for (const { key, message, others } of causesOf([report])) {
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, { env: report.env, count: 1 });
        log(`${start} ${message}${others.length === 0 ? '' : ` The same error affects ${someOf(others)}.`}`);
        continue;
      }
      known.count += 1;
      const last = known.count === MOST_ALIKE ? '. The log omits further environments with this error' : '';
      if (known.count <= MOST_ALIKE) log(`${start} the same error as in ${known.env}${last}`);
    }
  };
}
