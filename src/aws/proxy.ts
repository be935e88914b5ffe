// Proxies of the environment, for every request: a proxy that is set is never ignored in silence.

import { invalidProxy } from '../causes/services.ts';
import { type Env, exceptionsOf, type ProxyVariable, spellingOf } from './environment.ts';
import { METADATA_HOSTS } from './http.ts';
import type { Proxies } from './proxy-route.ts';
import { routeBy } from './transport.ts';

/**
 * Sends everything by HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY (or their lower case, which goes before) from now on.
 * Called once, before the first request; throws a Failure (`invalid-input`) for a proxy that is none.
 */
export async function useProxyFromEnv(env: Env): Promise<void> {
  const proxies = readProxies(env);
  if (proxies === undefined) return;
  const { byProxies } = await import('./proxy-route.ts');
  routeBy(byProxies(proxies));
}

/** The proxies that the variables name, if they do; throws a Failure (`invalid-input`) for what is none. */
export function readProxies(env: Env): Proxies | undefined {
  const http = proxyUrl(env, 'http_proxy') ?? proxyUrl(env, 'all_proxy');
  const https = proxyUrl(env, 'https_proxy') ?? proxyUrl(env, 'all_proxy');
  if (http === undefined && https === undefined) return undefined;
  const exceptions = [...exceptionsOf(env), ...METADATA_HOSTS];
  return { ...(http && { http }), ...(https && { https }), exceptions };
}

/** A proxy's URL; `host:port` alone, as many tools take it, is one of http. It may hold a password, so no error quotes it. */
function proxyUrl(env: Env, name: ProxyVariable): URL | undefined {
  const variable = spellingOf(name, env);
  const text = env[variable]?.trim();
  if (!text) return undefined;
  const url = text.includes('://') ? text : `http://${text}`;
  if (/^https?:\/\//i.test(url) && URL.canParse(url) && canDecode(new URL(url))) return new URL(url);
  throw invalidProxy({ variable });
}

/** Whether a proxy's user and password are encoded as they must be. */
function canDecode({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}
