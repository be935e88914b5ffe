// The work of the subcommands of `plan`. Loaded on demand, because it needs a YAML parser.

import { counted, plainJson, plainLine } from '../base/text.ts';
import { FLOOR_SUFFIX, urlSetting } from '../clonesquad/fleet-name.ts';
import { noActivity, openPlan } from '../machine/plan-file.ts';
import { floorWarnings } from '../plan/floors.ts';
import { layersOf, type Plan, planSource } from '../plan/model.ts';
import { checkRuns, chooseEnvironments, toMatrix } from '../plan/select.ts';
import { textTable } from '../render/tables.ts';
import { settingsOf } from '../settings/settings.ts';
import type { CommandAction } from './command.ts';
import { isOn, spellOption } from './options.ts';

/** Prints the sizes and settings of the chosen environments. */
export const showPlan: CommandAction = async ({ given, terminal }) => {
  const { source } = given;
  const [path, filter, activity] = ['plan', 'env', 'activity'].map((name) => source(name)?.text);
  const plan = openPlan(path, activity);
  const environments = chooseEnvironments(plan, filter ?? '*');
  if (isOn('matrix', given)) {
    if (activity === undefined) throw noActivity(plan, spellOption('activity'));
    await terminal.print(`${plainJson(toMatrix(plan, environments, activity))}\n`);
    return 'ok';
  }
  const activities = activity === undefined ? [...plan.activities.keys()] : [activity];
  const runs = environments.flatMap((name) => plannedRuns(plan, name, activities));
  await terminal.print(isOn('json', given) ? `${plainJson(runs)}\n` : tableOf(runs, terminal.widthOf('out')));
  return 'ok';
};

/** Checks the plan with every activity in every environment. A floor that another activity does not reset is only a warning. */
export const validatePlan: CommandAction = async ({ given, terminal }) => {
  const plan = openPlan(given.source('plan')?.text);
  checkRuns(plan);
  for (const warning of floorWarnings(plan)) terminal.warning(warning);
  await terminal.print(`${plainLine(plan.file)} is valid: ${planCounts(plan)}\n`);
  return 'ok';
};

function planCounts({ environments, activities }: Plan): string {
  return `${counted(environments.size, 'environment')}, ${counted(activities.size, 'activity', 'activities')}`;
}

/** The sizes and settings of one activity in one environment. */
interface PlannedRun {
  readonly env: string;
  readonly activity: string;
  readonly fleets: readonly { readonly layer: string; readonly size: string; readonly floor?: string }[];
  /** Settings and URLs by name, as they are written in the plan. */
  readonly settings: Readonly<Record<string, string>>;
}

function plannedRuns(plan: Plan, env: string, activities: readonly string[]): readonly PlannedRun[] {
  return activities.map((activity) => {
    const source = planSource(plan, env, activity);
    const layers = layersOf(plan, env, activity);
    const fleets = layers.map((layer) => {
      const floor = source(`${layer}${FLOOR_SUFFIX}`)?.text;
      return { layer, size: source(layer)?.text ?? '', ...(floor !== undefined && { floor }) };
    });
    const names = [...settingsOf('key').map(({ name }) => name), ...new Set(layers.map(urlSetting))];
    const settings = names.flatMap((name) => {
      const text = source(name)?.text;
      return text === undefined ? [] : [[name, text] as const];
    });
    return { env, activity, fleets, settings: Object.fromEntries(settings) };
  });
}

/** A row for each environment and activity, with a column for each fleet. */
function tableOf(runs: readonly PlannedRun[], width: number): string {
  const fleets = [...new Set(runs.flatMap((run) => run.fleets.map(({ layer }) => layer)))];
  const rows = runs.map((run) => [
    run.env,
    run.activity,
    ...fleets.map((layer) => sizeText(run.fleets.find((fleet) => fleet.layer === layer))),
    Object.entries(run.settings)
      .map(([name, text]) => `${name}: ${text}`)
      .join(', '),
  ]);
  return textTable(['Environment', 'Activity', ...fleets, 'Settings'], rows, { width });
}

function sizeText(fleet: PlannedRun['fleets'][number] | undefined): string {
  if (fleet === undefined) return '–';
  return fleet.floor === undefined ? fleet.size : `${fleet.size} (floor ${fleet.floor})`;
}
