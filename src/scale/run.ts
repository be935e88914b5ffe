// The story of one run: sign in, find the APIs, set both sizes at once, wait, and tell what is now true.

import { isLevel } from '../clonesquad/goal.ts';
import { wireValue } from '../clonesquad/size.ts';
import { Failure, toFailure } from '../failure.ts';
import type { Report } from '../report/report.ts';
import { type FleetState, isWritten, toReport, type Write } from './fleet-state.ts';
import type { Cloud, Ports } from './ports.ts';
import type { FleetRequest, Request } from './request.ts';
import { type Awaited, expectation, waitForFleets } from './wait.ts';

/** Runs a request to its end: whatever happens to it is in the report. */
export async function run(request: Request, ports: Ports, signal: AbortSignal): Promise<Report> {
  const startedAt = ports.clock.now();
  let states: readonly FleetState[] = request.fleets.map((fleet) => ({ fleet }));
  const report = (isOver: boolean) =>
    toReport(request, states, { startedAt, now: ports.clock.now(), isOver });
  const know = (next: readonly FleetState[]) => {
    states = next;
    ports.publish(report(false));
  };
  try {
    const cloud = await ports.connect(signal);
    know(await find(cloud, states, signal));
    // Known before it is done: a process that is killed here leaves a state that says so.
    know(states.map((state) => ({ ...state, write: { kind: 'sent' } })));
    know(await post(cloud, request, states, ports, signal));
    if (isWritten(states)) know(await wait(cloud, request, states, ports, signal));
  } catch (thrown) {
    const failure = failureOf(thrown, signal);
    states = states.map((state) => ({ ...state, failure }));
  }
  return report(true);
}

/** Finds every fleet's API, so that no fleet is written before all are found. */
async function find(cloud: Cloud, states: readonly FleetState[], signal: AbortSignal): Promise<FleetState[]> {
  const unknown = states.flatMap(({ fleet }) => (fleet.api === undefined ? [fleet.group] : []));
  const found = unknown.length === 0 ? new Map<string, URL>() : await cloud.findApis(unknown, signal);
  return states.map((state) => {
    const api = state.fleet.api ?? found.get(state.fleet.group);
    return { ...state, ...(api && { api }) };
  });
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
      return { ...state, write };
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
  ports: Ports,
  signal: AbortSignal,
): Promise<readonly FleetState[]> {
  const { level, timeoutMs } = request.wait;
  const awaited = states.flatMap((state) => toAwaited(state, level));
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

function toAwaited({ fleet, api, write }: FleetState, level: Request['wait']['level']): readonly Awaited[] {
  const { size, group } = fleet;
  if (size.kind === 'auto' || !isLevel(level) || api === undefined || write?.kind !== 'accepted') return [];
  const { postedAt, writtenAt } = write;
  return [{ group, api, postedAt, goal: { size, level, writtenAt } }];
}

/** What was thrown, as a failure: once the run is cancelled, whatever is no failure of its own stems from that. */
function failureOf(thrown: unknown, signal: AbortSignal, mayBeWritten = false): Failure {
  if (!signal.aborted || thrown instanceof Failure) return toFailure(thrown);
  return new Failure(
    {
      result: 'cancelled',
      what: 'The run was cancelled.',
      owner: 'whoever runs the job',
      fix: 'Run the job again.',
      mayBeWritten,
    },
    { cause: thrown },
  );
}
