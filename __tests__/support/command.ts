// Runs the built command as a program on a cloud.

import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SteppedCloud } from './cloud.ts';
import { keepPrinted } from './printed.ts';

/** The built command. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The result of a command. */
export interface CliResult {
  readonly exitCode: number | null;
  readonly killedBy: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** How a command is started. */
export interface CliOptions {
  /** Of this process's environment, the command gets only PATH and the compile cache. */
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly onStart?: (child: ChildProcess) => void;
  /** A program and its arguments in place of Node and the command. */
  readonly program?: readonly [string, ...string[]];
}

/** Runs the command to its end. */
export async function runCommand(
  args: readonly string[],
  { env = {}, folder, onStart, program = [process.execPath, CLI] }: CliOptions = {},
): Promise<CliResult> {
  const [file, ...first] = program;
  const child = spawn(file, [...first, ...args], {
    env: { ...MACHINE, ...env },
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
  onStart?.(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (exitCode, killedBy) => {
      keepPrinted(`\`${args.join(' ')}\``, printed.out + printed.err);
      resolve({ exitCode, killedBy, ...printed });
    });
  });
}

const MACHINE = {
  PATH: process.env['PATH'] ?? '',
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
  // The command must not use credentials of this machine.
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
};

/** Environment variables with keys to a cloud, for a program in the cloud's time. */
export function machineOn(cloud: SteppedCloud, kind: 'full' | 'postOnly' | 'denied' = 'full') {
  return { ...cloud.time.env, AWS_ENDPOINT_URL: cloud.url, AWS_REGION: 'eu-west-1', ...cloud.keys(kind) };
}
