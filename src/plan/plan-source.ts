// A plan as a source of settings for one environment, told from inputs and flags only by how its texts are spelled.

import { plainLine } from '../plain-text.ts';
import { FLOOR_SUFFIX } from '../settings/names.ts';
import { type Source, spellKey } from '../settings/source.ts';
import type { Activity, Plan } from './model.ts';

/**
 * What a plan gives in one environment: settings, URLs (`frontend-url`), and, of an activity, sizes (`frontend`,
 * `backend/workers`) and floors (`frontend-floor`). What counts is what the environment says of the activity, then what
 * it says itself, then the activity, then the top level.
 */
export function planSource(plan: Plan, env: string, activity?: string): Source {
  const { special, environment, general } = parts(plan, env, activity);
  const inOrder = [special?.texts, environment?.texts, general?.texts, plan.defaults];
  return (name) => {
    const found = inOrder.find((texts) => texts?.has(name))?.get(name);
    if (found === undefined) return undefined;
    const key = name.endsWith(FLOOR_SUFFIX) ? 'floor' : name;
    const place = `${plainLine(plan.file)}:${found.line}:${found.column}`;
    return {
      text: found.text,
      spelling: {
        ...spellKey(key),
        name: `${place}: ${key}`,
        at: { line: found.line, column: found.column, key },
      },
    };
  };
}

/**
 * The fleets that an activity gives a size in one environment: layers, and subfleets as `backend/workers`. First the
 * activity's own, in its order, then those that the environment adds. Without an activity, those of all activities.
 */
export function layersOf(plan: Plan, env: string, activity?: string): readonly string[] {
  if (activity === undefined) {
    return unique([...plan.activities.keys()].flatMap((name) => layersOf(plan, env, name)));
  }
  const { special, general } = parts(plan, env, activity);
  return unique([...(general?.fleets ?? []), ...(special?.fleets ?? [])]);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function parts(plan: Plan, env: string, activity: string | undefined) {
  const environment = plan.environments.get(env);
  const of = (activities: ReadonlyMap<string, Activity> | undefined) =>
    activity === undefined ? undefined : activities?.get(activity);
  return { special: of(environment?.activities), environment, general: of(plan.activities) };
}
