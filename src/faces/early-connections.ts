// The first thing that a job does: it opens the connections that it will need, and loads the rest of itself meanwhile.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { endpointOf } from '../aws/endpoints.ts';
import { isRegion, parseApiUrl } from '../clonesquad/api-url.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Before a write, an API is asked two things at once: for its value, and for its group. */
const QUESTIONS = 2;

/** Opens connections to the hosts that a job's inputs lead to. Nothing is sent on them, and none is needed. */
export async function connectEarly(env: Env = process.env): Promise<void> {
  const urls = hasProxy(env) ? [] : hostsOf(env).filter(({ protocol }) => protocol === 'https:');
  if (urls.length === 0) return;
  const { secureAgent } = await import('../aws/secure-agent.ts');
  for (const url of urls) secureAgent.connectEarly(url);
  // What is loaded next keeps the process from seeing that it is connected, and from beginning with TLS.
  await nextTurn();
}

/** Proxies are reached by other means. */
function hasProxy(env: Env): boolean {
  return ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => env[name]);
}

/** Each as often as there will be connections to it. What cannot be one is left out here, and refused later. */
function hostsOf(env: Env): readonly URL[] {
  const input = (name: string) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const apis = input('vpc-endpoint') === '' ? ['frontend-url', 'backend-url'].map(input) : [];
  const region = input('aws-region') || env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '';
  return [
    ...apis.flatMap((text) => Array.from({ length: QUESTIONS }, () => parseApiUrl(text) ?? [])).flat(),
    ...metricsHost(region, env),
  ];
}

/** What is wrong with an endpoint is told by the run that needs it. */
function metricsHost(region: string, env: Env): readonly URL[] {
  try {
    return isRegion(region) ? [endpointOf('monitoring', region, env)] : [];
  } catch {
    return [];
  }
}
