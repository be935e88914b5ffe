// Environments that are scaled at once have fleets of their own: the sizes of one would replace those of the other, and both be told of as set.

import { apiShared } from '../causes/discovery.ts';
import { apiIdentity } from '../clonesquad/api-url.ts';
import type { FleetLook, Request } from '../scale/request.ts';
import { accountOf } from './sign-in.ts';

/** Throws a Failure (`invalid-input`) where several requests are for one and the same CloneSquad. */
export function refuseSharedFleets(requests: readonly Request[]): void {
  const owners = new Map<string, Set<string>>();
  const all = requests.flatMap((request) =>
    request.fleets.map((fleet) => ({ ...fleet, env: request.env, place: placeOf(fleet, request) })),
  );
  for (const { place, env } of all) owners.set(place, (owners.get(place) ?? new Set()).add(env));
  for (const { place, group, api } of all) {
    const names = [...(owners.get(place) ?? [])];
    if (names.length > 1)
      throw apiShared({ kind: 'environments', names, api: api?.href ?? `the group ${group}` });
  }
}

/** What tells one CloneSquad from another: its API, or where its group is looked for. */
function placeOf({ api, group }: FleetLook, { region, signIn }: Request): string {
  if (api !== undefined) return apiIdentity(api);
  const account = signIn.kind === 'role' ? accountOf(signIn.roleArn) : undefined;
  return JSON.stringify([account, region, group]);
}
