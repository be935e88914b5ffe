// What a person may expect of a wait: how long it usually takes in the directions in which the fleets move, and in no other.

import { describe, expect, test } from '@jest/globals';
import type { Level } from '../../src/clonesquad/goal.ts';
import { expectation, type Move } from '../../src/report/expectation.ts';
import { durationText } from '../../src/words/durations.ts';

/** How long a wait usually takes: every duration that is said after the timeout. */
function durationsOf(level: Level, moves: readonly Move[], isImmediate: boolean): readonly string[] {
  const text = expectation(level, 1_200_000, new Set(moves), isImmediate);
  const [timeout, ...rest] =
    text.match(/a few seconds(?: to \d+ min)?|\d+(?: s)? to \d+ (?:s|min)|\d+ (?:s|min)\b/g) ?? [];
  expect(timeout).toBe('20 min');
  expect(text).toContain(level);
  return rest;
}

describe('a wait', () => {
  test.each<[Level, readonly Move[], boolean, readonly string[]]>([
    ['observed', ['up'], true, ['1 to 5 s']],
    ['observed', ['unknown'], false, ['20 to 80 s']],
    ['observed', ['none'], true, ['a few seconds']],
    ['running', ['up'], true, ['15 s to 2 min']],
    ['running', ['up'], false, ['1 to 3 min']],
    ['ready', ['up'], true, ['3 to 5 min', '3 min']],
    ['ready', ['down'], true, ['a few seconds to 3 min']],
    ['settled', ['down'], true, ['3 to 5 min', '2 min']],
    ['settled', ['up', 'down', 'none'], false, ['4 to 6 min', '3 min', '4 min', '2 min', '1 to 3 min']],
    ['ready', ['unknown', 'up'], true, ['3 to 5 min', 'a few seconds to 3 min']],
    ['ready', ['unknown'], false, ['4 to 6 min', '1 to 3 min']],
    ['ready', ['none'], false, ['1 to 3 min']],
    ['ready', [], true, []],
  ])('until %s of fleets that move %j (immediate: %s)', (level, moves, isImmediate, durations) => {
    expect(durationsOf(level, moves, isImmediate)).toEqual(durations);
  });
});

test.each([
  [-1, '0 s'],
  [0, '0 s'],
  [499, '0.5 s'],
  [12_000, '12 s'],
  [59_600, '1 min'],
  [245_000, '4 min 05 s'],
  [1_200_000, '20 min'],
  [3_600_000, '1 h'],
  [7_559_000, '2 h 05 min'],
])('%i ms are %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});
