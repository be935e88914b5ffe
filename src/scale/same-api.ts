// Refuses two groups with the same API: the size of one would replace that of the other.

import { apiShared } from '../causes/discovery.ts';
import { apiIdentity } from '../clonesquad/api-url.ts';
import type { Failure } from '../failure.ts';

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
