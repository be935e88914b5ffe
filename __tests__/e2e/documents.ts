// The machine of somebody who follows the documents: a clone of this project with a plan in it, the command installed, and a cloud.
import { cp, mkdir, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { SteppedCloud } from '../support/cloud.ts';
import { createExamples } from './examples.ts';
import { type Ended, PATH, ROOT, run, type Setting } from './programs.ts';
import type { Project } from './project.ts';

/** What the package is made of. */
const PACKAGE = ['package.json', 'README.md', 'LICENSE', 'dist', 'plan.schema.json', 'report.schema.json'];

/** Commands that .ci/run gives on a clean clone, or others that do as much, and the lines by which it does. */
export const RUN_BY_CI: ReadonlyMap<string, string> = new Map([
  ['npm ci', 'check install npm ci'],
  ['npm run demo', 'check demo npm run demo'],
  ['npm test', "suite 'npm test' npm test --"],
  ['npm test -- __tests__/unit', "suite 'npm test' npm test --"],
  ['npm run format', 'begin format npm run format:check'],
  ['npm run typecheck', 'begin types npm run typecheck'],
  ['npm run lint', 'begin lint npm run lint'],
  ['npm run build', "check 'dist/ matches the sources' fresh_dist"],
]);

/** The commands of a block, without what is said about them. */
export function commandsOf(script: string): readonly string[] {
  const lines = script.replaceAll('\\\n', ' ').split('\n');
  const commands = lines.flatMap((line) => line.replace(/(?:^|\s)#.*$/, '').split(' && '));
  return commands.map((command) => command.trim()).filter((command) => command !== '');
}

/** Whether all that a block does is done by .ci/run. */
export function isRunByCi(script: string): boolean {
  return commandsOf(script).every((command) => RUN_BY_CI.has(command));
}

/** Whether a block starts something that runs on until it is ended. */
export function isServer(script: string): boolean {
  return script.startsWith('npm run local-cloud');
}

/** The variables of a block that downloads a package: npm's own settings, as they are here. Other blocks have no registry. */
export function registryOf(script: string): Readonly<Record<string, string>> {
  if (!script.startsWith('npx --yes --package node@')) return {};
  const own = Object.entries(process.env).filter(([name]) =>
    /^(?:npm_config_(?:registry|userconfig|globalconfig|cafile)|NODE_EXTRA_CA_CERTS|https_proxy)$/i.test(name),
  );
  return { ...Object.fromEntries(own.map(([name, value = '']) => [name, value])), npm_config_offline: 'false' };
}

/** Whether a block is for AWS's own command line, which is not here: its templates and parameters are looked at. */
export function isForAws(script: string): boolean {
  return script.startsWith('aws ');
}

/** A folder as the documents suppose it, and the variables of a shell in it. */
export interface Machine {
  readonly setting: Required<Setting>;
  remove(): Promise<void>;
}

/** Makes such a machine. What npm installs on it goes to its own home. */
export async function createMachine(): Promise<Machine> {
  const project: Project = await createExamples();
  const { cwd, env } = project.setting;
  for (const name of PACKAGE) await cp(join(ROOT, name), join(cwd, name), { recursive: true });
  const home = env['HOME'] ?? '';
  await mkdir(join(home, 'bin'));
  await symlink(join(ROOT, 'dist/cli.js'), join(home, 'bin/clonesquad-scale'));
  const path = [join(home, 'npm/bin'), join(home, 'bin'), PATH, join(ROOT, '.venv/bin')];
  const variables = {
    PATH: path.join(delimiter),
    npm_config_prefix: join(home, 'npm'),
    npm_config_offline: 'true',
  };
  return { setting: { cwd, env: { ...env, ...variables } }, remove: () => project.remove() };
}

/** The variables by which a shell works on a cloud, as an administrator of it. */
export function variablesOn(cloud: SteppedCloud): Readonly<Record<string, string>> {
  const { AWS_ENDPOINT_URL: endpoint = '' } = cloud.jobEnv;
  const urlOf = (layer: string) => cloud.apiUrl(`perf1-${layer}`).replace(/\/$/, '');
  return {
    ...cloud.time.env,
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: cloud.region,
    ...cloud.keys('full'),
    CLONESQUAD_POLL_INTERVAL: '15s',
    FRONTEND_URL: urlOf('frontend'),
    BACKEND_URL: urlOf('backend'),
  };
}

/** Runs a block as a script, which ends at its first command that fails. Its arguments are the two sizes. */
export function runBlock(
  { setting }: Machine,
  script: string,
  variables: Readonly<Record<string, string>>,
): Promise<Ended> {
  const env = { ...setting.env, ...variables };
  return run('sh', ['-euc', script, 'sh', '4', '50%'], { cwd: setting.cwd, env });
}
