// CloneSquad's API answers 200 to anything, so a write succeeds only if the response repeats the value and has a date.
// Longer than 300 lines: one API, and a table for each of its requests.

import { describe, expect, test } from '@jest/globals';
import { cloneSquadApi } from '../../../src/api/client.ts';
import { ATTEMPTS, type RetryPolicy } from '../../../src/base/retry.ts';
import { type HttpAnswer, type HttpRequest, Unanswered } from '../../../src/base/send.ts';
import { credentialsExpired } from '../../../src/errors/services.ts';
import { naming, numbersIn } from '../../support/messages.ts';
import { VirtualClock } from '../../support/simulated-cloud.ts';

const ROOT = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
const NEVER = new AbortController().signal;
const KEY = 'ec2.schedule.desired_instance_count';

function answer(body: string, status = 200, headers: Record<string, string> = {}): HttpAnswer {
  return { status, body, headers: new Map(Object.entries(headers)) };
}

const START = Date.UTC(2026, 0, 5, 12);

/** A client of an API that gives these answers in turn and repeats the last one; also the requests sent and the lines logged. */
function api(...answers: readonly (HttpAnswer | Error)[]) {
  const sent: HttpRequest[] = [];
  const lines: string[] = [];
  const clock = new VirtualClock(START);
  const retryPolicy: RetryPolicy = {
    clock,
    requestMs: 10_000,
    deadline: START + 1_200_000,
    log: (line) => lines.push(line),
  };
  const client = cloneSquadApi(async (request) => {
    const next = answers[Math.min(sent.length, answers.length - 1)];
    sent.push(request);
    if (next === undefined || next instanceof Error) throw next;
    return next;
  }, retryPolicy);
  return { client, sent, lines, clock };
}

describe('a write', () => {
  test('sets the key that CloneSquad reads, and is dated at the end of its second', async () => {
    const { client, sent } = api(answer('4', 200, { date: 'Mon, 05 Jan 2026 12:00:10 GMT' }));
    expect(await client.write(ROOT, KEY, '4', undefined, NEVER)).toBe(Date.UTC(2026, 0, 5, 12, 0, 11));
    expect(sent.map(({ method, url, body }) => [method, url.href, body])).toEqual([
      ['POST', `${ROOT.href}configuration/ec2.schedule.desired_instance_count`, '4'],
    ]);
  });

  test('sends its ttl in whole seconds', async () => {
    const { client, sent } = api(answer('50%', 200, { date: 'Mon, 05 Jan 2026 12:00:10 GMT' }));
    await client.write(ROOT, KEY, '50%', 7200, NEVER);
    expect(sent[0]?.url.search).toBe('?ttl=7200');
  });

  test.each([
    ['another value', answer('40'), { result: 'refused', mayBeWritten: true }],
    ['no date', answer('4'), { result: 'refused', mayBeWritten: true }],
    ['an error status', answer('4', 400), { result: 'refused', mayBeWritten: false }],
    ['a redirect', answer('4', 302), { result: 'refused', mayBeWritten: false }],
    [
      'a refused connection',
      new Unanswered('refused', { mayHaveArrived: false }),
      { result: 'unreachable', mayBeWritten: false },
    ],
    ['a lost answer', new Unanswered('reset', { mayHaveArrived: true }), { result: 'unreachable', mayBeWritten: true }],
  ])('fails with %s', async (_, answers, expected) => {
    await expect(api(answers).client.write(ROOT, KEY, '4', undefined, NEVER)).rejects.toMatchObject(expected);
  });
});

describe('retries', () => {
  const date = 'Mon, 05 Jan 2026 12:00:10 GMT';
  const taken = answer('4', 200, { date });
  const lost = new Unanswered('reset', { mayHaveArrived: true });

  test.each([
    ['a lost answer', lost],
    ['a refused connection', new Unanswered('refused', { mayHaveArrived: false })],
    ['429', answer('', 429)],
    ['429 with an invalid Retry-After', answer('', 429, { 'retry-after': '1.5.' })],
    ['500', answer('', 500)],
    ['502', answer('', 502)],
    ['503', answer('', 503)],
  ])('a write succeeds after one failure: %s', async (_, fault) => {
    const { client, sent } = api(fault, taken);
    expect(await client.write(ROOT, KEY, '4', undefined, NEVER)).toBe(Date.parse(date) + 1000);
    expect(sent.map(({ body }) => body)).toEqual(['4', '4']);
  });

  test('pauses double, with half of each as jitter, and attempts are limited', async () => {
    const { client, sent, lines, clock } = api(lost);
    await expect(client.write(ROOT, KEY, '4', undefined, NEVER)).rejects.toMatchObject({
      code: 'unreachable',
      mayBeWritten: true,
    });
    expect(sent).toHaveLength(ATTEMPTS.default);
    expect(clock.now() - START).toBe(250 + 500 + 1000 + 2000 + 4000);
    expect(lines).toHaveLength(ATTEMPTS.default - 1);
    expect(lines.at(-1)).toEqual(naming('reset'));
    expect(numbersIn(lines.at(-1))).toEqual([4, ATTEMPTS.default, ATTEMPTS.default]);
  });

  test('wait as long as Retry-After says', async () => {
    const { client, clock } = api(answer('', 429, { 'retry-after': '30' }), taken);
    await client.write(ROOT, KEY, '4', undefined, NEVER);
    expect(clock.now() - START).toBe(30_000);
  });

  test('stop if Retry-After exceeds the remaining time', async () => {
    const { client, sent, clock } = api(answer('slow', 429, { 'retry-after': '1201' }), taken);
    await expect(client.write(ROOT, KEY, '4', undefined, NEVER)).rejects.toMatchObject({
      code: 'throttled',
      mayBeWritten: false,
    });
    expect([sent.length, clock.now() - START]).toEqual([1, 0]);
  });

  test.each([400, 403, 404, 302])('do not happen after %i', async (status) => {
    const { client, sent } = api(answer('{}', status), taken);
    await expect(client.write(ROOT, KEY, '4', undefined, NEVER)).rejects.toMatchObject({
      result: 'refused',
    });
    expect(sent).toHaveLength(1);
  });

  test('may have written if an earlier attempt may have arrived before a refusal', async () => {
    const { client } = api(lost, answer('{}', 403));
    await expect(client.write(ROOT, KEY, '4', undefined, NEVER)).rejects.toMatchObject({
      result: 'refused',
      mayBeWritten: true,
    });
  });

  test('may have written if an earlier attempt may have arrived before credentials expired', async () => {
    const ended = credentialsExpired({ service: 'aws', action: 'sts:AssumeRole', reason: 'x' });
    const { client } = api(lost, ended);
    await expect(client.write(ROOT, KEY, '4', undefined, NEVER)).rejects.toMatchObject({
      code: 'credentials-expired',
      mayBeWritten: true,
    });
  });
});

describe('deleting', () => {
  test('writes one newline, to which the response is empty', async () => {
    const { client, sent } = api(answer('', 200, { date: 'Mon, 05 Jan 2026 12:00:10 GMT' }));
    await client.write(ROOT, KEY, undefined, undefined, NEVER);
    expect(sent[0]?.body).toBe('\n');
  });
});

const JSON_TYPE = { 'content-type': 'application/json' };
const DENIAL = `{"Message":"User: arn:aws:sts::111122223333:assumed-role/x/y is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:a/v1/GET/b"}`;
const DENIED = { denied: 'execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:a/v1/GET/b' };

describe('reading before a write', () => {
  test.each([
    ['a value', answer('50%', 200, JSON_TYPE), '50%'],
    ['none', answer('undefined', 200, JSON_TYPE), 'undefined'],
    ['denied by a policy', answer(DENIAL, 403), DENIED],
    [
      'denied to another account, which may be allowed only to write',
      answer(DENIAL.replace('111122223333', '444455556666'), 403),
      { denied: DENIED.denied.replace('111122223333', '*3333') },
    ],
  ])('returns the previous value: %s', async (_, answers, expected) => {
    expect((await api(answers).client.readValue(ROOT, KEY, NEVER)).value).toEqual(expected);
  });

  test.each([
    ['a web page', answer('<html>', 200, { 'content-type': 'text/html' }), 'unexpected-response'],
    ['a value of two lines', answer('4\n5', 200, JSON_TYPE), 'unexpected-response'],
    ['an incorrect path', answer('{"message":"Missing Authentication Token"}', 403), 'path-not-found'],
    ['a denial of something else', answer(DENIAL.replace('GET', 'POST'), 403), 'policy-denied'],
    [
      'a denial to another account',
      answer(
        DENIAL.replace('111122223333', '444455556666').replace('"}', ' because no resource-based policy allows it"}'),
        403,
      ),
      'account-mismatch',
    ],
    [
      'a denial to an anonymous caller',
      answer(
        '{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:a/v1/GET/b"}',
        403,
      ),
      'resource-policy-denied',
    ],
    ['an unknown key', answer("Unknown configuration key 'x'!", 400), 'unsupported-release'],
    ['a refused connection', new Unanswered('refused', { mayHaveArrived: false }), 'unreachable'],
  ])('fails and writes nothing after %s', async (_, answers, code) => {
    await expect(api(answers).client.readValue(ROOT, KEY, NEVER)).rejects.toMatchObject({
      code,
      mayBeWritten: false,
    });
  });

  test.each([
    ['a row', answer('{"ec2.schedule.desired_instance_count": "4"}', 200, JSON_TYPE), new Map([[KEY, '4']])],
    ['no row', answer('{"other": "4"}', 200, JSON_TYPE), new Map([[KEY, null]])],
    ['denied by a policy', answer(DENIAL, 403), DENIED],
  ])('returns the stored value: %s', async (_, answers, expected) => {
    expect(await api(answers).client.readRows(ROOT, [KEY], NEVER)).toEqual(expected);
  });

  test.each([
    ['group', answer('{"discovery": {"GroupName": "g"}}', 200, JSON_TYPE), { group: 'g' }],
    [
      'group and release',
      answer('{"discovery": {"GroupName": "g", "CloneSquadVersion": "v0.27.1"}}', 200, JSON_TYPE),
      { group: 'g', version: 'v0.27.1' },
    ],
    ['unknown to an old CloneSquad', answer("Unknown command 'discovery'", 404, JSON_TYPE), undefined],
    ['denied by a policy', answer(DENIAL, 403), DENIED],
  ])('returns the owner of the API: %s', async (_, answers, expected) => {
    expect(await api(answers).client.readApiOwner(ROOT, NEVER)).toEqual(expected);
  });

  test('fails if the configuration or the owner is malformed', async () => {
    const { client } = api(answer('[]', 200, JSON_TYPE));
    await expect(client.readApiOwner(ROOT, NEVER)).rejects.toMatchObject({ code: 'unexpected-response' });
    await expect(client.readRows(ROOT, [KEY], NEVER)).rejects.toMatchObject({ code: 'unexpected-response' });
    const other = api(answer('4', 200, JSON_TYPE)).client;
    await expect(other.readRows(ROOT, [KEY], NEVER)).rejects.toMatchObject({ code: 'unexpected-response' });
  });
});

describe('the reasons why a size is not picked up', () => {
  const metric = (value: number, dimensions = 1) => ({
    MetricName: 'SSM.MaintenanceWindow',
    Value: value,
    Dimensions: Array.from({ length: dimensions }, () => ({})),
  });

  test('are the effective value, the misspelled key and the maintenance window', async () => {
    const { client } = api(
      answer(JSON.stringify({ [KEY]: { Value: '7', Override: true, ConfigurationOrigin: 'o' } })),
      answer('{"ec2.scheduler.desired_instance_count": "4"}'),
      answer(JSON.stringify([metric(1, 2), metric(0)])),
    );
    expect(await client.readShadowing(ROOT, KEY, NEVER)).toEqual({
      inForce: { value: '7', origin: 'o', isOverridden: true },
      misspelled: '4',
      isInMaintenance: false,
      denied: [],
    });
  });

  test('list denied permissions and omit failed reads', async () => {
    const { client } = api(answer(DENIAL, 403), answer('<html>'), new Unanswered('reset', { mayHaveArrived: true }));
    expect(await client.readShadowing(ROOT, KEY, NEVER)).toEqual({ denied: [DENIED] });
  });

  test('fail if the read is cancelled', async () => {
    const { client } = api(new Error('cancelled by SIGINT'));
    await expect(client.readShadowing(ROOT, KEY, NEVER)).rejects.toThrow('cancelled by SIGINT');
  });
});

test.each([
  [
    answer(JSON.stringify({ [KEY]: { Value: '4', Override: false, ConfigurationOrigin: 'a table' } })),
    { value: '4', origin: 'a table', isOverridden: false },
  ],
  [
    answer(JSON.stringify({ [KEY]: { Value: 7, Override: true } })),
    { value: '7', origin: expect.any(String), isOverridden: true },
  ],
  [answer('{"Message":"User: x is not authorized"}', 403), { denied: 'execute-api:Invoke on GET/v1/configuration' }],
  [answer('{}'), undefined],
  [answer('<html>'), undefined],
  [answer('{}', 502), undefined],
  [new Unanswered('reset', { mayHaveArrived: true }), undefined],
])('reads the effective configuration from %j', async (answers, expected) => {
  expect(await api(answers).client.readConfigured(ROOT, KEY, NEVER)).toEqual(expected);
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
  [answer('{"Message":"User: x is not authorized"}', 403), { denied: 'execute-api:Invoke on GET/v1/fleet/status' }],
])('reads the fleet status from %j', async (answers, expected) => {
  expect(await api(answers).client.readFleetStatus(ROOT, NEVER)).toEqual(expected);
});
