// Which activity and which environments of a plan are meant.

import { notInPlan } from '../causes/plan.ts';
import type { Activity, Plan } from './model.ts';
import { nearest } from './nearest.ts';

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
 * The environments that a filter chooses, in the order of the plan.
 *
 * @param filter names and patterns with commas between them; in a pattern, `*` is any text and `?` one character
 * @throws Failure `not-in-plan` where any part of it chooses none: a mistyped name must not be passed over
 */
export function chooseEnvironments(plan: Plan, filter: string): readonly string[] {
  const names = [...plan.environments.keys()];
  const parts = filter.split(',').map((part) => part.trim());
  for (const part of parts) {
    if (names.some((name) => fits(part, name))) continue;
    throw notInPlan({
      kind: 'environment',
      file: plan.file,
      name: part,
      names,
      near: nearest(part, names),
    });
  }
  return names.filter((name) => parts.some((part) => fits(part, name)));
}

/** Whether a name fits a pattern: after each character of it, `places` are how much of the name it may have covered. */
function fits(pattern: string, name: string): boolean {
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
