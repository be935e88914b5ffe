// Plays a GitHub runner for one use of the action: defaults from action.yml, inputs as variables, command files, and
// the built main and post steps as child processes.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a job is started with. */
export interface JobOptions {
  /** The inputs under `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables of the job; nothing else of this process's environment is handed on but PATH. */
  readonly env: Readonly<Record<string, string>>;
  /** Whether the post step runs, too; it does by default. */
  readonly hasPost?: boolean;
  /** The job's working directory; this process's own by default. */
  readonly folder?: string;
  /** Called with each line that a step prints, as it is printed. */
  readonly onLine?: (line: string) => void;
  /** Called once main has started, for example to signal it. */
  readonly onStart?: (main: ChildProcess) => void;
  /** Called once post has started. */
  readonly onPostStart?: (post: ChildProcess) => void;
}

/** What a step did. */
export interface StepResult {
  /** `null` where a signal ended it, or it did not run. */
  readonly exitCode: number | null;
  readonly killedBy: NodeJS.Signals | null;
  /** Standard output, workflow commands included, then standard error. */
  readonly log: string;
}

const NOT_RUN: StepResult = { exitCode: null, killedBy: null, log: '' };

/** What a use of the action did. */
export interface JobResult {
  readonly main: StepResult;
  readonly post: StepResult;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The command files of both steps as they were left, by name: output, state, summary, and the same with `post-`. */
  readonly files: Readonly<Record<string, string>>;
}

/** Runs main and post of the built action as a runner does: post with main's state, whatever became of main. */
export async function runJob(options: JobOptions): Promise<JobResult> {
  return inFolder(async (folder) => {
    const env = await stepVariables('action.yml', options);
    const main = await runStep('main.js', { ...env, ...folder.variables('') }, options);
    const state = parseCommandFile(await folder.read('state'));
    const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
    const { hasPost = true, onPostStart } = options;
    const post = hasPost
      ? await runStep(
          'post.js',
          { ...env, ...saved, ...folder.variables('post-') },
          { ...options, onStart: onPostStart },
        )
      : NOT_RUN;
    const files = await folder.readAll();
    const outputs = parseCommandFile(files['output'] ?? '');
    return { main, post, outputs, state, summary: files['summary'] ?? '', files };
  });
}

/** Runs the built sub-action `plan`, which has one step. */
export async function runPlanJob(options: JobOptions): Promise<Pick<JobResult, 'main' | 'outputs'>> {
  return inFolder(async (folder) => {
    const env = await stepVariables('plan/action.yml', options);
    const main = await runStep('plan.js', { ...env, ...folder.variables('') }, options);
    return { main, outputs: parseCommandFile(await folder.read('output')) };
  });
}

/** The command files of a job. */
interface Folder {
  /** The variables that name those of one step. */
  variables(prefix: string): Record<string, string>;
  read(name: string): Promise<string>;
  readAll(): Promise<Readonly<Record<string, string>>>;
}

const COMMAND_FILES = ['output', 'state', 'summary', 'post-output', 'post-state', 'post-summary'];

async function inFolder<Result>(work: (folder: Folder) => Promise<Result>): Promise<Result> {
  const path = await mkdtemp(join(tmpdir(), 'clonesquad-scale-job-'));
  const file = (name: string) => join(path, name);
  const read = (name: string) => readFile(file(name), 'utf8');
  try {
    await Promise.all(COMMAND_FILES.map((name) => writeFile(file(name), '')));
    return await work({
      variables: (prefix) => commandFiles(file, prefix),
      read,
      readAll: async () =>
        Object.fromEntries(await Promise.all(COMMAND_FILES.map(async (name) => [name, await read(name)] as const))),
    });
  } finally {
    await rm(path, { recursive: true });
  }
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
    // No credentials of this machine may stand in for those of the job.
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  };
}

function commandFiles(file: (name: string) => string, prefix: string): Record<string, string> {
  return {
    GITHUB_OUTPUT: file(`${prefix}output`),
    GITHUB_STATE: file(`${prefix}state`),
    GITHUB_STEP_SUMMARY: file(`${prefix}summary`),
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
async function defaultInputs(file: string): Promise<Record<string, string>> {
  const inputs = known.get(file) ?? readDefaultInputs(file);
  known.set(file, inputs);
  return inputs;
}

async function readDefaultInputs(file: string): Promise<Record<string, string>> {
  const action: unknown = parse(await readFile(join(ROOT, file), 'utf8'));
  const inputs = Object.entries(fieldOf(action, 'inputs') ?? {});
  return Object.fromEntries(
    inputs.flatMap(([name, input]) => {
      const value: unknown = fieldOf(input, 'default');
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

/** Reads a runner's command file: `name<<delimiter`, lines, `delimiter`. What is written last counts. */
function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)) {
    if (name !== undefined && value !== undefined) values[name] = value;
  }
  return values;
}
