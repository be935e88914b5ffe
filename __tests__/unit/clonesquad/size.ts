// A size is a number, a percentage or auto. It has one form in requests, which CloneSquad reads as we do.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readWish } from '../../../local-cloud/value.ts';
import {
  expectedCount,
  formatSize,
  parseFloor,
  parseSize,
  parseSubfleetSize,
  wireValue,
} from '../../../src/clonesquad/size.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';
import { fixedSize } from '../../support/cycles.ts';
import { PROPERTY } from '../../support/depth.ts';

test.each([
  ['4', { kind: 'count', count: 4 }, 4],
  ['50%', { kind: 'percent', percent: 50 }, undefined],
  ['auto', undefined, undefined],
  ['04', undefined, undefined],
])('%s is parsed as the size of a subfleet and as a floor', (text, size, floor) => {
  expect(parseSubfleetSize(text)).toEqual(size);
  expect(parseFloor(text)).toBe(floor);
});

describe('a size', () => {
  test.each([
    ['0', '0'],
    ['4', '4'],
    ['999999', '999999'],
    ['0%', '0%'],
    ['7%', '7%'],
    ['100%', '100%'],
    ['auto', '-1'],
  ])('%s is sent as %s', (text, wire) => {
    const size = parseSize(text);
    expect(size && wireValue(size)).toBe(wire);
    expect(size && formatSize(size)).toBe(text);
  });

  // A crontab ends a command at %. Only the spelling 100% also turns off the replacement of unhealthy instances.
  test.each([
    ['50p', '50%'],
    ['50P', '50%'],
    ['0p', '0%'],
    ['100p', '100%'],
  ])('%s is %s', (text, percentage) => {
    expect(parseSize(text)).toEqual(parseSize(percentage));
    expect(parseSubfleetSize(text)).toEqual(parseSize(percentage));
  });

  // Values that CloneSquad reads as something else, or that stop all scaling.
  test.each([
    '',
    ' 4',
    '4 ',
    ' 4 ',
    '4\r',
    '4\n',
    '+4',
    '-1',
    '-2',
    '04',
    '010',
    '0x10',
    '1e1',
    '4_0',
    '4.5',
    '4.0',
    '４',
    '1000000',
    '50 %',
    '50%%',
    '50%x',
    '50pp',
    '50p%',
    '4p5',
    '101p',
    '050%',
    '101%',
    '150%',
    '-50%',
    '4.5%',
    '%',
    'nan%',
    'inf%',
    'ten',
    'true',
    'Auto',
    'undefined',
    '"4"',
    '{"value": 4}',
    '3;4',
    '4\n5',
  ])('%j is invalid', (text) => {
    expect(parseSize(text)).toBeUndefined();
  });
});

describe('the expected count', () => {
  test.each([
    ['50%', 10, 5],
    ['25%', 10, 3],
    ['33%', 10, 4],
    ['0%', 10, 0],
    ['100%', 10, 10],
    ['7%', 100, 8],
    ['14%', 50, 8],
    ['50%', 0, 0],
    ['1%', 1, 1],
    ['99', 10, 99],
  ])('of %s in a fleet of %i is %i', (text, fleetSize, expected) => {
    expect(expectedCount(fixedSize(text), fleetSize)).toBe(expected);
  });
});

test('CloneSquad reads every size as the expected count', () => {
  const size = fc.oneof(
    fc.integer({ min: 0, max: 999_999 }).map(String),
    fc.integer({ min: 0, max: 100 }).map((percent) => `${percent}%`),
  );
  fc.assert(
    fc.property(size, fc.integer({ min: 0, max: 2000 }), (text, fleetSize) => {
      const wish = readWish(wireValue(fixedSize(text)), fleetSize);
      expect(wish).toEqual({ kind: 'size', size: expectedCount(fixedSize(text), fleetSize) });
    }),
    PROPERTY,
  );
});

test('any text is refused or formatted as written', () => {
  const nearly = fc.stringMatching(/^[ +-]?[0-9]{0,4}[.e_x]?[0-9]{0,3}[ %pP]{0,2}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearly, arbitraryText()), (text) => {
      const size = parseSize(text);
      return size === undefined || formatSize(size) === text.replace(/p$/i, '%');
    }),
    PROPERTY,
  );
});
