// What a plan gives to one environment: loaded only where there is a plan, since it brings a reader of YAML.

import { noSuchEnvironment } from '../causes/plan.ts';
import { chooseActivity } from '../plan/choose.ts';
import { nearest } from '../plan/nearest.ts';
import { layersOf, planSource } from '../plan/plan-source.ts';
import { LAYERS } from '../settings/read-request.ts';
import type { Source } from '../settings/source.ts';
import { readPlanFile, USUAL_PLAN } from './plan-file.ts';

/** What a plan says of an environment, and the fleets that may be given a size there. Throws a Failure (`invalid-input`). */
export function planned(
  path: string | undefined,
  activity: string | undefined,
  env: string,
): { readonly source: Source; readonly layers: readonly string[] } {
  const plan = readPlanFile(path ?? USUAL_PLAN);
  if (activity !== undefined) chooseActivity(plan, activity);
  const environments = [...plan.environments.keys()];
  if (!environments.includes(env)) {
    const near = nearest(env, environments);
    throw noSuchEnvironment({ file: plan.file, filter: env, environments, near });
  }
  const own = activity === undefined ? [] : layersOf(plan, env, activity);
  return { source: planSource(plan, env, activity), layers: [...new Set([...own, ...LAYERS])] };
}
