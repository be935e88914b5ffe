// Reads the next release from CHANGELOG.md: its version and its notes. Only the release workflow uses this.

import { readFileSync, writeFileSync } from 'node:fs';
import { VERSION } from '../src/base/version.ts';

/** A release in the changelog. */
export interface Release {
  /** Without a `v`: `1.2.3`. */
  readonly version: string;
  /** Markdown, without the heading. */
  readonly notes: string;
}

const UNRELEASED = '## [Unreleased]';
const HEADING = /^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$/;

/**
 * The newest release of a changelog.
 *
 * @throws Error if there is no release, if there are still unreleased entries, or if its version is not that of the package
 */
export function newestRelease(changelog: string, packageVersion: string): Release {
  const sections = changelog.split(/^(?=## )/m).filter((section) => section.startsWith('## '));
  const [first, second] = sections.map(splitSection);
  if (first?.heading !== UNRELEASED) throw new Error(`The first section of the changelog must be ${UNRELEASED}.`);
  const version = HEADING.exec(second?.heading ?? '')?.[1];
  if (second === undefined || version === undefined)
    throw new Error(
      'The changelog has no release after Unreleased. Add a heading, for example "## [1.2.3] - 2026-01-31".',
    );
  if (first.text !== '')
    throw new Error(`The changelog still has unreleased entries. Move them to ${version}, or to a later release.`);
  if (second.text === '') throw new Error(`The changelog has no entries for ${version}.`);
  if (version !== packageVersion)
    throw new Error(
      `The changelog's newest release is ${version}, but the package's version is ${packageVersion}. Set both to the same version.`,
    );
  return { version, notes: second.text };
}

/** A section's heading, and its text without the links at the end. */
function splitSection(section: string): { readonly heading: string; readonly text: string } {
  const [heading = '', ...lines] = section.split('\n');
  const text = lines.filter((line) => !/^\[[^\]]+\]: /.test(line));
  return { heading: heading.trim(), text: text.join('\n').trim() };
}

/** Lines for GITHUB_OUTPUT, which later steps read. */
export function outputsOf({ version }: Release): string {
  const [major] = version.split('.');
  return `version=${version}\ntag=v${version}\nmajor-tag=v${major}\n`;
}

// node scripts/release.ts <changelog> <file for the notes>
if (import.meta.main) {
  const [changelog = '', notesFile = ''] = process.argv.slice(2);
  try {
    const release = newestRelease(readFileSync(changelog, 'utf8'), VERSION);
    writeFileSync(notesFile, `${release.notes}\n`);
    process.stdout.write(outputsOf(release));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
