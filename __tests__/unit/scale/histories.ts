// Never green while the fleet is not there, whatever CloudWatch and other writers do: a slice of what `npm run histories` plays.

import { expect, test } from '@jest/globals';
import { shareOfGreens } from '../histories.ts';

test('no green is false in 100 random histories', async () => {
  expect(await shareOfGreens(100)).toBeGreaterThan(0.2);
});
