// What a watch draws of fleets: how far they are by their own numbers, nothing that these leave open, and what is wrong below them.

import { expect, test } from '@jest/globals';
import { statusBoardLines } from '../../src/report/status-board.ts';
import type { FleetNumbers, FleetStatusReport } from '../../src/report/status-report.ts';
import { fleetNumbers, fleetStatus } from '../support/reports.ts';

const WIDE = { columns: 300, rows: 40 };
const exactly = (count: number) => ({ low: count, high: count });
const marked = (colour: string, text: string) => `<${colour}>${text}</>`;

function linesOf(fleets: readonly FleetStatusReport[], screen = WIDE): readonly string[] {
  const report = { version: '0.1.0', result: 'ok', readAt: '2026-01-05T12:00:00.000Z', fleets } as const;
  return statusBoardLines(report, screen, marked);
}

/** The backend as it is with these numbers, set to 4 unless it is said otherwise. */
function backendOf(numbers: Partial<FleetNumbers>, changes: Partial<FleetStatusReport> = { set: '4' }) {
  const whole = fleetNumbers({ target: exactly(4), ...numbers });
  return fleetStatus('perf1-backend', { numbers: whole, lastRunSeconds: { low: 3, high: 23 }, ...changes });
}

test.each<[string, FleetStatusReport]>([
  ['<green>████████████████████</>  4/4 running · there · set to 4', backendOf({})],
  [
    '<cyan>███████████████████░</>  4/4 running · warming up · set to 4',
    backendOf({ initializing: exactly(2) }),
  ],
  [
    '<cyan>██████████░░░░░░░░░░</>  2/4 running · starting or stopping · set to 4',
    backendOf({ running: exactly(2) }),
  ],
  [
    '<cyan>███████████████░░░░░</>  3/4 running · starting or stopping · set to 4',
    backendOf({ draining: exactly(1) }),
  ],
  [
    '<cyan>███████████████████░</>  4/4 running · starting or stopping · set to 4',
    backendOf({ running: exactly(6), draining: exactly(2) }),
  ],
  [
    '<cyan>███████████████░░░░░</>  3-6/4 running · set to 4',
    backendOf({ running: { low: 5, high: 6 }, draining: { low: 0, high: 2 } }),
  ],
  [
    '<cyan>███████████████████░</>  4/4 running · CloneSquad wants another size at the moment · set to 8',
    backendOf({}, { set: '8' }),
  ],
  ['<green>████████████████████</>  4/4 running · there · last run', backendOf({}, {})],
  // What is unuseable may be among the running ones.
  [
    '<cyan>███████████████████░</>  4/4 running · set to 4',
    backendOf({ unuseable: exactly(1), excluded: exactly(1) }),
  ],
  ['<cyan>███████████████░░░░░</>  3-4/4 running · set to 4', backendOf({ running: { low: 3, high: 4 } })],
])('%s', (start, fleet) => {
  expect(linesOf([fleet])[0]?.startsWith(`perf1-backend  ${start}`)).toBe(true);
});

test('a fleet without a size has no target, and is nowhere in particular', () => {
  const numbers = fleetNumbers({ desired: exactly(0) });
  expect(linesOf([fleetStatus('perf1-backend', { set: '-1', numbers })])).toEqual([
    'perf1-backend  <cyan>░░░░░░░░░░░░░░░░░░░░</>  4 running · set to auto · desired 0 · floor 2 · size 10',
  ]);
});

test('every number is told that says something', () => {
  const numbers = {
    pending: exactly(1),
    stopping: exactly(2),
    inError: exactly(3),
    lighthouse: exactly(1),
    excluded: { low: 0, high: 1 },
  };
  expect(linesOf([backendOf(numbers)])[0]).toMatch(
    / · last run 3-23 s ago · 1 pending · 2 stopping · 0-1 excluded · 3 in error · 1 LightHouse · desired 4 · floor 2 · size 10$/,
  );
});

test('what is wrong stands below all, as far as there are rows', () => {
  const broken = fleetStatus('perf1-backend', {
    result: 'no-metrics',
    what: 'No metrics came in the last 15 minutes.',
    fix: 'Look at the log of its Lambda.',
  });
  const fleets = [fleetStatus('perf1-frontend'), broken];
  const lines = linesOf(fleets, { columns: 60, rows: 24 });
  expect(lines.slice(1)).toEqual([
    'perf1-backend   <red>░░░░░░░░</>  – · no-metrics',
    'perf1-backend: No metrics came in the last 15 minutes. →',
    'Look at the log of its Lambda.',
  ]);
  expect(linesOf(fleets, { columns: 60, rows: 3 })).toEqual(lines.slice(0, 3));
});

test('where there are more fleets than rows, those that are there are left out first', () => {
  const fleets = Array.from({ length: 5 }, (_, index) => ({
    ...backendOf(index === 3 ? { running: exactly(1) } : {}),
    group: `perf${index}-backend`,
  }));
  const lines = linesOf(fleets, { columns: 80, rows: 3 });
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['perf3-backend', 'perf0-backend', 'and']);
  expect(lines.at(-1)).toBe('and 3 more');
});
