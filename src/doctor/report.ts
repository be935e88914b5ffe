// The result of `doctor`: whether a run would work, check by check, as data.

import type { Denied } from '../convergence/answers.ts';
import { type FailedResult, type Failure, failureFields, type Result } from '../errors/failure.ts';
import type { ErrorFields, Report } from '../render/report.ts';

/** The checks of an API that answers like CloneSquad. */
export const API_CHECKS = [
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
] as const;

/** The checks that need the numbers of a cycle. */
export const CYCLE_CHECKS = ['floor', 'capacity', 'lighthouse'] as const;

/** The checks of a fleet, in the order of the report. */
export const FLEET_CHECKS = ['stack', 'api', ...API_CHECKS, 'metrics', ...CYCLE_CHECKS] as const;

/** All checks, in the order of the report. */
export const CHECKS = ['region', 'credentials', 'account', 'layers', ...FLEET_CHECKS] as const;

/** One of {@link CHECKS}. */
export type CheckName = (typeof CHECKS)[number];

/** The result of one check. */
export interface Check extends Omit<ErrorFields, 'message'> {
  readonly name: CheckName;
  /** Name of the fleet; absent if the check is about the whole environment. */
  readonly fleet?: string;
  /** `missing`: a permission is missing that a run can do without; `unknown`: the check could not be completed; `skipped`: an earlier check must pass first. */
  readonly state: 'ok' | 'failed' | 'missing' | 'unknown' | 'skipped';
  /** Whether a run would fail for this reason. */
  readonly blocking: boolean;
  /** Finding, in whole sentences. */
  readonly message: string;
  /** Permissions whose absence is the only cause, as statements of an IAM policy. */
  readonly missingPermissions?: readonly string[];
  /** Result with which a run would fail for this reason; if the state is `unknown`, might fail. */
  readonly result?: FailedResult;
}

/** The result of `doctor` for one environment. */
export interface DoctorReport extends Pick<Report, 'version' | 'env' | 'region' | 'headline'> {
  /** `true` if no problem was found that would prevent a run, even if optional permissions are missing; `false` if one was found; `null` if a check that a run depends on could not be completed. */
  readonly canScale: boolean | null;
  /** `ok`, or the result of the first blocking check; without one, of the first inconclusive check. */
  readonly result: Result;
  /** Start of the checks, ISO 8601, by the clock of the machine that ran the command. */
  readonly startedAt: string;
  readonly checks: readonly Check[];
}

/** The result of `doctor` for several environments. */
export interface ManyDoctorReport extends Pick<DoctorReport, 'version' | 'headline' | 'startedAt'> {
  /** Activity of the plan that set the sizes; absent without one. */
  readonly activity?: string;
  /** `true` if that of every environment is, `false` if that of any is, otherwise `null`. */
  readonly canScale: boolean | null;
  /** `ok`, or the most serious result of the environments that a run would fail in; without one, of the undecided ones. */
  readonly result: Result;
  /** In the order of the plan. */
  readonly environments: readonly DoctorReport[];
}

/** What a check found, without its name and its fleet. */
export type Finding = Omit<Check, 'name' | 'fleet'>;

/** A check and what it found. */
export type NamedFinding = readonly [CheckName, Finding];

/** A finding that keeps no run from working. */
export function finding(state: Exclude<Check['state'], 'failed'>, message: string, fix?: string): Finding {
  return { state, blocking: false, message, ...(fix !== undefined && { fix }) };
}

/** An optional permission that is missing. `denials`: the requests that were denied. */
export function missing(message: string, denials: readonly Denied[], fix?: string): Finding {
  const missingPermissions = denials.map(({ denied }) => denied);
  const [requestId] = denials.flatMap((denial) => denial.requestId ?? []);
  const request = requestId === undefined ? {} : { requestId };
  return { ...finding('missing', message, fix), fixBy: 'aws-administrator', missingPermissions, ...request };
}

/** The end of a statement that is the same for the API of every fleet: `GET/discovery`. Of another action, the whole statement. */
export function permissionName(statement: string): string {
  return /\/((?:GET|POST)\/.*)$/.exec(statement)?.[1] ?? statement;
}

/** A check that failed. `blocking`: a run would end with this failure. */
export function failed(failure: Failure, { blocking } = { blocking: true }): Finding {
  return { state: 'failed', blocking, ...failureFields(failure), result: failure.result };
}

/** Checks that were not made, since an earlier one did not pass. */
export function skipped(names: readonly CheckName[], why: string): readonly NamedFinding[] {
  return names.map((name) => [name, finding('skipped', why)]);
}
