// The quick start of the README works unchanged: its role trusts its workflow, which runs with the command that the
// local cloud prints.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { documentedRole, subjectOf } from '../contract/documented-role.ts';
import { perf1, steppedCloud } from '../support/cloud.ts';
import { naming } from '../support/messages.ts';
import { act, results, summaries } from './act.ts';
import { documentIn, policiesOf, ROLE_TEMPLATE, templateText } from './infrastructure.ts';
import { Moto } from './moto.ts';
import { endAll, PATH, ROOT, run, start } from './programs.ts';
import { copyWorkflows, createRepository, type Project, RELEASE } from './project.ts';

const README = await readFile(join(ROOT, 'README.md'), 'utf8');
const ROLE = documentedRole(README);
const STEPS = [
  'Main acme/clonesquad-scale@v1: success',
  'Main echo "$FRONTENDS frontends and $BACKENDS backends are ready.": success',
  'Post acme/clonesquad-scale@v1: success',
];

let folder: string;
let project: Project;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-quick-start-'));
  const [, workflow = ''] = /```yaml\n([\s\S]*?)```/.exec(README) ?? [];
  await writeFile(join(folder, 'performance.yml'), workflow);
  project = await createRepository(async (cwd) => {
    await copyWorkflows(folder, cwd);
    await writeFile(join(cwd, 'performance.yml'), workflow);
  });
});
afterEach(endAll);
afterAll(async () => {
  await project.remove();
  await rm(folder, { recursive: true });
});

test('the workflow runs with the command that the local cloud prints', async () => {
  const server = start('npm', ['run', 'local-cloud', '--', '--fast'], { isGroup: true });
  const [command] = await server.prints(/^ {2}PATH=\S+ act (?:.*\\\n)+.*$/m);
  const env = { ...project.setting.env, PATH: [PATH, join(ROOT, '.venv/bin')].join(delimiter) };
  const { exitCode, stdout } = await run('sh', ['-c', command], { cwd: project.setting.cwd, env });

  expect(stdout).toContain('4 frontends and 5 backends are ready.');
  expect(stdout).toContain('Job succeeded');
  expect(exitCode).toBe(0);
  await server.end();
});

test('the role that moto creates trusts only the workflow of its environment', async () => {
  const moto = await Moto.start(join(folder, 'requests'));
  const cloudOf = async (jobEnvironment: string) => {
    const cloud = await steppedCloud({ fleets: perf1(), jobEnvironment, trust, rolePolicy }, Date.now());
    const actions = { 'acme/clonesquad-scale@v1': folder };
    const ran = await act('performance', { ...cloud.jobEnv, ...cloud.time.env }, project.setting, { actions });
    return { cloud, ran };
  };
  for (const name of RELEASE) await run('sh', ['-c', 'cp -r "$0" "$1"', join(ROOT, name), folder]);
  const apis = ['aperf1f000', 'aperf1b000'].map((id) => `arn:aws:execute-api:${ROLE.region}:111122223333:${id}`);
  await moto.deploy('role', await templateText(ROLE_TEMPLATE), {
    GitHubSubjects: ROLE.subjects.join(','),
    ApiArns: apis.join(','),
    PolicyLevel: ROLE.level,
    CreateProvider: 'no',
  });
  const [statement] = documentIn(
    await moto.iam('GetRole', { RoleName: 'clonesquad-scale' }),
    'AssumeRolePolicyDocument',
  ).Statement;
  const claims = statement.Condition.StringEquals;
  const trust = { subject: claims['token.actions.githubusercontent.com:sub'] };
  const rolePolicy = { Statement: Object.values(await policiesOf(moto, 'clonesquad-scale')).flat() };

  expect(trust.subject).toContain(subjectOf('perf1'));
  const { cloud, ran } = await cloudOf('perf1');
  expect(results(ran)).toEqual(STEPS);
  expect(summaries(ran)[0]?.split('\n')[0]).toEqual(naming('perf1', 'ready', '4/4'));
  expect(cloud.fleet('perf1-backend').counts().running).toBe(5);

  const other = await cloudOf('perf2');
  expect(results(other.ran)[0]).toBe('Main acme/clonesquad-scale@v1: failure');
  expect(JSON.stringify(other.ran.entries)).toContain('role-not-trusted');
});
