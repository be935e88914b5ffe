// Cycles of a main loop, recorded or simulated, as a client sees them: in CloudWatch's bins or through the API, at any moment of
// virtual time.

import { handClock, readFacts } from '../__tests__/contract/facts.ts';
import { fixedSize } from '../__tests__/support/cycles.ts';
import { Fleet } from '../local-cloud/fleet.ts';
import { DESIRED_COUNT_KEY, FLEET_METRICS, type FleetMetric } from '../src/clonesquad/keys.ts';
import { BIN_MS, type BinStatistics } from '../src/convergence/bins.ts';
import { type Cycle, CycleHistory, type FleetBins } from '../src/convergence/cycles.ts';
import { type Goal, LEVELS, type Level, levelOf } from '../src/convergence/levels.ts';

/** The values that one cycle sent. */
export interface SentRun {
  /** Epoch ms. */
  readonly at: number;
  readonly values: Readonly<Partial<Record<string, number | null>>>;
}

/** A written size, and the cycles before and after the write. */
export interface Scene {
  readonly goal: Goal;
  /** Epoch ms. */
  readonly writtenAt: number;
  readonly runs: readonly SentRun[];
}

const MINUTE_0 = Date.UTC(2026, 0, 5, 12, 0);

interface GroupFacts {
  readonly events: readonly (readonly [t: number, what: string, value: string])[];
  readonly runs: readonly number[];
  readonly series: Readonly<Record<string, readonly number[]>>;
}

/** Every size of the recordings, as if its first cycle had begun a number of seconds after a whole minute. */
export function recordedScenes(second: number): readonly Scene[] {
  const { groups }: { readonly groups: Readonly<Record<string, GroupFacts>> } = readFacts('metrics.json');
  return Object.values(groups).flatMap(({ events, runs, series }) => {
    const at = (t: number) => MINUTE_0 + (second + t) * 1000;
    const sent = runs.map((t, index) => ({
      at: at(t),
      values: Object.fromEntries(Object.entries(series).map(([metric, values]) => [metric, values[index] ?? null])),
    }));
    const posts = events.filter(([, what]) => what === 'post');
    return posts.map(([t, , value]): Scene => {
      // Only the last size of each recording stayed until the fleet had settled, or the recording ended.
      const level = value === '2' ? 'settled' : 'running';
      return { goal: goalOf(value, level, at(t)), writtenAt: at(t), runs: sent };
    });
  });
}

/** Sizes that are written to a fleet of the local cloud, a number of seconds after a whole minute. */
export function playedScenes(second: number): readonly Scene[] {
  const asked: readonly (readonly [value: string, level: Level, running: number])[] = [
    ['4', 'ready', 0],
    ['100%', 'running', 2],
    ['2', 'settled', 10],
  ];
  return asked.map(([value, level, running]) => {
    const clock = handClock(MINUTE_0);
    const fleet = new Fleet({ group: 'perf1-frontend', running, historyMs: 307_000 }, clock.read);
    clock.set(second);
    const writtenAt = clock.read();
    fleet.write(DESIRED_COUNT_KEY, value);
    clock.set(second + 1_200);
    return { goal: goalOf(value, level, writtenAt), writtenAt, runs: fleet.runs };
  });
}

function goalOf(value: string, level: Level, writtenAt: number): Goal {
  return {
    size: fixedSize(value),
    level,
    acceptsInsufficient: false,
    writtenAt: Math.floor(writtenAt / 1000) * 1000 + 1000,
  };
}

/** Whether a cycle's own values show that the fleet is ready. */
export function isThere(goal: Goal, run: SentRun | undefined): boolean {
  const [whole] = run === undefined ? [] : runsIn(binsOf([run], Number.POSITIVE_INFINITY, 0));
  const level = levelOf(goal, whole, 'unread');
  return level !== undefined && LEVELS.indexOf(level) >= LEVELS.indexOf(goal.level);
}

/** When the fleet was ready: the first cycle after the write that shows it; `undefined` if none does. */
export function readyAt({ goal, writtenAt, runs }: Scene): number | undefined {
  return runs.find((run) => run.at > writtenAt && isThere(goal, run))?.at;
}

/** CloudWatch's bins at a moment, if each cycle is readable a number of ms after it. */
export function binsOf(runs: readonly SentRun[], now: number, delayMs: number): FleetBins {
  const readable = runs.filter(({ at }) => at + delayMs <= now);
  const byBin = Map.groupBy(readable, ({ at }) => Math.floor(at / BIN_MS) * BIN_MS);
  return new Map([...byBin].map(([start, inBin]) => [start, statisticsOf(inBin)]));
}

function statisticsOf(runs: readonly SentRun[]): ReadonlyMap<FleetMetric, BinStatistics> {
  return new Map(
    FLEET_METRICS.map((metric) => {
      const values = runs.map((run) => run.values[metric] ?? 0);
      const sum = values.reduce((total, value) => total + value, 0);
      const [minimum, maximum] = [Math.min(...values), Math.max(...values)];
      return [metric, { sampleCount: values.length, sum, minimum, maximum }];
    }),
  );
}

/** The cycles that some bins alone show. */
export function runsIn(bins: FleetBins): readonly Cycle[] {
  return new CycleHistory().with(bins, 0, false).cycles();
}
