// The numbers of a fleet for the report: its current counts, its samples over time, and the time of each level.

import type { Counts } from '../clonesquad/counts.ts';
import type { Snapshot } from '../clonesquad/snapshots.ts';
import type { FleetCounts, FleetReport, Sample, SecondsTo } from '../report/report.ts';
import { usableCount } from '../words/numbers.ts';
import type { FleetState } from './fleet-state.ts';

type Course = Pick<
  FleetReport,
  keyof FleetCounts | 'target' | 'floor' | 'fleetSize' | 'secondsTo' | 'samples' | 'samplesOmitted'
>;

/** Number of samples kept at each end. A fleet that never settles has thousands. */
const MOST_SAMPLES = 200;

/** The numbers of a fleet whose run began at `startedAt`, epoch ms of our clock. */
export function courseOf(state: FleetState, startedAt: number): Course {
  const { counts, target } = state.outcome?.verdict.progress ?? {};
  const all = changes(state.outcome?.snapshots ?? []);
  const leftOut = Math.max(0, all.length - 2 * MOST_SAMPLES);
  const kept = leftOut === 0 ? all : [...all.slice(0, MOST_SAMPLES), ...all.slice(-MOST_SAMPLES)];
  return {
    ...(target !== undefined && { target }),
    ...(counts && {
      floor: counts.MinInstanceCount,
      fleetSize: counts.FleetSize,
      ...fleetCounts(counts),
    }),
    secondsTo: secondsTo(state, startedAt),
    samples: kept.map((snapshot) => toSample(snapshot, startedAt)),
    ...(leftOut > 0 && { samplesOmitted: leftOut }),
  };
}

function fleetCounts(counts: Counts): FleetCounts {
  return {
    running: counts.RunningInstances,
    usable: usableCount(counts),
    pending: counts.PendingInstances,
    initializing: counts.NbOfInstanceInInitialState,
    draining: counts.DrainingInstances,
    stopping: counts.StoppingInstances,
    unusable: counts.NbOfInstanceInUnuseableState,
  };
}

/** The snapshots that differ from the one before, and the last one, which shows how long that lasted. */
function changes(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  return snapshots.filter((snapshot, index) => {
    const before = snapshots[index - 1];
    const isLast = index === snapshots.length - 1;
    return before === undefined || isLast || looks(before) !== looks(snapshot);
  });
}

function looks({ counts, target }: Snapshot): string {
  return JSON.stringify([target, fleetCounts(counts)]);
}

function toSample({ at, counts, target }: Snapshot, startedAt: number): Sample {
  return { seconds: tenths(at - startedAt), target, ...fleetCounts(counts) };
}

function secondsTo({ write, outcome }: FleetState, startedAt: number): SecondsTo {
  const reached = Object.entries(outcome?.verdict.progress.reachedAt ?? {});
  return {
    ...(write?.kind === 'accepted' && { posted: tenths(write.postedAt - startedAt) }),
    ...Object.fromEntries(reached.map(([level, at]) => [level, tenths(at - startedAt)])),
  };
}

/** Milliseconds as tenths of a second, rounded down, so that a later rounding to seconds is the only one. */
export function tenths(milliseconds: number): number {
  return Math.floor(milliseconds / 100) / 10;
}
