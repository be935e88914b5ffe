// What a person may expect of a wait: how long it usually takes in the directions in which the fleets move, and in no other.

import { describe, expect, test } from '@jest/globals';
import type { Level } from '../../src/clonesquad/goal.ts';
import { expectation, type Move } from '../../src/report/expectation.ts';
import { durationText } from '../../src/words/durations.ts';

const CONFIRMED = 'A fleet that is already at the requested size usually takes';

describe('a wait', () => {
  test.each<[Level, readonly Move[], boolean, string]>([
    ['observed', ['up'], true, 'CloneSquad usually picks up a new size within 1 to 5 s.'],
    ['observed', ['unknown'], false, 'CloneSquad usually picks up a new size within 20 to 80 s.'],
    ['observed', ['none'], true, `${CONFIRMED} a few seconds to confirm.`],
    ['running', ['up'], true, 'A scale-up usually takes 15 s to 2 min.'],
    ['running', ['up'], false, 'A scale-up usually takes 1 to 3 min.'],
    [
      'ready',
      ['up'],
      true,
      'A scale-up usually takes 3 to 5 min. About 3 min of this are the warm-up of new instances.',
    ],
    [
      'ready',
      ['down'],
      true,
      'A scale-down usually takes a few seconds to 3 min. It begins once no instance is warming up.',
    ],
    [
      'settled',
      ['down'],
      true,
      'A scale-down usually takes 3 to 5 min or more. Each surplus instance drains for 2 min and then stops, at most 5 at a time.',
    ],
    [
      'settled',
      ['up', 'down', 'none'],
      false,
      `A scale-up usually takes 4 to 6 min. About 3 min of this are the warm-up of new instances. A scale-down usually takes 4 min or more. Each surplus instance drains for 2 min and then stops, at most 5 at a time. ${CONFIRMED} 1 to 3 min to confirm.`,
    ],
    [
      'ready',
      ['unknown', 'up'],
      true,
      'A scale-up usually takes 3 to 5 min, a scale-down a few seconds to 3 min.',
    ],
    ['ready', ['unknown'], false, 'A scale-up usually takes 4 to 6 min, a scale-down 1 to 3 min.'],
    ['ready', ['none'], false, `${CONFIRMED} 1 to 3 min to confirm.`],
  ])('until %s of fleets that move %j (immediate: %s)', (level, moves, isImmediate, expected) => {
    expect(expectation(level, 1_200_000, new Set(moves), isImmediate)).toBe(
      `Waiting up to 20 min until ${level}. ${expected}`,
    );
  });

  test('of fleets without a direction has its timeout alone', () => {
    expect(expectation('ready', 90_000, new Set(), true)).toBe('Waiting up to 1 min 30 s until ready.');
  });
});

test.each([
  [-1, '0 s'],
  [499, '0 s'],
  [12_000, '12 s'],
  [59_600, '1 min'],
  [245_000, '4 min 05 s'],
  [1_200_000, '20 min'],
  [3_600_000, '1 h'],
  [7_559_000, '2 h 05 min'],
])('%i ms are %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});
