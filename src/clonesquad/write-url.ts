// Where a value is written.

/** The URL that takes the value of a key, and forgets it after `ttlSeconds` (whole seconds; absent: never). */
export function writeUrl(api: URL, key: string, ttlSeconds?: number): URL {
  const url = new URL(`configuration/${key}`, api);
  if (ttlSeconds !== undefined) url.search = `ttl=${ttlSeconds}`;
  return url;
}
