// What is released is what the changelog says last; whatever is contradictory or unfinished there is refused.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newestRelease, outputsOf } from '../../../scripts/release.ts';
import { VERSION } from '../../../src/base/version.ts';

const NOTES = '### Added\n\n- A thing.\n\n### Fixed\n\n- Another [one](https://example.com).';

/** A changelog with two releases. */
function changelog({ unreleased = '', heading = '## [1.2.0] - 2026-03-01', notes = NOTES } = {}): string {
  return [
    '# Changelog',
    'What changes ## in the middle of a line.',
    `## [Unreleased]\n${unreleased}`,
    heading,
    notes,
    '## [1.1.9] - 2026-01-31\n\n- The first.\n',
    '[Unreleased]: https://example.com/main\n[1.2.0]: https://example.com/1.2.0\n',
  ].join('\n\n');
}

describe('the newest release', () => {
  test('is the first one under Unreleased, with its notes', () => {
    expect(newestRelease(changelog(), '1.2.0')).toEqual({ version: '1.2.0', notes: NOTES });
  });

  test('may be the only one, with the links of the changelog left out', () => {
    const text = '## [Unreleased]\n\n## [1.0.0] - 2026-02-01\n\n- All.\n\n[1.0.0]: https://example.com\n';
    expect(newestRelease(text, '1.0.0')).toEqual({ version: '1.0.0', notes: '- All.' });
  });

  test.each([
    ['nothing is released', '# Changelog\n\n## [Unreleased]\n\n- A thing.\n', 'has no release after Unreleased'],
    [
      'there is no place for what comes',
      '## [1.2.0] - 2026-03-01\n\n- All.\n',
      'first section of the changelog must be',
    ],
    ['something is left over', changelog({ unreleased: '\n- More.' }), 'Move them to 1.2.0'],
    ['it has no notes', changelog({ notes: '' }), 'no entries for 1.2.0'],
    ['it has no date', changelog({ heading: '## [1.2.0]' }), 'has no release after Unreleased'],
    ['it is no version', changelog({ heading: '## [1.2] - 2026-03-01' }), 'has no release after Unreleased'],
    ['it is a pre-release', changelog({ heading: '## [1.2.0-rc.1] - 2026-03-01' }), 'has no release after'],
    ['it is another version', changelog({ heading: '## [1.3.0] - 2026-03-01' }), 'newest release is 1.3.0, but'],
  ])('is refused where %s', (_, text, message) => {
    expect(() => newestRelease(text, '1.2.0')).toThrow(message);
  });

  test('gives the workflow its tags', () => {
    expect(outputsOf({ version: '12.3.4', notes: NOTES })).toBe('version=12.3.4\ntag=v12.3.4\nmajor-tag=v12\n');
  });
});

describe('the script', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-release-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function run(text: string) {
    const [file, notes] = [join(folder, 'CHANGELOG.md'), join(folder, 'notes.md')];
    writeFileSync(file, text);
    const script = fileURLToPath(new URL('../../../scripts/release.ts', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, file, notes], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr, notes };
  }

  test('prints the tags, and writes the notes', () => {
    const { notes, ...printed } = run(changelog({ heading: `## [${VERSION}] - 2026-03-01` }));

    expect(printed).toEqual({ status: 0, stdout: outputsOf({ version: VERSION, notes: NOTES }), stderr: '' });
    expect(readFileSync(notes, 'utf8')).toBe(`${NOTES}\n`);
  });

  test('is red, and prints nothing to go on with, where nothing may be released', () => {
    const printed = run(changelog({ heading: '## [999.0.0] - 2026-03-01' }));

    expect(printed).toMatchObject({ status: 1, stdout: '' });
    expect(printed.stderr).toContain('newest release is 999.0.0');
  });
});

describe('The changelog of this project', () => {
  const file = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
  const headings = [...file('CHANGELOG.md').matchAll(/^## .*$/gm)].map(([heading]) => heading);

  test('begins with unreleased changes, and then has the version of the package, if any', () => {
    const [first, ...releases] = headings;
    expect(first).toBe('## [Unreleased]');
    expect(releases).toEqual(releases.map(() => expect.stringMatching(/^## \[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/)));
    expect(releases[0] ?? `## [${VERSION}] - `).toContain(`[${VERSION}]`);
  });

  test('and the README say that nothing is released, until something is', () => {
    const isReleased = headings.length > 1;
    expect(file('CHANGELOG.md').includes('Nothing is released yet.')).toBe(!isReleased);
    expect(file('README.md').includes('not released yet')).toBe(!isReleased);
  });
});
