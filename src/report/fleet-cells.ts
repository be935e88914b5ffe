// A fleet as a row of the table that ends a command's output.

import { durationText } from '../duration.ts';
import { milestoneHeading } from './phases.ts';
import type { FleetReport, Report } from './report.ts';

/** The headings. The time is the one to the level that the runs waited for, if that is the same for all. */
export function fleetColumns(goals: readonly Report['waitFor'][]): readonly string[] {
  const [goal, ...others] = [...new Set(goals)];
  const time = goal === undefined || others.length > 0 ? 'Time' : milestoneHeading(milestoneOf(goal));
  return ['Fleet', 'Requested', 'Target', 'Running', 'Draining', 'Floor', time, 'Result'];
}

/** The cells below them. Texts from outside are not escaped. */
export function fleetCells(fleet: FleetReport, goal: Report['waitFor']): readonly string[] {
  const seconds = fleet.secondsTo[milestoneOf(goal)];
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

function milestoneOf(goal: Report['waitFor']): keyof FleetReport['secondsTo'] {
  return goal === 'none' ? 'posted' : goal;
}
