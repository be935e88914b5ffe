// How a message stands in the snapshot: as prose, once, with the facts about it in a line before it.

import type { Failure } from '../../src/errors/failure.ts';

/** Failures of some errors: the code, the result and the owner, then each way to say what happened, and what to do about it. */
export function failureEntries(failures: readonly Failure[]): readonly string[] {
  return [...Map.groupBy(failures, ({ code }) => code)].map(([code, ofCode]) => {
    const heads = new Set(ofCode.map(({ result, fixBy }) => `${code} (${result}, to be fixed by ${fixBy})`));
    const byFix = Map.groupBy(ofCode, ({ fix }) => fix);
    const texts = [...byFix].flatMap(([fix, ofFix]) => [...ofFix.map(({ message }) => message), `Fix: ${fix}`]);
    return [...heads, ...texts].join('\n');
  });
}

/** Texts without those that stand among them before. */
export function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
