// What is read before the first write: a host that cannot be reached, a wrong URL, a missing right is found while nothing has been changed.

import { restoreDenied, toFailure } from '../causes/run.ts';
import type { Clock } from '../clock.ts';
import { type Discovery, isDenied } from '../clonesquad/answers.ts';
import { isLevel } from '../clonesquad/goal.ts';
import { keysOf } from '../clonesquad/names.ts';
import { readRuleOf } from '../clonesquad/releases.ts';
import { rowsOf } from '../clonesquad/rows.ts';
import { type FleetBins, RunHistory } from '../clonesquad/runs.ts';
import { Failure, throwWorst } from '../failure.ts';
import type { Applier } from './apply.ts';
import type { Before, FleetState, LastReport } from './fleet-state.ts';
import { foreignApi } from './foreign-api.ts';
import { type Cloud, type Ports, TransientReadError } from './ports.ts';
import { tried } from './recent.ts';
import type { FleetRequest, Request } from './request.ts';
import { windowOf } from './window.ts';

/** Reads every fleet, all at once; a fleet that fails keeps its failure, and all others are read to their end. */
export async function readBefore(
  cloud: Cloud,
  request: Request,
  states: readonly FleetState[],
  clock: Pick<Clock, 'now'>,
  signal: AbortSignal,
): Promise<FleetState[]> {
  return Promise.all(
    states.map(async (state) => {
      try {
        const before = await readFleet(cloud, request, state, clock, signal);
        return before === undefined ? state : { ...state, before };
      } catch (thrown) {
        signal.throwIfAborted();
        return { ...state, failure: toFailure(thrown) };
      }
    }),
  );
}

async function readFleet(
  cloud: Cloud,
  request: Request,
  { fleet, api, stack }: FleetState,
  clock: Pick<Clock, 'now'>,
  signal: AbortSignal,
): Promise<Before | undefined> {
  if (api === undefined) return undefined;
  const { onJobEnd, intent } = request;
  const isAwaited = isAwaitedIn(request, fleet);
  const keys = rowsOf(fleet).map(({ key }) => key);
  const reads = [
    cloud.readValue(api, keysOf(fleet.subfleet).desired, signal),
    onJobEnd === 'restore' && intent !== 'wait'
      ? cloud.readRows(api, keys, signal)
      : Promise.resolve(undefined),
    cloud.readDiscovery(api, signal),
    isAwaited && fleet.subfleet === undefined
      ? readReport(cloud, fleet, api, clock, signal)
      : Promise.resolve(undefined),
  ] as const;
  await untilAllEnded(reads, signal);
  const [{ value: previous, at: readAt }, stored, discovery, reported] = await Promise.all(reads);
  const { version }: Partial<Discovery> = discovery === undefined || isDenied(discovery) ? {} : discovery;
  const foreign = foreignApi(fleet, { api, ...(stack !== undefined && { stack }) }, discovery);
  if (foreign) throw foreign;
  if (isDenied(stored)) throw restoreDenied({ fleet: fleet.name, statement: stored.denied });
  return {
    ...(!isDenied(previous) && { previous }),
    readAt,
    ...(stored !== undefined && { stored }),
    ...(version !== undefined && { version }),
    ...(reported && { reported }),
    isUnchecked: discovery === undefined,
    denied: [previous, discovery].flatMap((answer) => (isDenied(answer) ? [answer.denied] : [])),
  };
}

/** Whether a fleet is waited for: `auto` has no target. */
export function isAwaitedIn({ wait }: Request, { size }: FleetRequest): boolean {
  return isLevel(wait.level) && size.kind !== 'auto';
}

/** What CloneSquad reports of its last cycle; whatever keeps it from answering, CloudWatch will. */
async function readReport(
  cloud: Cloud,
  { group }: FleetRequest,
  api: URL,
  { now }: Pick<Clock, 'now'>,
  signal: AbortSignal,
): Promise<LastReport | undefined> {
  const sent = await tried(cloud.readSentRun(api, group, signal), signal);
  if (sent === undefined || sent instanceof Failure) return undefined;
  return isDenied(sent) ? { kind: 'denied' } : { kind: 'report', sent, at: now() };
}

/** Waits for every end, so that nothing goes on after a failure; then throws the worst, if any failed. */
async function untilAllEnded(promises: readonly Promise<unknown>[], signal: AbortSignal): Promise<void> {
  const ends = await Promise.allSettled(promises);
  signal.throwIfAborted();
  throwWorst(ends.flatMap((end) => (end.status === 'rejected' ? [toFailure(end.reason)] : [])));
}

/**
 * Reads once more what is to be put back, and the value in force, where nothing of it can be older than this moment: after the
 * marker. Where that is not accepted, what was read before stands.
 */
export async function readExactly(
  cloud: Cloud,
  state: FleetState,
  applier: Applier,
  signal: AbortSignal,
): Promise<FleetState> {
  const { fleet, api, before } = state;
  if (api === undefined || before?.stored === undefined || readRuleOf(before.version) === 'unknown')
    return state;
  if (!(await applier.mark())) return state;
  const [{ value: previous, at: readAt }, stored] = await Promise.all([
    cloud.readValue(api, keysOf(fleet.subfleet).desired, signal),
    cloud.readRows(api, [...before.stored.keys()], signal),
  ]);
  if (isDenied(previous) || isDenied(stored)) return state;
  return { ...state, before: { ...before, previous, readAt, stored } };
}

/** How much older than the write a bin may be to tell what the fleet was before, in ms. */
export const LOOK_BACK_MS = 5 * 60_000;

/** What the fleets' metrics tell of each before the write, by name. */
export type MetricsBefore = ReadonlyMap<string, RunHistory>;

/** Reads the metrics that the wait will compare with; `undefined` where CloudWatch does not answer now. A refusal is a Failure. */
export async function readMetricsBefore(
  cloud: Cloud,
  fleets: readonly string[],
  namespace: string,
  { clock, log }: Pick<Ports, 'clock' | 'log'>,
  signal: AbortSignal,
): Promise<MetricsBefore | undefined> {
  const at = clock.now();
  try {
    const bins = await cloud.readMetrics(fleets, namespace, windowOf(at - LOOK_BACK_MS, at), signal);
    return new Map(fleets.map((fleet) => [fleet, historyOf(bins.get(fleet) ?? new Map(), at)]));
  } catch (thrown) {
    if (!(thrown instanceof TransientReadError)) throw thrown;
    log(`CloudWatch could not be read before the write: ${thrown.message}`);
    return undefined;
  }
}

function historyOf(bins: FleetBins, at: number): RunHistory {
  const history = new RunHistory();
  history.read(bins, at, true);
  return history;
}
