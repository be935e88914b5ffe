// The work of `run`: scale, run a program when the fleets are ready, and restore the previous sizes. Loaded on demand.

import { spawn } from 'node:child_process';
import { accessSync, constants as fsConstants, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Env } from '../aws/env-variables.ts';
import { quoted } from '../base/text.ts';
import { type EndSignal, exitCode, type Failure, worst } from '../errors/failure.ts';
import { failureOf, invalidUsage } from '../errors/run.ts';
import { connectorsFor } from '../machine/machine.ts';
import { systemClock } from '../machine/process.ts';
import { fixLine, moreLine } from '../render/failure.ts';
import { type ManyReport, reportJson } from '../render/report.ts';
import { reportText } from '../render/tables.ts';
import { restorablesOf, restoreAfter } from '../restore/restore.ts';
import type { Request } from '../scale/request.ts';
import { type CommandAction, type Invocation, machineOf } from './command.ts';
import { FLEET_VARIABLE } from './options.ts';
import { resultOf, runSelection, selectRequests } from './scale.ts';

/** Sets the sizes, runs a program once the fleets are ready, and restores the previous sizes, however the program ends. */
export const runWithProgram: CommandAction = async (invocation) => {
  const { given, env, terminal, operands, signal } = invocation;
  const [file, ...args] = operands;
  if (file === undefined)
    throw invalidUsage({
      reason: '`run` requires a program after `--`, for example `run --env perf1 --frontend 4 -- ./run-tests.sh`',
    });
  // Otherwise a mistyped name would be found only when the fleets are ready.
  if (!isProgram(file, env)) throw invalidUsage({ reason: `${quoted(file)} is not a program that can be started` });
  const machine = await machineOf(invocation);
  const selection = await selectRequests(given, env, 'scale');
  const requests = selection.requests.map((request) => ({ ...request, onJobEnd: 'restore' as const }));
  const signals = passOn(invocation);
  const report = await runSelection({ ...selection, requests, notices: [] }, 'scale', { ...invocation, env: machine });
  // The standard output is that of the program.
  for (const line of reportText(report).trimEnd().split('\n')) terminal.log(line);
  const result = resultOf(report);
  const code =
    result !== 'ok' || signal.aborted
      ? undefined
      : await withFacts(report, async (facts) => {
          const child = startChild(file, args, { ...env, ...facts });
          signals.to(child);
          const { code: ended, error } = await child.ended;
          terminal.log(
            `${quoted(file)} ${error ? `cannot be started: ${error.message}` : `ended with exit code ${ended}`}`,
          );
          return ended;
        });
  const failures = await restore(requests, report, { ...invocation, env: machine }, signals.whileRestoring());
  if (code !== undefined)
    return code === 0 && failures.length > 0 ? exitCode(worst(failures.map((one) => one.result))) : code;
  return result === 'ok' ? 'cancelled' : result;
};

/** Where signals go: to the program while it runs. The sizes are restored first, unless a second signal comes meanwhile. */
function passOn({ takeOver, terminal }: Invocation) {
  let child: Child | undefined;
  let stop: AbortController | undefined;
  let isWarned = false;
  takeOver((name) => {
    if (stop === undefined) child?.send(name);
    else if (isWarned) stop.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
    else {
      isWarned = true;
      terminal.warning(`${name} received. The sizes are restored first. Send the signal again to stop at once.`);
    }
  });
  return {
    to: (next: Child) => {
      child = next;
    },
    whileRestoring: () => {
      stop = new AbortController();
      return stop.signal;
    },
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
  for (const { kind, text, failure } of ends) {
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
      const values = { TARGET: target, RUNNING: usable, PREVIOUS: previous ?? undefined, URL: url };
      return Object.entries(values).flatMap(([name, value]) =>
        value === undefined ? [] : [[`${prefix}${name}`, String(value)]],
      );
    });
    return await act({ ...Object.fromEntries(facts), [`${FLEET_VARIABLE}REPORT`]: path });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// The program that the command runs.

/** A program that runs, with the streams of this process. */
interface Child {
  readonly send: (name: EndSignal) => void;
  /**
   * Resolves with its exit code once it has ended: 128 and the number of the signal that has ended it, or, as shells do, 127 if it
   * does not exist and 126 if it cannot be started for another reason.
   */
  readonly ended: Promise<ChildEnd>;
}

interface ChildEnd {
  readonly code: number;
  /** Why it could not be started. */
  readonly error?: Error;
}

/** Whether a program can be started: a file that may be executed, or the name of one in PATH. */
function isProgram(file: string, env: Env): boolean {
  const folders = file.includes('/') ? [''] : (env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => {
    try {
      const path = folder === '' ? file : join(folder, file);
      accessSync(path, fsConstants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  });
}

function startChild(file: string, args: readonly string[], env: Env): Child {
  const child = spawn(file, args, { stdio: 'inherit', env });
  const ended = new Promise<ChildEnd>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ code: error.code === 'ENOENT' ? 127 : 126, error }),
    );
    child.once('exit', (code, signal) =>
      resolve({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]) }),
    );
  });
  // A terminal sends its signals to all programs in it, so that passing them on would send them twice.
  const hasTerminal = process.stdin.isTTY || process.stderr.isTTY;
  const send = (name: EndSignal) => {
    if (!hasTerminal || name !== 'SIGINT') child.kill(name);
  };
  return { send, ended };
}
