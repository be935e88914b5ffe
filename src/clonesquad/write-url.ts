// URLs of the API's writes: values, the marker, and the request for a cycle.

import { CYCLE_PATH, MARKER_KEY, MARKER_TTL_SECONDS } from './names.ts';

/** The URL that sets the value of a key. It expires after `ttlSeconds` (whole seconds. Absent: never). */
export function writeUrl(api: URL, key: string, ttlSeconds?: number): URL {
  const url = new URL(`configuration/${key}`, api);
  if (ttlSeconds !== undefined) url.search = `ttl=${ttlSeconds}`;
  return url;
}

/** The URL that sets the marker (names.ts). */
export function markerUrl(api: URL): URL {
  return writeUrl(api, MARKER_KEY, MARKER_TTL_SECONDS);
}

/** The URL that requests a cycle. */
export function cycleUrl(api: URL): URL {
  return new URL(CYCLE_PATH, api);
}
