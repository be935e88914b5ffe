// Reads the metrics of the last minutes, for status and doctor.

import type { Clock } from '../base/time.ts';
import { parseFleetName } from '../clonesquad/fleet-name.ts';
import type { Denied, FleetStatus, LiveStatus } from '../convergence/answers.ts';
import { type CycleHistory, lastCycleOf } from '../convergence/cycles.ts';
import { SILENCE_MS } from '../convergence/levels.ts';
import { Failure } from '../errors/failure.ts';
import { emptyFleet, metricsElsewhere, metricsExcluded, noMetrics } from '../errors/look.ts';
import { toFailure } from '../errors/run.ts';
import { type BinsOfFleets, type Cloud, type InspectedCloud, TransientReadError } from './ports.ts';
import type { FleetLook, Look } from './request.ts';
import { windowOf } from './shared-reads.ts';

/** How far back metrics are read, in ms. */
export const RECENT_MS = 15 * 60_000;

/** The value of a promise, or its failure as a value. Throws the signal's reason once it is aborted. */
export async function orFailure<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | Failure> {
  try {
    return await promise;
  } catch (thrown) {
    signal.throwIfAborted();
    return toFailure(thrown instanceof TransientReadError ? thrown.cause : thrown);
  }
}

/** Reads the metrics of the last minutes, of all fleets at once. */
export async function readRecent(
  cloud: Cloud,
  fleets: readonly string[],
  namespace: string,
  { now }: Pick<Clock, 'now'>,
  signal: AbortSignal,
): Promise<BinsOfFleets | Failure> {
  const at = now();
  const window = windowOf(at - RECENT_MS, at);
  return orFailure(cloud.readMetrics(fleets, namespace, window, signal), signal);
}

// Explains missing metrics of a fleet, for status and doctor.

/** The metrics of a fleet, and the answers of CloneSquad's API for its group. */
export interface SilenceFacts {
  /** The fleet's name. */
  readonly fleet: string;
  readonly namespace: string;
  readonly history: CycleHistory;
  /** Epoch ms of our clock. */
  readonly now: number;
  readonly status?: FleetStatus | Denied | Failure | undefined;
  readonly live?: LiveStatus | Denied | Failure | undefined;
}

/** Whether no cycle of a fleet is known from the last minutes. */
export function isSilent({ history, now }: Pick<SilenceFacts, 'history' | 'now'>): boolean {
  const last = lastCycleOf(history, now);
  return last === undefined || last.age.low >= SILENCE_MS;
}

/** The failure that explains missing metrics: `undefined` if they arrive. CloneSquad's API may know more than CloudWatch. */
export function silenceFailure({ fleet, namespace, history, now, status, live }: SilenceFacts): Failure | undefined {
  if (!isSilent({ history, now })) return undefined;
  const last = lastCycleOf(history, now);
  const missing = history.missingMetrics();
  if (last === undefined && missing.length > 0) return metricsExcluded({ fleet, missing });
  const isMainFleet = parseFleetName(fleet).subfleet === undefined;
  if (isMainFleet && status !== undefined && 'managed' in status && status.managed === 0) return emptyFleet({ fleet });
  const sentMs = live !== undefined && 'at' in live ? Math.max(0, now - live.at) : undefined;
  if (last === undefined && sentMs !== undefined && sentMs < SILENCE_MS)
    return metricsElsewhere({ fleet, namespace, sentMs });
  return last === undefined
    ? noMetrics({ fleet, namespace, silentMs: RECENT_MS, since: 'window', sentMs })
    : noMetrics({ fleet, namespace, silentMs: last.age.low, since: 'cycle', sentMs });
}

// Selects the layers of an environment that status and doctor read: those that were named, or those that are deployed.

/** The selected fleets. */
export interface SelectedFleets {
  readonly fleets: readonly FleetLook[];
  /** Why default layers are missing, in a sentence. */
  readonly notice?: string;
}

/** Selects the fleets of an environment. If no stack belongs to it, these are the default ones. */
export async function selectFleets(
  { fleets, groups }: Look,
  cloud: Pick<InspectedCloud, 'findGroups'>,
  signal: AbortSignal,
): Promise<SelectedFleets> {
  if (groups === undefined) return { fleets };
  const all = await orFailure(cloud.findGroups(signal), signal);
  if (all instanceof Failure)
    return { fleets, notice: `Cannot find out whether the environment has other layers. ${all.message}` };
  // Default layers come first, as everywhere.
  const inOrder = new Set([...fleets.map(({ group }) => group), ...all]);
  const deployed = [...inOrder].filter((group) => all.includes(group));
  const found = deployed.flatMap((group) => fleetOf(group, groups, fleets) ?? []);
  if (found.length === 0) return { fleets };
  const missing = fleets.filter(({ group }) => !all.includes(group)).map(({ group }) => group);
  if (missing.length === 0) return { fleets: found };
  return {
    fleets: found,
    notice: `Skipped ${missing.join(', ')}, because no deployed CloudFormation stack was found.`,
  };
}

/** The fleet of a group, if it belongs to the environment. A layer with separators may belong to another environment. */
function fleetOf(group: string, template: string, [model]: readonly FleetLook[]): FleetLook | undefined {
  const [before = '', after = ''] = template.split('{layer}');
  const layer = group.slice(before.length, group.length - after.length);
  const isOf = group === `${before}${layer}${after}` && /^[A-Za-z][A-Za-z0-9]*$/.test(layer);
  return isOf && model !== undefined ? { ...model, layer, group, name: group } : undefined;
}
