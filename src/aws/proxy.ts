// Proxies from the environment, for all requests. An invalid proxy is an error, and never ignored.

import { invalidProxy } from '../causes/services.ts';
import { type Env, exceptionsOf, type ProxyVariable, spellingOf } from './environment.ts';
import { METADATA_HOSTS } from './http.ts';
import type { Proxies } from './proxy-route.ts';
import { routeBy } from './transport.ts';

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
