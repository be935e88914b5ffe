// Which layers of an environment are looked at: those that were named, or else those that are there.

import { Failure } from '../failure.ts';
import type { InspectedCloud } from './ports.ts';
import { tried } from './recent.ts';
import type { FleetLook, Look } from './request.ts';

/** The fleets that are looked at. */
export interface Looked {
  readonly fleets: readonly FleetLook[];
  /** Why others are not, in a sentence; absent where nobody would expect any. */
  readonly notice?: string;
}

/** Finds out which fleets of an environment to look at. Where the stacks show none of it, the default ones stand. */
export async function lookedAt(
  { fleets, groups }: Look,
  cloud: Pick<InspectedCloud, 'findGroups'>,
  signal: AbortSignal,
): Promise<Looked> {
  if (groups === undefined) return { fleets };
  const all = await tried(cloud.findGroups(signal), signal);
  if (all instanceof Failure)
    return { fleets, notice: `Cannot find out whether the environment has other layers. ${all.message}` };
  // The default ones first, as everywhere.
  const inOrder = new Set([...fleets.map(({ group }) => group), ...all]);
  const there = [...inOrder].filter((group) => all.includes(group));
  const found = there.flatMap((group) => fleetOf(group, groups, fleets) ?? []);
  if (found.length === 0) return { fleets };
  const missing = fleets.filter(({ group }) => !all.includes(group)).map(({ group }) => group);
  if (missing.length === 0) return { fleets: found };
  return {
    fleets: found,
    notice: `Skipped ${missing.join(', ')}: no deployed CloudFormation stack was found.`,
  };
}

/** The fleet of a group, if it is one of the environment: a layer that has the template's separators may be another environment's. */
function fleetOf(group: string, template: string, [usual]: readonly FleetLook[]): FleetLook | undefined {
  const [before = '', after = ''] = template.split('{layer}');
  const layer = group.slice(before.length, group.length - after.length);
  const isOf = group === `${before}${layer}${after}` && /^[A-Za-z][A-Za-z0-9]*$/.test(layer);
  return isOf && usual !== undefined ? { ...usual, layer, group, name: group } : undefined;
}
