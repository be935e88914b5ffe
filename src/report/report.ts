// The report: the whole story of a run as data. Outputs, summary and annotations are made from it.

import { partitionOf } from '../clonesquad/api-url.ts';
import { dashboardName, type FleetName } from '../clonesquad/fleet-name.ts';
import type { Level } from '../clonesquad/goal.ts';
import type { RowKind } from '../clonesquad/rows.ts';
import type { FixBy } from '../failure.ts';
import type { Result } from '../results.ts';

/** Whether a row of CloneSquad's table was written: `unknown` where the request was sent and its answer lost. */
export type Written = 'no' | 'yes' | 'unknown';

/** One row of CloneSquad's table that a run is to write. */
export interface RowReport {
  /** What it sets: a fleet's size, its floor, or a subfleet's state. */
  readonly kind: RowKind;
  readonly key: string;
  /** The value, as CloneSquad reads it. */
  readonly value: string;
  readonly written: Written;
  /** The row's value before, `null`: there was none; only there if it shall be put back when the job ends. */
  readonly previous?: string | null;
}

/** Instances by what they are, as one run of CloneSquad counted them. */
export interface FleetCounts {
  /** CloudWatch's `RunningInstances`: includes instances that initialize, drain, are bounced or are unhealthy, but no excluded ones. */
  readonly running: number;
  /**
   * Running instances that neither drain nor are bounced: what counts towards the target, and what tables show under `Running`.
   * Some may still initialize or be unhealthy.
   */
  readonly usable: number;
  readonly pending: number;
  /** Still warming up. */
  readonly initializing: number;
  readonly draining: number;
  readonly stopping: number;
  /** Unhealthy or excluded. */
  readonly unusable: number;
}

/** A fleet on its way. */
export interface Sample extends FleetCounts {
  /** Seconds from the start of the run until it was read, to the tenth. */
  readonly seconds: number;
  /** Instances to reach, the floor included. */
  readonly target: number;
}

/** Something that happened in the course of a run. */
export interface TimelineEntry {
  /** Seconds from the start of the run, to the tenth: when it was known. */
  readonly seconds: number;
  /** The fleet's name, where it is of one fleet. */
  readonly fleet?: string;
  readonly message: string;
}

/** What became of one fleet. Counts are instances, as of the last run of CloneSquad that was read. */
export interface FleetReport extends Partial<FleetCounts> {
  /** `frontend`, `backend`, or any other name of a layer; a subfleet's follows after a slash: `backend/workers`. */
  readonly layer: string;
  /** The fleet's name: CloneSquad's GroupName, and a subfleet's name after a slash. */
  readonly fleet: string;
  /** The size asked for: `4`, `50%` or `auto`. */
  readonly requested: string;
  /** Whether all of its rows were written; `partly`: some were, and others were not. */
  readonly written: Written | 'partial';
  /** What is written for it, in that order; nothing where a run only waits. */
  readonly rows: readonly RowReport[];
  /** When CloneSquad forgets the value, ISO 8601; absent: never. */
  readonly expiresAt?: string;
  /** The value before, up to 60 s old then: `null` if none was set, absent if it could not be read. */
  readonly previous?: string | null;
  /** The value in force at the end, if it was read and is not the one that was set; `null` if none is in force. */
  readonly configured?: string | null;
  /** When the write was sent, or, once that is known, when it ended: ISO 8601, by the clock of the machine that ran. */
  readonly lastWriteAt?: string;
  readonly result: Result | 'pending';
  /** Which cause a failure has: an anchor on the troubleshooting page. */
  readonly code?: string;
  /** What happened, in a sentence; absent when all is well. */
  readonly message?: string;
  /** In whose hands the fix is. */
  readonly fixBy?: FixBy;
  readonly fix?: string;
  /** Better known, and no failure. */
  readonly notices: readonly string[];
  /** Why the fleet gets more or fewer instances than requested, where that is no failure. */
  readonly warnings: readonly string[];
  /** The API's root. */
  readonly url?: string;
  /** Instances to reach, the floor included. */
  readonly target?: number;
  readonly floor?: number;
  readonly fleetSize?: number;
  readonly secondsTo: SecondsTo;
  /** How it went: what was read before the write, every change since, and the end. */
  readonly samples: readonly Sample[];
  /** How many are left out in the middle of a very long course; absent: none. */
  readonly samplesOmitted?: number;
  /** The fleet's CloudWatch dashboard. */
  readonly dashboard: string;
}

/** Seconds from the start of the run, to the tenth: until the size was accepted, and until each level was first seen. */
export type SecondsTo = Readonly<Partial<Record<'posted' | Level, number>>>;

/** What became of a run. */
export interface Report {
  /** The release that wrote it. */
  readonly version: string;
  readonly env: string;
  readonly region: string;
  /** What was to be done: `wait` changes nothing. */
  readonly intent: 'scale' | 'dry-run' | 'wait';
  readonly waitFor: 'none' | Level;
  readonly onJobEnd: 'keep' | 'restore';
  readonly result: Result | 'pending';
  /** The outcome in a sentence. */
  readonly headline: string;
  /** What is now set where, whatever the result. */
  readonly finalState: string;
  /** Better known, and no failure; what is so of one fleet is with that fleet. */
  readonly notices: readonly string[];
  /** ISO 8601, by the clock of the machine that ran. */
  readonly startedAt: string;
  /** Seconds from start to end, to the tenth. */
  readonly seconds: number;
  /** What happened, in its order. */
  readonly timeline: readonly TimelineEntry[];
  readonly fleets: readonly FleetReport[];
}

/** The report of a run that could not even begin. */
export interface NoRunReport extends Pick<Report, 'version' | 'result' | 'headline' | 'finalState'> {
  /** Which cause it was: an anchor on the troubleshooting page. */
  readonly code: string;
  readonly fleets: readonly [];
}

/** What became of a run over several environments. */
export interface ManyReport {
  /** The release that wrote it. */
  readonly version: string;
  /** Of a plan, where one gave the sizes. */
  readonly activity?: string;
  /** The most serious result of any environment. */
  readonly result: Result | 'pending';
  /** The outcome in a sentence. */
  readonly headline: string;
  /** ISO 8601, by the clock of the machine that ran. */
  readonly startedAt: string;
  /** Seconds from start to end, to the tenth. */
  readonly seconds: number;
  /** In the order in which they were asked for. */
  readonly environments: readonly Report[];
}

/** The consoles of partitions that have one of their own. */
const CONSOLES: Readonly<Record<string, string>> = {
  'aws-cn': 'console.amazonaws.cn',
  'aws-eusc': 'console.amazonaws-eusc.eu',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/** CloneSquad's dashboard of a fleet, in the console of the region's partition. */
export function dashboardUrl(fleet: FleetName, region: string): string {
  const console = CONSOLES[partitionOf(region).id] ?? 'console.aws.amazon.com';
  return `https://${region}.${console}/cloudwatch/home?region=${region}#dashboards/dashboard/${encodeURIComponent(dashboardName(fleet))}`;
}
