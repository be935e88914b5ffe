// The face of the action's post step: it repeats what stays set, and warns where the main step was killed before it could.

import * as core from '@actions/core';
import { loadJobState } from './job-state.ts';

/** The action's post step. It changes nothing. */
export function runPost(): void {
  const state = loadJobState();
  if (state === undefined) core.info('The main step changed nothing.');
  else if (state.hasEnded) core.info(state.leftBehind);
  else
    core.warning(
      `The main step was ended before it could say what became of the fleets. ${state.leftBehind}`,
    );
}
