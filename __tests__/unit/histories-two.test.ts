// Never green while the fleet is not there, whatever CloudWatch and other writers do: the second half of all histories, since there are many.

import { expect, test } from '@jest/globals';
import { shareOfGreens } from '../support/histories.ts';
import { HISTORIES } from '../support/properties.ts';

test(`no green is false in ${HISTORIES / 2} histories`, async () => {
  expect(await shareOfGreens(HISTORIES / 2)).toBeGreaterThan(0.2);
});
