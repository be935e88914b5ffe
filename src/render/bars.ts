// Lines with a progress bar each, for a terminal of any width. No line is wider than the terminal: the least important text is dropped first.

import { columnsOf, padded, shortened } from './columns.ts';

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
  /** Texts for the right of the bar, from the fullest to the shortest. The first that fits is shown. */
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
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(columnsOf));
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
  const fitting = texts.find((text) => columnsOf(text) <= columns);
  return fitting ?? shortened(texts.at(-1) ?? '', columns);
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
export interface BarFacts {
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
