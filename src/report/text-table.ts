// Tables of plain text, for terminals and files.

import { plainLine } from '../plain-text.ts';

/** Columns side by side, as wide as their widest text, with their headings in capitals. Every row is one line. */
export function textTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  isToTheRight: (column: number) => boolean = () => false,
): string {
  const lines = [columns.map((column) => column.toUpperCase()), ...rows.map((row) => row.map(plainLine))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) =>
      line.map((text, index) => padded(text, widths[index] ?? 0, isToTheRight(index))).join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function padded(text: string, width: number, isToTheRight: boolean): string {
  return isToTheRight ? text.padStart(width) : text.padEnd(width);
}
