// The work of `scale` and `wait`, which run to the end of a wait. Loaded on demand.

import { describeSignIn } from '../aws/credentials.ts';
import type { Env } from '../aws/env-variables.ts';
import { counted } from '../base/text.ts';
import { LAYERS, layerOf, urlSetting } from '../clonesquad/fleet-name.ts';
import type { Result } from '../errors/failure.ts';
import { invalidInputs } from '../errors/run.ts';
import { connectorsFor } from '../machine/machine.ts';
import { keepHeapSmall, systemClock } from '../machine/process.ts';
import { nearest } from '../plan/keys.ts';
import { failureParagraphs, isFailure } from '../render/failure.ts';
import { failureLog, manyProgressLog, progressLog, stepLog } from '../render/log.ts';
import { allNotices, allWarnings } from '../render/notices.ts';
import { type BoardEnvironment, MAX_LINES, type ShownProgress, shownAfter } from '../render/progress.ts';
import { type ManyReport, type Report, reportJson } from '../render/report.ts';
import { summaryMarkdown } from '../render/summary.ts';
import { reportText } from '../render/tables.ts';
import { toManyReport, toReport } from '../render/to-report.ts';
import type { Listener, RunEvent } from '../scale/events.ts';
import type { Intent, Request } from '../scale/request.ts';
import { run } from '../scale/run.ts';
import type { RunState } from '../scale/run-state.ts';
import { type Reading, readRequests } from '../settings/read-request.ts';
import { withOptions } from '../settings/settings.ts';
import { appendSummary, type CommandAction, type Invocation, machineOf, UNCHANGED } from './command.ts';
import { type Given, isOn, reportInOptions, spellOption } from './options.ts';
import { percentNotice, type Selection, select } from './selection.ts';
import type { Terminal } from './terminal.ts';

/** Sets the sizes in all environments of the command line, and waits. */
export const scaleCommand: CommandAction = (invocation) => runToEnd('scale', invocation);

/** Waits in all environments of the command line. */
export const waitCommand: CommandAction = (invocation) => runToEnd('wait', invocation);

async function runToEnd(intent: 'scale' | 'wait', invocation: Invocation): Promise<Result> {
  const { given, env, terminal } = invocation;
  const isJson = isOn('json', given);
  const machine = await machineOf(invocation);
  const selection = await selectRequests(given, env, intent);
  const report = await runSelection(selection, intent, { ...invocation, env: machine });
  const [first] = report.environments;
  const printed = selection.isMany || first === undefined ? report : first;
  await terminal.print(isJson ? `${reportJson(printed)}\n` : reportText(report, terminal.widthOf('out')));
  return resultOf(report);
}

export function resultOf({ result }: ManyReport): Result {
  return result === 'pending' ? 'internal' : result;
}

/** The environments to scale or to wait for. Throws as {@link select}. */
export async function selectRequests(given: Given, env: Env, intent: Intent): Promise<Selection> {
  return select(given, env, intent, (readings) => {
    refuseUnusedUrls(given, readings);
    return readRequests(readings);
  });
}

/** Refuses the URL of a layer without a size: its name is mistyped, or its size is missing. */
function refuseUnusedUrls({ source, layers: named }: Given, readings: readonly Reading[]): void {
  const sizedLayers = readings.flatMap(({ source: of, layers }) =>
    layers.filter((name) => of(name) !== undefined).map(layerOf),
  );
  const invalid = named.flatMap((layer) => {
    const url = source(urlSetting(layer))?.text;
    if (url === undefined || sizedLayers.includes(layerOf(layer)) || LAYERS.some((known) => known === layer)) return [];
    const near = nearest(layer, sizedLayers);
    const fix = near === undefined ? 'set one, or correct the name of the layer' : `use \`${near}\``;
    const why = `the layer ${layer} has no size; ${fix}`;
    // The name may be mistyped, so it is not in the example.
    const example = near === undefined ? spellOption('cache').example('2') : spellOption(urlSetting(near)).example(url);
    return [{ input: '--url', value: `${layer}=${url}`, why, example }];
  });
  if (invalid.length > 0) throw invalidInputs({ values: invalid });
}

/** The first line of the log: `Scaling perf1 in eu-west-1`, `Waiting for 12 environments: performance`. */
export function startLine({ requests, isMany, activity }: Selection, intent: 'scale' | 'wait'): string {
  const [request] = requests;
  const verb = intent === 'wait' ? 'Waiting for' : 'Scaling';
  if (!isMany && request !== undefined) return `${verb} ${request.env} in ${request.region}`;
  return `${verb} ${counted(requests.length, 'environment')}${activity === undefined ? '' : `: ${activity}`}`;
}

/** More environments need a small heap. */
const FEW = 20;

/** Runs all requests to their ends, and reports their progress, notices and problems. */
export async function runSelection(
  selection: Selection,
  intent: 'scale' | 'wait',
  invocation: Invocation,
): Promise<ManyReport> {
  const { given, env, terminal } = invocation;
  const { requests, notices } = selection;
  terminal.log(startLine(selection, intent));
  for (const text of new Set(requests.map(({ signIn }) => describeSignIn(signIn, env))))
    terminal.log(`Credentials: ${text}`);
  // A wait sets nothing that could be restored.
  if (intent === 'scale') for (const notice of notices) terminal.notice(notice);
  const report = await runAll(selection, invocation);
  for (const notice of new Set(report.environments.flatMap((one) => percentNotices(one, given))))
    terminal.notice(notice);
  printProblems(report, terminal);
  const summaryFile = given.source('summary-file')?.text;
  if (summaryFile !== undefined) appendSummary(summaryMarkdown(report), summaryFile, terminal);
  return report;
}

async function runAll(
  { requests, activity }: Selection,
  { env, signal, terminal, setFinalState }: Invocation,
): Promise<ManyReport> {
  if (requests.length > FEW) keepHeapSmall();
  const connectorFor = connectorsFor(requests, env, terminal.log);
  const environments = requests.map(({ env: name, fleets }) => ({ env: name, fleets: fleets.map((one) => one.name) }));
  const progress = await openProgress(environments, terminal);
  const logSteps = stepLog(terminal.log);
  const logFailure = failureLog(requests.length, (line) => terminal.log(withOptions(line)));
  const runs = new Map<Request, RunState>();
  const listen: Listener = (event, state) => {
    runs.set(state.request, state);
    logSteps(event, state);
    progress.show(event);
    logFailure(event, state);
  };
  setFinalState(() => finalStateOf([...runs.values()].map(toReport)));
  try {
    const ended = requests.map((request) =>
      run(request, { connect: connectorFor(request), clock: systemClock, listen }, signal),
    );
    return reportInOptions(toManyReport(await Promise.all(ended), activity));
  } finally {
    progress.close();
  }
}

/** The interval at which the remaining time is redrawn, in ms. */
const REDRAW_MS = 1_000;

/** Shows the progress of a wait: on a board, or else as log lines, fleet by fleet, or summed up if there are many. */
async function openProgress(
  environments: readonly BoardEnvironment[],
  { openBoard, log }: Terminal,
): Promise<{ readonly show: (event: RunEvent) => void; readonly close: () => void }> {
  const known = new Map<string, ShownProgress>();
  const board = await openBoard('err', async () => {
    const { boardLines } = await import('../render/board.ts');
    return (screen, paint) => boardLines(environments, known, systemClock.now(), screen, paint);
  });
  if (board === undefined) {
    const isMany = environments.flatMap(({ fleets }) => fleets).length > MAX_LINES;
    return { show: isMany ? manyProgressLog(environments, log) : progressLog(log), close: () => {} };
  }
  const timer = setInterval(board.draw, REDRAW_MS);
  return {
    show(event) {
      if (event.kind !== 'progress' && event.kind !== 'failed') return;
      const before = known.get(event.fleet);
      const shown = shownAfter(before, event);
      // A single environment that fails before its wait has ended: its table follows.
      if (shown === undefined || (before === undefined && event.kind === 'failed' && environments.length === 1)) return;
      known.set(event.fleet, shown);
      board.draw();
    },
    close() {
      clearInterval(timer);
      board.close();
    },
  };
}

function finalStateOf(reports: readonly Report[]): string {
  return reports.length === 0 ? UNCHANGED : reports.map(({ finalState }) => finalState).join(' ');
}

/** Notices about sizes where the fleets had percentages. */
function percentNotices({ fleets }: Report, { source }: Given): readonly string[] {
  return fleets.flatMap(({ layer, fleet, previous }) =>
    percentNotice(source(layer), { where: `${fleet} was set to`, value: previous }),
  );
}

/** Prints notices and warnings, and the error if the run failed. */
function printProblems({ environments, result }: ManyReport, terminal: Terminal): void {
  for (const notice of allNotices(...environments)) terminal.notice(notice);
  for (const warning of environments.flatMap(allWarnings)) terminal.warning(warning);
  if (isFailure(result)) terminal.error(result, failureParagraphs(environments));
}
