// The result of `doctor` as a line per check, for a terminal or a log.

import { plainLine } from '../plain-text.ts';
import type { Check, DoctorReport } from './doctor-report.ts';

const MARKS: Readonly<Record<Check['state'], string>> = { ok: '✔', failed: '✖', unknown: '?', skipped: '–' };

/** A line per check, and the headline. Consecutive checks that were skipped for the same reason share a line. */
export function doctorLines({ checks, headline }: DoctorReport): readonly string[] {
  const lines = merge(checks).map(({ names, check }) => line(names, check));
  return [...lines, `${headline}.`];
}

interface Line {
  readonly names: readonly string[];
  readonly check: Check;
}

function merge(checks: readonly Check[]): readonly Line[] {
  const lines: Line[] = [];
  for (const check of checks) {
    const last = lines.at(-1);
    if (last !== undefined && isSkippedWith(last.check, check)) {
      lines[lines.length - 1] = { ...last, names: [...last.names, check.name] };
    } else lines.push({ names: [check.name], check });
  }
  return lines;
}

function isSkippedWith(one: Check, other: Check): boolean {
  const areSkipped = one.state === 'skipped' && other.state === 'skipped';
  return areSkipped && one.fleet === other.fleet && one.message === other.message;
}

function line(names: readonly string[], { state, fleet, message, fix }: Check): string {
  const subject = [...(fleet === undefined ? [] : [fleet]), names.join(', ')].join(' ');
  return plainLine(`${MARKS[state]} ${subject}: ${message}${fix === undefined ? '' : ` Fix: ${fix}`}`);
}
