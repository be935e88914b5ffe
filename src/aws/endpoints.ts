// Where AWS's own services are: at the names that AWS gives them, or where the variables of the AWS tools say.

/** The process environment. */
type Env = Readonly<Record<string, string | undefined>>;

/** A service that is asked without its client of the SDK: its name in host names, and in variables. */
const NAMES = {
  sts: { host: 'sts', variable: 'AWS_ENDPOINT_URL_STS' },
  monitoring: { host: 'monitoring', variable: 'AWS_ENDPOINT_URL_CLOUDWATCH' },
  cloudformation: { host: 'cloudformation', variable: 'AWS_ENDPOINT_URL_CLOUDFORMATION' },
} as const;

/** The endpoint of a service in a region. Variables of the AWS tools choose another one, or one that is FIPS's or of IPv6 as well. */
export function endpointOf(service: keyof typeof NAMES, region: string, env: Env): URL {
  const { host, variable } = NAMES[service];
  const isIgnored = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true';
  const configured = env[variable] || env['AWS_ENDPOINT_URL'] || '';
  if (!isIgnored && URL.canParse(configured)) return new URL(configured);
  // GovCloud's endpoints are FIPS's under their usual names.
  const isFips = env['AWS_USE_FIPS_ENDPOINT'] === 'true' && !region.startsWith('us-gov-');
  const isDualStack = env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true';
  return new URL(`https://${host}${isFips ? '-fips' : ''}.${region}.${domainOf(region, isDualStack)}/`);
}

/** China's partition has a domain of its own, the others share one. */
function domainOf(region: string, isDualStack: boolean): string {
  if (region.startsWith('cn-')) return isDualStack ? 'api.amazonwebservices.com.cn' : 'amazonaws.com.cn';
  return isDualStack ? 'api.aws' : 'amazonaws.com';
}
