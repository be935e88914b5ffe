// The phases and levels of a fleet, in words that the job summary, the log and the terminal share.

import type { SecondsTo } from './report.ts';

/** In the order in which a fleet goes through them. */
export const PHASES = ['unobserved', 'changing', 'warming-up', 'ready'] as const;

export type Phase = (typeof PHASES)[number];

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  unobserved: 'not picked up yet',
  changing: 'starting or stopping',
  'warming-up': 'warming up',
  ready: 'ready',
};

/** What a fleet is once it has reached a milestone, as in `picked up after 41 s`. */
export const MILESTONE_WORDS: Readonly<Record<keyof SecondsTo, string>> = {
  posted: 'set',
  observed: 'picked up',
  running: 'running',
  ready: 'ready',
  settled: 'settled',
};

/** The heading of a column with the time to a milestone: `Picked up after`. */
export function milestoneHeading(milestone: keyof SecondsTo): string {
  const words = `${MILESTONE_WORDS[milestone]} after`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The phase that follows from the levels that a fleet has reached. */
export function furthestPhase(isReached: (level: 'observed' | 'running' | 'ready') => boolean): Phase {
  if (isReached('ready')) return 'ready';
  if (isReached('running')) return 'warming-up';
  return isReached('observed') ? 'changing' : 'unobserved';
}
