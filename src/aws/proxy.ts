// Proxies from the environment, for all requests. An invalid proxy is an error, and never ignored.

import { BlockList, isIP, isIPv6 } from 'node:net';
import { invalidProxy } from '../errors/services.ts';
import { type Env, exceptionsOf, namesProxy, type ProxyVariable, spellingOf } from './environment.ts';
import { METADATA_HOSTS, routeBy } from './http.ts';
import type { Proxies } from './proxy-route.ts';

/**
 * Uses HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY (or their lower case, which takes precedence) from now on. Called once,
 * before the first request. Throws a Failure (`invalid-input`) for an invalid proxy.
 */
export async function useProxyFromEnv(env: Env): Promise<void> {
  const proxies = readProxies(env);
  if (proxies === undefined) return;
  const { byProxies } = await import('./proxy-route.ts');
  routeBy(byProxies(proxies));
}

/** The proxies of the environment, if any. Throws a Failure (`invalid-input`) for an invalid one. */
export function readProxies(env: Env): Proxies | undefined {
  const http = proxyUrl(env, 'http_proxy') ?? proxyUrl(env, 'all_proxy');
  const https = proxyUrl(env, 'https_proxy') ?? proxyUrl(env, 'all_proxy');
  if (http === undefined && https === undefined) return undefined;
  const exceptions = [...exceptionsOf(env), ...METADATA_HOSTS];
  return { ...(http && { http }), ...(https && { https }), exceptions };
}

/** A proxy's URL. `host:port` alone means http, as in many tools. It may have a password, so no error quotes it. */
function proxyUrl(env: Env, name: ProxyVariable): URL | undefined {
  const variable = spellingOf(name, env);
  const text = env[variable]?.trim();
  if (!text) return undefined;
  const url = text.includes('://') ? text : `http://${text}`;
  if (/^https?:\/\//i.test(url) && URL.canParse(url) && canDecode(new URL(url))) return new URL(url);
  throw invalidProxy({ variable });
}

/** Whether a proxy's user and password are encoded correctly. */
function canDecode({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
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
  return entries.some((entry) => entry === '*' || fits(host, urlPort, read(entry)));
}

/** The entries of NO_PROXY that match no host: URLs, and other patterns. Empty without a proxy. */
export function idleExceptions(env: Env): readonly string[] {
  return namesProxy(env) ? exceptionsOf(env).filter((entry) => entry !== '*' && isIdle(read(entry))) : [];
}

interface Entry {
  /** A host, a domain, an address or a range, in lower case and without brackets. */
  readonly pattern: string;
  readonly port?: string | undefined;
}

function read(text: string): Entry {
  const entry = text.toLowerCase();
  const [, name = entry, port] = isIPv6(entry) ? [] : (/^(.+?):(\d+)$/.exec(entry) ?? []);
  return { pattern: withoutBrackets(name), port };
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

function fits(host: string, urlPort: string, { pattern, port = urlPort }: Entry): boolean {
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

const NAME = /^(?:\*?\.)?[\w-]+(?:\.[\w-]+)*$/;

/** `10.0.0.9-10.0.0.1` looks like a name, but is an invalid range. */
const ADDRESSES = /^\d+(?:\.\d+){3}-/;

function isIdle({ pattern }: Entry): boolean {
  const isName = NAME.test(pattern) && !ADDRESSES.test(pattern);
  return !isName && isIP(pattern) === 0 && rangeOf(pattern) === undefined;
}
