// The state of a run, as a fold over its events, and what follows from each of them.

import type { Clock } from '../base/time.ts';
import { addDenied, type Denied } from '../convergence/answers.ts';
import type { Verdict } from '../convergence/judge.ts';
import { LEVELS, startable } from '../convergence/levels.ts';
import type { Stage } from '../errors/run.ts';
import type { EventFacts, FleetProgress, Listener, Move, Notice, RunEvent, Snapshot } from './events.ts';
import { afterEvent, type FirstAndLast, type FleetState, initialState, NO_ITEMS, withItem } from './fleet-state.ts';
import type { FleetRequest, Request } from './request.ts';

/** One run, up to its last event. */
export interface RunState {
  readonly request: Request;
  /** Epoch ms of our clock. */
  readonly startedAt: number;
  /** The time of the last event. */
  readonly now: number;
  readonly stage: Stage;
  readonly isOver: boolean;
  readonly fleets: readonly FleetState[];
  /** The events of its timeline, without retries. */
  readonly milestones: readonly Milestone[];
  readonly retries: FirstAndLast<Extract<RunEvent, { kind: 'retried' }>>;
}

/** An event that a timeline shows. */
export type Milestone = Extract<RunEvent, { kind: (typeof MILESTONES)[number] }>;

const MILESTONES = ['written', 'reached', 'moved', 'notice', 'failed'] as const;

/** Number of retries kept at each end. A run may retry for hours. */
const RETRIES_PER_END = 50;

/** A run before its first event. */
function initialRun(request: Request, startedAt: number): RunState {
  return {
    request,
    startedAt,
    now: startedAt,
    stage: 'authenticating to AWS',
    isOver: false,
    fleets: request.fleets.map(initialState),
    milestones: [],
    retries: NO_ITEMS,
  };
}

function runAfter(state: RunState, event: RunEvent): RunState {
  return {
    ...state,
    // A level becomes known later than it was seen.
    now: Math.max(state.now, event.at),
    ...(event.kind === 'stage' && { stage: event.stage }),
    ...(event.kind === 'retried' && { retries: withItem(state.retries, event, RETRIES_PER_END) }),
    isOver: event.kind === 'ended',
    fleets: state.fleets.map((fleet) => afterEvent(fleet, event)),
    ...(isMilestone(event) && { milestones: [...state.milestones, event] }),
  };
}

function isMilestone(event: RunEvent): event is Milestone {
  return MILESTONES.some((kind) => kind === event.kind);
}

/** Records the events of one run, and passes them on. */
export class Recorder {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #listen: Listener;
  #state: RunState;

  constructor(request: Request, clock: Pick<Clock, 'now'>, listen: Listener) {
    this.#clock = clock;
    this.#listen = listen;
    this.#state = initialRun(request, clock.now());
  }

  get state(): RunState {
    return this.#state;
  }

  /** Records an event, and what follows from it. `at`: epoch ms of our clock, if it became known earlier. */
  emit(facts: EventFacts, at = this.#clock.now()): void {
    const event: RunEvent = { ...facts, env: this.#state.request.env, at };
    const before = this.#state;
    this.#state = runAfter(before, event);
    this.#listen(event, this.#state);
    for (const notice of noticesAfter(before, event)) this.emit(notice, at);
    if (event.kind === 'progress') this.#emitMilestones(event);
  }

  /** Emits the levels and moves that the progress of a fleet shows for the first time. */
  #emitMilestones({ fleet: name, verdict }: FleetProgress): void {
    const known = () => this.#state.fleets.find(({ fleet }) => fleet.name === name);
    const reach = (levels: readonly (typeof LEVELS)[number][]) => {
      for (const level of levels) {
        const at = verdict.progress.reachedAt[level];
        if (at !== undefined && known()?.reachedAt[level] === undefined)
          this.emit({ kind: 'reached', fleet: name, level }, at);
      }
    };
    // In the order in which they must have happened.
    const [observed, ...later] = LEVELS;
    reach([observed]);
    const fleet = known();
    for (const move of fleet === undefined ? [] : newMoves(fleet)) {
      if (fleet?.lastSample !== undefined)
        this.emit({ kind: 'moved', fleet: name, move, sample: fleet.lastSample }, fleet.lastSample.at);
    }
    reach(later);
  }
}

/** What instances have begun to do since the size was picked up: earlier changes had another cause. */
function newMoves({ samples, lastSample, reachedAt: { observed }, moves }: FleetState): readonly Move[] {
  if (lastSample === undefined || observed === undefined || lastSample.at < observed) return [];
  const start = samples.first.findLast(({ at }) => at < observed) ?? samples.first[0];
  if (start === undefined) return [];
  const hasMore = (count: (snapshot: Snapshot) => number) => count(lastSample) > count(start);
  const seen: Readonly<Record<Move, boolean>> = {
    starting: hasMore(({ counts }) => counts.RunningInstances + counts.PendingInstances),
    draining: hasMore(({ counts }) => counts.DrainingInstances),
    stopping: hasMore(({ counts }) => counts.StoppingInstances),
  };
  return (['starting', 'draining', 'stopping'] as const).filter((move) => seen[move] && !moves.includes(move));
}

// The notices that follow from the events of a run.

/** The notices that an event adds to a run. `before`: the run before the event. */
function noticesAfter({ request, fleets }: RunState, event: RunEvent): readonly EventFacts[] {
  const state = 'fleet' in event && fleets.find(({ fleet }) => fleet.name === event.fleet);
  if (!state) return [];
  const { name } = state.fleet;
  return fleetNotices(request, state, event).map((notice) => ({ kind: 'notice', fleet: name, notice }));
}

function fleetNotices(request: Request, state: FleetState, event: RunEvent): readonly Notice[] {
  const { fleet } = state;
  if (event.kind === 'read') {
    const isNew = event.before.isUnchecked && state.before === undefined;
    return [
      ...(isNew ? [{ code: 'group-unverified' } as const] : []),
      ...missingPermissions(state, event.before.denied),
    ];
  }
  if (event.kind === 'written') return event.write.kind === 'accepted' ? sizeNotices(request, fleet) : [];
  if (event.kind === 'waited')
    return [...verdictNotices(fleet, event.outcome.verdict), ...missingPermissions(state, event.outcome.denied)];
  return event.kind === 'explained' ? missingPermissions(state, event.shadowing.denied) : [];
}

function missingPermissions(state: FleetState, denied: readonly Denied[]): readonly Notice[] {
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
      ? [{ code: caveat, size, expected, fleetSize: counts.FleetSize, startable: startable(counts) } as const]
      : []),
    ...(lighthouse > 0 ? [{ code: 'lighthouse', count: lighthouse } as const] : []),
    ...(caveat === 'empty-fleet' || caveat === 'zero-unverified' ? [{ code: caveat } as const] : []),
  ];
}
