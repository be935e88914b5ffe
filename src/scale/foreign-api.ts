// Every API says whose it is, wherever it may be asked: what a stack or a workflow names may be the API of another group.

import { groupMismatch } from '../causes/discovery.ts';
import { type Denied, type Discovery, isDenied } from '../clonesquad/answers.ts';
import { urlSetting } from '../clonesquad/fleet-name.ts';
import type { Failure } from '../failure.ts';
import type { FleetLook } from './request.ts';

/** Where an API was looked for: the stack that names it; absent where it was given. */
interface Named {
  readonly api: URL;
  readonly stack?: string;
}

/** The failure (`invalid-input`) of an API that says that it is another group's than the fleet's, if it does. */
export function foreignApi(
  { layer, group }: FleetLook,
  { api, stack }: Named,
  discovery: Discovery | Denied | undefined,
): Failure | undefined {
  if (discovery === undefined || isDenied(discovery) || discovery.group === group) return undefined;
  const from = stack === undefined ? { setting: urlSetting(layer) } : { stack };
  return groupMismatch({ from, url: api.href, group, actual: discovery.group });
}
