// A cancelled job ends at once, its last line says what stays set, and the post step says it again.

import { expect, test } from '@jest/globals';
import { endJob } from '../support/action.ts';
import { POST_DESIRED } from '../support/cloud.ts';

function lastLine(log: string): string | undefined {
  return log.trimEnd().split('\n').at(-1);
}

test('SIGINT in the wait, while CloudWatch is silent', async () => {
  const { job } = await endJob({ at: 'GetMetricData', signal: 'SIGINT', occurrence: 2 });
  expect(job.main).toMatchObject({ exitCode: 130, killedBy: null });
  expect(job.outputs['result']).toBe('cancelled');
  expect(lastLine(job.main.log)).toBe('perf1-frontend stays set to 4.');
  expect(job.post.log).toBe('perf1-frontend stays set to 4.\n');
  expect(job.summary).toContain('cancelled');
});

test('SIGTERM while a POST has no answer yet', async () => {
  const { job } = await endJob({ at: POST_DESIRED, signal: 'SIGTERM' });
  expect(job.main).toMatchObject({ exitCode: 143, killedBy: null });
  expect(lastLine(job.main.log)).toBe(
    'perf1-frontend may or may not be set to 4: it is not known whether the request was carried out.',
  );
});

test('SIGINT while AWS has not answered the sign-in', async () => {
  const { job } = await endJob({ at: 'AssumeRoleWithWebIdentity', signal: 'SIGINT' });
  expect(job.main).toMatchObject({ exitCode: 130, killedBy: null });
  expect(lastLine(job.main.log)).toBe('perf1-frontend was not changed.');
});

test('a main step that is killed outright leaves the post step to warn', async () => {
  const { job } = await endJob({ at: 'GetMetricData', signal: 'SIGKILL', occurrence: 2 });
  expect(job.main).toMatchObject({ exitCode: null, killedBy: 'SIGKILL' });
  expect(job.post.log).toBe(
    '::warning::The main step was ended before it could say what became of the fleets. perf1-frontend stays set to 4.\n',
  );
});
