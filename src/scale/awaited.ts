// Which fleets of a run are waited for, from when on, and with what is known of each before the wait.

import { countsOf, targetOf, useable } from '../clonesquad/counts.ts';
import { isLevel } from '../clonesquad/goal.ts';
import { readRuleOf } from '../clonesquad/releases.ts';
import type { Move } from '../report/expectation.ts';
import type { Appliers } from './apply.ts';
import type { MetricsBefore } from './before.ts';
import type { FleetState, Write } from './fleet-state.ts';
import type { Request } from './request.ts';
import { type Awaited, Watch } from './watch.ts';

/** What a fleet is waited for; nothing, where it has no target or was not set. */
export function toAwaited(
  state: FleetState,
  { wait: { level, acceptsCap }, intent }: Request,
  { before: metrics, appliers }: Known,
  now: number,
): readonly Awaited[] {
  const { size, name, subfleet, floor } = state.fleet;
  const start = intent === 'wait' ? lookedAt(state, now) : acceptedAt(state);
  if (size.kind === 'auto' || !isLevel(level) || state.api === undefined || start === undefined) return [];
  const { postedAt, writtenAt } = start;
  const history = metrics?.get(name);
  const isFloorSet = floor !== undefined && intent === 'scale';
  const goal = { size, level, acceptsCap, writtenAt, ...(isFloorSet && { floor }) };
  const { version, reported } = state.before ?? {};
  const more = {
    ...(history && { history }),
    ...(subfleet !== undefined && { subfleet }),
    ...(reported && { reported }),
    ...(appliers && { applier: appliers.of(state.api) }),
  };
  return [{ name, api: state.api, postedAt, goal, readRule: readRuleOf(version), ...more }];
}

/** What a wait goes on with: the metrics of before, and what makes CloneSquad act. */
export interface Known {
  readonly before: MetricsBefore | undefined;
  readonly appliers: Appliers | undefined;
}

/** From when on runs count: epoch ms, `writtenAt` of AWS's clock, `postedAt` of ours. */
type Start = Pick<Extract<Write, { kind: 'accepted' }>, 'writtenAt' | 'postedAt'>;

function acceptedAt({ write }: FleetState): Start | undefined {
  return write?.kind === 'accepted' ? write : undefined;
}

/** Without a write of our own, what anyone may have written until the fleet was looked at counts. */
function lookedAt({ before }: FleetState, now: number): Start | undefined {
  // A Date drops fractions of a second.
  return before && { writtenAt: before.readAt + 1_000, postedAt: now };
}

/** Where a fleet is headed, by the last cycle that is known of it. */
export function moveOf(fleet: Awaited): Move {
  const last = [...(fleet.history?.runs() ?? []), ...new Watch(fleet).sent.runs()].at(-1);
  const counts = countsOf(last);
  if (counts === undefined) return 'unknown';
  const [usable, target] = [useable(counts).high, targetOf(fleet.goal, counts)];
  if (usable === target) return 'none';
  return usable < target ? 'up' : 'down';
}
