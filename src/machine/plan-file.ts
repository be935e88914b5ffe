// The settings of a plan's environments. Loaded only if there is a plan, since it needs a YAML parser.

import { innermost } from '../aws/http.ts';
import { excerpt, plainLine } from '../base/text.ts';
import { LAYERS, layerOf } from '../clonesquad/fleet-name.ts';
import type { Failure } from '../errors/failure.ts';
import { invalidPlan, planUnreadable } from '../errors/plan.ts';
import { invalidInputs } from '../errors/run.ts';
import { layersOf, type Plan, planSource } from '../plan/model.ts';
import { readPlan } from '../plan/plan.ts';
import { chooseEnvironments, requireActivity, settingProblems } from '../plan/select.ts';
import { decodePlan } from '../plan/yaml-tree.ts';
import { NAME } from '../settings/formats.ts';
import type { Source, Spelling } from '../settings/reader.ts';
import { setting } from '../settings/settings.ts';
import { readRegularFile } from './files.ts';

/** The settings of one environment, and its layers. */
export interface PlannedSettings {
  readonly source: Source;
  readonly layers: readonly string[];
  /** The layers that any activity has in the environment, without subfleets. */
  readonly planLayers: readonly string[];
}

/** The settings of one environment, for a job that scales only one. Throws a Failure (`invalid-input`). */
export function planned(path: string | undefined, activity: string | undefined, env: string): PlannedSettings {
  if (!NAME.test(env)) throw notOne(env);
  const plan = openPlan(path, activity);
  chooseEnvironments(plan, env);
  return plannedIn(plan, activity, env);
}

/** The failure for a pattern, a list, or nothing instead of one name. */
function notOne(env: string): Failure {
  const why =
    'the value must be the name of one environment of the plan. For several environments, use acme/clonesquad-scale/plan, which makes one job for each';
  return invalidInputs({ values: [{ input: 'env', value: env, why, example: 'env: perf1' }] });
}

/** Maximum size: no plan in any encoding is larger. */
const MOST_BYTES = 1024 * 1024;

/**
 * Reads a plan, and checks that it has the activity, if any. `path` is relative to the working directory. Throws a Failure
 * (`invalid-input`).
 */
export function openPlan(path: string = setting('plan').default, activity?: string): Plan {
  const decoded = decodePlan(readBytes(path));
  if ('problem' in decoded) throw invalidPlan({ file: path, problems: [decoded.problem] });
  const plan = readPlan(path, decoded.text, settingProblems);
  if (activity !== undefined) requireActivity(plan, activity);
  return plan;
}

function readBytes(path: string): Uint8Array {
  try {
    return readRegularFile(path, MOST_BYTES);
  } catch (thrown) {
    const isGitHub = process.env['GITHUB_ACTIONS'] === 'true';
    throw planUnreadable({ file: path, reason: excerpt(innermost(thrown).message), isGitHub }, { cause: thrown });
  }
}

/** The settings of one environment of a plan. */
export function plannedIn(plan: Plan, activity: string | undefined, env: string): PlannedSettings {
  const own = activity === undefined ? [] : layersOf(plan, env, activity);
  return {
    source: planSource(plan, env, activity),
    layers: [...new Set([...own, ...LAYERS])],
    planLayers: [...new Set(layersOf(plan, env).map(layerOf))],
  };
}

export function noActivity({ file, activities }: Plan, { name, example }: Spelling): Failure {
  const names = [...activities.keys()];
  const why = `specify one of the activities of ${plainLine(file)}: ${names.join(', ')}`;
  return invalidInputs({
    values: [{ input: name, value: '', why, example: example(names[0] ?? 'performance') }],
  });
}
