// How far one fleet has come, as the wait tells it; and the lines of a log that are made from it, none of them twice.

import type { Verdict } from '../clonesquad/convergence.ts';
import type { Level } from '../clonesquad/goal.ts';
import { progressLine, progressText } from './progress-line.ts';

/** One fleet at one moment of the wait. Times are epoch ms of our clock. */
export interface FleetProgress {
  /** The fleet's name. */
  readonly fleet: string;
  readonly level: Level;
  readonly verdict: Verdict;
  /** Whether the verdict is final; that a fleet is there must still be true at the end. */
  readonly isOver: boolean;
  readonly postedAt: number;
  readonly now: number;
  readonly deadline: number;
}

/** How long a fleet of which nothing new is known may go unmentioned, in ms. */
export const HEARTBEAT_MS = 60_000;

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
