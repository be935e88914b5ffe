// The unchanged workflows of examples/ scale and restore with the plan of examples/ on a runner.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { LocalCloud } from '../../local-cloud/cloud.ts';
import { naming } from '../support/messages.ts';
import { type ActOptions, act, jobs, printed, results, summaries, type WorkflowRun } from './act.ts';
import { createExamples, EXAMPLES, running, startEnvironments, storedCounts } from './examples.ts';
import { endAll, ROOT } from './programs.ts';
import { type Project, RELEASE } from './project.ts';

/** The action as it is released, in its own folder. */
let release: string;
let project: Project;

beforeAll(async () => {
  release = await mkdtemp(join(tmpdir(), 'clonesquad-scale-release-'));
  for (const name of RELEASE) {
    await cp(join(ROOT, name), join(release, name), { recursive: true });
  }
  project = await createExamples();
});
afterEach(async () => {
  await endAll();
});
afterAll(async () => {
  await project.remove();
  await rm(release, { recursive: true });
});

/** Runs an example with a number of instances in every fleet. */
async function runExample(
  name: string,
  { instances, env = {}, ...options }: Omit<ActOptions, 'actions'> & Started,
): Promise<{ readonly ran: WorkflowRun; readonly on: LocalCloud }> {
  const on = await startEnvironments(instances);
  const [pinned = ''] =
    /acme\/clonesquad-scale@\w+/.exec(await readFile(join(EXAMPLES, 'before-tests.yml'), 'utf8')) ?? [];
  const actions = { [pinned]: release };
  const ran = await act(name, { ...on.jobEnv, ...on.time.env, ...env }, project.setting, {
    ...options,
    actions,
  });
  return { ran, on };
}

interface Started {
  readonly instances: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** The first line of each job's summary, in order. */
function headlines(ran: WorkflowRun): readonly string[] {
  return summaries(ran)
    .flatMap((summary) => summary.split('\n').slice(0, 1))
    .sort();
}

/** The sizes that a fleet's API received, in order. */
function sizesSent({ requests }: LocalCloud, group: string): readonly string[] {
  const action = 'POST configuration/ec2.schedule.desired_instance_count';
  return requests.filter((sent) => sent.group === group && sent.action === action).map(({ body }) => body);
}

describe('before-tests.yml', () => {
  const inputs = { env: 'perf1', activity: 'performance' };

  test('runs the tests when the fleets are ready, and restores the sizes', async () => {
    const { ran, on } = await runExample('before-tests', { instances: 3, inputs });

    expect(results(ran)).toEqual([
      'Main Check out: success',
      'Main Scale: success',
      'Main Test: success',
      'Post Scale: success',
    ]);
    expect(ran.exitCode).toBe(0);
    expect(printed(ran, 'Test')).toEqual(['tests of performance ran on 4 and 5 instances']);
    expect([sizesSent(on, 'perf1-frontend'), sizesSent(on, 'perf1-backend')]).toEqual([
      ['4', '3'],
      ['50%', '3'],
    ]);
    expect(storedCounts(on, 'perf1')).toEqual(['3', '3', null, null]);
    expect(headlines(ran)).toEqual([naming('✅', 'perf1', 'ready', '4/4', '5/5')]);
  });

  test('fails if the tests fail, and still restores the sizes', async () => {
    const env = { TESTS_END: '1' };
    const { ran, on } = await runExample('before-tests', { instances: 3, inputs, env });

    expect(results(ran)).toEqual([
      'Main Check out: success',
      'Main Scale: success',
      'Main Test: failure',
      'Post Scale: success',
    ]);
    expect(ran.exitCode).toBe(1);
    expect(storedCounts(on, 'perf1')).toEqual(['3', '3', null, null]);
  });
});

test('morning-scale-up.yml, started by its schedule, scales every environment of the plan in a separate job', async () => {
  const { ran, on } = await runExample('morning-scale-up', { instances: 1, event: 'schedule' });

  expect(jobs(ran)).toEqual([
    'plan: success',
    'scale day nonreg1: success',
    'scale day perf1: success',
    'scale day perf2: success',
  ]);
  expect(ran.exitCode).toBe(0);
  expect(['perf1', 'perf2', 'nonreg1'].map((env) => storedCounts(on, env))).toEqual([
    ['3', '3', '2', '2'],
    ['3', '3', '2', '2'],
    ['2', '2', '2', '2'],
  ]);
  expect(running(on, 'nonreg1')).toEqual([2, 2]);
  expect(headlines(ran)).toEqual([
    naming('nonreg1', 'ready', '2/2'),
    naming('perf1', 'ready', '3/3'),
    naming('perf2', 'ready', '3/3'),
  ]);
});

test('evening-scale-down.yml, started for some environments, ends when CloneSquad has picked up their sizes of the night', async () => {
  const inputs = { env: 'perf*' };
  const { ran, on } = await runExample('evening-scale-down', { instances: 3, inputs });

  expect(jobs(ran)).toEqual(['plan: success', 'scale night perf1: success', 'scale night perf2: success']);
  expect(ran.exitCode).toBe(0);
  expect(['perf1', 'perf2', 'nonreg1'].map((env) => storedCounts(on, env))).toEqual([
    ['1', '1', '1', '1'],
    ['1', '1', '1', '1'],
    ['3', '3', null, null],
  ]);
  expect(headlines(ran)).toEqual([naming('perf1', 'picked up'), naming('perf2', 'picked up')]);
});

test('reusable.yml scales for a calling workflow, and returns the result', async () => {
  const { ran, on } = await runExample('call', { instances: 1 });

  expect(ran.exitCode).toBe(0);
  expect(printed(ran, 'A later job')).toEqual(['later job read ok']);
  expect(storedCounts(on, 'perf2')).toEqual(['2', '2', null, null]);
  expect(running(on, 'perf2')).toEqual([2, 2]);
});
