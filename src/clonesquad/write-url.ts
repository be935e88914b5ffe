// Where a value is written, and where CloneSquad is made to act on it.

import { CYCLE_PATH, MARKER_KEY, MARKER_TTL_SECONDS } from './names.ts';

/** The URL that takes the value of a key, and forgets it after `ttlSeconds` (whole seconds; absent: never). */
export function writeUrl(api: URL, key: string, ttlSeconds?: number): URL {
  const url = new URL(`configuration/${key}`, api);
  if (ttlSeconds !== undefined) url.search = `ttl=${ttlSeconds}`;
  return url;
}

/** The URL that takes the marker: names.ts. */
export function markerUrl(api: URL): URL {
  return writeUrl(api, MARKER_KEY, MARKER_TTL_SECONDS);
}

/** The URL that begins a cycle. */
export function cycleUrl(api: URL): URL {
  return new URL(CYCLE_PATH, api);
}
