// Repeated reads of a bin's statistics give the values of single cycles, or bounds that contain them.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type BinStatistics, exactly, NO_SAMPLES, type Trail, withRead } from '../../../src/convergence/bins.ts';
import { PROPERTY } from '../../support/depth.ts';

/** The statistics of a bin that holds some values. */
function bin(...values: readonly number[]): BinStatistics {
  return {
    sampleCount: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    minimum: Math.min(...values),
    maximum: Math.max(...values),
  };
}

/** What is known after some reads: `4` is an exact value, `0–4` are bounds, `?` marks what only one read has shown. */
function known(...reads: readonly BinStatistics[]): readonly string[] {
  const { samples, confirmed } = trailOf(...reads);
  return samples.map(
    ({ low, high }, position) => `${low === high ? low : `${low}–${high}`}${position < confirmed ? '' : '?'}`,
  );
}

function trailOf(...reads: readonly BinStatistics[]): Trail {
  return reads.reduce(withRead, NO_SAMPLES);
}

describe('values of single cycles', () => {
  test.each<[string, readonly BinStatistics[], readonly string[]]>([
    ['one value', [bin(4)], ['4?']],
    ['the same value, read twice', [bin(4), bin(4)], ['4']],
    ['one more value', [bin(0), bin(0), bin(0, 4)], ['0', '4?']],
    ['several equal values', [bin(4, 4, 4)], ['4?', '4?', '4?']],
    ['more equal values than a bin typically has', [bin(4, 4, 4, 4)], ['4?', '4?', '4?', '4?']],
    ['several at once, in any mix', [bin(0, 4, 4)], ['0–4?', '0–4?', '0–4?']],
    ['two more, both the maximum', [bin(0), bin(0), bin(0, 4, 4)], ['0', '4?', '4?']],
    ['two more, both the minimum', [bin(9), bin(9), bin(9, 2, 2)], ['9', '2?', '2?']],
    ['two more, one of each', [bin(0), bin(0), bin(0, 0, 4)], ['0', '0–4?', '0–4?']],
    ['bounds are as tight as the sum allows', [bin(0, 9), bin(0, 9), bin(0, 9, 8, 9)], ['0–9', '0–9', '8–9?', '8–9?']],
  ])('%s', (_, reads, expected) => {
    expect(known(...reads)).toEqual(expected);
  });
});

test('a trail stays the same object if a read shows nothing new', () => {
  const reads: readonly (readonly [BinStatistics, boolean])[] = [
    [bin(4), true],
    [bin(4), true],
    [bin(4), false],
    [bin(4, 6), true],
    [bin(4, 6), true],
    [bin(4), false],
    [{ ...bin(4, 6, 6), sum: 2 }, false],
    [{ ...bin(4, 6, 6), sampleCount: 2.5 }, false],
  ];
  const trails = reads.map((_, index) => trailOf(...reads.slice(0, index).map(([read]) => read)));
  const isNews = reads.map(([read], index) => withRead(trails[index] ?? NO_SAMPLES, read) !== trails[index]);
  expect(isNews).toEqual(reads.map(([, expected]) => expected));
});

describe('an exact value', () => {
  test.each([0, 255, 256, 100_000])('is both of its bounds: %d', (value) => {
    expect(exactly(value)).toEqual({ low: value, high: value });
  });

  test('is a shared object if it is small, since a thousand fleets have millions of them', () => {
    const samples = [bin(4), bin(4, 4), bin(4, 4, 4)].map((read) => trailOf(read).samples[0]);
    for (const sample of samples) expect(sample).toBe(exactly(4));
  });
});

describe('torn and stale reads', () => {
  test.each<[string, readonly BinStatistics[], readonly string[]]>([
    [
      'an impossible sum from another moment is ignored',
      [bin(4), bin(4), { sampleCount: 2, sum: 4, minimum: 4, maximum: 4 }],
      ['4'],
    ],
    ['a sum without the new maximum is ignored', [bin(0), bin(0), { ...bin(0, 4), sum: 0 }], ['0']],
    ['a sum without the new minimum is ignored', [bin(4), bin(4), { ...bin(4, 0), sum: 8 }], ['4']],
    ['a lower maximum is ignored', [bin(0, 9), bin(0, 9), { ...bin(0, 9, 0), maximum: 8 }], ['0–9', '0–9']],
    [
      'a possible sum from another moment stays unconfirmed, and is corrected',
      [bin(0, 4), bin(0, 4), { ...bin(0, 4, 4), sum: 4 }, bin(0, 4, 4), bin(0, 4, 4)],
      ['0–4', '0–4', '4'],
    ],
    [
      'a value that was read once is no base for the next one',
      [bin(0, 4), bin(0, 4), { ...bin(0, 4, 4), sum: 4 }, bin(0, 4, 4, 4)],
      ['0–4', '0–4', '4?', '4?'],
    ],
    ['an older read changes nothing', [bin(0, 4), bin(0, 4), bin(0)], ['0–4', '0–4']],
    ['a fraction is ignored', [bin(4), { sampleCount: 2, sum: 8.5, minimum: 4, maximum: 4.5 }], ['4?']],
    ['a negative number is ignored', [{ sampleCount: 1, sum: -1, minimum: -1, maximum: -1 }], []],
    ['half a sample is ignored', [{ ...bin(4), sampleCount: 0.5 }], []],
    ['one and a half samples are ignored', [{ sampleCount: 1.5, sum: 6, minimum: 4, maximum: 4 }], []],
    ['a minimum above the maximum is ignored', [{ sampleCount: 2, sum: 8, minimum: 5, maximum: 3 }], []],
    ['a higher minimum is ignored', [bin(0, 9), bin(0, 9), { ...bin(0, 9, 9), minimum: 5 }], ['0–9', '0–9']],
    [
      'extremes without samples are no base for later reads',
      [{ ...bin(4), sampleCount: 0, sum: 0 }, { ...bin(4), sampleCount: 0, sum: 0 }, bin(9), bin(9)],
      ['9'],
    ],
    ['the same sum with another minimum does not confirm', [bin(0, 5, 5), bin(1, 4, 5)], ['1–5?', '1–5?', '1–5?']],
    ['the same sum with another maximum does not confirm', [bin(1, 4, 5), bin(1, 3, 6)], ['1–6?', '1–6?', '1–6?']],
  ])('%s', (_, reads, expected) => {
    expect(known(...reads)).toEqual(expected);
  });
});

test('bounds always contain the true value', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(values, fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 }), (all, lengths) => {
      const reads = lengths.toSorted((one, other) => one - other).map((length) => bin(...all.slice(0, length)));
      const { samples } = trailOf(...reads);
      return all.slice(0, samples.length).every((value, position) => {
        const { low, high } = samples[position] ?? { low: 1, high: 0 };
        return low <= value && value <= high;
      });
    }),
    PROPERTY,
  );
});

test('more samples than a minute can have are ignored', () => {
  expect(known({ ...bin(4), sampleCount: 1e12, sum: 4e12 })).toEqual([]);
  expect(known({ ...bin(4), sampleCount: 600, sum: 2_400 })).toHaveLength(600);
});
