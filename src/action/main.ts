// The face to GitHub Actions: inputs in, one run, outputs, annotations and the job summary out.

import * as core from '@actions/core';
import { excerpt } from '../base/text.ts';
import { exitCode, Failure } from '../errors/failure.ts';
import { runnerFilesUnwritable, toFailure, traceOf } from '../errors/run.ts';
import { appendToFile } from '../machine/files.ts';
import { abortOnSignals, endProcess, requireNode, systemClock } from '../machine/process.ts';
import { failureParagraphs, isFailure, noRunParagraphs, noRunReport } from '../render/failure.ts';
import { progressLog, stepLog } from '../render/log.ts';
import { allNotices, allWarnings } from '../render/notices.ts';
import { type ManyReport, type Report, reportJson } from '../render/report.ts';
import { noRunMarkdown, summaryMarkdown } from '../render/summary.ts';
import { toManyReport, toReport } from '../render/to-report.ts';
import type { Listener } from '../scale/events.ts';
import { run } from '../scale/run.ts';
import type { RunState } from '../scale/run-state.ts';
import { readInputs } from './inputs.ts';
import { outputsOf, saveJobState, saveReading } from './outputs.ts';
import { annotate, log, openRunner } from './runner.ts';

/** The action's main step. It sets the process's exit code in every case. */
export async function runAction(): Promise<void> {
  const { signal, received } = abortOnSignals();
  let known: Report | undefined;
  // The process may be killed at any time, so everything that is known is published before a stage and before the writes.
  const publish: Listener = ({ kind }, state) => {
    if (kind !== 'stage' && kind !== 'sending' && kind !== 'ended') return;
    known = toReport(state);
    publishOutputs(known, state.isOver);
  };
  try {
    const report = toManyReport([await scale(signal, publish)]);
    reportRun(report);
    process.exitCode = exitCode(report.result === 'pending' ? 'internal' : report.result, received());
  } catch (thrown) {
    const failure = toFailure(thrown);
    process.exitCode = exitCode(failure.result, received());
    reportNoRun(failure, known?.finalState ?? 'Nothing was changed.');
  }
  await endProcess(received());
}

async function scale(signal: AbortSignal, publish: Listener): Promise<RunState> {
  requireNode();
  const runner = await openRunner();
  const { request, reading } = await readInputs(runner.surroundings);
  if (request.onJobEnd === 'restore') writeRunnerFiles(() => saveReading(reading));
  log(`Scaling ${request.env} in ${request.region}`);
  log(`Credentials: ${runner.describeSignIn(request)}`);
  const listeners = [stepLog(log), progressLog(log), publish];
  const listen: Listener = (...event) => {
    for (const listener of listeners) listener(...event);
  };
  return run(request, { connect: runner.connectorFor(request), clock: systemClock, listen }, signal);
}

/** Writes outputs and state as they are now. */
function publishOutputs(report: Report, hasEnded: boolean): void {
  writeRunnerFiles(() => {
    for (const [name, value] of outputsOf(report)) core.setOutput(name, value);
    saveJobState(report, hasEnded);
  });
}

function writeRunnerFiles(write: () => void): void {
  try {
    write();
  } catch (thrown) {
    if (thrown instanceof Failure) throw thrown;
    throw runnerFilesUnwritable({ error: excerpt(String(thrown)) }, { cause: thrown });
  }
}

/** Reports the end of a run: annotations, log and summary. */
function reportRun(report: ManyReport): void {
  const { environments, result, headline } = report;
  for (const notice of allNotices(...environments)) annotate.notice(notice);
  for (const warning of environments.flatMap(allWarnings)) annotate.warning(warning);
  if (isFailure(result)) annotate.error(failureParagraphs(environments).join('\n'), result);
  log(headline);
  writeSummary(summaryMarkdown(report));
  for (const { finalState } of environments) log(finalState);
}

/** Writes the job summary. A failure to write it is only a warning, since the fleets are not affected. */
function writeSummary(markdown: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  try {
    appendToFile(path, markdown);
  } catch (thrown) {
    annotate.warning(`Cannot write the job summary: ${excerpt(String(thrown))}`);
  }
}

/** Reports why there was no run, or no report of it: first as an annotation, since writing files may be what failed. */
function reportNoRun(failure: Failure, finalState: string): void {
  const { result } = failure;
  annotate.error(noRunParagraphs(failure, finalState).join('\n'), result);
  for (const line of traceOf(failure)) log(line);
  try {
    core.setOutput('result', result);
    core.setOutput('report', reportJson(noRunReport(failure, finalState)));
  } catch (thrown) {
    annotate.warning(`Cannot write the outputs: ${excerpt(String(thrown))}`);
  }
  writeSummary(noRunMarkdown(failure, finalState));
}
