// What the metrics of the last minutes say of some fleets, for those who only look.

import { toFailure } from '../causes/run.ts';
import type { Clock } from '../clock.ts';
import type { Failure } from '../failure.ts';
import { type BinsOfFleets, type Cloud, TransientReadError } from './ports.ts';
import { windowOf } from './window.ts';

/** How far back is looked, in ms. */
export const RECENT_MS = 15 * 60_000;

/** What a promise comes to; a failure is a value. Throws the signal's reason once that is aborted. */
export async function tried<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | Failure> {
  try {
    return await promise;
  } catch (thrown) {
    signal.throwIfAborted();
    return toFailure(thrown instanceof TransientReadError ? thrown.cause : thrown);
  }
}

/** Reads the metrics of the last minutes, of all fleets at once. */
export async function readRecent(
  cloud: Cloud,
  fleets: readonly string[],
  namespace: string,
  { now }: Pick<Clock, 'now'>,
  signal: AbortSignal,
): Promise<BinsOfFleets | Failure> {
  const at = now();
  const window = windowOf(at - RECENT_MS, at);
  return tried(cloud.readMetrics(fleets, namespace, window, signal), signal);
}
