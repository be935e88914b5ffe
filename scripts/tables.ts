// Writes the tables of inputs and outputs into the docs, from the actions as they declare them: between the comments that name one.

import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The pages that have such tables. */
export const PAGES_WITH_TABLES = ['README.md', 'docs/plan.md'] as const;

/** What an action declares, as far as a table shows it. */
interface Declared {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean } | undefined>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string } | undefined>>;
}

/** `<!-- inputs of action.yml -->`, a table, `<!-- end -->`. */
const TABLE = /(<!-- (inputs|outputs) of ([\w./]+)[^>]* -->\n)[\s\S]*?(<!-- end -->)/g;

/**
 * A page with its tables as the actions declare them today.
 *
 * @param markdown the page as it is
 * @param read the text of a file of the project, by its path
 * @throws Error where there is no table to write, or one is asked for that cannot be
 */
export function withTables(markdown: string, read: (path: string) => string): string {
  let count = 0;
  const written = markdown.replace(TABLE, (_, open: string, kind: string, path: string, close: string) => {
    count += 1;
    const action: Declared = parse(read(path));
    const table = kind === 'inputs' ? inputsTable(action) : outputsTable(action);
    return `${open}${table.join('\n')}\n${close}`;
  });
  if (count === 0) throw new Error('The page has no place for a table');
  return written;
}

function inputsTable({ inputs }: Declared): readonly string[] {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const [meaning, usual] = splitUsual(input?.description ?? '');
    return row(`\`${name}\``, input?.required ? 'required' : usual, meaning);
  });
  return [row('input', 'default', 'meaning'), '|--|--|--|', ...rows];
}

function outputsTable({ outputs }: Declared): readonly string[] {
  const rows = Object.entries(outputs).map(([name, output]) =>
    row(`\`${name}\``, inMarkdown(output?.description ?? '')),
  );
  return [row('output', 'meaning'), '|--|--|', ...rows];
}

/** What an input means, and what happens without it: a value is set as code, and words are not. */
function splitUsual(description: string): readonly [meaning: string, usual: string] {
  const [, meaning = description, usual = ''] = /^(.*) Default: (.+)\.$/s.exec(description) ?? [];
  return [inMarkdown(meaning), usual === '' || usual.includes(' ') ? usual : `\`${usual}\``];
}

/** Placeholders in angle brackets are no HTML, patterns no emphasis, and bars no columns. */
function inMarkdown(text: string): string {
  return text.replaceAll('<', '&lt;').replace(/[*|]/g, '\\$&');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

if (import.meta.main) {
  for (const page of PAGES_WITH_TABLES) {
    const file = new URL(`../${page}`, import.meta.url);
    const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    writeFileSync(file, withTables(readFileSync(file, 'utf8'), read));
  }
}
