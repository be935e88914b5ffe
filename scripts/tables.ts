// Writes the tables of inputs and outputs into the docs, between the comments that name them, from the declarations of the actions.

import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The pages with such tables. */
export const PAGES_WITH_TABLES = ['README.md', 'docs/plan.md'] as const;

/** The part of an action's declaration that a table shows. */
interface Declared {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean } | undefined>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string } | undefined>>;
}

/** `<!-- inputs of action.yml -->`, a table, `<!-- end -->`. */
const TABLE = /(<!-- (inputs|outputs) of ([\w./]+)[^>]* -->\n)[\s\S]*?(<!-- end -->)/g;

/**
 * Returns a page with its tables generated from the current declarations of the actions.
 *
 * @param markdown the current page
 * @param read returns the text of a project file, by its path
 * @throws Error if the page has no place for a table, or a declaration cannot be read
 */
export function withTables(markdown: string, read: (path: string) => string): string {
  let count = 0;
  const written = markdown.replace(TABLE, (_, open: string, kind: string, path: string, close: string) => {
    count += 1;
    const action: Declared = parse(read(path));
    const table = kind === 'inputs' ? inputsTable(action) : outputsTable(action);
    return `${open}${table.join('\n')}\n${close}`;
  });
  if (count === 0) throw new Error('The page has no comment that marks the place of a table');
  return written;
}

function inputsTable({ inputs }: Declared): readonly string[] {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const [meaning, defaultValue] = splitDefault(input?.description ?? '');
    return row(`\`${name}\``, input?.required ? 'required' : defaultValue, meaning);
  });
  return [row('input', 'default', 'meaning'), '|--|--|--|', ...rows];
}

function outputsTable({ outputs }: Declared): readonly string[] {
  const rows = Object.entries(outputs).map(([name, output]) =>
    row(`\`${name}\``, inMarkdown(output?.description ?? '')),
  );
  return [row('output', 'meaning'), '|--|--|', ...rows];
}

/** The meaning of an input and its default. A default that is a value is formatted as code; words are not. */
function splitDefault(description: string): readonly [meaning: string, defaultValue: string] {
  const [, meaning = description, defaultValue = ''] = /^(.*) Default: (.+)\.$/s.exec(description) ?? [];
  const isText = defaultValue === '' || defaultValue.includes(' ');
  return [inMarkdown(meaning), isText ? defaultValue : `\`${defaultValue}\``];
}

/** Placeholders in angle brackets must not become HTML, asterisks not emphasis, and bars not columns. */
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
