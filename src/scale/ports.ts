// What a run needs of the world. The story is told against these; what plays them is chosen by a face.

import type { Clock } from '../clock.ts';
import type { ConfiguredValue, Denied } from '../clonesquad/api.ts';
import type { FleetStatus } from '../clonesquad/goal.ts';
import type { FleetBins } from '../clonesquad/runs.ts';
import type { Shadowing } from '../clonesquad/shadowing.ts';
import type { Report } from '../report/report.ts';
import type { Patience } from '../retry.ts';

/** A span of AWS's time, epoch ms, to read metrics of. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** Reads of many fleets at once: GroupName → its bins. */
export type BinsOfGroups = ReadonlyMap<string, FleetBins>;

/** The cloud that the fleets live in. Calls throw a Failure, or the signal's reason once that is aborted. */
export interface Cloud {
  /** The API's root of each group. All are found, or none is returned. */
  findApis(groups: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, URL>>;
  /** The group that an API belongs to; `undefined` where that CloneSquad cannot tell. */
  readGroup(api: URL, signal: AbortSignal): Promise<string | Denied | undefined>;
  /** The desired count as it is in force, up to 60 s old. */
  readPrevious(api: URL, signal: AbortSignal): Promise<string | Denied>;
  /** The desired count's row in the table, up to 60 s old; `null`: there is none. */
  readStored(api: URL, signal: AbortSignal): Promise<string | null | Denied>;
  /** Writes the desired count, or deletes it (`undefined`); gives a moment of AWS's clock (epoch ms) before which that had happened. */
  setDesired(
    api: URL,
    value: string | undefined,
    ttlSeconds: number | undefined,
    signal: AbortSignal,
  ): Promise<number>;
  /** One read of all fleet metrics of some groups; throws a TransientReadError if the next one may succeed. */
  readMetrics(
    groups: readonly string[],
    namespace: string,
    window: Window,
    signal: AbortSignal,
  ): Promise<BinsOfGroups>;
  /** The desired count in force; `undefined` where reading it did not succeed now. */
  readDesired(api: URL, signal: AbortSignal): Promise<ConfiguredValue | Denied | undefined>;
  /** The last run's view of the fleet; `undefined` where it cannot be read. */
  readStatus(api: URL, signal: AbortSignal): Promise<FleetStatus | Denied | undefined>;
  /** Why a size may not be taken up, as far as the API tells. */
  explainDesired(api: URL, signal: AbortSignal): Promise<Shadowing>;
}

/** A failure of a read that the next poll may not meet: the wait survives and counts it. */
export class TransientReadError extends Error {
  override readonly name = 'TransientReadError';
}

/** Where progress goes, a line a call. */
export type Log = (line: string) => void;

/** What a connection is made for: one run. */
export interface Session {
  readonly signal: AbortSignal;
  readonly patience: Patience;
  /** Told what is no failure, and yet better known: it becomes a notice of the run. */
  readonly notice: (text: string) => void;
}

/** Everything together. */
export interface Ports {
  /** Signs in: afterwards, the cloud can be used. */
  readonly connect: (session: Session) => Promise<Cloud>;
  readonly clock: Clock;
  readonly log: Log;
  /** Makes known what is true by now, so that it is known whatever comes. */
  readonly publish: (report: Report) => void;
}
