// CloneSquad's API answers 200 to anything, so a write counts only if its answer repeats the value, and is dated by it.

import { describe, expect, test } from '@jest/globals';
import { CloneSquadApi } from '../../src/clonesquad/api.ts';
import { type HttpAnswer, type HttpRequest, Unanswered } from '../../src/clonesquad/send.ts';

const ROOT = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
const NEVER = new AbortController().signal;

function answer(body: string, status = 200, headers: Record<string, string> = {}): HttpAnswer {
  return { status, body, headers: new Headers(headers) };
}

/** An API that gives one answer to all, and what it was sent. */
function api(given: HttpAnswer | Error) {
  const sent: HttpRequest[] = [];
  const client = new CloneSquadApi(async (request) => {
    sent.push(request);
    if (given instanceof Error) throw given;
    return given;
  });
  return { client, sent };
}

describe('a write', () => {
  test('goes to the key that CloneSquad reads, and is dated at the end of its second', async () => {
    const { client, sent } = api(answer('4', 200, { date: 'Mon, 05 Jan 2026 12:00:10 GMT' }));
    expect(await client.setDesired(ROOT, '4', undefined, NEVER)).toBe(Date.UTC(2026, 0, 5, 12, 0, 11));
    expect(sent.map(({ method, url, body }) => [method, url.href, body])).toEqual([
      ['POST', `${ROOT.href}configuration/ec2.schedule.desired_instance_count`, '4'],
    ]);
  });

  test('has its ttl in whole seconds', async () => {
    const { client, sent } = api(answer('50%', 200, { date: 'Mon, 05 Jan 2026 12:00:10 GMT' }));
    await client.setDesired(ROOT, '50%', 7200, NEVER);
    expect(sent[0]?.url.search).toBe('?ttl=7200');
  });

  test.each([
    ['another value', answer('40'), { result: 'refused', mayBeWritten: true }],
    ['no date', answer('4'), { result: 'refused', mayBeWritten: true }],
    ['a status of the API', answer('4', 400), { result: 'refused', mayBeWritten: false }],
    ['a redirect', answer('4', 302), { result: 'refused', mayBeWritten: false }],
    [
      'no way there',
      new Unanswered('refused', false, undefined),
      { result: 'unreachable', mayBeWritten: false },
    ],
    [
      'a lost answer',
      new Unanswered('reset', true, undefined),
      { result: 'unreachable', mayBeWritten: true },
    ],
  ])('fails with %s', async (_, given, expected) => {
    await expect(api(given).client.setDesired(ROOT, '4', undefined, NEVER)).rejects.toMatchObject(expected);
  });
});

const KEY = 'ec2.schedule.desired_instance_count';

test.each([
  [answer(JSON.stringify({ [KEY]: { Value: '4', Override: false } })), { value: '4', isOverridden: false }],
  [answer(JSON.stringify({ [KEY]: { Value: 7, Override: true } })), { value: '7', isOverridden: true }],
  [answer('{"Message":"User: x is not authorized"}', 403), 'denied'],
  [answer('{}'), undefined],
  [answer('<html>'), undefined],
  [answer('{}', 502), undefined],
  [new Unanswered('reset', true, undefined), undefined],
])('the configuration in force, from %j', async (given, expected) => {
  expect(await api(given).client.readDesired(ROOT, NEVER)).toEqual(expected);
});

test.each([
  [
    answer(
      JSON.stringify({
        EC2: { AutoscaledFleet: { RunningFleetSize: 5, ServingFleetSize: 4, ManagedFleetSize: 9 } },
      }),
    ),
    { running: 5, serving: 4, managed: 9 },
  ],
  [answer('{"EC2":{"AutoscaledFleet":{}}}'), undefined],
  [answer('{"message": "Internal server error"}', 502), undefined],
  [answer('{"Message":"User: x is not authorized"}', 403), undefined],
])('the fleet’s status, from %j', async (given, expected) => {
  expect(await api(given).client.readStatus(ROOT, NEVER)).toEqual(expected);
});
