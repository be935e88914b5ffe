// The cycles that CloneSquad itself reports, each while it is the last one: exact, dated to the millisecond, and known
// before CloudWatch has them.

import type { LiveStatus } from './answers.ts';
import { BIN_MS } from './bins.ts';
import type { Cycle } from './cycles.ts';
import type { Goal } from './goal.ts';
import { mayBeAfterWrite } from './observation.ts';

/** All that CloneSquad has reported of one fleet: since the write, and the last of before. */
export class LiveCycles {
  readonly #writtenAt: number;
  #cycles: readonly Cycle[] = [];

  /** @param writtenAt epoch ms of AWS's clock: cycles that began before are history */
  constructor(writtenAt: number) {
    this.#writtenAt = writtenAt;
  }

  /**
   * Takes in a cycle as it was reported at `seenAt` (epoch ms of our clock). One that is no newer than the last, since an answer
   * may come from a memory, or of which a metric is missing, is passed over.
   */
  add({ at, values }: LiveStatus, seenAt: number): void {
    const last = this.#cycles.at(-1);
    if (values === undefined || (last !== undefined && at <= last.bin)) return;
    const isHistory = at < this.#writtenAt;
    this.#cycles = [...this.#cycles, { bin: at, position: 0, seenAt, isHistory, isConfirmed: true, values }];
  }

  /** From the oldest to the newest. */
  cycles(): readonly Cycle[] {
    return this.#cycles;
  }

  /** Those that began after the write. */
  since(): readonly Cycle[] {
    return this.#cycles.filter(({ isHistory }) => !isHistory);
  }
}

/** What is known of a fleet's cycles: by CloneSquad's own reports, and by CloudWatch. */
export interface Sources {
  readonly goal: Goal;
  readonly live: LiveCycles;
  /** Of CloudWatch: RunHistory.runs(). */
  readonly known: readonly Cycle[];
  /** By how much AWS's clock is ahead of ours, in ms. */
  readonly aheadMs: number;
}

/** Whether the reports say more of the time since the write than CloudWatch does: an answer may come from a memory that is a minute old. */
export function isAhead({ live, known }: Sources): boolean {
  const [reported, last] = [live.since().at(-1), known.at(-1)];
  if (reported === undefined) return false;
  return last === undefined || minuteOf(reported.bin) >= last.bin;
}

/**
 * Whether the last cycle that was reported is as new as any that CloudWatch has. In one minute, the source that knows of
 * fewer cycles since the write is the one behind, unless the report is of a cycle that began after CloudWatch was read.
 */
export function isUpToDate({ goal, live, known, aheadMs }: Sources): boolean {
  const [reported, last] = [live.since().at(-1), known.at(-1)];
  if (reported === undefined) return false;
  if (last === undefined) return true;
  const minute = minuteOf(reported.bin);
  if (minute !== last.bin) return minute > last.bin;
  const knownThere = known.filter((cycle) => cycle.bin === minute && mayBeAfterWrite(goal, cycle));
  const readAt = Math.max(...knownThere.map(({ seenAt }) => seenAt)) + aheadMs;
  // One that began within the second by which the write is dated is of before it for a proof, and not for CloudWatch's first read.
  const postedAt = goal.writtenAt - aheadMs;
  const reportedThere = live
    .cycles()
    .filter(({ bin, seenAt }) => minuteOf(bin) === minute && seenAt >= postedAt);
  return reported.bin >= readAt || reportedThere.length >= knownThere.length;
}

/** The cycles that the reports show, after the history that both sources have. */
export function liveCyclesOf({ goal, live, known }: Sources): readonly Cycle[] {
  const history = known.filter((cycle) => !mayBeAfterWrite(goal, cycle));
  const own = live.cycles().filter(({ isHistory }) => isHistory);
  return [...history, ...own, ...live.since()];
}

function minuteOf(moment: number): number {
  return Math.floor(moment / BIN_MS) * BIN_MS;
}
