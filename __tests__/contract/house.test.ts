// A newcomer finds their way: every folder has its sentence in the architecture page, every file opens by saying why it is there, and says so if it is long.

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

  test('opens with a comment that says why it is there', () => {
    const bare = sources.filter((file) => !/^(?:#!.*\n)?(?:\/\/|\/\*|#|""") ?\S/.test(read(file)));
    expect(bare).toEqual([]);
  });

  test('of more than 300 lines says why', () => {
    const long = sources.filter((file) => read(file).split('\n').length > 301);
    const silent = long.filter((file) => !/Longer than 300 lines: /.test(read(file).slice(0, 600)));
    expect(silent).toEqual([]);
  });
});

test('every folder has a sentence in the architecture page', () => {
  const page = read('docs/architecture.md');
  const folders = files.flatMap((file) => {
    const [top = '', second = '', ...rest] = file.split('/');
    if (top === 'src' || top === '__tests__') return rest.length === 0 ? [] : [`${top}/${second}/`];
    return second === '' ? [] : [`${top}/`];
  });
  expect([...new Set(folders)].filter((folder) => !page.includes(`\`${folder}\``))).toEqual([]);
});
