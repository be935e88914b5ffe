// The result of `doctor` as data: whether a run would work, check by check.

import { plainLine } from '../base/text.ts';
import type { FailedResult, Result } from '../errors/results.ts';

/** All checks, in the order of the report. All but the first four are about one fleet. */
export const CHECKS = [
  'region',
  'credentials',
  'account',
  'layers',
  'stack',
  'api',
  'group',
  'key',
  'value',
  'misspelled-key',
  'write',
  'write-floor',
  'apply-immediately',
  'read-value',
  'read-group',
  'read-configuration',
  'read-status',
  'read-sent-metrics',
  'metrics',
  'floor',
  'capacity',
  'lighthouse',
] as const;

/** One of {@link CHECKS}. */
export type CheckName = (typeof CHECKS)[number];

/** The result of one check. */
export interface Check {
  readonly name: CheckName;
  /** Name of the fleet; absent if the check is about the whole environment. */
  readonly fleet?: string;
  /** `missing`: a permission is missing that a run can do without; `unknown`: the check could not be completed; `skipped`: an earlier check must pass first. */
  readonly state: 'ok' | 'failed' | 'missing' | 'unknown' | 'skipped';
  /** Whether a run would fail for this reason. */
  readonly blocking: boolean;
  /** Finding, in whole sentences. */
  readonly message: string;
  /** How to fix it. */
  readonly fix?: string;
  /** Code of the error: an anchor on the troubleshooting page. */
  readonly code?: string;
  /** Result with which a run would fail for this reason; if the state is `unknown`, might fail. */
  readonly result?: FailedResult;
}

/** The result of `doctor` for one environment. */
export interface DoctorReport {
  /** Version of clonesquad-scale that wrote the report. */
  readonly version: string;
  readonly env: string;
  readonly region: string;
  /** `true` if no problem was found that would prevent a run, even if optional permissions are missing; `false` if one was found; `null` if a check that a run depends on could not be completed. */
  readonly canScale: boolean | null;
  /** `ok`, or the result of the first blocking check; without one, of the first inconclusive check. */
  readonly result: Result;
  /** Outcome in a sentence. */
  readonly headline: string;
  /** Start of the checks, ISO 8601, by the clock of the machine that ran the command. */
  readonly startedAt: string;
  readonly checks: readonly Check[];
}

// The result of `doctor` as a line per check, for a terminal or a log.

const MARKS: Readonly<Record<Check['state'], string>> = {
  ok: '✔',
  failed: '✖',
  missing: '!',
  unknown: '?',
  skipped: '–',
};

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
