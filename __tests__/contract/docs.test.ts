// What the documents name is there: files, the targets of links, headings, and commands.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const DOCUMENTS = ['.', 'docs', 'examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** Folders of the project: a path that begins with one of them is one of its files. */
const FOLDERS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== '.venv')
  .map(({ name }) => name);

const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What all matches of a pattern capture. */
function captured(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  test('links to what is there', () => {
    const targets = captured(text, /\]\(([^)]+)\)/g).filter((target) => !/^https?:/.test(target));
    const dead = targets.filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? document : join(dirname(document), path);
      return (
        !existsSync(join(ROOT, file)) || (anchor !== undefined && !anchorsOf(read(file)).includes(anchor))
      );
    });
    expect(dead).toEqual([]);
  });

  test('names files that are there', () => {
    const paths = captured(text, /`([\w.-]+\/[^\s`*<>…]*)`/g).filter((path) =>
      FOLDERS.includes(path.split('/')[0] ?? ''),
    );
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('names commands that are there', () => {
    expect(captured(text, /npm run ([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('there is something to compare: a dead link, file and command would be found', () => {
  const all = DOCUMENTS.map(read).join('\n');
  expect(captured(all, /\]\(([^)]+)\)/g).length).toBeGreaterThan(20);
  expect(captured(all, /`(src\/[^\s`*<>…]*)`/g).length).toBeGreaterThan(20);
  expect(captured(all, /npm run ([\w:-]+)/g).length).toBeGreaterThan(10);
  expect(anchorsOf('## What the role may do\n### `no-metrics`: 6')).toEqual([
    'what-the-role-may-do',
    'no-metrics-6',
  ]);
});
