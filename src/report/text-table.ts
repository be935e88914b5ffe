// Tables of plain text, for terminals and files.

import { plainLine } from '../plain-text.ts';

/** A table with headings in capitals. Each column is as wide as its widest text, each row is one line. */
export function textTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  isRightAligned: (column: number) => boolean = () => false,
): string {
  const lines = [columns.map((column) => column.toUpperCase()), ...rows.map((row) => row.map(plainLine))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) =>
      line.map((text, index) => aligned(text, widths[index] ?? 0, isRightAligned(index))).join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function aligned(text: string, width: number, isRightAligned: boolean): string {
  return isRightAligned ? text.padStart(width) : text.padEnd(width);
}
