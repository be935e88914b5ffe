// A measured program: a separate process with known times, processor time and memory.

import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The program and its variables. It inherits only PATH. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** Credentials and settings of this machine must not replace those of a measure. */
export const NO_SETTINGS = {
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
} as const;

/** A program that ended. */
export interface Ended {
  readonly exitCode: number | null;
  /** Time, as of performance.now(). */
  readonly at: number;
  /** Standard output, then standard error. */
  readonly printed: string;
  readonly standardError: string;
}

/** A program that runs. */
export interface Running {
  readonly child: ChildProcess;
  /** Time before the start, as of performance.now(). */
  readonly startedAt: number;
  readonly ended: Promise<Ended>;
}

/** Starts a program. */
export function start({ file, args, env = {}, folder }: Command): Running {
  const startedAt = performance.now();
  const child = spawn(file, args, {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(folder !== undefined && { cwd: folder }),
  });
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.err += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    let at = Number.NaN;
    child.once('exit', () => {
      at = performance.now();
    });
    child.once('error', reject).once('close', (exitCode) => {
      resolve({ exitCode, at, printed: printed.out + printed.err, standardError: printed.err });
    });
  });
  return { child, startedAt, ended };
}

/** Runs a program to its end; throws if it fails. */
export async function run(command: Command): Promise<Ended & Pick<Running, 'startedAt'>> {
  const { startedAt, ended } = start(command);
  const end = await ended;
  requireSuccess(command, end);
  return { ...end, startedAt };
}

/** Throws if a program failed: its measurement would be meaningless. */
export function requireSuccess({ file, args }: Command, { exitCode, printed }: Ended): void {
  if (exitCode !== 0) throw new Error(`${[file, ...args].join(' ')} exited with ${exitCode}:\n${printed.slice(-4000)}`);
}

/** Processor time that a process has used so far, for all its threads, ms. */
export function processorMs(pid: number): number {
  const nanoseconds = readdirSync(`/proc/${pid}/task`).map((thread) => {
    const [running = '0'] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
    return Number(running);
  });
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}

/** The peak memory of a process so far, MiB. */
export function peakMemoryMiB(pid: number): number {
  const [, kibibytes = 'NaN'] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kibibytes) / 1024;
}
