// The notices that follow from the events of a run.

import { addDenied, type Denied } from '../convergence/answers.ts';
import type { Verdict } from '../convergence/judge.ts';
import type { EventFacts, Notice, RunEvent } from './events.ts';
import type { FleetState } from './fleet-state.ts';
import type { FleetRequest, Request } from './request.ts';
import type { RunState } from './run-state.ts';

type NoticeEvent = Extract<EventFacts, { kind: 'notice' }>;

/** The notices that an event adds to a run. `before`: the run before the event. */
export function noticesAfter({ request, fleets }: RunState, event: RunEvent): readonly NoticeEvent[] {
  const state = 'fleet' in event && fleets.find(({ fleet }) => fleet.name === event.fleet);
  if (!state) return [];
  const { name } = state.fleet;
  return fleetNotices(request, state, event).map((notice) => ({ kind: 'notice', fleet: name, notice }));
}

function fleetNotices(request: Request, state: FleetState, event: RunEvent): readonly Notice[] {
  const { fleet } = state;
  if (event.kind === 'read') {
    const isNew = event.before.isUnchecked && state.before === undefined;
    return [...(isNew ? [{ code: 'group-unverified' } as const] : []), ...missing(state, event.before.denied)];
  }
  if (event.kind === 'written') return event.write.kind === 'accepted' ? sizeNotices(request, fleet) : [];
  if (event.kind === 'waited')
    return [...verdictNotices(fleet, event.outcome.verdict), ...missing(state, event.outcome.denied)];
  return event.kind === 'explained' ? missing(state, event.shadowing.denied) : [];
}

function missing(state: FleetState, denied: readonly Denied[]): readonly Notice[] {
  const added = addDenied(state.denied, denied).slice(state.denied.length);
  return added.length === 0 ? [] : [{ code: 'permissions-missing', denied: added }];
}

function sizeNotices({ wait }: Request, { size }: FleetRequest): readonly Notice[] {
  if (size.kind === 'auto') return [{ code: 'auto' }];
  return [
    ...(size.kind === 'percent' && size.percent === 100 ? [{ code: 'no-replacement' } as const] : []),
    ...(wait.level === 'none' ? [{ code: 'not-awaited' } as const] : []),
  ];
}

/** Warnings come first. */
function verdictNotices({ size }: FleetRequest, verdict: Verdict): readonly Notice[] {
  const { counts, expected, target, lighthouse = 0 } = verdict.progress;
  const caveat = verdict.kind === 'converged' ? verdict.caveat : undefined;
  const isKnown = counts !== undefined && expected !== undefined && target !== undefined;
  return [
    ...(isKnown && target > expected
      ? [{ code: 'floor', size, expected, target, floor: counts.MinInstanceCount } as const]
      : []),
    ...(isKnown && caveat === 'insufficient-instances'
      ? [{ code: caveat, size, expected, ...startableOf(counts.FleetSize, counts.NbOfExcludedInstances) } as const]
      : []),
    ...(lighthouse > 0 ? [{ code: 'lighthouse', count: lighthouse } as const] : []),
    ...(caveat === 'empty-fleet' || caveat === 'zero-unverified' ? [{ code: caveat } as const] : []),
  ];
}

function startableOf(fleetSize: number, excluded: number) {
  return { fleetSize, startable: fleetSize - excluded };
}
