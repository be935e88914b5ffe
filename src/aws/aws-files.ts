// The configuration files of AWS's tools: their paths, their profiles, and descriptions for errors.

import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { excerpt, quoted } from '../plain-text.ts';
import type { Env } from './environment.ts';

/** The paths of the files, as the SDK's readers take them. */
export interface AwsFiles {
  readonly configFilepath: string;
  /** The credentials file. */
  readonly filepath: string;
}

/** The settings of a profile or another section: `credential_process`, or nested, `cloudwatch.endpoint_url`. */
export type Section = Readonly<Record<string, string | undefined>>;

/** The paths that AWS's tools use. */
export function awsFiles(env: Env): AwsFiles {
  const at = (name: string) => join(env['HOME'] || homedir(), '.aws', name);
  return {
    configFilepath: env['AWS_CONFIG_FILE'] || at('config'),
    filepath: env['AWS_SHARED_CREDENTIALS_FILE'] || at('credentials'),
  };
}

/** All sections of both files, with profiles by their names. Empty for a file that cannot be read. */
export async function readSections(files: AwsFiles): Promise<Readonly<Record<string, Section>>> {
  const { parseKnownFiles } = await import('@smithy/core/config');
  return parseKnownFiles({ ...files });
}

/** The state of both files in a few words: missing, unreadable, invalid in a line, or its profiles. */
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

/** The profiles of a file. A section without the file's prefix for profiles is shown unchanged. */
function listOf(sections: readonly string[], prefix: string): string {
  const names = sections.map((section) => {
    if (section === 'default' || prefix === '') return quoted(section);
    return section.startsWith(prefix) ? quoted(section.slice(prefix.length)) : `[${excerpt(section)}]`;
  });
  return names.join(', ');
}
