// The work of `status`, which only reads. Loaded on demand.

import { Failure } from '../errors/failure.ts';
import { connectorsFor } from '../machine/machine.ts';
import { systemClock } from '../machine/process.ts';
import { reportJson } from '../render/report.ts';
import { readInspectRequests } from '../settings/read-request.ts';
import type { StatusReport } from '../status/report.ts';
import { statusReader, watchStatus } from '../status/status.ts';
import { statusTable } from '../status/table.ts';
import { type CommandAction, machineOf } from './command.ts';
import { isOn, reportInOptions } from './options.ts';
import { select } from './selection.ts';

/** Prints the status of the fleets; with `--watch`, until the signal is aborted. */
export const statusCommand: CommandAction = async ({ given, env, signal, terminal }) => {
  const [isJson, isWatching] = [isOn('json', given), isOn('watch', given)];
  const machine = await machineOf({ given, env, terminal });
  const { requests } = await select(given, env, 'scale', readInspectRequests);
  const connectors = connectorsFor(requests, machine, terminal.log);
  const ports = { connectorFor: connectors, clock: systemClock, log: terminal.log };
  const textOf = (report: StatusReport) =>
    isJson ? reportJson(report) : statusTable(report, terminal.widthOf('out')).join('\n');
  if (!isWatching) {
    const report = reportInOptions(await statusReader(requests, ports)(signal));
    await terminal.print(`${textOf(report)}\n`);
    return report.result;
  }
  let last: StatusReport | undefined;
  const board = isJson
    ? undefined
    : await terminal.openBoard('out', async () => {
        const { statusBoardLines } = await import('../status/board.ts');
        return (screen, paint) => (last ? statusBoardLines(last, screen, paint) : []);
      });
  const pollMs = Math.min(...requests.map(({ wait }) => wait.pollMs));
  try {
    for await (const next of watchStatus(requests, ports, pollMs, signal)) {
      const report = reportInOptions(next);
      last = report;
      if (board) board.draw();
      // A blank line separates the tables.
      else if (!(await terminal.print(`${textOf(report)}${isJson ? '\n' : '\n\n'}`))) return report.result;
    }
  } finally {
    board?.close();
  }
  if (signal.reason instanceof Failure) throw signal.reason;
  return 'cancelled';
};
