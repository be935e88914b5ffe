// The face of the sub-action `plan`: a plan's environments as the jobs of a matrix.

import * as core from '@actions/core';
import { toFailure, wrongInputs } from '../causes/run.ts';
import { exitCode, type Failure } from '../failure.ts';
import { plainLine } from '../plain-text.ts';
import { chooseActivity, chooseEnvironments } from '../plan/choose.ts';
import { toMatrix } from '../plan/matrix.ts';
import type { Plan } from '../plan/plan.ts';
import { troubleshootingUrl } from '../report/troubleshooting.ts';
import { inputSource, spellInput } from './action-inputs.ts';
import { readPlanFile, USUAL_PLAN } from './plan-file.ts';
import { annotate, log } from './runner.ts';

/** Sets the output `matrix`; whatever happens, it sets the process's exit code. Nothing is sent to anyone. */
export function runPlan(): void {
  try {
    const plan = readPlanFile(inputSource('plan')?.text ?? USUAL_PLAN);
    const activity = inputSource('activity')?.text;
    if (activity === undefined) throw noActivity(plan);
    chooseActivity(plan, activity);
    const environments = chooseEnvironments(plan, inputSource('env')?.text ?? '*');
    core.setOutput('matrix', JSON.stringify(toMatrix(environments, activity)));
    log(`${activity} in ${environments.length} environments: ${environments.join(', ')}`);
  } catch (thrown) {
    const { code, result, what, owner, fix } = toFailure(thrown);
    const more = `More: ${troubleshootingUrl(code)}`;
    annotate.error([what, `To be fixed by ${owner}: ${fix}`, more].join('\n'), result);
    process.exitCode = exitCode(result);
  }
}

function noActivity({ file, activities }: Plan): Failure {
  const names = [...activities.keys()];
  const why = `an activity of ${plainLine(file)} is needed, which has ${names.join(', ')}`;
  const example = spellInput('activity').example(names[0] ?? 'performance');
  return wrongInputs({ mistakes: [{ input: 'activity', value: '', why, example }] });
}
