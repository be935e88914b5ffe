// A subfleet is set by keys of its own, beside its fleet, and waited for by its own metrics.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runJob } from '../../local-cloud/job.ts';
import { perf1, steppedCloud } from '../support/cloud.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-subfleets-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the activity `day` of a plan of perf1, whose backend has a subfleet of 5 workers. */
async function day(
  sizes: string,
  inputs: Readonly<Record<string, string>> = {},
  rows: Readonly<Record<string, string>> = {},
) {
  const cloud = await steppedCloud({ fleets: perf1({}, { subfleets: { workers: 5 }, rows }) });
  const plan = `aws-region: eu-west-1
poll-interval: 15s
environments: { perf1: { role-to-assume: ${cloud.roleArn} } }
activities: { day: { ${sizes} } }
`;
  writeFileSync(join(folder, 'clonesquad-plan.yml'), plan);
  const job = await runJob({
    env: { ...cloud.time.env, ...cloud.jobEnv },
    folder,
    inputs: { env: 'perf1', activity: 'day', ...inputs },
  });
  return { cloud, job };
}

test('it comes to its size beside its fleet, and is told of by its name', async () => {
  const { cloud, job } = await day(
    'backend: 2, backend/workers: 60%, wait-for: ready',
    {},
    // Where it has not run before, only a later minute tells its wishes: that takes longer than a test.
    {
      'subfleet.workers.state': 'running',
      'subfleet.workers.ec2.schedule.desired_instance_count': '1',
    },
  );
  expect(job.main.log).toContain('perf1-backend/workers  set to 60%\n');
  expect(job.outputs['result']).toBe('ok');
  expect(JSON.parse(job.outputs['report'] ?? '').fleets).toMatchObject([
    { layer: 'backend', group: 'perf1-backend', target: 2, running: 2 },
    {
      layer: 'backend/workers',
      group: 'perf1-backend/workers',
      target: 3,
      running: 3,
      fleetSize: 5,
      rows: [
        { kind: 'size', key: 'subfleet.workers.ec2.schedule.desired_instance_count', value: '60%' },
        { kind: 'state', key: 'subfleet.workers.state', value: 'running' },
      ],
      dashboard: expect.stringMatching(/CS-perf1-backend-Subfleets$/),
    },
  ]);
  expect(cloud.fleet('perf1-backend').subfleetCounts('workers')).toMatchObject({ running: 3 });
  expect(job.post.log).toBe('perf1-backend stays set to 2. perf1-backend/workers stays set to 60%.\n');
});

test('one that the group does not have is found missing by its metrics', async () => {
  const { job } = await day('backend/worker: 1');
  expect(job.outputs['result']).toBe('no-metrics');
  expect(job.main.log).toContain('See whether perf1-backend has a subfleet worker ');
});

test('its rows are put back at the end of the job, each as it was', async () => {
  const { cloud, job } = await day('backend/workers: 2, wait-for: none', { 'on-job-end': 'restore' });
  expect(job.post.exitCode).toBe(0);
  expect(job.post.log).toContain('the state of perf1-backend/workers was put back to no value.\n');
  expect(cloud.fleet('perf1-backend').rows()).toEqual({});
});
