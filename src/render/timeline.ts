// The events of a run, in the order in which they became known.

import { LEVELS } from '../convergence/levels.ts';
import { standingText } from '../errors/numbers.ts';
import type { FleetReport, Report, Sample, SecondsTo, TimelineEntry } from './report.ts';
import { isFailure } from './sentences.ts';

/** The facts that a timeline is made of. */
export interface RunEvents extends Pick<Report, 'fleets' | 'notices' | 'seconds'> {
  /** Failed attempts that were retried. */
  readonly retries: readonly TimelineEntry[];
  /** When each notice and warning first became known, in seconds from the start. Those missing here are new. */
  readonly knownSince: ReadonlyMap<string, number>;
}

/** All events, sorted by the time at which they became known; simultaneous ones keep the order of the fleets. */
export function timeline(events: RunEvents): readonly TimelineEntry[] {
  const { fleets, seconds, retries, knownSince } = events;
  const noticeEntries = noticesOf(events).map(
    ({ text, fleet }): TimelineEntry => ({
      seconds: knownSince.get(text) ?? seconds,
      ...(fleet !== undefined && { fleet }),
      message: fleet === undefined ? text : withoutPrefix(text, `${fleet}: `),
    }),
  );
  const milestones = fleets.flatMap((fleet) => milestonesOf(fleet));
  const ends = fleets.flatMap((fleet) => endOf(fleet, seconds));
  return [...retries, ...milestones, ...noticeEntries, ...ends].sort((one, other) => one.seconds - other.seconds);
}

/** The text as a sentence of its own, without a prefix that the fleet of the entry repeats. */
function withoutPrefix(text: string, prefix: string): string {
  if (!text.startsWith(prefix)) return text;
  const rest = text.slice(prefix.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Every notice and warning, and the fleet that it is about. */
export function noticesOf({ notices, fleets }: Pick<Report, 'notices' | 'fleets'>): readonly {
  readonly text: string;
  readonly fleet?: string;
}[] {
  const ofFleets = fleets.flatMap(({ fleet, warnings, notices: fleetNotices }) =>
    [...warnings, ...fleetNotices].map((text) => ({ text, fleet })),
  );
  return [...notices.map((text) => ({ text })), ...ofFleets];
}

function milestonesOf({ fleet, requested, target, secondsTo, samples }: FleetReport): readonly TimelineEntry[] {
  const messages: Readonly<Record<keyof SecondsTo, string>> = {
    posted: `Size set to ${requested}`,
    observed: 'Size picked up by CloneSquad',
    running: `Target reached${target === undefined ? '' : `: ${target} ${target === 1 ? 'instance' : 'instances'} running`}`,
    ready: 'Warm-up complete',
    settled: 'No instances left to drain or stop',
  };
  const moments = (levels: readonly (keyof SecondsTo)[]) =>
    levels.flatMap((level) => {
      const seconds = secondsTo[level];
      return seconds === undefined ? [] : [{ seconds, fleet, message: messages[level] }];
    });
  // Events that became known at the same time are in the order in which they must have happened.
  const [observed, ...later] = LEVELS;
  return [...moments(['posted', observed]), ...firstMoveOf(fleet, samples, secondsTo.observed), ...moments(later)];
}

/** When instances were first seen to start, drain and stop, counted from the pickup of the size: earlier changes had another cause. */
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
    { move: 'First instances starting', isSeen: (sample: Sample) => startedIn(sample) > startedIn(first) },
    { move: 'First instances draining', isSeen: ({ draining }: Sample) => draining > first.draining },
    { move: 'First instances stopping', isSeen: ({ stopping }: Sample) => stopping > first.stopping },
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
  return isFailure(result) ? [{ seconds, fleet, message: `Failed: ${result}` }] : [];
}
