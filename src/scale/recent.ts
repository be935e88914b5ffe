// Reads the metrics of the last minutes, for status and doctor.

import { toFailure } from '../causes/run.ts';
import type { Clock } from '../clock.ts';
import type { Failure } from '../failure.ts';
import { type BinsOfFleets, type Cloud, TransientReadError } from './ports.ts';
import { windowOf } from './window.ts';

/** How far back metrics are read, in ms. */
export const RECENT_MS = 15 * 60_000;

/** The value of a promise, or its failure as a value. Throws the signal's reason once it is aborted. */
export async function orFailure<Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
): Promise<Value | Failure> {
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
  return orFailure(cloud.readMetrics(fleets, namespace, window, signal), signal);
}
