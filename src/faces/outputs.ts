// Makes the action's outputs from the report.

import { plainJson } from '../plain-text.ts';
import type { DoctorReport } from '../report/doctor-report.ts';
import type { ManyReport, NoRunReport, Report } from '../report/report.ts';
import type { StatusReport } from '../report/status-report.ts';

/** Previous values that are safe in a script, which includes all sizes. Any other value is only in the report. */
const HARMLESS_VALUE = /^[\w%.+-]{1,64}$/;

/** The report as one line of JSON. Characters that would end a shell's quotation are escaped, too: see {@link plainJson}. */
export function reportJson(report: Report | ManyReport | NoRunReport | StatusReport | DoctorReport): string {
  return plainJson(report).replace(/['`$]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}

/** The outputs that are known now, by name. All are declared in action.yml. */
export function outputsOf(report: Report): ReadonlyMap<string, string> {
  const outputs = new Map([['report', reportJson(report)]]);
  if (report.result !== 'pending') outputs.set('result', report.result);
  for (const { layer, url, previous, target, running } of report.fleets) {
    if (url !== undefined) outputs.set(`${layer}-url`, url);
    if (previous && HARMLESS_VALUE.test(previous)) outputs.set(`${layer}-previous`, previous);
    if (target !== undefined) outputs.set(`${layer}-target`, String(target));
    if (running !== undefined) outputs.set(`${layer}-running`, String(running));
  }
  return outputs;
}
