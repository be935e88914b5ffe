// Never green while the fleet is not there, whatever CloudWatch and other writers do: the first half of all histories, since there are many.

import { expect, test } from '@jest/globals';
import { shareOfGreens } from '../support/histories.ts';

test('no green is false', async () => {
  expect(await shareOfGreens(Number(process.env['HISTORIES'] ?? 1000) / 2)).toBeGreaterThan(0.2);
});
