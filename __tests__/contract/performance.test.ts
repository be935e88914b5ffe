// The performance page has the table of the last run of the benchmark.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readResults, withResults } from '../../bench/document.ts';
import { outcomeOf } from '../../bench/results.ts';

const page = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');

test('the page has the stored results: `npm run bench:document` changes nothing', () => {
  expect(withResults(page, readResults())).toBe(page);
});

test('the page explains every goal that is not met', () => {
  const reasons = page.slice(page.indexOf('<!-- end of results -->'));
  const unmet = readResults().rows.filter((row) => outcomeOf(row).isMet === false);
  expect(unmet.filter(({ measure }) => !reasons.includes(measure))).toEqual([]);
});
