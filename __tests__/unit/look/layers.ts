// Without a named layer, the existing layers of the environment are selected, and none of other environments.

import { expect, test } from '@jest/globals';
import { awsRefused } from '../../../src/errors/services.ts';
import { selectFleets } from '../../../src/inspect/inspect.ts';
import type { InspectRequest } from '../../../src/scale/request.ts';
import { lookOf } from '../../support/look-at.ts';

const never = new AbortController().signal;
const OPEN: InspectRequest = { ...lookOf(), groups: 'perf1-{layer}' };

/** The selected layers if CloudFormation has these groups, and the notice about others. */
async function selected(groups: readonly string[] | Error, look = OPEN) {
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
  ['only a backend', ['perf1-backend'], [BACKEND]],
  [
    'three layers',
    ['perf1-frontend', 'perf1-backend', 'perf1-cache'],
    [FRONTEND, BACKEND, 'cache perf1-cache perf1-cache'],
  ],
  [
    'a backend beside layers of other environments',
    ['perf10-backend', 'perf1-b-frontend', 'xperf1-frontend', 'perf1-', 'perf1-backend'],
    [BACKEND],
  ],
  ['no layer, so that the default ones are reported as missing', ['perf2-backend'], [FRONTEND, BACKEND]],
])('%s', async (_, groups, layers) => {
  const found = await selected(groups);
  expect(found.layers).toEqual(layers);
  const isWithoutFrontend = !layers.includes(FRONTEND);
  expect(found.notice?.includes('perf1-frontend') ?? false).toBe(isWithoutFrontend);
});

test('the default layers, if listing stacks is denied', async () => {
  const { layers, notice } = await selected(awsRefused({ action: 'cloudformation:ListStacks', reason: 'no' }));
  expect(layers).toEqual([FRONTEND, BACKEND]);
  expect(notice).toContain('cloudformation:ListStacks');
});

test('named layers, whatever exists', async () => {
  const named = lookOf({ frontend: '4' });
  expect((await selected(['perf1-backend'], named)).layers).toEqual([FRONTEND]);
});
