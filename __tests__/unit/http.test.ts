// Every request is sent once, only to its host, and ends with a complete response in time or with an error.

import { createServer, type RequestListener, type Server } from 'node:http';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { afterEach, describe, expect, test } from '@jest/globals';
import { exchange } from '../../src/aws/http.ts';
import { sdkHandler } from '../../src/aws/profile-credentials.ts';
import type { HttpAnswer } from '../../src/base/send.ts';
import { listenOnFreePort } from '../support/free-port.ts';
import { naming } from '../support/messages.ts';

const open: Server[] = [];
const never = new AbortController().signal;

afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Starts a server on a free port with the test's answers. Returns its requests. */
async function serve(answer: RequestListener): Promise<{ readonly url: URL; readonly requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  open.push(server);
  const port = await listenOnFreePort(server);
  return { url: new URL(`http://127.0.0.1:${port}/`), requests };
}

function get(url: URL, requestMs = 10_000, signal = never): Promise<HttpAnswer> {
  return exchange({ method: 'GET', url, headers: { 'x-test': '1' } }, { requestMs }, signal);
}

test('nothing is sent to another machine without TLS', async () => {
  // 192.0.2.1 is reserved for documentation: a request there would end with a timeout.
  await expect(get(new URL('http://192.0.2.1/'))).rejects.toMatchObject({
    isTransient: false,
    mayHaveArrived: false,
    message: expect.stringContaining('192.0.2.1'),
  });
});

describe('secrets', () => {
  const token = 'IQoJb3JpZ2lu'.repeat(30);

  test('are removed from a response that repeats them', async () => {
    const { url } = await serve(({ headers }, response) => {
      response.end(JSON.stringify(headers));
    });
    const headers = { Authorization: `Bearer ${token}1`, 'X-Amz-Security-Token': token };
    const { body } = await exchange({ method: 'GET', url, headers }, { requestMs: 10_000 }, never);
    expect(body).toContain('"authorization":"Bearer ***"');
    expect(body).toContain('"x-amz-security-token":"***"');
    expect(body).not.toContain('IQoJ');
  });

  test('in another encoding withhold the whole response', async () => {
    const { url } = await serve(({ headers }, response) => {
      response.end(String(headers['x-amz-security-token']).replaceAll('/', '&#x2F;'));
    });
    const headers = {
      'X-Amz-Security-Token': 'IQoJb3JpZ2luX2Vj/QmFzZTY0dGV4dA/c2Vjb25kaGFsZg/dGhpcmRwYXJ0b2Y',
    };
    const { body } = await exchange({ method: 'GET', url, headers }, { requestMs: 10_000 }, never);
    expect(body).toMatch(/^\((?!.*IQoJ).*\)$/);
  });

  test('with a common beginning are not filtered in the response to a token request, unless it is refused', async () => {
    let status = 200;
    const { url } = await serve((_, response) => response.writeHead(status).end('IQoJb3JpZ2luX2VjZXh0/b3RoZXI'));
    const headers = { 'X-Amz-Security-Token': 'IQoJb3JpZ2luX2VjZXh0/QmFzZTY0dGV4dA/c2Vjb25kaGFsZg' };
    const limits = { requestMs: 10_000, isAboutTokens: true };
    const fetchBody = async () => (await exchange({ method: 'GET', url, headers }, limits, never)).body;
    expect(await fetchBody()).toBe('IQoJb3JpZ2luX2VjZXh0/b3RoZXI');
    status = 403;
    expect(await fetchBody()).not.toContain('IQoJ');
  });

  test('are removed from the headers of a response', async () => {
    const { url } = await serve(({ headers }, response) => {
      const sent = String(headers['x-amz-security-token']);
      response.writeHead(200, { 'Content-Type': `text/${sent.slice(0, 150)}`, 'X-Sent': sent }).end('1');
    });
    const headers = { 'X-Amz-Security-Token': token };
    const answer = await exchange({ method: 'GET', url, headers }, { requestMs: 10_000 }, never);
    expect(JSON.stringify([...answer.headers])).not.toContain('IQoJ');
    expect(answer.headers.get('x-sent')).toBe('***');
  });

  test('are not printed as the host of a redirect', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(307, { Location: `https://${token.slice(0, 60)}.example/` }).end();
    });
    const headers = { 'X-Amz-Security-Token': token };
    const failure = exchange({ method: 'GET', url, headers }, { requestMs: 10_000 }, never);
    await expect(failure).rejects.toMatchObject({ message: expect.not.stringMatching(/iqoj/i) });
  });

  test('in a form are removed as well', async () => {
    const { url } = await serve((request, response) => {
      request.pipe(response);
    });
    const form = { method: 'POST', url, headers: {}, body: `WebIdentityToken=${token}` };
    expect((await exchange(form, { requestMs: 10_000 }, never)).body).toBe('WebIdentityToken=***');
  });

  test('with a line break are neither sent nor printed', async () => {
    const { url, requests } = await serve((_, response) => response.end());
    const headers = { 'X-Amz-Security-Token': `${token}\n${token}` };
    const failure = exchange({ method: 'GET', url, headers }, { requestMs: 10_000 }, never);
    await expect(failure).rejects.toMatchObject({
      message: expect.stringMatching(`^${url.host}: (?!.*${token}).*X-Amz-Security-Token`),
      mayHaveArrived: false,
      isTransient: false,
    });
    expect(requests).toEqual([]);
  });
});

describe('a response', () => {
  test('is returned as text for any status', async () => {
    const { url } = await serve(({ headers }, response) => {
      response.writeHead(503, { 'Retry-After': '7' }).end(`sent ${String(headers['x-test'])} ✓`);
    });
    const answer = await get(url);
    expect([answer.status, answer.headers.get('retry-after'), answer.body]).toEqual([503, '7', 'sent 1 ✓']);
  });

  test('that redirects is an error, and nothing is sent to its target', async () => {
    const other = await serve((_, response) => response.end());
    const { url } = await serve((_, response) => {
      response.writeHead(302, { Location: `${other.url.href}stolen` }).end();
    });
    const failure = get(url);
    await expect(failure).rejects.toMatchObject({
      message: expect.stringMatching(`^${url.host} .*302.* ${other.url.host}`),
      mayHaveArrived: true,
      isTransient: false,
    });
    expect(other.requests).toEqual([]);
  });

  test('of more than 1 MiB is an error', async () => {
    const { url } = await serve((_, response) => response.end('x'.repeat(1024 * 1024 + 1)));
    await expect(get(url)).rejects.toMatchObject({
      message: expect.stringMatching(`^${url.host}: .*1048576`),
      mayHaveArrived: true,
    });
  });

  test('of exactly 1 MiB is read', async () => {
    const { url } = await serve((_, response) => response.end('x'.repeat(1024 * 1024)));
    expect((await get(url)).body).toHaveLength(1024 * 1024);
  });
});

describe('no response', () => {
  test.each([
    ['no bytes', () => undefined],
    ['only its beginning', (...[, response]: Parameters<RequestListener>) => response.write('half')],
  ])('is a timeout: %s', async (_, answer: RequestListener) => {
    const { url } = await serve(answer);
    const failure = get(url, 50);
    await expect(failure).rejects.toMatchObject({
      message: naming(url.host, '0.05 s'),
      mayHaveArrived: true,
      isTransient: true,
    });
  });

  // Node's client reports neither a response nor an error for these.
  test.each([101, 103])('but an informational status %i ends the request', async (status) => {
    const { url } = await serve((request) => {
      request.socket.write(`HTTP/1.1 ${status} Other\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\nhello`);
    });
    await expect(get(url, 100)).rejects.toMatchObject({ mayHaveArrived: true, isTransient: true });
  });

  test('from a lost connection may mean that the request arrived', async () => {
    const { url } = await serve((request) => request.socket.destroy());
    await expect(get(url)).rejects.toMatchObject({
      message: `${url.host}: socket hang up`,
      mayHaveArrived: true,
    });
  });

  test('from a closed port means that the request did not arrive', async () => {
    const { url } = await serve(() => undefined);
    await new Promise((resolve) => open.pop()?.close(resolve));
    await expect(get(url)).rejects.toMatchObject({
      message: `connect ECONNREFUSED ${url.host}`,
      mayHaveArrived: false,
    });
  });

  test.each([['that does not exist', 'https://nowhere.invalid/', /^getaddrinfo \w+ nowhere\.invalid$/]])(
    'from a host %s means that the request did not arrive',
    async (_, url, message) => {
      await expect(get(new URL(url))).rejects.toMatchObject({
        message: expect.stringMatching(message),
        mayHaveArrived: false,
      });
    },
  );

  test('from a server without TLS means that the request did not arrive', async () => {
    const { url } = await serve(() => undefined);
    await expect(get(new URL(`https://${url.host}/`))).rejects.toMatchObject({ mayHaveArrived: false });
  });
});

test('a signal ends a request with its reason', async () => {
  const reason = new Error('cancelled');
  const cancel = new AbortController();
  const { url } = await serve(() => cancel.abort(reason));
  await expect(get(url, 10_000, cancel.signal)).rejects.toBe(reason);
  await expect(get(url, 10_000, cancel.signal)).rejects.toBe(reason);
});

describe('requests of the SDK', () => {
  const STACKS =
    '<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>one</StackName></member></Stacks></DescribeStacksResult></DescribeStacksResponse>';

  async function describeStacks(url: URL, requestMs = 10_000, signal = never): Promise<string | undefined> {
    const client = new CloudFormationClient({
      region: 'eu-west-1',
      requestHandler: sdkHandler({ requestMs }, signal),
      endpoint: url.href,
      credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' },
      maxAttempts: 2,
    });
    const { Stacks } = await client.send(new DescribeStacksCommand({}), { abortSignal: signal });
    return Stacks?.[0]?.StackName;
  }

  test('are sent with their bodies', async () => {
    let body = '';
    const { url } = await serve((request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      request.on('end', () => response.end(STACKS));
    });
    expect(await describeStacks(url)).toBe('one');
    expect(body).toBe('Action=DescribeStacks&Version=2010-05-15');
  });

  test.each<[string, RequestListener, requestMs?: number]>([
    ['a lost connection', ({ socket }) => socket.destroy()],
    ['a reset connection', ({ socket }) => socket.resetAndDestroy()],
    [
      'half a response',
      (_, response) => response.writeHead(200, { 'Content-Length': 99 }).write('<', () => response.destroy()),
    ],
    ['no response in time', () => undefined, 1_500],
    ['a 503', (_, response) => response.writeHead(503).end()],
    ['a 429', (_, response) => response.writeHead(429).end()],
  ])('are retried after %s', async (_, fault, requestMs = 10_000) => {
    let attempts = 0;
    const { url } = await serve((request, response) => {
      attempts += 1;
      if (attempts === 1) fault(request, response);
      else response.end(STACKS);
    });
    expect(await describeStacks(url, requestMs)).toBe('one');
    expect(attempts).toBe(2);
  });

  test('are not retried after a redirect', async () => {
    const { url, requests } = await serve((_, response) => response.writeHead(307, { Location: '/there' }).end());
    await expect(describeStacks(url)).rejects.toMatchObject({
      message: expect.stringMatching(`^${url.host} .*307`),
    });
    expect(requests).toEqual(['POST /']);
  });

  test('fail if the response is larger than 8 MiB', async () => {
    const { url } = await serve((_, response) => response.end(' '.repeat(8 * 1024 * 1024 + 1)));
    await expect(describeStacks(url)).rejects.toMatchObject({
      message: expect.stringMatching(`^${url.host}: .*8388608`),
    });
  });

  test('end with the signal, and are not retried', async () => {
    const cancel = new AbortController();
    const { url, requests } = await serve(() => cancel.abort(new DOMException('late', 'TimeoutError')));
    await expect(describeStacks(url, 10_000, cancel.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(requests).toEqual(['POST /']);
  });
});
