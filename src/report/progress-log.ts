// The lines of a log that are made of a wait, none of them twice.

import { type FleetProgress, HEARTBEAT_MS } from './progress.ts';
import { progressLine, progressText } from './progress-line.ts';

/** A log's view of the wait: a line per fleet when something has changed, and a heartbeat. */
export function progressLog(log: (line: string) => void): (progress: FleetProgress) => void {
  const said = new Map<string, { readonly text: string; readonly at: number }>();
  return (progress) => {
    const { fleet, verdict, now, isOver } = progress;
    const last = said.get(fleet);
    const text = progressText(verdict);
    if (text === last?.text && (isOver || now - last.at < HEARTBEAT_MS)) return;
    said.set(fleet, { text, at: now });
    log(progressLine(progress));
  };
}
