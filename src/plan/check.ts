// Finds invalid values in a plan by reading its settings as a run does.

import { quoted } from '../base/text.ts';
import { parseVpcEndpoint, vpcEndpointRegion } from '../clonesquad/api-url.ts';
import type { PlanProblem } from '../errors/plan.ts';
import { type InvalidValue, invalidInputs } from '../errors/run.ts';
import type { Request } from '../scale/request.ts';
import { refuseSharedFleets } from '../settings/fleets.ts';
import { type Checked, checkRequest, type Reading, uniqueMistakes } from '../settings/read-request.ts';
import type { Surroundings } from '../settings/reader.ts';
import { firstOf, type Source, spellKey, textSource } from '../settings/reader.ts';
import { type Matrix, toMatrix } from './choose.ts';
import type { Plan } from './plan.ts';
import { layersOf, planSource } from './source.ts';

/**
 * The runs of some activities in some environments.
 *
 * @throws Failure (`invalid-input`) that names every invalid value of any of them, each once
 */
export function checkRuns(
  plan: Plan,
  environments: readonly string[],
  activities: readonly string[],
): readonly Request[] {
  const all = environments.flatMap((env) => activities.map((activity) => checkRun(plan, env, activity)));
  const mistakes = all.flatMap(mistakesOf);
  if (mistakes.length > 0) throw invalidInputs({ mistakes: uniqueMistakes(mistakes) });
  return all.flatMap((one) => ('request' in one ? [one.request] : []));
}

/**
 * One job for each environment, if all of them can run at the same time.
 *
 * @throws Failure (`invalid-input`): one error here is better than the same one in each job
 */
export function checkedMatrix(plan: Plan, environments: readonly string[], activity: string): Matrix {
  const matrix = toMatrix(environments, activity);
  refuseSharedFleets(checkRuns(plan, environments, [activity]));
  return matrix;
}

/** The invalid values of a plan, with their places, in all environments and activities. */
export function settingMistakes(plan: Plan): readonly PlanProblem[] {
  const all = [...plan.environments.keys()].flatMap((env) =>
    [...plan.activities.keys()].flatMap((activity) => mistakesOf(checkRun(plan, env, activity))),
  );
  return all.flatMap(({ at, value, why, example }) =>
    at === undefined ? [] : [{ ...at, says: `${at.key} is ${quoted(value)}: ${why}. Example: ${example}` }],
  );
}

function checkRun(plan: Plan, env: string, activity: string): Checked {
  const ofPlan = planSource(plan, env, activity);
  const named: Source = textSource((name) => (name === 'env' ? env : undefined), spellKey);
  const reading = {
    source: firstOf(named, ofPlan),
    spell: spellKey,
    layers: layersOf(plan, env, activity),
    intent: 'scale',
  } as const;
  const checked = check(reading, '');
  const isRegionMissing = mistakesOf(checked).some(({ input, value }) => input === 'aws-region' && value === '');
  // The machine that uses the plan may set a region. Any region works here, if it is that of the endpoint.
  return isRegionMissing ? check(reading, endpointRegion(ofPlan) ?? ANY_REGION) : checked;
}

function check(reading: Omit<Reading, 'surroundings'>, ambientRegion: string): Checked {
  return checkRequest({ ...reading, surroundings: { ...ANYWHERE, ambientRegion } });
}

function mistakesOf(checked: Checked): readonly InvalidValue[] {
  return 'mistakes' in checked ? checked.mistakes : [];
}

const ANY_REGION = 'eu-west-1';

/** Facts of no specific machine. */
const ANYWHERE: Omit<Surroundings, 'ambientRegion'> = { isGitHub: false, hasIdToken: false, runName: 'plan' };

function endpointRegion(source: Source): string | undefined {
  const endpoint = parseVpcEndpoint(source('vpc-endpoint')?.text ?? '');
  return endpoint && vpcEndpointRegion(endpoint);
}
