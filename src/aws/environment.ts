// Environment variables of AWS's tools: the region, the proxies and the endpoints of services.

import { isClearText, partitionOf } from '../clonesquad/api-url.ts';
import { invalidInputs } from '../errors/run.ts';

/** The process environment. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The region set by the variables of AWS's tools: empty if none. */
export function ambientRegion(env: Env): string {
  return env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '';
}

/** The profile set by variables of AWS's tools, and the name of the variable: `undefined` if none. */
export function profileOf(env: Env): { readonly name: string; readonly variable: string } | undefined {
  for (const variable of ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']) {
    const name = env[variable];
    if (name) return { name, variable };
  }
  return undefined;
}

const PROXIES = ['http_proxy', 'https_proxy', 'all_proxy'] as const;

/** The lower-case name of a proxy variable. */
export type ProxyVariable = (typeof PROXIES)[number];

/** The spelling of a proxy variable in this environment: lower case takes precedence. */
export function spellingOf(name: ProxyVariable | 'no_proxy', env: Env): string {
  return env[name] ? name : name.toUpperCase();
}

/** Whether a proxy is configured. */
export function namesProxy(env: Env): boolean {
  return PROXIES.some((name) => env[spellingOf(name, env)]);
}

/** The parts of NO_PROXY: hosts that are reached without a proxy. */
export function exceptionsOf(env: Env): readonly string[] {
  return (env[spellingOf('no_proxy', env)] ?? '').split(/[\s,]+/).filter((part) => part !== '');
}

// Endpoints of services: AWS's own, or those that the variables name.

/** Services that are called without the SDK's client: their host names, and their variables. */
const NAMES = {
  sts: { host: 'sts', variable: 'AWS_ENDPOINT_URL_STS' },
  monitoring: { host: 'monitoring', variable: 'AWS_ENDPOINT_URL_CLOUDWATCH' },
  cloudformation: { host: 'cloudformation', variable: 'AWS_ENDPOINT_URL_CLOUDFORMATION' },
} as const;

/** All services. */
export const SERVICES = ['sts', 'monitoring', 'cloudformation'] as const satisfies readonly (keyof typeof NAMES)[];

/** The endpoint of a service in a region. Variables of the AWS tools may set another one, or select FIPS or dual-stack. Throws as {@link configuredEndpoint}. */
export function endpointOf(service: keyof typeof NAMES, region: string, env: Env): URL {
  const { host } = NAMES[service];
  const configured = configuredEndpoint(service, env);
  if (configured !== undefined) return configured;
  const { id, domain, dualStackDomain } = partitionOf(region);
  const { isDualStack, isFips } = variantOf(env);
  // GovCloud's default endpoints are FIPS endpoints.
  const isNamed = isFips && (isDualStack || id !== 'aws-us-gov');
  return new URL(`https://${host}${isNamed ? '-fips' : ''}.${region}.${isDualStack ? dualStackDomain : domain}/`);
}

/** The endpoint set by variables of the AWS tools, if any. Throws a Failure (`invalid-input`) for an invalid one. */
export function configuredEndpoint(service: keyof typeof NAMES, env: Env): URL | undefined {
  if (isSet('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', env)) return undefined;
  const input = [NAMES[service].variable, 'AWS_ENDPOINT_URL'].find((name) => env[name]);
  const value = input === undefined ? undefined : env[input];
  if (input === undefined || value === undefined) return undefined;
  const url = /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  if (url !== undefined && !isClearText(url) && url.username === '' && url.password === '') return url;
  // If it were ignored, requests for another cloud would go to the real AWS.
  const why = 'an endpoint is an https:// URL without a user name (http:// is for this machine only)';
  throw invalidInputs({ values: [{ input, value, why, example: `${input}=http://127.0.0.1:4566` }] });
}

/** The endpoint variants selected by variables of the AWS tools. Throws a Failure (`invalid-input`) for anything but true and false. */
export function variantOf(env: Env): { readonly isDualStack: boolean; readonly isFips: boolean } {
  return {
    isDualStack: isSet('AWS_USE_DUALSTACK_ENDPOINT', env),
    isFips: isSet('AWS_USE_FIPS_ENDPOINT', env),
  };
}

/** Reads a boolean variable, in any case. AWS's tools read anything else as false, which may be the opposite of what was meant. */
function isSet(input: string, env: Env): boolean {
  const value = env[input] ?? '';
  if (/^true$/i.test(value)) return true;
  if (value === '' || /^false$/i.test(value)) return false;
  throw invalidInputs({
    values: [{ input, value, why: 'the value must be true or false', example: `${input}=true` }],
  });
}
