// Makes the action's outputs from the report.

import { SAFE_VALUE } from '../clonesquad/size.ts';
import { type Report, reportJson } from '../render/report.ts';
import { LAYERS } from '../settings/names.ts';

/** The outputs that are known now, by name. All are declared in action.yml. */
export function outputsOf(report: Report): ReadonlyMap<string, string> {
  const outputs = new Map([['report', reportJson(report)]]);
  if (report.result !== 'pending') outputs.set('result', report.result);
  for (const { layer, url, previous, target, running } of report.fleets) {
    if (url !== undefined) outputs.set(`${layer}-url`, url);
    // Any other value is only in the report.
    if (previous && SAFE_VALUE.test(previous)) outputs.set(`${layer}-previous`, previous);
    if (target !== undefined) outputs.set(`${layer}-target`, String(target));
    if (running !== undefined) outputs.set(`${layer}-running`, String(running));
  }
  return outputs;
}

// Every output of the actions, in one table: action.yml and the tables of the documentation are made from it.

/** Outputs of each fleet, by the part of their names after the layer. */
export const FLEET_OUTPUTS: Readonly<Record<string, string>> = {
  url: 'URL of the CloneSquad API of the fleet.',
  previous:
    'Stored size of the fleet before the run, for example `4` or `50%`. It can be up to 60 s old. Empty if no size was set, if it could not be read, or if it has characters other than letters, digits and `_%.+-`.',
  target: 'Number of instances that the fleet is to reach, including its floor. Empty if unknown.',
  running: 'Number of running instances of the fleet, in the last cycle that was read.',
};

/** Outputs of the whole run, by name. */
export const RUN_OUTPUTS: Readonly<Record<string, string>> = {
  result: '`ok`, `dry-run`, or the name of the failure, which also determines the exit code.',
  report: 'The full report as JSON, with one entry per fleet. Its schema is report.schema.json.',
};

/** Outputs of the action, by name. */
export const OUTPUTS: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(RUN_OUTPUTS),
  ...LAYERS.flatMap((layer) =>
    Object.entries(FLEET_OUTPUTS).map(([name, text]) => [
      `${layer}-${name}`,
      text.replace('the fleet', `the ${layer} fleet`),
    ]),
  ),
]);

/** Outputs of the sub-action `plan`, by name. */
export const PLAN_OUTPUTS: Readonly<Record<string, string>> = {
  matrix:
    'Value for `strategy.matrix`, to be read with `fromJSON`: one job per environment, with `matrix.env` and `matrix.activity`. At most 256 jobs.',
};
