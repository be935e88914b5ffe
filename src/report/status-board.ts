// What fleets are, as a terminal draws it in place while somebody watches: a line a fleet with a bar, and below them what is wrong.

import { type Bounds, isExact } from '../clonesquad/bins.ts';
import { expectedCount } from '../clonesquad/size.ts';
import { readStoredTarget } from '../clonesquad/stored-size.ts';
import { excerpt, plainLine } from '../plain-text.ts';
import { boundsText, valueText } from '../words/numbers.ts';
import {
  type BarRow,
  barLines,
  firstThatFits,
  type Paint,
  type Screen,
  shareOf,
  textsOf,
} from './bar-lines.ts';
import { wrapped } from './columns.ts';
import { secondText } from './minute.ts';
import { PHASE_WORDS } from './phases.ts';
import { WANTS_ANOTHER } from './progress-line.ts';
import type { FleetNumbers, FleetStatusReport, StatusReport } from './status-report.ts';
import { ageText, SET_LENGTH, statusRemarks } from './status-table.ts';

/** The lines, never more of them than a terminal has: of too many fleets, those that are there are the first to be left out. */
export function statusBoardLines(
  { fleets, notices, readAt }: StatusReport,
  { columns, rows }: Screen,
  paint: Paint,
): readonly string[] {
  const isTight = fleets.length > rows;
  const [open, there] = [fleets.filter((report) => !isThere(report)), fleets.filter(isThere)];
  const shown = isTight ? [...open, ...there].slice(0, rows - 1) : fleets;
  const lines = barLines(shown.map(rowOf), columns, paint);
  const more = `and ${fleets.length - shown.length} more`;
  if (isTight) return [...lines, firstThatFits([`${more}, read at ${secondText(readAt)}`, more], columns)];
  const texts = [...notices.map(plainLine), ...fleets.flatMap(statusRemarks), ageText({ readAt })];
  const remarks = texts.flatMap((text) => wrapped(text, columns));
  return [...lines, ...remarks.slice(0, rows - lines.length)];
}

function rowOf(report: FleetStatusReport): BarRow {
  const { fleet, result, configured, metrics, lastCycleSeconds } = report;
  const isWrong = result !== 'ok';
  const there = isThere(report);
  const target = metrics?.target;
  const usable = metrics && usableBounds(metrics);
  return {
    name: plainLine(fleet),
    colour: isWrong ? 'red' : there ? 'green' : 'cyan',
    share: there ? 1 : usable && target ? shareOf(usable.low, target.low) : 0,
    texts: textsOf({
      counts: usable ? [usable, ...(target ? [target] : [])].map(boundsText).join('/') : '–',
      unit: usable ? 'running' : '',
      phase: isWrong ? result : phaseText(report),
      more: [
        configured === undefined ? '' : `set to ${excerpt(valueText(configured), SET_LENGTH)}`,
        lastCycleSeconds === undefined ? '' : `last run ${boundsText(lastCycleSeconds)} s ago`,
        ...(metrics ? stateTexts(metrics) : []),
      ],
    }),
  };
}

/** Running instances without the draining ones, which have a number of their own. Whether any is bounced is not known here. */
function usableBounds({ running, draining }: FleetNumbers): Bounds {
  return { low: Math.max(0, running.low - draining.high), high: Math.max(0, running.high - draining.low) };
}

function isThere(report: FleetStatusReport): boolean {
  return report.result === 'ok' && phaseText(report) === PHASE_WORDS.there;
}

/** What a fleet is doing; nothing where no size is set, or where the numbers leave it open. */
function phaseText({ configured, metrics }: FleetStatusReport): string {
  if (metrics?.target === undefined) return '';
  const { desired, target, fleetSize, running, pending, initializing } = metrics;
  const { draining, stopping, unusable } = metrics;
  const deciding = [desired, target, fleetSize, running, pending, initializing, draining, stopping, unusable];
  if (!deciding.every(isExact)) return '';
  const size = configured ? readStoredTarget(configured) : undefined;
  if (size !== undefined && expectedCount(size, fleetSize.low) !== desired.low) return WANTS_ANOTHER;
  if (running.low !== target.low || [pending, draining, stopping].some(isAny)) return PHASE_WORDS.moving;
  // They may be running ones, or excluded ones, which are none of the target.
  if (isAny(unusable)) return '';
  return isAny(initializing) ? PHASE_WORDS['warming-up'] : PHASE_WORDS.there;
}

function isAny({ high }: Bounds): boolean {
  return high > 0;
}

/** Every other number, but those that say nothing. */
function stateTexts(numbers: FleetNumbers): readonly string[] {
  const { pending, initializing, draining, stopping, unusable, excluded, inError, lighthouse } = numbers;
  const states: readonly (readonly [Bounds | undefined, string])[] = [
    [pending, 'pending'],
    [initializing, 'initializing'],
    [draining, 'draining'],
    [stopping, 'stopping'],
    [unusable, 'unusable'],
    [excluded, 'excluded'],
    [inError, 'in error'],
    [lighthouse, 'LightHouse'],
  ];
  const told = states.flatMap(([count, state]) =>
    count !== undefined && isAny(count) ? [`${boundsText(count)} ${state}`] : [],
  );
  const { desired, floor, fleetSize } = numbers;
  return [
    ...told,
    `desired ${boundsText(desired)}`,
    `floor ${boundsText(floor)}`,
    `size ${boundsText(fleetSize)}`,
  ];
}
