// The report: the whole story of a run as data. Outputs, summary and annotations are made from it.

import type { Level } from '../clonesquad/goal.ts';
import type { Owner, Result } from '../failure.ts';

/** Whether a fleet's desired count was changed: `unknown` where the request was sent and its answer lost. */
export type Written = 'no' | 'yes' | 'unknown';

/** What became of one fleet. Counts are instances, as of the last run of CloneSquad that was read. */
export interface FleetReport {
  /** `frontend` or `backend`. */
  readonly layer: string;
  /** CloneSquad's GroupName. */
  readonly group: string;
  /** The size asked for: `4`, `50%` or `auto`. */
  readonly asked: string;
  /** The value sent to CloneSquad. */
  readonly value: string;
  readonly written: Written;
  /** When CloneSquad forgets the value, ISO 8601; absent: never. */
  readonly expiresAt?: string;
  /** The value in force before, up to 60 s old then; absent where it could not be read. */
  readonly previous?: string;
  /** The value in CloneSquad's table before, `null`: none; only there if it shall be put back when the job ends. */
  readonly stored?: string | null;
  /** When the write was sent, or, once that is known, when it ended: ISO 8601, by the clock of the machine that ran. */
  readonly lastWriteAt?: string;
  readonly result: Result | 'pending';
  /** Which cause a failure has: an anchor on the troubleshooting page. */
  readonly code?: string;
  /** What happened, in a sentence; absent when all is well. */
  readonly what?: string;
  /** In whose hands the fix is. */
  readonly owner?: Owner;
  readonly fix?: string;
  /** Better known, and no failure. */
  readonly notices: readonly string[];
  /** No failure, and yet less than was asked for. */
  readonly warnings: readonly string[];
  /** The API's root. */
  readonly url?: string;
  /** Instances to reach, the floor included. */
  readonly target?: number;
  readonly floor?: number;
  readonly fleetSize?: number;
  readonly running?: number;
  readonly secondsTo: SecondsTo;
  /** The fleet's CloudWatch dashboard. */
  readonly dashboard: string;
}

/** Seconds from the start of the run, to the tenth: until the size was accepted, and until each level was first seen. */
export interface SecondsTo {
  readonly posted?: number;
  readonly observed?: number;
  readonly running?: number;
  readonly ready?: number;
  readonly settled?: number;
}

/** What became of a run. */
export interface Report {
  /** The release that wrote it. */
  readonly version: string;
  readonly env: string;
  readonly region: string;
  readonly waitFor: 'none' | Level;
  readonly onJobEnd: 'keep' | 'restore';
  readonly result: Result | 'pending';
  /** The outcome in a sentence. */
  readonly headline: string;
  /** What is now set where, whatever the result. */
  readonly leftBehind: string;
  /** Better known, and no failure; what is so of one fleet is with that fleet. */
  readonly notices: readonly string[];
  /** ISO 8601, by the clock of the machine that ran. */
  readonly startedAt: string;
  /** Seconds from start to end, to the tenth. */
  readonly seconds: number;
  readonly fleets: readonly FleetReport[];
}

/** The report of a run that could not even begin. */
export interface NoRunReport extends Pick<Report, 'version' | 'result' | 'headline' | 'leftBehind'> {
  /** Which cause it was: an anchor on the troubleshooting page. */
  readonly code: string;
  readonly fleets: readonly [];
}

/** CloneSquad's dashboard of a group, in the console of the region's partition. */
export function dashboardUrl(group: string, region: string): string {
  const console = region.startsWith('cn-')
    ? 'console.amazonaws.cn'
    : region.startsWith('us-gov-')
      ? 'console.amazonaws-us-gov.com'
      : 'console.aws.amazon.com';
  return `https://${region}.${console}/cloudwatch/home?region=${region}#dashboards/dashboard/CS-${encodeURIComponent(group)}`;
}
