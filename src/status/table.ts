// The status of fleets as a table for a terminal or a log.

import { excerpt, plainLine, wrapText } from '../base/text.ts';
import { secondText } from '../base/time.ts';
import type { Bounds } from '../convergence/bins.ts';
import { boundsText, rangeText, valueText } from '../errors/count-texts.ts';
import { requestIdText } from '../errors/failure.ts';
import { permissionLevelText } from '../errors/permissions.ts';
import { fixLine } from '../render/failure.ts';
import { textTable } from '../render/tables.ts';
import type { FleetNumbers, FleetStatusReport, StatusReport } from './report.ts';

type NumberName = keyof FleetNumbers;

/** Numbers that the table always shows. */
const SIZES: readonly (readonly [NumberName, string])[] = [
  ['desired', 'desired'],
  ['target', 'target'],
  ['floor', 'floor'],
  ['fleetSize', 'fleet size'],
  ['running', 'running'],
];

/** Numbers that are shown if they are not 0. */
export const OTHER_STATES: readonly (readonly [NumberName, string])[] = [
  ['pending', 'pending'],
  ['initializing', 'initializing'],
  ['draining', 'draining'],
  ['stopping', 'stopping'],
  ['unusable', 'unusable'],
  ['excluded', 'excluded'],
  ['inError', 'in error'],
  ['lighthouse', 'LightHouse'],
];

/** What stands for a number that is not known. */
export const UNKNOWN = '–';

/** A row per fleet, and below them what could not be read and how to fix it. */
export function statusTable(
  { fleets, notices, readAt }: StatusReport,
  width = Number.POSITIVE_INFINITY,
): readonly string[] {
  const others = OTHER_STATES.filter(([name]) => fleets.some(({ metrics }) => isAny(metrics?.[name])));
  const numbers = [...SIZES, ...others];
  const titles = numbers.map(([, word]) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  const rows = fleets.map(({ fleet, configured, metrics, lastCycleSeconds }) => [
    fleet,
    configured === undefined ? UNKNOWN : configuredText(configured),
    ...numbers.map(([name]) => metrics?.[name]).map((count) => (count === undefined ? UNKNOWN : boundsText(count))),
    lastCycleSeconds === undefined ? UNKNOWN : `${rangeText(lastCycleSeconds)} s ago`,
  ]);
  // Names are aligned to the left, numbers to the right.
  const style = { width, isRightAligned: (column: number) => column > 0, dispensable: ['Floor', 'Desired'] };
  const table = textTable(['Fleet', 'Configured', ...titles, 'Last cycle'], rows, style);
  const layers = [...new Set(fleets.map(({ layer }) => layer))].join(', ');
  const isRead = fleets.some(({ configured, metrics }) => configured !== undefined || metrics !== undefined);
  const remarks = [
    // The environment may have other layers.
    ...(isRead ? [plainLine(`Layers: ${layers}.`)] : []),
    ...notices.map(({ text }) => plainLine(text)),
    ...(isRead ? [ageText(readAt)] : []),
  ];
  return [table.trimEnd(), ...[...remarks, ...fleets.flatMap(statusRemarks)].map((text) => wrapText(text, width))]
    .join('\n')
    .split('\n');
}

/** The maximum length of a configured value. The values that a run sets are shorter. */
const VALUE_LENGTH = 12;

/** A configured value, as the table and the board show it. */
export function configuredText(value: string | null): string {
  return excerpt(valueText(value), VALUE_LENGTH);
}

/** The age of the status. CloneSquad's API answers from a cache, and reading the status posts no marker to refresh it. */
export function ageText(readAt: string): string {
  return `Read at ${secondText(readAt)}. Configured sizes may be up to 60 s older. Counts are from CloneSquad's last cycle.`;
}

/** What could not be read of a fleet, and how to fix it. */
export function statusRemarks(report: FleetStatusReport): readonly string[] {
  const { fleet, message, fix, fixBy, missingPermission, requestId } = report;
  const lines: string[] = [];
  if (message !== undefined) {
    const subject = message.includes(fleet) ? '' : `${fleet}: `;
    lines.push(`${subject}${message}${fix === undefined ? '' : ` ${fixLine({ fix, ...(fixBy && { fixBy }) })}`}`);
  }
  if (missingPermission !== undefined)
    lines.push(
      `${fleet}: Permission to read the configured size is missing.${message === undefined ? requestIdText(requestId) : ''} Fix: Allow ${missingPermission} in the IAM policy of the role or user${permissionLevelText([missingPermission])}.`,
    );
  return lines.map(plainLine);
}

/** Whether a count is known and may be more than 0. */
export function isAny(count: Bounds | undefined): count is Bounds {
  return count !== undefined && count.high > 0;
}
