// The form of messages in the snapshot: prose, each once, after a line with its facts.

import type { Failure } from '../../src/errors/failure.ts';

/** Failures by error: a line with code, result and `fixBy`, then each message and fix. */
export function failureEntries(failures: readonly Failure[]): readonly string[] {
  return [...Map.groupBy(failures, ({ code }) => code)].map(([code, ofCode]) => {
    const heads = new Set(ofCode.map(({ result, fixBy }) => `${code} (${result}, to be fixed by ${fixBy})`));
    const byFix = Map.groupBy(ofCode, ({ fix }) => fix);
    const texts = [...byFix].flatMap(([fix, ofFix]) => [...ofFix.map(({ message }) => message), `Fix: ${fix}`]);
    return [...heads, ...texts].join('\n');
  });
}

/** Texts without duplicates. */
export function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
