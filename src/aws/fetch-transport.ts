// Behind a proxy, requests go by `fetch`: every runtime lets a proxy be put before it, and older ones before nothing else.

import type { Transport } from './transport.ts';

/** Sends by `fetch`. */
export const byFetch: Transport = async ({ method, url, headers, body }, signal) => {
  // `manual` follows nothing, as `error` does, and still tells where the answer pointed.
  const options = { method, headers, redirect: 'manual', signal } as const;
  const response = await fetch(url, body === undefined ? options : { ...options, body });
  return {
    status: response.status,
    headers: new Map(response.headers),
    body: response.body ?? none(),
    discard: () => {
      response.body?.cancel().catch(() => undefined);
    },
  };
};

async function* none(): AsyncGenerator<Uint8Array> {}
