// The runs that CloneSquad itself has told of, each as it was the last one: exact, dated to the millisecond, and told
// before CloudWatch has them. What they cannot show, since some may have been missed, is left to CloudWatch.

import type { SentRun } from './answers.ts';
import { BIN_MS } from './bins.ts';
import { missingFor, type Progress, type Verdict } from './convergence.ts';
import { countsOf, isHealthOpen, levelOf } from './counts.ts';
import { type Goal, LEVELS } from './goal.ts';
import { mayBeAfterWrite } from './observation.ts';
import type { Run } from './runs.ts';

/** All that CloneSquad has told of one fleet since a moment: that of the write. */
export class SentRuns {
  readonly #since: number;
  #runs: readonly Run[] = [];

  /** @param since epoch ms of AWS's clock: runs that began before are passed over */
  constructor(since: number) {
    this.#since = since;
  }

  /** Takes in a run as it was told at `seenAt` (epoch ms of our clock). One that is known, or of which not all was told, is passed over. */
  add({ at, values }: SentRun, seenAt: number): void {
    if (values === undefined || at < this.#since || this.#runs.some((run) => run.bin === at)) return;
    const run: Run = { bin: at, position: 0, seenAt, isHistory: false, isConfirmed: true, values };
    this.#runs = [...this.#runs, run].sort((one, other) => one.bin - other.bin);
  }

  /** From the oldest to the newest. */
  runs(): readonly Run[] {
    return this.#runs;
  }
}

/**
 * Whether the last run that was told of is as new as any that CloudWatch has: an answer may come from a memory, and CloudWatch
 * be quicker. In one minute, the source that knows of fewer runs since the write is the one behind.
 */
export function isUpToDate(goal: Goal, sent: readonly Run[], runs: readonly Run[]): boolean {
  const [told, known] = [sent.at(-1), runs.at(-1)];
  if (told === undefined) return false;
  if (known === undefined) return true;
  const minute = minuteOf(told.bin);
  if (minute !== known.bin) return minute > known.bin;
  const toldThere = sent.filter(({ bin }) => minuteOf(bin) === minute);
  const knownThere = runs.filter((run) => run.bin === minute && mayBeAfterWrite(goal, run));
  return toldThere.length >= knownThere.length;
}

function minuteOf(moment: number): number {
  return Math.floor(moment / BIN_MS) * BIN_MS;
}

/** What both sources come to, and the runs that were told of, as new as any that CloudWatch has. */
interface BothWords {
  readonly goal: Goal;
  readonly sent: readonly Run[];
  readonly byMetrics: Verdict;
  readonly byOwnWord: Verdict;
}

/**
 * The verdict by both sources. CloneSquad's own word counts where CloudWatch does not show the fleet to be there yet and it
 * does, and where the fleet has left again, and CloudWatch does not show that yet. A fleet of which CloudWatch has no metrics
 * is not waited for by it, and no failure rests on it.
 */
export function withOwnWord({ goal, sent, byMetrics, byOwnWord }: BothWords): Verdict {
  const isKnown = byMetrics.kind === 'waiting' ? byMetrics.missing !== 'metrics' : !isEmpty(byMetrics);
  if (!isKnown || byMetrics.kind === 'failed') return byMetrics;
  const reachedAt = earliest(byMetrics.progress.reachedAt, byOwnWord.progress.reachedAt);
  const progress = { ...byOwnWord.progress, reachedAt };
  if (byOwnWord.kind === 'converged') return { ...byOwnWord, progress };
  const hasLeft = byMetrics.kind === 'converged' && isShort(goal, sent.at(-1));
  return hasLeft ? { kind: 'waiting', missing: missingFor(goal, progress), progress } : byMetrics;
}

function isEmpty(verdict: Verdict): boolean {
  return verdict.kind === 'converged' && verdict.caveat === 'empty-fleet';
}

/** Whether a run shows that a fleet is not as far as it shall come. */
function isShort(goal: Goal, run: Run | undefined): boolean {
  if (isHealthOpen(goal, countsOf(run))) return false;
  const level = levelOf(goal, run, 'unread');
  return level === undefined || LEVELS.indexOf(level) < LEVELS.indexOf(goal.level);
}

function earliest(one: Progress['reachedAt'], other: Progress['reachedAt']): Progress['reachedAt'] {
  const times = [...Object.entries(one), ...Object.entries(other)].sort(
    ([, before], [, after]) => after - before,
  );
  return Object.fromEntries(times);
}
