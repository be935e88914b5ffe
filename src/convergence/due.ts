// Determines when requesting a cycle is useful: while it may do or show more than the last one.

import type { Cycle } from './cycles.ts';
import type { FleetWait } from './fleet-wait.ts';
import { type Counts, countsOf, type Goal, LEVELS, usableBounds } from './levels.ts';

/** The warm-up of an instance, and how long it drains before it is stopped: CloneSquad's defaults, in ms. */
const WARM_UP_MS = 180_000;
const DRAIN_MS = 120_000;

/** How long cycles are requested after a change is due, in ms: by then, the timer has begun a cycle. */
const GRACE_MS = 12_000;

/** After this long without a change of a scaling fleet, only CloneSquad's own cycles are used, in ms. */
const MOTION_MS = 60_000;

/** A time span, of one clock. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

export type DueFacts = Pick<FleetWait, 'goal' | 'postedAt' | 'cycles' | 'verdict' | 'marker'>;

/** The spans of {@link LocalTime} in which requesting a cycle is useful: none if no cycle can be requested. */
export function dueSpans(facts: DueFacts): readonly Span[] {
  const { goal, postedAt, cycles, verdict } = facts;
  if (verdict.kind !== 'waiting') return [];
  const aheadMs = goal.writtenAt - postedAt;
  const spans = spansOfChanges(facts).map(({ from, until }) => ({ from: from - aheadMs, until: until - aheadMs }));
  const listed = cycles.findLast(({ position }) => position !== undefined);
  if (verdict.missing !== 'confirmation' || listed === undefined) return spans;
  // The next cycle shows whether CloudWatch has a newer one than the live status.
  return [...spans, { from: listed.seenAt, until: listed.seenAt + GRACE_MS }];
}

/** The spans of {@link AwsTime} in which a cycle may do or show more. */
function spansOfChanges({ goal, cycles, verdict: { progress }, marker }: DueFacts): readonly Span[] {
  const unread = unreadSpans(cycles, marker?.lastAt);
  const last = cycles.at(-1);
  const [counts, target] = [countsOf(last), progress.target];
  if (last === undefined || counts === undefined || target === undefined || progress.reachedAt.observed === undefined)
    return unread;
  if (goal.level === 'observed') return unread;
  const waitsForWarmUp = LEVELS.indexOf(goal.level) >= LEVELS.indexOf('ready') || counts.RunningInstances > target;
  return [
    ...unread,
    ...(moves(goal, counts, target) ? [motionSpan(cycles, last)] : []),
    ...(waitsForWarmUp ? ends(cycles, 'NbOfInstanceInInitialState', WARM_UP_MS) : []),
    ...(goal.level === 'settled' ? ends(cycles, 'DrainingInstances', DRAIN_MS) : []),
  ];
}

/** The span until a cycle that began after the marker is known. */
function unreadSpans(cycles: readonly Cycle[], markedAt: number | undefined): readonly Span[] {
  if (markedAt === undefined || cycles.some(({ start }) => start.low >= markedAt)) return [];
  return [{ from: markedAt - GRACE_MS, until: markedAt + GRACE_MS }];
}

/** Whether the next cycle may start or drain instances, or show a change of them. */
function moves(goal: Goal, counts: Counts, target: number): boolean {
  const { high } = usableBounds(counts);
  const drains = high > target && counts.NbOfInstanceInInitialState === 0;
  const stops = goal.level === 'settled' && counts.StoppingInstances > 0;
  return high < target || counts.PendingInstances > 0 || drains || stops;
}

function motionSpan(cycles: readonly Cycle[], last: Cycle): Span {
  const changed = cycles.findLast(
    ({ values }, index) => index === 0 || JSON.stringify(values) !== JSON.stringify(cycles[index - 1]?.values),
  );
  const { start } = changed ?? last;
  return { from: start.low, until: start.high + MOTION_MS };
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
  return [{ from: before.start.low + afterMs, until: after.start.high + afterMs + GRACE_MS }];
}
