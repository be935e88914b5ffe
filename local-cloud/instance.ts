// One EC2 instance of a fleet and what happens to it with time: it boots, stops, is drained, fails or is interrupted.
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
  /** It can't be started before this moment. */
  blockedUntil: number;
  /** A failed start counts as an error until this moment. */
  errorUntil: number;
}

/** `size` instances of a group, of which the first `running` were started at `startedAt`. Ids count from `firstId`. */
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

/** Lets everything happen to an instance that happens by itself until `now`. */
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
export function orderStart(instance: Instance, now: number): void {
  instance.state = 'pending';
  instance.startedAt = now;
}

/** Stops a running instance; its draining ends with it. */
export function orderStop(instance: Instance, now: number): void {
  instance.state = 'stopping';
  instance.stopOrderedAt = now;
  instance.drainingSince = undefined;
}

/** Announces that EC2 takes the instance back: it drains, stops, and stays unstartable for a while. */
export function interrupt(instance: Instance, now: number, timing: Timing): void {
  instance.interruptedAt = now;
  instance.unhealthy = true;
  instance.drainingSince ??= now;
  instance.blockedUntil = now + timing.spotPauseMs;
}

/** Whether the instance is up or coming up. */
export function isUp(instance: Instance): boolean {
  return instance.state === 'pending' || instance.state === 'running';
}

/** Whether the instance is up and too young to be trusted. */
export function isInitial(instance: Instance, now: number, timing: Timing): boolean {
  return isUp(instance) && now - instance.startedAt < timing.warmUpMs;
}

/** Whether CloneSquad could start the instance at `now`. */
export function isStartable(instance: Instance, now: number): boolean {
  const free = instance.blockedUntil <= now && instance.errorUntil <= now;
  return instance.state === 'stopped' && !instance.excluded && free;
}
