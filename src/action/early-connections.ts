// Opens connections that a job will need, while the rest of the program loads.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { ambientRegion, type Env, endpointOf, namesProxy } from '../aws/env-variables.ts';
import { isRegion, parseApiUrl } from '../clonesquad/api-url.ts';
import { LAYERS, urlSetting } from '../clonesquad/fleet-name.ts';

/** Concurrent reads of an API before a write: its value, and its group. */
const QUESTIONS = 2;

/** Opens connections to the hosts in a job's inputs. Nothing is sent on them, and they are optional. */
export async function connectEarly(env: Env = process.env): Promise<void> {
  // Proxies have their own connections.
  const urls = namesProxy(env) ? [] : hostsOf(env).filter(({ protocol }) => protocol === 'https:');
  if (urls.length === 0) return;
  const { secureAgent } = await import('../aws/agents.ts');
  for (const url of urls) secureAgent.connectEarly(url);
  // Loading blocks the event loop, so this lets the connections begin first.
  await nextTurn();
}

/** The hosts, each once for each connection. Invalid ones are ignored here, and refused later. */
function hostsOf(env: Env): readonly URL[] {
  const input = (name: string) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const apis = input('vpc-endpoint') === '' ? LAYERS.map(urlSetting).map(input) : [];
  const region = input('aws-region') || ambientRegion(env);
  return [
    ...apis.flatMap((text) => Array.from({ length: QUESTIONS }, () => parseApiUrl(text) ?? [])).flat(),
    ...metricsHost(region, env),
  ];
}

/** The host of CloudWatch. An invalid endpoint is ignored here, and reported by the run. */
function metricsHost(region: string, env: Env): readonly URL[] {
  try {
    return isRegion(region) ? [endpointOf('monitoring', region, env)] : [];
  } catch {
    return [];
  }
}
