// Markdown for job summaries. Text from outside is escaped.

import { plainText } from '../base/text.ts';

/** A text on one line, without Markdown or HTML in it. */
export function plain(text: string): string {
  return plainText(text.replace(/[\r\n]+/g, ' '))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&');
}

/** The same with line breaks kept. */
export function plainLines(text: string): string {
  return text.split('\n').map(plain).join('<br>');
}

/** A table. Cells are Markdown. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  isRightAligned: (column: number) => boolean = () => false,
): string {
  const rule = columns.map((_, column) => (isRightAligned(column) ? '--:' : '---'));
  return [columns, rule, ...rows].map((texts) => `| ${texts.join(' | ')} |`).join('\n');
}

/** A collapsed section. */
export function folded(title: string, body: string): string {
  return `<details><summary>${plain(title)}</summary>\n\n${body}\n\n</details>`;
}

/** One of GitHub's alerts. Paragraphs are Markdown. */
export function alert(kind: 'CAUTION' | 'WARNING', paragraphs: readonly string[]): string {
  return [`[!${kind}]`, paragraphs.join('\n\n')]
    .join('\n')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
