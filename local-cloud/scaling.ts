// What one cycle of the main loop does to the instances: orders stops, then starts, then begins to drain.
import { type Instance, isInitial, isStartable, isUp, orderStart, orderStop } from './instance.ts';
import type { Timing } from './types.ts';

/** The size to reach, and whether unhealthy and bounced instances are to be replaced. */
export interface Goal {
  readonly size: number;
  readonly replace: boolean;
}

/** Everything that a cycle needs beside its goal. */
export interface RunContext {
  /** The start of the cycle, at which it looks at the instances, epoch milliseconds. */
  readonly now: number;
  /** When its orders reach EC2, epoch milliseconds. */
  readonly orderAt: number;
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
export function stopDrained(managed: readonly Instance[], { now, orderAt, timing }: RunContext): void {
  for (const instance of managed) {
    if (instance.state !== 'running' || instance.drainingSince === undefined) continue;
    if (now - instance.drainingSince >= timing.coolDownMs) orderStop(instance, orderAt);
  }
}

/** Orders to start as many of the stopped ones as are missing and one run may start. */
export function start(managed: readonly Instance[], missing: number, context: RunContext): void {
  const { now, orderAt, timing } = context;
  const chosen = managed.filter((instance) => isStartable(instance, now));
  for (const instance of chosen.slice(0, Math.min(missing, timing.startsPerRun))) {
    if (context.startFails()) instance.errorUntil = orderAt + timing.errorMs;
    else orderStart(instance, orderAt);
  }
}

function drain(managed: readonly Instance[], surplus: readonly Instance[], context: RunContext): void {
  const { now, orderAt, timing } = context;
  if (managed.some((instance) => isInitial(instance, now, timing))) return;
  for (const instance of surplus.slice(0, timing.drainsPerRun)) instance.drainingSince = orderAt;
}
