// actionlint and zizmor have no findings in the actions and in all workflows that use them, including those of
// examples/.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { copyExampleWorkflows, workflowNames } from './examples.ts';
import { type Ended, endAll, run } from './programs.ts';
import { createProject, type Project } from './project.ts';

/** Options that disable the linters for scripts, which this machine may not have. */
const ACTIONLINT = ['-no-color', '-oneline', '-shellcheck=', '-pyflakes='];

let project: Project;

beforeAll(async () => {
  project = await createProject();
  await copyExampleWorkflows(project.setting.cwd);
});
afterAll(async () => {
  await endAll();
  await project.remove();
});

test('actionlint has no findings', async () => {
  expect(await run('actionlint', ACTIONLINT, project.setting)).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: '',
  });
});

test('zizmor has no findings', async () => {
  const args = ['--offline', '--no-progress', '--no-ignores', '--persona=pedantic', '--format=json', '.'];
  const ended = await run('zizmor', args, project.setting);

  expect(JSON.parse(ended.stdout)).toEqual([]);
  expect(ended.exitCode).toBe(0);
});

test('actionlint detects a misspelled input of the action', async () => {
  const ended = await lintChanged('scale.yml', (text) => text.replace('frontend:', 'frontnd:'));

  expect(ended.exitCode).toBe(1);
  expect(ended.stdout).toContain('input "frontnd" is not defined in action "CloneSquad scale"');
});

test.each(await workflowNames())('actionlint detects a misspelled input of our actions in %s', async (name) => {
  const own = (text: string) => text.replace(/(uses: )acme\/clonesquad-scale(\S*)@[0-9a-f]{40}/g, '$1./$2');
  const misspelled = (text: string) => own(text).replace(/(\n {10})(activity: )/g, '$1x$2');

  expect(await lintChanged(name, own)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect((await lintChanged(name, misspelled)).stdout).toContain('input "xactivity" is not defined in action');
});

/** The findings of actionlint in a changed workflow. */
async function lintChanged(name: string, change: (text: string) => string): Promise<Ended> {
  const file = join(project.setting.cwd, '.github/workflows', name);
  const right = await readFile(file, 'utf8');
  await writeFile(file, change(right));
  const ended = await run('actionlint', [...ACTIONLINT, file], project.setting);
  await writeFile(file, right);
  return ended;
}
