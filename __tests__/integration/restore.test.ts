// With on-job-end: restore, the post step restores the previous values, whatever the result of the main step is.

import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { endingOf, endJob, errorOf, reportOf, scale, scaleByKeys } from '../support/action.ts';
import {
  desiredOf,
  PENDING,
  POST_DESIRED,
  perf1,
  requestsTo,
  type SteppedCloud,
  steppedCloud,
} from '../support/cloud.ts';
import { machineOn, runCommand } from '../support/command.ts';
import { SIZE_OF_4 } from '../support/simulated-cloud.ts';

/** The built post step. */
const POST = fileURLToPath(new URL('../../dist/post.js', import.meta.url));

const RESTORE = { 'on-job-end': 'restore', 'wait-for': 'none' };
const FRONTEND_ALONE = { backend: '', 'backend-url': '' };
const SET_TO_2 = { fleets: perf1({ desired: '2' }) };

/** What was written to one fleet, in order. */
function writtenTo(cloud: SteppedCloud, group: string): readonly string[] {
  return requestsTo(cloud, POST_DESIRED).flatMap((post) => (post.group === group ? [post.body] : []));
}

test('after a failed job, a previous value is restored, and a key without one is deleted', async () => {
  const cloud = await steppedCloud(SET_TO_2);
  const job = await scaleByKeys(cloud, { 'on-job-end': 'restore', frontend: '99', 'wait-for': 'running' });
  expect(endingOf(job)).toEqual([8, 'insufficient-instances', 'insufficient-instances']);
  expect(job.outputs).toMatchObject({ 'frontend-previous': '2' });
  expect(job.post.exitCode).toBe(0);
  expect(writtenTo(cloud, 'perf1-frontend')).toEqual(['99', '2']);
  expect(writtenTo(cloud, 'perf1-backend')).toEqual(['50%', '\n']);
  expect([desiredOf(cloud, 'perf1-frontend'), desiredOf(cloud, 'perf1-backend')]).toEqual(['2', undefined]);
  expect(job.post.log).toMatch(/^perf1-frontend: .*\b2\b/m);
  expect(job.post.log).toMatch(/^perf1-backend: /m);
});

describe('a main step that is', () => {
  test.each([
    ['cancelled', 'SIGINT' as const],
    ['killed', 'SIGKILL' as const],
  ])('%s during the wait: the sizes are restored', async (_, signal) => {
    const ending = { at: 'GetMetricData', signal, occurrence: 2 };
    const { cloud, job } = await endJob(ending, { 'on-job-end': 'restore' }, SET_TO_2);
    expect(job.post.exitCode).toBe(0);
    expect(writtenTo(cloud, 'perf1-frontend')).toEqual(['4', '2']);
  });

  test('killed before it has set anything: nothing is read or written', async () => {
    const ending = { at: 'GetIdToken', signal: 'SIGKILL' } as const;
    const { cloud, job } = await endJob(ending, RESTORE, SET_TO_2);
    expect(job.post.exitCode).toBe(0);
    expect(cloud.requests.map(({ action }) => action)).toEqual(['GetIdToken']);
  });
});

test('a post step that is cancelled while it assumes the role ends at once, and reports what remains set', async () => {
  let post: ChildProcess | undefined;
  const cloud = await steppedCloud({
    ...SET_TO_2,
    intercept: ({ action }) => {
      if (action !== 'GetIdToken' || post === undefined) return undefined;
      post.kill('SIGINT');
      return PENDING;
    },
  });
  const inputs = { ...RESTORE, backend: '' };
  const job = await scale(cloud, inputs, { onPostStart: (child) => (post = child) });
  expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 130]);
  expect(job.post.log).toMatch(/perf1-frontend .*\b4\b/);
  expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
});

test('a post step that is cancelled while it reads reports what remains set and what it could not restore', async () => {
  let post: ChildProcess | undefined;
  const cloud = await steppedCloud({
    ...SET_TO_2,
    intercept: ({ action }) => {
      if (action !== 'GET configuration' || post === undefined) return undefined;
      post.kill('SIGINT');
      return PENDING;
    },
  });
  const job = await scale(cloud, { ...RESTORE, backend: '' }, { onPostStart: (child) => (post = child) });
  expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 130]);
  expect(job.post.log).toMatch(/^::error .*perf1-frontend: .*\b4\b.*perf1-frontend to 2\b/m);
  expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
});

test('an API that belongs to another group at the end of the job is not written to', async () => {
  let isPost = false;
  const cloud = await steppedCloud({
    ...SET_TO_2,
    intercept: ({ action }) =>
      isPost && action === 'GET discovery'
        ? {
            headers: { 'content-type': 'application/json' },
            body: '{"discovery":{"GroupName":"prod-frontend"}}',
          }
        : undefined,
  });
  const onPostStart = () => {
    isPost = true;
  };
  const job = await scale(cloud, { ...RESTORE, backend: '' }, { onPostStart });
  expect(job.post.exitCode).toBe(0);
  expect(job.post.log).toMatch(/^::warning::perf1-frontend: .*prod-frontend/m);
  expect(writtenTo(cloud, 'perf1-frontend')).toEqual(['4']);
});

test('an event file of the runner that is not valid JSON is ignored', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-event-'));
  const file = join(folder, 'event.json');
  writeFileSync(file, '{"inputs": ');
  try {
    const cloud = await steppedCloud(SET_TO_2);
    const env = { ...cloud.jobEnv, GITHUB_EVENT_PATH: file };
    const job = await scale(cloud, { ...RESTORE, backend: '' }, { env });
    expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 0]);
    expect(writtenTo(cloud, 'perf1-frontend')).toEqual(['4', '2']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('more state than a runner can pass to the post step', () => {
  const ACCOUNTS = Array.from({ length: 7_000 }, () => '111122223333').join(',');

  test('because of settings fails before any request', async () => {
    const cloud = await steppedCloud(SET_TO_2);
    const url = `https://scale.example.com/${'x'.repeat(60_000)}/`;
    const inputs = { ...RESTORE, 'allowed-account-ids': ACCOUNTS, 'frontend-url': url };
    const job = await scale(cloud, { ...inputs, ...{ backend: '' } });
    expect(endingOf(job)).toEqual([2, 'invalid-input', 'restore-too-large']);
    expect(cloud.requests).toEqual([]);
    expect(job.post.exitCode).toBe(0);
  });

  test('because of settings that the post step does not need is ignored', async () => {
    const cloud = await steppedCloud(SET_TO_2);
    const inputs = { 'allowed-account-ids': ACCOUNTS, backend: '', 'wait-for': 'none' };
    const job = await scale(cloud, inputs, { hasPost: true });
    expect([...endingOf(job), job.post.exitCode]).toEqual([0, 'ok', 0]);
  });

  test('because of previous values fails before any write', async () => {
    const cloud = await steppedCloud({ fleets: perf1({ desired: 'x'.repeat(140_000) }) });
    const job = await scale(cloud, { ...RESTORE, backend: '' });
    expect(endingOf(job)).toEqual([2, 'invalid-input', 'restore-too-large']);
    expect(reportOf(job).fleets).toMatchObject([{ written: 'no' }]);
    expect(cloud.requests.filter(({ action }) => action.startsWith('POST '))).toEqual([]);
    expect(job.post.exitCode).toBe(0);
  });
});

test.each(['to-restore', 'reading'])(
  'a saved state with a damaged %s is reported, and nothing is sent',
  async (name) => {
    const cloud = await steppedCloud();
    const state = { 'STATE_final-state': 'perf1-frontend remains set to 4.', 'STATE_has-ended': 'true' };
    const row = [{ ...SIZE_OF_4, api: SIZE_OF_4.api.href }];
    const saved = { 'STATE_to-restore': JSON.stringify(row), STATE_reading: '{}', [`STATE_${name}`]: '[{' };
    const { exitCode, out } = await runCommand([], {
      env: { ...machineOn(cloud), ...state, ...saved },
      program: [process.execPath, POST],
    });
    expect([exitCode, cloud.requests]).toEqual([1, []]);
    expect(out).toMatch(
      new RegExp(
        `^::error .*::.*\\b${name}\\b.*%0AFix.*%0AState: .*perf1-frontend remains set to 4.*#saved-state-broken`,
        'm',
      ),
    );
  },
);

describe('a denied restore', () => {
  test('with a denied read fails before the first write, with the missing policy statement', async () => {
    const cloud = await steppedCloud();
    const job = await scaleByKeys(cloud, { ...RESTORE, ...FRONTEND_ALONE }, { kind: 'postOnly' });
    expect(endingOf(job)).toEqual([4, 'refused', 'restore-denied']);
    expect(errorOf(job)).toContain(
      'execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:aperf1f000/v1/GET/configuration ',
    );
    expect(requestsTo(cloud, POST_DESIRED)).toEqual([]);
  });

  test('with a denied write fails the post step, which names the value that it could not restore', async () => {
    let posts = 0;
    const isWriteBack = (action: string) => action === POST_DESIRED && ++posts > 1;
    const cloud = await steppedCloud({
      ...SET_TO_2,
      intercept: ({ action }) => (isWriteBack(action) ? { status: 403, body: '{"message":"Forbidden"}' } : undefined),
    });
    const job = await scaleByKeys(cloud, { ...RESTORE, ...FRONTEND_ALONE });
    expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 4]);
    expect(job.post.log).toMatch(/^::error title=clonesquad-scale%3A refused::.*perf1-frontend: .*\b2\b/m);
    expect(desiredOf(cloud, 'perf1-frontend')).toBe('4');
  });
});
