// The last known cycle of a fleet, and its age.

import type { LiveStatus } from './answers.ts';
import { BIN_MS, type Bounds } from './bins.ts';
import type { CycleHistory, CycleValues } from './cycles.ts';

/** The last known cycle of a fleet. */
export interface LastCycle {
  readonly values: CycleValues;
  /** Its age in ms. CloudWatch only shows its minute. */
  readonly age: Bounds;
}

/** The last cycle of a history at `now` (epoch ms of our clock): `undefined` if none is complete. */
export function lastCycleOf(history: CycleHistory, now: number): LastCycle | undefined {
  const cycle = history.cycles().at(-1);
  if (cycle === undefined) return undefined;
  const since = (moment: number) => Math.max(0, now - moment);
  return { values: cycle.values, age: { low: since(cycle.bin + BIN_MS), high: since(cycle.bin) } };
}

/** The cycle of the live status, which is exact, if it is complete and not older than the known one. Otherwise the known one. */
export function lastCycleByLive(
  sent: LiveStatus,
  known: LastCycle | undefined,
  now: number,
): LastCycle | undefined {
  const age = Math.max(0, now - sent.at);
  if (sent.values === undefined || (known !== undefined && age > known.age.high)) return known;
  return { values: sent.values, age: { low: age, high: age } };
}

/** The minimum that runs for any requested size: the floor, but no more than can start. */
export function effectiveFloorOf(values: CycleValues): Bounds {
  const { MinInstanceCount: floor } = values;
  const startable = startableOf(values);
  return { low: Math.min(floor.low, startable.low), high: Math.min(floor.high, startable.high) };
}

/** The number of instances that can start: all except the excluded ones. */
export function startableOf({ FleetSize: size, NbOfExcludedInstances: excluded }: CycleValues): Bounds {
  return { low: Math.max(0, size.low - excluded.high), high: Math.max(0, size.high - excluded.low) };
}
