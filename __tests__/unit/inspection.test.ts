// Whether a key may be written is asked once, by a write of nothing; what was sent is read from CloneSquad's own list.

import { describe, expect, test } from '@jest/globals';
import { ApiInspection } from '../../src/api/inspection.ts';
import { DECISIVE_METRICS } from '../../src/clonesquad/runs.ts';
import { type HttpAnswer, type HttpRequest, Unanswered } from '../../src/send.ts';

const API = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
const never = new AbortController().signal;

function inspection(given: Partial<HttpAnswer> | Error) {
  const sent: HttpRequest[] = [];
  const send = async (request: HttpRequest) => {
    sent.push(request);
    if (given instanceof Error) throw given;
    return { status: 200, headers: new Map<string, string>(), body: '', ...given };
  };
  return { sent, asked: new ApiInspection(send, { now: () => 0 }) };
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
      { code: 'policy-denies' },
    ],
    ['throttling', { status: 429 }, { code: 'api-throttled' }],
    ['another fault', { status: 500 }, { code: 'api-error' }],
    ['no answer', new Unanswered('it hung up', true, undefined), { code: 'api-unreachable' }],
    [
      'success, which CloneSquad would not answer',
      { status: 200, body: '' },
      {
        code: 'strange-answer',
        mayBeWritten: true,
        what: `${API.host} answered 200 "" to a write of nothing, which CloneSquad would answer by 502.`,
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

describe('what the last run has sent', () => {
  const T1 = '2026-01-05T12:00:00.000+00:00';
  const T2 = '2026-01-05 12:00:20.500000+00:00';
  const AT1 = Date.UTC(2026, 0, 5, 12);
  const AT2 = Date.UTC(2026, 0, 5, 12, 0, 20, 500);
  const datum = (
    Timestamp: unknown,
    group = 'perf1-frontend',
    MetricName = 'FleetSize',
    Value: unknown = 10,
  ) => ({
    MetricName,
    Dimensions: [{ Name: 'GroupName', Value: group }],
    Timestamp,
    Value,
  });
  const ofSubfleet = {
    ...datum(T2),
    Dimensions: [{ Name: 'SubfleetName', Value: 'x' }, ...datum(T2).Dimensions],
  };
  const whole = DECISIVE_METRICS.map((metric, index) => datum(T2, 'perf1-frontend', metric, index));
  const values = Object.fromEntries(
    DECISIVE_METRICS.map((metric, index) => [metric, { low: index, high: index }]),
  );

  test.each<[string, Partial<HttpAnswer>, unknown]>([
    ['the latest moment', { body: JSON.stringify([datum(T2), datum(T1)]) }, { at: AT2 }],
    ['of the group alone', { body: JSON.stringify([datum(T2, 'other'), datum(T1)]) }, { at: AT1 }],
    ['exact values', { body: JSON.stringify(whole) }, { at: AT2, values }],
    [
      'of the main fleet alone, and of what is known',
      { body: JSON.stringify([...whole, ofSubfleet, datum(T2, 'perf1-frontend', 'Other', 99)]) },
      { at: AT2, values },
    ],
    ['no values where one is missing', { body: JSON.stringify(whole.slice(1)) }, { at: AT2 }],
    [
      'no values where one is null',
      { body: JSON.stringify([...whole.slice(1), datum(T2, 'perf1-frontend', DECISIVE_METRICS[0], null)]) },
      { at: AT2 },
    ],
    [
      'no values where one is of an older run',
      { body: JSON.stringify([...whole.slice(1), datum(T1, 'perf1-frontend', DECISIVE_METRICS[0], 0)]) },
      { at: AT2 },
    ],
    ['nothing without a moment', { body: JSON.stringify([datum('soon'), datum(null), 7, {}]) }, undefined],
    ['nothing in an empty list', { body: '[]' }, undefined],
    ['nothing in another answer', { body: '<html>' }, undefined],
    ['nothing before the first run', { status: 502, body: '[]' }, undefined],
    [
      'a denial',
      {
        status: 403,
        body: '{"Message":"User: x is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:********3333:abc/v1/GET/cloudwatch/sentmetrics"}',
      },
      {
        denied: 'execute-api:Invoke on arn:aws:execute-api:eu-west-1:*3333:abc/v1/GET/cloudwatch/sentmetrics',
      },
    ],
  ])('is %s', async (_, given, expected) => {
    const { sent, asked } = inspection(given);
    expect(await asked.readSentRun(API, 'perf1-frontend', never)).toEqual(expected);
    expect(sent.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).toEqual([
      'GET /v1/cloudwatch/sentmetrics',
    ]);
  });
});
