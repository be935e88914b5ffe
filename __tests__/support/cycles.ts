// A short notation for CloneSquad cycles.

import { FLEET_METRICS, type FleetMetric } from '../../src/clonesquad/keys.ts';
import { type FixedSize, parseSize } from '../../src/clonesquad/size.ts';
import type { BinStatistics } from '../../src/convergence/bins.ts';
import { type Cycle, type CycleValues, type FleetBins, mergeCycles, withLive } from '../../src/convergence/cycles.ts';
import { judge, type Verdict } from '../../src/convergence/judge.ts';
import type { Facts, Goal, Level } from '../../src/convergence/levels.ts';

/** A full minute: the start of the bin in which every write of these tests happens. */
export const MINUTE_0 = Date.UTC(2026, 0, 5, 12, 0);

/** Time of the write: 10 s into that minute. */
export const WRITTEN = MINUTE_0 + 10_000;

/** A cycle: the minute of its bin (0 is that of the write), and what differs from an idle fleet of 10. */
export interface Row {
  readonly bin: number;
  readonly desired?: number;
  readonly floor?: number;
  readonly size?: number;
  readonly running?: number;
  readonly pending?: number;
  readonly draining?: number;
  readonly stopping?: number;
  readonly initial?: number;
  readonly unusable?: number;
  readonly bounced?: number;
  readonly excluded?: number;
  readonly inError?: number;
  readonly lighthouse?: number;
  /** Seconds from the write until the cycle was read. Default: 20 s per row. */
  readonly seen?: number;
  /** Whether the first read already contained it. Default: true if its bin is before that of the write. */
  readonly history?: boolean;
  /** Whether the number of instances in error is missing. An operator can exclude this metric. */
  readonly lacksErrors?: boolean;
  /** Metrics that are known only within these bounds. */
  readonly vague?: Partial<Record<FleetMetric, readonly [number, number]>>;
}

/** The cycles of some rows, in order. */
export function cyclesOf(rows: readonly Row[]): readonly Cycle[] {
  const positions = new Map<number, number>();
  return rows.map((row, index) => {
    const position = positions.get(row.bin) ?? 0;
    positions.set(row.bin, position + 1);
    return {
      start: { low: MINUTE_0 + row.bin * 60_000, high: MINUTE_0 + (row.bin + 1) * 60_000 },
      position,
      seenAt: WRITTEN + (row.seen ?? index * 20) * 1000,
      isHistory: row.history ?? row.bin < 0,
      isConfirmed: true,
      values: valuesOf(row),
    };
  });
}

/** A cycle from the live status, with the second of minute 0 at which it began. Default: it was read 2 s later. */
export interface Reported extends Omit<Row, 'bin'> {
  readonly at: number;
}

/** The cycles of the live status. */
export function liveOf(reports: readonly Reported[]): readonly Cycle[] {
  return reports.reduce<readonly Cycle[]>((known, { at, seen = at - 8, ...row }) => {
    const status = { at: MINUTE_0 + at * 1000, values: valuesOf({ bin: 0, ...row }) };
    return withLive(known, status, WRITTEN + seen * 1000);
  }, []);
}

function valuesOf(row: Row): CycleValues {
  const exactly = (count: number) => ({ low: count, high: count });
  const vague = Object.entries(row.vague ?? {}).map(([metric, [low, high]]) => [metric, { low, high }]);
  return {
    DesiredInstanceCount: exactly(row.desired ?? 0),
    MinInstanceCount: exactly(row.floor ?? 2),
    FleetSize: exactly(row.size ?? 10),
    RunningInstances: exactly(row.running ?? 0),
    PendingInstances: exactly(row.pending ?? 0),
    DrainingInstances: exactly(row.draining ?? 0),
    StoppingInstances: exactly(row.stopping ?? 0),
    NbOfInstanceInInitialState: exactly(row.initial ?? 0),
    NbOfInstanceInUnuseableState: exactly(row.unusable ?? 0),
    NbOfBouncedInstances: exactly(row.bounced ?? 0),
    NbOfExcludedInstances: exactly(row.excluded ?? 0),
    ...(row.lacksErrors !== true && { NbOfInstancesInError: exactly(row.inError ?? 0) }),
    RunningLighthouseInstances: exactly(row.lighthouse ?? 0),
    ...Object.fromEntries(vague),
  };
}

/** The requested size, and everything that is known about the fleet. */
export interface Situation {
  readonly requested: string;
  readonly level?: Level;
  readonly acceptsInsufficient?: boolean;
  readonly rows: readonly Row[];
  readonly reports?: readonly Reported[];
  readonly configuration?: Facts['configuration'];
  readonly status?: Facts['status'];
  /** Second of its minute at which the size was written; 10 by default. */
  readonly writtenSecond?: number;
  /** Seconds from the write until now. Default: when the last row was read. */
  readonly now?: number;
}

/** Parses a fixed size. Throws for any other text, since that is an error in the test. */
export function fixedSize(text: string): FixedSize {
  const size = parseSize(text);
  if (size === undefined || size.kind === 'auto') throw new Error(`${text} is not a fixed size`);
  return size;
}

/** The goal of a request written at {@link WRITTEN}. */
export function goalOf(
  requested: string,
  level: Level = 'ready',
  writtenAt = WRITTEN,
  acceptsInsufficient = false,
): Goal {
  return { size: fixedSize(requested), level, acceptsInsufficient, writtenAt };
}

/** The verdict on a situation, with the default limits: 4 minutes until observed, 8 minutes without progress. */
export function verdictOn(situation: Situation): Verdict {
  const {
    requested,
    level,
    acceptsInsufficient,
    rows,
    reports = [],
    configuration,
    status,
    now,
    writtenSecond,
  } = situation;
  const cycles = mergeCycles(cyclesOf(rows), liveOf(reports), MINUTE_0 + (writtenSecond ?? 10) * 1000);
  const seen = Math.max(WRITTEN, ...cycles.map((cycle) => cycle.seenAt));
  const facts: Facts = {
    goal: goalOf(requested, level, MINUTE_0 + (writtenSecond ?? 10) * 1000, acceptsInsufficient),
    limits: { observeMs: 240_000, stallMs: 480_000 },
    postedAt: WRITTEN,
    cycles,
    configuration: configuration ?? 'unread',
    status: status ?? 'unread',
  };
  return judge(facts, now === undefined ? seen : WRITTEN + now * 1000);
}

/** The rows as one read of CloudWatch returns them, without some metrics. */
export function binsOf(rows: readonly Row[], without: readonly FleetMetric[] = []): FleetBins {
  const bins = new Map<number, Map<FleetMetric, BinStatistics>>();
  for (const { start, values } of cyclesOf(rows)) {
    const bin = start.low;
    const metrics = bins.get(bin) ?? new Map<FleetMetric, BinStatistics>();
    bins.set(bin, metrics);
    for (const metric of FLEET_METRICS.filter((name) => !without.includes(name))) {
      const value = values[metric]?.low ?? 0;
      const known = metrics.get(metric);
      metrics.set(metric, {
        sampleCount: (known?.sampleCount ?? 0) + 1,
        sum: (known?.sum ?? 0) + value,
        minimum: Math.min(known?.minimum ?? value, value),
        maximum: Math.max(known?.maximum ?? value, value),
      });
    }
  }
  return bins;
}

/** The verdict in a few words. */
export function answer(situation: Situation): string {
  const verdict = verdictOn(situation);
  switch (verdict.kind) {
    case 'waiting':
      return [`waiting for ${verdict.missing}`, ...(verdict.needs ? [`(needs ${verdict.needs})`] : [])].join(' ');
    case 'converged':
      return verdict.caveat === undefined ? 'converged' : `converged (${verdict.caveat})`;
    case 'failed':
      return verdict.result;
    default:
      return verdict satisfies never;
  }
}

/** An idle fleet before the write. */
export const IDLE: readonly Row[] = [{ bin: -2 }, { bin: -1 }];
/** A fleet of 4 running instances before the write. */
export const FOUR: Row = { bin: -1, desired: 4, running: 4 };
