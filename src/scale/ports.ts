// The ports of a run. `aws/` implements them, and a face chooses the implementation.

import type { RetryPolicy } from '../base/retry.ts';
import type { AlarmClock } from '../base/time.ts';
import type { Deployment } from '../clonesquad/fleet-name.ts';
import type {
  ApiOwner,
  ConfiguredValue,
  Denied,
  FleetStatus,
  LiveStatus,
  Shadowing,
  StoredRows,
  ValueReading,
} from '../convergence/answers.ts';
import type { FleetBins } from '../convergence/cycles.ts';
import type { Failure } from '../errors/failure.ts';
import { toFailure } from '../errors/run.ts';
import type { FleetProgress, Listener } from './events.ts';

/** A time span for reading metrics, epoch ms of AWS's clock. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** The bins of many fleets, by name. */
export type BinsOfFleets = ReadonlyMap<string, FleetBins>;

/** The cloud of the fleets. Calls throw a Failure, or the signal's reason once it is aborted. */
export interface Cloud {
  /** The API of each group by its stack, or why it is unknown. */
  findApis(groups: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Deployment | Failure>>;
  /** The deployment that an API belongs to: `undefined` if its release does not support the call. */
  readApiOwner(api: URL, signal: AbortSignal): Promise<ApiOwner | Denied | undefined>;
  /** The value of a key in force, up to 60 s old. */
  readValue(api: URL, key: string, signal: AbortSignal): Promise<ValueReading>;
  /** The stored rows of some keys, up to 60 s old. */
  readRows(api: URL, keys: readonly string[], signal: AbortSignal): Promise<StoredRows | Denied>;
  /** Writes a key, or deletes it (`undefined`). Gives a moment of AWS's clock (epoch ms) before which the write had happened. */
  write(
    api: URL,
    key: string,
    value: string | undefined,
    ttlSeconds: number | undefined,
    signal: AbortSignal,
  ): Promise<number>;
  /** Posts the marker (keys.ts). Gives a moment of AWS's clock (epoch ms) before which it was accepted. */
  mark(api: URL, signal: AbortSignal): Promise<number | Denied>;
  /** Requests a cycle of the main loop. Gives whether the request was acknowledged. */
  requestCycle(api: URL, signal: AbortSignal): Promise<boolean | Denied>;
  /** Reads all metrics of some fleets, by name. Throws a TransientReadError if the next read may succeed. */
  readMetrics(fleets: readonly string[], namespace: string, window: Window, signal: AbortSignal): Promise<BinsOfFleets>;
  /** The value of a key in force and its origin: `undefined` if this read failed. */
  readConfigured(api: URL, key: string, signal: AbortSignal): Promise<ConfiguredValue | Denied | undefined>;
  /** The instance counts of the group's main fleet in the last cycle: `undefined` if this read failed. */
  readFleetStatus(api: URL, signal: AbortSignal): Promise<FleetStatus | Denied | undefined>;
  /** The metrics that the group's last cycle has sent, in any namespace: `undefined` if this read failed. */
  readLiveStatus(api: URL, group: string, signal: AbortSignal): Promise<LiveStatus | Denied | undefined>;
  /** Everything in the API that can explain why CloneSquad does not use the value of a key. */
  readShadowing(api: URL, key: string, signal: AbortSignal): Promise<Shadowing>;
}

/** The owner of some credentials. */
export interface CallerIdentity {
  /** 12 digits. */
  readonly account: string;
  /** The ARN of a user, or of a role's session. */
  readonly arn: string;
}

/** The cloud, with the checks that only status and doctor make. They write nothing. */
export interface InspectedCloud extends Cloud {
  /** The caller identity. Requires no permission. */
  identify(signal: AbortSignal): Promise<CallerIdentity>;
  /** The GroupNames of all CloneSquads that are deployed with CloudFormation. */
  findGroups(signal: AbortSignal): Promise<readonly string[]>;
  /** Resolves if the credentials have permission to write a key. Sends one empty write, which stores nothing. */
  requireWritable(api: URL, key: string, signal: AbortSignal): Promise<void>;
}

/** A transient failure of a read: the wait counts it and continues. Its cause is the Failure. */
export class TransientReadError extends Error {
  override readonly name = 'TransientReadError';
}

/** The value of a promise, or its failure as a value. Throws the signal's reason once it is aborted. */
export async function orFailure<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | Failure> {
  try {
    return await promise;
  } catch (thrown) {
    signal.throwIfAborted();
    return toFailure(thrown instanceof TransientReadError ? thrown.cause : thrown);
  }
}

export type Log = (line: string) => void;

/** Shows the progress of the wait: called for every fleet after every poll, and at least once a minute. */
export type ShowProgress = (progress: FleetProgress) => void;

/** One run's use of a connection. */
export interface Session {
  readonly signal: AbortSignal;
  readonly retryPolicy: RetryPolicy;
  /** Adds a notice to the run. */
  readonly notice: (text: string) => void;
}

/** What many runs share: credentials, the caller identity, the list of stacks, and the reader of metrics. */
export interface Connection {
  /** Authenticates if necessary, and gives one run's cloud. Throws a Failure (`credentials`, `refused`, `unreachable`), or the signal's reason. */
  cloud(session: Session): Promise<InspectedCloud>;
  readonly readMetrics: Cloud['readMetrics'];
}

export interface Ports {
  /** Authenticates, and gives the cloud. */
  readonly connect: (session: Session) => Promise<Cloud>;
  readonly clock: AlarmClock;
  /** Called with everything that happens. What it throws ends the run. */
  readonly listen: Listener;
}
