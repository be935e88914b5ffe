// The EC2 instances of a fleet: how time changes an instance, and what one cycle of the main loop orders.
import type { Timing } from './types.ts';

/** An instance; all times are epoch milliseconds. */
export interface Instance {
  readonly id: string;
  readonly name: string;
  state: 'stopped' | 'pending' | 'running' | 'stopping';
  /** Moment of the last start order; meaningful while pending or running. */
  startedAt: number;
  /** Moment of the last stop order; meaningful while stopping. */
  stopOrderedAt: number;
  drainingSince: number | undefined;
  /** CloneSquad neither starts nor stops it, and leaves it out of most metrics. */
  excluded: boolean;
  unhealthy: boolean;
  bounced: boolean;
  lighthouse: boolean;
  /** Moment of the notice of a spot interruption. */
  interruptedAt: number | undefined;
  /** It cannot be started before this moment. */
  blockedUntil: number;
  /** A failed start counts as an error until this moment. */
  errorUntil: number;
}

/** `size` instances of a group. The first `running` ones were started at `startedAt`. Ids count from `firstId`. */
export function createInstances(
  group: string,
  size: number,
  running: number,
  startedAt: number,
  firstId = 0,
): Instance[] {
  return Array.from({ length: size }, (_, index) => ({
    id: `i-${(firstId + index).toString(16).padStart(17, '0')}`,
    name: `${group}-${String(index).padStart(3, '0')}`,
    state: index < running ? 'running' : 'stopped',
    startedAt,
    stopOrderedAt: -Infinity,
    drainingSince: undefined,
    excluded: false,
    unhealthy: false,
    bounced: false,
    lighthouse: false,
    interruptedAt: undefined,
    blockedUntil: -Infinity,
    errorUntil: -Infinity,
  }));
}

/** Updates an instance by everything that happens by itself until `now`. */
export function settle(instance: Instance, now: number, timing: Timing): void {
  const { interruptedAt } = instance;
  if (instance.state === 'pending' && now >= instance.startedAt + timing.bootMs) instance.state = 'running';
  if (instance.state === 'running' && interruptedAt !== undefined && now >= interruptedAt + timing.coolDownMs)
    orderStop(instance, interruptedAt + timing.coolDownMs);
  if (instance.state === 'stopping' && now >= instance.stopOrderedAt + timing.stopMs) {
    instance.state = 'stopped';
    instance.unhealthy = false;
    instance.bounced = false;
    instance.lighthouse = false;
    instance.interruptedAt = undefined;
  }
}

/** Starts a stopped instance. */
function orderStart(instance: Instance, now: number): void {
  instance.state = 'pending';
  instance.startedAt = now;
}

/** Stops a running instance, which ends its draining. */
function orderStop(instance: Instance, now: number): void {
  instance.state = 'stopping';
  instance.stopOrderedAt = now;
  instance.drainingSince = undefined;
}

/** Interrupts a spot instance: it drains, stops, and cannot be started for a while. */
export function interrupt(instance: Instance, now: number, timing: Timing): void {
  instance.interruptedAt = now;
  instance.unhealthy = true;
  instance.drainingSince ??= now;
  instance.blockedUntil = now + timing.spotPauseMs;
}

/** Whether the instance is running or pending. */
export function isUp(instance: Instance): boolean {
  return instance.state === 'pending' || instance.state === 'running';
}

/** Whether the instance is up and still warms up. */
export function isInitial(instance: Instance, now: number, timing: Timing): boolean {
  return isUp(instance) && now - instance.startedAt < timing.warmUpMs;
}

/** Whether CloneSquad could start the instance at `now`. */
function isStartable(instance: Instance, now: number): boolean {
  const free = instance.blockedUntil <= now && instance.errorUntil <= now;
  return instance.state === 'stopped' && !instance.excluded && free;
}

/** The size to reach, and whether unhealthy and bounced instances are to be replaced. */
export interface Goal {
  readonly size: number;
  readonly replace: boolean;
}

/** The moment and the limits of one cycle. */
export interface RunContext {
  /** The start of the cycle, when it reads the state of the instances, epoch milliseconds. */
  readonly now: number;
  /** When its orders reach EC2, epoch milliseconds. */
  readonly orderAt: number;
  readonly timing: Timing;
  /** Whether EC2 refuses a start order; called for each one. */
  readonly startFails: () => boolean;
}

/** Brings the instances one cycle closer to the goal: orders stops, then starts, then begins to drain. */
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

/** Orders stops of the instances that have drained for long enough. */
export function stopDrained(managed: readonly Instance[], { now, orderAt, timing }: RunContext): void {
  for (const instance of managed) {
    if (instance.state !== 'running' || instance.drainingSince === undefined) continue;
    if (now - instance.drainingSince >= timing.coolDownMs) orderStop(instance, orderAt);
  }
}

/** Orders starts of stopped instances: as many as are missing, up to the limit of one cycle. */
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
