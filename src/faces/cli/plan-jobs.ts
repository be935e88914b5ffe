// The subcommands of `plan`. Loaded only by them, since a plan brings a reader of YAML.

import { plainJson, plainLine } from '../../plain-text.ts';
import { chooseEnvironments } from '../../plan/choose.ts';
import type { Plan } from '../../plan/plan.ts';
import { textTable } from '../../report/text-table.ts';
import type { Result } from '../../results.ts';
import { checkedMatrix, checkRuns } from '../plan-check.ts';
import { DEFAULT_PLAN } from '../plan-file.ts';
import { noActivity, openPlan } from '../planned.ts';
import type { Context } from './command.ts';
import { type CommandLine, isOn, MATRIX_FLAG, readGiven, spellFlag, wantsJson } from './flags.ts';
import { type PlannedRun, plannedRuns } from './planned-runs.ts';

/** Prints what the plan gives to the chosen environments. */
export async function showPlan(line: CommandLine, { env, terminal }: Context): Promise<Result> {
  const { source } = readGiven(line, env);
  const [path, filter, activity] = ['plan', 'env', 'activity'].map((name) => source(name)?.text);
  const plan = openPlan(path, activity);
  const environments = chooseEnvironments(plan, filter ?? '*');
  if (isOn(MATRIX_FLAG, line, env)) {
    if (activity === undefined) throw noActivity(plan, spellFlag('activity'));
    await terminal.print(`${plainJson(checkedMatrix(plan, environments, activity))}\n`);
    return 'ok';
  }
  const activities = activity === undefined ? [...plan.activities.keys()] : [activity];
  const runs = environments.flatMap((name) => plannedRuns(plan, name, activities));
  await terminal.print(wantsJson(line, env) ? `${plainJson(runs)}\n` : tableOf(runs));
  return 'ok';
}

/** Says whether the plan is right, with every activity in every environment. */
export async function validatePlan(line: CommandLine, { env, terminal }: Context): Promise<Result> {
  const plan = openPlan(readGiven(line, env).source('plan')?.text ?? DEFAULT_PLAN, undefined);
  checkRuns(plan, [...plan.environments.keys()], [...plan.activities.keys()]);
  await terminal.print(`${plainLine(plan.file)} is valid: ${countsOf(plan)}\n`);
  return 'ok';
}

function countsOf({ environments, activities }: Plan): string {
  const environmentsText = environments.size === 1 ? '1 environment' : `${environments.size} environments`;
  return `${environmentsText}, ${activities.size === 1 ? '1 activity' : `${activities.size} activities`}`;
}

/** A row for each environment and activity, with a column for each fleet. */
function tableOf(runs: readonly PlannedRun[]): string {
  const fleets = [...new Set(runs.flatMap((run) => run.fleets.map(({ layer }) => layer)))];
  const rows = runs.map((run) => [
    run.env,
    run.activity,
    ...fleets.map((layer) => sizeText(run.fleets.find((fleet) => fleet.layer === layer))),
    Object.entries(run.settings)
      .map(([name, text]) => `${name}: ${text}`)
      .join(', '),
  ]);
  return textTable(['Environment', 'Activity', ...fleets, 'Settings'], rows);
}

function sizeText(fleet: PlannedRun['fleets'][number] | undefined): string {
  if (fleet === undefined) return '–';
  return fleet.floor === undefined ? fleet.size : `${fleet.size} (floor ${fleet.floor})`;
}
