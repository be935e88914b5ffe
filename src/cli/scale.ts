// The work of `scale` and `wait`, which run to the end of a wait. Loaded on demand.

import { describeSignIn } from '../aws/credentials.ts';
import type { Result } from '../errors/results.ts';
import { connectorFor, connectorsFor, openMachine } from '../machine/machine.ts';
import { keepHeapSmall } from '../machine/process.ts';
import { systemClock } from '../machine/system-clock.ts';
import { allNotices, allWarnings } from '../render/notices.ts';
import type { ManyReport, Report } from '../render/report.ts';
import { reportJson } from '../render/report.ts';
import { failureParagraphs, isFailure, manyFailureParagraphs } from '../render/sentences.ts';
import { manySummaryMarkdown, summaryMarkdown } from '../render/summary.ts';
import { manyText, runText } from '../render/tables.ts';
import { runMany } from '../scale/many.ts';
import type { Request } from '../scale/request.ts';
import { run } from '../scale/run.ts';
import { withOptions } from '../settings/settings.ts';
import { appendSummary, type Context, commandSurroundings, type Job } from './command.ts';
import { type CommandLine, type Given, isOn, readGiven } from './options.ts';
import { cutNotice, type Selection, select } from './selection.ts';
import type { Terminal } from './terminal.ts';

type SetFinalState = Parameters<Job>[2];

/** Sets the sizes in all environments of the command line, and waits. */
export const scale: Job = (...args) => runToEnd('scale', ...args);

/** Waits in all environments of the command line. */
export const wait: Job = (...args) => runToEnd('wait', ...args);

async function runToEnd(
  intent: 'scale' | 'wait',
  line: CommandLine,
  context: Context,
  setFinalState: SetFinalState,
): Promise<Result> {
  const { env, terminal } = context;
  const isJson = isOn('json', line, env);
  const given = readGiven(line, env);
  const machine = await openMachine(env);
  const selection = await select(given, commandSurroundings(env), intent);
  terminal.log(startLine(selection, intent));
  for (const text of new Set(selection.requests.map(({ signIn }) => describeSignIn(signIn, machine))))
    terminal.log(`Credentials: ${text}`);
  // A wait sets nothing that could be restored.
  if (intent === 'scale') for (const notice of selection.notices) terminal.notice(notice);
  const report = await runSelection(selection, { ...context, env: machine }, setFinalState);
  for (const notice of new Set(reportsOf(report).flatMap((one) => cutNotices(one, given)))) terminal.notice(notice);
  printProblems(report, terminal);
  const summaryFile = given.source('summary-file')?.text;
  if (summaryFile !== undefined) appendSummary(markdownOf(report), summaryFile, terminal);
  await terminal.print(isJson ? `${reportJson(report)}\n` : textOf(report));
  return report.result === 'pending' ? 'internal' : report.result;
}

function markdownOf(report: Report | ManyReport): string {
  return 'environments' in report ? manySummaryMarkdown(report) : summaryMarkdown(report);
}

/** The first line of the log: `Scaling perf1 in eu-west-1`, `Waiting for 12 environments: performance`. */
export function startLine({ requests, isMany, activity }: Selection, intent: 'scale' | 'wait'): string {
  const [request] = requests;
  const verb = intent === 'wait' ? 'Waiting for' : 'Scaling';
  if (!isMany && request !== undefined) return `${verb} ${request.env} in ${request.region}`;
  return `${verb} ${requests.length} environments${activity === undefined ? '' : `: ${activity}`}`;
}

/** More environments need a small heap. */
const FEW = 20;

async function runSelection(
  { requests, isMany, activity }: Selection,
  { env, signal, terminal }: Context,
  setFinalState: SetFinalState,
): Promise<Report | ManyReport> {
  const progress = await terminal.openProgress(requests.map(boardOf));
  const ports = { clock: systemClock, log: terminal.log, show: progress.show };
  try {
    const [request] = requests;
    if (isMany || request === undefined) {
      if (requests.length > FEW) keepHeapSmall();
      const connectors = connectorsFor(requests, env, terminal.log);
      const publish = (latest: () => ManyReport) => setFinalState(() => finalStateOf(latest()));
      return await runMany(requests, activity, { ...ports, connectorFor: connectors, publish }, signal);
    }
    const publish = (report: Report) => setFinalState(() => finalStateOf(report));
    return await run(request, { ...ports, connect: connectorFor(request, env), publish }, signal);
  } finally {
    progress.close();
  }
}

function boardOf({ env, fleets }: Request) {
  return { env, fleets: fleets.map(({ name }) => name) };
}

function finalStateOf(report: Report | ManyReport): string {
  return reportsOf(report)
    .map(({ finalState }) => finalState)
    .join(' ');
}

function reportsOf(report: Report | ManyReport): readonly Report[] {
  return 'environments' in report ? report.environments : [report];
}

function textOf(report: Report | ManyReport): string {
  return 'environments' in report ? manyText(report) : runText(report);
}

/** Notices about sizes where the fleets had percentages. */
function cutNotices({ fleets }: Report, { source }: Given): readonly string[] {
  return fleets.flatMap(({ layer, fleet, previous }) =>
    cutNotice(source(layer), { where: `${fleet} was set to`, value: previous }),
  );
}

/** Prints notices and warnings, and the error if the run failed. */
function printProblems(report: Report | ManyReport, terminal: Terminal): void {
  const reports = reportsOf(report);
  for (const notice of new Set(reports.flatMap(allNotices))) terminal.notice(withOptions(notice));
  for (const warning of reports.flatMap(allWarnings)) terminal.warning(withOptions(warning));
  if (!isFailure(report.result)) return;
  const paragraphs = 'environments' in report ? manyFailureParagraphs(report) : failureParagraphs(report);
  terminal.error(report.result, paragraphs);
}
