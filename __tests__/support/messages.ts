// What a sentence must have in it, whatever its words: the values that it names, and its numbers.

import { expect } from '@jest/globals';

/** Any text in which all of some values stand; of a number, not only a part of another one. */
export function naming(...values: readonly string[]): ReturnType<typeof expect.stringMatching> {
  const all = values
    .map((value) => value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .map((value) => (/^\d+$/.test(value) ? `(?<!\\d)${value}(?!\\d)` : value));
  return expect.stringMatching(new RegExp(`^${all.map((value) => `(?=[\\s\\S]*${value})`).join('')}`));
}

/** The numbers that stand alone in a text, in their order: those in names, as in perf1, are none. */
export function numbersIn(text = ''): readonly number[] {
  return (text.match(/(?<![\w.-])\d+(?![\w-]|\.\w)/g) ?? []).map(Number);
}
