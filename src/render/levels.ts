// The levels of a fleet in words, one entry a level.

import type { Level } from '../convergence/levels.ts';

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
  running: {
    goal: 'the fleets are running',
    one: 'is running',
    several: 'are running',
    milestone: 'running',
    event: 'Target reached',
  },
  ready: {
    goal: 'the fleets are ready',
    one: 'is ready',
    several: 'are ready',
    milestone: 'ready',
    event: 'Warm-up complete',
  },
  settled: {
    goal: 'the fleets are settled',
    one: 'is settled',
    several: 'are settled',
    milestone: 'settled',
    event: 'No instances left to drain or stop',
  },
};

/** The heading of a column with the time to a level, or to the write: `Picked up after`. */
export function milestoneHeading(milestone: 'posted' | Level): string {
  const words = milestone === 'posted' ? 'set' : LEVEL_TEXTS[milestone].milestone;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} after`;
}
