// Where a CloneSquad API may be: the only hosts that a signed request goes to.

import { PARTITIONS, type Partition } from './partitions.ts';

const REGION = '[a-z]{2,}(?:-[a-z]+)+-\\d+';
const REGION_NAME = new RegExp(`^${REGION}$`);

/** An API's own name, or that of its alias for one VPC endpoint: both begin with the API's id. */
const API_HOST = new RegExp(`^([a-z0-9]+)(?:-vpce-[a-z0-9]+)?\\.execute-api\\.(${REGION})\\.(.+)$`);

/** The name of an interface VPC endpoint, which says nothing of the API behind it. */
const VPC_ENDPOINT_HOST = new RegExp(`^vpce-[a-z0-9-]+\\.execute-api\\.(${REGION})\\.vpce\\.(.+)$`);

/** Whether a text is the name of an AWS region, as far as its form tells. */
export function isRegion(text: string): boolean {
  return REGION_NAME.test(text);
}

/** The partition of a region; of one that AWS's data does not know yet, `aws`. */
export function partitionOf(region: string): Partition {
  return PARTITIONS.find(({ regions }) => regions.test(region)) ?? PARTITIONS[0];
}

/** Whether a host name is this machine's own: a local cloud, never AWS. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** The API's id and region in an API Gateway host name; `undefined` for custom domains and loopback, which name none. */
function readApiHost(url: URL): { readonly id: string; readonly region: string } | undefined {
  const [, id, region, domain] = API_HOST.exec(url.hostname) ?? [];
  return id !== undefined && region !== undefined && partitionOf(region).domain === domain
    ? { id, region }
    : undefined;
}

/** The region in an API Gateway host name; `undefined` where it names none. */
export function regionOf(url: URL): string | undefined {
  return readApiHost(url)?.region;
}

/** What tells one API from another, however its URL is spelled: id and region, or else host and path. */
export function apiIdentity(url: URL): string {
  const api = readApiHost(url);
  if (api) return `${api.id}.${api.region}`;
  const host = isLoopback(url.hostname) ? `loopback:${url.port}` : url.host;
  return `${host}${url.pathname.replace(/%([0-9a-f]{2})/gi, decoded).replace(/\/+/g, '/')}`;
}

function decoded(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** Whether a URL leads to a VPC endpoint, so that it does not say to which API. */
export function isVpcEndpoint(url: URL): boolean {
  return vpcEndpointRegion(url) !== undefined;
}

/** The region of a VPC endpoint for API Gateway; `undefined` for any other host. */
export function vpcEndpointRegion(url: URL): string | undefined {
  const [, region, domain] = VPC_ENDPOINT_HOST.exec(url.hostname) ?? [];
  return region !== undefined && partitionOf(region).domain === domain ? region : undefined;
}

/** Where a request to an API really goes, and the id by which a VPC endpoint tells the APIs behind it apart. */
export interface Route {
  readonly url: URL;
  readonly apiId?: string;
}

/** The way to a URL of an API: by a VPC endpoint if there is one, unless the URL is a custom domain's or this machine's. */
export function routeTo(url: URL, vpcEndpoint: URL | undefined): Route {
  const api = readApiHost(url);
  if (vpcEndpoint === undefined || api === undefined) return { url };
  // Put together as text: a path that begins with two slashes must not be taken for a host.
  return { url: new URL(`${vpcEndpoint.origin}${url.pathname}${url.search}`), apiId: api.id };
}

/**
 * The root of CloneSquad's API, ending in `/`, of a URL as people give it: with or without the stage `v1/` and the
 * trailing slash, or with a call of the API after it, as scripts for awscurl have it. A custom domain's path stands as
 * given but for such a call, since its base path mapping replaces the stage.
 * `undefined` for what may not carry a signed request: not https (but for loopback), a user, a query or a fragment.
 */
export function parseApiUrl(text: string): URL | undefined {
  const url = parseRoot(text);
  if (url === undefined || isVpcEndpoint(url)) return undefined;
  url.pathname = url.pathname.replace(A_CALL, '/');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  if (url.pathname === '/') url.pathname = '/v1/';
  return url;
}

/** What may stand after the root of the API, which has a path, in a URL that was copied from a script: a call that CloneSquad knows. */
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
  // What URL would take off by itself (blanks, control characters) or read as a slash was not meant to be there.
  if (!/^https?:\/\/[^\s\\\p{C}]+$/iu.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (isClearText(url)) return undefined;
  // Nor a user, nor what it spells in another way (full-width digits, 127.1): that would be asked where nobody wrote.
  const [, authority = ''] = /^https?:\/\/([^/]*)/i.exec(text) ?? [];
  if (!authoritiesOf(url).includes(authority.toLowerCase())) return undefined;
  return /[?#]/.test(text) ? undefined : url;
}

/** How a host is written in a URL: with its port, which may be left out where it is the protocol's own. */
function authoritiesOf({ protocol, hostname, host, port }: URL): readonly string[] {
  return port === '' ? [host, `${hostname}:${protocol === 'https:' ? 443 : 80}`] : [host];
}

/** Whether everybody on the way can read what is sent to a URL: only this machine may be asked without TLS. */
export function isClearText({ protocol, hostname }: URL): boolean {
  return protocol !== 'https:' && !isLoopback(hostname);
}

/** Whether a URL that a stack names may be trusted with a signed request: the stage v1 of API Gateway over https, or, on a local cloud, of loopback. */
export function isTrustedDiscovery(url: URL, onLocalCloud: boolean): boolean {
  const isApiGateway = url.protocol === 'https:' && regionOf(url) !== undefined;
  return url.pathname === '/v1/' && (isApiGateway || (onLocalCloud && isLoopback(url.hostname)));
}
