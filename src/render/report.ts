// The report: everything about a run as data. Outputs, summary and annotations are made from it.

import { plainJson } from '../base/text.ts';
import type { RowKind } from '../clonesquad/keys.ts';
import type { Level } from '../convergence/levels.ts';
import type { FixBy, Result } from '../errors/failure.ts';
import type { Notice } from '../scale/events.ts';
import type { Written } from '../scale/fleet-state.ts';

/** Something to know although it is no failure. */
export interface NoticeReport {
  /** What it is about. Scripts can rely on it; the text may change with each release. `layers`: which layers `status` shows. */
  readonly code: Notice['code'] | 'layers';
  /** Whole sentences. */
  readonly text: string;
}

/** One row of CloneSquad's configuration that a run writes. */
export interface RowReport {
  /** What the row sets: the size of a fleet, its floor, or the state of a subfleet. */
  readonly kind: RowKind;
  readonly key: string;
  /** The value as CloneSquad reads it. */
  readonly value: string;
  readonly written: Written;
  /** The previous value, `null` if there was none. Only present if it is to be restored when the job ends. */
  readonly previous?: string | null;
}

/** Numbers of instances by state, as counted in one cycle of CloneSquad. */
export interface FleetCounts {
  /** CloudWatch's `RunningInstances`. Includes initializing, draining, bounced and unhealthy instances, but not excluded ones. */
  readonly running: number;
  /**
   * Running instances except draining and bounced ones. These count towards the target, and tables show them as `Running`.
   * Some may be initializing or unhealthy.
   */
  readonly usable: number;
  readonly pending: number;
  /** Instances that are warming up. */
  readonly initializing: number;
  readonly draining: number;
  readonly stopping: number;
  /** Unhealthy or excluded instances. */
  readonly unusable: number;
}

/** The state of a fleet at one moment. */
export interface Sample extends FleetCounts {
  /** Seconds from the start of the run until the state was read, with one decimal. */
  readonly seconds: number;
  /** Number of instances to reach, floor included. */
  readonly target: number;
}

/** An event of a run. */
export interface TimelineEntry {
  /** Seconds from the start of the run until the event became known, with one decimal. */
  readonly seconds: number;
  /** Name of the fleet; absent for events of the whole run. */
  readonly fleet?: string;
  readonly message: string;
}

/** What a report says about an error. */
export interface ErrorFields {
  /** Code of the error: an anchor on the troubleshooting page. */
  readonly code?: string;
  /** Error message; absent if there is no error. */
  readonly message?: string;
  /** Who can fix the error. */
  readonly fixBy?: FixBy;
  /** How to fix the error. */
  readonly fix?: string;
  /** ID that AWS gave to the request that failed, for AWS's support and logs; absent if AWS did not answer one with this error. */
  readonly requestId?: string;
}

/** The result of one fleet. Counts are numbers of instances in the last cycle of CloneSquad that was read. */
export interface FleetReport extends Partial<FleetCounts>, ErrorFields {
  /** `frontend`, `backend` or another layer; for a subfleet, followed by a slash and its name: `backend/workers`. */
  readonly layer: string;
  /** Name of the fleet: CloneSquad's GroupName; for a subfleet, followed by a slash and its name. */
  readonly fleet: string;
  /** Requested size: `4`, `50%` or `auto`. */
  readonly requested: string;
  /** Whether all rows of the fleet were written. `partial`: only some of them. */
  readonly written: Written | 'partial';
  /** The rows to write, in this order; empty if the run only waits. */
  readonly rows: readonly RowReport[];
  /** Time at which the value expires, ISO 8601; absent if it does not expire. */
  readonly expiresAt?: string;
  /** Value before the run, up to 60 s old when it was read; `null` if none was set, absent if it could not be read. */
  readonly previous?: string | null;
  /** Value in force at the end, if it was read and differs from the one that was set; `null` if none is in force. */
  readonly configured?: string | null;
  /** Time at which the write was sent or, once known, answered; ISO 8601, by the clock of the machine that ran the command. */
  readonly lastWriteAt?: string;
  readonly result: Result | 'pending';
  /** Information that is useful to know, but no failure. */
  readonly notices: readonly NoticeReport[];
  /** Reasons why the fleet gets more or fewer instances than requested although it has not failed. */
  readonly warnings: readonly NoticeReport[];
  /** Root URL of the CloneSquad API. */
  readonly url?: string;
  /** Number of instances to reach, floor included. */
  readonly target?: number;
  /** Minimum number of running instances (CloneSquad's `ec2.schedule.min_instance_count`). */
  readonly floor?: number;
  /** Number of all instances, excluded ones included. */
  readonly fleetSize?: number;
  readonly secondsTo: SecondsTo;
  /** The state before the write, every change since then, and the last state. */
  readonly samples: readonly Sample[];
  /** Number of samples omitted from the middle of a very long run; absent if none. */
  readonly samplesOmitted?: number;
  /** URL of the fleet's CloudWatch dashboard. */
  readonly dashboard: string;
}

/** Seconds from the start of the run, with one decimal: until the size was accepted (`posted`), and until each level was first seen. */
export type SecondsTo = Readonly<Partial<Record<'posted' | Level, number>>>;

/** The result of a run on one environment. */
export interface Report {
  /** Version of clonesquad-scale that wrote the report. */
  readonly version: string;
  readonly env: string;
  readonly region: string;
  /** What the run was to do. `dry-run` and `wait` change nothing. */
  readonly intent: 'scale' | 'dry-run' | 'wait';
  readonly waitFor: 'none' | Level;
  readonly onJobEnd: 'keep' | 'restore';
  readonly result: Result | 'pending';
  /** Outcome in a sentence. */
  readonly headline: string;
  /** What is set for each fleet now, whatever the result. */
  readonly finalState: string;
  /** Information about the whole run that is useful to know, but no failure. Fleets have notices of their own. */
  readonly notices: readonly NoticeReport[];
  /** Start of the run, ISO 8601, by the clock of the machine that ran the command. */
  readonly startedAt: string;
  /** Duration of the run in seconds, with one decimal. */
  readonly seconds: number;
  /** Events in chronological order. */
  readonly timeline: readonly TimelineEntry[];
  readonly fleets: readonly FleetReport[];
}

/** The report of a run that could not start. */
export interface NoRunReport
  extends Pick<Report, 'version' | 'result' | 'headline' | 'finalState'>,
    Pick<ErrorFields, 'requestId'> {
  /** Code of the error: an anchor on the troubleshooting page. */
  readonly code: string;
  readonly fleets: readonly [];
}

/** The result of a run on several environments. */
export interface ManyReport extends Pick<Report, 'version' | 'headline' | 'startedAt' | 'seconds'> {
  /** Activity of the plan that set the sizes; absent without one. */
  readonly activity?: string;
  /** The most serious result of all environments. */
  readonly result: Result | 'pending';
  /** In the requested order. */
  readonly environments: readonly Report[];
}

/** The report as one line of JSON. Characters that would end a shell's quotation are escaped, too: see {@link plainJson}. */
export function reportJson(report: object): string {
  return plainJson(report).replace(/['`$]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}
