// What happened in the course of a run, in the order in which it was known.

import { LEVELS } from '../clonesquad/goal.ts';
import { standingText } from '../words/numbers.ts';
import type { FleetReport, Report, Sample, SecondsTo, TimelineEntry } from './report.ts';
import { isFailure } from './sentences.ts';

/** What a timeline is made from. */
export interface Past extends Pick<Report, 'fleets' | 'notices' | 'seconds'> {
  /** What went wrong and was tried again. */
  readonly retries: readonly TimelineEntry[];
  /** When each notice and warning was first known, in seconds from the start; those not in it are new. */
  readonly knownSince: ReadonlyMap<string, number>;
}

/** Everything that happened, by when it was known; what was known at once stays in the order of fleets. */
export function timeline(past: Past): readonly TimelineEntry[] {
  const { fleets, seconds, retries, knownSince } = past;
  const noticed = noticesOf(past).map(
    ({ text, fleet }): TimelineEntry => ({
      seconds: knownSince.get(text) ?? seconds,
      ...(fleet !== undefined && { fleet }),
      message: text,
    }),
  );
  const milestones = fleets.flatMap((fleet) => milestonesOf(fleet));
  const ends = fleets.flatMap((fleet) => endOf(fleet, seconds));
  return [...retries, ...milestones, ...noticed, ...ends].sort((one, other) => one.seconds - other.seconds);
}

/** Every notice and warning, and the fleet that it is of. */
export function noticesOf({ notices, fleets }: Pick<Report, 'notices' | 'fleets'>): readonly {
  readonly text: string;
  readonly fleet?: string;
}[] {
  const ofFleets = fleets.flatMap(({ fleet, warnings, notices: own }) =>
    [...warnings, ...own].map((text) => ({ text, fleet: fleet })),
  );
  return [...notices.map((text) => ({ text })), ...ofFleets];
}

function milestonesOf({ fleet, requested, secondsTo, samples }: FleetReport): readonly TimelineEntry[] {
  const said: Readonly<Record<keyof SecondsTo, string>> = {
    posted: `posted: the size is set to ${requested}`,
    observed: 'observed: CloneSquad has read the size',
    running: 'at size: as many instances run as are wanted',
    ready: 'ready: none of them warms up any more',
    settled: 'settled: none is left to drain or to stop',
  };
  const moments = (levels: readonly (keyof SecondsTo)[]) =>
    levels.flatMap((level) => {
      const seconds = secondsTo[level];
      return seconds === undefined ? [] : [{ seconds, fleet, message: said[level] }];
    });
  // Of what was known at once, in the order in which it must have happened.
  const [observed, ...later] = LEVELS;
  return [
    ...moments(['posted', observed]),
    ...firstMoveOf(fleet, samples, secondsTo.observed),
    ...moments(later),
  ];
}

/** When the first instances were seen to start, to drain and to stop once the size was read: what moved before had another cause. */
function firstMoveOf(
  fleet: string,
  samples: readonly Sample[],
  observed: number | undefined,
): readonly TimelineEntry[] {
  if (observed === undefined) return [];
  const first = samples.findLast(({ seconds }) => seconds < observed) ?? samples[0];
  if (first === undefined) return [];
  const since = samples.filter(({ seconds }) => seconds >= observed);
  const moves = [
    { move: 'first start', isSeen: (sample: Sample) => startedIn(sample) > startedIn(first) },
    { move: 'first drain', isSeen: ({ draining }: Sample) => draining > first.draining },
    { move: 'first stop', isSeen: ({ stopping }: Sample) => stopping > first.stopping },
  ];
  return moves.flatMap(({ move, isSeen }) => {
    const sample = since.find(isSeen);
    if (sample === undefined) return [];
    return [{ seconds: sample.seconds, fleet, message: `${move}: ${standingText(sample)}` }];
  });
}

function startedIn({ running, pending }: Sample): number {
  return running + pending;
}

function endOf({ fleet, result }: FleetReport, seconds: number): readonly TimelineEntry[] {
  return isFailure(result) ? [{ seconds, fleet, message: `failed: ${result}` }] : [];
}
