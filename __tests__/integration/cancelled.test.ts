// A cancelled job ends at once, its last line says what stays set, and the post step says it again.

import { expect, test } from '@jest/globals';
import type { StepResult } from '../../local-cloud/job.ts';
import { type Ending, endJob, reportOf } from '../support/action.ts';
import { POST_DESIRED } from '../support/cloud.ts';

function lastLine({ log }: StepResult): string | undefined {
  return log.trimEnd().split('\n').at(-1);
}

test.each<[string, Ending, number, 'yes' | 'no' | 'unknown']>([
  [
    'SIGINT in the wait, while CloudWatch is silent',
    { at: 'GetMetricData', signal: 'SIGINT', occurrence: 2 },
    130,
    'yes',
  ],
  ['SIGTERM while a POST has no answer yet', { at: POST_DESIRED, signal: 'SIGTERM' }, 143, 'unknown'],
  ['SIGINT while AWS has not answered the sign-in', { at: 'AssumeRoleWithWebIdentity', signal: 'SIGINT' }, 130, 'no'],
])('%s', async (_, ending, exitCode, written) => {
  const { cloud, job } = await endJob(ending);
  const endedAt = cloud.requests.findLast(({ action }) => action === ending.at)?.at;
  expect(job.main).toMatchObject({ exitCode, killedBy: null });
  expect(cloud.time.now()).toBe(endedAt);
  expect(job.outputs['result']).toBe('cancelled');
  const { fleets, finalState } = reportOf(job);
  expect(fleets).toMatchObject([{ fleet: 'perf1-frontend', written }]);
  expect(lastLine(job.main)).toBe(finalState);
  // It is not read again, so it says of when it speaks.
  expect(lastLine(job.post)).toMatch(/State at the end of the main step/);
  expect(job.summary).toContain('cancelled');
});

test('a main step that is killed outright leaves the post step to warn', async () => {
  const { job } = await endJob({ at: 'GetMetricData', signal: 'SIGKILL', occurrence: 2 });
  expect(job.main).toMatchObject({ exitCode: null, killedBy: 'SIGKILL' });
  expect(job.post.log).toMatch(/^::warning::.*perf1-frontend .*\b4\b.*\n$/);
});
