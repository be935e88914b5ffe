// An activity of a plan gives the action its sizes and settings, inputs go before it, and the sub-action makes one job of each environment.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LocalCloud } from '../../local-cloud/cloud.ts';
import { runJob, runPlanJob } from '../../local-cloud/job.ts';
import { errorOf } from '../support/action.ts';
import { desiredOf, requestsTo, steppedCloud, urlsOf } from '../support/cloud.ts';

const FLOOR_KEY = 'ec2.schedule.min_instance_count';

/** A plan whose role is the cloud's, as a file of the working directory. */
function planOf(cloud: LocalCloud): string {
  return `# The sizes of every activity.
aws-region: eu-west-1
poll-interval: 15s
environments:
  perf1: { role-to-assume: ${cloud.roleArn} }
  nonreg1:
    role-to-assume: ${cloud.roleArn}
    activities: { performance: { backend: 6 } }
activities:
  performance: { frontend: 40%, backend: 3, wait-for: observed }
  night: { frontend: { size: 0, floor: 1 }, backend: 1, floor: 0, wait-for: running }
  quiet: { frontend: 1, backend: 1, floor: 1, wait-for: settled }
`;
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-plan-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function withPlan(
  inputs: Readonly<Record<string, string>>,
  options: Parameters<typeof steppedCloud>[0] = {},
  onPostStart: () => void = () => {},
) {
  const cloud = await steppedCloud(options);
  writeFileSync(join(folder, 'clonesquad-plan.yml'), planOf(cloud));
  return {
    cloud,
    job: await runJob({ env: { ...cloud.time.env, ...cloud.jobEnv }, folder, onPostStart, inputs }),
  };
}

describe('the action', () => {
  test('takes sizes, region, role and settings from the plan', async () => {
    const { cloud, job } = await withPlan({ env: 'perf1', activity: 'performance' });
    expect(job.outputs).toMatchObject({ result: 'ok', 'frontend-target': '4', 'backend-target': '3' });
    expect(JSON.parse(job.outputs['report'] ?? '')).toMatchObject({
      region: 'eu-west-1',
      waitFor: 'observed',
    });
    expect(desiredOf(cloud, 'perf1-frontend')).toBe('40%');
  });

  test('sets a floor with the sizes where the plan has one, so that a request for 1 runs 1', async () => {
    const fleets = ['frontend', 'backend'].map((layer) => ({
      group: `perf1-${layer}`,
      running: 2,
      desired: '2',
    }));
    const { cloud, job } = await withPlan({ env: 'perf1', activity: 'quiet' }, { fleets });
    expect(job.outputs).toMatchObject({ result: 'ok', 'frontend-target': '1', 'backend-target': '1' });
    expect(cloud.fleet('perf1-frontend').counts().running).toBe(1);
    expect(cloud.fleet('perf1-backend').counts().running).toBe(1);
    const sent = requestsTo(cloud, `POST configuration/${FLOOR_KEY}`).map(({ group, body }) => [group, body]);
    expect(sent.map((pair) => pair.join(' ')).sort()).toEqual(['perf1-backend 1', 'perf1-frontend 1']);
    expect(job.post.log).toBe(
      'perf1-frontend stays set to 1, with a floor of 1. perf1-backend stays set to 1, with a floor of 1.\n',
    );
  });

  test('gives what is given as an input first', async () => {
    const inputs = { env: 'perf1', activity: 'performance', backend: '50%', 'wait-for': 'none' };
    const { cloud, job } = await withPlan(inputs);
    expect(job.outputs['result']).toBe('ok');
    expect([desiredOf(cloud, 'perf1-frontend'), desiredOf(cloud, 'perf1-backend')]).toEqual(['40%', '50%']);
    expect(requestsTo(cloud, 'GetMetricData')).toEqual([]);
  });

  test('gives a floor that is an input to every fleet', async () => {
    const { job } = await withPlan({ env: 'perf1', activity: 'night', floor: '3', 'dry-run': 'true' });
    const floors = [
      ...job.main.log.matchAll(/^(\S+) {2}would send POST \S+min_instance_count with (\S+)$/gm),
    ];
    expect(floors.map(([, fleet, value]) => `${fleet} ${value}`).sort()).toEqual([
      'perf1-backend "3"',
      'perf1-frontend "3"',
    ]);
  });

  test('puts sizes and floors back by the settings that it began with, though the plan is gone by then', async () => {
    const inputs = { env: 'perf1', activity: 'night', 'wait-for': 'none', 'on-job-end': 'restore' };
    const fleets = ['frontend', 'backend'].map((layer) => ({ group: `perf1-${layer}`, desired: '3' }));
    const { cloud, job } = await withPlan(inputs, { fleets }, () =>
      rmSync(join(folder, 'clonesquad-plan.yml')),
    );
    expect(job.post.exitCode).toBe(0);
    for (const group of ['perf1-frontend', 'perf1-backend']) {
      expect(cloud.fleet(group).rows()).toEqual({ 'ec2.schedule.desired_instance_count': '3' });
    }
    expect(job.post.log).toContain('the floor of perf1-frontend was put back to no value.\n');
  });

  test.each([
    [
      { env: 'perf1', activity: 'perfomance' },
      '"perfomance" is no activity of clonesquad-plan.yml, which has performance, night, quiet: did you mean performance?',
    ],
    [
      { env: 'perf2', activity: 'night' },
      '"perf2" fits no environment of clonesquad-plan.yml, which has perf1, nonreg1: did you mean perf1?',
    ],
    [
      { env: 'perf*', activity: 'night' },
      '  env is "perf*": it is the name of one environment of the plan; acme/clonesquad-scale/plan makes a job of each that fits a pattern. Example: env: perf1',
    ],
    [
      { activity: 'night' },
      'An input is wrong, and nothing was sent:\n  env is missing: it is the name of one',
    ],
    [{ env: 'perf1', activity: 'night', plan: 'no-such.yml' }, 'The plan no-such.yml cannot be read: '],
  ])('sends nothing where the plan does not have what is asked for: %j', async (inputs, message) => {
    const { cloud, job } = await withPlan(inputs);
    expect(job.main.exitCode).toBe(2);
    expect(errorOf(job)).toContain(message);
    expect(cloud.requests).toEqual([]);
  });

  test('names the line of a setting of the plan that is wrong', async () => {
    const cloud = await steppedCloud();
    const text = planOf(cloud).replace('wait-for: observed', 'wait-for: obsrved');
    writeFileSync(join(folder, 'wrong.yml'), text);
    const inputs = { env: 'perf1', activity: 'performance', plan: 'wrong.yml' };
    const job = await runJob({ env: { ...cloud.time.env, ...cloud.jobEnv }, folder, inputs });
    expect(errorOf(job)).toContain('  wrong.yml:10:55: wait-for is "obsrved": ');
    expect(cloud.requests).toEqual([]);
  });
});

test('where the floor may not be written, the error names the statement that the policy lacks, and what is set', async () => {
  const cloud = await steppedCloud({ rolePolicy: 'postOnly' });
  writeFileSync(join(folder, 'clonesquad-plan.yml'), planOf(cloud));
  const inputs = { env: 'perf1', activity: 'night', ...urlsOf(cloud) };
  const job = await runJob({ env: { ...cloud.time.env, ...cloud.jobEnv }, folder, inputs });
  expect(job.main.exitCode).toBe(4);
  expect(errorOf(job)).toMatch(
    new RegExp(
      `Allow execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:\\w+/v1/POST/configuration/${FLOOR_KEY}`,
    ),
  );
  expect(cloud.fleet('perf1-frontend').rows()).toEqual({});
});

describe('the sub-action', () => {
  const planJob = async (inputs: Readonly<Record<string, string>>) => {
    const cloud = await steppedCloud();
    writeFileSync(join(folder, 'clonesquad-plan.yml'), planOf(cloud));
    return runPlanJob({ env: {}, folder, inputs });
  };

  test.each([
    [{}, ['perf1', 'nonreg1']],
    [{ env: 'perf*' }, ['perf1']],
    [{ env: 'nonreg1, perf?' }, ['perf1', 'nonreg1']],
  ])('chooses environments for a matrix: %j', async (inputs, environments) => {
    const { main, outputs } = await planJob({ activity: 'night', ...inputs });
    expect(main.exitCode).toBe(0);
    expect(JSON.parse(outputs['matrix'] ?? '')).toEqual({
      include: environments.map((env) => ({ env, activity: 'night' })),
    });
  });

  test('makes no jobs of a plan that they could not use', async () => {
    writeFileSync(
      join(folder, 'wrong.yml'),
      'environments: { a: , b: }\nactivities: { night: { frontend: 0, timeout: soon } }\n',
    );
    const inputs = { plan: 'wrong.yml', activity: 'night' };
    const { main, outputs } = await runPlanJob({ env: {}, folder, inputs });
    expect(main.exitCode).toBe(2);
    expect(main.log).toContain('wrong.yml:2:46: timeout is "soon": ');
    expect(outputs).toEqual({});
  });

  test('needs an activity, and says which there are', async () => {
    const { main, outputs } = await planJob({});
    expect(main.exitCode).toBe(2);
    expect(main.log).toContain(
      'activity is missing: an activity of clonesquad-plan.yml is needed, which has performance, night, quiet.',
    );
    expect(outputs).toEqual({});
  });
});
