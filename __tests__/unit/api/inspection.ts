// Checks the permission to write a key with one empty write.

import { describe, expect, test } from '@jest/globals';
import { cloneSquadApi } from '../../../src/api/client.ts';
import { type HttpAnswer, type HttpRequest, Unanswered } from '../../../src/base/send.ts';
import { retryPolicyAt } from '../../support/retry-policy.ts';

const API = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
const never = new AbortController().signal;

function clientWith(answer: Partial<HttpAnswer> | Error) {
  const sent: HttpRequest[] = [];
  const send = async (request: HttpRequest) => {
    sent.push(request);
    if (answer instanceof Error) throw answer;
    return { status: 200, headers: new Map<string, string>(), body: '', ...answer };
  };
  return {
    sent,
    client: cloneSquadApi(
      send,
      retryPolicyAt(() => 0),
    ),
  };
}

describe('the permission to write', () => {
  test('exists if CloneSquad fails on the empty body', async () => {
    const { sent, client } = clientWith({ status: 502, body: '{"message": "Internal server error"}' });
    await client.requireWritable(API, 'a.key', never);
    expect(sent).toEqual([{ method: 'POST', url: new URL('configuration/a.key', API), body: '' }]);
  });

  test.each<[string, Partial<HttpAnswer> | Error, object]>([
    [
      'a denial',
      {
        status: 403,
        body: '{"Message":"User: x is not authorized to perform: execute-api:Invoke on resource: y"}',
      },
      { code: 'policy-denied' },
    ],
    ['throttling', { status: 429 }, { code: 'throttled' }],
    ['another error', { status: 500 }, { code: 'api-error' }],
    ['no answer', new Unanswered('it hung up', { mayHaveArrived: true }), { code: 'unreachable' }],
    [
      'a success, which CloneSquad would not return',
      { status: 200, body: '' },
      {
        code: 'unexpected-response',
        mayBeWritten: true,
        message: expect.stringMatching(`^${API.host} .*200 "".*502`),
      },
    ],
  ])('is not proven by %s, without a retry', async (_, given, failure) => {
    const { sent, client } = clientWith(given);
    await expect(client.requireWritable(API, 'a.key', never)).rejects.toMatchObject(failure);
    expect(sent).toHaveLength(1);
  });

  test('is not proven by a bug', async () => {
    const bug = new TypeError('a bug');
    await expect(clientWith(bug).client.requireWritable(API, 'a.key', never)).rejects.toBe(bug);
  });
});
