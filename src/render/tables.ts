// Tables of plain text, for terminals and files.

import { excerpt, filledLines, plainLine, wrapText } from '../base/text.ts';
import { durationText } from '../base/time.ts';
import { valueText } from '../errors/count-texts.ts';
import { milestoneHeading } from './levels.ts';
import type { FleetReport, ManyReport, Report } from './report.ts';

/** How a table is drawn. */
interface TableStyle {
  /** The most characters of a line. Default: any number. */
  readonly width?: number;
  readonly isRightAligned?: (column: number) => boolean;
  /** The columns that a table that is too wide omits first, one after another. */
  readonly dispensable?: readonly string[];
}

/**
 * A table with headings in capitals. Each column is as wide as its widest text, each row is one line. A table that is too wide
 * omits the columns in which nothing is known, then those that it can do without. If it is still too wide, each row becomes some
 * lines of its own.
 */
export function textTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { width = Number.POSITIVE_INFINITY, isRightAligned = () => false, dispensable = [] }: TableStyle = {},
): string {
  const lines = [columns.map((column) => column.toUpperCase()), ...rows.map((row) => row.map(plainLine))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const tableOf = (kept: readonly number[]) =>
    lines.map((line) =>
      kept
        .map((index) => aligned(line[index] ?? '', widths[index] ?? 0, isRightAligned(index)))
        .join('  ')
        .trimEnd(),
    );
  const all = columns.map((_, index) => index);
  const known = all.filter((index) => rows.some((row) => isKnown(row[index])));
  const shorter = dispensable.map((_, count) =>
    known.filter((index) => !dispensable.slice(0, count + 1).includes(columns[index] ?? '')),
  );
  const fitting = [all, known, ...shorter].map(tableOf).find((table) => table.every((line) => line.length <= width));
  return fitting === undefined ? stacked(columns, rows, width) : `${fitting.join('\n')}\n`;
}

function isKnown(cell: string | undefined): boolean {
  return cell !== undefined && cell !== '' && cell !== '–';
}

/** The rows of a table below each other: the first cell, and the others with their headings. */
function stacked(columns: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  return rows
    .map(([first = '', ...others]) => {
      const cells = others.flatMap((cell, index) =>
        isKnown(cell) ? [`${columns[index + 1]}: ${plainLine(cell)}`] : [],
      );
      // Room for the indentation and a comma.
      const lines = filledLines(cells, ', ', width - 3);
      const body = lines.map((line, index) => wrapText(`  ${line}${index < lines.length - 1 ? ',' : ''}`, width));
      return [wrapText(plainLine(first), width), ...body, ''].join('\n');
    })
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
    ...[fleet.target, fleet.usable, fleet.draining, fleet.floor].map((count) => String(count ?? '–')),
    seconds === undefined ? '–' : durationText(seconds * 1000),
    fleet.result,
  ];
}

// The same for a dry run, which has no numbers.

const PLANNED_COLUMNS = ['Fleet', 'Requested', 'Floor', 'Current (up to 60 s old)', 'Result'];

function plannedCells({ fleet, requested, rows, previous, result }: FleetReport): readonly string[] {
  const floor = rows.find(({ kind }) => kind === 'floor')?.value ?? 'unchanged';
  return [fleet, requested, floor, previous === undefined ? '–' : excerpt(valueText(previous), 30), result];
}

function milestoneOf(goal: Report['waitFor']): keyof FleetReport['secondsTo'] {
  return goal === 'none' ? 'posted' : goal;
}

// The end of a command on a terminal: a table of the fleets, the outcome and the final states.

/** The text of a report: a table row per fleet, and the final state of each environment as a line. */
export function reportText({ environments, headline }: ManyReport, width = Number.POSITIVE_INFINITY): string {
  const isMany = environments.length > 1;
  const isPlanned = environments.every(({ intent }) => intent === 'dry-run');
  const columns = isPlanned ? PLANNED_COLUMNS : fleetColumns(environments.map(({ waitFor }) => waitFor));
  const rows = environments.flatMap(({ env, fleets, waitFor }) =>
    fleets.map((fleet) => [
      ...(isMany ? [env] : []),
      ...(isPlanned ? plannedCells(fleet) : fleetCells(fleet, waitFor)),
    ]),
  );
  // The names of fleets include the environment, or there is only one environment.
  const isDraining = environments.some(({ fleets }) => fleets.some(({ draining = 0 }) => draining > 0));
  const dispensable = ['Environment', ...(isDraining ? [] : ['Draining']), 'Floor'];
  const table = textTable([...(isMany ? ['Environment'] : []), ...columns], rows, { width, dispensable });
  const sentences = [headline, ...environments.map(({ finalState }) => finalState)];
  return `${table}\n${sentences.map((text) => `${wrapText(plainLine(text), width)}\n`).join('')}`;
}
