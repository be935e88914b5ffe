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
  /** Called with each line that a step prints, as it is printed. */
  readonly onLine?: (line: string) => void;
  /** Called once main has started, for example to signal it. */
  readonly onStart?: (main: ChildProcess) => void;
  /** Called once post has started. */
  readonly onPostStart?: (post: ChildProcess) => void;
}

/** What a step did. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly killedBy: NodeJS.Signals | null;
  /** Standard output, workflow commands included, then standard error. */
  readonly log: string;
}

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
  const folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-job-'));
  const file = (name: string) => join(folder, name);
  const names = ['output', 'state', 'summary', 'post-output', 'post-state', 'post-summary'];
  await Promise.all(names.map((name) => writeFile(file(name), '')));
  const inputs = { ...(await defaultInputs()), ...options.inputs };
  const env = {
    ...jobVariables(),
    ...options.env,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  try {
    const main = await runStep('main.js', { ...env, ...commandFiles(file, '') }, options);
    const state = parseCommandFile(await readFile(file('state'), 'utf8'));
    const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
    const post = await runStep(
      'post.js',
      { ...env, ...saved, ...commandFiles(file, 'post-') },
      { onLine: options.onLine, onStart: options.onPostStart },
    );
    const texts = names.map(async (name) => [name, await readFile(file(name), 'utf8')] as const);
    const files: Readonly<Record<string, string>> = Object.fromEntries(await Promise.all(texts));
    const outputs = parseCommandFile(files['output'] ?? '');
    return { main, post, outputs, state, summary: files['summary'] ?? '', files };
  } finally {
    await rm(folder, { recursive: true });
  }
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

interface StepCallbacks {
  readonly onLine?: JobOptions['onLine'];
  readonly onStart?: JobOptions['onStart'];
}

async function runStep(
  entry: string,
  env: Record<string, string>,
  callbacks: StepCallbacks,
): Promise<StepResult> {
  const child = spawn(process.execPath, [join(ROOT, 'dist', entry)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { out: '', err: '' };
  let pending = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
    const lines = (pending + text).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) callbacks.onLine?.(line);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.err += text;
  });
  callbacks.onStart?.(child);
  const [exitCode, killedBy] = await new Promise<[number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      child.once('error', reject).once('close', (code, signal) => resolve([code, signal]));
    },
  );
  return { exitCode, killedBy, log: printed.out + printed.err };
}

/** The defaults that action.yml declares. */
async function defaultInputs(): Promise<Record<string, string>> {
  const action: unknown = parse(await readFile(join(ROOT, 'action.yml'), 'utf8'));
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
