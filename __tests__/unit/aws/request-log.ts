// The request log has a line for each request, without secrets.

import { expect, test } from '@jest/globals';
import { logged, logRequests } from '../../../src/aws/request-log.ts';
import { Unanswered } from '../../../src/base/send.ts';

const ID = '0a1b2c3d-4e5f-6789-abcd-ef0123456789';
const lines: string[] = [];

/** The line of a request, without its duration. */
async function lineOf(url: string, end: Unanswered | Readonly<Record<string, string>>): Promise<string | undefined> {
  const request = { method: 'GET', url: new URL(url), headers: { Authorization: 'Bearer secret' }, body: 'secret' };
  const send = async () => {
    if (end instanceof Unanswered) throw end;
    return { status: 200, headers: new Map(Object.entries(end)), body: 'secret' };
  };
  logRequests((line) => lines.push(line));
  const ended = await logged(request, send).catch((thrown: unknown) => thrown);
  expect(ended instanceof Unanswered).toBe(end instanceof Unanswered);
  return lines.at(-1)?.replace(/ in \d+ ms/, '');
}

test.each<[string, string, Unanswered | Readonly<Record<string, string>>, string]>([
  ['its ID', 'https://a.example/v1/x', { 'x-amzn-requestid': ID }, `GET a.example/v1/x: 200, request ID ${ID}`],
  ['no ID', 'https://a.example:8443/', {}, 'GET a.example:8443/: 200'],
  ['a query', 'https://a.example/v1/x?X-Amz-Security-Token=secret', {}, 'GET a.example/v1/x: 200'],
  ['a user', 'https://user:secret@a.example/v1/', {}, 'GET a.example/v1/: 200'],
  ['a fragment', 'https://a.example/v1/#secret', {}, 'GET a.example/v1/: 200'],
  ['a credentials path', `http://169.254.170.2/v2/credentials/${ID}`, {}, 'GET 169.254.170.2/v2/credentials/…: 200'],
  [
    'a token in its path',
    'https://a.example/FwoGZXIvYXdzEBYaDH9kMmQxN2E4c0pXbEtSdGxhYmNkZWZn/x',
    {},
    'GET a.example(51 characters): 200',
  ],
  [
    'no answer',
    'https://a.example/',
    new Unanswered('a.example: socket hang up', { mayHaveArrived: true }),
    'GET a.example/: failed, a.example: socket hang up',
  ],
])('a request with %s', async (_, url, end, line) => {
  expect(await lineOf(url, end)).toBe(line);
});
