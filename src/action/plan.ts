// The sub-action `plan`: makes a job matrix of a plan's environments.

import * as core from '@actions/core';
import { counted, plainJson } from '../base/text.ts';
import { exitCode } from '../errors/failure.ts';
import { toFailure, traceOf } from '../errors/run.ts';
import { noActivity, openPlan } from '../machine/plan-file.ts';
import { chooseEnvironments, toMatrix } from '../plan/select.ts';
import { fixLine, moreLine } from '../render/failure.ts';
import { spellKey } from '../settings/reader.ts';
import { inputSource, refuseMistyped } from './inputs.ts';
import { annotate, log, refusePipes } from './runner.ts';

/** Sets the output `matrix`, and the process's exit code in every case. Sends no requests. */
export async function runPlan(): Promise<void> {
  try {
    refusePipes();
    await refuseMistyped('plan input');
    const activity = inputSource('activity')?.text;
    const plan = openPlan(inputSource('plan')?.text, activity);
    if (activity === undefined) throw noActivity(plan, spellKey('activity'));
    const environments = chooseEnvironments(plan, inputSource('env')?.text ?? '*');
    core.setOutput('matrix', plainJson(toMatrix(plan, environments, activity)));
    log(`${activity} in ${counted(environments.length, 'environment')}: ${environments.join(', ')}`);
  } catch (thrown) {
    const failure = toFailure(thrown);
    annotate.error([failure.message, fixLine(failure), moreLine(failure.code)].join('\n'), failure.result);
    for (const line of traceOf(failure)) log(line);
    process.exitCode = exitCode(failure.result);
  }
}
