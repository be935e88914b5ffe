// Environments that are scaled at once have fleets of their own: the sizes of one would replace those of the other, and both be told of as set.

import { sharedFleet } from '../causes/plan.ts';
import { identityOf } from '../clonesquad/api-url.ts';
import type { FleetLook, Request } from '../scale/request.ts';

/** Throws a Failure (`invalid-input`) where several requests are for one and the same CloneSquad. */
export function refuseSharedFleets(requests: readonly Request[]): void {
  const owners = new Map<string, Set<string>>();
  for (const request of requests) {
    for (const fleet of request.fleets) {
      const place = placeOf(fleet, request);
      const environments = (owners.get(place) ?? new Set()).add(request.env);
      owners.set(place, environments);
      if (environments.size > 1)
        throw sharedFleet({
          environments: [...environments],
          fleet: fleet.api?.href ?? `the group ${fleet.group}`,
        });
    }
  }
}

/** What tells one CloneSquad from another: its API, or where its group is looked for. */
function placeOf({ api, group }: FleetLook, { region, signIn }: Request): string {
  if (api !== undefined) return identityOf(api);
  const [, , , , account] = signIn.kind === 'role' ? signIn.roleArn.split(':') : [];
  return JSON.stringify([account, region, group]);
}
