// What a plan gives to its environments: loaded only where there is a plan, since it brings a reader of YAML.

import { notInPlan } from '../causes/plan.ts';
import { invalidInputs } from '../causes/run.ts';
import type { Failure } from '../failure.ts';
import { plainLine } from '../plain-text.ts';
import { chooseActivity } from '../plan/choose.ts';
import { nearest } from '../plan/nearest.ts';
import type { Plan } from '../plan/plan.ts';
import { layersOf, planSource } from '../plan/plan-source.ts';
import { LAYERS, NAME } from '../settings/names.ts';
import type { Source, Spelling } from '../settings/source.ts';
import { readPlanFile, USUAL_PLAN } from './plan-file.ts';

/** What a plan says of one environment, and the fleets that may be given a size there. */
export interface Planned {
  readonly source: Source;
  readonly layers: readonly string[];
}

/** What a plan says of one of its environments, for a job that has one only. Throws a Failure (`invalid-input`). */
export function planned(path: string | undefined, activity: string | undefined, env: string): Planned {
  if (!NAME.test(env)) throw notOne(env);
  const plan = openPlan(path, activity);
  const names = [...plan.environments.keys()];
  if (!names.includes(env)) {
    const near = nearest(env, names);
    throw notInPlan({ kind: 'environment', file: plan.file, name: env, names, near });
  }
  return plannedIn(plan, activity, env);
}

/** A pattern, a list, or nothing, where one name is needed. */
function notOne(env: string): Failure {
  const why =
    'it is the name of one environment of the plan; acme/clonesquad-scale/plan makes a job of each that fits a pattern';
  return invalidInputs({ mistakes: [{ input: 'env', value: env, why, example: 'env: perf1' }] });
}

/** Reads a plan that has an activity, if one is asked for. Throws a Failure (`invalid-input`). */
export function openPlan(path: string | undefined, activity: string | undefined): Plan {
  const plan = readPlanFile(path ?? USUAL_PLAN);
  if (activity !== undefined) chooseActivity(plan, activity);
  return plan;
}

/** What a plan that was read says of one of its environments. */
export function plannedIn(plan: Plan, activity: string | undefined, env: string): Planned {
  const own = activity === undefined ? [] : layersOf(plan, env, activity);
  return { source: planSource(plan, env, activity), layers: [...new Set([...own, ...LAYERS])] };
}

/** What is wrong where an activity must be named and is not. */
export function noActivity({ file, activities }: Plan, { name, example }: Spelling): Failure {
  const names = [...activities.keys()];
  const why = `an activity of ${plainLine(file)} is needed, which has ${names.join(', ')}`;
  return invalidInputs({
    mistakes: [{ input: name, value: '', why, example: example(names[0] ?? 'performance') }],
  });
}
