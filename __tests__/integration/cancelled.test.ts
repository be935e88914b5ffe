// A cancelled job ends at once. Its last line reports the sizes that remain set, and the post step repeats it.

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
  ['SIGTERM during a POST', { at: POST_DESIRED, signal: 'SIGTERM' }, 143, 'unknown'],
  ['SIGINT during the request for the role', { at: 'AssumeRoleWithWebIdentity', signal: 'SIGINT' }, 130, 'no'],
])('%s', async (_, ending, exitCode, written) => {
  const { cloud, job } = await endJob(ending);
  const endedAt = cloud.requests.findLast(({ action }) => action === ending.at)?.at;
  expect(job.main).toMatchObject({ exitCode, killedBy: null });
  expect(cloud.time.now()).toBe(endedAt);
  expect(job.outputs['result']).toBe('cancelled');
  const { fleets, finalState } = reportOf(job);
  expect(fleets).toMatchObject([{ fleet: 'perf1-frontend', written }]);
  expect(lastLine(job.main)).toBe(finalState);
  // The state is not read again, so the message states its time.
  expect(lastLine(job.post)).toMatch(/State at the end of the main step/);
  expect(job.summary).toContain('cancelled');
});

test('after SIGKILL of the main step, the post step warns', async () => {
  const { job } = await endJob({ at: 'GetMetricData', signal: 'SIGKILL', occurrence: 2 });
  expect(job.main).toMatchObject({ exitCode: null, killedBy: 'SIGKILL' });
  expect(job.post.log).toMatch(/^::warning::.*perf1-frontend .*\b4\b.*\n$/);
});
