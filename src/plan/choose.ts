// Chooses the activity and the environments of a plan, and makes jobs of them.

import { MOST_JOBS, notInPlan, tooManyJobs } from '../errors/plan.ts';
import { nearest } from './keys.ts';
import type { Activity, Plan } from './model.ts';

/**
 * The activity of a name.
 *
 * @throws Failure `not-in-plan`
 */
export function chooseActivity({ file, activities }: Plan, name: string): Activity {
  const activity = activities.get(name);
  if (activity !== undefined) return activity;
  const names = [...activities.keys()];
  throw notInPlan({ kind: 'activity', file, name, names, near: nearest(name, names) });
}

/**
 * The environments that a filter matches, in the order of the plan.
 *
 * @param filter names and patterns, separated by commas; in a pattern, `*` is any text and `?` one character
 * @throws Failure `not-in-plan` if a part of it matches none: a mistyped name must not be ignored
 */
export function chooseEnvironments(plan: Plan, filter: string): readonly string[] {
  const names = [...plan.environments.keys()];
  const parts = filter.split(',').map((part) => part.trim());
  for (const part of parts) {
    if (names.some((name) => matches(part, name))) continue;
    const near = nearest(part, names);
    throw notInPlan({ kind: 'environment', file: plan.file, name: part, names, near });
  }
  return names.filter((name) => parts.some((part) => matches(part, name)));
}

/** Whether a name matches a pattern. After each character of it, `places` are the lengths of the name that it can cover. */
function matches(pattern: string, name: string): boolean {
  let places: readonly number[] = [0];
  for (const character of pattern) {
    const [first] = places;
    if (first === undefined) return false;
    places =
      character === '*'
        ? Array.from({ length: name.length - first + 1 }, (_, index) => first + index)
        : places.filter((place) => character === '?' || name[place] === character).map((place) => place + 1);
  }
  return places.includes(name.length);
}

/** The jobs of a GitHub matrix, as `strategy.matrix` accepts them. */
export interface Matrix {
  readonly include: readonly { readonly env: string; readonly activity: string }[];
}

/**
 * One job for each environment, in their order.
 *
 * @throws Failure `too-many-jobs`
 */
export function toMatrix(environments: readonly string[], activity: string): Matrix {
  const count = environments.length;
  if (count > MOST_JOBS) throw tooManyJobs({ count });
  return { include: environments.map((env) => ({ env, activity })) };
}
