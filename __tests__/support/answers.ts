// What the decision says of a situation, and the histories that most situations begin with.

import { type Row, type Situation, verdictOn } from './runs.ts';

/** What a verdict says, in one word or two. */
export function answer(situation: Situation): string {
  const verdict = verdictOn(situation);
  switch (verdict.kind) {
    case 'waiting':
      return [
        `waiting for ${verdict.missing}`,
        ...(verdict.needs ? [`(asks for ${verdict.needs})`] : []),
      ].join(' ');
    case 'converged':
      return verdict.caveat === undefined ? 'converged' : `converged (${verdict.caveat})`;
    case 'failed':
      return verdict.result;
    default:
      return verdict satisfies never;
  }
}

/** An idle fleet before the write. */
export const IDLE: readonly Row[] = [{ bin: -2 }, { bin: -1 }];
/** A fleet of 4 that runs before the write. */
export const FOUR: Row = { bin: -1, desired: 4, running: 4 };
