// A plan once it is read: texts by name, each with its place, so that an error can point to it; and what it gives to a run.

import { plainLine } from '../base/text.ts';
import { FLOOR_SUFFIX } from '../clonesquad/fleet-name.ts';
import { type Source, spellKey } from '../settings/reader.ts';

/** A place in the file: line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text as it is written in the file (`010` stays `010`), without quotation marks and surrounding spaces. Never empty. */
export interface PlanText extends Position {
  readonly text: string;
}

/**
 * The texts of one part of a plan, by the names under which a run reads them: a setting (`timeout`), the URL of a
 * layer (`frontend-url`), the size of a fleet (`frontend`, `backend/workers`), its floor (`frontend-floor`).
 */
export type Texts = ReadonlyMap<string, PlanText>;

/** The sizes and settings for one kind of work. */
export interface Activity {
  /** The fleets with a size: layers, and subfleets as `backend/workers`, in the order of the file. */
  readonly fleets: readonly string[];
  readonly texts: Texts;
}

export interface PlanEnvironment {
  /** Its settings and URLs. */
  readonly texts: Texts;
  /** By activity, what differs in this environment; `fleets` may be empty. */
  readonly activities: ReadonlyMap<string, Activity>;
}

export interface Plan {
  /** The file's path, as it was given. */
  readonly file: string;
  /** The only valid layers, if the plan lists them. */
  readonly layers?: readonly string[];
  readonly environments: ReadonlyMap<string, PlanEnvironment>;
  readonly activities: ReadonlyMap<string, Activity>;
  /** The settings of the top level. */
  readonly defaults: Texts;
}

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
    return [...new Set([...plan.activities.keys()].flatMap((name) => layersOf(plan, env, name)))];
  }
  const { override, general } = parts(plan, env, activity);
  return [...new Set([...(general?.fleets ?? []), ...(override?.fleets ?? [])])];
}

function parts(plan: Plan, env: string, activity: string | undefined) {
  const environment = plan.environments.get(env);
  const of = (activities: ReadonlyMap<string, Activity> | undefined) =>
    activity === undefined ? undefined : activities?.get(activity);
  return { override: of(environment?.activities), environment, general: of(plan.activities) };
}
