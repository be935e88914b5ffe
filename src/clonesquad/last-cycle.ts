// The last run that is known of a fleet, and how old it is.

import type { LiveStatus } from './answers.ts';
import { BIN_MS, type Bounds } from './bins.ts';
import type { CycleHistory, CycleValues } from './cycles.ts';

/** The last run of a main loop, as far as its metrics tell. */
export interface LastCycle {
  readonly values: CycleValues;
  /** How long ago it was, ms: its metrics tell its minute. */
  readonly age: Bounds;
}

/** The last run of a history, at `now` (epoch ms of our clock); `undefined` where none is known whole. */
export function lastCycleOf(history: CycleHistory, now: number): LastCycle | undefined {
  const cycle = history.cycles().at(-1);
  if (cycle === undefined) return undefined;
  const since = (moment: number) => Math.max(0, now - moment);
  return { values: cycle.values, age: { low: since(cycle.bin + BIN_MS), high: since(cycle.bin) } };
}

/** The same by CloneSquad's own word, which is exact, where that tells all and of no older run. */
export function lastCycleByLive(
  sent: LiveStatus,
  known: LastCycle | undefined,
  now: number,
): LastCycle | undefined {
  const age = Math.max(0, now - sent.at);
  if (sent.values === undefined || (known !== undefined && age > known.age.high)) return known;
  return { values: sent.values, age: { low: age, high: age } };
}

/** What runs at the least, whatever is asked for: the floor, but never more than can start. */
export function effectiveFloorOf(values: CycleValues): Bounds {
  const { MinInstanceCount: floor } = values;
  const startable = startableOf(values);
  return { low: Math.min(floor.low, startable.low), high: Math.min(floor.high, startable.high) };
}

/** What may run of a fleet: all of its instances but the excluded ones. */
export function startableOf({ FleetSize: size, NbOfExcludedInstances: excluded }: CycleValues): Bounds {
  return { low: Math.max(0, size.low - excluded.high), high: Math.max(0, size.high - excluded.low) };
}
