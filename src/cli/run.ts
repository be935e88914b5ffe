// The work of `run`: scale, run a program when the fleets are ready, and restore the previous sizes. Loaded on demand.

import { spawn } from 'node:child_process';
import { accessSync, constants as fsConstants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Env } from '../aws/env-variables.ts';
import { innermost } from '../aws/http.ts';
import { excerpt, quoted } from '../base/text.ts';
import { SAFE_VALUE } from '../clonesquad/size.ts';
import { type EndSignal, exitCode, type Failure, worst } from '../errors/failure.ts';
import { failureOf, invalidUsage } from '../errors/run.ts';
import { isFile } from '../machine/files.ts';
import { connectorsFor } from '../machine/machine.ts';
import { systemClock } from '../machine/process.ts';
import { fixLine, moreLine } from '../render/failure.ts';
import { type ManyReport, reportJson } from '../render/report.ts';
import { reportText } from '../render/tables.ts';
import { restorablesOf, restoreAfter } from '../restore/restore.ts';
import type { Request } from '../scale/request.ts';
import { withOptions } from '../settings/settings.ts';
import { type CommandAction, type Invocation, machineOf } from './command.ts';
import { FLEET_VARIABLE, failureInOptions } from './options.ts';
import { resultOf, runSelection, selectRequests } from './scale.ts';

/** Sets the sizes, runs a program once the fleets are ready, and restores the previous sizes, however the program ends. */
export const runWithProgram: CommandAction = async (invocation) => {
  const { given, env, terminal, operands, signal } = invocation;
  const [file, ...args] = operands;
  if (file === undefined)
    throw invalidUsage({
      reason: '`run` requires a program after `--`, for example `run --env perf1 --frontend 4 -- ./run-tests.sh`',
      command: 'run',
    });
  // Otherwise a mistyped name would be found only when the fleets are ready.
  const problem = programProblem(file, env);
  if (problem !== undefined) throw invalidUsage({ reason: `cannot start ${quoted(file)}: ${problem}`, command: 'run' });
  const machine = await machineOf(invocation);
  const selection = await selectRequests(given, env, 'scale');
  const requests = selection.requests.map((request) => ({ ...request, onJobEnd: 'restore' as const }));
  const signals = passOn(invocation);
  const report = await runSelection({ ...selection, requests, notices: [] }, 'scale', { ...invocation, env: machine });
  // The standard output is that of the program.
  for (const line of reportText(report, terminal.widthOf('err')).trimEnd().split('\n')) terminal.log(line);
  const result = resultOf(report);
  const end =
    result !== 'ok' || signal.aborted
      ? undefined
      : await withFacts(report, async (facts) => {
          // A signal may have come meanwhile.
          if (signal.aborted) return undefined;
          const child = startChild(file, args, { ...env, ...facts });
          signals.toChild(file, child);
          return child.ended;
        })
          // For example if no report can be written. The sizes are restored all the same.
          .catch((thrown: unknown): ChildEnd => ({ code: 126, error: new Error(innermost(thrown).message) }));
  signals.toRestoring();
  if (end !== undefined) {
    const how = end.error ? `cannot be started: ${excerpt(end.error.message)}` : `ended with exit code ${end.code}`;
    terminal.log(`${quoted(file)} ${how}`);
  }
  const code = end?.code;
  const failures = await restore(requests, report, { ...invocation, env: machine }, signals.stop);
  if (code !== undefined)
    return code === 0 && failures.length > 0 ? exitCode(worst(failures.map((one) => one.result))) : code;
  return result === 'ok' ? 'cancelled' : result;
};

/** Where signals go: to the program while it runs. The sizes are restored first, unless a second signal comes meanwhile. */
function passOn({ takeOver, terminal }: Invocation) {
  const stop = new AbortController();
  let onSignal: (name: EndSignal, isFirst: boolean) => void = () => {};
  let isFirst = true;
  takeOver((name) => {
    onSignal(name, isFirst);
    isFirst = false;
  });
  const follow = (next: typeof onSignal) => {
    isFirst = true;
    onSignal = next;
  };
  return {
    toChild: (file: string, { pid, send }: Child) =>
      follow((name, isFirstToIt) => {
        send(name);
        terminal.notice(
          isFirstToIt
            ? `${name} received and passed on to ${quoted(file)}. The sizes are restored when it has ended.`
            : `${name} received. ${quoted(file)} has not ended yet. To end it without cleanup, use \`kill -KILL ${pid}\`.`,
        );
      }),
    toRestoring: () =>
      follow((name, isFirstMeanwhile) => {
        if (!isFirstMeanwhile) stop.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
        else terminal.warning(`${name} received. The sizes are restored first. Send the signal again to stop at once.`);
      }),
    stop: stop.signal,
  };
}

/** Restores what the requests have written, and prints how. Gives the failures. */
async function restore(
  requests: readonly Request[],
  { environments }: ManyReport,
  { env, terminal }: Invocation,
  signal: AbortSignal,
): Promise<readonly Failure[]> {
  const connectorFor = connectorsFor(requests, env, terminal.log);
  const { log, notice } = terminal;
  const all = requests.map(async (request, index) => {
    const rows = environments[index]?.fleets.flatMap(restorablesOf) ?? [];
    if (rows.length === 0) return [];
    try {
      const ports = { connect: connectorFor(request), clock: systemClock, log, notice };
      return await restoreAfter(request, rows, ports, signal);
    } catch (thrown) {
      const failure = failureOf(thrown, signal);
      const names = [...new Set(rows.map(({ fleet }) => fleet))].join(', ');
      return [{ kind: 'failed' as const, text: `${names}: not restored. ${failure.message}`, failure }];
    }
  });
  const ends = (await Promise.all(all)).flat();
  for (const { kind, text: plain, failure: found } of ends) {
    const [text, failure] = [withOptions(plain), found && failureInOptions(found)];
    if (failure) terminal.error(failure.result, [text, fixLine(failure), moreLine(failure.code)]);
    else if (kind === 'untouched') terminal.warning(text);
    else log(text);
  }
  return ends.flatMap(({ failure }) => failure ?? []);
}

/** Calls a function with the variables that report the state of the fleets to a program, and with the report in a file. */
async function withFacts<Value>(report: ManyReport, act: (facts: Env) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'clonesquad-scale-'));
  try {
    const path = join(folder, 'report.json');
    const [one, ...others] = report.environments;
    const single = one !== undefined && others.length === 0 ? one : undefined;
    await writeFile(path, `${reportJson(single ?? report)}\n`);
    const facts = (single?.fleets ?? []).flatMap(({ layer, target, usable, previous, url }) => {
      const prefix = `${FLEET_VARIABLE}${layer.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_`;
      // Any other value is only in the report.
      const stored = previous && SAFE_VALUE.test(previous) ? previous : undefined;
      const values = { TARGET: target, RUNNING: usable, PREVIOUS: stored, URL: url };
      return Object.entries(values).flatMap(([name, value]) =>
        value === undefined ? [] : [[`${prefix}${name}`, String(value)]],
      );
    });
    return await act({ ...Object.fromEntries(facts), [`${FLEET_VARIABLE}REPORT`]: path });
  } finally {
    // The program may have changed its permissions.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

// The program that the command runs.

/** A program that runs, with the streams of this process. */
interface Child {
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
interface ChildEnd {
  readonly code: number;
  /** Why it could not be started. */
  readonly error?: Error;
}

/** Why a program, a file or the name of one in PATH, cannot be started; `undefined` if it can. */
function programProblem(file: string, env: Env): string | undefined {
  const isPath = file.includes('/');
  const paths = isPath ? [file] : (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, file));
  if (paths.some((path) => isFile(path) && isExecutable(path))) return undefined;
  if (!isPath) return 'there is no such program in PATH';
  return isFile(file) ? 'this file is not executable; use chmod +x' : 'there is no such file';
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
function startChild(file: string, args: readonly string[], env: Env): Child {
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
    const { pid, exitCode: status, signalCode } = child;
    if (pid === undefined || status !== null || signalCode !== null) return;
    if (isGroup) process.kill(-pid, name);
    // Ctrl-C has sent it already.
    else if (!hasTerminal || name !== 'SIGINT') child.kill(name);
  };
  return { pid: child.pid, send, ended };
}
