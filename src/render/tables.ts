// Tables of plain text, for terminals and files.

import { plainLine } from '../base/text.ts';
import { durationText } from '../base/time.ts';
import { milestoneHeading } from './levels.ts';
import type { FleetReport, ManyReport, Report } from './report.ts';

/** A table with headings in capitals. Each column is as wide as its widest text, each row is one line. */
export function textTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  isRightAligned: (column: number) => boolean = () => false,
): string {
  const lines = [columns.map((column) => column.toUpperCase()), ...rows.map((row) => row.map(plainLine))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) => line.map((text, index) => aligned(text, widths[index] ?? 0, isRightAligned(index))).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function aligned(text: string, width: number, isRightAligned: boolean): string {
  return isRightAligned ? text.padStart(width) : text.padEnd(width);
}

// A fleet as a row of the table that ends a command's output.

/** The headings. The time is the one to the level that the runs waited for, if that is the same for all. */
function fleetColumns(goals: readonly Report['waitFor'][]): readonly string[] {
  const [goal, ...others] = [...new Set(goals)];
  const time = goal === undefined || others.length > 0 ? 'Time' : milestoneHeading(milestoneOf(goal));
  return ['Fleet', 'Requested', 'Target', 'Running', 'Draining', 'Floor', time, 'Result'];
}

/** The cells below them. Texts from outside are not escaped. */
function fleetCells(fleet: FleetReport, goal: Report['waitFor']): readonly string[] {
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

// The end of a command on a terminal: a table of the fleets, the outcome and the final states.

/** The text of a report: a table row per fleet, and the final state of each environment as a line. */
export function reportText({ environments, headline }: ManyReport): string {
  const isMany = environments.length > 1;
  const columns = fleetColumns(environments.map(({ waitFor }) => waitFor));
  const rows = environments.flatMap(({ env, fleets, waitFor }) =>
    fleets.map((fleet) => [...(isMany ? [env] : []), ...fleetCells(fleet, waitFor)]),
  );
  const table = textTable([...(isMany ? ['Environment'] : []), ...columns], rows);
  const states = environments.map(({ finalState }) => `${plainLine(finalState)}\n`);
  return `${table}\n${plainLine(headline)}\n${states.join('')}`;
}
