// What a run needs of the world. The story is told against these; what plays them is chosen by a face.

import type { AlarmClock } from '../clock.ts';
import type {
  ConfiguredValue,
  Denied,
  Discovery,
  SentRun,
  StoredRows,
  ValueReading,
} from '../clonesquad/answers.ts';
import type { Deployment } from '../clonesquad/deployment.ts';
import type { FleetStatus } from '../clonesquad/goal.ts';
import type { FleetBins } from '../clonesquad/runs.ts';
import type { Shadowing } from '../clonesquad/shadowing.ts';
import type { Failure } from '../failure.ts';
import type { FleetProgress } from '../report/progress.ts';
import type { Report } from '../report/report.ts';
import type { Patience } from '../retry.ts';

/** A span of AWS's time, epoch ms, to read metrics of. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** Reads of many fleets at once: name → its bins. */
export type BinsOfFleets = ReadonlyMap<string, FleetBins>;

/** The cloud that the fleets live in. Calls throw a Failure, or the signal's reason once that is aborted. */
export interface Cloud {
  /** Where each group's API is, by its stack, or why that is not known. */
  findApis(
    groups: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Deployment | Failure>>;
  /** The deployment that an API belongs to; `undefined` where that CloneSquad does not know the question. */
  readDiscovery(api: URL, signal: AbortSignal): Promise<Discovery | Denied | undefined>;
  /** The value of a key as it is in force, up to 60 s old. */
  readValue(api: URL, key: string, signal: AbortSignal): Promise<ValueReading>;
  /** The table's rows of some keys, up to 60 s old. */
  readRows(api: URL, keys: readonly string[], signal: AbortSignal): Promise<StoredRows | Denied>;
  /** Writes a key, or deletes it (`undefined`); gives a moment of AWS's clock (epoch ms) before which that had happened. */
  write(
    api: URL,
    key: string,
    value: string | undefined,
    ttlSeconds: number | undefined,
    signal: AbortSignal,
  ): Promise<number>;
  /** Posts the marker (names.ts); gives a moment of AWS's clock (epoch ms) before which it was accepted. */
  mark(api: URL, signal: AbortSignal): Promise<number | Denied>;
  /** Asks for a cycle of the main loop: whether that was acknowledged. */
  requestCycle(api: URL, signal: AbortSignal): Promise<boolean | Denied>;
  /** One read of all fleet metrics of some fleets, by name; throws a TransientReadError if the next one may succeed. */
  readMetrics(
    fleets: readonly string[],
    namespace: string,
    window: Window,
    signal: AbortSignal,
  ): Promise<BinsOfFleets>;
  /** A key's value in force and where it is from; `undefined` where reading it did not succeed now. */
  readConfigured(api: URL, key: string, signal: AbortSignal): Promise<ConfiguredValue | Denied | undefined>;
  /** The last run's view of the group's main fleet; `undefined` where it cannot be read. */
  readStatus(api: URL, signal: AbortSignal): Promise<FleetStatus | Denied | undefined>;
  /** What the group's last run has sent, whatever the namespace; `undefined` where that cannot be read. */
  readSentRun(api: URL, group: string, signal: AbortSignal): Promise<SentRun | Denied | undefined>;
  /** Why the value of a key may not be taken up, as far as the API tells. */
  explain(api: URL, key: string, signal: AbortSignal): Promise<Shadowing>;
}

/** Whose some credentials are. */
export interface CallerIdentity {
  /** 12 digits. */
  readonly account: string;
  /** Of a user, or of a role's session. */
  readonly arn: string;
}

/** The cloud, and what may be asked of it beside a run: whether a run would work. Nothing is written by it. */
export interface InspectedCloud extends Cloud {
  /** Whose credentials these are; needs no permission. */
  identify(signal: AbortSignal): Promise<CallerIdentity>;
  /** The GroupNames of all CloneSquads that CloudFormation has deployed. */
  findGroups(signal: AbortSignal): Promise<readonly string[]>;
  /** Resolves if a policy lets these credentials write a key; asks once, by a write that has nothing to write. */
  requireWritable(api: URL, key: string, signal: AbortSignal): Promise<void>;
}

/** A read that failed and may succeed at the next poll: the wait goes on and counts it. Its cause is the Failure. */
export class TransientReadError extends Error {
  override readonly name = 'TransientReadError';
}

/** Where what happens goes, a line a call. */
export type Log = (line: string) => void;

/** Where the progress of the wait goes: told of every fleet after every poll, and at least once a minute. */
export type ShowProgress = (progress: FleetProgress) => void;

/** What a connection is made for: one run. */
export interface Session {
  readonly signal: AbortSignal;
  readonly patience: Patience;
  /** Told what is no failure, and yet better known: it becomes a notice of the run. */
  readonly notice: (text: string) => void;
}

/** What many runs have in common: one sign-in, one look at the account, one list of stacks, one reader of metrics. */
export interface Connection {
  /** Signs in, unless that is done, and gives one run's cloud; throws a Failure (`credentials`, `refused`, `unreachable`), or the signal's reason. */
  cloud(session: Session): Promise<InspectedCloud>;
  /** As any of its clouds does. */
  readonly readMetrics: Cloud['readMetrics'];
}

/** Everything together. */
export interface Ports {
  /** Signs in: afterwards, the cloud can be used. */
  readonly connect: (session: Session) => Promise<Cloud>;
  readonly clock: AlarmClock;
  readonly log: Log;
  readonly show: ShowProgress;
  /** Makes known what is true by now, so that it is known whatever comes. */
  readonly publish: (report: Report) => void;
}
