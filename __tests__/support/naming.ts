// Texts are held to the values that they name, never to the sentences around them.

import { expect } from '@jest/globals';

/** Any text in which all of some values stand. */
export function naming(...values: readonly string[]): ReturnType<typeof expect.stringMatching> {
  const all = values.map((value) => `(?=[\\s\\S]*${value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')})`);
  return expect.stringMatching(new RegExp(`^${all.join('')}`));
}
