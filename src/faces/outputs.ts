// The action's outputs, made from the report alone.

import type { Report } from '../report/report.ts';

/** Name → value of every output that is known by now; all of them are declared in action.yml. */
export function outputsOf(report: Report): ReadonlyMap<string, string> {
  const outputs = new Map([['report', JSON.stringify(report)]]);
  if (report.result !== 'pending') outputs.set('result', report.result);
  for (const fleet of report.fleets) {
    if (fleet.url !== undefined) outputs.set(`${fleet.layer}-url`, fleet.url);
    if (fleet.target !== undefined) outputs.set(`${fleet.layer}-target`, String(fleet.target));
    if (fleet.running !== undefined) outputs.set(`${fleet.layer}-running`, String(fleet.running));
  }
  return outputs;
}
