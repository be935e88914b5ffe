// Determines when requesting a cycle is useful: while it may do or show more than the last one.

import { BIN_MS } from './bins.ts';
import { type Counts, countsOf, usableBounds } from './counts.ts';
import type { Cycle } from './cycles.ts';
import { type Goal, LEVELS } from './goal.ts';
import type { Progress } from './judge.ts';

/** The warm-up of an instance, and how long it drains before it is stopped: CloneSquad's defaults, in ms. */
const WARM_UP_MS = 180_000;
const DRAIN_MS = 120_000;

/** How long cycles are requested after a change is due, in ms: by then, the timer has begun a cycle. */
const GRACE_MS = 12_000;

/** After this long without a change of a scaling fleet, only CloneSquad's own cycles are used, in ms. */
const MOTION_MS = 60_000;

/** A time span, epoch ms of AWS's clock. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The facts about a fleet. */
export interface DueFacts {
  readonly goal: Goal;
  /** Its cycles, oldest first. */
  readonly cycles: readonly Cycle[];
  readonly progress: Progress;
  /** When the last marker was accepted, epoch ms of AWS's clock. Absent without a marker. */
  readonly appliedAt?: number;
}

/** The spans in which requesting a cycle is useful. */
export function dueSpans({ goal, cycles, progress, appliedAt }: DueFacts): readonly Span[] {
  const unread = unreadSpans(cycles, appliedAt);
  const last = cycles.at(-1);
  const [counts, target] = [countsOf(last), progress.target];
  if (last === undefined || counts === undefined || target === undefined || progress.reachedAt.observed === undefined)
    return unread;
  const isMoving = moves(goal, counts, target);
  const waitsForWarmUp = LEVELS.indexOf(goal.level) >= LEVELS.indexOf('ready') || counts.RunningInstances > target;
  if (goal.level === 'observed') return unread;
  return [
    ...unread,
    ...(isMoving ? [motionSpan(cycles, last)] : []),
    ...(waitsForWarmUp ? ends(cycles, 'NbOfInstanceInInitialState', WARM_UP_MS) : []),
    ...(goal.level === 'settled' ? ends(cycles, 'DrainingInstances', DRAIN_MS) : []),
  ];
}

/** The span until a cycle that began after the marker is known. */
function unreadSpans(cycles: readonly Cycle[], appliedAt: number | undefined): readonly Span[] {
  if (appliedAt === undefined || cycles.some((cycle) => cycle.bin >= appliedAt)) return [];
  return [{ from: appliedAt - GRACE_MS, until: appliedAt + GRACE_MS }];
}

/** Whether the next cycle may start or drain instances, or show a change of them. */
function moves(goal: Goal, counts: Counts, target: number): boolean {
  const { high } = usableBounds(counts);
  const drains = high > target && counts.NbOfInstanceInInitialState === 0;
  const stops = goal.level === 'settled' && counts.StoppingInstances > 0;
  return high < target || counts.PendingInstances > 0 || drains || stops;
}

function motionSpan(cycles: readonly Cycle[], last: Cycle): Span {
  const changed = cycles.findLastIndex(
    (cycle, index) => index === 0 || JSON.stringify(cycle.values) !== JSON.stringify(cycles[index - 1]?.values),
  );
  const since = cycles[changed] ?? last;
  return { from: since.bin, until: latestStart(since) + MOTION_MS };
}

/** When the last increase of a metric is expected to end: `afterMs` after it began, which was between two known cycles. */
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

/** The latest start of a cycle: exact from the live status, and the end of its minute from CloudWatch. */
function latestStart({ bin }: Cycle): number {
  return bin % BIN_MS === 0 ? bin + BIN_MS : bin;
}
