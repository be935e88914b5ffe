// Checks the values and numbers in a message, independently of its wording.

import { expect } from '@jest/globals';

/** Matches text that contains all values. A number must not be a part of a longer number. */
export function naming(...values: readonly string[]): ReturnType<typeof expect.stringMatching> {
  const all = values
    .map((value) => value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .map((value) => (/^\d+$/.test(value) ? `(?<!\\d)${value}(?!\\d)` : value));
  return expect.stringMatching(new RegExp(`^${all.map((value) => `(?=[\\s\\S]*${value})`).join('')}`));
}

/** The numbers in a text, in order, without those in names such as perf1. */
export function numbersIn(text = ''): readonly number[] {
  return (text.match(/(?<![\w.-])\d+(?![\w-]|\.\w)/g) ?? []).map(Number);
}
