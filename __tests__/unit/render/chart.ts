// The chart of a fleet: its values over time, whole numbers on the axis, bands for its phases, and colors with enough contrast.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { CHART_COLORS, fleetChart } from '../../../src/render/chart.ts';
import { PHASES } from '../../../src/render/progress.ts';
import { numbersIn } from '../../support/messages.ts';
import { fleetReport, sampleAt } from '../../support/reports.ts';

const FLEET = fleetReport({
  target: 4,
  running: 4,
  usable: 4,
  secondsTo: { posted: 1, observed: 3, running: 5, ready: 8 },
  samples: [sampleAt(0.5, 1), sampleAt(3.2, 2), sampleAt(5, 4, { initializing: 3 }), sampleAt(8, 4)],
});

/** The rows of numbers that a chart draws. */
function rowsOf(chart: string | undefined, kind: 'bar' | 'line'): readonly (readonly number[])[] {
  const rows = [...(chart ?? '').matchAll(new RegExp(`^ {2}${kind} \\[(.*)\\]$`, 'gm'))];
  return rows.map(([, numbers = '']) => numbers.split(', ').map(Number));
}

/** The numbers in the line of a chart that contains `start`. */
function numbersAfter(start: string, chart = ''): readonly number[] {
  return numbersIn(chart.split('\n').find((line) => line.includes(start)));
}

describe('a chart', () => {
  const chart = fleetChart(FLEET, 9, 10);

  test('shows the running and requested instances over time', () => {
    expect(rowsOf(chart, 'line')).toEqual([
      [4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
      [1, 1, 1, 1, 2, 4, 4, 4, 4, 4],
    ]);
    expect(numbersAfter('title "perf1-frontend', chart)).toEqual([4, 4]);
    expect(numbersAfter('accDescr', chart)).toEqual([1, 4, 4, 9, 8]);
  });

  test('shows draining instances separately from running ones', () => {
    const target = 2;
    const down = fleetChart(
      fleetReport({
        target,
        running: 10,
        usable: 2,
        draining: 8,
        samples: [sampleAt(0, 10, { target }), sampleAt(2, 10, { target, draining: 8 })],
      }),
      3,
      4,
    );
    expect(rowsOf(down, 'line')).toEqual([
      [2, 2, 2, 2],
      [10, 10, 2, 2],
      [0, 0, 8, 8],
    ]);
    expect(numbersAfter('title "perf1-frontend', down)).toEqual([2, 2, 8]);
    expect(numbersAfter('accDescr', down)).toEqual([10, 2, 2, 3]);
  });

  test('has one band at each time, in the order of the phases', () => {
    const bands = rowsOf(chart, 'bar').map((band) => band.map((value) => value > 0));
    const at = Array.from({ length: 10 }, (_, time) => PHASES.filter((__, index) => bands[index]?.[time]));
    expect(at.map(([name]) => name)).toEqual([
      ...Array(3).fill('unobserved'),
      ...Array(2).fill('changing'),
      ...Array(3).fill('warming-up'),
      ...Array(2).fill('ready'),
    ]);
    expect(at.every((both) => both.length === 1)).toBe(true);
  });

  test.each([
    [9, 61, ['0', '2 s', '4 s', '6 s', '8 s']],
    [252, 61, ['0', '1 min', '2 min', '3 min', '4 min']],
    [1_200, 31, ['0', '5 min', '10 min', '15 min']],
    [90_000, 61, ['0', '6 h', '12 h', '18 h', '24 h']],
  ])('of %i s with at most %i points has few labels, each once', (seconds, most, shown) => {
    const [, axis = ''] = /x-axis \[(.*)\]/.exec(fleetChart(FLEET, seconds, most) ?? '') ?? [];
    const labels = axis.split(', ').map((label) => label.slice(1, -1));
    expect(labels.length).toBeLessThanOrEqual(most);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => !/^\u200b+$/.test(label))).toEqual(shown);
  });

  test('always ends at or after the last sample', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 3, max: 61 }), (tenths, most) => {
        const [target = [], running = []] = rowsOf(fleetChart(FLEET, tenths / 10, most), 'line');
        expect(target.length).toBe(running.length);
        expect(running.length).toBeLessThanOrEqual(most);
        const isOver = tenths >= 80;
        expect(running.at(-1) === 4 || !isOver).toBe(true);
      }),
    );
  });

  test('is omitted without samples or without room', () => {
    expect(fleetChart(fleetReport(), 9, 61)).toBeUndefined();
    expect(fleetChart(FLEET, 9, 0)).toBeUndefined();
  });

  test('escapes Mermaid syntax in a name', () => {
    const named = fleetChart({ ...FLEET, fleet: 'a"]\n```\n%%{init}%%' }, 9, 61);
    expect(named?.match(/^.*(?:title|accTitle).*$/gm)).toEqual([
      '  accTitle: a          init   ',
      expect.stringMatching(/^ {2}title "a {10}init {3}: [\w ]*"$/),
    ]);
  });
});

/** The backbackgrounds of GitHub's pages, light and dark. */
const PAGES = ['#ffffff', '#0d1117'];

describe('the color', () => {
  const backgrounds = PAGES.flatMap((page) => [
    channels(page),
    ...PHASES.map((band) => over(CHART_COLORS[band], page)),
  ]);

  test.each(['running', 'target', 'draining'] as const)('of %s has enough contrast on every background', (line) => {
    // The minimum contrast of graphical objects in WCAG 2.2, 1.4.11.
    const contrasts = backgrounds.map((background) => contrast(channels(CHART_COLORS[line]), background));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
  });
});

/** Red, green and blue, from 0 to 1. */
function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** A color with alpha on a page. */
function over(hex: string, page: string): readonly number[] {
  const alpha = Number.parseInt(hex.slice(7), 16) / 255;
  const background = channels(page);
  return channels(hex).map((value, index) => value * alpha + (background[index] ?? 0) * (1 - alpha));
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, by WCAG 2.2. */
function luminance(color: readonly number[]): number {
  const linear = color.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
