// The self-test workflow works: it starts the local cloud, uses both actions, and compares their results.
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act, printed, results, summaries } from './act.ts';
import { endAll, ROOT } from './programs.ts';
import { createRepository, type Project, RELEASE } from './project.ts';

/** The files of a checkout that the workflow needs. */
const CHECKED_OUT = [...RELEASE, '.github', 'examples', 'local-cloud', 'src', 'package.json'];

let project: Project;

beforeAll(async () => {
  project = await createRepository(async (cwd) => {
    for (const name of CHECKED_OUT) await cp(join(ROOT, name), join(cwd, name), { recursive: true });
    // Instead of `npm ci`, which the workflow skips here.
    await symlink(join(ROOT, 'node_modules'), join(cwd, 'node_modules'));
  });
});
afterAll(async () => {
  await endAll();
  await project.remove();
});

test('the self-test succeeds after comparing the results of the actions', async () => {
  const ran = await act('self-test', {}, project.setting, { event: 'schedule' });

  expect(results(ran)).toEqual([
    'Main Check out: success',
    'Main Start the local cloud: success',
    'Main Plan: success',
    'Main Scale: success',
    'Main Request more instances than exist: failure',
    'Main Compare: success',
    'Main Stop the local cloud: success',
    'Post Request more instances than exist: success',
    'Post Scale: success',
  ]);
  expect(printed(ran, 'Compare')).toEqual([
    'plan: perf1 perf2 nonreg1; scale: ok 4 5; too many: failure insufficient-instances',
  ]);
  expect(ran.exitCode).toBe(0);
});

test('the self-test fails if the fleets differ from the expected state', async () => {
  const file = join(project.setting.cwd, '.github/workflows/self-test.yml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('backend: 50%', 'backend: 60%'));

  const ran = await act('self-test', {}, project.setting, { event: 'schedule' });

  expect(results(ran)).toContain('Main Compare: failure');
  expect(summaries(ran).at(-1)).toContain('scale: ok 4 6;');
  expect(results(ran)).toContain('Main Stop the local cloud: success');
  expect(ran.exitCode).toBe(1);
});
