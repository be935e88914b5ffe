// Connections are opened before the action is loaded. Requests use them, and a failed connection is ignored.

import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { connectEarly } from '../../src/action/early-connections.ts';
import { exchange } from '../../src/aws/http.ts';
import { listenOnFreePort } from '../support/free-port.ts';

const never = new AbortController().signal;
const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A server that accepts connections without TLS. `arrived(n)` resolves once n of them have sent data. */
async function listener() {
  const sockets: Socket[] = [];
  const greetings: (() => void)[] = [];
  const begun: Promise<void>[] = [0, 1].map(() => new Promise((resolve) => greetings.push(resolve)));
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    socket.once('data', () => greetings.shift()?.());
  });
  open.push(server);
  const port = await listenOnFreePort(server);
  const arrived = (count: number) => Promise.all(begun.slice(0, count));
  const close = () => {
    for (const socket of sockets) socket.destroy();
  };
  return { url: `https://127.0.0.1:${port}/v1/`, sockets, arrived, close };
}

const job = (url: string, more: Readonly<Record<string, string>> = {}) => ({
  'INPUT_FRONTEND-URL': url,
  ...more,
});

test('two connections are opened to each API, and later requests use them', async () => {
  const { url, sockets, arrived, close } = await listener();
  await connectEarly(job(url));
  await arrived(2);
  const request = () => exchange({ method: 'GET', url: new URL(url), headers: {} }, { requestMs: 10_000 }, never);
  const answers = Promise.allSettled([request(), request()]);
  // Long enough for another connection to be opened.
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(sockets).toHaveLength(2);
  close();
  expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('one connection is opened to CloudWatch', async () => {
  const { url, sockets, arrived, close } = await listener();
  await connectEarly({ AWS_REGION: 'eu-west-1', AWS_ENDPOINT_URL: new URL(url).origin });
  await arrived(1);
  expect(sockets).toHaveLength(1);
  close();
});

test.each<[string, (url: string) => Readonly<Record<string, string>>]>([
  ['behind a proxy', (url) => job(url, { HTTPS_PROXY: 'http://127.0.0.1:1' })],
  ['with a VPC endpoint', (url) => job(url, { 'INPUT_VPC-ENDPOINT': 'vpce-1.example.com' })],
  ['to an invalid API URL', (url) => job(`${url}?a=1`)],
  ['without TLS', (url) => job(url.replace('https', 'http'))],
])('no connection is opened %s', async (_, envOf) => {
  const { url, sockets } = await listener();
  await connectEarly(envOf(url));
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(sockets).toEqual([]);
});

test('a refused connection is ignored', async () => {
  const { url } = await listener();
  await new Promise((resolve) => open.pop()?.close(resolve));
  await connectEarly(job(url));
  const requested = exchange({ method: 'GET', url: new URL(url), headers: {} }, { requestMs: 10_000 }, never);
  await expect(requested).rejects.toMatchObject({
    message: expect.stringContaining('ECONNREFUSED'),
    mayHaveArrived: false,
  });
});
