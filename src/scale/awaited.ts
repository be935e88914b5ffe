// Selects the fleets that a run waits for, with the start of each wait and what is known before it.

import { countsOf, targetOf, usableBounds } from '../clonesquad/counts.ts';
import { isLevel } from '../clonesquad/goal.ts';
import { readRuleOf } from '../clonesquad/releases.ts';
import type { Move } from '../report/expectation.ts';
import type { Appliers } from './apply.ts';
import type { MetricsBefore } from './before.ts';
import type { FleetState, Write } from './fleet-state.ts';
import type { Request } from './request.ts';
import { type Awaited, Watch } from './watch.ts';

/** The wait for a fleet: empty if it has no target, or was not set. */
export function toAwaited(
  state: FleetState,
  { wait: { level, acceptsInsufficient }, intent }: Request,
  { before: metrics, appliers }: Known,
  now: number,
): readonly Awaited[] {
  const { size, name, subfleet, floor } = state.fleet;
  const start = intent === 'wait' ? lookedAt(state, now) : acceptedAt(state);
  if (size.kind === 'auto' || !isLevel(level) || state.api === undefined || start === undefined) return [];
  const { postedAt, writtenAt } = start;
  const history = metrics?.get(name);
  const isFloorSet = floor !== undefined && intent === 'scale';
  const goal = { size, level, acceptsInsufficient, writtenAt, ...(isFloorSet && { floor }) };
  const { version, live } = state.before ?? {};
  const more = {
    ...(history && { history }),
    ...(subfleet !== undefined && { subfleet }),
    ...(live && { live }),
    ...(appliers && { applier: appliers.of(state.api) }),
  };
  return [{ name, api: state.api, postedAt, goal, readRule: readRuleOf(version), ...more }];
}

/** What a wait starts with: earlier metrics, and the appliers. */
export interface Known {
  readonly before: MetricsBefore | undefined;
  readonly appliers: Appliers | undefined;
}

/** The start of a wait: epoch ms, `writtenAt` of AWS's clock, `postedAt` of ours. */
type Start = Pick<Extract<Write, { kind: 'accepted' }>, 'writtenAt' | 'postedAt'>;

function acceptedAt({ write }: FleetState): Start | undefined {
  return write?.kind === 'accepted' ? write : undefined;
}

/** Without a write of our own, the wait starts when the fleet was read: another writer may have written until then. */
function lookedAt({ before }: FleetState, now: number): Start | undefined {
  // A Date header has whole seconds.
  return before && { writtenAt: before.readAt + 1_000, postedAt: now };
}

/** The direction in which a fleet scales, by its last known cycle. */
export function moveOf(fleet: Awaited): Move {
  const last = [...(fleet.history?.cycles() ?? []), ...new Watch(fleet).live.cycles()].at(-1);
  const counts = countsOf(last);
  if (counts === undefined) return 'unknown';
  const [usable, target] = [usableBounds(counts).high, targetOf(fleet.goal, counts)];
  if (usable === target) return 'none';
  return usable < target ? 'up' : 'down';
}
