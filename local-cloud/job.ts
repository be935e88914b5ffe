// Simulates a GitHub runner for one use of the action: defaults from action.yml, inputs as variables, command files, and
// the built main and post steps as child processes.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The options of a job. */
export interface JobOptions {
  /** The inputs under `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables of the job. It inherits only PATH from this process. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether the post step runs. `true`. */
  readonly hasPost?: boolean;
  /** The job's working directory. The default is that of this process. */
  readonly folder?: string;
  /** Called with each line that a step prints, as it is printed. */
  readonly onLine?: (line: string) => void;
  /** Called once main has started, for example to signal it. */
  readonly onStart?: (main: ChildProcess) => void;
  /** Called once post has started. */
  readonly onPostStart?: (post: ChildProcess) => void;
}

/** The end of a step. */
export interface StepResult {
  /** `null` if a signal ended the step or it did not run. */
  readonly exitCode: number | null;
  readonly killedBy: NodeJS.Signals | null;
  /** Standard output, workflow commands included, then standard error. */
  readonly log: string;
}

const NOT_RUN: StepResult = { exitCode: null, killedBy: null, log: '' };

/** The end of a job. */
export interface JobResult {
  readonly main: StepResult;
  readonly post: StepResult;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The final command files of both steps by name: output, state, summary, and the same with `post-`. */
  readonly files: Readonly<Record<string, string>>;
}

/** Runs main and post of the built action as a runner does: post with main's state, even if main failed. */
export async function runJob(options: JobOptions): Promise<JobResult> {
  return inFolder(async (folder) => {
    const env = await stepVariables('action.yml', options);
    const main = await runStep('main.js', { ...env, ...commandFiles(folder) }, options);
    const state = parseCommandFile((await readCommandFiles(folder))['state']);
    const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
    const postEnv = { ...env, ...saved, ...commandFiles(folder, 'post-') };
    const { hasPost = true, onPostStart } = options;
    const post = hasPost ? await runStep('post.js', postEnv, { ...options, onStart: onPostStart }) : NOT_RUN;
    const files = await readCommandFiles(folder);
    return { main, post, outputs: parseCommandFile(files['output']), state, summary: files['summary'] ?? '', files };
  });
}

/** Runs the built sub-action `plan`, which has one step. */
export async function runPlanJob(options: JobOptions): Promise<Pick<JobResult, 'main' | 'outputs'>> {
  return inFolder(async (folder) => {
    const env = await stepVariables('plan/action.yml', options);
    const main = await runStep('plan.js', { ...env, ...commandFiles(folder) }, options);
    return { main, outputs: parseCommandFile((await readCommandFiles(folder))['output']) };
  });
}

const COMMAND_FILES = ['output', 'state', 'summary', 'post-output', 'post-state', 'post-summary'];

/** Gives a function a new folder with empty command files. */
async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-job-'));
  try {
    await Promise.all(COMMAND_FILES.map((name) => writeFile(join(folder, name), '')));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readCommandFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = COMMAND_FILES.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(files));
}

/** The variables of a step with the paths of its command files. */
function commandFiles(folder: string, prefix = ''): Record<string, string> {
  return {
    GITHUB_OUTPUT: join(folder, `${prefix}output`),
    GITHUB_STATE: join(folder, `${prefix}state`),
    GITHUB_STEP_SUMMARY: join(folder, `${prefix}summary`),
  };
}

/** The variables of every step of a job, its inputs among them. */
async function stepVariables(action: string, options: JobOptions): Promise<Record<string, string>> {
  const inputs = { ...(await defaultInputs(action)), ...options.inputs };
  return {
    ...jobVariables(),
    ...options.env,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
}

function jobVariables(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/perf-tests',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_ATTEMPT: '1',
    // The job must not use credentials of this machine.
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  };
}

type StepOptions = Pick<JobOptions, 'onLine' | 'folder'> & {
  readonly onStart?: JobOptions['onStart'] | undefined;
};

async function runStep(
  entry: string,
  env: Record<string, string>,
  { onLine, onStart, folder }: StepOptions,
): Promise<StepResult> {
  const child = spawn(process.execPath, [join(ROOT, 'dist', entry)], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { out: '', err: '' };
  let pending = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
    const lines = (pending + text).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) onLine?.(line);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.err += text;
  });
  onStart?.(child);
  const [exitCode, killedBy] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject).once('close', (code, signal) => resolve([code, signal]));
  });
  return { exitCode, killedBy, log: printed.out + printed.err };
}

const known = new Map<string, Promise<Record<string, string>>>();

/** The defaults that an action declares. */
function defaultInputs(file: string): Promise<Record<string, string>> {
  const inputs = known.get(file) ?? readDefaultInputs(file);
  known.set(file, inputs);
  return inputs;
}

async function readDefaultInputs(file: string): Promise<Record<string, string>> {
  const { inputs = {} }: { readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>> } = parse(
    await readFile(join(ROOT, file), 'utf8'),
  );
  const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default] as const);
  return Object.fromEntries(defaults.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

/** Reads a command file: `name<<delimiter`, lines, `delimiter`. The last value of a name counts. */
function parseCommandFile(text = ''): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)) {
    if (name !== undefined && value !== undefined) values[name] = value;
  }
  return values;
}
