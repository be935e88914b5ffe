// What a run needs of the world. The story is told against these; what plays them is chosen by a face.

import type { FleetStatus } from '../clonesquad/goal.ts';
import type { FleetBins } from '../clonesquad/runs.ts';
import type { Report } from '../report/report.ts';

/** A span of AWS's time, epoch ms, to read metrics of. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** CloneSquad's account of a key. */
export interface ConfiguredValue {
  readonly value: string;
  /** Whether an override shadows what was written. */
  readonly isOverridden: boolean;
}

/** The cloud that the fleets live in. Calls throw a Failure, or the signal's reason once that is aborted. */
export interface Cloud {
  /** The API's root of each group. All are found, or none is returned. */
  findApis(groups: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, URL>>;
  /** Writes the desired count; gives a moment of AWS's clock (epoch ms) before which the write had happened. */
  setDesired(api: URL, value: string, ttlSeconds: number | undefined, signal: AbortSignal): Promise<number>;
  /** One read of all fleet metrics of some groups; throws a TransientReadError if the next one may succeed. */
  readMetrics(
    groups: readonly string[],
    namespace: string,
    window: Window,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, FleetBins>>;
  /** The desired count in force; `denied` where it may not be read, `undefined` where that did not succeed now. */
  readDesired(api: URL, signal: AbortSignal): Promise<ConfiguredValue | 'denied' | undefined>;
  /** The last run's view of the fleet; `undefined` where it cannot be read. */
  readStatus(api: URL, signal: AbortSignal): Promise<FleetStatus | undefined>;
}

/** A failure of a read that the next poll may not meet: the wait survives and counts it. */
export class TransientReadError extends Error {
  override readonly name = 'TransientReadError';
}

/** Time, epoch ms, and chance: injected, so that no test waits and no test is random. */
export interface Clock {
  readonly now: () => number;
  /** Resolves after so many ms, or as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** At least 0, less than 1. */
  readonly random: () => number;
}

/** Where progress goes, a line a call. */
export type Log = (line: string) => void;

/** Everything together. */
export interface Ports {
  /** Signs in: afterwards, the cloud can be used. */
  readonly connect: (signal: AbortSignal) => Promise<Cloud>;
  readonly clock: Clock;
  readonly log: Log;
  /** Makes known what is true by now, so that it is known whatever comes. */
  readonly publish: (report: Report) => void;
}
