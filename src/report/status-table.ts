// What fleets are at one moment, as a table for a terminal or a log.

import { excerpt, plainLine } from '../plain-text.ts';
import { boundsText } from './numbers.ts';
import type { FleetNumbers, FleetStatusReport, StatusReport } from './status-report.ts';

type NumberName = keyof FleetNumbers;

const COLUMNS: readonly (readonly [title: string, name: NumberName])[] = [
  ['Desired', 'desired'],
  ['Target', 'target'],
  ['Floor', 'floor'],
  ['Size', 'fleetSize'],
  ['Running', 'running'],
  ['Pending', 'pending'],
  ['Initializing', 'initializing'],
  ['Draining', 'draining'],
  ['Stopping', 'stopping'],
  ['Unuseable', 'unuseable'],
  ['Excluded', 'excluded'],
  ['In error', 'inError'],
  ['LightHouse', 'lighthouse'],
];

const UNKNOWN = '–';

/** How much of a value is shown: what a run would set is shorter. */
const SET_LENGTH = 12;

/** A row per fleet, and below them what could not be read, and what to do about it. */
export function statusTable({ fleets }: StatusReport): readonly string[] {
  const head = ['Fleet', 'Set', ...COLUMNS.map(([title]) => title), 'Last run'];
  return [...aligned([head, ...fleets.map(cells)]), ...fleets.flatMap(remarks)];
}

function cells({ group, set, numbers, lastRunSeconds }: FleetStatusReport): readonly string[] {
  const counts = COLUMNS.map(([, name]) => numbers?.[name]);
  return [
    plainLine(group),
    set === undefined ? UNKNOWN : excerpt(setText(set), SET_LENGTH),
    ...counts.map((count) => (count === undefined ? UNKNOWN : boundsText(count))),
    lastRunSeconds === undefined ? UNKNOWN : `${boundsText(lastRunSeconds)} s ago`,
  ];
}

/** A value as people name it. */
function setText(set: string): string {
  if (set === 'undefined') return 'none';
  return set === '-1' ? 'auto' : set;
}

function remarks({ group, what, fix, denied }: FleetStatusReport): readonly string[] {
  return [
    ...(what === undefined ? [] : [`${group}: ${what}${fix === undefined ? '' : ` → ${fix}`}`]),
    ...(denied === undefined
      ? []
      : [`${group}: What is set may not be read → Allow ${denied} in the role's policy.`]),
  ].map(plainLine);
}

/** Names to the left of their column, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}
