// The Markdown that GitHub renders in a job summary, in which text from outside stays text.

import { plainText } from '../plain-text.ts';

/** Text as text: nothing in it is Markdown or HTML, and it stays on its line. */
export function plain(text: string): string {
  return plainText(text.replace(/[\r\n]+/g, ' '))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&');
}

/** The same, in which lines stay lines. */
export function plainLines(text: string): string {
  return text.split('\n').map(plain).join('<br>');
}

/** A table; cells are Markdown already. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  isToTheRight: (column: number) => boolean = () => false,
): string {
  const rule = columns.map((_, column) => (isToTheRight(column) ? '--:' : '---'));
  return [columns, rule, ...rows].map((texts) => `| ${texts.join(' | ')} |`).join('\n');
}

/** A part that is folded away until somebody asks for it. */
export function folded(title: string, body: string): string {
  return `<details><summary>${plain(title)}</summary>\n\n${body}\n\n</details>`;
}

/** What must not be missed, as one of GitHub's alerts; paragraphs are Markdown already. */
export function alert(kind: 'CAUTION' | 'WARNING', paragraphs: readonly string[]): string {
  return [`[!${kind}]`, paragraphs.join('\n\n')]
    .join('\n')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
