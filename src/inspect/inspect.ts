// What status and doctor read alike: the fleets of an environment, their APIs, and the metrics of the last minutes.

import type { Clock } from '../base/time.ts';
import { type Place, parseFleetName } from '../clonesquad/fleet-name.ts';
import type { Denied, LiveStatus } from '../convergence/answers.ts';
import { type CycleHistory, lastCycleOf } from '../convergence/cycles.ts';
import { type FleetStatus, SILENCE_MS } from '../convergence/goal.ts';
import { Failure } from '../errors/failure.ts';
import { emptyFleet, metricsElsewhere, metricsExcluded, noMetrics } from '../errors/look.ts';
import { type BinsOfFleets, type Cloud, type InspectedCloud, orFailure } from '../scale/ports.ts';
import type { FleetLook, Look } from '../scale/request.ts';
import { windowOf } from '../scale/shared-reads.ts';

/** The fleets of an environment that are inspected. */
export interface SelectedFleets {
  readonly fleets: readonly FleetLook[];
  /** Why default layers are missing, in a sentence. */
  readonly notice?: string;
}

/** Selects the named fleets of an environment or, if none was named, the deployed ones. If none is deployed, these are the default ones. */
export async function selectFleets(
  { fleets, groups: template }: Look,
  cloud: Pick<InspectedCloud, 'findGroups'>,
  signal: AbortSignal,
): Promise<SelectedFleets> {
  const [model] = fleets;
  if (template === undefined || model === undefined) return { fleets };
  const all = await orFailure(cloud.findGroups(signal), signal);
  if (all instanceof Failure)
    return { fleets, notice: `Cannot find out whether the environment has other layers. ${all.message}` };
  const defaults = fleets.map(({ group }) => group);
  // Default layers come first, as everywhere.
  const deployed = [...new Set([...defaults, ...all])].filter((group) => all.includes(group));
  const found = deployed.flatMap((group) => {
    const layer = layerIn(group, template);
    return layer === undefined ? [] : [{ ...model, layer, group, name: group }];
  });
  if (found.length === 0) return { fleets };
  const missing = defaults.filter((group) => !all.includes(group));
  if (missing.length === 0) return { fleets: found };
  const notice = `Skipped ${missing.join(', ')}, because no deployed CloudFormation stack was found.`;
  return { fleets: found, notice };
}

/** The layer of a group, if it belongs to the environment. A layer with separators may belong to another environment. */
function layerIn(group: string, template: string): string | undefined {
  const [before = '', after = ''] = template.split('{layer}');
  const layer = group.slice(before.length, group.length - after.length);
  return group === `${before}${layer}${after}` && /^[A-Za-z][A-Za-z0-9]*$/.test(layer) ? layer : undefined;
}

/** The API of each group, as the settings specify it, or by its stack. */
export async function locateGroups(
  fleets: readonly FleetLook[],
  cloud: Pick<Cloud, 'findApis'>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Place | Failure>> {
  const given = new Map(fleets.flatMap(({ group, api }) => (api === undefined ? [] : [[group, { api }] as const])));
  const unknown = [...new Set(fleets.map(({ group }) => group))].filter((group) => !given.has(group));
  if (unknown.length === 0) return given;
  const found = await orFailure(cloud.findApis(unknown, signal), signal);
  const failed = (failure: Failure) => new Map(unknown.map((group) => [group, failure]));
  return new Map<string, Place | Failure>([...given, ...(found instanceof Failure ? failed(found) : found)]);
}

/** How far back metrics are read, in ms. */
const RECENT_MS = 15 * 60_000;

/** Reads the metrics of the last minutes, of all fleets at once. */
export async function readRecent(
  cloud: Pick<Cloud, 'readMetrics'>,
  fleets: readonly FleetLook[],
  namespace: string,
  { now }: Pick<Clock, 'now'>,
  signal: AbortSignal,
): Promise<BinsOfFleets | Failure> {
  const at = now();
  const names = fleets.map(({ name }) => name);
  return orFailure(cloud.readMetrics(names, namespace, windowOf(at - RECENT_MS, at), signal), signal);
}

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
  if (last !== undefined) return noMetrics({ fleet, namespace, silentMs: last.age.low, since: 'cycle', sentMs });
  if (sentMs !== undefined && sentMs < SILENCE_MS) return metricsElsewhere({ fleet, namespace, sentMs });
  return noMetrics({ fleet, namespace, silentMs: RECENT_MS, since: 'window', sentMs });
}
