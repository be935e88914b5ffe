// The action's post step: restores the previous sizes if on-job-end is restore, and reports what stays set.

import { within } from '../base/time.ts';
import type { Failure } from '../errors/failure.ts';
import { exitCode, worst } from '../errors/results.ts';
import { failureOf, timedOut } from '../errors/run.ts';
import { abortOnSignals, endProcess } from '../machine/process.ts';
import { systemClock } from '../machine/system-clock.ts';
import { fixLine, moreLine } from '../render/failure.ts';
import { type Restored, restoreRows } from '../restore/restore.ts';
import { Appliers } from '../scale/apply.ts';
import type { Request } from '../scale/request.ts';
import { readAgain } from './inputs.ts';
import { annotate, log, openRunner, type Runner } from './runner.ts';
import { type JobState, loadFinalState, loadJobState } from './state.ts';

/** Minimum timeout, in ms: restoring takes this long if CloneSquad answers from its cache. */
const LEAST_MS = 5 * 60_000;

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

async function restore(state: JobState, signal: AbortSignal): Promise<readonly Restored[]> {
  const runner = await openRunner();
  const request = readAgain(state.reading, runner.surroundings);
  const timeoutMs = Math.max(request.wait.timeoutMs, LEAST_MS);
  const limit = { ms: timeoutMs, reason: () => timedOut({ timeoutMs, stage: 'restoring the sizes' }) };
  return within(limit, systemClock, signal, (during) =>
    restoreWith(runner.connectorFor(request), request, timeoutMs, state, during),
  );
}

async function restoreWith(
  connect: ReturnType<Runner['connectorFor']>,
  request: Request,
  timeoutMs: number,
  state: JobState,
  signal: AbortSignal,
): Promise<readonly Restored[]> {
  const deadline = systemClock.now() + timeoutMs;
  const retryPolicy = { clock: systemClock, requestMs: request.requestMs, deadline, log };
  const cloud = await connect({ signal, retryPolicy, notice: annotate.notice });
  // The last write of a killed main step is unknown: it was before now.
  const now = systemClock.now();
  const rows = state.toRestore.map((row) => (state.hasEnded ? row : { ...row, lastWriteAt: now }));
  const appliers = request.appliesImmediately ? new Appliers({ cloud, clock: systemClock }, signal) : undefined;
  return restoreRows(rows, { cloud, clock: systemClock, log, ...(appliers && { appliers }) }, signal);
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
}
