// The story of one run: sign in, find the APIs, read what is there, set both sizes at once, wait, and tell what is now true.

import { sameApi } from '../causes/discovery.ts';
import { failureOf } from '../causes/run.ts';
import { identityOf } from '../clonesquad/api-url.ts';
import { isLevel } from '../clonesquad/goal.ts';
import { wireValue } from '../clonesquad/size.ts';
import { writeUrl } from '../clonesquad/write-url.ts';
import { Failure, throwWorst } from '../failure.ts';
import { quoted } from '../plain-text.ts';
import { expectation } from '../report/expectation.ts';
import type { Report } from '../report/report.ts';
import { type MetricsBefore, readBefore, readMetricsBefore } from './before.ts';
import { type FleetState, isWritten, toReport, type Write } from './fleet-state.ts';
import type { Cloud, Ports } from './ports.ts';
import type { FleetRequest, Request } from './request.ts';
import { waitForFleets } from './wait.ts';
import type { Awaited } from './watch.ts';

/** Runs a request to its end: whatever happens to it is in the report. */
export async function run(request: Request, ports: Ports, signal: AbortSignal): Promise<Report> {
  const { clock, log } = ports;
  const startedAt = clock.now();
  const notices: string[] = [];
  let states: readonly FleetState[] = request.fleets.map((fleet) => ({ fleet }));
  const report = (isOver: boolean) =>
    toReport(request, states, { startedAt, now: clock.now(), isOver, notices });
  const know = (next: readonly FleetState[]) => {
    states = next;
    ports.publish(report(false));
  };
  try {
    const deadline = startedAt + request.wait.timeoutMs;
    const patience = { clock, requestMs: request.requestMs, deadline, log };
    const cloud = await ports.connect({ signal, patience, notice: (text) => notices.push(text) });
    know(await find(cloud, states, signal));
    const [next, metrics] = await read(cloud, request, states, ports, signal);
    know(next);
    signal.throwIfAborted();
    throwWorst([...failuresOf(states), ...(metrics instanceof Failure ? [metrics] : [])]);
    if (request.isDryRun) {
      for (const state of states) log(planLine(request, state));
      return report(true);
    }
    // Known before it is done: a process that is killed here leaves a state that says so.
    know(states.map((state) => ({ ...state, lastWriteAt: clock.now(), write: { kind: 'sent' } })));
    know(await post(cloud, request, states, ports, signal));
    if (isWritten(states)) {
      const before = metrics instanceof Failure ? undefined : metrics;
      know(await wait(cloud, request, states, before, ports, signal));
      know(await explain(cloud, states, signal));
    }
  } catch (thrown) {
    const failure = failureOf(thrown, signal);
    states = states.map((state) => ({ ...state, failure: state.failure ?? failure }));
  }
  return report(true);
}

/** Finds every fleet's API, so that no fleet is written before all are found. */
async function find(cloud: Cloud, states: readonly FleetState[], signal: AbortSignal): Promise<FleetState[]> {
  const unknown = states.flatMap(({ fleet }) => (fleet.api === undefined ? [fleet.group] : []));
  const found = unknown.length === 0 ? new Map<string, URL>() : await cloud.findApis(unknown, signal);
  const complete = states.map((state) => {
    const api = state.fleet.api ?? found.get(state.fleet.group);
    return { ...state, ...(api && { api }) };
  });
  const identities = complete.map(({ api }) => api && identityOf(api));
  const shared = complete.filter(
    (_, index) => identities.indexOf(identities[index]) !== identities.lastIndexOf(identities[index]),
  );
  if (shared.length > 0) throw sameApi({ groups: groupsOf(shared), url: shared[0]?.api?.href ?? '' });
  return complete;
}

function groupsOf(states: readonly FleetState[]): readonly string[] {
  return states.map(({ fleet }) => fleet.group);
}

/** Reads what both fleets are set to, and the metrics that the wait will begin with; a failure of that is a value. */
async function read(
  cloud: Cloud,
  request: Request,
  states: readonly FleetState[],
  ports: Ports,
  signal: AbortSignal,
): Promise<readonly [FleetState[], MetricsBefore | Failure | undefined]> {
  const awaited = isLevel(request.wait.level)
    ? request.fleets.filter(({ size }) => size.kind !== 'auto').map(({ group }) => group)
    : [];
  const metrics =
    awaited.length === 0
      ? undefined
      : readMetricsBefore(cloud, awaited, request.metricsNamespace, ports, signal).catch((thrown: unknown) =>
          failureOf(thrown, signal),
        );
  return Promise.all([readBefore(cloud, request, states, signal), metrics]);
}

/** What a run would send, and what is there now. */
function planLine({ ttlSeconds }: Request, { fleet, api, before }: FleetState): string {
  const url = api === undefined ? '' : writeUrl(api, ttlSeconds).href;
  const now = before?.previous === undefined ? 'it may not be read' : `it is ${quoted(before.previous)}`;
  return `${fleet.group}  would be sent POST ${url} with ${quoted(wireValue(fleet.size))}; ${now}`;
}

/** What cannot be read keeps every fleet from being written. */
function failuresOf(states: readonly FleetState[]): readonly Failure[] {
  return states.flatMap(({ failure }) => failure ?? []);
}

/** Sets all sizes at once. One that fails does not stop the other: its answer tells what is now set. */
async function post(
  cloud: Cloud,
  request: Request,
  states: readonly FleetState[],
  ports: Ports,
  signal: AbortSignal,
): Promise<FleetState[]> {
  return Promise.all(
    states.map(async (state) => {
      const { fleet, api } = state;
      if (api === undefined) return state;
      const write = await writeSize(cloud, fleet, api, request.ttlSeconds, ports, signal);
      if (write.kind === 'accepted') ports.log(`${fleet.group}  set to ${wireValue(fleet.size)}`);
      return { ...state, lastWriteAt: ports.clock.now(), write };
    }),
  );
}

async function writeSize(
  cloud: Cloud,
  fleet: FleetRequest,
  api: URL,
  ttlSeconds: number | undefined,
  ports: Ports,
  signal: AbortSignal,
): Promise<Write> {
  let isSent = false;
  try {
    signal.throwIfAborted();
    isSent = true;
    const writtenAt = await cloud.setDesired(api, wireValue(fleet.size), ttlSeconds, signal);
    return { kind: 'accepted', writtenAt, postedAt: ports.clock.now() };
  } catch (thrown) {
    return { kind: 'failed', failure: failureOf(thrown, signal, isSent) };
  }
}

/** Waits for the fleets that have a target. */
async function wait(
  cloud: Cloud,
  request: Request,
  states: readonly FleetState[],
  metrics: MetricsBefore | undefined,
  ports: Ports,
  signal: AbortSignal,
): Promise<readonly FleetState[]> {
  const { level, timeoutMs } = request.wait;
  const awaited = states.flatMap((state) => toAwaited(state, request, metrics));
  if (!isLevel(level) || awaited.length === 0) return states;
  ports.log(expectation(level, timeoutMs));
  const outcomes = await waitForFleets(
    awaited,
    request.wait,
    request.metricsNamespace,
    { cloud, clock: ports.clock, log: ports.log },
    signal,
  );
  return states.map((state) => {
    const outcome = outcomes[awaited.findIndex(({ group }) => group === state.fleet.group)];
    return outcome === undefined ? state : { ...state, outcome };
  });
}

function toAwaited(
  { fleet, api, write }: FleetState,
  { wait: { level, acceptsCap } }: Request,
  metrics: MetricsBefore | undefined,
): readonly Awaited[] {
  const { size, group } = fleet;
  if (size.kind === 'auto' || !isLevel(level) || api === undefined || write?.kind !== 'accepted') return [];
  const { postedAt, writtenAt } = write;
  const before = metrics && { bins: metrics.bins.get(group) ?? new Map(), at: metrics.at };
  const goal = { size, level, acceptsCap, writtenAt };
  return [{ group, api, postedAt, goal, ...(before && { before }) }];
}

/** Asks CloneSquad why a size that it has not taken up is not. */
async function explain(
  cloud: Cloud,
  states: readonly FleetState[],
  signal: AbortSignal,
): Promise<FleetState[]> {
  return Promise.all(
    states.map(async (state) => {
      const verdict = state.outcome?.ended === 'verdict' ? state.outcome.verdict : undefined;
      const isUnobserved = verdict?.kind === 'failed' && verdict.result === 'not-observed';
      if (!isUnobserved || state.api === undefined || signal.aborted) return state;
      return { ...state, shadowing: await cloud.explainDesired(state.api, signal) };
    }),
  );
}
