// A repository of its own with the action as it is released and workflows that use it: what runs there leaves no trace.
import { constants, copyFile, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run, type Setting } from './programs.ts';

const WORKFLOWS = '.github/workflows';

/** What the actions are made of: whatever else they needed would be missing where they are used. */
export const RELEASE = ['action.yml', 'plan', 'dist'] as const;

/** A repository, and a home that the programs in it may write to. */
export interface Project {
  readonly setting: Required<Setting>;
  remove(): Promise<void>;
}

/** Copies both actions and dist/, with the project's own workflows and those of the tests. */
export function createProject(): Promise<Project> {
  return createRepository(async (cwd) => {
    for (const name of [...RELEASE, '.github']) {
      await cp(join(ROOT, name), join(cwd, name), { recursive: true });
    }
    await copyWorkflows(join(ROOT, '__tests__/e2e/workflows'), cwd);
  });
}

/** Copies all workflows of a folder to where GitHub looks for them; a name that is there already is an error. */
export async function copyWorkflows(from: string, cwd: string): Promise<void> {
  await mkdir(join(cwd, WORKFLOWS), { recursive: true });
  for (const name of await readdir(from)) {
    await copyFile(join(from, name), join(cwd, WORKFLOWS, name), constants.COPYFILE_EXCL);
  }
}

/** A repository with what `fill` puts into its folder, committed. */
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
