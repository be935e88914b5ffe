// AWS's partitions are those of the AWS SDK that is installed.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { generatePartitions } from '../../scripts/partitions.ts';

test('are fresh: `npm run partitions` would change nothing', () => {
  const file = new URL('../../src/clonesquad/partitions.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(generatePartitions());
});
