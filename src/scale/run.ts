// The story of one run: sign in, find the APIs, read what is there, set all sizes at once, wait, and tell what is now true.

import { failureOf, type Stage, timedOut } from '../causes/run.ts';
import { within } from '../clock.ts';
import { isLevel } from '../clonesquad/goal.ts';
import { EXACT_AFTER_MS, keysOf } from '../clonesquad/names.ts';
import { readRuleOf } from '../clonesquad/releases.ts';
import { rowsOf } from '../clonesquad/rows.ts';
import { cycleUrl, markerUrl, writeUrl } from '../clonesquad/write-url.ts';
import { Failure, throwWorst } from '../failure.ts';
import { quoted } from '../plain-text.ts';
import { expectation } from '../report/expectation.ts';
import { APPLY_DENIED } from '../report/notices.ts';
import type { Report } from '../report/report.ts';
import { Appliers } from './apply.ts';
import { type Known, moveOf, toAwaited } from './awaited.ts';
import { isAwaitedIn, type MetricsBefore, readBefore, readExactly, readMetricsBefore } from './before.ts';
import { type FleetState, isWritten } from './fleet-state.ts';
import type { Cloud, Log, Ports } from './ports.ts';
import { RunRecord } from './record.ts';
import type { Request } from './request.ts';
import { sharedApi } from './same-api.ts';
import { writeFleets } from './write.ts';

/**
 * Runs a request to its end: whatever happens to it is in the report. Everything ends with the timeout; only the last look of a
 * wait, and the question why a size was not taken up, may take one request longer.
 */
export async function run(request: Request, ports: Ports, signal: AbortSignal): Promise<Report> {
  const { clock } = ports;
  const { timeoutMs } = request.wait;
  const record = new RunRecord(request, ports);
  const { startedAt } = record;
  const told = { ...ports, setback: record.setback, startedAt, deadline: startedAt + timeoutMs };
  const course: Course = { stage: 'authenticating to AWS' };
  const reason = () => timedOut({ timeoutMs, stage: course.stage });
  const toEnd = { ms: timeoutMs + request.requestMs, reason };
  try {
    await within(toEnd, clock, signal, async (untilEnd) => {
      await within({ ms: timeoutMs, reason }, clock, untilEnd, (during) =>
        prepare(request, told, record, course, { during, untilEnd }),
      );
      await finish(request, told, record, course, untilEnd);
    });
    return record.end();
  } catch (thrown) {
    return record.end(failureOf(thrown, signal));
  } finally {
    await course.appliers?.close();
  }
}

/** How far a run has come, and what its parts hand on. */
interface Course {
  stage: Stage;
  cloud?: Cloud;
  metrics?: MetricsBefore | undefined;
  appliers?: Appliers;
}

/** Everything up to the last write. */
async function prepare(
  request: Request,
  told: Told,
  record: RunRecord,
  course: Course,
  { during, untilEnd }: { readonly during: AbortSignal; readonly untilEnd: AbortSignal },
): Promise<void> {
  const { clock, log, deadline } = told;
  const patience = { clock, requestMs: request.requestMs, deadline, log: told.setback };
  const cloud = await told.connect({ signal: during, patience, notice: record.notice });
  course.cloud = cloud;
  course.stage = 'discovering the APIs';
  record.know(await find(cloud, record.states, during));
  // No fleet is looked at, let alone written, before all are found.
  throwWorst(failuresOf(record.states));
  course.stage = 'reading the current state';
  const [next, metrics] = await read(cloud, request, record.states, told, during);
  record.know(next);
  during.throwIfAborted();
  throwWorst([...failuresOf(record.states), ...(metrics instanceof Failure ? [metrics] : [])]);
  course.metrics = metrics instanceof Failure ? undefined : metrics;
  if (request.intent === 'dry-run') {
    for (const line of record.states.flatMap((state) => planLines(request, state))) log(line);
  }
  if (request.intent !== 'scale') return;
  const appliers = request.appliesImmediately ? new Appliers({ cloud, clock }, untilEnd) : undefined;
  if (appliers !== undefined) course.appliers = appliers;
  // The marker is a write: the first one comes only after everything that can be refused has been looked at.
  if (appliers !== undefined && request.onJobEnd === 'restore')
    record.know(await readAllExactly(cloud, record.states, appliers, during));
  course.stage = 'setting the sizes';
  // Known before it is done: a process that is killed here leaves a state that says so.
  record.know(asSent(record.states, clock.now()));
  record.know(await writeFleets(cloud, request, record.states, { ...told, appliers }, during));
}

/** Everything after the last write. */
async function finish(
  request: Request,
  told: Told,
  record: RunRecord,
  { cloud, metrics, appliers }: Course,
  signal: AbortSignal,
): Promise<void> {
  if (cloud === undefined || request.intent === 'dry-run') return;
  if (request.intent === 'wait' || isWritten(record.states)) {
    const known = { before: metrics, appliers };
    record.know(await wait(cloud, request, record.states, known, told, signal));
    record.know(await explain(cloud, record.states, appliers, signal));
  } else await appliers?.settle();
  if (appliers?.isDenied) record.notice(APPLY_DENIED);
}

/** Reads again what is to be put back when the job ends, exactly where that can be. */
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

/** What a run needs of the world: also where what is tried again is told, when it began, and when its time is over, epoch ms. */
type Told = Ports & { readonly setback: Log; readonly startedAt: number; readonly deadline: number };

function asSent(states: readonly FleetState[], now: number): readonly FleetState[] {
  return states.map((state) => ({ ...state, lastWriteAt: now, write: { kind: 'sent' } }));
}

/** Finds every fleet's API; one that is not found keeps its failure. */
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

/** Reads what the fleets are set to, and the metrics that the wait will begin with; a failure of that is a value. */
async function read(
  cloud: Cloud,
  request: Request,
  states: readonly FleetState[],
  { clock, setback }: Told,
  signal: AbortSignal,
): Promise<readonly [FleetState[], MetricsBefore | Failure | undefined]> {
  const awaited = request.fleets.filter((fleet) => isAwaitedIn(request, fleet)).map(({ name }) => name);
  const ports = { clock, log: setback };
  const metrics =
    awaited.length === 0
      ? undefined
      : readMetricsBefore(cloud, awaited, request.metricsNamespace, ports, signal).catch((thrown: unknown) =>
          failureOf(thrown, signal),
        );
  return Promise.all([readBefore(cloud, request, states, clock, signal), metrics]);
}

/** What a run would send, and what is set now. */
function planLines(
  { ttlSeconds, appliesImmediately }: Request,
  { fleet, api, before }: FleetState,
): readonly string[] {
  if (api === undefined) return [];
  const now =
    before?.previous === undefined
      ? 'the current value may not be read'
      : `currently ${quoted(before.previous)}, read from a memory that may be 60 s old`;
  const rows = rowsOf(fleet).map(({ kind, key, value }) => {
    const line = `POST ${writeUrl(api, key, ttlSeconds).href} with ${quoted(value)}`;
    return kind === 'size' ? `${line} (${now})` : line;
  });
  const apply = [`POST ${markerUrl(api).href} with a value never used before`, `GET ${cycleUrl(api).href}`];
  return [...rows, ...(appliesImmediately ? apply : [])].map((line) => `${fleet.name}  would send ${line}`);
}

/** What cannot be read keeps every fleet from being written. */
function failuresOf(states: readonly FleetState[]): readonly Failure[] {
  return states.flatMap(({ failure }) => failure ?? []);
}

/** Waits for the fleets that have a target. */
async function wait(
  cloud: Cloud,
  request: Request,
  states: readonly FleetState[],
  known: Known,
  { clock, log, show, setback, startedAt, deadline }: Told,
  signal: AbortSignal,
): Promise<readonly FleetState[]> {
  const { level } = request.wait;
  const awaited = states.flatMap((state) => toAwaited(state, request, known, clock.now()));
  if (!isLevel(level) || awaited.length === 0) {
    await known.appliers?.settle();
    return states;
  }
  const isImmediate = awaited.every(
    ({ applier, readRule }) => applier !== undefined && readRule !== 'unknown',
  );
  const timeoutMs = deadline - Math.min(...awaited.map(({ postedAt }) => postedAt));
  log(expectation(level, timeoutMs, new Set(awaited.map(moveOf)), isImmediate));
  // Not needed before, and loaded sooner than the first poll would be of use.
  const { waitForFleets } = await import('./wait.ts');
  const outcomes = await waitForFleets(
    awaited,
    { ...request.wait, timeoutMs },
    request.metricsNamespace,
    { cloud, clock, log: setback, show, startedAt },
    signal,
  );
  return states.map((state) => {
    const outcome = outcomes[awaited.findIndex(({ name }) => name === state.fleet.name)];
    return outcome === undefined ? state : { ...state, outcome };
  });
}

/** Asks CloneSquad why a size that it has not taken up, or has given up, is not in force. */
async function explain(
  cloud: Cloud,
  states: readonly FleetState[],
  appliers: Appliers | undefined,
  signal: AbortSignal,
): Promise<FleetState[]> {
  return Promise.all(
    states.map(async (state) => {
      const { outcome, api, before } = state;
      const verdict = outcome?.ended === 'verdict' ? outcome.verdict : undefined;
      const isUnwanted =
        verdict?.kind === 'failed' && ['not-observed', 'superseded'].includes(verdict.result);
      if (!isUnwanted || outcome === undefined || api === undefined || signal.aborted) return state;
      const { desired } = keysOf(state.fleet.subfleet);
      const isMarked = (await appliers?.of(api).mark()) === true && readRuleOf(before?.version) !== 'unknown';
      const isExact = isMarked || outcome.elapsedMs >= EXACT_AFTER_MS;
      return { ...state, shadowing: { ...(await cloud.explain(api, desired, signal)), isExact } };
    }),
  );
}
