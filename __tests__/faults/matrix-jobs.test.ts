// Jobs of a matrix that assume the role in the same second all succeed, although STS throttles them.

import { expect, test } from '@jest/globals';
import { scale } from '../support/action.ts';
import { requestsTo, steppedCloud, urlsOf } from '../support/cloud.ts';
import { isFull } from '../support/depth.ts';

const JOBS = isFull ? 50 : 6;
const PER_SECOND = 5;

test(`${JOBS} jobs succeed with an STS that allows ${PER_SECOND} requests per second`, async () => {
  const allWait = Promise.withResolvers<undefined>();
  let waiting = 0;
  const cloud = await steppedCloud({
    stsPerSecond: PER_SECOND,
    // The machine cannot start them all at once: each waits with its first request until the last one has started.
    intercept: ({ action }) => {
      if (action !== 'GetIdToken') return undefined;
      waiting += 1;
      if (waiting === JOBS) allWait.resolve(undefined);
      return allWait.promise;
    },
  });
  const jobs = await Promise.all(
    Array.from({ length: JOBS }, () => scale(cloud, { ...urlsOf(cloud), 'wait-for': 'none' })),
  );
  const ends = jobs.map((job) => [job.main.exitCode, job.outputs['result']]);
  expect(ends).toEqual(Array.from({ length: JOBS }, () => [0, 'ok']));
  // Without throttling, this would prove nothing.
  expect(requestsTo(cloud, 'AssumeRoleWithWebIdentity').length).toBeGreaterThan(JOBS);
});
