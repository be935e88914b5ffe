// The story of one run: sign in, find the APIs, read what is there, set both sizes at once, wait, and tell what is now true.

import { failureOf } from '../causes/run.ts';
import { isLevel } from '../clonesquad/goal.ts';
import { keysOf } from '../clonesquad/names.ts';
import { rowsOf } from '../clonesquad/rows.ts';
import { writeUrl } from '../clonesquad/write-url.ts';
import { Failure, throwWorst } from '../failure.ts';
import { quoted } from '../plain-text.ts';
import { expectation } from '../report/expectation.ts';
import type { Report } from '../report/report.ts';
import { type MetricsBefore, readBefore, readMetricsBefore } from './before.ts';
import { type FleetState, isWritten, toReport } from './fleet-state.ts';
import type { Cloud, Ports } from './ports.ts';
import type { Request } from './request.ts';
import { sharedApi } from './same-api.ts';
import type { Awaited } from './watch.ts';
import { type Write, writeFleets } from './write.ts';

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
    if (request.intent === 'dry-run') {
      for (const line of states.flatMap((state) => planLines(request, state))) log(line);
      return report(true);
    }
    if (request.intent === 'scale') {
      // Known before it is done: a process that is killed here leaves a state that says so.
      know(states.map((state) => ({ ...state, lastWriteAt: clock.now(), write: { kind: 'sent' } })));
      know(await writeFleets(cloud, request, states, ports, signal));
    }
    if (request.intent === 'wait' || isWritten(states)) {
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
  const found =
    unknown.length === 0 ? new Map<string, URL>() : await cloud.findApis([...new Set(unknown)], signal);
  const complete = states.map((state) => {
    const api = state.fleet.api ?? found.get(state.fleet.group);
    return { ...state, ...(api && { api }) };
  });
  const shared = sharedApi(new Map(complete.map((state) => [state.fleet.group, state.api])));
  if (shared) throw shared;
  return complete;
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
    ? request.fleets.filter(({ size }) => size.kind !== 'auto').map(({ name }) => name)
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
function planLines({ ttlSeconds }: Request, { fleet, api, before }: FleetState): readonly string[] {
  const now = before?.previous === undefined ? 'it may not be read' : `it is ${quoted(before.previous)}`;
  return rowsOf(fleet).map(({ kind, key, value }) => {
    const url = api === undefined ? '' : writeUrl(api, key, ttlSeconds).href;
    const line = `${fleet.name}  would be sent POST ${url} with ${quoted(value)}`;
    return kind === 'size' ? `${line}; ${now}` : line;
  });
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
  metrics: MetricsBefore | undefined,
  ports: Ports,
  signal: AbortSignal,
): Promise<readonly FleetState[]> {
  const { level, timeoutMs } = request.wait;
  const awaited = states.flatMap((state) => toAwaited(state, request, metrics, ports.clock.now()));
  if (!isLevel(level) || awaited.length === 0) return states;
  ports.log(expectation(level, timeoutMs));
  // Not needed before, and loaded sooner than the first poll would be of use.
  const { waitForFleets } = await import('./wait.ts');
  const outcomes = await waitForFleets(
    awaited,
    request.wait,
    request.metricsNamespace,
    { cloud, clock: ports.clock, log: ports.log, show: ports.show },
    signal,
  );
  return states.map((state) => {
    const outcome = outcomes[awaited.findIndex(({ name }) => name === state.fleet.name)];
    return outcome === undefined ? state : { ...state, outcome };
  });
}

/** What a fleet is waited for; nothing, where it has no target or was not set. */
function toAwaited(
  state: FleetState,
  { wait: { level, acceptsCap }, intent }: Request,
  metrics: MetricsBefore | undefined,
  now: number,
): readonly Awaited[] {
  const { size, name, subfleet } = state.fleet;
  const start = intent === 'wait' ? lookedAt(state, now) : acceptedAt(state);
  if (size.kind === 'auto' || !isLevel(level) || state.api === undefined || start === undefined) return [];
  const { postedAt, writtenAt } = start;
  const history = metrics?.get(name);
  const goal = { size, level, acceptsCap, writtenAt };
  const more = { ...(history && { history }), ...(subfleet !== undefined && { subfleet }) };
  return [{ name, api: state.api, postedAt, goal, ...more }];
}

/** From when on runs count: epoch ms, `writtenAt` of AWS's clock, `postedAt` of ours. */
type Start = Pick<Extract<Write, { kind: 'accepted' }>, 'writtenAt' | 'postedAt'>;

function acceptedAt({ write }: FleetState): Start | undefined {
  return write?.kind === 'accepted' ? write : undefined;
}

/** Without a write of our own, what anyone may have written until the fleet was looked at counts. */
function lookedAt({ before }: FleetState, now: number): Start | undefined {
  // A Date drops fractions of a second.
  return before && { writtenAt: before.readAt + 1_000, postedAt: now };
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
      const { desired } = keysOf(state.fleet.subfleet);
      return { ...state, shadowing: await cloud.explain(state.api, desired, signal) };
    }),
  );
}
