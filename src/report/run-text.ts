// A run's end as a terminal shows it: a table of the fleets, the outcome, and what was left behind.

import { plainLine } from '../plain-text.ts';
import { fleetCells, fleetColumns } from './fleet-cells.ts';
import type { ManyReport, Report } from './report.ts';
import { textTable } from './text-table.ts';

/** One environment. */
export function runText(report: Report): string {
  const { fleets, waitFor, headline, finalState } = report;
  const table = textTable(
    fleetColumns([waitFor]),
    fleets.map((fleet) => fleetCells(fleet, waitFor)),
  );
  return `${table}\n${plainLine(headline)}\n${plainLine(finalState)}\n`;
}

/** Many environments: a row a fleet, and a line an environment of what was left behind. */
export function manyText({ environments, headline }: ManyReport): string {
  const columns = ['Environment', ...fleetColumns(environments.map(({ waitFor }) => waitFor))];
  const rows = environments.flatMap(({ env, fleets, waitFor }) =>
    fleets.map((fleet) => [env, ...fleetCells(fleet, waitFor)]),
  );
  const left = environments.map(({ finalState }) => `${plainLine(finalState)}\n`);
  return `${textTable(columns, rows)}\n${plainLine(headline)}\n${left.join('')}`;
}
