// The unchanged scripts of examples/ scale with a plain sh and `clonesquad-scale` on the PATH, and exit with its exit
// code.
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { SteppedCloud } from '../support/cloud.ts';
import { naming } from '../support/messages.ts';
import { createExamples, EXAMPLES, running, startEnvironments, storedCounts } from './examples.ts';
import { type Ended, endAll, PATH, ROOT, run } from './programs.ts';
import type { Project } from './project.ts';

const orchestrator = join(EXAMPLES, 'orchestrator.sh');

let project: Project;
let path: string;

beforeAll(async () => {
  project = await createExamples();
  // As npm installs it.
  const bin = join(project.setting.env['HOME'] ?? '', 'bin');
  await mkdir(bin);
  await symlink(join(ROOT, 'dist/cli.js'), join(bin, 'clonesquad-scale'));
  path = [bin, PATH].join(delimiter);
});
afterEach(async () => {
  await endAll();
});
afterAll(() => project.remove());

/** Runs a shell on a machine whose credentials have all permissions and may assume the role. */
function shell(
  on: SteppedCloud,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { AWS_ENDPOINT_URL: endpoint = '' } = on.jobEnv;
  const env = {
    ...project.setting.env,
    PATH: path,
    ...on.time.env,
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: on.region,
    ...on.keys('full'),
    ...variables,
  };
  return run('sh', args, { cwd: project.setting.cwd, env });
}

test.each([
  ['clonesquad-scale plan validate', /^clonesquad-plan\.yml is valid: 3 environments, 4 activities\n$/],
  ['clonesquad-scale plan show --activity performance', /^perf2 +performance +4 +50% .*timeout: 30m/m],
])('`%s` in the comment of the plan works', async (command, expected) => {
  const ended = await shell(await startEnvironments(1), ['-c', command]);

  expect(ended).toEqual({ exitCode: 0, stdout: expect.stringMatching(expected), stderr: '' });
});

describe('orchestrator.sh', () => {
  const settings = { CLONESQUAD_ENV: 'perf1', CLONESQUAD_POLL_INTERVAL: '1s' };

  test('sets the sizes in its arguments, and exits with 0 when the fleets are ready', async () => {
    const on = await startEnvironments(1);
    const ended = await shell(on, [orchestrator, '4', '50%'], settings);

    expect(ended).toMatchObject({ exitCode: 0 });
    expect(storedCounts(on, 'perf1')).toEqual(['4', '50%', null, null]);
    expect(running(on, 'perf1')).toEqual([4, 5]);
    expect(ended.stdout).toMatch(/^perf1-frontend +4 +4 +4 /m);
    expect(ended.stdout).toMatch(/^perf1-backend +50% +5 +5 /m);
    expect(storedCounts(on, 'perf2')).toEqual(['1', '1', null, null]);
  });

  test.each([
    ['too few', ['4']],
    ['missing', []],
    ['empty', ['4', '']],
  ])('prints its usage and sends nothing if its arguments are %s', async (_, args) => {
    const on = await startEnvironments(1);

    expect(await shell(on, [orchestrator, ...args], settings)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'usage: orchestrator.sh <frontend> <backend> [program], for example: CLONESQUAD_ENV=perf1 orchestrator.sh 4 50%\n',
    });
    expect(on.requests).toEqual([]);
  });

  test('rejects a size that CloneSquad would accept and ignore, and names its option', async () => {
    const on = await startEnvironments(1);
    const { exitCode, stdout, stderr } = await shell(on, [orchestrator, 'ten', '50%'], settings);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toEqual(naming('--frontend', '"ten"'));
    expect(on.requests).toEqual([]);
  });

  test('exits with its own code and reports the current state if there are too few instances', async () => {
    const on = await startEnvironments(1);
    const { exitCode, stderr } = await shell(on, [orchestrator, '99', '2'], settings);

    expect(exitCode).toBe(8);
    expect(stderr).toEqual(
      naming('troubleshooting.md#insufficient-instances', 'perf1-frontend', '99', 'perf1-backend', '2'),
    );
    expect(storedCounts(on, 'perf1')).toEqual(['99', '2', null, null]);
  });

  test('runs a program with its arguments on these sizes, and restores the previous ones', async () => {
    const on = await startEnvironments(2);
    const tests = ['sh', '-c', './run-tests.sh; exit "$0"', '3'];
    const ended = await shell(on, [orchestrator, '4', '50%', ...tests], { ...settings, ACTIVITY: 'a script' });

    expect(ended).toMatchObject({ exitCode: 3, stdout: 'tests of a script ran on 4 and 5 instances\n' });
    expect(storedCounts(on, 'perf1')).toEqual(['2', '2', null, null]);
  });

  test('never treats an argument as code or as an option', async () => {
    const on = await startEnvironments(1);
    for (const args of [
      ['4; echo harm', '$(echo 4)'],
      ['4', '--help'],
    ]) {
      const { exitCode, stdout } = await shell(on, [orchestrator, ...args], settings);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    }
    expect(on.requests).toEqual([]);
  });

  test('sends nothing if no environment is named', async () => {
    const on = await startEnvironments(1);
    const { exitCode, stderr } = await shell(on, [orchestrator, '4', '50%']);

    expect(exitCode).toBe(2);
    expect(stderr).toContain('--env is missing: ');
    expect(on.requests).toEqual([]);
  });
});

describe('crontab', () => {
  /** Runs a line as cron does: the command ends at a % that is not escaped. */
  async function runLine(on: SteppedCloud, hour: string): Promise<Ended> {
    const lines = (await readFile(join(EXAMPLES, 'crontab'), 'utf8')).split('\n');
    const line = lines.find((one) => one.startsWith(hour)) ?? '';
    const command = line.split(' ').slice(5).join(' ');
    const [kept = ''] = command.split(/(?<!\\)%/);
    return shell(on, ['-c', kept], { CLONESQUAD_POLL_INTERVAL: '15s' });
  }

  test('scales to a percentage in the morning, and to 0 in the evening', async () => {
    const on = await startEnvironments(1);
    expect(await runLine(on, '43 6')).toMatchObject({ exitCode: 0 });
    expect(storedCounts(on, 'perf1')).toEqual(['4', '50%', '1', '1']);
    expect(await runLine(on, '17 20')).toMatchObject({ exitCode: 0 });
    expect(storedCounts(on, 'perf1')).toEqual(['0', '0', '0', '0']);
    const tested = await runLine(on, '13 2');
    expect(tested).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(' ran on 4 and 5 instances') });
    expect(storedCounts(on, 'perf1')).toEqual(['0', '0', '0', '0']);
  });
});

/** The scripts of the sh steps of a Jenkinsfile, in order. */
async function stepsOf(name: string): Promise<readonly string[]> {
  const text = await readFile(join(EXAMPLES, name), 'utf8');
  return [...text.matchAll(/\bsh '''([\s\S]*?)'''/g)].map(([, script = '']) => script);
}

describe('Jenkinsfile', () => {
  const choices = { ENVIRONMENT: 'perf1', ACTIVITY: 'performance', BUILD_TAG: 'jenkins-tests-7' };

  test.each([
    ['succeed', '0', 0],
    ['fail', '1', 1],
  ])('scales, runs the tests, and restores the sizes if the tests %s', async (_, end, exitCode) => {
    const on = await startEnvironments(2);
    const [script = '', ...others] = await stepsOf('Jenkinsfile');
    expect(others).toEqual([]);
    const summary = join(project.setting.cwd, 'clonesquad-summary.md');
    await writeFile(summary, '## Of the build before\n');

    const ended = await shell(on, ['-ec', script], { ...choices, TESTS_END: end });
    expect(ended).toMatchObject({ exitCode, stdout: 'tests of performance ran on 4 and 5 instances\n' });
    expect(storedCounts(on, 'perf1')).toEqual(['2', '2', null, null]);
    expect(sessionNames(on)).toEqual(new Set(['clonesquad-scale-perf1-jenkins-tests-7']));
    expect((await readFile(summary, 'utf8')).match(/^## .*$/gm)).toEqual([naming('✅', 'perf1', 'ready')]);
  });

  test('runs no tests if the fleets are not ready, and restores the sizes', async () => {
    const on = await startEnvironments(1);
    const [script = ''] = await stepsOf('Jenkinsfile');
    const { exitCode, stdout, stderr } = await shell(on, ['-ec', script], { ...choices, CLONESQUAD_FRONTEND: '99' });

    expect([exitCode, stdout]).toEqual([8, '']);
    expect(stderr).toEqual(naming('troubleshooting.md#insufficient-instances', 'perf1-frontend', '99'));
    expect(storedCounts(on, 'perf1')).toEqual(['1', '1', null, null]);
  });
});

test('Jenkinsfile.morning scales each environment of its matrix to the sizes of the day', async () => {
  const on = await startEnvironments(1);
  const [script = '', ...others] = await stepsOf('Jenkinsfile.morning');
  expect(others).toEqual([]);
  const [, list = ''] = /values (.*)/.exec(await readFile(join(EXAMPLES, 'Jenkinsfile.morning'), 'utf8')) ?? [];
  const names = [...list.matchAll(/'(.*?)'/g)].map(([, name = '']) => name);
  const ends = await Promise.all(names.map((ENVIRONMENT) => shell(on, ['-ec', script], { ENVIRONMENT })));

  expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  expect(names.map((env) => storedCounts(on, env))).toEqual([
    ['3', '3', '2', '2'],
    ['3', '3', '2', '2'],
    ['2', '2', '2', '2'],
  ]);
});

describe('rundeck-job.yaml', () => {
  /** The one script of a job, as RunDeck copies it to a node. */
  async function copyScript(name: string): Promise<string> {
    const jobs: RunDeckJobs = parse(await readFile(join(EXAMPLES, 'rundeck-job.yaml'), 'utf8'));
    const job = jobs.find((one) => one.name === name);
    const [script = '', ...others] = job?.sequence.commands.map((one) => one.script) ?? [];
    expect(others).toEqual([]);
    const file = join(project.setting.env['HOME'] ?? '', 'rundeck-script.sh');
    await writeFile(file, script);
    return file;
  }

  const machine = { CLONESQUAD_PLAN: 'clonesquad-plan.yml', RD_JOB_EXECID: '4711' };

  test('scales to the sizes in its options', async () => {
    const on = await startEnvironments(3);
    const options = { RD_OPTION_ENV: 'nonreg1', RD_OPTION_ACTIVITY: 'night' };

    const ended = await shell(on, [await copyScript('Scale an environment')], { ...machine, ...options });
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(storedCounts(on, 'nonreg1')).toEqual(['1', '1', '1', '1']);
    expect(storedCounts(on, 'perf1')).toEqual(['3', '3', null, null]);
    expect(sessionNames(on)).toEqual(new Set(['clonesquad-scale-nonreg1-4711']));
  });

  test('runs the tests, and restores the sizes', async () => {
    const on = await startEnvironments(3);
    const options = { RD_OPTION_ENV: 'perf1', RD_OPTION_ACTIVITY: 'performance', TESTS_END: '5' };

    const ended = await shell(on, [await copyScript('Test an environment')], { ...machine, ...options });
    expect(ended).toMatchObject({ exitCode: 5, stdout: expect.stringContaining(' ran on 4 and 5 instances') });
    expect(storedCounts(on, 'perf1')).toEqual(['3', '3', null, null]);
  });

  test('scales all environments of the plan in the morning', async () => {
    const on = await startEnvironments(1);
    expect(await shell(on, [await copyScript('Morning')], machine)).toMatchObject({ exitCode: 0 });
    expect(['perf1', 'perf2', 'nonreg1'].map((env) => storedCounts(on, env))).toEqual([
      ['3', '3', '2', '2'],
      ['3', '3', '2', '2'],
      ['2', '2', '2', '2'],
    ]);
  });

  test.each(['Scale an environment', 'Test an environment'])('%s sends nothing without its options', async (name) => {
    const on = await startEnvironments(3);
    const { exitCode, stderr } = await shell(on, [await copyScript(name)], machine);

    expect(exitCode).toBe(2);
    expect(stderr).toContain('RD_OPTION_ENV');
    expect(on.requests).toEqual([]);
  });
});

interface RunDeckJobs
  extends ReadonlyArray<{
    readonly name: string;
    readonly sequence: { readonly commands: readonly { readonly script: string }[] };
  }> {}

/** The session names of all requests that assumed the role. */
function sessionNames({ requests }: SteppedCloud): ReadonlySet<string | null> {
  const assumed = requests.filter(({ action }) => action === 'AssumeRole');
  return new Set(assumed.map(({ body }) => new URLSearchParams(body).get('RoleSessionName')));
}
