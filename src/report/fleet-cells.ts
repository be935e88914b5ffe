// A fleet as a row of a table, for the job summary and the terminal alike.

import { durationText } from '../duration.ts';
import type { FleetReport, Report } from './report.ts';

/** The headings, by how far was waited: the time is that to this level. */
export function fleetColumns(goals: readonly Report['waitFor'][]): readonly string[] {
  const [goal, ...others] = [...new Set(goals)];
  const time = goal === undefined || others.length > 0 ? 'Time' : `Time to ${momentOf(goal)}`;
  return ['Fleet', 'Asked', 'Target', 'Running', 'Draining', 'Floor', time, 'Result'];
}

/** What stands under them. Texts from outside are as they are. */
export function fleetCells(fleet: FleetReport, goal: Report['waitFor']): readonly string[] {
  const seconds = fleet.secondsTo[momentOf(goal)];
  return [
    fleet.fleet,
    fleet.requested,
    String(fleet.target ?? '–'),
    String(fleet.usable ?? '–'),
    String(fleet.draining ?? '–'),
    String(fleet.floor ?? '–'),
    seconds === undefined ? '–' : durationText(seconds * 1000),
    fleet.result,
  ];
}

function momentOf(goal: Report['waitFor']): keyof FleetReport['secondsTo'] {
  return goal === 'none' ? 'posted' : goal;
}
