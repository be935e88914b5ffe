// The work of `run`: scale, run a program when the fleets are ready, and restore the previous sizes. Loaded on demand.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Env } from '../aws/env-variables.ts';
import { innermost } from '../aws/http.ts';
import { excerpt, quoted } from '../base/text.ts';
import { SAFE_VALUE } from '../clonesquad/size.ts';
import type { Failure } from '../errors/failure.ts';
import { type EndSignal, exitCode, worst } from '../errors/results.ts';
import { failureOf, invalidUsage } from '../errors/run.ts';
import { type Child, type ChildEnd, programProblem, startChild } from '../machine/child.ts';
import { connectorsFor } from '../machine/machine.ts';
import { systemClock } from '../machine/system-clock.ts';
import { fixLine, moreLine } from '../render/failure.ts';
import { type ManyReport, reportJson } from '../render/report.ts';
import { reportText } from '../render/tables.ts';
import { restorablesOf, restoreAfter } from '../restore/restore.ts';
import type { Request } from '../scale/request.ts';
import { withOptions } from '../settings/settings.ts';
import { type Invocation, machineOf, type Run } from './command.ts';
import { FLEET_VARIABLE, failureInOptions } from './options.ts';
import { resultOf, runSelection, selectRequests } from './scale.ts';

/** Sets the sizes, runs a program once the fleets are ready, and restores the previous sizes, however the program ends. */
export const run: Run = async (invocation) => {
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
