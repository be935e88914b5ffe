// The status of fleets as a table for a terminal or a log.

import { excerpt, plainLine } from '../base/text.ts';
import { levelText } from '../errors/levels.ts';
import { boundsText, rangeText, valueText } from '../errors/numbers.ts';
import { fixLine } from '../render/failure.ts';
import { secondText } from '../render/progress.ts';
import { textTable } from '../render/tables.ts';
import type { FleetNumbers, FleetStatusReport, StatusReport } from './report.ts';

type NumberName = keyof FleetNumbers;

const COLUMNS: readonly (readonly [title: string, name: NumberName])[] = [
  ['Desired', 'desired'],
  ['Target', 'target'],
  ['Floor', 'floor'],
  ['Fleet size', 'fleetSize'],
  ['Running', 'running'],
  ['Pending', 'pending'],
  ['Initializing', 'initializing'],
  ['Draining', 'draining'],
  ['Stopping', 'stopping'],
  ['Unusable', 'unusable'],
  ['Excluded', 'excluded'],
  ['In error', 'inError'],
  ['LightHouse', 'lighthouse'],
];

const UNKNOWN = '–';

/** The maximum length of a configured value. The values that a run sets are shorter. */
export const VALUE_LENGTH = 12;

/** Columns that are always shown. The others are shown if any fleet has a number other than 0 in them. */
const ALWAYS: readonly NumberName[] = ['desired', 'target', 'floor', 'fleetSize', 'running'];

/** The age of the status. CloneSquad's API answers from a cache, and reading the status posts no marker to refresh it. */
export function ageText({ readAt }: Pick<StatusReport, 'readAt'>): string {
  return `Read at ${secondText(readAt)}. Configured sizes may be up to 60 s older. Counts are from CloneSquad's last cycle.`;
}

/** A row per fleet, and below them what could not be read and how to fix it. */
export function statusTable({ fleets, notices, readAt }: StatusReport): readonly string[] {
  const columns = COLUMNS.filter(
    ([, name]) => ALWAYS.includes(name) || fleets.some(({ metrics }) => (metrics?.[name]?.high ?? 0) > 0),
  );
  const head = ['Fleet', 'Configured', ...columns.map(([title]) => title), 'Last cycle'];
  const rows = fleets.map((fleet) =>
    cells(
      fleet,
      columns.map(([, name]) => name),
    ),
  );
  // Names are aligned to the left, numbers to the right.
  const table = textTable(head, rows, (column) => column > 0);
  return [
    ...table.trimEnd().split('\n'),
    layersLine(fleets),
    ...notices.map(plainLine),
    ageText({ readAt }),
    ...fleets.flatMap(statusRemarks),
  ];
}

/** The layers that were read. The environment may have others. */
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
    configured === undefined ? UNKNOWN : excerpt(valueText(configured), VALUE_LENGTH),
    ...counts.map((count) => (count === undefined ? UNKNOWN : boundsText(count))),
    lastCycleSeconds === undefined ? UNKNOWN : `${rangeText(lastCycleSeconds)} s ago`,
  ];
}

/** The fleet that a message is about, unless it names the fleet itself. */
function fleetPrefix(fleet: string, message: string): string {
  return message.includes(fleet) ? '' : `${fleet}: `;
}

/** What could not be read of a fleet, and how to fix it. */
export function statusRemarks({ fleet, message, fix, fixBy, missingPermission }: FleetStatusReport): readonly string[] {
  return [
    ...(message === undefined
      ? []
      : [
          `${fleetPrefix(fleet, message)}${message}${fix === undefined ? '' : ` ${fixLine({ fix, ...(fixBy && { fixBy }) })}`}`,
        ]),
    ...(missingPermission === undefined
      ? []
      : [
          `${fleet}: Permission to read the configured size is missing. Fix: Allow ${missingPermission} in the role's policy${levelText([missingPermission])}.`,
        ]),
  ].map(plainLine);
}
