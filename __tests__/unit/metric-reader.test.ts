// A read of CloudWatch ends: a token that is none asks for no further page, and nobody's wish to be left alone holds a wait past its deadline.

import { expect, test } from '@jest/globals';
import { stackSource } from '../../src/aws/cloudformation.ts';
import { MetricReader } from '../../src/aws/cloudwatch.ts';
import type { Patience } from '../../src/retry.ts';
import type { HttpAnswer, Send } from '../../src/send.ts';

const URL_OF = new URL('https://monitoring.eu-west-1.amazonaws.com/');
const never = new AbortController().signal;

/** A service that answers as it is told, and how long it let itself be waited for, in ms. */
function service(answer: HttpAnswer) {
  const seen = { asked: 0, sleptMs: 0 };
  const send: Send = async () => {
    seen.asked += 1;
    return answer;
  };
  const clock = {
    now: () => seen.sleptMs,
    random: () => 1,
    sleep: async (ms: number) => {
      seen.sleptMs += ms;
    },
  };
  const patience: Patience = {
    clock,
    requestMs: 10_000,
    deadline: Number.POSITIVE_INFINITY,
    log: () => undefined,
  };
  return { seen, ports: { send, url: URL_OF, patience } };
}

function answerOf(status: number, body: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return { status, body, headers: new Map(Object.entries(headers)) };
}

test('an empty token is the end of the pages', async () => {
  const { seen, ports } = service(answerOf(200, '{"MetricDataResults":[],"NextToken":""}'));
  const span = { start: 0, end: 60_000 };
  const bins = await new MetricReader(ports).read(['perf1-frontend'], 'CloneSquad', span, never);
  expect([...bins]).toEqual([['perf1-frontend', new Map()]]);
  expect(seen.asked).toBe(1);
});

const AWAY = answerOf(503, 'down for today', { 'retry-after': '86400' });

test('who wants to be left alone for a day is asked again at the next poll', async () => {
  const { seen, ports } = service(AWAY);
  const read = new MetricReader(ports).read(
    ['perf1-frontend'],
    'CloneSquad',
    { start: 0, end: 60_000 },
    never,
  );
  await expect(read).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
  expect(seen).toEqual({ asked: 1, sleptMs: 0 });
});

test('and ends a search for stacks', async () => {
  const { seen, ports } = service(AWAY);
  await expect(stackSource(ports, never).all()).rejects.toThrow(/503|down for today/);
  expect(seen).toEqual({ asked: 1, sleptMs: 0 });
});
