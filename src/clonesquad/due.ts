// When a cycle is worth asking for: while one would do or show more than the last one did. Between two changes CloneSquad is left alone.

import { BIN_MS } from './bins.ts';
import type { Progress } from './convergence.ts';
import { type Counts, countsOf, usableBounds } from './counts.ts';
import type { Cycle } from './cycles.ts';
import { type Goal, LEVELS } from './goal.ts';

/** How old an instance is when its warm-up ends, and how long one drains before it is stopped: CloneSquad's defaults, ms. */
const WARM_UP_MS = 180_000;
const DRAIN_MS = 120_000;

/** A change that is due is asked after for this much longer, in ms: by then, the timer has begun a cycle by itself. */
const GRACE_MS = 12_000;

/** A fleet that is on its way and shows no change for so long is waited for by CloneSquad's own cycles, in ms. */
const MOTION_MS = 60_000;

/** A span of AWS's time, epoch ms. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** What is known of a fleet that is waited for. */
export interface DueFacts {
  readonly goal: Goal;
  /** Its cycles, oldest first. */
  readonly cycles: readonly Cycle[];
  readonly progress: Progress;
  /** When the marker was last accepted, epoch ms of AWS's clock; absent without one. */
  readonly appliedAt?: number;
}

/** The spans in which a cycle is worth asking for. */
export function dueSpans({ goal, cycles, progress, appliedAt }: DueFacts): readonly Span[] {
  const unread = unreadSpans(cycles, appliedAt);
  const last = cycles.at(-1);
  const [counts, target] = [countsOf(last), progress.target];
  if (
    last === undefined ||
    counts === undefined ||
    target === undefined ||
    progress.reachedAt.observed === undefined
  )
    return unread;
  const isMoving = moves(goal, counts, target);
  const waitsForWarmUp =
    LEVELS.indexOf(goal.level) >= LEVELS.indexOf('ready') || counts.RunningInstances > target;
  if (goal.level === 'observed') return unread;
  return [
    ...unread,
    ...(isMoving ? [motionSpan(cycles, last)] : []),
    ...(waitsForWarmUp ? ends(cycles, 'NbOfInstanceInInitialState', WARM_UP_MS) : []),
    ...(goal.level === 'settled' ? ends(cycles, 'DrainingInstances', DRAIN_MS) : []),
  ];
}

/** Until a cycle that began after the marker is known. */
function unreadSpans(cycles: readonly Cycle[], appliedAt: number | undefined): readonly Span[] {
  if (appliedAt === undefined || cycles.some((cycle) => cycle.bin >= appliedAt)) return [];
  return [{ from: appliedAt - GRACE_MS, until: appliedAt + GRACE_MS }];
}

/** Whether the next cycle may start or drain more, or show what has started or stopped. */
function moves(goal: Goal, counts: Counts, target: number): boolean {
  const { high } = usableBounds(counts);
  const drains = high > target && counts.NbOfInstanceInInitialState === 0;
  const stops = goal.level === 'settled' && counts.StoppingInstances > 0;
  return high < target || counts.PendingInstances > 0 || drains || stops;
}

function motionSpan(cycles: readonly Cycle[], last: Cycle): Span {
  const changed = cycles.findLastIndex(
    (cycle, index) =>
      index === 0 || JSON.stringify(cycle.values) !== JSON.stringify(cycles[index - 1]?.values),
  );
  const since = cycles[changed] ?? last;
  return { from: since.bin, until: latestStart(since) + MOTION_MS };
}

/** When what has last become more is to end, `afterMs` after it began: between the cycle that showed less and the one that showed more. */
function ends(
  cycles: readonly Cycle[],
  metric: 'NbOfInstanceInInitialState' | 'DrainingInstances',
  afterMs: number,
): readonly Span[] {
  if ((cycles.at(-1)?.values[metric].high ?? 0) === 0) return [];
  const rise = cycles.findLastIndex((cycle, index) => {
    const before = cycles[index - 1];
    return before !== undefined && cycle.values[metric].low > before.values[metric].high;
  });
  const [before, after] = [cycles[rise - 1], cycles[rise]];
  if (before === undefined || after === undefined) return [];
  return [{ from: before.bin + afterMs, until: latestStart(after) + afterMs + GRACE_MS }];
}

/** A cycle's start is exact by CloneSquad's own report, and anywhere in its minute by CloudWatch. */
function latestStart({ bin }: Cycle): number {
  return bin % BIN_MS === 0 ? bin + BIN_MS : bin;
}
