// Fifty jobs of a matrix that assume the role in the same second all succeed, though STS lets only five through per second.

import { expect, test } from '@jest/globals';
import { fastCloud, requestsTo, scale } from '../support/built-action.ts';

const JOBS = 50;
const PER_SECOND = 5;

test('50 jobs against a throttling STS', async () => {
  const allWait = Promise.withResolvers<undefined>();
  let waiting = 0;
  const cloud = await fastCloud({
    stsPerSecond: PER_SECOND,
    // The machine cannot start them all at once: each is held with its first request until the last one is there.
    intercept: ({ action }) => {
      if (action !== 'GetIdToken') return undefined;
      waiting += 1;
      if (waiting === JOBS) allWait.resolve(undefined);
      return allWait.promise;
    },
  });
  const jobs = await Promise.all(
    Array.from({ length: JOBS }, () =>
      scale(cloud, {
        'frontend-url': cloud.apiUrl('perf1-frontend'),
        'backend-url': cloud.apiUrl('perf1-backend'),
        'wait-for': 'none',
        'request-timeout': '30s',
        timeout: '5m',
      }),
    ),
  );
  const ends = jobs.map((job) => [job.main.exitCode, job.outputs['result']]);
  expect(ends).toEqual(Array.from({ length: JOBS }, () => [0, 'ok']));
  // Without throttling, this would prove nothing.
  expect(requestsTo(cloud, 'AssumeRoleWithWebIdentity').length).toBeGreaterThan(JOBS);
}, 300_000);
