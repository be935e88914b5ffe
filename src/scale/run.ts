// One run, step by step: authenticate, find the APIs, read the current state, set all sizes at once, wait, and report.

import { excerpt, quoted } from '../base/text.ts';
import { within } from '../base/time.ts';
import { cycleUrl, markerUrl, writeUrl } from '../clonesquad/api-url.ts';
import { EXACT_AFTER_MS, keysOf, readRuleOf, rowsOf } from '../clonesquad/keys.ts';
import { isLevel } from '../convergence/levels.ts';
import { Failure, throwWorst } from '../errors/failure.ts';
import { valueText } from '../errors/numbers.ts';
import { failureOf, type Stage, timedOut } from '../errors/run.ts';
import { expectation } from '../render/expectation.ts';
import { APPLY_DENIED } from '../render/notices.ts';
import type { Report } from '../render/report.ts';
import { Appliers } from './apply.ts';
import { type Known, moveOf, toAwaited } from './awaited.ts';
import { isAwaitedIn, type MetricsBefore, readBefore, readExactly, readMetricsBefore, sharedApi } from './before.ts';
import { type FleetState, isWritten } from './fleet-state.ts';
import type { Cloud, Log, Ports } from './ports.ts';
import { RunRecord } from './record.ts';
import type { Request } from './request.ts';
import { writeFleets } from './write.ts';

/**
 * Runs a request to its end. The report has everything that happened. All of it ends with the timeout, except the last read of a
 * wait and the search for why a size was not picked up, which may each take one request longer.
 */
export async function run(request: Request, ports: Ports, signal: AbortSignal): Promise<Report> {
  const { clock } = ports;
  const { timeoutMs } = request.wait;
  const record = new RunRecord(request, ports);
  const { startedAt } = record;
  const context = { ...ports, logRetry: record.logRetry, startedAt, deadline: startedAt + timeoutMs };
  const progress: RunProgress = { stage: 'authenticating to AWS' };
  const reason = () => timedOut({ timeoutMs, stage: progress.stage });
  const toEnd = { ms: timeoutMs + request.requestMs, reason };
  try {
    await within(toEnd, clock, signal, async (untilEnd) => {
      await within({ ms: timeoutMs, reason }, clock, untilEnd, (during) =>
        prepare(request, context, record, progress, { during, untilEnd }),
      );
      await finish(request, context, record, progress, untilEnd);
    });
    return record.end();
  } catch (thrown) {
    return record.end(failureOf(thrown, signal));
  } finally {
    await progress.appliers?.close();
  }
}

/** How far a run has come, and what its steps pass on. */
interface RunProgress {
  stage: Stage;
  cloud?: Cloud;
  metrics?: MetricsBefore | undefined;
  appliers?: Appliers;
}

/** Everything up to the last write. */
async function prepare(
  request: Request,
  context: RunContext,
  record: RunRecord,
  progress: RunProgress,
  { during, untilEnd }: { readonly during: AbortSignal; readonly untilEnd: AbortSignal },
): Promise<void> {
  const { clock, log, deadline } = context;
  const retryPolicy = { clock, requestMs: request.requestMs, deadline, log: context.logRetry };
  const cloud = await context.connect({ signal: during, retryPolicy, notice: record.notice });
  progress.cloud = cloud;
  progress.stage = 'discovering the APIs';
  record.know(await find(cloud, record.states, during));
  // Nothing is read or written before all fleets are found.
  throwWorst(failuresOf(record.states));
  progress.stage = 'reading the current state';
  const [next, metrics] = await read(cloud, request, record.states, context, during);
  record.know(next);
  during.throwIfAborted();
  throwWorst([...failuresOf(record.states), ...(metrics instanceof Failure ? [metrics] : [])]);
  progress.metrics = metrics instanceof Failure ? undefined : metrics;
  if (request.intent === 'dry-run') {
    for (const line of record.states.flatMap((state) => planLines(request, state))) log(line);
  }
  if (request.intent !== 'scale') return;
  const appliers = request.appliesImmediately ? new Appliers({ cloud, clock }, untilEnd) : undefined;
  if (appliers !== undefined) progress.appliers = appliers;
  // The marker is a write, so it comes after every check that can refuse the run.
  if (appliers !== undefined && request.onJobEnd === 'restore')
    record.know(await readAllExactly(cloud, record.states, appliers, during));
  progress.stage = 'setting the sizes';
  // Published before the writes, so that a process that is killed during them leaves a state that says so.
  record.know(asSent(record.states, clock.now()));
  record.know(await writeFleets(cloud, request, record.states, { ...context, appliers }, during));
}

/** Everything after the last write. */
async function finish(
  request: Request,
  context: RunContext,
  record: RunRecord,
  { cloud, metrics, appliers }: RunProgress,
  signal: AbortSignal,
): Promise<void> {
  if (cloud === undefined || request.intent === 'dry-run') return;
  if (request.intent === 'wait' || isWritten(record.states)) {
    const known = { before: metrics, appliers };
    record.know(await wait(cloud, request, record.states, known, context, signal));
    record.know(await readShadowings(cloud, record.states, appliers, signal));
  } else await appliers?.settle();
  if (appliers?.isDenied) record.notice(APPLY_DENIED);
}

/** Reads again the values to restore when the job ends, after the marker, so that they are exact. */
async function readAllExactly(
  cloud: Cloud,
  states: readonly FleetState[],
  appliers: Appliers,
  signal: AbortSignal,
): Promise<readonly FleetState[]> {
  return Promise.all(
    states.map(async (state) =>
      state.api === undefined ? state : readExactly(cloud, state, appliers.of(state.api), signal),
    ),
  );
}

/** What the steps of a run share: its ports, the log of retries, and its start and end, epoch ms. */
type RunContext = Ports & { readonly logRetry: Log; readonly startedAt: number; readonly deadline: number };

function asSent(states: readonly FleetState[], now: number): readonly FleetState[] {
  return states.map((state) => ({ ...state, lastWriteAt: now, write: { kind: 'sent' } }));
}

/** Finds every fleet's API. A fleet without one keeps the failure. */
async function find(cloud: Cloud, states: readonly FleetState[], signal: AbortSignal): Promise<FleetState[]> {
  const unknown = new Set(states.flatMap(({ fleet }) => (fleet.api === undefined ? [fleet.group] : [])));
  const found = unknown.size === 0 ? undefined : await cloud.findApis([...unknown], signal);
  const complete = states.map((state) => {
    const place = state.fleet.api === undefined ? found?.get(state.fleet.group) : { api: state.fleet.api };
    return { ...state, ...(place instanceof Failure ? { failure: place } : place) };
  });
  const shared = sharedApi(new Map(complete.map((state) => [state.fleet.group, state.api])));
  if (shared) throw shared;
  return complete;
}

/** Reads the current sizes, and the metrics that the wait begins with. A failure to read the metrics is a value. */
async function read(
  cloud: Cloud,
  request: Request,
  states: readonly FleetState[],
  { clock, logRetry }: RunContext,
  signal: AbortSignal,
): Promise<readonly [FleetState[], MetricsBefore | Failure | undefined]> {
  const awaited = request.fleets.filter((fleet) => isAwaitedIn(request, fleet)).map(({ name }) => name);
  const ports = { clock, log: logRetry };
  const metrics =
    awaited.length === 0
      ? undefined
      : readMetricsBefore(cloud, awaited, request.metricsNamespace, ports, signal).catch((thrown: unknown) =>
          failureOf(thrown, signal),
        );
  return Promise.all([readBefore(cloud, request, states, clock, signal), metrics]);
}

/** The requests that a run would send for a fleet, and its current value. */
function planLines({ ttlSeconds, appliesImmediately }: Request, { fleet, api, before }: FleetState): readonly string[] {
  if (api === undefined) return [];
  const now =
    before?.previous === undefined
      ? 'current value unknown: permission to read it is missing'
      : `current value: ${excerpt(valueText(before.previous))}, may be up to 60 s old`;
  const rows = rowsOf(fleet).map(({ kind, key, value }) => {
    const line = `POST ${writeUrl(api, key, ttlSeconds).href} with body ${quoted(value)}`;
    return kind === 'size' ? `${line} (${now})` : line;
  });
  const apply = [`POST ${markerUrl(api).href} with a unique body`, `GET ${cycleUrl(api).href}`];
  return [...rows, ...(appliesImmediately ? apply : [])].map((line) => `${fleet.name}  would send ${line}`);
}

/** The failures of all fleets: one of them stops the run before anything is written. */
function failuresOf(states: readonly FleetState[]): readonly Failure[] {
  return states.flatMap(({ failure }) => failure ?? []);
}

/** Waits for the fleets that have a target, and gives all fleets with their outcomes. */
async function wait(
  cloud: Cloud,
  request: Request,
  states: readonly FleetState[],
  known: Known,
  { clock, log, show, logRetry, startedAt, deadline }: RunContext,
  signal: AbortSignal,
): Promise<readonly FleetState[]> {
  const { level } = request.wait;
  const awaited = states.flatMap((state) => toAwaited(state, request, known, clock.now()));
  if (!isLevel(level) || awaited.length === 0) {
    await known.appliers?.settle();
    return states;
  }
  const isImmediate = awaited.every(({ applier, readRule }) => applier !== undefined && readRule !== 'unknown');
  const timeoutMs = deadline - Math.min(...awaited.map(({ postedAt }) => postedAt));
  log(expectation(level, timeoutMs, new Set(awaited.map(moveOf)), isImmediate));
  // Loaded only here, since the first poll has nothing to find before that.
  const { waitForFleets } = await import('./wait.ts');
  const outcomes = await waitForFleets(
    awaited,
    { ...request.wait, timeoutMs },
    request.metricsNamespace,
    { cloud, clock, log: logRetry, show, startedAt },
    signal,
  );
  return states.map((state) => {
    const outcome = outcomes[awaited.findIndex(({ name }) => name === state.fleet.name)];
    return outcome === undefined ? state : { ...state, outcome };
  });
}

/** Reads why CloneSquad has not picked up a size, or does not use it any more. */
async function readShadowings(
  cloud: Cloud,
  states: readonly FleetState[],
  appliers: Appliers | undefined,
  signal: AbortSignal,
): Promise<FleetState[]> {
  return Promise.all(
    states.map(async (state) => {
      const { outcome, api, before } = state;
      const verdict = outcome?.ended === 'verdict' ? outcome.verdict : undefined;
      const isOverridden = verdict?.kind === 'failed' && ['not-observed', 'superseded'].includes(verdict.result);
      if (!isOverridden || outcome === undefined || api === undefined || signal.aborted) return state;
      const { desired } = keysOf(state.fleet.subfleet);
      const isMarked = (await appliers?.of(api).mark()) === true && readRuleOf(before?.version) !== 'unknown';
      const isExact = isMarked || outcome.elapsedMs >= EXACT_AFTER_MS;
      return { ...state, shadowing: { ...(await cloud.readShadowing(api, desired, signal)), isExact } };
    }),
  );
}
