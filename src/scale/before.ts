// Everything that is read before the first write, so that an unreachable host, a wrong URL or a missing permission is found first.

import { excerpt } from '../base/text.ts';
import type { Clock } from '../base/time.ts';
import { apiIdentity } from '../clonesquad/api-url.ts';
import { urlSetting } from '../clonesquad/fleet-name.ts';
import { keysOf, readRuleOf, rowsOf } from '../clonesquad/keys.ts';
import { type ApiOwner, type Denied, isDenied, type LiveReading } from '../convergence/answers.ts';
import { CycleHistory } from '../convergence/cycles.ts';
import { isLevel } from '../convergence/levels.ts';
import { apiShared, groupMismatch } from '../errors/discovery.ts';
import { Failure, throwWorst } from '../errors/failure.ts';
import { restoreDenied, toFailure } from '../errors/run.ts';
import type { Applier } from './apply-immediately.ts';
import type { Before, FleetState } from './fleet-state.ts';
import { windowOf } from './metric-reads.ts';
import { type Cloud, type Log, orFailure, TransientReadError } from './ports.ts';
import type { FleetRequest, NamedFleet, Request } from './request.ts';
import type { Recorder } from './run-state.ts';

/** Reads all fleets at once. A fleet that fails does not stop the others. */
export async function readBefore(
  cloud: Cloud,
  record: Recorder,
  clock: Pick<Clock, 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const { request, fleets } = record.state;
  await Promise.all(
    fleets.map(async (state) => {
      const { name: fleet } = state.fleet;
      const before = await orFailure(readFleet(cloud, request, state, clock, signal), signal);
      if (before instanceof Failure) record.emit({ kind: 'failed', fleet, failure: before });
      else if (before !== undefined) record.emit({ kind: 'read', fleet, before });
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
    onJobEnd === 'restore' && intent !== 'wait' ? cloud.readRows(api, keys, signal) : Promise.resolve(undefined),
    cloud.readApiOwner(api, signal),
    isAwaited && fleet.subfleet === undefined ? readLive(cloud, fleet, api, clock, signal) : Promise.resolve(undefined),
  ] as const;
  await untilAllEnded(reads, signal);
  const [{ value: previous, at: readAt }, stored, owner, live] = await Promise.all(reads);
  const { version }: Partial<ApiOwner> = owner === undefined || isDenied(owner) ? {} : owner;
  const foreign = foreignApi(fleet, { api, stack }, owner);
  if (foreign) throw foreign;
  if (isDenied(stored)) {
    const { denied: statement, requestId } = stored;
    throw restoreDenied({ fleet: fleet.name, statement }, { requestId });
  }
  return {
    ...(!isDenied(previous) && { previous }),
    readAt,
    ...(stored !== undefined && { stored }),
    ...(version !== undefined && { version }),
    ...(live && { live }),
    isUnchecked: owner === undefined,
    denied: [previous, owner].filter(isDenied),
  };
}

/** Whether a fleet is waited for: `auto` has no target. */
export function isAwaitedIn({ wait }: Request, { size }: FleetRequest): boolean {
  return isLevel(wait.level) && size.kind !== 'auto';
}

/** Reads the live status. It is optional, since CloudWatch has the same data later. */
async function readLive(
  cloud: Cloud,
  { group }: FleetRequest,
  api: URL,
  { now }: Pick<Clock, 'now'>,
  signal: AbortSignal,
): Promise<LiveReading | undefined> {
  const status = await orFailure(cloud.readLiveStatus(api, group, signal), signal);
  if (status === undefined || status instanceof Failure) return undefined;
  return isDenied(status) ? { kind: 'denied' } : { kind: 'report', status, at: now() };
}

/** Waits until all have ended, so that no call outlives a failure. Then throws the most serious failure, if any. */
async function untilAllEnded(promises: readonly Promise<unknown>[], signal: AbortSignal): Promise<void> {
  const ends = await Promise.allSettled(promises);
  signal.throwIfAborted();
  throwWorst(ends.flatMap((end) => (end.status === 'rejected' ? [toFailure(end.reason)] : [])));
}

/**
 * Reads the values to restore, and the value in force, once more after the marker, so that they are current. `undefined`: the
 * marker is not accepted, so the earlier values stay.
 */
export async function readExactly(
  cloud: Cloud,
  state: FleetState,
  applier: Applier,
  signal: AbortSignal,
): Promise<Before | undefined> {
  const { fleet, api, before } = state;
  if (api === undefined || before?.stored === undefined || readRuleOf(before.version) === 'unknown') return undefined;
  if (!(await applier.mark())) return undefined;
  const [{ value: previous, at: readAt }, stored] = await Promise.all([
    cloud.readValue(api, keysOf(fleet.subfleet).desired, signal),
    cloud.readRows(api, [...before.stored.keys()], signal),
  ]);
  if (isDenied(previous) || isDenied(stored)) return undefined;
  return { ...before, previous, readAt, stored };
}

/** How far before the write metrics are read, in ms. */
export const LOOK_BACK_MS = 5 * 60_000;

/** The metrics of each fleet before the write, by name. */
export type MetricsBefore = ReadonlyMap<string, CycleHistory>;

/** Reads the metrics from before the write: `undefined` if CloudWatch does not answer now. A refusal is a Failure. */
export async function readMetricsBefore(
  cloud: Cloud,
  fleets: readonly string[],
  namespace: string,
  { clock, log }: { readonly clock: Pick<Clock, 'now'>; readonly log: Log },
  signal: AbortSignal,
): Promise<MetricsBefore | undefined> {
  const at = clock.now();
  try {
    const bins = await cloud.readMetrics(fleets, namespace, windowOf(at - LOOK_BACK_MS, at), signal);
    return new Map(fleets.map((fleet) => [fleet, new CycleHistory().with(bins.get(fleet) ?? new Map(), at, true)]));
  } catch (thrown) {
    if (!(thrown instanceof TransientReadError)) throw thrown;
    log(`CloudWatch could not be read: ${excerpt(thrown.message, 1_000)}. Continuing without earlier metrics.`);
    return undefined;
  }
}

// Verifies that an API belongs to the group of its fleet: a stack or a setting may name another group's API.

/** The failure (`invalid-input`) of an API that belongs to another group than the fleet, if it does. */
export function foreignApi(
  { layer, group }: NamedFleet,
  { api, stack }: { readonly api: URL; readonly stack?: string | undefined },
  owner: ApiOwner | Denied | undefined,
): Failure | undefined {
  if (owner === undefined || isDenied(owner) || owner.group === group) return undefined;
  const from = stack === undefined ? { setting: urlSetting(layer) } : { stack };
  return groupMismatch({ from, url: api.href, group, actual: owner.group });
}

// Refuses two groups with the same API: the size of one would replace that of the other.

/** The failure (`invalid-input`) of groups that share an API, if any do. It names all of them. */
export function sharedApi(apis: ReadonlyMap<string, URL | undefined>): Failure | undefined {
  const groups = [...apis];
  const shared = groups.filter(([group, api]) =>
    groups.some(([other, url]) => other !== group && api && url && apiIdentity(api) === apiIdentity(url)),
  );
  if (shared.length === 0) return undefined;
  const names = shared.map(([group]) => group);
  return apiShared({ kind: 'fleets', names, api: shared[0]?.[1]?.href ?? '' });
}
