// Lines with a bar each, for a terminal of any width: what matters least is left out first, and no line is ever wider.

import { columnsOf, padded, shortened } from './columns.ts';

/** Puts colour around a text, or leaves it as it is. */
export type Paint = (colour: 'green' | 'red' | 'cyan' | 'yellow', text: string) => string;

/** The size of a terminal, in characters. */
export interface Screen {
  readonly columns: number;
  readonly rows: number;
}

/** What a line shows, but for where it is cut. */
export interface BarRow {
  readonly name: string;
  readonly colour: Parameters<Paint>[0];
  /** How much of the bar is full, from 0 to 1. */
  readonly share: number;
  /** What is said beside the bar, from the fullest to the shortest. */
  readonly texts: readonly [full: string, ...shorter: string[]];
}

/** Widths of a bar, in characters. Where the narrowest has no room, there is none. */
const WIDEST = 20;
const NARROWEST = 8;

/** What a bar leaves room for before it grows: counts, phase and time. That it grows with no text keeps it as it is from frame to frame. */
const USUAL_TEXT = 61;

const GAP = '  ';

/** The rows as lines whose names, bars and texts stand below each other. */
export function barLines(rows: readonly BarRow[], columns: number, paint: Paint): readonly string[] {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(columnsOf));
  const names = widest(rows.map(({ name }) => name));
  const shortest = widest(rows.map(({ texts }) => texts.at(-1) ?? ''));
  const room = columns - names - 2 * GAP.length;
  const bar = room - shortest < NARROWEST ? 0 : Math.max(NARROWEST, Math.min(WIDEST, room - USUAL_TEXT));
  // Without a bar, what is left is the numbers', and then the names'.
  const name = Math.max(0, Math.min(names, columns - GAP.length - shortest));
  const left = columns - (name === 0 ? 0 : name + GAP.length) - (bar === 0 ? 0 : bar + GAP.length);
  return rows.map((row) => {
    const text = firstThatFits(row.texts, left);
    const label = name === 0 ? [] : [padded(shortened(row.name, name), name)];
    const told = bar === 0 ? [paint(row.colour, text)] : [paint(row.colour, drawnBar(row.share, bar)), text];
    return [...label, ...told].join(GAP);
  });
}

/** The first of some texts, from the fullest to the shortest, that takes at most so many columns; at the worst a part of the last. */
export function firstThatFits(texts: readonly string[], columns: number): string {
  const fitting = texts.find((text) => columnsOf(text) <= columns);
  return fitting ?? shortened(texts.at(-1) ?? '', columns);
}

/** How much of the way is behind a fleet; full only at its end. */
export function drawnBar(share: number, width: number): string {
  const filled = share < 1 ? Math.min(width - 1, Math.floor(share * width)) : width;
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}

/** How far a fleet on its way has come, upwards or downwards: less than 1 even where the number is right. */
export function shareOf(running: number, target: number): number {
  const most = Math.max(running, target);
  const share = most === 0 ? 1 : Math.min(running, target) / most;
  return Math.min(share, 0.99);
}

/** What there is to say of a fleet. */
export interface Told {
  /** `2/4`: what is said to the last. */
  readonly counts: string;
  /** What the counts are of, where there is room for the word; empty where they are not known. */
  readonly unit: string;
  readonly phase: string;
  /** The most important first. */
  readonly more: readonly string[];
}

/** The same as texts, from all of it to the counts alone. */
export function textsOf({ counts, unit, phase, more }: Told): BarRow['texts'] {
  const full = unit === '' ? counts : `${counts} ${unit}`;
  const said = more.filter((text) => text !== '');
  const shorter = said.map((_, index) => joined([full, phase, ...said.slice(0, said.length - index - 1)]));
  return [joined([full, phase, ...said]), ...shorter, joined([counts, phase]), full, counts];
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' · ');
}
