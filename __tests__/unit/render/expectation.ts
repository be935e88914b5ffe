// The typical duration of a wait, only for the directions in which the fleets scale.

import { describe, expect, test } from '@jest/globals';
import type { Level } from '../../../src/convergence/levels.ts';
import { expectation } from '../../../src/render/levels.ts';
import type { Direction } from '../../../src/scale/events.ts';
import { numbersIn } from '../../support/messages.ts';

describe('a wait', () => {
  /** The minutes and seconds in the text: first the timeout, then the typical duration of each direction. */
  test.each<[Level, readonly Direction[], boolean, readonly number[]]>([
    ['observed', ['up'], true, [20]],
    ['observed', ['unknown'], false, [20, 20, 80]],
    ['observed', ['none'], false, [20, 1, 3]],
    ['running', ['up'], true, [20, 15, 2]],
    ['running', ['up'], false, [20, 1, 3]],
    ['ready', ['up'], true, [20, 3, 5, 3]],
    ['ready', ['down'], true, [20, 3]],
    ['settled', ['down'], true, [20, 3, 2, 5]],
    ['settled', ['up', 'down', 'none'], false, [20, 4, 6, 3, 4, 2, 5, 1, 3]],
    ['ready', ['unknown', 'up'], true, [20, 3, 5, 3]],
    ['ready', ['unknown'], false, [20, 4, 6, 1, 3]],
    ['ready', ['none'], false, [20, 1, 3]],
    ['ready', [], true, [20]],
  ])(
    'until %s of fleets that scale %j (immediate: %s) has its typical durations',
    (level, moves, isImmediate, numbers) => {
      const fleets = moves.map((direction) => ({ fleet: 'perf1-frontend', direction }));
      const text = expectation({ kind: 'waiting', level, timeoutMs: 1_200_000, fleets, isImmediate });
      expect(text).toContain(level);
      expect(numbersIn(text)).toEqual(numbers);
    },
  );
});
