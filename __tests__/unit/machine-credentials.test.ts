// Credentials of a container or instance are requested with limits of time and size, and only from the machine itself.

import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { machineCredentials } from '../../src/aws/machine-credentials.ts';
import { listenOnFreePort } from '../support/free-port.ts';
import { retryPolicyAt } from '../support/retry-policy.ts';

const never = new AbortController().signal;
const DOCUMENT = {
  AccessKeyId: 'ASIAEXAMPLE',
  SecretAccessKey: 'secret',
  Token: 'token',
  Expiration: '2026-01-05T13:00:00Z',
};
const CREDENTIALS = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'secret',
  sessionToken: 'token',
  expiration: new Date('2026-01-05T13:00:00Z'),
};

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A service on this machine, and its requests: method, path and authorization header. */
async function serve(answer: RequestListener) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { authorization, 'x-aws-ec2-metadata-token': token } = request.headers;
    requests.push([request.method, request.url, authorization ?? token].filter(Boolean).join(' '));
    answer(request, response);
  });
  open.push(server);
  const port = await listenOnFreePort(server);
  return { url: `http://127.0.0.1:${port}`, requests };
}

function requestCredentials(
  env: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
  signal = never,
) {
  const readFile = (path: string) => {
    const text = files[path];
    if (text === undefined) throw new Error('no such file');
    return text;
  };
  return machineCredentials({ env, readFile, retryPolicy: retryPolicyAt(() => 0) }, signal);
}

describe('a container', () => {
  const full = (url: string) => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/creds?a=b` });

  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['without a token', {}, {}, 'GET /creds?a=b'],
    ['with a token', { AWS_CONTAINER_AUTHORIZATION_TOKEN: 'let-me-in' }, {}, 'GET /creds?a=b let-me-in'],
    [
      'with a token in a file',
      { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/t', AWS_CONTAINER_AUTHORIZATION_TOKEN: 'other' },
      { '/t': 'from-file\n' },
      'GET /creds?a=b from-file',
    ],
  ])('returns credentials %s', async (_, env, files, request) => {
    const { url, requests } = await serve((__, response) => {
      response.end(JSON.stringify(DOCUMENT));
    });
    expect(await requestCredentials({ ...full(url), ...env }, files)).toEqual(CREDENTIALS);
    expect(requests).toEqual([request]);
  });

  test.each<[string, RequestListener, number, RegExp]>([
    [
      'refuses',
      (_, response) => {
        response.writeHead(403).end('no');
      },
      1,
      /\b403: no/,
    ],
    [
      'returns something else, which is not quoted',
      (_, response) => {
        response.end('{"SecretAccessKey":"pa55word"}');
      },
      1,
      /^((?!pa55word).)*\b200\b/,
    ],
    [
      'never ends its response',
      (_, response) => {
        const chunk = Buffer.alloc(64 * 1024);
        const more = () => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on('drain', more);
        more();
      },
      1,
      /larger than 65536 bytes/,
    ],
    [
      'fails each time',
      (_, response) => {
        response.writeHead(500).end('down');
      },
      3,
      /\b500: down/,
    ],
    ['closes the connection each time', ({ socket }) => socket.destroy(), 3, /./],
  ])('that %s is an error', async (_, answer, times, message) => {
    const { url, requests } = await serve(answer);
    await expect(requestCredentials(full(url))).rejects.toMatchObject({
      name: 'CredentialsProviderError',
      message: expect.stringMatching(message),
    });
    expect(requests).toHaveLength(times);
  });

  test.each(['http://example.com/creds', 'ftp://127.0.0.1/', 'nonsense'])('is not requested at %s', async (url) => {
    await expect(requestCredentials({ AWS_CONTAINER_CREDENTIALS_FULL_URI: url })).rejects.toThrow(
      'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    );
  });

  test('that does not answer ends with the signal', async () => {
    const { url } = await serve(() => undefined);
    const reason = new Error('cancelled');
    const cancel = new AbortController();
    const requests = requestCredentials(full(url), {}, cancel.signal);
    setImmediate(() => cancel.abort(reason));
    await expect(requests).rejects.toBe(reason);
  });
});

describe('an instance', () => {
  test('returns the credentials of its role, with a metadata token', async () => {
    const { url, requests } = await serve(({ method, url: path }, response) => {
      if (method === 'PUT') response.end('t1');
      else if (path?.endsWith('/')) response.end('my-role\n');
      else response.end(JSON.stringify(DOCUMENT));
    });
    expect(await requestCredentials({ AWS_EC2_METADATA_SERVICE_ENDPOINT: url })).toEqual(CREDENTIALS);
    expect(requests).toEqual([
      'PUT /latest/api/token',
      'GET /latest/meta-data/iam/security-credentials/ t1',
      'GET /latest/meta-data/iam/security-credentials/my-role t1',
    ]);
  });

  test('without a role is an error', async () => {
    const { url } = await serve(({ method }, response) => {
      response.writeHead(method === 'PUT' ? 200 : 404).end('t1');
    });
    await expect(requestCredentials({ AWS_EC2_METADATA_SERVICE_ENDPOINT: url })).rejects.toThrow(/\b404\b/);
  });

  test('is not requested if it is disabled', async () => {
    await expect(requestCredentials({ AWS_EC2_METADATA_DISABLED: 'true' })).rejects.toThrow(
      'AWS_EC2_METADATA_DISABLED',
    );
  });
});
