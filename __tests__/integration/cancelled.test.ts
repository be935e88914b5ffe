// A cancelled job ends at once, its last line says what stays set, and the post step says it again.

import type { ChildProcess } from 'node:child_process';
import { expect, test } from '@jest/globals';
import type { LocalCloud, SeenRequest } from '../../local-cloud/cloud.ts';
import { fastCloud, JOB_MS, POST_DESIRED, scale } from '../support/built-action.ts';

/** Runs a job that gets a signal as soon as the cloud has seen a request of some kind so often; the request itself is held. */
async function cancelAt(action: string, signal: NodeJS.Signals, isHeld: boolean, occurrence = 1) {
  let main: ChildProcess | undefined;
  let sentAt = Number.NaN;
  let seen = 0;
  const held = Promise.withResolvers<undefined>();
  const intercept = async (request: SeenRequest) => {
    if (request.action !== action) return undefined;
    seen += 1;
    if (seen !== occurrence) return undefined;
    sentAt = Date.now();
    main?.kill(signal);
    return isHeld ? held.promise : undefined;
  };
  const cloud: LocalCloud = await fastCloud({ intercept });
  const job = await scale(cloud, { backend: '' }, { onStart: (child) => (main = child) });
  held.resolve(undefined);
  return { job, seconds: (Date.now() - sentAt) / 1000 };
}

function lastLine(log: string): string | undefined {
  return log.trimEnd().split('\n').at(-1);
}

test(
  'SIGINT in the wait, while CloudWatch is silent',
  async () => {
    const { job } = await cancelAt('GetMetricData', 'SIGINT', true, 2);
    expect(job.main).toMatchObject({ exitCode: 130, killedBy: null });
    expect(job.outputs['result']).toBe('cancelled');
    expect(lastLine(job.main.log)).toBe('perf1-frontend stays set to 4.');
    expect(job.post.log).toBe('perf1-frontend stays set to 4.\n');
    expect(job.summary).toContain('cancelled');
  },
  JOB_MS,
);

test(
  'SIGTERM while a POST has no answer yet',
  async () => {
    const { job } = await cancelAt(POST_DESIRED, 'SIGTERM', true);
    expect(job.main).toMatchObject({ exitCode: 143, killedBy: null });
    expect(lastLine(job.main.log)).toBe(
      'perf1-frontend may or may not be set to 4: it is not known whether the request was carried out.',
    );
  },
  JOB_MS,
);

test(
  'SIGINT while AWS has not answered the sign-in',
  async () => {
    const { job } = await cancelAt('AssumeRoleWithWebIdentity', 'SIGINT', true);
    expect(job.main).toMatchObject({ exitCode: 130, killedBy: null });
    expect(lastLine(job.main.log)).toBe('perf1-frontend was not changed.');
  },
  JOB_MS,
);

test(
  'a main step that is killed outright leaves the post step to warn',
  async () => {
    const { job } = await cancelAt('GetMetricData', 'SIGKILL', true, 2);
    expect(job.main).toMatchObject({ exitCode: null, killedBy: 'SIGKILL' });
    expect(job.post.log).toBe(
      '::warning::The main step was ended before it could say what became of the fleets. perf1-frontend stays set to 4.\n',
    );
  },
  JOB_MS,
);
