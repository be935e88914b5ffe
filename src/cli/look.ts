// The work of `status` and `doctor`, which only read. Loaded on demand.

import type { Env } from '../aws/environment.ts';
import { examine } from '../doctor/doctor.ts';
import { doctorLines } from '../doctor/report.ts';
import type { Failure } from '../errors/failure.ts';
import { invalidInputs } from '../errors/run.ts';
import { connectorFor, connectorsFor, openMachine } from '../machine/machine.ts';
import { systemClock } from '../machine/system-clock.ts';
import { reportJson } from '../render/report.ts';
import type { Look } from '../scale/request.ts';
import type { StatusReport } from '../status/report.ts';
import { readStatus, watchStatus } from '../status/status.ts';
import { statusTable } from '../status/table.ts';
import type { Context, Job } from './command.ts';
import { commandSurroundings } from './command.ts';
import { type CommandLine, isOn, readGiven, spellOption } from './options.ts';
import { selectLooks } from './selection.ts';

/** Prints the status of the fleets; with `--watch`, until the signal is aborted. */
export const showStatus: Job = async (line, context) => {
  const { env, signal, terminal } = context;
  const isJson = isOn('json', line, env);
  const { looks, machine } = await open(line, context);
  const connectors = connectorsFor(looks, machine, terminal.log);
  const ports = { connectorFor: connectors, clock: systemClock, log: terminal.log };
  const isWatching = isOn('watch', line, env);
  // A blank line separates the tables.
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
};

/** Checks whether `scale` would work in one environment. */
export const runDoctor: Job = async (line, context) => {
  const { env, signal, terminal } = context;
  const isJson = isOn('json', line, env);
  // Without this, a plan without --env would be refused for lacking --activity, which would not be enough.
  const { source } = readGiven(line, env);
  if (source('env') === undefined && source('activity') === undefined && source('plan') !== undefined)
    throw notOne(line);
  const { looks, machine } = await open(line, context);
  const [look, ...others] = looks;
  if (look === undefined || others.length > 0) throw notOne(line);
  const { signIn, region, requestMs, vpcEndpoint } = look;
  // The allowed accounts are a check of the doctor, not a condition of its connection.
  const place = { signIn, region, requestMs, ...(vpcEndpoint && { vpcEndpoint }) };
  const connect = connectorFor(place, machine);
  const report = await examine(look, { connect, clock: systemClock, log: terminal.log }, signal);
  await terminal.print(isJson ? `${reportJson(report)}\n` : `${doctorLines(report).join('\n')}\n`);
  return report.result;
};

/** The environments to read, and the environment variables of the machine. */
async function open(
  line: CommandLine,
  { env }: Context,
): Promise<{ readonly looks: readonly Look[]; readonly machine: Env }> {
  const given = readGiven(line, env);
  const machine = await openMachine(env);
  return { looks: (await selectLooks(given, commandSurroundings(env))).requests, machine };
}

function notOne({ texts }: CommandLine): Failure {
  const { name, example } = spellOption('env');
  const why = '`doctor` checks one environment at a time; use the name of one environment';
  const value = texts.get('env') ?? '';
  return invalidInputs({ mistakes: [{ input: name, value, why, example: example('perf1') }] });
}
