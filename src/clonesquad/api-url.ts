// URLs of CloneSquad's API: the only hosts that signed requests go to.

import { dashboardName, type FleetName } from './fleet-name.ts';
import { CYCLE_PATH, MARKER_KEY, MARKER_TTL_SECONDS } from './keys.ts';
import { PARTITIONS, type Partition } from './partitions.ts';

const REGION_PATTERN = '[a-z]{2,}(?:-[a-z]+)+-\\d+';
const REGION_NAME = new RegExp(`^${REGION_PATTERN}$`);

/** An API's own name, or that of its alias for one VPC endpoint: both begin with the API's id. */
const API_HOST = new RegExp(`^([a-z0-9]+)(?:-vpce-[a-z0-9]+)?\\.execute-api\\.(${REGION_PATTERN})\\.(.+)$`);

/** The name of an interface VPC endpoint, which does not identify the API behind it. */
const VPC_ENDPOINT_HOST = new RegExp(`^vpce-[a-z0-9-]+\\.execute-api\\.(${REGION_PATTERN})\\.vpce\\.(.+)$`);

/** Whether a text has the form of an AWS region. */
export function isRegion(text: string): boolean {
  return REGION_NAME.test(text);
}

/** The partition of a region: `aws` for a region that AWS's data does not have yet. */
export function partitionOf(region: string): Partition {
  return PARTITIONS.find(({ regions }) => regions.test(region)) ?? PARTITIONS[0];
}

/** Whether a host name is this machine: a local cloud, never AWS. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** The API ID and region in an API Gateway host name: `undefined` for custom domains and loopback. */
function readApiHost(url: URL): { readonly id: string; readonly region: string } | undefined {
  const [, id, region, domain] = API_HOST.exec(url.hostname) ?? [];
  return id !== undefined && region !== undefined && partitionOf(region).domain === domain ? { id, region } : undefined;
}

/** The region in an API Gateway host name: `undefined` if it has none. */
export function regionOf(url: URL): string | undefined {
  return readApiHost(url)?.region;
}

/** Identifies an API, however its URL is spelled: by ID and region, or else by host and path. */
export function apiIdentity(url: URL): string {
  const api = readApiHost(url);
  if (api) return `${api.id}.${api.region}`;
  const host = isLoopback(url.hostname) ? `loopback:${url.port}` : url.host;
  return `${host}${url.pathname.replace(/%([0-9a-f]{2})/gi, decoded).replace(/\/+/g, '/')}`;
}

function decoded(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** Whether a URL is a VPC endpoint, which does not identify an API. */
export function isVpcEndpoint(url: URL): boolean {
  return vpcEndpointRegion(url) !== undefined;
}

/** The region of a VPC endpoint for API Gateway: `undefined` for any other host. */
export function vpcEndpointRegion(url: URL): string | undefined {
  const [, region, domain] = VPC_ENDPOINT_HOST.exec(url.hostname) ?? [];
  return region !== undefined && partitionOf(region).domain === domain ? region : undefined;
}

/**
 * The URL that a request to an API is sent to: through the VPC endpoint, if any, except for custom domains and this machine.
 * `apiId` selects the API at a VPC endpoint.
 */
export function routeTo(url: URL, vpcEndpoint: URL | undefined): { readonly url: URL; readonly apiId?: string } {
  const api = readApiHost(url);
  if (vpcEndpoint === undefined || api === undefined) return { url };
  // Built as text, so that a path with two leading slashes is not parsed as a host.
  return { url: new URL(`${vpcEndpoint.origin}${url.pathname}${url.search}`), apiId: api.id };
}

/**
 * The root of CloneSquad's API, ending in `/`, of a URL as people give it: with or without the stage `v1/` and the
 * trailing slash, or with a call of the API after it, as scripts for awscurl have it. A custom domain's path stands as
 * given but for such a call, since its base path mapping replaces the stage.
 * `undefined` for URLs that must not get signed requests: without https (except loopback), or with a user, a query or a fragment.
 */
export function parseApiUrl(text: string): URL | undefined {
  const url = parseRoot(text);
  if (url === undefined || isVpcEndpoint(url)) return undefined;
  url.pathname = url.pathname.replace(A_CALL, '/');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  if (url.pathname === '/') url.pathname = '/v1/';
  return url;
}

/** A call of CloneSquad's API after its root, in a URL that was copied from a script. */
const A_CALL =
  /(?<=[^/])\/(?:configuration(?:\/[^/]*)?|discovery|fleet\/status|cloudwatch\/sentmetrics|control\/reschedulenow)\/*$/;

/**
 * The root of a VPC endpoint for API Gateway, by its DNS name, with or without `https://`; on a local cloud, a
 * loopback URL. `undefined` for anything else.
 */
export function parseVpcEndpoint(text: string): URL | undefined {
  const url = parseRoot(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (url === undefined || url.pathname !== '/') return undefined;
  return isVpcEndpoint(url) || isLoopback(url.hostname) ? url : undefined;
}

function parseRoot(text: string): URL | undefined {
  // Characters that URL would remove (blanks, control characters) or read as a slash are refused.
  if (!/^https?:\/\/[^\s\\\p{C}]+$/iu.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (isClearText(url)) return undefined;
  // So are a user, and hosts that URL spells differently (full-width digits, 127.1), since requests would go elsewhere.
  const [, authority = ''] = /^https?:\/\/([^/]*)/i.exec(text) ?? [];
  if (!authoritiesOf(url).includes(authority.toLowerCase())) return undefined;
  return /[?#]/.test(text) ? undefined : url;
}

/** The spellings of a URL's host and port. The default port may be omitted. */
function authoritiesOf({ protocol, hostname, host, port }: URL): readonly string[] {
  return port === '' ? [host, `${hostname}:${protocol === 'https:' ? 443 : 80}`] : [host];
}

/** Whether requests to a URL could be read on the network: only this machine may be called without TLS. */
export function isClearText({ protocol, hostname }: URL): boolean {
  return protocol !== 'https:' && !isLoopback(hostname);
}

/** Whether a URL from a stack may get signed requests: the stage v1 of API Gateway over https, or of loopback on a local cloud. */
export function isTrustedDiscovery(url: URL, onLocalCloud: boolean): boolean {
  const isApiGateway = url.protocol === 'https:' && regionOf(url) !== undefined;
  return url.pathname === '/v1/' && (isApiGateway || (onLocalCloud && isLoopback(url.hostname)));
}

// Examples, for messages.

/** An example of an API's URL, as API Gateway gives it. */
export function exampleApiUrl(region = 'eu-west-1'): string {
  return `https://abcde12345.execute-api.${region}.${partitionOf(region).domain}/v1/`;
}

export function exampleVpcEndpoint(region = 'eu-west-1'): string {
  return `vpce-0123456789abcdef0-abcdefgh.execute-api.${region}.vpce.${partitionOf(region).domain}`;
}

// URLs of the API's writes: values, the marker, and the request for a cycle.

/** The URL that sets the value of a key. It expires after `ttlSeconds` (whole seconds. Absent: never). */
export function writeUrl(api: URL, key: string, ttlSeconds?: number): URL {
  const url = new URL(`configuration/${key}`, api);
  if (ttlSeconds !== undefined) url.search = `ttl=${ttlSeconds}`;
  return url;
}

/** The URL that sets the marker (keys.ts). */
export function markerUrl(api: URL): URL {
  return writeUrl(api, MARKER_KEY, MARKER_TTL_SECONDS);
}

export function cycleUrl(api: URL): URL {
  return new URL(CYCLE_PATH, api);
}

// URLs of the AWS console.

/** Console hosts of partitions that have their own. */
const CONSOLES: Readonly<Record<string, string>> = {
  'aws-cn': 'console.amazonaws.cn',
  'aws-eusc': 'console.amazonaws-eusc.eu',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/** URL of CloneSquad's dashboard of a fleet, in the console of the region's partition. */
export function dashboardUrl(fleet: FleetName, region: string): string {
  const console = CONSOLES[partitionOf(region).id] ?? 'console.aws.amazon.com';
  return `https://${region}.${console}/cloudwatch/home?region=${region}#dashboards/dashboard/${encodeURIComponent(dashboardName(fleet))}`;
}
