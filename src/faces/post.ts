// The face of the action's post step: it puts back what was there before, if the job asks for it, and says what stays set.

import { failureOf, timedOut } from '../causes/run.ts';
import { within } from '../clock.ts';
import type { Failure } from '../failure.ts';
import { fixLine, moreLine } from '../report/troubleshooting.ts';
import { exitCode, worst } from '../results.ts';
import { Appliers } from '../scale/apply.ts';
import type { Request } from '../scale/request.ts';
import { type Restored, restoreRows } from '../scale/restore.ts';
import { readAgain } from './action-inputs.ts';
import { type JobState, loadJobState } from './job-state.ts';
import { endProcess } from './process-end.ts';
import { annotate, log, openRunner, type Runner } from './runner.ts';
import { abortOnSignals } from './signals.ts';
import { systemClock } from './system-clock.ts';

/** Whatever the timeout of the main step: so long, in ms, putting back takes where CloneSquad answers from its memories. */
const LEAST_MS = 5 * 60_000;

/** The action's post step. A main step that saved no state set nothing, and nothing is put back. */
export async function runPost(): Promise<void> {
  const { signal, received } = abortOnSignals();
  let finalState = '';
  try {
    const state = loadJobState();
    finalState = state?.finalState ?? '';
    const failures = state === undefined ? [] : await finish(state, signal);
    if (state === undefined) log('The main step changed nothing.');
    process.exitCode = exitCode(worst(failures.map((failure) => failure.result)), received());
  } catch (thrown) {
    const failure = failureOf(thrown, signal);
    const left = finalState === '' ? '' : ` When the main step ended: ${finalState}`;
    tellFailure(failure, `Nothing was put back.${left}`);
    process.exitCode = exitCode(failure.result, received());
  }
  await endProcess();
}

/** Puts back what is to be put back, and says what stays; gives what failed of it. */
async function finish(state: JobState, signal: AbortSignal): Promise<readonly Failure[]> {
  if (!state.hasEnded) {
    annotate.warning(
      `The main step was ended before it could say what became of the fleets. ${state.finalState}`,
    );
  }
  if (state.toRestore.length === 0) {
    if (state.hasEnded) log(`Nothing is to be put back. When the main step ended: ${state.finalState}`);
    return [];
  }
  const ends = await restore(state, signal);
  for (const end of ends) tell(end);
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
  const patience = { clock: systemClock, requestMs: request.requestMs, deadline, log };
  const cloud = await connect({ signal, patience, notice: annotate.notice });
  // Of a main step that was killed, nobody knows when it wrote last: until now, at the latest.
  const now = systemClock.now();
  const rows = state.toRestore.map((row) => (state.hasEnded ? row : { ...row, lastWriteAt: now }));
  const appliers = request.appliesImmediately
    ? new Appliers({ cloud, clock: systemClock }, signal)
    : undefined;
  return restoreRows(rows, { cloud, clock: systemClock, log, ...(appliers && { appliers }) }, signal);
}

function tell({ kind, text, failure }: Restored): void {
  if (failure) tellFailure(failure, text);
  else if (kind === 'untouched') annotate.warning(text);
  else log(text);
}

function tellFailure(failure: Failure, text: string): void {
  const what = text.includes(failure.message) ? text : `${failure.message} ${text}`;
  annotate.error([what, fixLine(failure), moreLine(failure.code)].join('\n'), failure.result);
}
