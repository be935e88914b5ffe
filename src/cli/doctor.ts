// The work of `doctor`, which only reads. Loaded on demand.

import { examine, examineAll } from '../doctor/doctor.ts';
import { doctorLines, manyDoctorLines } from '../doctor/lines.ts';
import { connectorsFor } from '../machine/machine.ts';
import { systemClock } from '../machine/process.ts';
import { reportJson } from '../render/report.ts';
import type { Look } from '../scale/request.ts';
import { readLooks } from '../settings/read-request.ts';
import { machineOf, type Run } from './command.ts';
import { isOn } from './options.ts';
import { select } from './selection.ts';

/** Checks whether `scale` would work in the environments of the command line. */
export const doctor: Run = async ({ given, env, signal, terminal }) => {
  const [isJson, isQuiet] = [isOn('json', given), isOn('quiet', given)];
  const style = { paint: terminal.paint, isQuiet };
  const machine = await machineOf({ given, env, terminal });
  const { requests: looks, isMany, activity } = await select(given, env, 'scale', readLooks);
  const connectors = connectorsFor(looks.map(inAnyAccount), machine, terminal.log);
  const connectorFor = (look: Look) => connectors(inAnyAccount(look));
  const ports = { connectorFor, clock: systemClock, log: terminal.log };
  const [look] = looks;
  if (isMany || look === undefined) {
    const report = await examineAll(looks, ports, signal, activity);
    await terminal.print(`${isJson ? reportJson(report) : manyDoctorLines(report, style).join('\n')}\n`);
    return report.result;
  }
  const report = await examine(look, ports, signal);
  await terminal.print(`${isJson ? reportJson(report) : doctorLines(report, style).join('\n')}\n`);
  return report.result;
};

/** Whether the account is allowed is a check of the doctor, not a condition of its connection. */
function inAnyAccount(look: Look): Look {
  const { allowedAccounts: _, ...others } = look;
  return others;
}
