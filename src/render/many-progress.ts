// The progress of a wait for many fleets as lines of a log: a summary line, and a line for each fleet that fails.

import type { FleetProgress, RunEvent } from '../scale/events.ts';
import { HEARTBEAT_MS, progressLine } from './progress.ts';

/** The shortest pause between two summary lines, in ms. */
const PAUSE_MS = 5_000;

/** Logs the progress of many environments. */
export function manyProgressLog(
  environments: readonly BoardEnvironment[],
  log: (line: string) => void,
): (event: RunEvent) => void {
  const known = new Map<string, FleetProgress>();
  const failed = new Set<string>();
  let logged = { text: '', at: Number.NEGATIVE_INFINITY };
  let hasChanged = false;
  return (event) => {
    if (event.kind !== 'progress') return;
    const { fleet, verdict, isOver, at: now } = event;
    hasChanged ||= known.get(fleet)?.verdict.kind !== verdict.kind;
    known.set(fleet, event);
    if (verdict.kind === 'failed' && isOver && !failed.has(fleet)) {
      failed.add(fleet);
      log(progressLine(event, now));
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

// One line that sums up the progress of many environments.

/** An environment, and the names of its fleets. */
export interface BoardEnvironment {
  readonly env: string;
  readonly fleets: readonly string[];
}

/** With more fleets than this, progress is summed up instead of being shown fleet by fleet. */
export const MAX_LINES = 10;

/** The line and the overall state: `converged` if all are done, `failed` if any has failed. */
export interface EnvironmentsLine {
  readonly kind: FleetProgress['verdict']['kind'];
  /** `12 environments: 3 done, 8 in progress, 1 failed`, and shorter forms for narrow terminals. */
  readonly texts: readonly [full: string, ...shorter: string[]];
}

/** Counts environments by their progress; for a single environment, its fleets. */
export function environmentsLine(
  environments: readonly BoardEnvironment[],
  known: ReadonlyMap<string, FleetProgress>,
): EnvironmentsLine {
  const [first, ...others] = environments.map(({ fleets }) => fleets);
  const isOne = first !== undefined && others.length === 0;
  const units = isOne ? first.map((fleet) => [fleet]) : environments.map(({ fleets }) => fleets);
  const kinds = units.map((fleets) => fleets.map((fleet) => known.get(fleet)?.verdict.kind));
  const done = kinds.filter((ofOne) => ofOne.every((kind) => kind === 'converged')).length;
  const failed = kinds.filter((ofOne) => ofOne.includes('failed')).length;
  const what = isOne ? 'fleets' : 'environments';
  const short = `${done}/${units.length}`;
  return {
    kind: failed > 0 ? 'failed' : done === units.length ? 'converged' : 'waiting',
    texts: [
      `${units.length} ${what}: ${done} done, ${units.length - done - failed} in progress, ${failed} failed`,
      `${short} done${failed === 0 ? '' : `, ${failed} failed`}`,
      short,
    ],
  };
}
