// The levels of a fleet in words, and how long a wait for each usually takes.

import { durationText } from '../base/time.ts';
import { APPLIED_FROM_CACHE, APPLIED_IMMEDIATELY } from '../clonesquad/keys.ts';
import type { Level } from '../convergence/levels.ts';
import type { Direction, WaitingEvent } from '../scale/events.ts';

/** What people read about a level. */
interface LevelTexts {
  /** What the wait is for. */
  readonly goal: string;
  /** The success of an environment that was waited for up to this level, and of several. */
  readonly one: string;
  readonly several: string;
  /** What a fleet is from then on, as in `picked up after 41 s`. */
  readonly milestone: string;
  /** The entry of a timeline. */
  readonly event: string;
}

export const LEVEL_TEXTS: Readonly<Record<Level, LevelTexts>> = {
  observed: {
    goal: 'CloneSquad has picked up the sizes (level observed)',
    one: 'has picked up its sizes',
    several: 'have picked up their sizes',
    milestone: 'picked up',
    event: 'Size picked up by CloneSquad',
  },
  running: textsOf('running', 'Target reached'),
  ready: textsOf('ready', 'Warm-up complete'),
  settled: textsOf('settled', 'No instances left to drain or stop'),
};

function textsOf(state: string, event: string): LevelTexts {
  return { goal: `the fleets are ${state}`, one: `is ${state}`, several: `are ${state}`, milestone: state, event };
}

/** The heading of a column with the time to a level, or to the write: `Picked up after`. */
export function milestoneHeading(milestone: 'posted' | Level): string {
  const words = milestone === 'posted' ? 'set' : LEVEL_TEXTS[milestone].milestone;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} after`;
}

// How long a wait usually takes, printed before it begins.

/** Typical durations, with CloneSquad's default settings. */
interface Pace {
  /** Until CloneSquad picks up a new size, in either direction. */
  readonly pickup: string;
  /** Until a fleet that is at the requested size already is confirmed. */
  readonly confirmation: string;
  readonly up: Readonly<Record<Later, string>>;
  readonly down: Readonly<Record<Later, string>>;
}

type Later = Exclude<Level, 'observed'>;

/** CloneSquad applies a size immediately. */
const IMMEDIATE: Pace = {
  pickup: APPLIED_IMMEDIATELY,
  confirmation: 'a few seconds',
  up: { running: '15 s to 2 min', ready: '3 to 5 min', settled: '3 to 5 min' },
  down: {
    running: 'a few seconds to 3 min',
    ready: 'a few seconds to 3 min',
    settled: 'at least 3 min',
  },
};

/** CloneSquad caches its configuration for up to 60 s. */
const CACHED: Pace = {
  pickup: APPLIED_FROM_CACHE,
  confirmation: '1 to 3 min',
  up: { running: '1 to 3 min', ready: '4 to 6 min', settled: '4 to 6 min' },
  down: { running: '1 to 3 min', ready: '1 to 3 min', settled: 'at least 4 min' },
};

const WARM_UP = ' About 3 min of this are the warm-up of new instances.';
const NO_WARM_UP = ' It begins once no instance is warming up.';
const DRAINING = ' Each surplus instance drains for 2 min and then stops, at most 5 at a time.';

/** The reason, as a further sentence, or an empty text. */
const REASONS: Readonly<Record<'up' | 'down', Readonly<Record<Later, string>>>> = {
  up: { running: '', ready: WARM_UP, settled: WARM_UP },
  down: { running: NO_WARM_UP, ready: NO_WARM_UP, settled: DRAINING },
};

/** How long a wait usually takes, for each direction in which a fleet moves, in whole sentences. */
export function expectation({ level, timeoutMs, fleets, isImmediate }: WaitingEvent): string {
  const moves = new Set(fleets.map(({ direction }) => direction));
  const pace = isImmediate ? IMMEDIATE : CACHED;
  const changes = level === 'observed' ? pickupSentences(pace, moves) : moveSentences(pace, level, moves);
  const confirmation = `A fleet that is already at the requested size usually takes ${pace.confirmation} to confirm.`;
  return [
    `Waiting until ${LEVEL_TEXTS[level].goal}, at most until the timeout of ${durationText(timeoutMs)}.`,
    ...changes,
    ...(moves.has('none') ? [confirmation] : []),
  ].join(' ');
}

function pickupSentences({ pickup }: Pace, moves: ReadonlySet<Direction>): readonly string[] {
  const isMoving = moves.has('up') || moves.has('down') || moves.has('unknown');
  return isMoving ? [`CloneSquad usually picks up a new size within ${pickup}.`] : [];
}

function moveSentences({ up, down }: Pace, level: Later, moves: ReadonlySet<Direction>): readonly string[] {
  if (moves.has('unknown')) {
    return [`A scale-up usually takes ${up[level]}, a scale-down ${down[level]}.`];
  }
  return [
    ...(moves.has('up') ? [`A scale-up usually takes ${up[level]}.${REASONS.up[level]}`] : []),
    ...(moves.has('down') ? [`A scale-down usually takes ${down[level]}.${REASONS.down[level]}`] : []),
  ];
}
