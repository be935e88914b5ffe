// With on-job-end: restore, the post step puts back what was there before, whatever became of the main step.

import type { ChildProcess } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { endJob, errorOf, scale } from '../support/action.ts';
import { desiredOf, POST_DESIRED, perf1, requestsTo, steppedCloud, urlsOf } from '../support/cloud.ts';

const RESTORE = { 'on-job-end': 'restore', 'wait-for': 'none' };

/** What was written to one fleet, in order. */
function writtenTo(cloud: Awaited<ReturnType<typeof steppedCloud>>, group: string): readonly string[] {
  return requestsTo(cloud, POST_DESIRED).flatMap((post) => (post.group === group ? [post.body] : []));
}

test('a green job: a value is written back, and where there was none the key is deleted', async () => {
  const cloud = await steppedCloud({ fleets: perf1({ desired: '2' }) });
  const job = await scale(cloud, RESTORE);
  expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 0]);
  expect(writtenTo(cloud, 'perf1-frontend')).toEqual(['4', '2']);
  expect(writtenTo(cloud, 'perf1-backend')).toEqual(['50%', '\n']);
  expect([desiredOf(cloud, 'perf1-frontend'), desiredOf(cloud, 'perf1-backend')]).toEqual(['2', undefined]);
  expect(job.post.log).toContain(
    'perf1-frontend was put back to "2". A ttl that this value had is not restored.\n',
  );
  expect(job.post.log).toContain(
    'perf1-backend was put back to no value: CloneSquad leaves the instances as they are.\n',
  );
  expect(job.outputs).toMatchObject({ 'frontend-previous': '2', 'backend-previous': 'undefined' });
});

test('a failed job is put back as well', async () => {
  const cloud = await steppedCloud({ fleets: perf1({ desired: '2' }) });
  const job = await scale(cloud, { 'on-job-end': 'restore', frontend: '99', backend: '' });
  expect(job.outputs['result']).toBe('capped');
  expect(desiredOf(cloud, 'perf1-frontend')).toBe('2');
});

describe('a main step that is ended', () => {
  const RESTORED = { 'on-job-end': 'restore' };
  const FLEETS = { fleets: perf1({ desired: '2' }) };

  test.each([
    ['cancelled', 'SIGINT' as const],
    ['killed', 'SIGKILL' as const],
  ])('%s in the wait: put back', async (_, signal) => {
    const { cloud, job } = await endJob({ at: 'GetMetricData', signal, occurrence: 2 }, RESTORED, FLEETS);
    expect(job.post.exitCode).toBe(0);
    expect(writtenTo(cloud, 'perf1-frontend')).toEqual(['4', '2']);
  });

  test('killed before it had set anything: nothing is written, nor even read', async () => {
    const { cloud, job } = await endJob({ at: 'GetIdToken', signal: 'SIGKILL' }, RESTORED, FLEETS);
    expect(job.post).toMatchObject({ exitCode: 0, log: 'The main step changed nothing.\n' });
    expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
    expect(requestsTo(cloud, 'GetIdToken').length).toBe(1);
  });
});

test('a post step that is cancelled ends at once, and says what stays', async () => {
  let post: ChildProcess | undefined;
  const cloud = await steppedCloud({
    fleets: perf1({ desired: '2' }),
    intercept: ({ action }) => {
      if (action !== 'GetIdToken' || post === undefined) return undefined;
      post.kill('SIGINT');
      return { isSilent: true };
    },
  });
  const job = await scale(cloud, { ...RESTORE, backend: '' }, { onPostStart: (child) => (post = child) });
  expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 130]);
  expect(job.post.log).toContain('The run was cancelled');
  expect(job.post.log).toContain('Nothing was put back. perf1-frontend is set to 4');
  expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
});

describe('what cannot be put back', () => {
  test('reading is denied: refused before the first write, with the missing statement', async () => {
    const cloud = await steppedCloud({ rolePolicy: 'postOnly' });
    const job = await scale(cloud, { ...RESTORE, ...urlsOf(cloud) });
    expect([job.main.exitCode, job.outputs['result']]).toEqual([4, 'refused']);
    expect(errorOf(job)).toContain(
      'The value of perf1-frontend may not be read, so on-job-end: restore could not put it back.\nTo be fixed by the administrator of the AWS account: Allow execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:aperf1f000/v1/GET/configuration in the role',
    );
    expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
  });

  test('the write back is refused: the post step is red, and says what stays', async () => {
    let posts = 0;
    const cloud = await steppedCloud({
      fleets: perf1({ desired: '2' }),
      intercept: ({ action }) => {
        if (action !== POST_DESIRED) return undefined;
        posts += 1;
        return posts > 1 ? { status: 403, body: '{"message":"Forbidden"}' } : undefined;
      },
    });
    const job = await scale(cloud, { ...RESTORE, backend: '' });
    expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 4]);
    expect(job.post.log).toContain(
      '::error title=clonesquad-scale%3A refused::perf1-frontend could not be put back to "2"',
    );
    expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
  });
});

test('by default, the sizes stay', async () => {
  const cloud = await steppedCloud({ fleets: perf1({ desired: '2' }) });
  const job = await scale(cloud, { 'wait-for': 'none', backend: '' });
  expect(job.post.log).toBe('perf1-frontend stays set to 4.\n');
  expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
  expect(requestsTo(cloud, 'GET configuration').length).toBe(0);
});
