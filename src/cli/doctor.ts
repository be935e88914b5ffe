// The work of `doctor`, which only reads. Loaded on demand.

import { examine } from '../doctor/doctor.ts';
import { doctorLines } from '../doctor/report.ts';
import { invalidInputs } from '../errors/run.ts';
import { connectorFor } from '../machine/machine.ts';
import { systemClock } from '../machine/system-clock.ts';
import { reportJson } from '../render/report.ts';
import { readLooks } from '../settings/read-request.ts';
import { machineOf, type Run } from './command.ts';
import { type Given, isOn, spellOption } from './options.ts';
import { select } from './selection.ts';

/** Checks whether `scale` would work in one environment. */
export const doctor: Run = async ({ given, env, signal, terminal }) => {
  const isJson = isOn('json', given);
  const { source } = given;
  // Without this, a plan without --env would be refused for lacking --activity, which would not be enough.
  if (source('env') === undefined && source('activity') === undefined && source('plan') !== undefined)
    refuseSeveral(given);
  const machine = await machineOf({ given, env, terminal });
  const { requests } = await select(given, env, 'scale', readLooks);
  const [look, ...others] = requests;
  if (look === undefined || others.length > 0) return refuseSeveral(given);
  // Whether the account is allowed is a check of the doctor, not a condition of its connection.
  const { allowedAccounts: _, ...connection } = look;
  const connect = connectorFor(connection, machine);
  const report = await examine(look, { connect, clock: systemClock, log: terminal.log }, signal);
  await terminal.print(`${isJson ? reportJson(report) : doctorLines(report).join('\n')}\n`);
  return report.result;
};

function refuseSeveral({ source }: Given): never {
  const { text: value, spelling } = source('env') ?? { text: '', spelling: spellOption('env') };
  const why = '`doctor` checks one environment at a time; use the name of one environment';
  throw invalidInputs({ values: [{ input: spelling.name, value, why, example: spelling.example('perf1') }] });
}
