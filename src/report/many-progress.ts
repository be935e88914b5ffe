// The progress of a wait for many fleets as lines of a log: a summary line, and a line for each fleet that fails.

import { type BoardEnvironment, environmentsLine } from './environments-line.ts';
import { type FleetProgress, HEARTBEAT_MS } from './progress.ts';
import { progressLine } from './progress-line.ts';

/** The shortest pause between two summary lines, in ms. */
const PAUSE_MS = 5_000;

/** Logs the progress of many environments. */
export function manyProgressLog(
  environments: readonly BoardEnvironment[],
  log: (line: string) => void,
): (progress: FleetProgress) => void {
  const known = new Map<string, FleetProgress>();
  const failed = new Set<string>();
  let logged = { text: '', at: Number.NEGATIVE_INFINITY };
  let hasChanged = false;
  return (progress) => {
    const { fleet, verdict, isOver, now } = progress;
    hasChanged ||= known.get(fleet)?.verdict.kind !== verdict.kind;
    known.set(fleet, progress);
    if (verdict.kind === 'failed' && isOver && !failed.has(fleet)) {
      failed.add(fleet);
      log(progressLine(progress));
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
