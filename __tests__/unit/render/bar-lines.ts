// Output for terminals of any size never exceeds their columns and rows, and omits nothing if there is room.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import columnsOf from 'string-width';
import { plainLine } from '../../../src/base/text.ts';
import { type BarRow, barLines, barTexts, boardLines, shortened, wrapped } from '../../../src/render/board.ts';
import type { FleetProgress } from '../../../src/scale/events.ts';
import { statusBoardLines } from '../../../src/status/board.ts';
import type { FleetStatusReport } from '../../../src/status/report.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';
import { type Row, verdictOn, WRITTEN } from '../../support/cycles.ts';
import { PROPERTY } from '../../support/depth.ts';
import { fleetNumbers, fleetStatus } from '../../support/reports.ts';

const plain = (_: string, text: string) => text;

/** Realistic names, and arbitrary ones. */
const name = fc.oneof(
  fc.constantFrom(
    'perf1-frontend',
    'nonreg-with-a-long-name-17-backend/workers',
    '環境一-frontend',
    '👩‍👩‍👧‍👦-backend',
  ),
  arbitraryText({ maxLength: 60 }),
);
/** The same names as they are drawn, without names that join with the characters beside them. */
const shown = name
  .map(plainLine)
  .filter((text) => columnsOf(text) > 0 && columnsOf(` ${text} `) === columnsOf(text) + 2);
const screen = fc.record({
  columns: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 300 })),
  rows: fc.integer({ min: 1, max: 30 }),
});

const few = fc.nat(12);
const row: fc.Arbitrary<Row> = fc.record({
  bin: fc.constantFrom(0, 2),
  desired: few,
  running: few,
  pending: few,
  draining: few,
  initial: few,
  unusable: few,
  inError: few,
});

function progressOf(fleet: string, rows: readonly Row[], kind: number): FleetProgress {
  const verdict = verdictOn({ requested: '4', rows });
  const failed = { kind: 'failed', result: 'not-observed', progress: verdict.progress } as const;
  return {
    kind: 'progress',
    fleet,
    level: 'ready',
    verdict: kind === 0 ? failed : verdict,
    isOver: kind === 0,
    startedAt: WRITTEN,
    deadline: 72_000_000,
  };
}

const board = fc
  .uniqueArray(fc.record({ fleet: name, rows: fc.array(row, { maxLength: 2 }), kind: fc.nat(2) }), {
    selector: ({ fleet }) => fleet,
    minLength: 1,
    maxLength: 25,
  })
  .map((fleets) => ({
    environments: fleets.map(({ fleet }) => ({ env: fleet, fleets: [fleet] })),
    known: new Map(fleets.map(({ fleet, rows, kind }) => [fleet, progressOf(fleet, rows, kind)])),
  }));

const bounds = fc.tuple(few, fc.nat(1)).map(([low, more]) => ({ low, high: low + more }));
const status: fc.Arbitrary<FleetStatusReport> = fc
  .record({
    fleet: name,
    configured: fc.option(fc.constantFrom(null, '-1', '4', '50%', 'ten'), { nil: undefined }),
    hasNumbers: fc.boolean(),
    running: bounds,
    target: fc.option(bounds, { nil: undefined }),
    initializing: bounds,
    unusable: bounds,
    message: fc.option(arbitraryText({ maxLength: 200 }), { nil: undefined }),
  })
  .map(({ fleet, configured, hasNumbers, message, running, target, initializing, unusable }) => {
    const metrics = fleetNumbers({ running, initializing, unusable, ...(target && { target }) });
    return fleetStatus(fleet, {
      ...(hasNumbers && { metrics }),
      ...(configured !== undefined && { configured }),
      ...(message !== undefined && { result: 'no-metrics', message, fix: 'Look.' }),
    });
  });

test('the lines of a wait fit into the terminal', () => {
  fc.assert(
    fc.property(board, screen, ({ environments, known }, size) => {
      const lines = boardLines(environments, known, 0, size, plain);
      expect(lines.filter((line) => columnsOf(line) > size.columns)).toEqual([]);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(size.rows);
      expect(lines.join('')).not.toMatch(/[\r\n]/);
    }),
    PROPERTY,
  );
});

test('the lines of a watch fit into the terminal', () => {
  fc.assert(
    fc.property(fc.array(status, { minLength: 1, maxLength: 40 }), screen, (fleets, size) => {
      const report = { version: '0.1.0', result: 'ok', readAt: '', notices: [], fleets } as const;
      const lines = statusBoardLines(report, size, plain);
      expect(lines.filter((line) => columnsOf(line) > size.columns)).toEqual([]);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(size.rows);
      expect(lines.join('')).not.toMatch(/[\r\n]/);
    }),
    PROPERTY,
  );
});

test('with enough room, nothing is omitted, and bars and texts are aligned', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: shown, share: fc.double({ min: 0, max: 1, noNaN: true }), text: fc.string() }), {
        minLength: 1,
      }),
      (fleets) => {
        const rows = fleets.map(({ text, ...rest }) => ({ ...rest, color: 'cyan', texts: [text, ''] }) as const);
        const names = Math.max(...rows.map((one) => columnsOf(one.name)));
        const texts = Math.max(...rows.map((one) => columnsOf(one.texts[0])));
        const lines = barLines(rows, names + 24 + Math.max(61, texts), plain);
        for (const [index, one] of rows.entries()) {
          expect(lines[index]).toMatch(/[█░]{20} {2}/);
          expect(lines[index]?.startsWith(one.name)).toBe(true);
          expect(lines[index]?.endsWith(`  ${one.texts[0]}`)).toBe(true);
        }
        expect(new Set(lines.map((line, index) => columnsOf(line) - columnsOf(rows[index]?.texts[0] ?? ''))).size).toBe(
          1,
        );
      },
    ),
    PROPERTY,
  );
});

describe('a narrower terminal shows less at', () => {
  const more = ['times out in 2 min', '2 pending', '2 initializing', 'observed after 0 s'];
  const texts = barTexts({ counts: '2/4', unit: 'running', phase: 'starting or stopping', details: more });
  const rows = ['perf1-frontend', 'perf1-backend'].map(
    (fleet): BarRow => ({ name: fleet, color: 'cyan', share: 0.5, texts }),
  );
  const linesAt = (columns: number) => barLines(rows, columns, plain);

  const all = '2/4 running · starting or stopping · times out in 2 min · 2 pending · 2 initializing';
  test.each([
    [143, `██████████░░░░░░░░░░  ${all} · observed after 0 s`],
    [142, `██████████░░░░░░░░░░  ${all}`],
    [105, '██████████░░░░░░░░░░  2/4 running · starting or stopping · times out in 2 min · 2 pending'],
    [90, '█████░░░░░░  2/4 running · starting or stopping · times out in 2 min'],
    [80, '████░░░░  2/4 running · starting or stopping'],
    [60, '████░░░░  2/4 running · starting or stopping'],
    [56, '████░░░░  2/4 · starting or stopping'],
    [40, '████░░░░  2/4 running'],
    [30, '████░░░░  2/4'],
    [28, '2/4 running'],
    [20, '2/4'],
  ])('%i columns', (columns, text) => {
    expect(linesAt(columns)).toEqual([`perf1-frontend  ${text}`, `perf1-backend   ${text}`]);
  });

  test.each([
    [16, ['perf1…ntend  2/4', 'perf1…ckend  2/4']],
    [8, ['p…d  2/4', 'p…d  2/4']],
    [5, ['2/4', '2/4']],
    [2, ['2…', '2…']],
  ])('%i columns', (columns, lines) => {
    expect(linesAt(columns)).toEqual(lines);
  });
});

test('a text is shortened in the middle, between characters', () => {
  expect(shortened('perf1-frontend', 14)).toBe('perf1-frontend');
  expect(shortened('perf1-frontend', 9)).toBe('perf…tend');
  expect(shortened('環境一環境二', 6)).toBe('環…二');
  expect(shortened('環境', 1)).toBe('…');
  expect(shortened('a', 0)).toBe('');
});

test('a text is wrapped between words, and within words that are too long', () => {
  expect(wrapped('Allow it in the policy', 10)).toEqual(['Allow it', 'in the', 'policy']);
  expect(wrapped('see arn:aws:iam::1', 7)).toEqual(['see', 'arn:aws', ':iam::1']);
  expect(wrapped('環境', 1)).toEqual(['…']);
});
