// How far a fleet has come, in words that the job summary and the terminal share.

/** In the order in which a fleet goes through them. */
export const PHASES = ['unread', 'moving', 'warming-up', 'there'] as const;

export type Phase = (typeof PHASES)[number];

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  unread: 'not read yet',
  moving: 'starting or stopping',
  'warming-up': 'warming up',
  there: 'there',
};

/** The furthest phase, by which levels have been reached. */
export function furthestPhase(isReached: (level: 'observed' | 'running' | 'ready') => boolean): Phase {
  if (isReached('ready')) return 'there';
  if (isReached('running')) return 'warming-up';
  return isReached('observed') ? 'moving' : 'unread';
}
