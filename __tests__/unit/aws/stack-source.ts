// CloudFormation is asked again while there is time: up to four times, and not after the deadline of the run that asks.

import { describe, expect, test } from '@jest/globals';
import { stackSource } from '../../../src/aws/cloudformation.ts';
import { Unanswered } from '../../../src/base/send.ts';
import { VirtualClock } from '../../support/simulated-cloud.ts';

const NEVER = new AbortController().signal;

/** How often a lookup asks where nobody answers and each question takes a second, and when it has given up, in ms. */
async function askedInVain(deadline: number) {
  const clock = new VirtualClock(0);
  let asked = 0;
  const send = async () => {
    asked += 1;
    await clock.sleep(1_000);
    throw new Unanswered('nobody listens', { mayHaveArrived: false });
  };
  const retryPolicy = { clock, requestMs: 10_000, deadline, log: () => undefined };
  const stacks = stackSource({ send, url: new URL('https://cloudformation.example/'), retryPolicy }, NEVER);
  await expect(stacks.byName('perf1-frontend')).rejects.toMatchObject({ code: 'unreachable' });
  return { asked, after: clock.now() };
}

describe('a stack is looked up', () => {
  test('four times, with pauses that grow', async () => {
    expect(await askedInVain(Number.POSITIVE_INFINITY)).toEqual({ asked: 4, after: 5_750 });
  });

  test('until the run has no more time', async () => {
    expect(await askedInVain(2_500)).toEqual({ asked: 2, after: 2_250 });
  });
});
