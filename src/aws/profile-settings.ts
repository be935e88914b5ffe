// Settings of a profile in AWS's configuration file, apart from credentials. They act like the matching variables, which take precedence.

import { stat } from 'node:fs/promises';
import { awsFiles, readSections, type Section } from './aws-files.ts';
import { type Env, profileOf } from './environment.ts';

/** Settings of a profile, and the matching variables. */
const VARIABLES: Readonly<Record<string, string>> = {
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
const ENDPOINTS: Readonly<Record<string, string>> = {
  endpoint_url: 'AWS_ENDPOINT_URL',
  'sts.endpoint_url': 'AWS_ENDPOINT_URL_STS',
  'cloudwatch.endpoint_url': 'AWS_ENDPOINT_URL_CLOUDWATCH',
  'cloudformation.endpoint_url': 'AWS_ENDPOINT_URL_CLOUDFORMATION',
};

/** The environment, with the settings of the current profile that it does not have. */
export async function withProfileSettings(env: Env): Promise<Env> {
  const files = awsFiles(env);
  // Without files, the reader of profiles is not loaded.
  const [config, credentials] = await Promise.all(
    [files.configFilepath, files.filepath].map((path) => stat(path).catch(() => undefined)),
  );
  // Nothing ends the wait for a pipe.
  if (!config?.isFile() || credentials?.isFIFO()) return env;
  const sections = await readSections(files);
  const profile = sections[profileOf(env)?.name ?? 'default'] ?? {};
  const services = sections[`services.${profile['services']}`] ?? {};
  return {
    ...variablesOf(profile, VARIABLES),
    ...(!env['AWS_ENDPOINT_URL'] && variablesOf({ ...services, ...profile }, ENDPOINTS)),
    ...Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  };
}

function variablesOf(section: Section, variables: Readonly<Record<string, string>>): Env {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, variable]) =>
      section[name] === undefined ? [] : [[variable, section[name]]],
    ),
  );
}
