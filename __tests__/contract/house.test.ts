// A new developer can find their way: the architecture page describes every folder, and a comment at the top of every
// file states its purpose.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n');

describe('every file', () => {
  const sources = files.filter((file) => /^(?!dist\/).*\.(?:ts|js|sh|py)$/.test(file));

  test('begins with a comment that states its purpose', () => {
    const bare = sources.filter((file) => !/^(?:#!.*\n)?(?:\/\/|\/\*|#|""") ?\S/.test(read(file)));
    expect(bare).toEqual([]);
  });

  test('of more than 300 lines explains its length', () => {
    const long = sources.filter((file) => read(file).split('\n').length > 301);
    const silent = long.filter((file) => !/Longer than 300 lines: /.test(read(file).slice(0, 600)));
    expect(silent).toEqual([]);
  });
});

test('the architecture page describes every folder', () => {
  const page = read('docs/architecture.md');
  const folders = files.flatMap((file) => {
    const [top = '', second = '', ...rest] = file.split('/');
    if (top === 'src' || top === '__tests__') return rest.length === 0 ? [] : [`${top}/${second}/`];
    return second === '' ? [] : [`${top}/`];
  });
  expect([...new Set(folders)].filter((folder) => !page.includes(`\`${folder}\``))).toEqual([]);
});
