// A stored value is read as CloneSquad reads it. `status` and `doctor` use this.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readWish } from '../../../local-cloud/value.ts';
import {
  expectedCount,
  meansSame,
  orNull,
  readStoredSize,
  readStoredTarget,
  SAFE_VALUE,
} from '../../../src/clonesquad/size.ts';
import { numbersOf } from '../../../src/status/report.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';
import { cyclesOf } from '../../support/cycles.ts';
import { PROPERTY } from '../../support/depth.ts';

/** How we read a stored value. */
function wishOf(value: string, fleetSize: number) {
  const { kind } = readStoredSize(value);
  const target = readStoredTarget(value);
  if (target !== undefined) return { kind: 'size', size: expectedCount(target, fleetSize) };
  return { kind: { none: 'off', auto: 'auto', unreadable: 'garbage' }[kind as string] };
}

const SPELLINGS = ['4', ' 4 ', '4\r', '+4', '4_0', '0', '99', '50%', '50p', '50P', '50 %', '33.3%', '150%', '1e1%'];
const OTHERS = ['-1', ' -1', 'undefined', '-2', '-50%', '4.5', '1e1', 'ten', '"4"', '４', '%', 'p', 'nan%', 'inf%', ''];

// Percentages are read as Python reads a float.
const FLOATS = [
  '1_00%',
  '4._0%',
  '4.0_00%',
  '.5%',
  '.50%',
  '._5%',
  '.5_00%',
  '.5_00_1%',
  '1_0_0%',
  '4_%',
  '4_x%',
  '4.0_x%',
];
const MORE_FLOATS = [
  '.x%',
  '.5_x%',
  '1e+1%',
  '10e-1%',
  '1ex%',
  '1e1x%',
  '.5e1%',
  '4.5_00e1%',
  '+.5%',
  'x4%',
  '4%x',
  '4%%',
];

test.each([...SPELLINGS, ...OTHERS, ...FLOATS, ...MORE_FLOATS])('%j is read as CloneSquad reads it', (value) => {
  expect(wishOf(value, 10)).toEqual(readWish(value, 10));
});

test('any text without a negative percentage is read as CloneSquad reads it', () => {
  const nearly = fc.stringMatching(/^[ +]?[0-9]{0,4}[.e_x]?[0-9]{0,3}[ %pP]{0,2}$/);
  fc.assert(
    fc.property(fc.oneof(nearly, arbitraryText()), fc.integer({ min: 1, max: 200 }), (value, size) => {
      fc.pre(!/-.*[%pP]$/s.test(value));
      expect(wishOf(value, size)).toEqual(readWish(value, size));
    }),
    PROPERTY,
  );
});

test.each([
  ['0p', true],
  [' 0', true],
  ['0.5%', true],
  ['-1', false],
  ['undefined', false],
  ['ten', false],
])('with 0 desired instances, %j is a target: %j', (set, isTarget) => {
  const [run] = cyclesOf([{ bin: 0, desired: 0, running: 4 }]);
  expect(run && numbersOf(run.values, set).target !== undefined).toBe(isTarget);
});

describe('two values mean the same', () => {
  test.each([
    ['50%', '50p', true],
    ['50%', ' 50 P', true],
    ['4', '+4', true],
    ['-1', ' -1', true],
    ['ten', 'ten', true],
    ['ten', 'eleven', false],
    ['50%', '50', false],
    ['-1', 'undefined', false],
  ])('%j and %j: %j', (one, other, same) => {
    expect(meansSame(one, other)).toBe(same);
  });
});

test('an answer is a value, or none', () => {
  expect(['4', '', 'undefined'].map(orNull)).toEqual(['4', '', null]);
});

test('a value is safe in a script if it consists of the characters of sizes', () => {
  const safe = ['4', '50%', 'auto', '1_0', '+1.5e-3', '1'.repeat(64)];
  expect(safe.filter((value) => SAFE_VALUE.test(value))).toEqual(safe);
  for (const value of ['', ' 4', '4 ', '4;ls', '$(ls)', '4\n', '1'.repeat(65)]) expect(value).not.toMatch(SAFE_VALUE);
});
