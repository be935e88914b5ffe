// Programs of other projects as child processes, which end with the test.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The PATH of a program, with the project's own Node first. */
export const PATH = [join(ROOT, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);

/** The result of a program. */
export interface Ended {
  /** `null` if a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running program. */
export interface Program {
  readonly ended: Promise<Ended>;
  /** Resolves with the first match in its output; rejects if it ends without a match. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ends it if it still runs. */
  end(): Promise<void>;
}

/** The folder and the variables of a program. It inherits only PATH, with the project's own Node first. */
export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a program is started. */
export interface StartOptions extends Setting {
  /** Whether it has its own process group, so that its child processes end with it. `npm run` needs this. */
  readonly isGroup?: boolean;
}

const running = new Set<Program>();

/** Programs on the PATH. */
const OF_THE_MACHINE = ['git', 'npm', 'sh'];

/** Starts a tool of scripts/install-e2e-tools.sh, or a program of the machine. */
export function start(
  name: string,
  args: readonly string[],
  { cwd, env, isGroup = false }: StartOptions = {},
): Program {
  const child = spawn(OF_THE_MACHINE.includes(name) ? name : toolPath(name), args, {
    cwd: cwd ?? ROOT,
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: isGroup,
  });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      printed[stream] += text;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject).once('close', (exitCode) => resolve({ exitCode, ...printed }));
  });
  const program: Program = {
    ended,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(printed.stdout + printed.stderr);
          if (match !== null) resolve(match);
        };
        for (const stream of ['stdout', 'stderr'] as const) child[stream].on('data', look);
        look();
        const giveUp = () => reject(new Error(`${name} ended:\n${printed.stdout}${printed.stderr}`));
        ended.then(giveUp, reject);
      }),
    end: async () => {
      if (isGroup && child.pid !== undefined) process.kill(-child.pid);
      else child.kill();
      await ended;
    },
  };
  running.add(program);
  const forget = () => running.delete(program);
  ended.then(forget, forget);
  return program;
}

/** Runs a program to its end. */
export function run(name: string, args: readonly string[], setting?: Setting): Promise<Ended> {
  return start(name, args, setting).ended;
}

/** Ends all programs that still run because a test failed. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map((program) => program.end()));
}

function toolPath(name: string): string {
  const found = join(ROOT, '.venv/bin', name);
  if (!existsSync(found)) throw new Error(`${name} is not installed: run scripts/install-e2e-tools.sh`);
  return found;
}
