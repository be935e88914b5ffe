// The action reads sizes and settings from an activity of a plan, inputs override the plan, and the sub-action makes
// one job for each environment.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CloudOptions, FleetOptions } from '../../local-cloud/cloud.ts';
import { runPlanJob } from '../../local-cloud/job.ts';
import { endingOf, errorOf, reportOf, scaleByPlan } from '../support/action.ts';
import { desiredOf, perf1, requestsTo, steppedCloud, urlsOf } from '../support/cloud.ts';
import { sliceOf } from '../support/depth.ts';

const FLOOR_KEY = 'ec2.schedule.min_instance_count';

/** A plan whose jobs assume a role. */
function planOf(roleArn: string): string {
  return `# The sizes of every activity.
aws-region: eu-west-1
poll-interval: 30s
environments:
  perf1: { role-to-assume: ${roleArn} }
  nonreg1:
    role-to-assume: ${roleArn}
    activities: { performance: { backend: 6 } }
activities:
  performance: { frontend: 40%, backend: 3, wait-for: observed }
  night: { frontend: { size: 0, floor: 1 }, backend: 1, floor: 0, wait-for: running }
  quiet: { frontend: 1, backend: 1, floor: 1, wait-for: settled }
`;
}

/** Runs an activity of the plan on perf1. */
async function runActivity(
  activity: string,
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<CloudOptions> = {},
) {
  const cloud = await steppedCloud(options);
  const given = { env: 'perf1', activity, ...inputs };
  return { cloud, job: await scaleByPlan(cloud, planOf(cloud.roleArn), given) };
}

/** Both fleets of perf1, with the same options. */
function bothFleets(options: Partial<FleetOptions>): Partial<CloudOptions> {
  return { fleets: perf1(options, options) };
}

describe('the action', () => {
  test('takes sizes, region, role and settings from the plan, unless an input overrides them', async () => {
    const { cloud, job } = await runActivity('performance', { backend: '50%' });
    expect(job.outputs).toMatchObject({ result: 'ok', 'frontend-target': '4', 'backend-target': '5' });
    expect(reportOf(job)).toMatchObject({ region: 'eu-west-1', waitFor: 'observed' });
    expect([desiredOf(cloud, 'perf1-frontend'), desiredOf(cloud, 'perf1-backend')]).toEqual(['40%', '50%']);
  });

  test('sets the floor of the plan with the sizes, so that a size of 1 results in 1 instance', async () => {
    const { cloud, job } = await runActivity('quiet', {}, bothFleets({ running: 2, desired: '2' }));
    expect(job.outputs).toMatchObject({ result: 'ok', 'frontend-target': '1', 'backend-target': '1' });
    const counts = ['perf1-frontend', 'perf1-backend'].map((group) => cloud.fleet(group).counts().running);
    expect(counts).toEqual([1, 1]);
    const sent = requestsTo(cloud, `POST configuration/${FLOOR_KEY}`);
    expect(sent.map(({ group, body }) => `${group} ${body}`).sort()).toEqual(['perf1-backend 1', 'perf1-frontend 1']);
  });

  test('sets the floor of an input for every fleet, and restores sizes and floors without the plan', async () => {
    const cloud = await steppedCloud(bothFleets({ desired: '3' }));
    const inputs = { env: 'perf1', activity: 'night', floor: '3' };
    const kept = { 'wait-for': 'none', 'on-job-end': 'restore' };
    const job = await scaleByPlan(cloud, planOf(cloud.roleArn), { ...inputs, ...kept });
    expect([job.main.exitCode, job.post.exitCode]).toEqual([0, 0]);
    const floors = requestsTo(cloud, `POST configuration/${FLOOR_KEY}`);
    expect(floors.map(({ group, body }) => `${group} ${JSON.stringify(body)}`).sort()).toEqual([
      'perf1-backend "3"',
      'perf1-backend "\\n"',
      'perf1-frontend "3"',
      'perf1-frontend "\\n"',
    ]);
    for (const group of ['perf1-frontend', 'perf1-backend']) {
      expect(cloud.fleet(group).rows()).toEqual({ 'ec2.schedule.desired_instance_count': '3' });
    }
  });

  const missing = sliceOf<[Record<string, string>, readonly string[]]>(
    [
      // A pattern is only for the sub-action, which makes a job for each environment.
      [{ env: 'perf*', activity: 'night' }, ['"perf*"', 'acme/clonesquad-scale/plan']],
      [{ activity: 'night' }, ['\n  env ', 'acme/clonesquad-scale/plan']],
      [{ env: 'perf1', activity: 'night', plan: 'no-such.yml' }, ['no-such.yml']],
      [{ env: 'perf2', activity: 'night' }, ['"perf2"', 'clonesquad-plan.yml', 'perf1']],
      [{ env: 'perf1', activity: 'performance' }, ['clonesquad-plan.yml:10:55', '"obsrved"']],
    ],
    2,
  );

  test.each(missing.cases)(
    `sends nothing if the plan lacks a requested name (${missing.title}): %j`,
    async (inputs, facts) => {
      const cloud = await steppedCloud();
      const plan = planOf(cloud.roleArn).replace('wait-for: observed', 'wait-for: obsrved');
      const job = await scaleByPlan(cloud, plan, inputs);
      expect(endingOf(job).slice(0, 2)).toEqual([2, 'invalid-input']);
      for (const fact of facts) expect(errorOf(job)).toContain(fact);
      expect(cloud.requests).toEqual([]);
    },
  );

  test('sets no size if the floor is denied, and names the missing policy statement', async () => {
    const cloud = await steppedCloud({ rolePolicy: 'postOnly' });
    const inputs = { env: 'perf1', activity: 'night', ...urlsOf(cloud) };
    const job = await scaleByPlan(cloud, planOf(cloud.roleArn), inputs);
    expect(endingOf(job).slice(0, 2)).toEqual([4, 'refused']);
    expect(errorOf(job)).toContain(
      `execute-api:Invoke on arn:aws:execute-api:eu-west-1:111122223333:aperf1f000/v1/POST/configuration/${FLOOR_KEY}`,
    );
    expect(cloud.fleet('perf1-frontend').rows()).toEqual({});
  });
});

describe('the sub-action', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-plan-'));
    writeFileSync(join(folder, 'clonesquad-plan.yml'), planOf('arn:aws:iam::111122223333:role/scale'));
    const wrong = 'environments: { a: , b: }\nactivities: { night: { frontend: 0, timeout: soon } }\n';
    writeFileSync(join(folder, 'wrong.yml'), wrong);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    [{}, ['perf1', 'nonreg1']],
    [{ env: 'perf*' }, ['perf1']],
  ])('selects the environments of a matrix: %j', async (inputs, environments) => {
    const given = { activity: 'night', ...inputs };
    const { main, outputs } = await runPlanJob({ env: {}, folder, inputs: given });
    expect(main.exitCode).toBe(0);
    expect(JSON.parse(outputs['matrix'] ?? '')).toEqual({
      include: environments.map((env) => ({ env, activity: 'night' })),
    });
  });

  test.each<[string, Record<string, string>, readonly string[]]>([
    ['a plan with invalid settings', { plan: 'wrong.yml', activity: 'night' }, ['wrong.yml:2:46', '"soon"']],
    ['a missing activity, and names the existing ones', {}, ['activity', 'performance, night, quiet']],
  ])('makes no jobs for %s', async (_, inputs, facts) => {
    const { main, outputs } = await runPlanJob({ env: {}, folder, inputs });
    expect(main.exitCode).toBe(2);
    for (const fact of facts) expect(main.log).toContain(fact);
    expect(outputs).toEqual({});
  });
});
