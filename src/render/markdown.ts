// Markdown for job summaries. Text from outside is escaped.

import { plainText } from '../base/text.ts';

/** A text on one line, without Markdown or HTML in it. */
export function plain(text: string): string {
  return (
    plainText(text.replace(/[\r\n]+/g, ' '))
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_[\]|~$]/g, '\\$&')
      // GitHub makes a URL a link as it is written, backslashes included: one that needs them stays text.
      .replace(/(https?):(?=\S*\\)/g, '$1&#58;')
  );
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

// -- Makes a text fit into a limit by rendering it in less detail.

/**
 * The first of some renderings, sorted from the fullest, that has at most `maxBytes`; if none has, `shortest`. A rendering is a
 * list of parts. Parts are rendered only until they exceed the limit.
 */
export function fitToBytes(
  renderings: readonly (() => Iterable<string>)[],
  maxBytes: number,
  shortest: () => string,
): string {
  for (const render of renderings) {
    const text = joinWithin(render(), maxBytes);
    if (text !== undefined) return text;
  }
  return shortest();
}

function joinWithin(parts: Iterable<string>, maxBytes: number): string | undefined {
  const fitting: string[] = [];
  let bytes = 0;
  for (const part of parts) {
    bytes += Buffer.byteLength(part);
    if (bytes > maxBytes) return undefined;
    fitting.push(part);
  }
  return fitting.join('');
}
