// A read of CloudWatch or CloudFormation always ends, and results that CloudWatch cannot return have their own errors.

import { describe, expect, test } from '@jest/globals';
import { stackSource } from '../../../src/aws/cloudformation.ts';
import { readBins } from '../../../src/aws/cloudwatch.ts';
import type { RetryPolicy } from '../../../src/base/retry.ts';
import type { HttpAnswer, Send } from '../../../src/base/send.ts';

const URL_OF = new URL('https://monitoring.eu-west-1.amazonaws.com/');
const never = new AbortController().signal;

/** A service with one answer, or an answer for each request by its number. Counts requests and ms of pauses. */
function service(answer: HttpAnswer | ((requests: number) => HttpAnswer)) {
  const seen = { requests: 0, sleptMs: 0 };
  const send: Send = async () => {
    seen.requests += 1;
    return typeof answer === 'function' ? answer(seen.requests) : answer;
  };
  const clock = {
    now: () => seen.sleptMs,
    random: () => 1,
    sleep: async (ms: number) => {
      seen.sleptMs += ms;
    },
  };
  const retryPolicy: RetryPolicy = {
    clock,
    requestMs: 10_000,
    deadline: Number.POSITIVE_INFINITY,
    log: () => undefined,
  };
  return { seen, ports: { send, url: URL_OF, retryPolicy } };
}

function answerOf(status: number, body: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return { status, body, headers: new Map(Object.entries(headers)) };
}

test('an empty token ends the pages', async () => {
  const { seen, ports } = service(answerOf(200, '{"MetricDataResults":[],"NextToken":""}'));
  const span = { start: 0, end: 60_000 };
  const bins = await readBins(ports, ['perf1-frontend'], 'CloneSquad', span, never);
  expect([...bins]).toEqual([['perf1-frontend', new Map()]]);
  expect(seen.requests).toBe(1);
});

const AWAY = answerOf(503, 'down for today', { 'retry-after': '86400' });

test('a Retry-After of a day leaves the retry to the next poll', async () => {
  const { seen, ports } = service(AWAY);
  const read = readBins(ports, ['perf1-frontend'], 'CloneSquad', { start: 0, end: 60_000 }, never);
  await expect(read).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
  expect(seen).toEqual({ requests: 1, sleptMs: 0 });
});

test('a Retry-After of a day ends the search for stacks', async () => {
  const { seen, ports } = service(AWAY);
  await expect(stackSource(ports, never).all()).rejects.toThrow(/503|down for today/);
  expect(seen).toEqual({ requests: 1, sleptMs: 0 });
});

type Ports = ReturnType<typeof service>['ports'];

const readMetrics = (ports: Ports) =>
  readBins(ports, ['perf1-frontend'], 'CloneSquad', { start: 0, end: 60_000 }, never);

describe.each<[string, (token: string) => string, (ports: Ports) => Promise<unknown>, number]>([
  ['GetMetricData', (token) => `{"MetricDataResults":[],"NextToken":"${token}"}`, readMetrics, 50],
  [
    'DescribeStacks',
    (token) => `<A><DescribeStacksResult><Stacks/><NextToken>${token}</NextToken></DescribeStacksResult></A>`,
    (ports) => stackSource(ports, never).all(),
    400,
  ],
])('the pages of %s', (_, pageWith, read, most) => {
  test.each<[string, (requests: number) => string, number]>([
    ['one token', () => 'same', 2],
    ['a cycle of tokens', (requests) => `t${requests % 3}`, 4],
    ['new tokens', (requests) => `t${requests}`, most],
  ])('fail if they have no end: %s', async (__, tokenOf, requests) => {
    const { seen, ports } = service((number) => answerOf(200, pageWith(tokenOf(number))));
    await expect(read(ports)).rejects.toMatchObject({
      code: 'unexpected-response',
      result: 'refused',
      facts: { service: 'aws', message: expect.stringContaining(` ${requests} `) },
    });
    expect(seen.requests).toBe(requests);
  });
});

describe('a result of CloudWatch', () => {
  const resultOf = (id: string, status: string, values: readonly number[], message?: string) => ({
    Id: id,
    StatusCode: status,
    Timestamps: values.map(() => 0),
    Values: values,
    ...(message !== undefined && { Messages: [{ Code: 'X', Value: message }] }),
  });
  const pagesOf = (...pages: readonly (readonly object[])[]) =>
    service((requests) => {
      const next = requests < pages.length ? { NextToken: `t${requests}` } : {};
      return answerOf(200, JSON.stringify({ MetricDataResults: pages[requests - 1], ...next }));
    });

  test('is read with all its pages', async () => {
    const [first, second] = [0, 1].map((from) =>
      ['q0', 'q1', 'q2', 'q3'].map((id) =>
        resultOf(id, from === 0 ? 'PartialData' : 'Complete', from === 0 ? [] : [4]),
      ),
    );
    const { seen, ports } = pagesOf(first ?? [], second ?? []);
    const bins = (await readMetrics(ports)).get('perf1-frontend');
    expect([seen.requests, bins?.size]).toEqual([2, 1]);
  });

  test.each([
    ['PartialData', 'without a further page'],
    ['InternalError', 'an internal error'],
  ])('with the status %s is a transient failure with its message', async (status, message) => {
    const { ports } = pagesOf([resultOf('q0', 'Complete', [4]), resultOf('q1', status, [4], message)]);
    await expect(readMetrics(ports)).rejects.toThrow(`${status}: ${message}`);
  });

  test('that is forbidden fails as refused', async () => {
    const { ports } = pagesOf([resultOf('q0', 'Forbidden', [], 'not in the sharing account')]);
    await expect(readMetrics(ports)).rejects.toMatchObject({
      code: 'aws-refused',
      facts: {
        action: 'cloudwatch:GetMetricData',
        reason: expect.stringContaining('Forbidden: not in the sharing account'),
      },
    });
  });
});
