// A program that a command runs.

import { spawn } from 'node:child_process';
import { accessSync, constants as fsConstants, statSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Env } from '../aws/env-variables.ts';
import type { EndSignal } from '../errors/results.ts';

/** A program that runs, with the streams of this process. */
export interface Child {
  readonly pid: number | undefined;
  /** Passes a signal on, unless the program has ended. */
  readonly send: (name: EndSignal) => void;
  /**
   * Resolves with its exit code once it has ended: 128 and the number of the signal that has ended it, or, as shells do, 127 if it
   * does not exist and 126 if it cannot be started for another reason.
   */
  readonly ended: Promise<ChildEnd>;
}

/** How a program has ended. */
export interface ChildEnd {
  readonly code: number;
  /** Why it could not be started. */
  readonly error?: Error;
}

/** Why a program, a file or the name of one in PATH, cannot be started; `undefined` if it can. */
export function programProblem(file: string, env: Env): string | undefined {
  const isPath = file.includes('/');
  const paths = isPath ? [file] : (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, file));
  if (paths.some((path) => isFile(path) && isExecutable(path))) return undefined;
  if (!isPath) return 'there is no such program in PATH';
  return isFile(file) ? 'this file is not executable; use chmod +x' : 'there is no such file';
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, fsConstants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts a program. Without a terminal, it has a process group of its own, which receives the signals that are passed on: a shell
 * script that a signal ends would otherwise leave the programs that it has started running. Throws for an environment or
 * arguments that are too large.
 */
export function startChild(file: string, args: readonly string[], env: Env): Child {
  // A terminal has its own groups: only the foreground group may read from it, and its signals go to all of that group.
  const hasTerminal = process.stdin.isTTY || process.stderr.isTTY;
  const isGroup = !hasTerminal && process.platform !== 'win32';
  const child = spawn(file, args, { stdio: 'inherit', env, detached: isGroup });
  const ended = new Promise<ChildEnd>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ code: error.code === 'ENOENT' ? 127 : 126, error }),
    );
    child.once('exit', (code, signal) =>
      resolve({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]) }),
    );
  });
  const send = (name: EndSignal) => {
    const { pid, exitCode, signalCode } = child;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    if (isGroup) process.kill(-pid, name);
    // Ctrl-C has sent it already.
    else if (!hasTerminal || name !== 'SIGINT') child.kill(name);
  };
  return { pid: child.pid, send, ended };
}
