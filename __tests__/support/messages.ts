// What a sentence must have in it, whatever its words: the values that it names, and its numbers.

import { expect } from '@jest/globals';

/** Any text in which all of some values stand. */
export function naming(...values: readonly string[]): ReturnType<typeof expect.stringMatching> {
  const all = values.map((value) => `(?=[\\s\\S]*${value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')})`);
  return expect.stringMatching(new RegExp(`^${all.join('')}`));
}

/** The numbers that stand alone in a text, in their order: those in names, as in perf1, are none. */
export function numbersIn(text = ''): readonly number[] {
  return (text.match(/(?<![\w.-])\d+(?![\w-]|\.\w)/g) ?? []).map(Number);
}
