// The status of fleets, drawn in place on a terminal: a line with a bar per fleet, and remarks below them.

import { excerpt, plainLine } from '../base/text.ts';
import { expectedCount, readStoredTarget } from '../clonesquad/size.ts';
import { type Bounds, isExact } from '../convergence/bins.ts';
import { boundsText, rangeText, valueText } from '../errors/numbers.ts';
import { type BarRow, barLines, barTexts, fitToWidth, type Paint, type Screen, shareOf } from '../render/bars.ts';
import { wrapped } from '../render/columns.ts';
import { OTHER_SIZE, PHASE_WORDS, secondText } from '../render/progress.ts';
import type { FleetNumbers, FleetStatusReport, StatusReport } from './report.ts';
import { ageText, statusRemarks, VALUE_LENGTH } from './table.ts';

/** The lines, at most as many as the terminal has rows. If there are too many fleets, those that are ready are left out first. */
export function statusBoardLines(
  { fleets, notices, readAt }: StatusReport,
  { columns, rows }: Screen,
  paint: Paint,
): readonly string[] {
  const isTight = fleets.length > rows;
  const [others, ready] = [fleets.filter((report) => !isReady(report)), fleets.filter(isReady)];
  const shown = isTight ? [...others, ...ready].slice(0, rows - 1) : fleets;
  const lines = barLines(shown.map(rowOf), columns, paint);
  const more = `and ${fleets.length - shown.length} more`;
  if (isTight) return [...lines, fitToWidth([`${more}, read at ${secondText(readAt)}`, more], columns)];
  const texts = [...notices.map(plainLine), ...fleets.flatMap(statusRemarks), ageText({ readAt })];
  const remarks = texts.flatMap((text) => wrapped(text, columns));
  return [...lines, ...remarks.slice(0, rows - lines.length)];
}

function rowOf(report: FleetStatusReport): BarRow {
  const { fleet, result, configured, metrics, lastCycleSeconds } = report;
  const hasFailed = result !== 'ok';
  const ready = isReady(report);
  const target = metrics?.target;
  const usable = metrics && usableBounds(metrics);
  return {
    name: plainLine(fleet),
    color: hasFailed ? 'red' : ready ? 'green' : 'cyan',
    share: ready ? 1 : usable && target ? shareOf(usable.low, target.low) : 0,
    texts: barTexts({
      counts: usable ? [usable, ...(target ? [target] : [])].map(boundsText).join('/') : '–',
      unit: usable ? 'running' : '',
      phase: hasFailed ? result : phaseText(report),
      details: [
        configured === undefined ? '' : `configured: ${excerpt(valueText(configured), VALUE_LENGTH)}`,
        lastCycleSeconds === undefined ? '' : `last cycle ${rangeText(lastCycleSeconds)} s ago`,
        ...(metrics ? stateTexts(metrics) : []),
      ],
    }),
  };
}

/** Running instances without the draining ones, which are counted separately. The number of bounced ones is not known here. */
function usableBounds({ running, draining }: FleetNumbers): Bounds {
  return { low: Math.max(0, running.low - draining.high), high: Math.max(0, running.high - draining.low) };
}

function isReady(report: FleetStatusReport): boolean {
  return report.result === 'ok' && phaseText(report) === PHASE_WORDS.ready;
}

/** The phase of a fleet; empty if no size is configured, or if the counts do not decide it. */
function phaseText({ configured, metrics }: FleetStatusReport): string {
  if (metrics?.target === undefined) return '';
  const { desired, target, fleetSize, running, pending, initializing } = metrics;
  const { draining, stopping, unusable } = metrics;
  const relevant = [desired, target, fleetSize, running, pending, initializing, draining, stopping, unusable];
  if (!relevant.every(isExact)) return '';
  const size = configured ? readStoredTarget(configured) : undefined;
  if (size !== undefined && expectedCount(size, fleetSize.low) !== desired.low) return OTHER_SIZE;
  if (running.low !== target.low || [pending, draining, stopping].some(isAny)) return PHASE_WORDS.changing;
  // These may be running instances, or excluded ones, which do not count towards the target.
  if (isAny(unusable)) return '';
  return isAny(initializing) ? PHASE_WORDS['warming-up'] : PHASE_WORDS.ready;
}

function isAny({ high }: Bounds): boolean {
  return high > 0;
}

/** The instances in other states, without zeros, then the desired size, floor and fleet size. */
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
  const others = states.flatMap(([count, state]) =>
    count !== undefined && isAny(count) ? [`${boundsText(count)} ${state}`] : [],
  );
  const { desired, floor, fleetSize } = numbers;
  return [
    ...others,
    `desired ${boundsText(desired)}`,
    `floor ${boundsText(floor)}`,
    `fleet size ${boundsText(fleetSize)}`,
  ];
}
