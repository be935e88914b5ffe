// What the next release is, by CHANGELOG.md: its version, and what is told of it. The release workflow asks this and nobody else.

import { readFileSync, writeFileSync } from 'node:fs';
import { VERSION } from '../src/version.ts';

/** A release as the changelog has it. */
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
 * @throws Error if there is none, if something is listed that has not been given to it, or if it is not the version of the package
 */
export function newestRelease(changelog: string, packageVersion: string): Release {
  const sections = changelog.split(/^(?=## )/m).filter((section) => section.startsWith('## '));
  const [first, second] = sections.map(splitSection);
  if (first?.heading !== UNRELEASED)
    throw new Error(`The first section of the changelog must be ${UNRELEASED}.`);
  const version = HEADING.exec(second?.heading ?? '')?.[1];
  if (second === undefined || version === undefined)
    throw new Error(
      'The changelog has no release under Unreleased: give it one, such as "## [1.2.3] - 2026-01-31".',
    );
  if (first.text !== '')
    throw new Error(`Something is still unreleased: move it under ${version}, or release it later.`);
  if (second.text === '') throw new Error(`The changelog says nothing of ${version}.`);
  if (version !== packageVersion)
    throw new Error(
      `The changelog's newest release is ${version}, and the package's version is ${packageVersion}.`,
    );
  return { version, notes: second.text };
}

/** A section's heading, and what stands under it without the links at the end. */
function splitSection(section: string): { readonly heading: string; readonly text: string } {
  const [heading = '', ...lines] = section.split('\n');
  const text = lines.filter((line) => !/^\[[^\]]+\]: /.test(line));
  return { heading: heading.trim(), text: text.join('\n').trim() };
}

/** What the steps after it read: lines for GITHUB_OUTPUT. */
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
