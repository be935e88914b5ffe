// The newest version in the changelog is released. A contradictory or unfinished changelog is refused.

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
  test('is the first one after Unreleased, with its notes', () => {
    expect(newestRelease(changelog(), '1.2.0')).toEqual({ version: '1.2.0', notes: NOTES });
  });

  test('can be the only one, and its notes omit the links of the changelog', () => {
    const text = '## [Unreleased]\n\n## [1.0.0] - 2026-02-01\n\n- All.\n\n[1.0.0]: https://example.com\n';
    expect(newestRelease(text, '1.0.0')).toEqual({ version: '1.0.0', notes: '- All.' });
  });

  test.each([
    ['nothing is released', '# Changelog\n\n## [Unreleased]\n\n- A thing.\n', 'has no release after Unreleased'],
    [
      'the section Unreleased is missing',
      '## [1.2.0] - 2026-03-01\n\n- All.\n',
      'first section of the changelog must be',
    ],
    ['Unreleased has entries', changelog({ unreleased: '\n- More.' }), 'Move them to 1.2.0'],
    ['it has no notes', changelog({ notes: '' }), 'no entries for 1.2.0'],
    ['it has no date', changelog({ heading: '## [1.2.0]' }), 'has no release after Unreleased'],
    ['it is not a version', changelog({ heading: '## [1.2] - 2026-03-01' }), 'has no release after Unreleased'],
    ['it is a pre-release', changelog({ heading: '## [1.2.0-rc.1] - 2026-03-01' }), 'has no release after'],
    ['it is another version', changelog({ heading: '## [1.3.0] - 2026-03-01' }), 'newest release is 1.3.0, but'],
  ])('is refused if %s', (_, text, message) => {
    expect(() => newestRelease(text, '1.2.0')).toThrow(message);
  });

  test('determines the tags for the workflow', () => {
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

  test('prints the tags and writes the notes', () => {
    const { notes, ...printed } = run(changelog({ heading: `## [${VERSION}] - 2026-03-01` }));

    expect(printed).toEqual({ status: 0, stdout: outputsOf({ version: VERSION, notes: NOTES }), stderr: '' });
    expect(readFileSync(notes, 'utf8')).toBe(`${NOTES}\n`);
  });

  test('fails and prints no tags if the release is refused', () => {
    const printed = run(changelog({ heading: '## [999.0.0] - 2026-03-01' }));

    expect(printed).toMatchObject({ status: 1, stdout: '' });
    expect(printed.stderr).toContain('newest release is 999.0.0');
  });
});

describe('the changelog of this project', () => {
  const file = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
  const headings = [...file('CHANGELOG.md').matchAll(/^## .*$/gm)].map(([heading]) => heading);

  test('starts with Unreleased, followed by the version of the package, if released', () => {
    const [first, ...releases] = headings;
    expect(first).toBe('## [Unreleased]');
    expect(releases).toEqual(releases.map(() => expect.stringMatching(/^## \[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/)));
    expect(releases[0] ?? `## [${VERSION}] - `).toContain(`[${VERSION}]`);
  });

  test('and the README state that nothing is released, until it is', () => {
    const isReleased = headings.length > 1;
    expect(file('CHANGELOG.md').includes('Nothing is released yet.')).toBe(!isReleased);
    expect(file('README.md').includes('not released yet')).toBe(!isReleased);
  });
});
