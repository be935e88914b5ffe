// How long a wait usually takes, printed before it begins.

import type { Level } from '../clonesquad/goal.ts';
import { durationText } from '../duration.ts';

/** Where a fleet is headed; `none`: it is at the requested size already; `unknown`: its current size is not known. */
export type Move = 'up' | 'down' | 'none' | 'unknown';

/** How long things usually take. */
interface Pace {
  /** Until CloneSquad picks up a new size, in either direction. */
  readonly pickup: string;
  /** Until a fleet that is at the requested size already is confirmed. */
  readonly confirmation: string;
  readonly up: Readonly<Record<Later, string>>;
  readonly down: Readonly<Record<Later, string>>;
}

type Later = Exclude<Level, 'observed'>;

/** CloneSquad applies a size at once. */
const IMMEDIATE: Pace = {
  pickup: '1 to 5 s',
  confirmation: 'a few seconds',
  up: { running: '15 s to 2 min', ready: '3 to 5 min', settled: '3 to 5 min' },
  down: {
    running: 'a few seconds to 3 min',
    ready: 'a few seconds to 3 min',
    settled: '3 to 5 min or more',
  },
};

/** CloneSquad keeps its configuration in memory for up to 60 s. */
const CACHED: Pace = {
  pickup: '20 to 80 s',
  confirmation: '1 to 3 min',
  up: { running: '1 to 3 min', ready: '4 to 6 min', settled: '4 to 6 min' },
  down: { running: '1 to 3 min', ready: '1 to 3 min', settled: '4 min or more' },
};

const WARM_UP = ' About 3 min of this are the warm-up of new instances.';
const NO_WARM_UP = ' It begins once no instance is warming up.';
const DRAINING = ' Each surplus instance drains for 2 min and then stops, at most 5 at a time.';

/** Why it takes that long: a further sentence, or nothing. */
const REASONS: Readonly<Record<'up' | 'down', Readonly<Record<Later, string>>>> = {
  up: { running: '', ready: WARM_UP, settled: WARM_UP },
  down: { running: NO_WARM_UP, ready: NO_WARM_UP, settled: DRAINING },
};

/**
 * What to expect of a wait for a level, `timeoutMs` at most, in whole sentences: how long it usually takes in each direction
 * in which a fleet moves. `isImmediate`: CloneSquad applies a size at once, and does not keep its configuration for 60 s.
 */
export function expectation(
  level: Level,
  timeoutMs: number,
  moves: ReadonlySet<Move>,
  isImmediate: boolean,
): string {
  const pace = isImmediate ? IMMEDIATE : CACHED;
  const changes = level === 'observed' ? pickupSentences(pace, moves) : moveSentences(pace, level, moves);
  const confirmation = `A fleet that is already at the requested size usually takes ${pace.confirmation} to confirm.`;
  return [
    `Waiting up to ${durationText(timeoutMs)} until ${level}.`,
    ...changes,
    ...(moves.has('none') ? [confirmation] : []),
  ].join(' ');
}

function pickupSentences({ pickup }: Pace, moves: ReadonlySet<Move>): readonly string[] {
  const isMoving = moves.has('up') || moves.has('down') || moves.has('unknown');
  return isMoving ? [`CloneSquad usually picks up a new size within ${pickup}.`] : [];
}

function moveSentences({ up, down }: Pace, level: Later, moves: ReadonlySet<Move>): readonly string[] {
  if (moves.has('unknown')) {
    return [`A scale-up usually takes ${up[level]}, a scale-down ${down[level]}.`];
  }
  return [
    ...(moves.has('up') ? [`A scale-up usually takes ${up[level]}.${REASONS.up[level]}`] : []),
    ...(moves.has('down') ? [`A scale-down usually takes ${down[level]}.${REASONS.down[level]}`] : []),
  ];
}
