// Selects the layers of an environment that status and doctor read: those that were named, or those that are deployed.

import { Failure } from '../failure.ts';
import type { InspectedCloud } from './ports.ts';
import { orFailure } from './recent.ts';
import type { FleetLook, Look } from './request.ts';

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
    notice: `Skipped ${missing.join(', ')}: no deployed CloudFormation stack was found.`,
  };
}

/** The fleet of a group, if it belongs to the environment. A layer with separators may belong to another environment. */
function fleetOf(group: string, template: string, [model]: readonly FleetLook[]): FleetLook | undefined {
  const [before = '', after = ''] = template.split('{layer}');
  const layer = group.slice(before.length, group.length - after.length);
  const isOf = group === `${before}${layer}${after}` && /^[A-Za-z][A-Za-z0-9]*$/.test(layer);
  return isOf && model !== undefined ? { ...model, layer, group, name: group } : undefined;
}
