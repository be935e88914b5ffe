// Where no layer was named, those are looked at that are there, and no other environment's.

import { expect, test } from '@jest/globals';
import { awsRefused } from '../../../src/errors/services.ts';
import { selectFleets } from '../../../src/inspect/inspect.ts';
import type { InspectRequest } from '../../../src/scale/request.ts';
import { lookOf } from '../../support/look-at.ts';

const never = new AbortController().signal;
const OPEN: InspectRequest = { ...lookOf(), groups: 'perf1-{layer}' };

/** The layers that are looked at where CloudFormation has these groups, and what is said of others. */
async function looked(groups: readonly string[] | Error, look = OPEN) {
  const findGroups = async () => {
    if (groups instanceof Error) throw groups;
    return groups;
  };
  const { fleets, notice } = await selectFleets(look, { findGroups }, never);
  return { layers: fleets.map(({ layer, group, name }) => `${layer} ${group} ${name}`), notice };
}

const FRONTEND = 'frontend perf1-frontend perf1-frontend';
const BACKEND = 'backend perf1-backend perf1-backend';

test.each<[string, readonly string[], readonly string[]]>([
  ['a backend only', ['perf1-backend'], [BACKEND]],
  [
    'three layers',
    ['perf1-frontend', 'perf1-backend', 'perf1-cache'],
    [FRONTEND, BACKEND, 'cache perf1-cache perf1-cache'],
  ],
  [
    'layers of other environments beside it',
    ['perf10-backend', 'perf1-b-frontend', 'xperf1-frontend', 'perf1-', 'perf1-backend'],
    [BACKEND],
  ],
  ['none, so that the default ones are told to be missing', ['perf2-backend'], [FRONTEND, BACKEND]],
])('%s', async (_, groups, layers) => {
  const found = await looked(groups);
  expect(found.layers).toEqual(layers);
  const isWithoutFrontend = !layers.includes(FRONTEND);
  expect(found.notice?.includes('perf1-frontend') ?? false).toBe(isWithoutFrontend);
});

test('the default ones, where stacks may not be listed', async () => {
  const { layers, notice } = await looked(awsRefused({ action: 'cloudformation:ListStacks', reason: 'no' }));
  expect(layers).toEqual([FRONTEND, BACKEND]);
  expect(notice).toContain('cloudformation:ListStacks');
});

test('those that were named, whatever there is', async () => {
  const named = lookOf({ frontend: '4' });
  expect((await looked(['perf1-backend'], named)).layers).toEqual([FRONTEND]);
});
