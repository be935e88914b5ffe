// Benchmark results are medians and quartiles. A goal applies to the median of the ratios of pairs.

import { describe, expect, test } from '@jest/globals';
import { outcomeOf, type Row } from '../../../bench/results.ts';
import { ratiosOf, spreadOf } from '../../../bench/statistics.ts';
import { tableOf } from '../../../bench/table.ts';

const row = (more: Partial<Row>): Row => ({ measure: 'm', reference: 'r', unit: 'ms', ours: [10], ...more });

describe('a spread', () => {
  test.each([
    [[7], { low: 7, median: 7, high: 7 }],
    [[4, 1, 3, 2], { low: 1.75, median: 2.5, high: 3.25 }],
    [[100, 1, 2, 3, 4], { low: 2, median: 3, high: 4 }],
  ])('of %j', (values, expected) => {
    expect(spreadOf(values)).toEqual(expected);
  });

  test('of no numbers is an error', () => {
    expect(() => spreadOf([])).toThrow('No numbers');
  });
});

test('ratios require pairs', () => {
  expect(ratiosOf([1, 9, 0, 0], [2, 3, 0, 4])).toEqual([0.5, 3, 1, 0]);
  expect(() => ratiosOf([1, 9], [2])).toThrow('same length');
});

describe('a goal', () => {
  test.each<[string, Partial<Row>, boolean | undefined]>([
    ['is optional', {}, undefined],
    ['is met by the ratio', { theirs: [20], goal: { of: 'ratio', atMost: 0.5 } }, true],
    ['is not met by the ratio', { theirs: [19], goal: { of: 'ratio', atMost: 0.5 } }, false],
    [
      'applies to the median of the ratios',
      { ours: [1, 1, 9], theirs: [2, 2, 1], goal: { of: 'ratio', atMost: 0.5 } },
      true,
    ],
    [
      'compares one reference number with all of ours',
      { ours: [5, 10, 15], theirs: [10], goal: { of: 'ratio', atMost: 1 } },
      true,
    ],
    ['is met by our own number', { theirs: [1], goal: { of: 'ours', atMost: 10 } }, true],
    ['is not met by our own number', { goal: { of: 'ours', atMost: 9.9 } }, false],
  ])('%s', (_, more, isMet) => {
    expect(outcomeOf(row(more)).isMet).toBe(isMet);
  });
});

test('the table has medians, quartiles if known, and goals', () => {
  const rows = [
    row({ ours: [100, 120, 140], theirs: [200, 200, 200], goal: { of: 'ratio', atMost: 0.5 } }),
    row({ measure: 'n', reference: '', unit: 'MB', ours: [3.2], goal: { of: 'ours', atMost: 4 } }),
  ];
  const table = tableOf({ startedAt: '', seconds: 0, machine: '', versions: {}, rows });
  expect(table.split('\n').slice(2)).toEqual([
    '| m | 120 (110–130) ms | r | 200 ms | 0.60 (0.55–0.65) × | ≤ 0.5 × | not met |',
    '| n | 3.20 MB |  |  |  | ≤ 4 MB | met |',
  ]);
});
