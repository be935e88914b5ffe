// Requests to CloudFormation are attempted up to four times, and not after the deadline of the run.

import { describe, expect, test } from '@jest/globals';
import { stackSource } from '../../../src/aws/cloudformation.ts';
import { Unanswered } from '../../../src/base/send.ts';
import { VirtualClock } from '../../support/simulated-cloud.ts';

const NEVER = new AbortController().signal;

/** The attempts of a lookup in which each fails after a second, and when it gives up, in ms. */
async function failingLookup(deadline: number) {
  const clock = new VirtualClock(0);
  let attempts = 0;
  const send = async () => {
    attempts += 1;
    await clock.sleep(1_000);
    throw new Unanswered('nobody listens', { mayHaveArrived: false });
  };
  const retryPolicy = { clock, requestMs: 10_000, deadline, log: () => undefined };
  const stacks = stackSource({ send, url: new URL('https://cloudformation.example/'), retryPolicy }, NEVER);
  await expect(stacks.byName('perf1-frontend')).rejects.toMatchObject({ code: 'unreachable' });
  return { attempts, after: clock.now() };
}

test('a denied list is a value, since stacks can still be looked up by name', async () => {
  const body = '<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>';
  const send = async () => ({ status: 403, headers: new Map(), body });
  const retryPolicy = { clock: new VirtualClock(0), requestMs: 10_000, deadline: 10_000, log: () => undefined };
  const stacks = stackSource({ send, url: new URL('https://cloudformation.example/'), retryPolicy }, NEVER);
  expect(await stacks.all()).toMatchObject({ code: 'aws-refused' });
});

describe('a stack is looked up', () => {
  test('four times, with pauses that grow', async () => {
    expect(await failingLookup(Number.POSITIVE_INFINITY)).toEqual({ attempts: 4, after: 5_750 });
  });

  test('until the deadline of the run', async () => {
    expect(await failingLookup(2_500)).toEqual({ attempts: 2, after: 2_250 });
  });
});
