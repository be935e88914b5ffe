// The action's post step: restores the previous sizes if on-job-end is restore, and reports what stays set.

import type { Failure } from '../errors/failure.ts';
import { exitCode, worst } from '../errors/failure.ts';
import { failureOf, traceOf } from '../errors/run.ts';
import { abortOnSignals, endProcess, systemClock } from '../machine/process.ts';
import { fixLine, moreLine } from '../render/failure.ts';
import { type Restored, restoreAfter } from '../restore/restore.ts';
import { readAgain } from './inputs.ts';
import { type JobState, loadFinalState, loadJobState } from './outputs.ts';
import { annotate, log, openRunner } from './runner.ts';

/** The action's post step. If the main step saved no state, it changed nothing, and nothing is restored. */
export async function runPost(): Promise<void> {
  const { signal, received } = abortOnSignals();
  const finalState = loadFinalState();
  try {
    const state = loadJobState();
    const failures = state === undefined ? [] : await finish(state, signal);
    if (state === undefined) log('The main step changed nothing.');
    process.exitCode = exitCode(worst(failures.map((failure) => failure.result)), received());
  } catch (thrown) {
    const failure = failureOf(thrown, signal);
    const before = finalState === '' ? '' : ` State at the end of the main step: ${finalState}`;
    reportFailure(failure, [failure.message], [`State: The post step restored nothing.${before}`]);
    process.exitCode = exitCode(failure.result, received());
  }
  await endProcess(received());
}

/** Restores the rows, and reports the result. Gives the failures. */
async function finish(state: JobState, signal: AbortSignal): Promise<readonly Failure[]> {
  if (!state.hasEnded) {
    annotate.warning(`The main step was stopped before it reported its result. ${state.finalState}`);
  }
  if (state.toRestore.length === 0) {
    if (state.hasEnded) log(`Nothing to restore. State at the end of the main step: ${state.finalState}`);
    return [];
  }
  const ends = await restore(state, signal);
  for (const end of ends) report(end);
  return ends.flatMap(({ failure }) => failure ?? []);
}

async function restore({ reading, toRestore, hasEnded }: JobState, signal: AbortSignal): Promise<readonly Restored[]> {
  const runner = await openRunner();
  const request = readAgain(reading, runner.surroundings);
  // The last write of a killed main step is unknown: it was before now.
  const now = systemClock.now();
  const rows = toRestore.map((row) => (hasEnded ? row : { ...row, lastWriteAt: now }));
  const ports = { connect: runner.connectorFor(request), clock: systemClock, log, notice: annotate.notice };
  return restoreAfter(request, rows, ports, signal);
}

function report({ kind, text, failure }: Restored): void {
  // The text has the failure's message, and the values as they are known.
  if (failure) reportFailure(failure, [text], []);
  else if (kind === 'untouched') annotate.warning(text);
  else log(text);
}

function reportFailure(failure: Failure, what: readonly string[], state: readonly string[]): void {
  const lines = [...what, fixLine(failure), ...state, moreLine(failure.code)];
  annotate.error(lines.join('\n'), failure.result);
  for (const line of traceOf(failure)) log(line);
}
