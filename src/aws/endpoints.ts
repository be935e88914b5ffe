// Where AWS's own services are: at the names that AWS gives them, or where the variables of the AWS tools say.

import { invalidInputs } from '../causes/run.ts';
import { isClearText, partitionOf } from '../clonesquad/api-url.ts';
import type { Env } from './environment.ts';

/** A service that is asked without its client of the SDK: its name in host names, and in variables. */
const NAMES = {
  sts: { host: 'sts', variable: 'AWS_ENDPOINT_URL_STS' },
  monitoring: { host: 'monitoring', variable: 'AWS_ENDPOINT_URL_CLOUDWATCH' },
  cloudformation: { host: 'cloudformation', variable: 'AWS_ENDPOINT_URL_CLOUDFORMATION' },
} as const;

/** All of them. */
export const SERVICES = [
  'sts',
  'monitoring',
  'cloudformation',
] as const satisfies readonly (keyof typeof NAMES)[];

/** The endpoint of a service in a region; throws as {@link configuredEndpoint}. Variables of the AWS tools choose another one, or one that is FIPS's or of IPv6 as well. */
export function endpointOf(service: keyof typeof NAMES, region: string, env: Env): URL {
  const { host } = NAMES[service];
  const configured = configuredEndpoint(service, env);
  if (configured !== undefined) return configured;
  const { id, domain, dualStackDomain } = partitionOf(region);
  const { isDualStack, isFips } = variantOf(env);
  // GovCloud's endpoints are FIPS's under their usual names.
  const isNamed = isFips && (isDualStack || id !== 'aws-us-gov');
  return new URL(
    `https://${host}${isNamed ? '-fips' : ''}.${region}.${isDualStack ? dualStackDomain : domain}/`,
  );
}

/** The endpoint that the variables of the AWS tools choose, if they do; throws a Failure (`invalid-input`) for what is none. */
export function configuredEndpoint(service: keyof typeof NAMES, env: Env): URL | undefined {
  if (isSet('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', env)) return undefined;
  const input = [NAMES[service].variable, 'AWS_ENDPOINT_URL'].find((name) => env[name]);
  const value = input === undefined ? undefined : env[input];
  if (input === undefined || value === undefined) return undefined;
  const url = /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  if (url !== undefined && !isClearText(url) && url.username === '' && url.password === '') return url;
  // Passed over, it would lead to the real AWS, where another cloud is meant.
  const why =
    'an endpoint is a URL without a user that begins with https://, or, on this machine alone, with http://';
  throw invalidInputs({ mistakes: [{ input, value, why, example: `${input}=http://127.0.0.1:4566` }] });
}

/** Which of AWS's endpoints the variables of the AWS tools choose; throws a Failure (`invalid-input`) for what is neither true nor false. */
export function variantOf(env: Env): { readonly isDualStack: boolean; readonly isFips: boolean } {
  return {
    isDualStack: isSet('AWS_USE_DUALSTACK_ENDPOINT', env),
    isFips: isSet('AWS_USE_FIPS_ENDPOINT', env),
  };
}

/** In capitals or not, as AWS's tools take it. They take anything else for false, which may be the opposite of what is meant. */
function isSet(input: string, env: Env): boolean {
  const value = env[input] ?? '';
  if (/^true$/i.test(value)) return true;
  if (value === '' || /^false$/i.test(value)) return false;
  throw invalidInputs({ mistakes: [{ input, value, why: 'it is true or false', example: `${input}=true` }] });
}
