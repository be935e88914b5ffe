// Where a CloneSquad API may be: the only hosts that a signed request goes to.

const REGION = '[a-z]{2}(?:-[a-z]+)+-\\d';
const REGION_NAME = new RegExp(`^${REGION}$`);
const EXECUTE_API_HOST = new RegExp(
  `^[a-z0-9-]+\\.execute-api\\.(${REGION})\\.(?:vpce\\.)?amazonaws\\.com(?:\\.cn)?$`,
);

/** Whether a text is the name of an AWS region, as far as its form tells. */
export function isRegion(text: string): boolean {
  return REGION_NAME.test(text);
}

/** Whether a host name is this machine's own: a local cloud, never AWS. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** The region in an API Gateway host name; `undefined` for custom domains and loopback, which name none. */
export function regionOf(url: URL): string | undefined {
  return EXECUTE_API_HOST.exec(url.hostname)?.[1];
}

/**
 * The root of CloneSquad's API, ending in `/`, of a URL as people give it: with or without the stage `v1/` and the
 * trailing slash. A custom domain's path stands as given, since its base path mapping replaces the stage.
 * `undefined` for what may not carry a signed request: not https (but for loopback), a user, a query or a fragment.
 */
export function parseApiUrl(text: string): URL | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) return undefined;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  if (url.pathname === '/') url.pathname = '/v1/';
  return url;
}

/** Whether a URL that a stack names may be trusted with a signed request: API Gateway over https, or, on a local cloud, loopback. */
export function isTrustedDiscovery(url: URL, onLocalCloud: boolean): boolean {
  return (
    (url.protocol === 'https:' && regionOf(url) !== undefined) || (onLocalCloud && isLoopback(url.hostname))
  );
}
