// Where a size is written.

import { DESIRED_COUNT_KEY } from './names.ts';

/** The URL that takes the desired count, and forgets it after `ttlSeconds` (whole seconds; absent: never). */
export function writeUrl(api: URL, ttlSeconds?: number): URL {
  const url = new URL(`configuration/${DESIRED_COUNT_KEY}`, api);
  if (ttlSeconds !== undefined) url.search = `ttl=${ttlSeconds}`;
  return url;
}
