// The configuration files of AWS's tools: where they are, what a profile says, and why one says nothing.

import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { excerpt, quoted } from '../plain-text.ts';
import type { Env } from './environment.ts';

/** Where the files are, as the SDK's readers take it. */
export interface AwsFiles {
  readonly configFilepath: string;
  /** That of credentials alone. */
  readonly filepath: string;
}

/** What stands in a profile, or another section: `credential_process`, and `cloudwatch.endpoint_url` of what is nested. */
export type Section = Readonly<Record<string, string | undefined>>;

/** Where AWS's tools look for their files. */
export function awsFiles(env: Env): AwsFiles {
  const at = (name: string) => join(env['HOME'] || homedir(), '.aws', name);
  return {
    configFilepath: env['AWS_CONFIG_FILE'] || at('config'),
    filepath: env['AWS_SHARED_CREDENTIALS_FILE'] || at('credentials'),
  };
}

/** All sections of both files, profiles by their names; those of a file that cannot be read are missing. */
export async function readSections(files: AwsFiles): Promise<Readonly<Record<string, Section>>> {
  const { parseKnownFiles } = await import('@smithy/core/config');
  return parseKnownFiles({ ...files });
}

/** What each file is, in a few words: that it cannot be read, where it is broken, or which profiles it has. */
export async function describeFiles({ configFilepath, filepath }: AwsFiles): Promise<string> {
  const texts = await Promise.all([describe(configFilepath, 'profile '), describe(filepath, '')]);
  return texts.join('; ');
}

async function describe(path: string, prefix: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(({ code }: NodeJS.ErrnoException) => ({ code }));
  if (typeof text !== 'string')
    return text.code === 'ENOENT' ? `${path} does not exist` : `${path} cannot be read (${text.code})`;
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const broken = lines.findIndex((line) => line !== '' && !LINE.test(line));
  if (broken >= 0) return `line ${broken + 1} of ${path} is neither a [section] nor name = value`;
  const sections = lines.flatMap((line) => SECTION.exec(line)?.[1] ?? []);
  return `${path} has ${sections.length === 0 ? 'no profiles' : listOf(sections, prefix)}`;
}

const SECTION = /^\[\s*([^\]]+?)\s*\]/;

/** A section, a comment, or a name and its value. */
const LINE = /^(?:\[[^\]]+\]|[#;]|[^=\s]+(?:\s[^=]*)?=)/;

/** The profiles of a file; a section that lacks the prefix by which that file names them is shown as it stands. */
function listOf(sections: readonly string[], prefix: string): string {
  const names = sections.map((section) => {
    if (section === 'default' || prefix === '') return quoted(section);
    return section.startsWith(prefix) ? quoted(section.slice(prefix.length)) : `[${excerpt(section)}]`;
  });
  return names.join(', ');
}
