// The end of a run on a terminal: a table of the fleets, the outcome and the final state.

import { plainLine } from '../plain-text.ts';
import { fleetCells, fleetColumns } from './fleet-cells.ts';
import type { ManyReport, Report } from './report.ts';
import { textTable } from './text-table.ts';

/** The text of one environment. */
export function runText(report: Report): string {
  const { fleets, waitFor, headline, finalState } = report;
  const table = textTable(
    fleetColumns([waitFor]),
    fleets.map((fleet) => fleetCells(fleet, waitFor)),
  );
  return `${table}\n${plainLine(headline)}\n${plainLine(finalState)}\n`;
}

/** The text of many environments: a table row per fleet, and the final state of each environment as a line. */
export function manyText({ environments, headline }: ManyReport): string {
  const columns = ['Environment', ...fleetColumns(environments.map(({ waitFor }) => waitFor))];
  const rows = environments.flatMap(({ env, fleets, waitFor }) =>
    fleets.map((fleet) => [env, ...fleetCells(fleet, waitFor)]),
  );
  const states = environments.map(({ finalState }) => `${plainLine(finalState)}\n`);
  return `${textTable(columns, rows)}\n${plainLine(headline)}\n${states.join('')}`;
}
