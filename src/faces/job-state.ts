// What the main step hands to the post step: what it left behind, and whether it lived to say so.

import * as core from '@actions/core';

/** See above. */
export interface JobState {
  /** What is now set where, in whole sentences. */
  readonly leftBehind: string;
  /** Whether the main step came to its end. */
  readonly hasEnded: boolean;
}

const KEY = 'left-behind';
const ENDED = 'has-ended';

/** Saves the state; what is saved last counts. */
export function saveJobState({ leftBehind, hasEnded }: JobState): void {
  core.saveState(KEY, leftBehind);
  core.saveState(ENDED, String(hasEnded));
}

/** The state that the main step saved; `undefined` if it changed nothing that it knew of. */
export function loadJobState(): JobState | undefined {
  const leftBehind = core.getState(KEY);
  return leftBehind === '' ? undefined : { leftBehind, hasEnded: core.getState(ENDED) === 'true' };
}
