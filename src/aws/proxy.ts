// Proxies of the environment, for every request: a proxy that is set is never ignored in silence.

import http from 'node:http';
import { proxyMalformed, proxyUnsupported } from '../causes/services.ts';
import { type Env, exceptionsOf, type ProxyVariable, spellingOf } from './environment.ts';
import { innermost } from './http.ts';
import { sendBy } from './transport.ts';

interface ProxySettings {
  readonly http_proxy?: string;
  readonly https_proxy?: string;
  readonly no_proxy: string;
}

/** Where a machine asks for its own credentials: nothing beyond it can answer there. */
const METADATA_HOSTS = [
  '169.254.169.254',
  '169.254.170.2',
  '169.254.170.23',
  '[fd00:ec2::254]',
  '[fd00:ec2::23]',
];

/**
 * Sends everything by HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY (or their lower case, which goes before) from now on.
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
  const names = ['http_proxy', 'https_proxy'] as const;
  const [httpProxy, httpsProxy] = names.map((name) => proxyUrl(env, name) ?? proxyUrl(env, 'all_proxy'));
  const direct = exceptionsOf(env);
  return {
    ...(httpProxy !== undefined && { http_proxy: httpProxy }),
    ...(httpsProxy !== undefined && { https_proxy: httpsProxy }),
    no_proxy: direct.includes('*') ? '*' : [...direct.flatMap(spelledFor), ...METADATA_HOSTS].join(','),
  };
}

/** An exception as the runtime compares it: with the subdomains, which other tools except as well, and an address of IPv6 in brackets. */
function spelledFor(exception: string): readonly string[] {
  if (exception.startsWith('.')) return [exception.slice(1), exception];
  if (exception.startsWith('*.')) return [exception];
  if (/^[^:[\]]*:[^[\]]*:/.test(exception)) return [`[${exception}]`];
  return /[a-z]/i.test(exception) && !exception.startsWith('[') ? [exception, `.${exception}`] : [exception];
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
