// The progress of a wait, drawn in place on a terminal: a line with a bar per fleet, or one summary line for many fleets.

import columnsOf from 'string-width';
import { plainLine } from '../base/text.ts';
import type { Missing } from '../convergence/judge.ts';
import { otherStates, usableCount } from '../errors/count-texts.ts';
import {
  type BoardEnvironment,
  endText,
  environmentsLine,
  furthestPhase,
  isUnconfirmed,
  lackText,
  MAX_LINES,
  milestoneText,
  NOT_CONFIRMED,
  PHASE_WORDS,
  type Phase,
  type ShownProgress,
  type ShownVerdict,
  timeoutText,
} from './progress.ts';

/** The lines at `now` (epoch ms), at most as many as the terminal has rows. Fleets without any progress yet are not shown. */
export function boardLines(
  environments: readonly BoardEnvironment[],
  known: ReadonlyMap<string, ShownProgress>,
  now: number,
  { columns, rows }: Screen,
  paint: Paint,
): readonly string[] {
  const fleets = environments.flatMap((environment) => environment.fleets);
  const progress = fleets.flatMap((fleet) => known.get(fleet) ?? []);
  if (progress.length === 0) return [];
  const linesOf = (some: readonly ShownProgress[]) =>
    barLines(
      some.map((one) => rowOf(one, now)),
      columns,
      paint,
    );
  if (fleets.length <= Math.min(MAX_LINES, rows)) return linesOf(progress);
  const { kind, texts } = environmentsLine(environments, known);
  const failed = progress.filter(({ verdict }) => verdict.kind === 'failed');
  const room = Math.min(MAX_LINES + 1, rows - 1);
  const shown = failed.length <= room ? failed.length : Math.max(0, room - 1);
  const more = `and ${failed.length - shown} more failed fleets`;
  return [
    paint(COLORS[kind], fitToWidth(texts, columns)),
    ...linesOf(failed.slice(0, shown)),
    ...(shown < failed.length && room > 0 ? [fitToWidth([more], columns)] : []),
  ];
}

const COLORS = { converged: 'green', failed: 'red', waiting: 'cyan' } as const;

function rowOf(progress: ShownProgress, now: number): BarRow {
  const { verdict } = progress;
  const { counts, target } = verdict.progress;
  const numbers = counts !== undefined && target !== undefined && { usable: usableCount(counts), target };
  const share = numbers ? shareOf(numbers.usable, numbers.target) : 0;
  const milestone = milestoneText(progress);
  const phase = phaseText(verdict, milestone);
  return {
    name: plainLine(progress.fleet),
    color: COLORS[verdict.kind],
    share: verdict.kind === 'converged' ? 1 : share,
    texts: barTexts({
      counts: numbers ? `${numbers.usable}/${numbers.target}` : '–',
      unit: numbers ? 'running' : '',
      phase,
      details: [
        timeoutText(progress, now),
        ...otherStates(verdict.progress),
        // The phase already says that the size is not picked up or not confirmed yet.
        ...(verdict.kind === 'waiting' && verdict.missing === 'observation' ? [] : [lackText(verdict)]),
        phase === milestone ? '' : milestone,
      ],
    }),
  };
}

/** The result of a fleet that has ended, its milestone once it is ready, else what it is doing. */
function phaseText(verdict: ShownVerdict, milestone: string): string {
  const end = endText(verdict);
  if (end !== '') return end;
  if (isUnconfirmed(verdict)) return NOT_CONFIRMED;
  const phase = phaseOf(verdict);
  return phase === 'ready' ? milestone : PHASE_WORDS[phase];
}

function phaseOf(verdict: ShownVerdict): Phase {
  if (verdict.kind === 'converged') return 'ready';
  const lacking = verdict.kind === 'waiting' ? PHASE_OF[verdict.missing] : undefined;
  const reached = verdict.progress.reachedAt;
  return lacking ?? furthestPhase((level) => reached[level] !== undefined);
}

/** The phase that follows from what a fleet lacks. Otherwise, the levels that it has reached decide. */
const PHASE_OF: Readonly<Partial<Record<Missing, Phase>>> = {
  metrics: 'unobserved',
  observation: 'unobserved',
  instances: 'changing',
  'scale-down': 'changing',
  'warm-up': 'warming-up',
};

// Lines with a progress bar each, for a terminal of any width. No line is wider than the terminal: the least important text is dropped first.

/** Colors a text, or returns it unchanged. */
export type Paint = (color: 'green' | 'red' | 'cyan' | 'yellow', text: string) => string;

/** The size of a terminal, in characters. */
export interface Screen {
  readonly columns: number;
  readonly rows: number;
}

/** The content of a line, before it is fitted to a width. */
export interface BarRow {
  readonly name: string;
  readonly color: Parameters<Paint>[0];
  /** The filled part of the bar, from 0 to 1. */
  readonly share: number;
  /** Texts to stand after the bar, from the fullest to the shortest. The first that fits is shown. */
  readonly texts: readonly [full: string, ...shorter: string[]];
}

/** Widths of a bar, in characters. If the narrowest does not fit, no bar is drawn. */
const MAX_BAR = 20;
const MIN_BAR = 8;

/**
 * Columns that a bar leaves to the text before it grows: enough for counts, phase and time. The actual text does not matter,
 * so that the bar keeps its width from frame to frame.
 */
const TEXT_COLUMNS = 61;

const GAP = '  ';

/** The rows as lines with aligned names, bars and texts. */
export function barLines(rows: readonly BarRow[], columns: number, paint: Paint): readonly string[] {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => columnsOf(text)));
  const names = widest(rows.map(({ name }) => name));
  const shortest = widest(rows.map(({ texts }) => texts.at(-1) ?? ''));
  const room = columns - names - 2 * GAP.length;
  const bar = room - shortest < MIN_BAR ? 0 : Math.max(MIN_BAR, Math.min(MAX_BAR, room - TEXT_COLUMNS));
  // Without a bar, the counts come first and the names get the remaining columns.
  const name = Math.max(0, Math.min(names, columns - GAP.length - shortest));
  const remaining = columns - (name === 0 ? 0 : name + GAP.length) - (bar === 0 ? 0 : bar + GAP.length);
  return rows.map((row) => {
    const text = fitToWidth(row.texts, remaining);
    const label = name === 0 ? [] : [padded(shortened(row.name, name), name)];
    const status = bar === 0 ? [paint(row.color, text)] : [paint(row.color, drawBar(row.share, bar)), text];
    return [...label, ...status].join(GAP);
  });
}

/** The first of some texts, sorted from the fullest to the shortest, that fits into `columns`; if none does, the last one shortened. */
export function fitToWidth(texts: readonly string[], columns: number): string {
  return texts.find((text) => columnsOf(text) <= columns) ?? shortened(texts.at(-1) ?? '', columns);
}

/** A progress bar; completely filled only for a share of 1. */
export function drawBar(share: number, width: number): string {
  const filled = share < 1 ? Math.min(width - 1, Math.floor(share * width)) : width;
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}

/** Progress towards the target, up or down, from 0 to 0.99: only a fleet that has succeeded has a full bar. */
export function shareOf(running: number, target: number): number {
  const most = Math.max(running, target);
  const share = most === 0 ? 1 : Math.min(running, target) / most;
  return Math.min(share, 0.99);
}

/** The facts that the text of a bar row is made of. */
interface BarFacts {
  /** `2/4`; dropped last. */
  readonly counts: string;
  /** The unit of the counts, shown if it fits; empty if the counts are unknown. */
  readonly unit: string;
  readonly phase: string;
  /** Further details, the most important first. */
  readonly details: readonly string[];
}

/** The facts as texts, from all facts to the counts alone. */
export function barTexts({ counts, unit, phase, details }: BarFacts): BarRow['texts'] {
  const full = unit === '' ? counts : `${counts} ${unit}`;
  const known = details.filter((text) => text !== '');
  const shorter = known.map((_, index) => joinParts([full, phase, ...known.slice(0, -index - 1)]));
  return [joinParts([full, phase, ...known]), ...shorter, joinParts([counts, phase]), full, counts];
}

function joinParts(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' · ');
}

// The width of text on a terminal: a wide character takes two columns, a combining one takes none.

const CHARACTERS = new Intl.Segmenter();

/** The text, padded with blanks at its end. */
function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** The text, or its beginning and its end if it is wider than `max` columns: names with the same beginning often differ at the end. */
export function shortened(text: string, max: number): string {
  if (columnsOf(text) <= max) return text;
  if (max < 1) return '';
  const characters = charactersOf(text);
  const end = fitting(characters.toReversed(), Math.floor((max - 1) / 2)).toReversed();
  const beginning = fitting(characters, max - 1 - columnsOf(end.join('')));
  return `${beginning.join('')}…${end.join('')}`;
}

/** The text in lines of at most `max` columns, broken between words if possible. */
export function wrapped(text: string, max: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => pieces(one, max))) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && columnsOf(joined) <= max) lines.splice(-1, 1, joined);
    else lines.push(word);
  }
  return lines;
}

/** A word, split if it is wider than a line. */
function pieces(word: string, max: number): readonly string[] {
  const first = fitting(charactersOf(word), max).join('');
  return first === word || first === '' ? [shortened(word, max)] : [first, ...pieces(word.slice(first.length), max)];
}

function charactersOf(text: string): readonly string[] {
  return [...CHARACTERS.segment(text)].map(({ segment }) => segment);
}

/** As many of the first characters as fit into `max` columns. */
function fitting(characters: readonly string[], max: number): readonly string[] {
  let columns = 0;
  const end = characters.findIndex((character) => {
    columns += columnsOf(character);
    return columns > max;
  });
  return end === -1 ? characters : characters.slice(0, end);
}
