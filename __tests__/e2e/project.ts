// A temporary repository with the released action and workflows that use it. It is removed after the test.
import { constants, copyFile, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run, type Setting } from './programs.ts';

const WORKFLOWS = '.github/workflows';

/** The files of the actions. A user of the actions has no other files of this project. */
export const RELEASE = ['action.yml', 'plan', 'dist'] as const;

/** A repository, and a home folder that the programs in it can write to. */
export interface Project {
  readonly setting: Required<Setting>;
  remove(): Promise<void>;
}

/** Copies both actions and dist/, with the workflows of the project and of the tests. */
export function createProject(): Promise<Project> {
  return createRepository(async (cwd) => {
    for (const name of [...RELEASE, '.github']) {
      await cp(join(ROOT, name), join(cwd, name), { recursive: true });
    }
    await copyWorkflows(join(ROOT, '__tests__/e2e/workflows'), cwd);
  });
}

/** Copies all workflows of a folder to .github/workflows; throws if a name already exists. */
export async function copyWorkflows(from: string, cwd: string): Promise<void> {
  await mkdir(join(cwd, WORKFLOWS), { recursive: true });
  for (const name of await readdir(from)) {
    await copyFile(join(from, name), join(cwd, WORKFLOWS, name), constants.COPYFILE_EXCL);
  }
}

/** A repository with the committed files that `fill` creates. */
export async function createRepository(fill: (cwd: string) => Promise<void>): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-project-'));
  const [cwd, home] = [join(folder, 'platform'), join(folder, 'home')];
  await mkdir(cwd);
  await mkdir(home);
  await fill(cwd);
  const setting = { cwd, env: { HOME: home, XDG_CACHE_HOME: join(home, 'cache') } };
  const author = ['-c', 'user.name=acme', '-c', 'user.email=acme@example.com'];
  await git(setting, 'init', '--quiet', '--initial-branch=main');
  await git(setting, 'remote', 'add', 'origin', 'https://github.com/acme/platform.git');
  await git(setting, 'add', '--all');
  await git(setting, ...author, 'commit', '--quiet', '--message=The action and its workflows');
  return { setting, remove: () => rm(folder, { recursive: true }) };
}

async function git(setting: Setting, ...args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await run('git', args, setting);
  if (exitCode !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}
