// The list of AWS partitions matches the installed AWS SDK.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { generatePartitions } from '../../scripts/partitions.ts';

test('src/clonesquad/partitions.ts is up to date: `npm run partitions` changes nothing', () => {
  const file = new URL('../../src/clonesquad/partitions.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(generatePartitions());
});
