// A request of the SDK is sent as it was signed: query encoded for SigV4, body byte for byte, host from the URL.

import { createServer, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { HttpRequest } from '@smithy/protocol-http';
import { sdkHandler } from '../../src/aws/profile-credentials.ts';

interface Received {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const received: Received[] = [];
const server = createServer((message, answer) => {
  const chunks: Buffer[] = [];
  message.on('data', (chunk: Buffer) => chunks.push(chunk));
  message.on('end', () => {
    const line = `${message.method} ${message.url}`;
    received.push({ line, headers: message.headers, body: Buffer.concat(chunks).toString('utf8') });
    answer.writeHead(202, { 'x-amzn-requestid': 'r1' }).end('taken');
  });
});
let port: number;

beforeAll(async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.listen(0, '127.0.0.1', () => resolve(undefined));
  await promise;
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server does not listen');
  port = address.port;
});
afterAll(() => {
  server.close();
});

/** Sends a request of the SDK. Returns what the server received. */
async function sent(request: Partial<HttpRequest>): Promise<Received | undefined> {
  const whole = new HttpRequest({ protocol: 'http:', hostname: '127.0.0.1', port, path: '/', ...request });
  await sdkHandler({ requestMs: 5_000 }, new AbortController().signal).handle(whole);
  return received.at(-1);
}

test('a query is encoded except for unreserved characters, in the signed order', async () => {
  const query = { account_id: '1', role: ["a b/c'(*)!~", 'é'], empty: null };

  expect((await sent({ method: 'GET', query }))?.line).toBe(
    'GET /?account_id=1&role=a%20b%2Fc%27%28%2A%29%21~&role=%C3%A9&empty=',
  );
});

test.each<[string, HttpRequest['body']]>([
  ['text', 'grüße'],
  ['bytes', new TextEncoder().encode('grüße')],
])('a body of %s arrives unchanged, with its length', async (_, body) => {
  const headers = {
    'Content-Length': '999',
    host: 'elsewhere.example.com',
    'X-Amz-Date': '20260105T120000Z',
  };
  const got = await sent({ method: 'POST', path: '/v1', headers, body });

  expect(got).toMatchObject({ line: 'POST /v1', body: 'grüße' });
  expect(got?.headers).toMatchObject({
    'content-length': '7',
    host: `127.0.0.1:${port}`,
    'x-amz-date': '20260105T120000Z',
  });
});

test('the response has the status and headers for the SDK', async () => {
  const request = new HttpRequest({ protocol: 'http:', hostname: '127.0.0.1', port, path: '/' });
  const { response } = await sdkHandler({ requestMs: 5_000 }, new AbortController().signal).handle(request);

  expect(response.statusCode).toBe(202);
  expect(response.headers['x-amzn-requestid']).toBe('r1');
});

test('a streaming body is refused, since it could not be retried', async () => {
  const body = new ReadableStream();

  await expect(sent({ method: 'POST', body })).rejects.toThrow(TypeError);
});
