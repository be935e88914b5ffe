// A fleet's numbers in words, for progress lines and errors alike.

import type { Progress } from '../clonesquad/convergence.ts';

/** The instances that are not simply running, a text a state: `2 initializing`. */
export function otherStates({ counts, inError }: Progress): readonly string[] {
  if (counts === undefined) return [];
  const states: readonly (readonly [number, string])[] = [
    [counts.PendingInstances, 'pending'],
    [counts.NbOfInstanceInInitialState, 'initializing'],
    [counts.DrainingInstances, 'draining'],
    [counts.StoppingInstances, 'stopping'],
    [counts.NbOfInstanceInUnuseableState, 'unuseable'],
    [counts.NbOfBouncedInstances, 'bounced'],
    [inError ?? 0, 'in error'],
  ];
  return states.flatMap(([count, state]) => (count > 0 ? [`${count} ${state}`] : []));
}
