// The machine of a reader of the documents: a clone of this project with a plan, the installed command, and a cloud.
import { cp, mkdir, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { SteppedCloud } from '../support/cloud.ts';
import { createExamples } from './examples.ts';
import { type Ended, PATH, ROOT, run, type Setting } from './programs.ts';
import type { Project } from './project.ts';

/** The contents of the package. */
const PACKAGE = ['package.json', 'README.md', 'LICENSE', 'dist', 'plan.schema.json', 'report.schema.json'];

/** Commands that .ci/run covers on a clean clone, and the lines of .ci/run that cover them. */
export const RUN_BY_CI: ReadonlyMap<string, string> = new Map([
  ['npm ci', 'check install npm ci'],
  ['npm run demo', 'check demo npm run demo'],
  ['npm test', "suite 'npm test' npm test --"],
  ['npm test -- __tests__/unit', "suite 'npm test' npm test --"],
  ['npm run format', 'begin format nice npm run format:check'],
  ['npm run typecheck', 'begin types nice npm run typecheck'],
  ['npm run lint', 'begin lint nice npm run lint'],
  ['npm run build', "check 'dist/ matches the sources' fresh_dist"],
]);

/** The commands of a block, without comments. */
export function commandsOf(script: string): readonly string[] {
  const lines = script.replaceAll('\\\n', ' ').split('\n');
  const commands = lines.flatMap((line) => line.replace(/(?:^|\s)#.*$/, '').split(' && '));
  return commands.map((command) => command.trim()).filter((command) => command !== '');
}

/** Whether .ci/run runs all commands of a block. */
export function isRunByCi(script: string): boolean {
  return commandsOf(script).every((command) => RUN_BY_CI.has(command));
}

/** Whether a block starts a program that runs until it is stopped. */
export function isServer(script: string): boolean {
  return script.startsWith('npm run local-cloud');
}

/**
 * The variables of a block that downloads a package: the settings of npm on this machine. Other blocks have no
 * registry.
 */
export function registryOf(script: string): Readonly<Record<string, string>> {
  if (!script.startsWith('npm install --prefix ')) return {};
  const own = Object.entries(process.env).filter(([name]) =>
    /^(?:npm_config_(?:registry|userconfig|globalconfig|cafile)|NODE_EXTRA_CA_CERTS|https_proxy)$/i.test(name),
  );
  return { ...Object.fromEntries(own.map(([name, value = '']) => [name, value])), npm_config_offline: 'false' };
}

/** Whether a block is for the AWS CLI, which does not run here: only its templates and parameters are checked. */
export function isForAws(script: string): boolean {
  return script.startsWith('aws ');
}

/** A folder that matches the documents, and the variables of a shell in it. */
export interface Machine {
  readonly setting: Required<Setting>;
  remove(): Promise<void>;
}

/** Creates such a machine. npm installs into its home folder. */
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

/** The variables of a shell that works on a cloud as its administrator. */
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

/** Runs a block as a script, which ends at the first failed command. Its arguments are the two sizes. */
export function runBlock(
  { setting }: Machine,
  script: string,
  variables: Readonly<Record<string, string>>,
): Promise<Ended> {
  const env = { ...setting.env, ...variables };
  return run('sh', ['-euc', script, 'sh', '4', '50%'], { cwd: setting.cwd, env });
}
