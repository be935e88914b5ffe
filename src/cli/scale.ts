// The work of `scale` and `wait`, which run to the end of a wait. Loaded on demand.

import { describeSignIn } from '../aws/ambient.ts';
import type { Result } from '../errors/results.ts';
import { connectorsFor, openMachine } from '../machine/machine.ts';
import { keepHeapSmall } from '../machine/process.ts';
import { systemClock } from '../machine/system-clock.ts';
import { failureParagraphs, isFailure } from '../render/failure.ts';
import { stepLog } from '../render/log.ts';
import { allNotices, allWarnings } from '../render/notices.ts';
import type { ManyReport, Report } from '../render/report.ts';
import { reportJson } from '../render/report.ts';
import { summaryMarkdown } from '../render/summary.ts';
import { reportText } from '../render/tables.ts';
import { toManyReport, toReport } from '../render/to-report.ts';
import type { Listener } from '../scale/events.ts';
import type { Request } from '../scale/request.ts';
import { run } from '../scale/run.ts';
import type { RunState } from '../scale/run-state.ts';
import { withOptions } from '../settings/settings.ts';
import { appendSummary, type Context, commandIdentity, commandSurroundings, type Job, UNCHANGED } from './command.ts';
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
  const { environments, result } = report;
  for (const notice of new Set(environments.flatMap((one) => cutNotices(one, given)))) terminal.notice(notice);
  printProblems(report, terminal);
  const summaryFile = given.source('summary-file')?.text;
  if (summaryFile !== undefined) appendSummary(summaryMarkdown(report), summaryFile, terminal);
  await terminal.print(
    isJson ? `${reportJson(selection.isMany ? report : (environments[0] ?? report))}\n` : reportText(report),
  );
  return result === 'pending' ? 'internal' : result;
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
  { requests, activity }: Selection,
  { env, signal, terminal }: Context,
  setFinalState: SetFinalState,
): Promise<ManyReport> {
  if (requests.length > FEW) keepHeapSmall();
  const connectorFor = connectorsFor(requests, commandIdentity(env), terminal.log);
  const progress = await terminal.openProgress(requests.map(boardOf));
  const logSteps = stepLog(terminal.log);
  const runs = new Map<Request, RunState>();
  const listen: Listener = (event, state) => {
    runs.set(state.request, state);
    logSteps(event, state);
    progress.show(event, state);
  };
  setFinalState(() => finalStateOf([...runs.values()].map(toReport)));
  try {
    const ports = { clock: systemClock, listen };
    const ended = await Promise.all(
      requests.map((request) => run(request, { ...ports, connect: connectorFor(request) }, signal)),
    );
    return toManyReport(ended, activity);
  } finally {
    progress.close();
  }
}

function boardOf({ env, fleets }: Request) {
  return { env, fleets: fleets.map(({ name }) => name) };
}

function finalStateOf(reports: readonly Report[]): string {
  return reports.length === 0 ? UNCHANGED : reports.map(({ finalState }) => finalState).join(' ');
}

/** Notices about sizes where the fleets had percentages. */
function cutNotices({ fleets }: Report, { source }: Given): readonly string[] {
  return fleets.flatMap(({ layer, fleet, previous }) =>
    cutNotice(source(layer), { where: `${fleet} was set to`, value: previous }),
  );
}

/** Prints notices and warnings, and the error if the run failed. */
function printProblems({ environments, result }: ManyReport, terminal: Terminal): void {
  for (const notice of new Set(environments.flatMap(allNotices))) terminal.notice(withOptions(notice));
  for (const warning of environments.flatMap(allWarnings)) terminal.warning(withOptions(warning));
  if (isFailure(result)) terminal.error(result, failureParagraphs(environments));
}
