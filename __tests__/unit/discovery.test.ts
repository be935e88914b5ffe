// A fleet's API is the one of the stack whose outputs say so, whatever the stack is called, or an error that says what was seen.

import { describe, expect, test } from '@jest/globals';
import { findApis, type Stack } from '../../src/api/discovery.ts';
import { naming } from '../support/messages.ts';

const SURROUNDINGS = { region: 'eu-west-1', isLocalCloud: false };

function stack(name: string, group: string, output = 'InteractAPIUrl', id = 'abcde12345'): Stack {
  const url = `https://${id}.execute-api.eu-west-1.amazonaws.com/v1/`;
  return {
    name,
    outputs: new Map([
      ['GroupName', group],
      [output, url],
    ]),
  };
}

/** Looks for groups among stacks; gives the hosts' ids and the names that were asked for. */
async function find(groups: readonly string[], stacks: readonly Stack[]) {
  const asked: string[] = [];
  const found = await findApis(
    groups,
    {
      byName: async (name) => {
        asked.push(name);
        return stacks.find((one) => one.name === name);
      },
      all: async () => {
        asked.push('*');
        return stacks;
      },
    },
    SURROUNDINGS,
  );
  return { ids: [...found].map(([group, url]) => `${group} ${url.hostname.split('.')[0]}`), asked };
}

describe('found', () => {
  test.each(['perf1-frontend', 'CloneSquad-perf1-frontend', 'clonesquad-perf1-frontend'])(
    'by the usual name %s, without a look at all stacks',
    async (name) => {
      const { ids, asked } = await find(['perf1-frontend'], [stack(name, 'perf1-frontend')]);
      expect(ids).toEqual(['perf1-frontend abcde12345']);
      expect(asked).not.toContain('*');
    },
  );

  test('a usual name of another group is not trusted', async () => {
    const stacks = [
      stack('perf1-frontend', 'perf2-frontend', 'InteractAPIUrl', 'wrong'),
      stack('x', 'perf1-frontend'),
    ];
    expect((await find(['perf1-frontend'], stacks)).ids).toEqual(['perf1-frontend abcde12345']);
  });

  test('two groups share one look at all stacks', async () => {
    const stacks = [
      stack('x', 'perf1-frontend'),
      stack('y', 'perf1-backend', 'InteractAPIGWUrl', 'fghij67890'),
    ];
    const { ids, asked } = await find(['perf1-frontend', 'perf1-backend'], stacks);
    expect(ids).toEqual(['perf1-frontend abcde12345', 'perf1-backend fghij67890']);
    expect(asked.filter((name) => name === '*')).toHaveLength(1);
  });
});

describe('not found', () => {
  test('both at once, in one error', async () => {
    await expect(find(['perf1-frontend', 'perf1-backend'], [])).rejects.toMatchObject({
      code: 'stack-not-found',
      what: naming('perf1-frontend', 'perf1-backend'),
    });
  });

  test.each<[string, readonly Stack[], string, Readonly<Record<string, readonly string[]>>]>([
    ['no stack at all', [], 'stack-not-found', { looked: [] }],
    ['none that fits', [stack('vpc', 'other')], 'stack-not-found', { looked: ['vpc'] }],
    [
      'a stack without a URL',
      [{ name: 'perf1-frontend', outputs: new Map([['GroupName', 'perf1-frontend']]) }],
      'stack-not-found',
      { looked: ['perf1-frontend'] },
    ],
    [
      'two that fit',
      [stack('one', 'perf1-frontend'), stack('two', 'perf1-frontend')],
      'stacks-ambiguous',
      { stacks: ['one', 'two'] },
    ],
    [
      'two usual names that fit',
      [stack('perf1-frontend', 'perf1-frontend'), stack('clonesquad-perf1-frontend', 'perf1-frontend')],
      'stacks-ambiguous',
      { stacks: ['perf1-frontend', 'clonesquad-perf1-frontend'] },
    ],
  ])('%s', async (_, stacks, code, facts) => {
    await expect(find(['perf1-frontend'], stacks)).rejects.toMatchObject({
      code,
      result: 'invalid-input',
      facts: { group: 'perf1-frontend', ...facts },
    });
  });

  test('of more stacks than can be listed, the first twenty are named', async () => {
    const stacks = Array.from({ length: 30 }, (_, index) => stack(`s${index}`, 'other'));
    const failure = find(['perf1-frontend'], stacks);
    await expect(failure).rejects.toMatchObject({ what: naming('30', 's0', 's19') });
    await expect(failure).rejects.not.toMatchObject({ what: naming('s20') });
  });
});
