// The commands that only look: what they are to look at, the look, and what is said of it. Loaded only by them.

import type { Env } from '../../aws/environment.ts';
import { invalidInputs } from '../../causes/run.ts';
import type { Failure } from '../../failure.ts';
import { doctorLines } from '../../report/doctor-lines.ts';
import type { StatusReport } from '../../report/status-report.ts';
import { statusTable } from '../../report/status-table.ts';
import type { Result } from '../../results.ts';
import { examine } from '../../scale/doctor.ts';
import type { Look } from '../../scale/request.ts';
import { readStatus, watchStatus } from '../../scale/status.ts';
import { connectorFor, connectorsFor, openMachine } from '../machine.ts';
import { reportJson } from '../outputs.ts';
import { systemClock } from '../system-clock.ts';
import type { Context } from './command.ts';
import { type CommandLine, isOn, readGiven, spellFlag, WATCH_FLAG, wantsJson } from './flags.ts';
import { commandIdentity, commandSurroundings } from './identity.ts';
import { selectLooks } from './selection.ts';

/** Tells what the fleets are; with `--watch`, until the signal is aborted. */
export async function runStatus(line: CommandLine, context: Context): Promise<Result> {
  const { env, signal, terminal } = context;
  const isJson = wantsJson(line, env);
  const { looks, machine } = await open(line, context);
  const connectors = connectorsFor(looks, commandIdentity(machine), terminal.log);
  const ports = { connectorFor: connectors, clock: systemClock, log: terminal.log };
  const isWatching = isOn(WATCH_FLAG, line, env);
  // Tables that follow each other are kept apart.
  const end = isWatching && !isJson ? '\n\n' : '\n';
  const print = (report: StatusReport) =>
    terminal.print(`${isJson ? reportJson(report) : statusTable(report).join('\n')}${end}`);
  if (!isWatching) {
    const report = await readStatus(looks, ports, signal);
    await print(report);
    return report.result;
  }
  const pollMs = Math.min(...looks.map(({ wait }) => wait.pollMs));
  const watch = isJson ? undefined : await terminal.openWatch();
  try {
    for await (const report of watchStatus(looks, ports, pollMs, signal)) {
      if (watch !== undefined) watch.show(report);
      else if (!(await print(report))) return report.result;
    }
  } finally {
    watch?.close();
  }
  return 'cancelled';
}

/** Finds out whether a scale of one environment would work. */
export async function runDoctor(line: CommandLine, context: Context): Promise<Result> {
  const { env, signal, terminal } = context;
  const isJson = wantsJson(line, env);
  const { looks, machine } = await open(line, context);
  const [look, ...others] = looks;
  if (look === undefined || others.length > 0) throw notOne(line);
  const { signIn, region, requestMs, vpcEndpoint } = look;
  // Which accounts are allowed is a check of its own.
  const place = { signIn, region, requestMs, ...(vpcEndpoint && { vpcEndpoint }) };
  const connect = connectorFor(place, commandIdentity(machine));
  const report = await examine(look, { connect, clock: systemClock, log: terminal.log }, signal);
  await terminal.print(isJson ? `${reportJson(report)}\n` : `${doctorLines(report).join('\n')}\n`);
  return report.result;
}

/** What is to be looked at, and the environment to do so in. */
async function open(
  line: CommandLine,
  { env }: Context,
): Promise<{ readonly looks: readonly Look[]; readonly machine: Env }> {
  const given = readGiven(line, env);
  const machine = await openMachine(env);
  return { looks: (await selectLooks(given, commandSurroundings(env))).requests, machine };
}

function notOne({ texts }: CommandLine): Failure {
  const { name, example } = spellFlag('env');
  const why = 'the doctor looks at one environment at a time';
  const value = texts.get('env') ?? '';
  return invalidInputs({ mistakes: [{ input: name, value, why, example: example('perf1') }] });
}
