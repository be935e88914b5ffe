// The wait for many fleets in a log: how many environments are where, and each fleet that fails; a line for every step of every fleet would hide both.

import { type BoardEnvironment, environmentsLine } from './environments-line.ts';
import { type FleetProgress, HEARTBEAT_MS } from './progress.ts';
import { progressLine } from './progress-line.ts';

/** At least so long lies between two lines on all, in ms. */
const PAUSE_MS = 5_000;

/** A log's view of the wait for many environments. */
export function manyProgressLog(
  environments: readonly BoardEnvironment[],
  log: (line: string) => void,
): (progress: FleetProgress) => void {
  const known = new Map<string, FleetProgress>();
  const failed = new Set<string>();
  let said = { text: '', at: Number.NEGATIVE_INFINITY };
  let hasChanged = false;
  return (progress) => {
    const { fleet, verdict, isOver, now } = progress;
    hasChanged ||= known.get(fleet)?.verdict.kind !== verdict.kind;
    known.set(fleet, progress);
    if (verdict.kind === 'failed' && isOver && !failed.has(fleet)) {
      failed.add(fleet);
      log(progressLine(progress));
    }
    // Told of each of a thousand fleets at every poll: to look at all of them each time would be a million looks.
    if (now - said.at < (hasChanged ? PAUSE_MS : HEARTBEAT_MS)) return;
    hasChanged = false;
    const [text] = environmentsLine(environments, known).texts;
    if (text === said.text && now - said.at < HEARTBEAT_MS) return;
    said = { text, at: now };
    log(text);
  };
}
