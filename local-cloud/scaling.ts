// What one run of the main loop does to the instances: orders stops, then starts, then begins to drain.
import { type Instance, isInitial, isStartable, isUp, orderStart, orderStop } from './instance.ts';
import type { Timing } from './types.ts';

/** The size to reach, and whether unhealthy and bounced instances are to be replaced. */
export interface Goal {
  readonly size: number;
  readonly replace: boolean;
}

/** Everything that a run needs beside its goal. `now` is the start of the run, epoch milliseconds. */
export interface RunContext {
  readonly now: number;
  readonly timing: Timing;
  /** Asked at each start order: whether EC2 refuses it. */
  readonly startFails: () => boolean;
}

/** Brings the instances one run closer to the goal. */
export function act(instances: readonly Instance[], goal: Goal, context: RunContext): void {
  const managed = instances.filter((instance) => !instance.excluded);
  stopDrained(managed, context);
  const serving = managed.filter((instance) => isUp(instance) && instance.drainingSince === undefined);
  const retiring = serving.filter((instance) => goal.replace && (instance.unhealthy || instance.bounced));
  const useful = serving.filter((instance) => !retiring.includes(instance));
  const missing = goal.size - useful.length;
  if (missing > 0) start(managed, missing, context);
  else drain(managed, [...retiring, ...useful.slice(goal.size)], context);
}

/** Orders to stop what has drained for long enough. */
export function stopDrained(managed: readonly Instance[], { now, timing }: RunContext): void {
  for (const instance of managed) {
    if (instance.state !== 'running' || instance.drainingSince === undefined) continue;
    if (now - instance.drainingSince >= timing.coolDownMs) orderStop(instance, now);
  }
}

/** Orders to start as many of the stopped ones as are missing and one run may start. */
export function start(managed: readonly Instance[], missing: number, context: RunContext): void {
  const { now, timing } = context;
  const chosen = managed.filter((instance) => isStartable(instance, now));
  for (const instance of chosen.slice(0, Math.min(missing, timing.startsPerRun))) {
    if (context.startFails()) instance.errorUntil = now + timing.errorMs;
    else orderStart(instance, now);
  }
}

function drain(managed: readonly Instance[], surplus: readonly Instance[], context: RunContext): void {
  const { now, timing } = context;
  if (managed.some((instance) => isInitial(instance, now, timing))) return;
  for (const instance of surplus.slice(0, timing.drainsPerRun)) instance.drainingSince = now;
}
