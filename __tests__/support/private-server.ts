// An HTTPS server with a self-signed certificate that nothing trusts.

import { createServer } from 'node:https';
import { afterEach } from '@jest/globals';
import { listenOnFreePort } from './free-port.ts';
import { PRIVATE_CERTIFICATE, PRIVATE_KEY } from './private-certificate.ts';

const open: { close(): unknown }[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Starts a server that answers every request with 200. Returns its URL and the requested paths. */
export async function privateServer(): Promise<{ readonly url: string; readonly paths: readonly string[] }> {
  const paths: string[] = [];
  const server = createServer({ cert: PRIVATE_CERTIFICATE, key: PRIVATE_KEY }, ({ url = '' }, answer) => {
    paths.push(url);
    answer.end('{}');
  });
  open.push(server);
  const port = await listenOnFreePort(server);
  return { url: `https://127.0.0.1:${port}`, paths };
}
