// Selects the fleets that a run waits for, with the start of each wait and what is known before it.

import { readRuleOf } from '../clonesquad/keys.ts';
import type { LocalTime } from '../convergence/answers.ts';
import { liveCyclesOf } from '../convergence/cycles.ts';
import type { Start } from '../convergence/fleet-wait.ts';
import { countsOf, isLevel, targetOf, usableBounds } from '../convergence/levels.ts';
import type { Applier, Appliers } from './apply-immediately.ts';
import type { MetricsBefore } from './before.ts';
import type { Direction, Snapshot } from './events.ts';
import type { FleetState } from './fleet-state.ts';
import type { Request } from './request.ts';

/** A fleet to wait for, and what its wait begins with. */
export interface Awaited extends Omit<Start, 'limits'> {
  readonly name: string;
  readonly api: URL;
  /** Makes its CloneSquad apply the size. Absent if nothing may be written. */
  readonly applier?: Applier;
}

/** The wait for a fleet: empty if it has no target, or was not set. */
export function toAwaited(
  state: FleetState,
  { wait: { level, acceptsInsufficient }, intent }: Request,
  { metrics, appliers }: { readonly metrics: MetricsBefore | undefined; readonly appliers: Appliers | undefined },
  now: LocalTime,
): readonly Awaited[] {
  const { size, name, subfleet, floor } = state.fleet;
  const start = startedAt(state, intent, now);
  if (size.kind === 'auto' || !isLevel(level) || state.api === undefined || start === undefined) return [];
  const history = metrics?.get(name);
  const isFloorSet = floor !== undefined && intent === 'scale';
  const { version, live } = state.before ?? {};
  return [
    {
      name,
      api: state.api,
      postedAt: start.postedAt,
      goal: { size, level, acceptsInsufficient, writtenAt: start.writtenAt, ...(isFloorSet && { floor }) },
      readRule: readRuleOf(version),
      ...(history && { history }),
      ...(subfleet !== undefined && { subfleet }),
      ...(live && { live }),
      ...(appliers && { applier: appliers.of(state.api) }),
    },
  ];
}

/** When a wait starts: with our write, or else when the fleet was read, since another writer may have written until then. */
function startedAt({ write, before }: FleetState, intent: Request['intent'], now: LocalTime) {
  if (intent !== 'wait') return write?.kind === 'accepted' ? write : undefined;
  // A Date header has whole seconds.
  return before && { writtenAt: before.readAt + 1_000, postedAt: now };
}

/** The last known state of a fleet before its wait. */
export function lastSampleOf({ goal, history, live }: Awaited): Snapshot | undefined {
  const last = liveCyclesOf(live).at(-1) ?? history?.cycles().at(-1);
  const counts = countsOf(last);
  return last && counts && { at: last.seenAt, counts, target: targetOf(goal, counts) };
}

/** The direction in which a fleet scales from a state. */
export function directionOf(sample: Snapshot | undefined): Direction {
  if (sample === undefined) return 'unknown';
  const usable = usableBounds(sample.counts).high;
  if (usable === sample.target) return 'none';
  return usable < sample.target ? 'up' : 'down';
}
