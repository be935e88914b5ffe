// The face of the action's post step: it puts back what was there before, if the job asks for it, and says what stays set.

import * as core from '@actions/core';
import { toFailure } from '../causes/run.ts';
import { exitCode, type Failure } from '../failure.ts';
import { troubleshootingUrl } from '../report/troubleshooting.ts';
import { type Restorable, type Restored, restoreFleets } from '../scale/restore.ts';
import { readRequest } from './inputs.ts';
import { loadJobState } from './job-state.ts';
import { annotate, log, openRunner } from './runner.ts';
import { abortOnSignals } from './signals.ts';
import { systemClock } from './system-clock.ts';

/** The action's post step. A main step that saved no state set nothing, and nothing is put back. */
export async function runPost(): Promise<void> {
  const { signal, received } = abortOnSignals();
  const state = loadJobState();
  if (state === undefined) {
    log('The main step changed nothing.');
    return;
  }
  if (!state.hasEnded) {
    annotate.warning(
      `The main step was ended before it could say what became of the fleets. ${state.leftBehind}`,
    );
  }
  if (state.toRestore.length === 0) {
    if (state.hasEnded) log(state.leftBehind);
    return;
  }
  try {
    const ends = await restore(state.toRestore, signal);
    for (const end of ends) tell(end);
    const failed = ends.find((end) => end.failure !== undefined)?.failure;
    if (failed) process.exitCode = exitCode(failed.result, received());
  } catch (thrown) {
    const failure = toFailure(thrown);
    tellFailure(failure, `Nothing was put back. ${state.leftBehind}`);
    process.exitCode = exitCode(failure.result, received());
  }
  if (signal.aborted) process.exit();
}

async function restore(fleets: readonly Restorable[], signal: AbortSignal): Promise<readonly Restored[]> {
  const runner = await openRunner();
  const request = readRequest((name) => core.getInput(name), runner.surroundings);
  const deadline = systemClock.now() + request.wait.timeoutMs;
  const patience = { clock: systemClock, requestMs: request.requestMs, deadline, log };
  const connect = runner.connectorFor(request);
  const cloud = await connect({ signal, patience, notice: annotate.notice });
  return restoreFleets(fleets, { cloud, clock: systemClock, log }, signal);
}

function tell({ kind, text, failure }: Restored): void {
  if (failure) tellFailure(failure, text);
  else if (kind === 'untouched') annotate.warning(text);
  else log(text);
}

function tellFailure(failure: Failure, text: string): void {
  const what = text.includes(failure.what) ? text : `${failure.what} ${text}`;
  annotate.error(
    `${what}\nTo be fixed by ${failure.owner}: ${failure.fix}\nMore: ${troubleshootingUrl(failure.code)}`,
    failure.result,
  );
}
