// Tables of plain text, for terminals and files.

import { plainLine } from '../base/text.ts';
import { durationText } from '../base/time.ts';
import { milestoneHeading } from './progress.ts';
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

// The end of a run on a terminal: a table of the fleets, the outcome and the final state.

/** The text of one environment. */
export function runText(report: Report): string {
  const { fleets, waitFor, ...texts } = report;
  const table = textTable(
    fleetColumns([waitFor]),
    fleets.map((fleet) => fleetCells(fleet, waitFor)),
  );
  return `${table}\n${plainLine(texts.headline)}\n${plainLine(texts.finalState)}\n`;
}

/** The text of many environments: a table row per fleet, and the final state of each environment as a line. */
export function manyText({ environments, ...texts }: ManyReport): string {
  const columns = ['Environment', ...fleetColumns(environments.map(({ waitFor }) => waitFor))];
  const rows = environments.flatMap(({ env, fleets, waitFor }) =>
    fleets.map((fleet) => [env, ...fleetCells(fleet, waitFor)]),
  );
  const states = environments.map((report) => `${plainLine(report.finalState)}\n`);
  return `${textTable(columns, rows)}\n${plainLine(texts.headline)}\n${states.join('')}`;
}
