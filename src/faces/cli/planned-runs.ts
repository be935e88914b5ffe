// What a plan gives to one environment in each activity, as texts: the one that counts of each.

import { urlSetting } from '../../clonesquad/fleet-name.ts';
import type { Plan } from '../../plan/plan.ts';
import { layersOf, planSource } from '../../plan/plan-source.ts';
import { FLOOR_SUFFIX } from '../../settings/names.ts';
import { SETTINGS } from '../../settings/settings.ts';

/** One activity in one environment. */
export interface PlannedRun {
  readonly env: string;
  readonly activity: string;
  readonly fleets: readonly { readonly layer: string; readonly size: string; readonly floor?: string }[];
  /** Settings and URLs by their names, as they are written in the plan. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The runs that a plan describes for an environment. */
export function plannedRuns(plan: Plan, env: string, activities: readonly string[]): readonly PlannedRun[] {
  return activities.map((activity) => {
    const source = planSource(plan, env, activity);
    const layers = layersOf(plan, env, activity);
    const fleets = layers.map((layer) => {
      const floor = source(`${layer}${FLOOR_SUFFIX}`)?.text;
      return { layer, size: source(layer)?.text ?? '', ...(floor !== undefined && { floor }) };
    });
    const urls = new Set(layers.map(urlSetting));
    const settings = [...SETTINGS.map(({ name }) => name), ...urls].flatMap((name) => {
      const text = source(name)?.text;
      return text === undefined ? [] : [[name, text] as const];
    });
    return { env, activity, fleets, settings: Object.fromEntries(settings) };
  });
}
