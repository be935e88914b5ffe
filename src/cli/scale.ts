// The work of `scale` and `wait`, which run to the end of a wait. Loaded on demand.

import { describeSignIn } from '../aws/ambient.ts';
import type { Env } from '../aws/environment.ts';
import { layerOf, urlSetting } from '../clonesquad/fleet-name.ts';
import type { Result } from '../errors/results.ts';
import { invalidInputs } from '../errors/run.ts';
import { connectorFor, connectorsFor, openMachine } from '../machine/machine.ts';
import { keepHeapSmall } from '../machine/process.ts';
import { systemClock } from '../machine/system-clock.ts';
import { nearest } from '../plan/keys.ts';
import { type BoardEnvironment, MAX_LINES, manyProgressLog } from '../render/many-progress.ts';
import { allNotices, allWarnings } from '../render/notices.ts';
import { type FleetProgress, progressLog } from '../render/progress.ts';
import { type ManyReport, type Report, reportJson } from '../render/report.ts';
import { failureParagraphs, isFailure, manyFailureParagraphs } from '../render/sentences.ts';
import { manySummaryMarkdown, summaryMarkdown } from '../render/summary.ts';
import { manyText, runText } from '../render/tables.ts';
import { runMany } from '../scale/many.ts';
import type { ShowProgress } from '../scale/ports.ts';
import type { Intent } from '../scale/request.ts';
import { run } from '../scale/run.ts';
import { LAYERS } from '../settings/names.ts';
import { type Reading, readRequests } from '../settings/read-request.ts';
import { withOptions } from '../settings/settings.ts';
import { appendSummary, commandIdentity, type Invocation, type Run } from './command.ts';
import { type Given, isOn, spellOption } from './options.ts';
import { cutNotice, type Selection, select } from './selection.ts';
import type { Terminal } from './terminal.ts';

/** Sets the sizes in all environments of the command line, and waits. */
export const scale: Run = (invocation) => runToEnd('scale', invocation);

/** Waits in all environments of the command line. */
export const wait: Run = (invocation) => runToEnd('wait', invocation);

async function runToEnd(intent: 'scale' | 'wait', invocation: Invocation): Promise<Result> {
  const { given, env, terminal } = invocation;
  const isJson = isOn('json', given);
  const machine = await openMachine(env);
  const selection = await selectRequests(given, env, intent);
  terminal.log(startLine(selection, intent));
  for (const text of new Set(selection.requests.map(({ signIn }) => describeSignIn(signIn, machine))))
    terminal.log(`Credentials: ${text}`);
  // A wait sets nothing that could be restored.
  if (intent === 'scale') for (const notice of selection.notices) terminal.notice(notice);
  const report = await runSelection(selection, { ...invocation, env: machine });
  for (const notice of new Set(reportsOf(report).flatMap((one) => cutNotices(one, given)))) terminal.notice(notice);
  printProblems(report, terminal);
  const summaryFile = given.source('summary-file')?.text;
  if (summaryFile !== undefined) appendSummary(markdownOf(report), summaryFile, terminal);
  await terminal.print(isJson ? `${reportJson(report)}\n` : textOf(report));
  return report.result === 'pending' ? 'internal' : report.result;
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
  const mistakes = named.flatMap((layer) => {
    const url = source(urlSetting(layer))?.text;
    if (url === undefined || sizedLayers.includes(layerOf(layer)) || LAYERS.some((known) => known === layer)) return [];
    const near = nearest(layer, sizedLayers);
    const fix = near === undefined ? 'set one, or correct the name of the layer' : `use \`${near}\``;
    const why = `the layer ${layer} has no size; ${fix}`;
    // The name may be mistyped, so it is not in the example.
    const example = near === undefined ? spellOption('cache').example('2') : spellOption(urlSetting(near)).example(url);
    return [{ input: '--url', value: `${layer}=${url}`, why, example }];
  });
  if (mistakes.length > 0) throw invalidInputs({ mistakes });
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
  { env, signal, terminal, setFinalState }: Invocation,
): Promise<Report | ManyReport> {
  const identity = commandIdentity(env);
  const environments = requests.map(({ env: name, fleets }) => ({ env: name, fleets: fleets.map((one) => one.name) }));
  const progress = await openProgress(environments, terminal);
  const publish = (report: Report | ManyReport) => setFinalState(() => finalStateOf(report));
  const ports = { clock: systemClock, log: terminal.log, show: progress.show };
  try {
    const [request] = requests;
    if (!isMany && request !== undefined)
      return await run(request, { ...ports, publish, connect: connectorFor(request, identity) }, signal);
    if (requests.length > FEW) keepHeapSmall();
    const connectors = connectorsFor(requests, identity, terminal.log);
    const publishMany = (latest: () => ManyReport) => setFinalState(() => finalStateOf(latest()));
    return await runMany(requests, activity, { ...ports, connectorFor: connectors, publish: publishMany }, signal);
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
): Promise<{ readonly show: ShowProgress; readonly close: () => void }> {
  const known = new Map<string, FleetProgress>();
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
    show(progress) {
      known.set(progress.fleet, progress);
      board.draw();
    },
    close() {
      clearInterval(timer);
      board.close();
    },
  };
}

function finalStateOf(report: Report | ManyReport): string {
  return reportsOf(report)
    .map(({ finalState }) => finalState)
    .join(' ');
}

function reportsOf(report: Report | ManyReport): readonly Report[] {
  return 'environments' in report ? report.environments : [report];
}

function markdownOf(report: Report | ManyReport): string {
  return 'environments' in report ? manySummaryMarkdown(report) : summaryMarkdown(report);
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
