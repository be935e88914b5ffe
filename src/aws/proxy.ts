// Proxies of the environment, for every request: a proxy that is set is never ignored in silence.

import http from 'node:http';
import { proxyMalformed, proxyUnsupported } from '../causes/services.ts';
import { type Env, type ProxyVariable, spellingOf } from './environment.ts';
import { innermost, METADATA_HOSTS } from './http.ts';
import { sendBy } from './transport.ts';

interface ProxySettings {
  readonly http_proxy?: string;
  readonly https_proxy?: string;
  readonly no_proxy: string;
}

/**
 * Sends everything by HTTPS_PROXY, HTTP_PROXY and NO_PROXY (or their lower case, which goes before) from now on.
 * Called once, before the first request; throws a Failure (`invalid-input`) where that cannot be done.
 */
export async function useProxyFromEnv(env: Env): Promise<void> {
  const settings = readSettings(env);
  if (settings.http_proxy === undefined && settings.https_proxy === undefined) return;
  try {
    await useProxy(settings);
  } catch (thrown) {
    throw proxyUnsupported(
      { runtime: process.version, reason: innermost(thrown).message },
      { cause: thrown },
    );
  }
}

/** By Node's own means from 24.14 on, before that by those of undici, whose dispatcher Node's `fetch` shares. */
async function useProxy(settings: ProxySettings): Promise<void> {
  const { byFetch } = await import('./fetch-transport.ts');
  sendBy(byFetch);
  if ('setGlobalProxyFromEnv' in http) {
    http.setGlobalProxyFromEnv({ ...settings });
    return;
  }
  const { EnvHttpProxyAgent, setGlobalDispatcher } = await import('undici');
  const { http_proxy: httpProxy, https_proxy: httpsProxy, no_proxy: noProxy } = settings;
  setGlobalDispatcher(
    new EnvHttpProxyAgent({ noProxy, ...(httpProxy && { httpProxy }), ...(httpsProxy && { httpsProxy }) }),
  );
}

function readSettings(env: Env): ProxySettings {
  const httpProxy = proxyUrl(env, 'http_proxy');
  const httpsProxy = proxyUrl(env, 'https_proxy');
  const direct = (env[spellingOf('no_proxy', env)] ?? '').trim();
  return {
    ...(httpProxy !== undefined && { http_proxy: httpProxy }),
    ...(httpsProxy !== undefined && { https_proxy: httpsProxy }),
    no_proxy: direct === '*' ? direct : [direct, ...METADATA_HOSTS].filter((host) => host !== '').join(','),
  };
}

/** A proxy's URL; `host:port` alone, as many tools take it, is one of http. It may hold a password, so no error quotes it. */
function proxyUrl(env: Env, name: ProxyVariable): string | undefined {
  const variable = spellingOf(name, env);
  const text = env[variable]?.trim();
  if (!text) return undefined;
  const url = text.includes('://') ? text : `http://${text}`;
  if (/^https?:\/\//i.test(url) && URL.canParse(url) && canDecode(new URL(url))) return url;
  throw proxyMalformed({ variable });
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
