// The results as a table in Markdown, for a terminal and for docs/performance.md.

import { outcomeOf, type Results, type Row } from './results.ts';
import type { Spread } from './statistics.ts';

/** One row for each measure and reference: medians, quartiles in brackets, the ratio, its goal and whether it is met. */
export function tableOf({ rows }: Results): string {
  const head = ['measure', 'ours', 'reference', 'reference value', 'ratio', 'goal', ''];
  const cells = [head, head.map(() => '--'), ...rows.map(cellsOf)];
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cellsOf(row: Row): readonly string[] {
  const { ours, theirs, ratio, isMet } = outcomeOf(row);
  const goal = row.goal && `≤ ${row.goal.atMost}${row.goal.of === 'ratio' ? ' ×' : ` ${row.unit}`}`;
  return [
    row.measure,
    withUnit(ours, row.unit),
    row.reference,
    theirs === undefined ? '' : withUnit(theirs, row.unit),
    ratio === undefined ? '' : `${spread(ratio, 2)} ×`,
    goal ?? '',
    isMet === undefined ? '' : isMet ? 'met' : 'not met',
  ];
}

function withUnit(values: Spread, unit: string): string {
  return `${spread(values, values.median < 10 ? 2 : 0)} ${unit}`.trimEnd();
}

/** The median, and the quartiles unless all are the same. */
function spread({ low, median, high }: Spread, digits: number): string {
  const [below, middle, above] = [low, median, high].map((value) => value.toFixed(digits));
  return below === above ? `${middle}` : `${middle} (${below}–${above})`;
}
