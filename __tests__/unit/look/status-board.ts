// The board of `status --watch`: the progress of each fleet as far as its numbers show it, and problems below.

import { expect, test } from '@jest/globals';
import { OTHER_SIZE, PHASE_WORDS } from '../../../src/render/progress.ts';
import { statusBoardLines } from '../../../src/status/board.ts';
import type { FleetNumbers, FleetStatusReport } from '../../../src/status/report.ts';
import { fleetNumbers, fleetStatus } from '../../support/reports.ts';

const WIDE = { columns: 300, rows: 40 };
const exactly = (count: number) => ({ low: count, high: count });
const marked = (color: string, text: string) => `<${color}>${text}</>`;

function linesOf(fleets: readonly FleetStatusReport[], screen = WIDE): readonly string[] {
  const report = {
    version: '0.1.0',
    result: 'ok',
    readAt: '2026-01-05T12:00:00.000Z',
    notices: [],
    fleets,
  } as const;
  return statusBoardLines(report, screen, marked);
}

/** The backend with these numbers, by default set to 4. */
function backendOf(numbers: Partial<FleetNumbers>, changes: Partial<FleetStatusReport> = { configured: '4' }) {
  const whole = fleetNumbers({ target: exactly(4), ...numbers });
  return fleetStatus('perf1-backend', { metrics: whole, lastCycleSeconds: { low: 3, high: 23 }, ...changes });
}

test.each<[color: string, full: number, counts: string, phase: string | undefined, FleetStatusReport]>([
  ['green', 20, '4/4', PHASE_WORDS.ready, backendOf({})],
  ['cyan', 19, '4/4', PHASE_WORDS['warming-up'], backendOf({ initializing: exactly(2) })],
  ['cyan', 10, '2/4', PHASE_WORDS.changing, backendOf({ running: exactly(2) })],
  ['cyan', 15, '3/4', PHASE_WORDS.changing, backendOf({ draining: exactly(1) })],
  ['cyan', 19, '4/4', PHASE_WORDS.changing, backendOf({ running: exactly(6), draining: exactly(2) })],
  ['cyan', 15, '3-6/4', undefined, backendOf({ running: { low: 5, high: 6 }, draining: { low: 0, high: 2 } })],
  ['cyan', 19, '4/4', OTHER_SIZE, backendOf({}, { configured: '8' })],
  ['cyan', 19, '4/4', OTHER_SIZE, backendOf({}, { configured: '99.5p' })],
  ['green', 20, '4/4', PHASE_WORDS.ready, backendOf({}, {})],
  ['cyan', 19, '4/4', undefined, backendOf({ unusable: exactly(1), excluded: exactly(1) })],
  ['cyan', 15, '3-4/4', undefined, backendOf({ running: { low: 3, high: 4 } })],
])('a bar in %s, of 20 full %i: %s, %s', (color, full, counts, phase, fleet) => {
  const bar = `${'█'.repeat(full)}${'░'.repeat(20 - full)}`;
  const [line = ''] = linesOf([fleet]);
  expect(line.startsWith(`perf1-backend  <${color}>${bar}</>  ${counts} `)).toBe(true);
  const phases = [...Object.values(PHASE_WORDS), OTHER_SIZE];
  expect(line.split(' · ').filter((text) => phases.includes(text))).toEqual(phase === undefined ? [] : [phase]);
});

test('a fleet without a size has no target and no phase', () => {
  const metrics = fleetNumbers({ desired: exactly(0) });
  const [line = ''] = linesOf([fleetStatus('perf1-backend', { configured: '-1', metrics })]);
  const [start, ...texts] = line.split(' · ');
  expect(start).toMatch(/^perf1-backend {2}<cyan>░{20}<\/> {2}4 /);
  expect(texts.map((text) => text.split(' ').at(-1))).toEqual(['auto', '0', '2', '10']);
});

test('all numbers but zeros are shown', () => {
  const numbers = {
    pending: exactly(1),
    stopping: exactly(2),
    inError: exactly(3),
    lighthouse: exactly(1),
    excluded: { low: 0, high: 1 },
  };
  const texts =
    linesOf([backendOf(numbers)])[0]
      ?.split(' · ')
      .slice(1) ?? [];
  expect(texts.map((text) => text.match(/[\d-]*\d(?: to \d+)?/)?.[0])).toEqual([
    ...[undefined, '4', '3 to 23', '1', '2', '0-1', '3', '1'],
    ...['4', '2', '10'],
  ]);
});

test('problems are below all fleets, as far as there are rows', () => {
  const broken = fleetStatus('perf1-backend', {
    result: 'no-metrics',
    message: 'What happened to it, in a long sentence.',
    fix: 'What to do about that.',
  });
  const fleets = [fleetStatus('perf1-frontend'), broken];
  const lines = linesOf(fleets, { columns: 60, rows: 24 });
  expect(lines.slice(1)).toEqual([
    'perf1-backend   <red>░░░░░░░░</>  – · no-metrics',
    'perf1-backend: What happened to it, in a long sentence. Fix:',
    'What to do about that.',
    expect.stringContaining('12:00:00'),
    expect.stringContaining('60 s'),
  ]);
  expect(linesOf(fleets, { columns: 60, rows: 3 })).toEqual(lines.slice(0, 3));
});

test('with more fleets than rows, fleets at their size are omitted first', () => {
  const fleets = Array.from({ length: 5 }, (_, index) => ({
    ...backendOf(index === 3 ? { running: exactly(1) } : {}),
    fleet: `perf${index}-backend`,
  }));
  const lines = linesOf(fleets, { columns: 80, rows: 3 });
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['perf3-backend', 'perf0-backend', expect.any(String)]);
  expect(lines.at(-1)).toMatch(/\b3\b/);
});
