// A fleet's way as a Mermaid chart: the running, the target and the draining instances over time, on bands that show how far it had come.

import { durationText } from '../duration.ts';
import { standingText, startingOf } from '../words/numbers.ts';
import { thinned } from './fit.ts';
import { furthestPhase, PHASE_WORDS, PHASES, type Phase } from './phases.ts';
import type { FleetReport, Sample } from './report.ts';

/** Readable on GitHub's light and dark pages alike, on bare ground and on each band: see the test of their contrast. */
export const CHART_COLOURS = {
  unread: '#8c959f30',
  moving: '#d2992230',
  'warming-up': '#a371f730',
  there: '#3fb95030',
  target: '#cf5a14',
  running: '#2a7ae2',
  draining: '#7d848d',
} as const;

/** What the colours mean, for the line below the charts. */
export const CHART_LEGEND = `Lines: 🔵 running, 🟠 target, ⚪ draining. Bands: ⬜ ${PHASE_WORDS.unread} by CloneSquad, 🟨 ${PHASE_WORDS.moving}, 🟪 ${PHASE_WORDS['warming-up']}, 🟩 ${PHASE_WORDS.there}.`;

/** A chart of a fleet that was waited for until `seconds` after the start; `undefined` where nothing was read of it. */
export function fleetChart(fleet: FleetReport, seconds: number, most: number): string | undefined {
  const [first] = fleet.samples;
  if (first === undefined || most === 0) return undefined;
  const step = stepOf(seconds, most);
  const times = Array.from({ length: Math.ceil(seconds / step) + 1 }, (_, index) => index * step);
  const samples = times.map((time) => fleet.samples.findLast((sample) => sample.seconds <= time) ?? first);
  const drained = samples.map(({ draining }) => draining);
  const top = topOf(samples);
  // A bar of 0 would still fill the axis's margin: one that is not to be seen ends below it.
  const bands = PHASES.map((phase) => times.map((time) => (phaseAt(fleet, time) === phase ? top : -top)));
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify(STYLE)}}%%`,
    // The older of its two names, which every GitHub knows.
    'xychart-beta',
    `  accTitle: ${words(fleet.fleet)}`,
    `  accDescr: ${words(description(fleet, seconds))}`,
    `  title "${words(title(fleet))}"`,
    `  x-axis [${axisLabels(times, step).join(', ')}]`,
    `  y-axis "instances" 0 --> ${top}`,
    ...bands.map((values) => `  bar [${values.join(', ')}]`),
    `  line [${samples.map(({ target }) => target).join(', ')}]`,
    `  line [${samples.map(({ usable }) => usable).join(', ')}]`,
    ...(drained.some((count) => count > 0) ? [`  line [${drained.join(', ')}]`] : []),
    '```',
  ].join('\n');
}

const STYLE = {
  themeVariables: {
    xyChart: {
      backgroundColor: 'transparent',
      plotColorPalette: [
        ...PHASES.map((phase) => CHART_COLOURS[phase]),
        CHART_COLOURS.target,
        CHART_COLOURS.running,
        CHART_COLOURS.draining,
      ].join(', '),
    },
  },
  xyChart: { width: 900, height: 300, xAxis: { showTick: false } },
};

/** Seconds between two points, so that there are at most so many. */
function stepOf(seconds: number, most: number): number {
  return NICE.find((step) => Math.ceil(seconds / step) + 1 <= most) ?? Math.ceil(seconds / (most - 1));
}

const NICE = [
  0.25, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 10_800, 21_600, 86_400,
];

/** Labels fit beside each other up to this number. */
const MOST_LABELS = 10;

/** One label a point, most of them unseen: Mermaid draws every one, and takes equal ones for the same point. */
function axisLabels(times: readonly number[], step: number): readonly string[] {
  const end = times.at(-1) ?? 0;
  const every = NICE.find((pace) => pace % step === 0 && end / pace < MOST_LABELS) ?? end;
  return times.map((time, index) =>
    time % every === 0 ? `"${time === 0 ? '0' : durationText(time * 1000)}"` : `"${'\u200b'.repeat(index)}"`,
  );
}

/** The axis's end: whole numbers stand at it from 8 on, halves below. */
function topOf(samples: readonly Sample[]): number {
  return Math.max(
    8,
    ...samples.flatMap(({ usable, target, draining }) =>
      [usable, target, draining].map((count) => count + 1),
    ),
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
  return `from ${first?.usable} to ${last?.usable} of ${last?.target} instances in ${durationText(seconds * 1000)}${ready}`;
}

/** What Mermaid takes for words, and for nothing else. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,:/_+-]/gu, ' ');
}

/** The columns of {@link sampleCells}. */
export const SAMPLE_COLUMNS = [
  'After',
  'Running',
  'Target',
  'Starting',
  'Draining',
  'Stopping',
  'Unuseable',
] as const;

/** The same as a table: a row a sample, of at most so many. */
export function sampleCells({ samples }: FleetReport, most: number): readonly (readonly string[])[] {
  return thinned(samples, most).map((sample) => [
    durationText(sample.seconds * 1000),
    ...[
      sample.usable,
      sample.target,
      startingOf(sample),
      sample.draining,
      sample.stopping,
      sample.unusable,
    ].map(String),
  ]);
}
