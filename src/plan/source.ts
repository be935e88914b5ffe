// A plan as a source of settings for one environment. Only the spelling of its texts differs from that of inputs and options.

import { plainLine } from '../base/text.ts';
import { FLOOR_SUFFIX } from '../settings/names.ts';
import { type Source, spellKey } from '../settings/reader.ts';
import type { Activity, Plan } from './model.ts';

/**
 * The settings of one environment: settings, URLs (`frontend-url`), and, of an activity, sizes (`frontend`,
 * `backend/workers`) and floors (`frontend-floor`). The order of precedence is: the activity in the environment, the
 * environment, the activity, the top level.
 */
export function planSource(plan: Plan, env: string, activity?: string): Source {
  const { override, environment, general } = parts(plan, env, activity);
  const inOrder = [override?.texts, environment?.texts, general?.texts, plan.defaults];
  return (name) => {
    const found = inOrder.find((texts) => texts?.has(name))?.get(name);
    if (found === undefined) return undefined;
    const { text, line, column } = found;
    const key = name.endsWith(FLOOR_SUFFIX) ? 'floor' : name;
    const place = `${plainLine(plan.file)}:${line}:${column}`;
    return { text, spelling: { ...spellKey(key), name: `${place}: ${key}`, at: { line, column, key } } };
  };
}

/**
 * The fleets with a size in one environment: layers, and subfleets as `backend/workers`. First those of the activity, in
 * its order, then those that the environment adds. Without an activity, those of all activities.
 */
export function layersOf(plan: Plan, env: string, activity?: string): readonly string[] {
  if (activity === undefined) {
    return unique([...plan.activities.keys()].flatMap((name) => layersOf(plan, env, name)));
  }
  const { override, general } = parts(plan, env, activity);
  return unique([...(general?.fleets ?? []), ...(override?.fleets ?? [])]);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function parts(plan: Plan, env: string, activity: string | undefined) {
  const environment = plan.environments.get(env);
  const of = (activities: ReadonlyMap<string, Activity> | undefined) =>
    activity === undefined ? undefined : activities?.get(activity);
  return { override: of(environment?.activities), environment, general: of(plan.activities) };
}
