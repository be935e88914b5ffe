// docs/troubleshooting.md has a section for every error, and every link of an error leads to one.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { allErrors, SYMPTOMS, troubleshootingPage } from '../../../scripts/troubleshooting.ts';

/** A text file of the project. */
function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

function sourceFiles(): readonly string[] {
  return readdirSync(new URL('../../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path}`);
}

describe('docs/troubleshooting.md', () => {
  const page = read('docs/troubleshooting.md');
  const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, heading = '']) => heading);

  test('is what `npm run troubleshooting` writes', async () => {
    expect(page).toBe(troubleshootingPage(await allErrors()));
    expect(page).not.toMatch(/[ \t]$/m);
  });

  test('has a heading for every error that is declared or linked, and no other', async () => {
    const declared = sourceFiles().flatMap((path) =>
      [...read(path).matchAll(/\bfailure(?:<[^()]*>)?\(\s*'([^']+)'/g)].map(([, code = '']) => code),
    );
    const linked = ['README.md', 'action.yml', ...sourceFiles()].flatMap((path) =>
      [...read(path).matchAll(/troubleshooting\.md#([\w-]+)/g)].map(([, code = '']) => code),
    );
    expect(headings.toSorted()).toEqual(declared.toSorted());
    expect(headings.toSorted()).toEqual((await allErrors()).map(({ code }) => code));
    expect(linked.filter((code) => !headings.includes(code))).toEqual([]);
  });

  test('lists every code in the index by symptom', () => {
    const codes = SYMPTOMS.flatMap(([, row]) => row.split(' '));
    expect([...new Set(codes)].toSorted()).toEqual(headings.toSorted());
  });

  test('has no year, which would become outdated, nor has any error', () => {
    const texts = [
      page,
      ...sourceFiles()
        .filter((path) => path.startsWith('src/errors/'))
        .map(read),
    ];
    expect(texts.flatMap((text) => text.match(/\b20[2-9]\d\b/g) ?? [])).toEqual([]);
  });

  test('has no other heading with the anchor of an error', () => {
    const others = [...page.matchAll(/^##? (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase());
    expect(others.filter((heading) => headings.includes(heading))).toEqual([]);
    expect(headings.filter((heading) => !/^[a-z]+(?:-[a-z]+)*$/.test(heading))).toEqual([]);
  });
});
