// Whether a key may be written is asked once, by a write of nothing.

import { describe, expect, test } from '@jest/globals';
import { cloneSquadApi } from '../../../src/api/client.ts';
import { type HttpAnswer, type HttpRequest, Unanswered } from '../../../src/base/send.ts';
import { retryPolicyAt } from '../../support/retry-policy.ts';

const API = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
const never = new AbortController().signal;

function inspection(given: Partial<HttpAnswer> | Error) {
  const sent: HttpRequest[] = [];
  const send = async (request: HttpRequest) => {
    sent.push(request);
    if (given instanceof Error) throw given;
    return { status: 200, headers: new Map<string, string>(), body: '', ...given };
  };
  return {
    sent,
    asked: cloneSquadApi(
      send,
      retryPolicyAt(() => 0),
    ),
  };
}

describe('the right to write', () => {
  test('is there where CloneSquad fails of the empty body', async () => {
    const { sent, asked } = inspection({ status: 502, body: '{"message": "Internal server error"}' });
    await asked.requireWritable(API, 'a.key', never);
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
    ['another fault', { status: 500 }, { code: 'api-error' }],
    ['no answer', new Unanswered('it hung up', { mayHaveArrived: true }), { code: 'unreachable' }],
    [
      'success, which CloneSquad would not answer',
      { status: 200, body: '' },
      {
        code: 'unexpected-response',
        mayBeWritten: true,
        message: expect.stringMatching(`^${API.host} .*200 "".*502`),
      },
    ],
  ])('is not shown by %s, which is asked for once', async (_, given, failure) => {
    const { sent, asked } = inspection(given);
    await expect(asked.requireWritable(API, 'a.key', never)).rejects.toMatchObject(failure);
    expect(sent).toHaveLength(1);
  });

  test('is not shown by a bug', async () => {
    const bug = new TypeError('a bug');
    await expect(inspection(bug).asked.requireWritable(API, 'a.key', never)).rejects.toBe(bug);
  });
});
