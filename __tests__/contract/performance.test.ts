// The page on performance has the table of the last run of the benchmark, and no other numbers in its place.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readResults, withResults } from '../../bench/document.ts';
import { outcomeOf } from '../../bench/results.ts';

const page = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');

test('the page has the results as they were left', () => {
  expect(withResults(page, readResults())).toBe(page);
});

test('every goal that is not met has its reason on the page', () => {
  const reasons = page.slice(page.indexOf('<!-- end of results -->'));
  const unmet = readResults().rows.filter((row) => outcomeOf(row).isMet === false);
  expect(unmet.filter(({ measure }) => !reasons.includes(measure))).toEqual([]);
});
