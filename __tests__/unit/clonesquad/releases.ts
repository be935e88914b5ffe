// How CloneSquad reads its configuration is known only for releases whose source was checked.

import { expect, test } from '@jest/globals';
import { readRuleOf } from '../../../src/clonesquad/keys.ts';

test.each([
  ['v0.18.9', 'each-cycle'],
  ['v0.9.10', 'each-cycle'],
  ['v0.19.0', 'after-marker'],
  ['v0.27.0', 'after-marker'],
  ['0.27.1', 'after-marker'],
  ['v0.27.2', 'unknown'],
  ['v0.28.0', 'unknown'],
  ['v1.0.0', 'unknown'],
  ['v0.27.1-rc1', 'unknown'],
  ['latest', 'unknown'],
  ['', 'unknown'],
  [undefined, 'unknown'],
])('%s reads its configuration: %s', (version, rule) => {
  expect(readRuleOf(version)).toBe(rule);
});
