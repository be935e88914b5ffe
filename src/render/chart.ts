// A Mermaid chart of a fleet: running, target and draining instances over time, on a background that shows its phases.

import { durationText } from '../base/time.ts';
import { standingText, startingOf } from '../errors/count-texts.ts';
import { furthestPhase, PHASE_WORDS, PHASES, type Phase } from './progress.ts';
import type { FleetReport, Sample } from './report.ts';

/** Readable on GitHub's light and dark pages, on an empty background and on each phase: a test checks their contrast. */
export const CHART_COLORS = {
  unobserved: '#8c959f30',
  changing: '#d2992230',
  'warming-up': '#a371f730',
  ready: '#3fb95030',
  target: '#cf5a14',
  running: '#2a7ae2',
  draining: '#7d848d',
} as const;

/** The line below the charts that explains their colors. U+FE0F makes the circle an emoji, as large as the others. */
export const CHART_LEGEND = `Instances: 🔵 running, 🟠 target, ⚪\ufe0f draining. Background: ⬜ ${PHASE_WORDS.unobserved} by CloneSquad, 🟨 ${PHASE_WORDS.changing}, 🟪 ${PHASE_WORDS['warming-up']}, 🟩 ${PHASE_WORDS.ready}.`;

/**
 * A chart of a fleet from the start of its run to `seconds` later, with at most `maxPoints` points; `undefined` if the fleet has no
 * samples.
 */
export function fleetChart(fleet: FleetReport, seconds: number, maxPoints: number): string | undefined {
  const [first] = fleet.samples;
  if (first === undefined || maxPoints === 0) return undefined;
  const step = stepOf(seconds, maxPoints);
  const times = Array.from({ length: Math.ceil(seconds / step) + 1 }, (_, index) => index * step);
  const samples = times.map((time) => fleet.samples.findLast((sample) => sample.seconds <= time) ?? first);
  const drainingCounts = samples.map(({ draining }) => draining);
  const top = topOf(samples);
  // A bar of 0 would still fill the margin of the axis, so an invisible bar ends below it.
  const bands = PHASES.map((phase) => times.map((time) => (phaseAt(fleet, time) === phase ? top : -top)));
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify(STYLE)}}%%`,
    // The older of its two names, which every version of GitHub knows.
    'xychart-beta',
    `  accTitle: ${chartWords(fleet.fleet)}`,
    `  accDescr: ${chartWords(description(fleet, seconds))}`,
    `  title "${chartWords(title(fleet))}"`,
    `  x-axis [${axisLabels(times, step).join(', ')}]`,
    `  y-axis 0 --> ${top}`,
    ...bands.map((values) => `  bar [${values.join(', ')}]`),
    `  line [${samples.map(({ target }) => target).join(', ')}]`,
    `  line [${samples.map(({ usable }) => usable).join(', ')}]`,
    ...(drainingCounts.some((count) => count > 0) ? [`  line [${drainingCounts.join(', ')}]`] : []),
    '```',
  ].join('\n');
}

const STYLE = {
  themeVariables: {
    xyChart: {
      backgroundColor: 'transparent',
      plotColorPalette: [
        ...PHASES.map((phase) => CHART_COLORS[phase]),
        CHART_COLORS.target,
        CHART_COLORS.running,
        CHART_COLORS.draining,
      ].join(', '),
    },
  },
  // Small, so that a phone does not shrink it much. Where it does, Mermaid reserves too little room for the labels.
  xyChart: {
    width: 640,
    height: 300,
    xAxis: { showTick: false, labelFontSize: 14, labelPadding: 10 },
    yAxis: { labelFontSize: 14, labelPadding: 18 },
  },
};

/** Seconds between two points, so that there are at most `maxPoints`. */
function stepOf(seconds: number, maxPoints: number): number {
  return STEPS.find((step) => Math.ceil(seconds / step) + 1 <= maxPoints) ?? Math.ceil(seconds / (maxPoints - 1));
}

/** Round steps, in seconds. */
const STEPS = [0.25, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 10_800, 21_600, 86_400];

/** The number of labels that fit on the axis. */
const MAX_LABELS = 6;

/**
 * One label per point, most of them invisible: Mermaid draws every label, and takes equal ones for the same point. The last point
 * has none, because a phone would not show all of it.
 */
function axisLabels(times: readonly number[], step: number): readonly string[] {
  const end = times.at(-1) ?? 0;
  const every = STEPS.find((pace) => pace % step === 0 && end / pace < MAX_LABELS) ?? end;
  return times.map((time, index) => {
    if (time === 0) return '"0"';
    return time % every === 0 && time < end ? `"${durationText(time * 1000)}"` : `"${'\u200b'.repeat(index)}"`;
  });
}

/** The end of the y-axis, at least 8: below that, Mermaid labels halves of instances. */
function topOf(samples: readonly Sample[]): number {
  return Math.max(
    8,
    ...samples.flatMap(({ usable, target, draining }) => [usable, target, draining].map((count) => count + 1)),
  );
}

function phaseAt({ secondsTo }: FleetReport, time: number): Phase {
  return furthestPhase((level) => time >= (secondsTo[level] ?? Number.POSITIVE_INFINITY));
}

function title({ fleet, target, usable, draining = 0 }: FleetReport): string {
  if (usable === undefined || target === undefined) return fleet;
  return `${fleet}: ${standingText({ usable, target, draining })}`;
}

function description({ samples, secondsTo }: FleetReport, seconds: number): string {
  const [first, last] = [samples[0], samples.at(-1)];
  const ready = secondsTo.ready === undefined ? '' : `, ready after ${durationText(secondsTo.ready * 1000)}`;
  return `From ${first?.usable} to ${last?.usable} of ${last?.target} instances in ${durationText(seconds * 1000)}${ready}`;
}

/** The text without characters that have a meaning in Mermaid. */
function chartWords(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:/_+-]/gu, ' ');
}

/** The columns of {@link sampleCells}. */
export const SAMPLE_COLUMNS = ['After', 'Running', 'Target', 'Starting', 'Draining', 'Stopping', 'Unusable'] as const;

/** The samples of a fleet as rows of a table, at most `maxRows`. */
export function sampleCells({ samples }: FleetReport, maxRows: number): readonly (readonly string[])[] {
  return thinned(samples, maxRows).map((sample) => [
    durationText(sample.seconds * 1000),
    ...[sample.usable, sample.target, startingOf(sample), sample.draining, sample.stopping, sample.unusable].map(
      String,
    ),
  ]);
}

/** At most `max` of some items, evenly spaced from the first to the last. */
export function thinned<Item>(items: readonly Item[], max: number): readonly Item[] {
  if (items.length <= max) return items;
  if (max < 2) return items.slice(0, max);
  const stride = (items.length - 1) / (max - 1);
  const kept = new Set(Array.from({ length: max }, (_, index) => Math.round(index * stride)));
  return items.filter((_, index) => kept.has(index));
}
