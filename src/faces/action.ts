// The face to GitHub Actions: inputs in, one run, outputs, annotations and the job summary out.

import * as core from '@actions/core';
import { context } from '@actions/github';
import { connectToAws } from '../aws/cloud.ts';
import { exitCode, type Failure, toFailure } from '../failure.ts';
import type { NoRunReport, Report } from '../report/report.ts';
import { failureParagraphs, isFailure } from '../report/sentences.ts';
import { summaryMarkdown } from '../report/summary.ts';
import type { Request } from '../scale/request.ts';
import { run } from '../scale/run.ts';
import { VERSION } from '../version.ts';
import { readRequest } from './inputs.ts';
import { type JobState, saveJobState } from './job-state.ts';
import { outputsOf } from './outputs.ts';
import { abortOnSignals } from './signals.ts';
import { systemClock } from './system-clock.ts';

/** The action's main step: whatever happens, it sets the process's exit code. */
export async function runAction(): Promise<void> {
  const { signal, received } = abortOnSignals();
  try {
    const request = readRequest((name) => core.getInput(name), surroundings());
    const report = await runRequest(request, signal);
    await tell(report);
    process.exitCode = exitCode(report.result === 'pending' ? 'internal' : report.result, received());
  } catch (thrown) {
    const failure = toFailure(thrown);
    tellFailure(failure);
    process.exitCode = exitCode(failure.result, received());
  }
  // Calls that take no signal may still be under way.
  if (signal.aborted) process.exit();
}

async function runRequest(request: Request, signal: AbortSignal): Promise<Report> {
  const ports = { idToken: core.getIDToken, mask: core.setSecret, now: systemClock.now };
  const options = { ...request, userAgent: userAgent(), env: process.env };
  core.info(`Scaling ${request.env} in ${request.region}`);
  return run(
    request,
    {
      connect: (during) => connectToAws(options, ports, during),
      clock: systemClock,
      log: (line) => core.info(harmless(line)),
      publish: (report) => publish(report, false),
    },
    signal,
  );
}

function publish(report: Report, hasEnded: boolean): void {
  for (const [name, value] of outputsOf(report)) core.setOutput(name, value);
  const state: JobState = { leftBehind: report.leftBehind, hasEnded };
  saveJobState(state);
}

/** Says how a run ended, everywhere where people look. */
async function tell(report: Report): Promise<void> {
  publish(report, true);
  for (const notice of report.fleets.flatMap((fleet) => fleet.notices)) core.notice(notice);
  if (isFailure(report.result))
    core.error(failureParagraphs(report).join('\n'), { title: `clonesquad-scale: ${report.result}` });
  core.info(report.headline);
  await writeSummary(report);
  core.info(report.leftBehind);
}

/** A summary that cannot be written is no reason to call the fleets missing. */
async function writeSummary(report: Report): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  try {
    await core.summary.addRaw(summaryMarkdown(report)).write();
  } catch (thrown) {
    core.warning(`The job summary could not be written: ${String(thrown)}`);
  }
}

function reportOfNoRun({ result, what }: Failure): NoRunReport {
  return { version: VERSION, result, headline: what, leftBehind: 'Nothing was changed.', fleets: [] };
}

/** Text from outside may be part of a line; the runner must find no command in it, of either form. */
function harmless(line: string): string {
  return line.replace(/[\r\n]+/g, ' ').replaceAll('##[', '## [');
}

/** Says why there was no run at all. */
function tellFailure(failure: Failure): void {
  core.setOutput('result', failure.result);
  core.setOutput('report', JSON.stringify(reportOfNoRun(failure)));
  core.error(`${failure.what}\nTo be fixed by ${failure.owner}: ${failure.fix}`, {
    title: `clonesquad-scale: ${failure.result}`,
  });
  if (failure.result === 'internal' && failure.cause instanceof Error) core.debug(failure.cause.stack ?? '');
}

function surroundings(): Parameters<typeof readRequest>[1] {
  const env = process.env;
  return {
    ambientRegion: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '',
    isGitHub: env['GITHUB_ACTIONS'] === 'true',
    hasIdToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
    runName: `${context.runId}-${context.runAttempt}`,
  };
}

/** Names the release and the run, so that the account's audit trail leads back here. */
function userAgent(): string {
  const repository = process.env['GITHUB_REPOSITORY'];
  const runUrl = repository ? ` (+${context.serverUrl}/${repository}/actions/runs/${context.runId})` : '';
  return `clonesquad-scale/${VERSION}${runUrl}`;
}
