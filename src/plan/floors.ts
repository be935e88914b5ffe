// Finds the floors of a plan that stay in force when another activity runs, and change what its sizes mean.

import { plainLine } from '../base/text.ts';
import { FLOOR_SUFFIX } from '../clonesquad/fleet-name.ts';
import { DEFAULT_FLOOR, DEFAULT_SUBFLEET_FLOOR } from '../clonesquad/keys.ts';
import { formatSize, parseFloor, parseSize, type Size } from '../clonesquad/size.ts';
import { inSentence, listed } from '../errors/failure.ts';
import type { GivenText } from '../settings/reader.ts';
import { layersOf, type Plan, planSource } from './model.ts';

/** A fleet in an activity: its size, and its floor if the activity sets one. */
interface PlannedFleet {
  readonly layer: string;
  readonly activity: string;
  readonly size: Size;
  /** The size as it is written. */
  readonly given: GivenText;
  readonly floor?: PlannedFloor;
  /** Whether the values are removed or restored after some time, so that they do not stay. */
  readonly isTemporary: boolean;
}

interface PlannedFloor {
  readonly activity: string;
  readonly count: number;
  readonly line: number;
}

/**
 * A warning for each size without a floor that the floor of another activity changes: CloneSquad keeps a floor until something sets
 * another one. Each begins with its place in the file, and consists of whole sentences.
 */
export function floorWarnings(plan: Plan): readonly string[] {
  const found = new Map<string, { readonly warning: Warning; readonly envs: string[] }>();
  for (const env of plan.environments.keys()) {
    for (const warning of environmentWarnings(plan, env)) {
      const key = JSON.stringify(warning);
      const known = found.get(key);
      if (known === undefined) found.set(key, { warning, envs: [env] });
      else known.envs.push(env);
    }
  }
  return [...found.values()].map(({ warning: { size, effect }, envs }) => {
    const where = envs.length === plan.environments.size ? '' : ` of ${envList(envs)}`;
    return plainLine(`${size}${where}, without a floor. ${effect}`);
  });
}

/** A warning, without the environments that it concerns. */
interface Warning {
  /** The size, with its place. */
  readonly size: string;
  /** What happens to it, and what to do. */
  readonly effect: string;
}

/** The most environments that a warning lists. */
const MOST_LISTED = 5;

function envList(envs: readonly string[]): string {
  return envs.length > MOST_LISTED ? listed(envs, MOST_LISTED) : inSentence(envs);
}

/** In the order of the activities and their fleets. */
function environmentWarnings(plan: Plan, env: string): readonly Warning[] {
  const sizes = [...plan.activities.keys()].flatMap((activity) =>
    layersOf(plan, env, activity).flatMap((layer) => plannedFleet(plan, env, activity, layer) ?? []),
  );
  const byLayer = Map.groupBy(sizes, ({ layer }) => layer);
  return sizes.flatMap((planned) => {
    if (planned.floor !== undefined) return [];
    const others = byLayer.get(planned.layer) ?? [];
    const floors = others.flatMap(({ floor, isTemporary }) => (floor === undefined || isTemporary ? [] : [floor]));
    const lasting = floors.filter(({ count }) => changes(count, planned));
    return lasting.length === 0 ? [] : [warningOf(planned, lasting)];
  });
}

function plannedFleet(plan: Plan, env: string, activity: string, layer: string): PlannedFleet | undefined {
  const source = planSource(plan, env, activity);
  const given = source(layer);
  const size = parseSize(given?.text ?? '');
  if (given === undefined || size === undefined) return undefined;
  const floor = source(`${layer}${FLOOR_SUFFIX}`) ?? source('floor');
  const count = parseFloor(floor?.text ?? '');
  return {
    layer,
    activity,
    size,
    given,
    ...(count !== undefined && { floor: { activity, count, line: floor?.spelling.at?.line ?? 0 } }),
    isTemporary: source('ttl') !== undefined || source('on-job-end')?.text === 'restore',
  };
}

/** CloneSquad's own floor of a layer, or of a subfleet: `backend/workers`. */
function defaultFloor(layer: string): number {
  return layer.includes('/') ? DEFAULT_SUBFLEET_FLOOR : DEFAULT_FLOOR;
}

/**
 * Whether a floor can change the number of instances that a size means. How many a percentage means is unknown, but never none
 * unless it is 0 %. For it and for the autoscaler, CloneSquad's default floor is no surprise.
 */
function changes(floor: number, { size, layer }: PlannedFleet): boolean {
  switch (size.kind) {
    case 'count':
      return size.count < floor;
    case 'percent':
      return size.percent === 0 ? floor > 0 : size.percent < 100 && floor > Math.max(1, defaultFloor(layer));
    case 'auto':
      return floor !== defaultFloor(layer);
    default:
      return size satisfies never;
  }
}

function warningOf({ layer, activity, size, given }: PlannedFleet, floors: readonly PlannedFloor[]): Warning {
  const sets = floors.map(({ activity: other, count, line }) => `${other} (${count}, line ${line})`);
  const stay = floors.length === 1 ? `floor of ${sets[0]} stays` : `floors of ${inSentence(sets)} stay`;
  const requested = formatSize(size);
  const floor = size.kind === 'count' ? Math.min(size.count, defaultFloor(layer)) : defaultFloor(layer);
  return {
    size: `${given.spelling.name} is ${requested} in ${activity}`,
    effect: `The ${stay} in force afterwards, ${effectOf(size, floors)}. Set a floor here too, for example \`${layer}: { size: ${requested}, floor: ${floor} }\`.`,
  };
}

/** What floors do to a size, as a part of a sentence. */
function effectOf(size: Size, floors: readonly PlannedFloor[]): string {
  const most = Math.max(...floors.map(({ count }) => count));
  // Only one of several floors is in force.
  const some = `${floors.length > 1 ? 'up to' : 'at least'} ${most} instances`;
  switch (size.kind) {
    case 'count':
      return `so that ${some} run instead of ${size.count}`;
    case 'percent':
      return `so that ${some} run even if ${formatSize(size)} of the fleet is fewer`;
    case 'auto':
      return "as the minimum for CloneSquad's autoscaler";
    default:
      return size satisfies never;
  }
}
