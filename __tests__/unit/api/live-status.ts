// The live status is read from CloneSquad's list of sent metrics, completely or not at all, in one request.

import { describe, expect, test } from '@jest/globals';
import { cloneSquadApi } from '../../../src/api/client.ts';
import { type HttpAnswer, type HttpRequest, Unanswered } from '../../../src/base/send.ts';
import { DECISIVE_METRICS } from '../../../src/convergence/cycles.ts';
import { VirtualClock } from '../../support/simulated-cloud.ts';

const API = new URL('https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
const NEVER = new AbortController().signal;
const RETRY_POLICY = { clock: new VirtualClock(0), requestMs: 10_000, deadline: 1, log: () => undefined };

describe('the live status', () => {
  const T1 = '2026-01-05T12:00:00.000+00:00';
  const T2 = '2026-01-05 12:00:20.500000+00:00';
  const AT1 = Date.UTC(2026, 0, 5, 12);
  const AT2 = Date.UTC(2026, 0, 5, 12, 0, 20, 500);
  const datum = (Timestamp: unknown, group = 'perf1-frontend', MetricName = 'FleetSize', Value: unknown = 10) => ({
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
  const values = Object.fromEntries(DECISIVE_METRICS.map((metric, index) => [metric, { low: index, high: index }]));

  test.each<[string, Partial<HttpAnswer> | Error, unknown]>([
    ['the latest timestamp', { body: JSON.stringify([datum(T2), datum(T1)]) }, { at: AT2 }],
    ['only of its group', { body: JSON.stringify([datum(T2, 'other'), datum(T1)]) }, { at: AT1 }],
    [
      'not of another dimension with the same value',
      { body: JSON.stringify([{ ...datum(T2), Dimensions: [{ Name: 'Other', Value: 'perf1-frontend' }] }]) },
      undefined,
    ],
    ['exact values', { body: JSON.stringify(whole) }, { at: AT2, values }],
    [
      'only of the main fleet and of known metrics',
      { body: JSON.stringify([...whole, ofSubfleet, datum(T2, 'perf1-frontend', 'Other', 99)]) },
      { at: AT2, values },
    ],
    ['without values if one is missing', { body: JSON.stringify(whole.slice(1)) }, { at: AT2 }],
    [
      'without values if one is null',
      { body: JSON.stringify([...whole.slice(1), datum(T2, 'perf1-frontend', DECISIVE_METRICS[0], null)]) },
      { at: AT2 },
    ],
    [
      'without values if one is of an older cycle',
      { body: JSON.stringify([...whole.slice(1), datum(T1, 'perf1-frontend', DECISIVE_METRICS[0], 0)]) },
      { at: AT2 },
    ],
    ['empty without a timestamp', { body: JSON.stringify([datum('soon'), datum(null), 7, {}]) }, undefined],
    ['empty for an empty list', { body: '[]' }, undefined],
    ['empty for a malformed response', { body: '<html>' }, undefined],
    ['empty without a response', new Unanswered('it hung up', { mayHaveArrived: true }), undefined],
    ['empty before the first cycle', { status: 502, body: '[]' }, undefined],
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
    const sent: HttpRequest[] = [];
    const client = cloneSquadApi(async (request) => {
      sent.push(request);
      if (given instanceof Error) throw given;
      return { status: 200, headers: new Map<string, string>(), body: '', ...given };
    }, RETRY_POLICY);
    expect(await client.readLiveStatus(API, 'perf1-frontend', NEVER)).toEqual(expected);
    expect(sent.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).toEqual([
      'GET /v1/cloudwatch/sentmetrics',
    ]);
  });
});
