// What fleets are at one moment, as a table for a terminal or a log.

import { excerpt, plainLine } from '../plain-text.ts';
import { boundsText, valueText } from '../words/numbers.ts';
import { secondText } from './minute.ts';
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
  ['Unuseable', 'unusable'],
  ['Excluded', 'excluded'],
  ['In error', 'inError'],
  ['LightHouse', 'lighthouse'],
];

const UNKNOWN = '–';

/** How much of a value is shown: what a run would set is shorter. */
export const SET_LENGTH = 12;

/** Columns that are always there; the others, where any fleet has something to say in them. */
const ALWAYS: readonly NumberName[] = ['desired', 'target', 'floor', 'fleetSize', 'running'];

/** When all of it was so: CloneSquad's API answers from a memory, and a status writes no marker to renew it. */
export function ageText({ readAt }: Pick<StatusReport, 'readAt'>): string {
  return `Read at ${secondText(readAt)}. The size that is set may be up to 60 s older, and the numbers are those of the last run.`;
}

/** A row per fleet, and below them what could not be read, and what to do about it. */
export function statusTable({ fleets, notices, readAt }: StatusReport): readonly string[] {
  const columns = COLUMNS.filter(
    ([, name]) => ALWAYS.includes(name) || fleets.some(({ metrics }) => (metrics?.[name]?.high ?? 0) > 0),
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
  return [
    ...table.trimEnd().split('\n'),
    layersLine(fleets),
    ...notices.map(plainLine),
    ageText({ readAt }),
    ...fleets.flatMap(statusRemarks),
  ];
}

/** Which layers were looked at: there may be others, which nobody named. */
function layersLine(fleets: StatusReport['fleets']): string {
  return plainLine(`Layers: ${[...new Set(fleets.map(({ layer }) => layer))].join(', ')}.`);
}

function cells(
  { fleet, configured, metrics, lastCycleSeconds }: FleetStatusReport,
  columns: readonly NumberName[],
): readonly string[] {
  const counts = columns.map((name) => metrics?.[name]);
  return [
    fleet,
    configured === undefined ? UNKNOWN : excerpt(valueText(configured), SET_LENGTH),
    ...counts.map((count) => (count === undefined ? UNKNOWN : boundsText(count))),
    lastCycleSeconds === undefined ? UNKNOWN : `${boundsText(lastCycleSeconds)} s ago`,
  ];
}

/** Whose text it is, if it does not name the fleet itself. */
function ofFleet(group: string, text: string): string {
  return text.includes(group) ? '' : `${group}: `;
}

/** What could not be read of a fleet, and what to do about it. */
export function statusRemarks({
  fleet,
  message,
  fix,
  missingPermission,
}: FleetStatusReport): readonly string[] {
  return [
    ...(message === undefined
      ? []
      : [`${ofFleet(fleet, message)}${message}${fix === undefined ? '' : ` → ${fix}`}`]),
    ...(missingPermission === undefined
      ? []
      : [`${fleet}: What is set may not be read → Allow ${missingPermission} in the role's policy.`]),
  ].map(plainLine);
}
