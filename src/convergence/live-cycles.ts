// The cycles from the live status: exact, dated to the millisecond, and known before CloudWatch has them. The live status only
// has the last cycle, so some may be missing.

import type { LiveStatus } from './answers.ts';
import { BIN_MS } from './bins.ts';
import type { Cycle } from './cycles.ts';
import { mayBeAfterWrite } from './evidence.ts';
import type { Goal } from './goal.ts';

/** The cycles of one fleet from the live status: since the write, and the last one before it. */
export class LiveCycles {
  readonly #writtenAt: number;
  #cycles: readonly Cycle[] = [];

  /** @param writtenAt epoch ms of AWS's clock: cycles that began earlier are history */
  constructor(writtenAt: number) {
    this.#writtenAt = writtenAt;
  }

  /**
   * Adds a live status that was read at `seenAt` (epoch ms of our clock). Ignores one that is not newer than the last, since
   * answers may be cached, and one without all required metrics.
   */
  add({ at, values }: LiveStatus, seenAt: number): void {
    const last = this.#cycles.at(-1);
    if (values === undefined || (last !== undefined && at <= last.bin)) return;
    const isHistory = at < this.#writtenAt;
    this.#cycles = [...this.#cycles, { bin: at, position: 0, seenAt, isHistory, isConfirmed: true, values }];
  }

  /** All of them, from the oldest to the newest. */
  cycles(): readonly Cycle[] {
    return this.#cycles;
  }

  /** Those that began after the write. */
  since(): readonly Cycle[] {
    return this.#cycles.filter(({ isHistory }) => !isHistory);
  }
}

/** The cycles of a fleet, from both sources. */
export interface Sources {
  readonly goal: Goal;
  readonly live: LiveCycles;
  /** From CloudWatch: CycleHistory.cycles(). */
  readonly known: readonly Cycle[];
  /** By how much AWS's clock is ahead of ours, in ms. */
  readonly aheadMs: number;
}

/** Whether the live status is at least as new as CloudWatch, for the time since the write. Its answers may be a minute old. */
export function isAhead({ live, known }: Sources): boolean {
  const [reported, last] = [live.since().at(-1), known.at(-1)];
  if (reported === undefined) return false;
  return last === undefined || minuteOf(reported.bin) >= last.bin;
}

/**
 * Whether the live status is as new as the newest cycle in CloudWatch. Within a minute, the source with fewer cycles since the
 * write is behind, unless the live status has a cycle that began after CloudWatch was read.
 */
export function isUpToDate({ goal, live, known, aheadMs }: Sources): boolean {
  const [reported, last] = [live.since().at(-1), known.at(-1)];
  if (reported === undefined) return false;
  if (last === undefined) return true;
  const minute = minuteOf(reported.bin);
  if (minute !== last.bin) return minute > last.bin;
  const knownThere = known.filter((cycle) => cycle.bin === minute && mayBeAfterWrite(goal, cycle));
  const readAt = Math.max(...knownThere.map(({ seenAt }) => seenAt)) + aheadMs;
  // A cycle that began in the second of the write counts as older for a proof, but may not be in CloudWatch's first read.
  const postedAt = goal.writtenAt - aheadMs;
  const reportedThere = live.cycles().filter(({ bin, seenAt }) => minuteOf(bin) === minute && seenAt >= postedAt);
  return reported.bin >= readAt || reportedThere.length >= knownThere.length;
}

/** The cycles of the live status, after the history from both sources. */
export function liveCyclesOf({ goal, live, known }: Sources): readonly Cycle[] {
  const history = known.filter((cycle) => !mayBeAfterWrite(goal, cycle));
  const own = live.cycles().filter(({ isHistory }) => isHistory);
  return [...history, ...own, ...live.since()];
}

function minuteOf(moment: number): number {
  return Math.floor(moment / BIN_MS) * BIN_MS;
}
