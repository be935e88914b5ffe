// A subfleet is scaled with its own keys, next to its fleet, and the wait uses its own metrics.

import { expect, test } from '@jest/globals';
import { reportOf, scaleByPlan } from '../support/action.ts';
import { perf1, steppedCloud } from '../support/cloud.ts';

/** Runs the activity `day` of a plan of perf1, whose backend has a subfleet of 5 workers. */
async function day(sizes: string, inputs: Readonly<Record<string, string>> = {}) {
  const cloud = await steppedCloud({ fleets: perf1({}, { subfleets: { workers: 5 } }) });
  const plan = `aws-region: eu-west-1
poll-interval: 30s
environments: { perf1: { role-to-assume: ${cloud.roleArn} } }
activities: { day: { ${sizes} } }
`;
  return { cloud, job: await scaleByPlan(cloud, plan, { env: 'perf1', activity: 'day', ...inputs }) };
}

test('a subfleet reaches its size with its fleet, and its rows are restored at the end of the job', async () => {
  const { cloud, job } = await day('backend: 2, backend/workers: 60%, wait-for: running', {
    'on-job-end': 'restore',
  });
  expect(job.outputs['result']).toBe('ok');
  expect(reportOf(job).fleets).toMatchObject([
    { layer: 'backend', fleet: 'perf1-backend', target: 2, running: 2 },
    {
      layer: 'backend/workers',
      fleet: 'perf1-backend/workers',
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
  expect(job.main.log).toMatch(/^perf1-backend\/workers .*60%$/m);
  expect(cloud.fleet('perf1-backend').subfleetCounts('workers')).toMatchObject({ running: 3 });
  expect(job.post.exitCode).toBe(0);
  expect(job.post.log).toMatch(/^perf1-backend\/workers \(state\): /m);
  expect(cloud.fleet('perf1-backend').rows()).toEqual({});
});

test('a subfleet that the group does not have is reported as missing', async () => {
  const { job } = await day('backend/worker: 1');
  expect(job.outputs['result']).toBe('no-metrics');
  expect(reportOf(job).fleets[0]?.fix).toMatch(/perf1-backend .*\bworker\b/);
});
