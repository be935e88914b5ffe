// What a person may expect of a wait, said before it begins.

import type { Level } from '../clonesquad/goal.ts';
import { formatDuration } from '../duration.ts';

const USUALLY: Readonly<Record<Level, string>> = {
  observed: 'CloneSquad reads a new size 20 to 80 s after it is set',
  running: 'a scale-up usually takes 1 to 3 minutes',
  ready: 'a scale-up usually takes 4 to 6 minutes, of which 3 are the warm-up of new instances',
  settled: 'a scale-up usually takes 4 to 6 minutes, of which 3 are the warm-up of new instances',
};

/** What to expect, said before the wait begins. */
export function expectation(level: Level, timeoutMs: number): string {
  const scaleDown = level === 'observed' ? '' : '; a scale-down takes 5 minutes or more';
  return (
    `Waiting up to ${formatDuration(timeoutMs)} until ${level}: ${USUALLY[level]}${scaleDown}; ` +
    'a fleet that is at its size already takes 1 to 3 minutes to confirm.'
  );
}
