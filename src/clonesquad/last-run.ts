// The last run that is known of a fleet, and how old it is.

import type { SentRun } from './answers.ts';
import { BIN_MS, type Bounds } from './bins.ts';
import type { RunHistory, RunValues } from './runs.ts';

/** The last run of a main loop, as far as its metrics tell. */
export interface LastRun {
  readonly values: RunValues;
  /** How long ago it was, ms: its metrics tell its minute. */
  readonly age: Bounds;
}

/** The last run of a history, at `now` (epoch ms of our clock); `undefined` where none is known whole. */
export function lastRunOf(history: RunHistory, now: number): LastRun | undefined {
  const run = history.runs().at(-1);
  if (run === undefined) return undefined;
  const since = (moment: number) => Math.max(0, now - moment);
  return { values: run.values, age: { low: since(run.bin + BIN_MS), high: since(run.bin) } };
}

/** The same by CloneSquad's own word, which is exact, where that tells all and of no older run. */
export function lastRunBy(sent: SentRun, known: LastRun | undefined, now: number): LastRun | undefined {
  const age = Math.max(0, now - sent.at);
  if (sent.values === undefined || (known !== undefined && age > known.age.high)) return known;
  return { values: sent.values, age: { low: age, high: age } };
}

/** What runs at the least, whatever is asked for: the floor, but never more than can start. */
export function leastOf(values: RunValues): Bounds {
  const { MinInstanceCount: floor } = values;
  const startable = startableOf(values);
  return { low: Math.min(floor.low, startable.low), high: Math.min(floor.high, startable.high) };
}

/** What may run of a fleet: all of its instances but the excluded ones. */
export function startableOf({ FleetSize: size, NbOfExcludedInstances: excluded }: RunValues): Bounds {
  return { low: Math.max(0, size.low - excluded.high), high: Math.max(0, size.high - excluded.low) };
}
