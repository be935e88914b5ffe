// The status of fleets, drawn in place on a terminal. Loaded only if there is one, since it measures the width of texts.

import { plainLine } from '../base/text.ts';
import { secondText } from '../base/time.ts';
import { expectedCount, readStoredTarget } from '../clonesquad/size.ts';
import { type Bounds, isExact } from '../convergence/bins.ts';
import { boundsText, rangeText } from '../errors/count-texts.ts';
import {
  type BarRow,
  barLines,
  barTexts,
  fitToWidth,
  type Paint,
  type Screen,
  shareOf,
  wrapped,
} from '../render/board.ts';
import { OTHER_SIZE, PHASE_WORDS } from '../render/progress.ts';
import type { FleetNumbers, FleetStatusReport, StatusReport } from './report.ts';
import { ageText, configuredText, isAny, OTHER_STATES, statusRemarks, UNKNOWN } from './table.ts';

/**
 * A line with a bar per fleet, and remarks below them: at most as many lines as the terminal has rows. If there are too many
 * fleets, those that are ready are left out first.
 */
export function statusBoardLines(
  { fleets, notices, readAt }: StatusReport,
  { columns, rows }: Screen,
  paint: Paint,
): readonly string[] {
  const isTight = fleets.length > rows;
  const [others, ready] = [fleets.filter((report) => !isReady(report)), fleets.filter(isReady)];
  const shown = isTight ? [...others, ...ready].slice(0, rows - 1) : fleets;
  const lines = barLines(shown.map(barRow), columns, paint);
  const more = `and ${fleets.length - shown.length} more`;
  if (isTight) return [...lines, fitToWidth([`${more}, read at ${secondText(readAt)}`, more], columns)];
  const texts = [...notices.map(({ text }) => plainLine(text)), ...fleets.flatMap(statusRemarks), ageText(readAt)];
  const below = texts.flatMap((text) => wrapped(text, columns));
  return [...lines, ...below.slice(0, rows - lines.length)];
}

function barRow(report: FleetStatusReport): BarRow {
  const { fleet, result, configured, metrics, lastCycleSeconds } = report;
  const hasFailed = result !== 'ok';
  const ready = isReady(report);
  const target = metrics?.target;
  const usable = metrics && runningBounds(metrics);
  return {
    name: plainLine(fleet),
    color: hasFailed ? 'red' : ready ? 'green' : 'cyan',
    share: ready ? 1 : usable && target ? shareOf(usable.low, target.low) : 0,
    texts: barTexts({
      counts: usable ? [usable, ...(target ? [target] : [])].map(boundsText).join('/') : UNKNOWN,
      unit: usable ? 'running' : '',
      phase: hasFailed ? result : phaseText(report),
      details: [
        configured === undefined ? '' : `configured: ${configuredText(configured)}`,
        lastCycleSeconds === undefined ? '' : `last cycle ${rangeText(lastCycleSeconds)} s ago`,
        ...(metrics ? numberTexts(metrics) : []),
      ],
    }),
  };
}

/** Running instances without the draining ones, which are counted separately. The number of bounced ones is not known here. */
function runningBounds({ running, draining }: FleetNumbers): Bounds {
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

/** The instances in other states, then the sizes that the bar does not show. */
function numberTexts(numbers: FleetNumbers): readonly string[] {
  const others = OTHER_STATES.flatMap(([name, state]) => {
    const count = numbers[name];
    return isAny(count) ? [`${boundsText(count)} ${state}`] : [];
  });
  const { desired, floor, fleetSize } = numbers;
  const sizes = [`desired ${boundsText(desired)}`, `floor ${boundsText(floor)}`, `fleet size ${boundsText(fleetSize)}`];
  return [...others, ...sizes];
}
