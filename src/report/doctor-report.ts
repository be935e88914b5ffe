// What the doctor found out, as data: whether a run would work, check by check.

import type { FailedResult, Result } from '../results.ts';

/** Everything that is looked at, in the order in which it is told. All but the first four are of one fleet. */
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
  'tutorial-key',
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

/** One thing that was looked at. */
export interface Check {
  readonly name: CheckName;
  /** The fleet's name, where it is of one fleet. */
  readonly fleet?: string;
  /** `unknown`: it could not be found out, or only part of it works; `skipped`: an earlier one must be ok first. */
  readonly state: 'ok' | 'failed' | 'unknown' | 'skipped';
  /** Whether a run would not work for this reason. */
  readonly blocking: boolean;
  /** What was found, in whole sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
  /** Which cause it is: an anchor on the troubleshooting page. */
  readonly code?: string;
  /** How a run would end for this reason; of what is `unknown`, how it may end. */
  readonly result?: FailedResult;
}

/** What the doctor says of one environment. */
export interface DoctorReport {
  /** The release that wrote it. */
  readonly version: string;
  readonly env: string;
  readonly region: string;
  /** Whether a run would work, `null` where that could not be found out; permissions that it can do without may lack. */
  readonly canScale: boolean | null;
  /** `ok`, or how a run would end: the result of the first check that is blocking, or else of the first that leaves it open. */
  readonly result: Result;
  /** All of it in a sentence. */
  readonly headline: string;
  /** ISO 8601, by the clock of the machine that looked. */
  readonly startedAt: string;
  readonly checks: readonly Check[];
}
