// Proxies from the environment, for all requests. An invalid proxy is an error, and never ignored.

import { invalidProxy } from '../errors/services.ts';
import { type Env, exceptionsOf, type ProxyVariable, spellingOf } from './env-variables.ts';

/** Addresses where a machine gets its credentials without TLS. Only the machine itself can answer there. */
export const METADATA_HOSTS = [
  '169.254.169.254',
  '169.254.170.2',
  '169.254.170.23',
  '[fd00:ec2::254]',
  '[fd00:ec2::23]',
];

/** The proxies for plain http and for https, and the entries of NO_PROXY. */
export interface Proxies {
  readonly http?: URL;
  readonly https?: URL;
  readonly exceptions: readonly string[];
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
