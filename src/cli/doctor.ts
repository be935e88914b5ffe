// The work of `doctor`, which only reads. Loaded on demand.

import { examine, examineAll } from '../doctor/doctor.ts';
import { doctorLines, manyDoctorLines } from '../doctor/lines.ts';
import { connectorsFor } from '../machine/machine.ts';
import { systemClock } from '../machine/process.ts';
import { reportJson } from '../render/report.ts';
import type { InspectRequest } from '../scale/request.ts';
import { readInspectRequests } from '../settings/read-request.ts';
import { type CommandAction, machineOf } from './command.ts';
import { isOn, reportInOptions } from './options.ts';
import { select } from './selection.ts';

/** Checks whether `scale` would work in the environments of the command line. */
export const doctorCommand: CommandAction = async ({ given, env, signal, terminal }) => {
  const [isJson, isQuiet] = [isOn('json', given), isOn('quiet', given)];
  const style = { paint: terminal.paint, width: terminal.widthOf('out'), isQuiet };
  const machine = await machineOf({ given, env, terminal });
  const { requests, isMany, activity } = await select(given, env, 'scale', readInspectRequests);
  const connectors = connectorsFor(requests.map(inAnyAccount), machine, terminal.log);
  const connectorFor = (request: InspectRequest) => connectors(inAnyAccount(request));
  const ports = { connectorFor, clock: systemClock, log: terminal.log };
  const [request] = requests;
  if (isMany || request === undefined) {
    const report = reportInOptions(await examineAll(requests, ports, signal, activity));
    await terminal.print(`${isJson ? reportJson(report) : manyDoctorLines(report, style).join('\n')}\n`);
    return report.result;
  }
  const report = reportInOptions(await examine(request, ports, signal));
  await terminal.print(`${isJson ? reportJson(report) : doctorLines(report, style).join('\n')}\n`);
  return report.result;
};

/** Whether the account is allowed is a check of the doctor, not a condition of its connection. */
function inAnyAccount(request: InspectRequest): InspectRequest {
  const { allowedAccounts: _, ...others } = request;
  return others;
}
