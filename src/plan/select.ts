// Selects the activity and the environments of a plan, checks their settings as a run does, and makes jobs of them.

import { quoted } from '../base/text.ts';
import { parseVpcEndpoint, vpcEndpointRegion } from '../clonesquad/api-url.ts';
import { MOST_JOBS, notInPlan, type PlanProblem, tooManyJobs } from '../errors/plan.ts';
import { invalidInputs } from '../errors/run.ts';
import { invalidValuesOf, type Reading, readRequests } from '../settings/read-request.ts';
import { firstOf, spellKey, textSource } from '../settings/reader.ts';
import { nearest } from './keys.ts';
import { layersOf, type Plan, planSource } from './model.ts';

/** Throws a Failure (`not-in-plan`) if the plan does not have the activity. */
export function requireActivity({ file, activities }: Plan, name: string): void {
  if (activities.has(name)) return;
  const names = [...activities.keys()];
  throw notInPlan({ kind: 'activity', file, name, names, near: nearest(name, names) });
}

/**
 * The environments that a filter matches, in the order of the plan.
 *
 * @param filter names and patterns, separated by commas; in a pattern, `*` is any text and `?` one character
 * @throws Failure `not-in-plan` if a part of it matches none: a mistyped name must not be ignored
 */
export function chooseEnvironments({ file, environments }: Plan, filter: string): readonly string[] {
  const names = [...environments.keys()];
  const parts = filter.split(',').map((part) => part.trim());
  for (const name of parts) {
    if (names.some((one) => matches(name, one))) continue;
    throw notInPlan({ kind: 'environment', file, name, names, near: nearest(name, names) });
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

/**
 * The jobs of a GitHub matrix, as `strategy.matrix` accepts them: one for each environment, in their order, if all of them can run
 * at the same time.
 *
 * @throws Failure `too-many-jobs`, or (`invalid-input`): one error here is better than the same one in each job
 */
export function toMatrix(plan: Plan, environments: readonly string[], activity: string) {
  const count = environments.length;
  if (count > MOST_JOBS) throw tooManyJobs({ count });
  readRequests(runsOf(plan, environments, [activity]));
  return { include: environments.map((env) => ({ env, activity })) };
}

/**
 * Checks every activity in every environment.
 *
 * @throws Failure (`invalid-input`) that names every invalid value of any of them, each once
 */
export function checkRuns(plan: Plan): void {
  const values = invalidValuesOf(allRunsOf(plan));
  if (values.length > 0) throw invalidInputs({ values });
}

/** The invalid values of a plan, with their places, in all environments and activities. */
export function settingProblems(plan: Plan): readonly PlanProblem[] {
  return invalidValuesOf(allRunsOf(plan)).flatMap(({ at, value, why, example }) =>
    at === undefined ? [] : [{ ...at, message: `${at.key} is ${quoted(value)}: ${why}. Example: ${example}` }],
  );
}

function allRunsOf(plan: Plan): readonly Reading[] {
  return runsOf(plan, [...plan.environments.keys()], [...plan.activities.keys()]);
}

function runsOf(plan: Plan, environments: readonly string[], activities: readonly string[]): readonly Reading[] {
  return environments.flatMap((env) => activities.map((activity) => runOf(plan, env, activity)));
}

/** A run on no specific machine. */
function runOf(plan: Plan, env: string, activity: string): Reading {
  const ofPlan = planSource(plan, env, activity);
  const endpoint = parseVpcEndpoint(ofPlan('vpc-endpoint')?.text ?? '');
  return {
    source: firstOf(
      textSource((name) => (name === 'env' ? env : undefined), spellKey),
      ofPlan,
    ),
    spell: spellKey,
    layers: layersOf(plan, env, activity),
    surroundings: {
      ambientRegion: '',
      regionVariable: '',
      // The machine that uses the plan may set a region. Any region works here, if it is that of the endpoint.
      lastRegion: (endpoint && vpcEndpointRegion(endpoint)) ?? 'eu-west-1',
      isGitHub: false,
      hasIdToken: false,
      runName: 'plan',
    },
  };
}
