// actionlint and zizmor find nothing wrong with action.yml, nor with any workflow that uses it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endAll, run } from './programs.ts';
import { createProject, type Project } from './project.ts';

/** Without the linters for scripts that this machine may or may not have. */
const ACTIONLINT = ['-no-color', '-oneline', '-shellcheck=', '-pyflakes='];

let project: Project;

beforeAll(async () => {
  project = await createProject();
});
afterAll(async () => {
  await endAll();
  await project.remove();
});

test('actionlint finds nothing', async () => {
  expect(await run('actionlint', ACTIONLINT, project.setting)).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: '',
  });
});

test('zizmor finds nothing', async () => {
  const args = ['--offline', '--no-progress', '--no-ignores', '--persona=pedantic', '--format=json', '.'];
  const ended = await run('zizmor', args, project.setting);

  expect(JSON.parse(ended.stdout)).toEqual([]);
  expect(ended.exitCode).toBe(0);
});

test('actionlint knows the action: a misspelled input is found', async () => {
  const file = join(project.setting.cwd, '.github/workflows/scale.yml');
  const right = await readFile(file, 'utf8');
  await writeFile(file, right.replace('frontend:', 'frontnd:'));
  const ended = await run('actionlint', [...ACTIONLINT, file], project.setting);
  await writeFile(file, right);

  expect(ended.exitCode).toBe(1);
  expect(ended.stdout).toContain('input "frontnd" is not defined in action "CloneSquad scale"');
});
