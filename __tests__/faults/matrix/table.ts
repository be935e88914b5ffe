// The fault matrix as a table: a row for each fault, a column for each target, and the failures below it.

import { TARGETS } from './cells.ts';
import type { Outcome } from './run.ts';

const LEGEND = [
  'A cell: the result, how often the faulty request was sent, and which keys have the requested value at the end',
  '(FB both, F- only the frontend, -B only the backend, -- none). A cell with ✔ passes, a cell with ✖ fails.',
];

/** The table, the reasons for impossible cells, the failures, and the count. */
export function renderMatrix(outcomes: readonly Outcome[]): string {
  const rows = Map.groupBy(outcomes, ({ cell }) => `${cell.fault.name} ${cell.fault.times}`);
  const lines = [
    ['', ...TARGETS],
    ...[...rows].map(([name, cells]) => [
      name,
      ...TARGETS.map((target) => {
        const outcome = cells.find(({ cell }) => cell.target === target);
        return outcome === undefined ? '' : renderCell(outcome);
      }),
    ]),
  ];
  const widths = ['', ...TARGETS].map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const table = lines.map((line) =>
    line
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...table, '', ...LEGEND, '', ...impossibleOnes(outcomes), ...wrongOnes(outcomes), count(outcomes)].join('\n');
}

function renderCell(outcome: Outcome): string {
  if (outcome.kind === 'impossible') return 'impossible';
  const { got, wrong } = outcome;
  const keys = `${got.keys.frontend === '4' ? 'F' : '-'}${got.keys.backend === '50%' ? 'B' : '-'}`;
  return `${wrong.length === 0 ? '✔' : '✖'} ${got.result} ${got.tries}× ${keys}`;
}

function impossibleOnes(outcomes: readonly Outcome[]): readonly string[] {
  const cells = outcomes.flatMap((outcome) => (outcome.kind === 'impossible' ? [outcome] : []));
  const byReason = Map.groupBy(cells, ({ cell, reason }) => `${cell.target}: ${reason}`);
  const lines = [...byReason].map(
    ([reason, of]) => `  ${reason} (${of.map(({ cell }) => cell.fault.name).join(', ')})`,
  );
  return lines.length === 0 ? [] : ['Impossible cells:', ...lines, ''];
}

/** The failures of each cell, one paragraph each. */
export function wrongOnes(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'impossible' || outcome.wrong.length === 0) return [];
    const { fault, target } = outcome.cell;
    return [`✖ ${target}, ${fault.name}, ${fault.times}:`, ...outcome.wrong.map((text) => `    ${text}`), ''];
  });
}

/** `N cells, M wrong`. */
function count(outcomes: readonly Outcome[]): string {
  const run = outcomes.flatMap((outcome) => (outcome.kind === 'run' ? [outcome] : []));
  return `${run.length} cells, ${run.filter(({ wrong }) => wrong.length > 0).length} wrong`;
}
