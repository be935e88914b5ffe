// Environment variables of AWS's tools and of proxies: the region, the endpoints of services, the hosts without a proxy, and
// notices about those that have no effect. And those that identify the run in the User-Agent.

import { BlockList, isIP, isIPv6 } from 'node:net';
import { quoted } from '../base/text.ts';
import { VERSION } from '../base/version.ts';
import { isClearText, partitionOf } from '../clonesquad/api-url.ts';
import { invalidInputs } from '../errors/run.ts';
import type { SignIn } from '../scale/request.ts';

/** The process environment. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The region set by the variables of AWS's tools: empty if none. */
export function ambientRegion(env: Env): string {
  return env[regionVariable(env)] || '';
}

/** The variable of AWS's tools that sets the region, if one does. */
export function regionVariable(env: Env): string {
  return env['AWS_REGION'] ? 'AWS_REGION' : 'AWS_DEFAULT_REGION';
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

export const AWS_SERVICES = ['sts', 'monitoring', 'cloudformation'] as const satisfies readonly (keyof typeof NAMES)[];

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

// Matches hosts with NO_PROXY, in the forms of other tools.

/**
 * Whether an entry excludes a URL from the proxy: `*`, a host with its subdomains (`example.com`, `.example.com`), only subdomains
 * (`*.example.com`), an address, or a range of addresses (`10.0.0.1-10.0.0.9`, `10.0.0.0/8`). A host or an address may have a
 * port.
 */
export function isExcepted({ hostname, port, protocol }: URL, entries: readonly string[]): boolean {
  const host = withoutBrackets(hostname);
  const urlPort = port || (protocol === 'https:' ? '443' : '80');
  return entries.some((entry) => entry === '*' || fits(host, urlPort, parseEntry(entry)));
}

/** The entries of NO_PROXY that match no host: URLs, and other patterns. Empty without a proxy. */
export function idleExceptions(env: Env): readonly string[] {
  return namesProxy(env) ? exceptionsOf(env).filter((entry) => entry !== '*' && isIdle(parseEntry(entry))) : [];
}

interface NoProxyEntry {
  /** A host, a domain, an address or a range, in lower case and without brackets. */
  readonly pattern: string;
  readonly port?: string | undefined;
}

function parseEntry(text: string): NoProxyEntry {
  const entry = text.toLowerCase();
  const [, name = entry, port] = isIPv6(entry) ? [] : (/^(.+?):(\d+)$/.exec(entry) ?? []);
  return { pattern: withoutBrackets(name), port };
}

/** An IPv6 address stands in brackets in a URL, and without them elsewhere. */
export function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

function fits(host: string, urlPort: string, { pattern, port = urlPort }: NoProxyEntry): boolean {
  if (port !== urlPort) return false;
  if (isIP(host) !== 0) return host === pattern || isInRange(host, pattern);
  const domain = pattern.replace(/^\*?\./, '');
  return host.endsWith(`.${domain}`) || (host === domain && !pattern.startsWith('*'));
}

function isInRange(address: string, pattern: string): boolean {
  return rangeOf(pattern)?.check(address, isIPv6(address) ? 'ipv6' : 'ipv4') ?? false;
}

/** The addresses of a range: `undefined` for an invalid one, such as a reversed range, or too many bits. */
function rangeOf(pattern: string): BlockList | undefined {
  const [, from = '', mark, to = ''] = /^([^-/]+)([-/])([^-/]+)$/.exec(pattern) ?? [];
  if (isIP(from) === 0 || (mark === '-' ? isIP(to) !== isIP(from) : !/^\d{1,3}$/.test(to))) return undefined;
  const family = isIPv6(from) ? 'ipv6' : 'ipv4';
  const list = new BlockList();
  try {
    if (mark === '-') list.addRange(from, to, family);
    else list.addSubnet(from, Number(to), family);
    return list;
  } catch {
    return undefined;
  }
}

const HOST_NAME = /^(?:\*?\.)?[\w-]+(?:\.[\w-]+)*$/;

/** `10.0.0.9-10.0.0.1` looks like a name, but is an invalid range. */
const ADDRESSES = /^\d+(?:\.\d+){3}-/;

function isIdle({ pattern }: NoProxyEntry): boolean {
  const isName = HOST_NAME.test(pattern) && !ADDRESSES.test(pattern);
  return !isName && isIP(pattern) === 0 && rangeOf(pattern) === undefined;
}

// Notices about variables that have no effect here, or another effect than with AWS's tools.

const FIXED_RETRIES = 'the number of retries is fixed, and timeout limits their duration';

/** Variables that have no effect here, and what applies instead. */
const IDLE: readonly (readonly [string, string])[] = [
  ['AWS_MAX_ATTEMPTS', FIXED_RETRIES],
  ['AWS_RETRY_MODE', FIXED_RETRIES],
  ['AWS_DEFAULTS_MODE', 'request-timeout and timeout apply instead'],
  ['AWS_STS_REGIONAL_ENDPOINTS', 'STS is always called in the region of the fleets'],
];

/** A variable of Node.js that disables the verification of certificates. */
const UNVERIFIED =
  'NODE_TLS_REJECT_UNAUTHORIZED is 0, so certificates are not verified. Anyone on the network path can read the credentials and respond in place of AWS. Unset it. To trust your own certificate authority, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to its file.';

/** Notices about a run's environment variables, in whole sentences. */
export function settingNotices(env: Env, signIn: SignIn): readonly string[] {
  const isIgnored = ([name]: (typeof IDLE)[number]) =>
    Boolean(env[name]) && !(name === 'AWS_STS_REGIONAL_ENDPOINTS' && env[name] === 'regional');
  return [
    ...(env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? [UNVERIFIED] : []),
    ...profileNotice(env, signIn),
    ...IDLE.filter(isIgnored).map(([name, instead]) => `${name} has no effect: ${instead}.`),
    ...idleExceptions(env).map(
      (entry) =>
        `${spellingOf('no_proxy', env)} contains ${quoted(entry)}, which matches no host. Use host names (subdomains are included), IP addresses, or address ranges, with an optional port after a name or an address.`,
    ),
  ];
}

/** Keys and a profile are both set, but only one of them is used. */
function profileNotice(env: Env, signIn: SignIn): readonly string[] {
  const profile = profileOf(env);
  const isByToken = signIn.kind === 'role' && signIn.by === 'oidc';
  if (profile === undefined || !env['AWS_ACCESS_KEY_ID'] || isByToken) return [];
  return [
    `Using the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, not ${profile.variable} (${quoted(profile.name)}). Keys in the environment take precedence over a profile, as in the AWS CLI.`,
  ];
}

// The User-Agent: variables of GitHub, Jenkins and Rundeck identify the run.

/** The User-Agent of requests: it names the release, and the run, so that an account's audit trail leads back to both. */
export function userAgentOf(env: Env): string {
  const run = runUrlOf(env);
  return `clonesquad-scale/${VERSION}${run === undefined ? '' : ` (+${run})`}`;
}

/** The web page of this run of GitHub, Jenkins or Rundeck: `undefined` if there is none, or if it does not fit into a header. */
export function runUrlOf(env: Env): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  const ofGitHub = server && repository && id && `${server}/${repository}/actions/runs/${id}`;
  const text = ofGitHub || env['BUILD_URL'] || env['RD_JOB_URL'] || '';
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  // The other parts of a URL can be secret, and brackets would end the comment in the User-Agent.
  const isPlain = /^https?:$/.test(protocol) && !/[()\\]/.test(pathname);
  return isPlain ? `${origin}${pathname}` : undefined;
}
