// What is read before the first write: a host that cannot be reached, a wrong URL, a missing right is found while nothing has been changed.

import { wrongGroup } from '../causes/discovery.ts';
import { previousDenied, toFailure } from '../causes/run.ts';
import { isDenied } from '../clonesquad/answers.ts';
import { urlSetting } from '../clonesquad/fleet-name.ts';
import { keysOf } from '../clonesquad/names.ts';
import { rowsOf } from '../clonesquad/rows.ts';
import { type FleetBins, RunHistory } from '../clonesquad/runs.ts';
import { throwWorst } from '../failure.ts';
import type { Before, FleetState } from './fleet-state.ts';
import { type Cloud, type Ports, TransientReadError } from './ports.ts';
import type { FleetRequest, Request } from './request.ts';
import { windowOf } from './window.ts';

/** Reads every fleet, all at once; a fleet that fails keeps its failure, and all others are read to their end. */
export async function readBefore(
  cloud: Cloud,
  request: Request,
  states: readonly FleetState[],
  signal: AbortSignal,
): Promise<FleetState[]> {
  return Promise.all(
    states.map(async (state) => {
      try {
        const before = await readFleet(cloud, request, state, signal);
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
  { onJobEnd, intent }: Request,
  { fleet, api }: FleetState,
  signal: AbortSignal,
): Promise<Before | undefined> {
  if (api === undefined) return undefined;
  const keys = rowsOf(fleet).map(({ key }) => key);
  const reads = [
    cloud.readValue(api, keysOf(fleet.subfleet).desired, signal),
    onJobEnd === 'restore' && intent !== 'wait'
      ? cloud.readRows(api, keys, signal)
      : Promise.resolve(undefined),
    // What a stack names is its own group's; what a workflow names may be anything.
    fleet.api === undefined ? Promise.resolve(undefined) : cloud.readGroup(api, signal),
  ] as const;
  await untilAllEnded(reads, signal);
  const [{ value: previous, at: readAt }, stored, group] = await Promise.all(reads);
  if (typeof group === 'string' && group !== fleet.group) throw wrongGroupOf(fleet, api, group);
  if (isDenied(stored)) throw previousDenied({ group: fleet.name, statement: stored.denied });
  return {
    ...(!isDenied(previous) && { previous }),
    readAt,
    ...(stored !== undefined && { stored }),
    isUnchecked: fleet.api !== undefined && group === undefined,
    denied: [previous, group].flatMap((answer) => (isDenied(answer) ? [answer.denied] : [])),
  };
}

/** Waits for every end, so that nothing goes on after a failure; then throws the worst, if any failed. */
async function untilAllEnded(promises: readonly Promise<unknown>[], signal: AbortSignal): Promise<void> {
  const ends = await Promise.allSettled(promises);
  signal.throwIfAborted();
  throwWorst(ends.flatMap((end) => (end.status === 'rejected' ? [toFailure(end.reason)] : [])));
}

function wrongGroupOf({ layer, group }: FleetRequest, api: URL, actual: string) {
  return wrongGroup({ input: urlSetting(layer), url: api.href, group, actual });
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
