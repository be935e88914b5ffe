// The progress of a wait as lines of a log, without repetitions.

import { type FleetProgress, HEARTBEAT_MS } from './progress.ts';
import { progressLine, progressText } from './progress-line.ts';

/** Logs a line when something about a fleet has changed, and a heartbeat. */
export function progressLog(log: (line: string) => void): (progress: FleetProgress) => void {
  const logged = new Map<string, { readonly text: string; readonly at: number }>();
  return (progress) => {
    const { fleet, verdict, now, isOver } = progress;
    const last = logged.get(fleet);
    const text = progressText(verdict);
    if (text === last?.text && (isOver || now - last.at < HEARTBEAT_MS)) return;
    logged.set(fleet, { text, at: now });
    log(progressLine(progress));
  };
}
