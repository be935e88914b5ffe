// No line is wider than the terminal, unless one word is.

import { describe, expect, test } from '@jest/globals';
import { wrapText } from '../../../src/base/text.ts';
import { doctorLines } from '../../../src/doctor/lines.ts';
import { reportText, textTable } from '../../../src/render/tables.ts';
import { statusTable } from '../../../src/status/table.ts';
import { fleetNumbers, fleetReport, fleetStatus, manyReport, runReport } from '../../support/reports.ts';
import { helpTexts } from '../../wording/help.ts';

/** The lines that are too wide although they have several words. The shortest command counts as one word. */
function tooWide(text: string, width: number): readonly string[] {
  const isWhole = (line: string) => /^ *(?:[^ ]+(?: <[^>]+>)?|Usage: .*)$/.test(line);
  return text.split('\n').filter((line) => line.length > width && !isWhole(line));
}

const WIDTHS = [80, 60, 40];

describe.each(WIDTHS)('%i columns', (width) => {
  test.each(Object.entries(helpTexts(width)))('have room for %s', (_, [help = '']) => {
    expect(tooWide(help, width)).toEqual([]);
    expect(help).not.toMatch(/ \n/);
  });

  test('have room for the report of a run', () => {
    const fleets = ['frontend', 'backend'].map((layer) => fleetReport({ layer, fleet: `perf1-${layer}` }));
    const text = reportText(manyReport([runReport({ fleets }), runReport({ env: 'perf2', fleets })]), width);
    expect(tooWide(text, width)).toEqual([]);
  });

  test('have room for a status', () => {
    const metrics = fleetNumbers({ target: { low: 4, high: 4 }, running: { low: 10, high: 12 } });
    const lastCycleSeconds = { low: 120, high: 120 };
    const fleets = [fleetStatus('perf1-frontend', { configured: '50%', metrics, lastCycleSeconds })];
    const status = { version: '1', result: 'ok', readAt: '2026-01-31T06:00:00.000Z', notices: [], fleets } as const;
    const lines = statusTable(status, width);
    expect(tooWide(lines.join('\n'), width)).toEqual([]);
    // Only the default width of terminals has room for one row per fleet.
    expect(lines.some((line) => line.startsWith('FLEET '))).toBe(width === 80);
  });

  test('have room for the output of doctor', () => {
    const message = 'Permission to call the CloneSquad API is missing: User: x is not authorized to do this.';
    const check = { name: 'write', fleet: 'perf1-frontend', state: 'failed', blocking: true } as const;
    const checks = [{ ...check, message, fix: 'Allow this and that in the IAM policy of the role or user.' }];
    const found = { version: '1', env: 'perf1', region: 'eu-west-1', canScale: false, result: 'refused' } as const;
    const doctor = { ...found, headline: 'Scaling perf1 would fail. Failed checks: write', startedAt: '', checks };
    const paint = (_: string, text: string) => `<<<<<${text}>>>>>`;
    const lines = doctorLines(doctor, { paint, width, isQuiet: false });
    expect(tooWide(lines.join('\n').replaceAll(/<{5}|>{5}/g, ''), width)).toEqual([]);
  });
});

describe('a table that is too wide', () => {
  const columns = ['Fleet', 'Running', 'Draining', 'Floor'];
  const rows = [
    ['perf1-frontend', '4', '–', '2'],
    ['perf1-backend', '5', '–', '1'],
  ];
  const tableAt = (width: number) =>
    textTable(columns, rows, { width, dispensable: ['Floor'] })
      .trimEnd()
      .split('\n');

  test('omits empty columns, then dispensable ones', () => {
    expect(tableAt(40)[0]).toBe('FLEET           RUNNING  DRAINING  FLOOR');
    expect(tableAt(39)[0]).toBe('FLEET           RUNNING  FLOOR');
    expect(tableAt(28)).toEqual(['FLEET           RUNNING', 'perf1-frontend  4', 'perf1-backend   5']);
  });

  test('has several lines per row, with all known values', () => {
    const wide = ['Fleet', 'Requested', 'Floor', 'Result'];
    const linesAt = (width: number) => textTable(wide, [['perf1-frontend', '4', '–', 'ok']], { width }).split('\n');
    expect(linesAt(27)).toEqual(['perf1-frontend', '  Requested: 4, Result: ok', '']);
    expect(linesAt(20)).toEqual(['perf1-frontend', '  Requested: 4,', '  Result: ok', '']);
  });
});

test.each([
  ['one two three', 7, ['one two', '  three']],
  ['  one two', 6, ['  one', '    two']],
  ['a  set to 4', 8, ['a  set', '  to 4']],
  ['see https://example.com/a/long/path now', 20, ['see', '  https://example.com/a/long/path', '  now']],
  ['one\ntwo three', 6, ['one', 'two', '  three']],
  ['any text', Number.POSITIVE_INFINITY, ['any text']],
])('%j at %d columns', (text, width, lines) => {
  expect(wrapText(text, width).split('\n')).toEqual(lines);
});
