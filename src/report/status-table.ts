// What fleets are at one moment, as a table for a terminal or a log.

import { excerpt, plainLine } from '../plain-text.ts';
import { boundsText, valueText } from '../words/numbers.ts';
import type { FleetNumbers, FleetStatusReport, StatusReport } from './status-report.ts';
import { textTable } from './text-table.ts';

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
export const SET_LENGTH = 12;

/** Columns that are always there; the others, where any fleet has something to say in them. */
const ALWAYS: readonly NumberName[] = ['desired', 'target', 'floor', 'fleetSize', 'running'];

/** CloneSquad's API answers from a memory, and a status writes no marker to renew it. */
const AGE_OF_SET = 'The values in the column Set may be up to 60 s old.';

/** A row per fleet, and below them what could not be read, and what to do about it. */
export function statusTable({ fleets, notices }: StatusReport): readonly string[] {
  const columns = COLUMNS.filter(
    ([, name]) => ALWAYS.includes(name) || fleets.some(({ numbers }) => (numbers?.[name]?.high ?? 0) > 0),
  );
  const head = ['Fleet', 'Set', ...columns.map(([title]) => title), 'Last run'];
  const rows = fleets.map((fleet) =>
    cells(
      fleet,
      columns.map(([, name]) => name),
    ),
  );
  // Names stand to the left of their column, numbers to the right.
  const table = textTable(head, rows, (column) => column > 0);
  const age = fleets.some(({ set }) => set !== undefined) ? [AGE_OF_SET] : [];
  return [
    ...table.trimEnd().split('\n'),
    layersLine(fleets),
    ...notices.map(plainLine),
    ...age,
    ...fleets.flatMap(statusRemarks),
  ];
}

/** Which layers were looked at: there may be others, which nobody named. */
function layersLine(fleets: StatusReport['fleets']): string {
  return plainLine(`Layers: ${[...new Set(fleets.map(({ layer }) => layer))].join(', ')}.`);
}

function cells(
  { group, set, numbers, lastRunSeconds }: FleetStatusReport,
  columns: readonly NumberName[],
): readonly string[] {
  const counts = columns.map((name) => numbers?.[name]);
  return [
    group,
    set === undefined ? UNKNOWN : excerpt(valueText(set), SET_LENGTH),
    ...counts.map((count) => (count === undefined ? UNKNOWN : boundsText(count))),
    lastRunSeconds === undefined ? UNKNOWN : `${boundsText(lastRunSeconds)} s ago`,
  ];
}

/** What could not be read of a fleet, and what to do about it. */
export function statusRemarks({ group, what, fix, denied }: FleetStatusReport): readonly string[] {
  return [
    ...(what === undefined ? [] : [`${group}: ${what}${fix === undefined ? '' : ` → ${fix}`}`]),
    ...(denied === undefined
      ? []
      : [`${group}: What is set may not be read → Allow ${denied} in the role's policy.`]),
  ].map(plainLine);
}
