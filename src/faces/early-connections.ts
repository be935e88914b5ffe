// The first thing that a job does: it opens the connections that it will need, and loads the rest of itself meanwhile.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { endpointOf } from '../aws/endpoints.ts';
import { ambientRegion, type Env, namesProxy } from '../aws/environment.ts';
import { isRegion, parseApiUrl } from '../clonesquad/api-url.ts';
import { urlSetting } from '../clonesquad/fleet-name.ts';
import { LAYERS } from '../settings/names.ts';

/** Before a write, an API is asked two things at once: for its value, and for its group. */
const QUESTIONS = 2;

/** Opens connections to the hosts that a job's inputs lead to. Nothing is sent on them, and none is needed. */
export async function connectEarly(env: Env = process.env): Promise<void> {
  // Proxies are reached by other means.
  const urls = namesProxy(env) ? [] : hostsOf(env).filter(({ protocol }) => protocol === 'https:');
  if (urls.length === 0) return;
  const { secureAgent } = await import('../aws/secure-agent.ts');
  for (const url of urls) secureAgent.connectEarly(url);
  // What is loaded next keeps the process from seeing that it is connected, and from beginning with TLS.
  await nextTurn();
}

/** Each as often as there will be connections to it. What cannot be one is left out here, and refused later. */
function hostsOf(env: Env): readonly URL[] {
  const input = (name: string) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const apis = input('vpc-endpoint') === '' ? LAYERS.map(urlSetting).map(input) : [];
  const region = input('aws-region') || ambientRegion(env);
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
