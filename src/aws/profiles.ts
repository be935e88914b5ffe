// The configuration files of AWS's tools: their paths, their profiles, and descriptions for errors.

import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { excerpt, plainLine, quoted } from '../base/text.ts';
import { type Env, profileOf } from './env-variables.ts';

/** The paths of the files, as the SDK's readers take them. */
interface AwsFiles {
  readonly configFilepath: string;
  /** The credentials file. */
  readonly filepath: string;
}

/** The settings of a profile or another section: `credential_process`, or nested, `cloudwatch.endpoint_url`. */
export type Section = Readonly<Record<string, string | undefined>>;

/** All sections, with profiles by their names. */
export type Sections = Readonly<Record<string, Section>>;

/** The paths that AWS's tools use, which may begin with `~/`. */
export function awsFiles(env: Env): AwsFiles {
  const home = env['HOME'] || homedir();
  const at = (variable: string, name: string) => {
    const path = env[variable] || `~/.aws/${name}`;
    return path.startsWith('~/') ? join(home, path.slice(2)) : path;
  };
  return {
    configFilepath: at('AWS_CONFIG_FILE', 'config'),
    filepath: at('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
  };
}

/** All sections of both files, by names of any kind. Empty for a file that cannot be read. */
export async function readSections(files: AwsFiles): Promise<Sections> {
  const { parseKnownFiles } = await import('@smithy/core/config');
  const sections: Sections = await parseKnownFiles({ ...files });
  // A profile may have the name of a property that every object has.
  return Object.assign(Object.create(null), sections);
}

/** The state of both files in a few words: missing, unreadable, invalid in a line, or its profiles. */
export async function describeFiles({ configFilepath, filepath }: AwsFiles): Promise<string> {
  const texts = await Promise.all([describe(configFilepath, 'profile '), describe(filepath, '')]);
  return texts.join('; ');
}

async function describe(file: string, prefix: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => ({ code }));
  const path = plainLine(file);
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

// Settings of a profile in AWS's configuration file, apart from credentials. They act like the matching variables, which take precedence.

/** Settings of a profile, and the matching variables. */
const VARIABLES = {
  ca_bundle: 'AWS_CA_BUNDLE',
  defaults_mode: 'AWS_DEFAULTS_MODE',
  ignore_configured_endpoint_urls: 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  max_attempts: 'AWS_MAX_ATTEMPTS',
  retry_mode: 'AWS_RETRY_MODE',
  sts_regional_endpoints: 'AWS_STS_REGIONAL_ENDPOINTS',
  use_dualstack_endpoint: 'AWS_USE_DUALSTACK_ENDPOINT',
  use_fips_endpoint: 'AWS_USE_FIPS_ENDPOINT',
};

/** Endpoints of a profile, or of a service in its `services`. A variable for all services takes precedence over all of them. */
const ENDPOINTS = {
  endpoint_url: 'AWS_ENDPOINT_URL',
  'sts.endpoint_url': 'AWS_ENDPOINT_URL_STS',
  'cloudwatch.endpoint_url': 'AWS_ENDPOINT_URL_CLOUDWATCH',
  'cloudformation.endpoint_url': 'AWS_ENDPOINT_URL_CLOUDFORMATION',
};

/**
 * The environment, with the settings of the current profile that it does not have.
 *
 * @param isEndless whether reading a path may never end
 */
export async function withProfileSettings(env: Env, isEndless: (path: string) => boolean): Promise<Env> {
  const files = awsFiles(env);
  const config = await stat(files.configFilepath).catch(() => undefined);
  // Without a file, the reader of profiles is not loaded. Nothing ends the wait for a pipe.
  if (!config?.isFile() || isEndless(files.filepath)) return env;
  const sections = await readSections(files);
  const profile = sections[profileOf(env)?.name ?? 'default'] ?? {};
  const settings: Section = { ...sections[`services.${profile['services']}`], ...profile };
  const variables = Object.entries({ ...VARIABLES, ...(!env['AWS_ENDPOINT_URL'] && ENDPOINTS) });
  const given = Object.entries(env).filter(([, value]) => value !== '');
  const set = variables.flatMap(([name, variable]) => (name in settings ? [[variable, settings[name]]] : []));
  return Object.fromEntries([...set, ...given]);
}
