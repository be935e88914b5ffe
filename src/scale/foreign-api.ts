// Verifies that an API belongs to the group of its fleet: a stack or a setting may name another group's API.

import { groupMismatch } from '../causes/discovery.ts';
import { type Denied, type Discovery, isDenied } from '../clonesquad/answers.ts';
import { urlSetting } from '../clonesquad/fleet-name.ts';
import type { Failure } from '../failure.ts';
import type { FleetLook } from './request.ts';

/** An API, and the stack that names it. No stack: the settings specify it. */
interface Named {
  readonly api: URL;
  readonly stack?: string;
}

/** The failure (`invalid-input`) of an API that belongs to another group than the fleet, if it does. */
export function foreignApi(
  { layer, group }: FleetLook,
  { api, stack }: Named,
  discovery: Discovery | Denied | undefined,
): Failure | undefined {
  if (discovery === undefined || isDenied(discovery) || discovery.group === group) return undefined;
  const from = stack === undefined ? { setting: urlSetting(layer) } : { stack };
  return groupMismatch({ from, url: api.href, group, actual: discovery.group });
}
