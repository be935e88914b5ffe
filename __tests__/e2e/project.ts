// A repository of its own with the action as it is released and workflows that use it: what runs there leaves no trace.
import { constants, copyFile, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run, type Setting } from './programs.ts';

const WORKFLOWS = '.github/workflows';

/** A copy of the project, and a home that the programs in it may write to. */
export interface Project {
  readonly setting: Required<Setting>;
  remove(): Promise<void>;
}

/** Copies action.yml and dist/, with the project's own workflows and those of the tests. */
export async function createProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-project-'));
  const [cwd, home] = [join(folder, 'platform'), join(folder, 'home')];
  await mkdir(join(cwd, WORKFLOWS), { recursive: true });
  await mkdir(home);
  for (const name of ['action.yml', 'dist', '.github']) {
    await cp(join(ROOT, name), join(cwd, name), { recursive: true });
  }
  const fixtures = join(ROOT, '__tests__/e2e/workflows');
  for (const name of await readdir(fixtures)) {
    await copyFile(join(fixtures, name), join(cwd, WORKFLOWS, name), constants.COPYFILE_EXCL);
  }
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
