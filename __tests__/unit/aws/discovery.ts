// A fleet's API is the one that all stacks agree on, whatever they are called, or an error that says what was seen.

import { describe, expect, test } from '@jest/globals';
import { findApis, type Stack } from '../../../src/aws/cloudformation.ts';
import { Failure } from '../../../src/errors/failure.ts';
import { awsRefused, throttled } from '../../../src/errors/services.ts';

const PLACE = { region: 'eu-west-1', isLocalCloud: false };
const GROUP = 'perf1-frontend';

function urlOf(id: string): string {
  return `https://${id}.execute-api.eu-west-1.amazonaws.com/v1/`;
}

function stack(name: string, outputs: Record<string, string> = {}, status = 'CREATE_COMPLETE'): Stack {
  return { name, status, outputs: new Map(Object.entries(outputs)) };
}

/** A stack that says that it is a group's CloneSquad. */
function claim(name: string, id = 'abcde12345', status = 'CREATE_COMPLETE', group = GROUP): Stack {
  return stack(name, { GroupName: group, InteractAPIUrl: urlOf(id) }, status);
}

/** Looks for groups among stacks; gives what was found, as `stack at host` or the code of the failure, and the names that were asked for. */
async function find(stacks: readonly Stack[], { groups = [GROUP], refusal }: Options = {}) {
  const asked: string[] = [];
  const source = {
    byName: async (name: string) => {
      asked.push(name);
      return stacks.find((one) => one.name === name);
    },
    all: async () => {
      asked.push('*');
      if (refusal) throw refusal;
      return stacks;
    },
  };
  const places = [...(await findApis(groups, source, PLACE)).values()];
  const found = places.map((place) =>
    place instanceof Failure ? place.code : `${place.stack} at ${place.api.hostname.split('.')[0]}`,
  );
  return {
    found,
    asked,
    what: places.map((place) => (place instanceof Failure ? place.message : '')).join(),
  };
}

interface Options {
  readonly groups?: readonly string[];
  readonly refusal?: Failure;
}

const facts = { action: 'cloudformation:DescribeStacks', reason: 'no' };

describe('found', () => {
  test('by the outputs, whatever the stack is called; two groups share one list', async () => {
    const backend = stack('y', { GroupName: 'perf1-backend', InteractAPIGWUrl: urlOf('fghij67890') });
    const { found, asked } = await find([claim('x'), backend], { groups: [GROUP, 'perf1-backend'] });
    expect(found).toEqual(['x at abcde12345', 'y at fghij67890']);
    expect(asked).toEqual(['*']);
  });

  test('a default name of another group says nothing', async () => {
    const other = claim(GROUP, 'wrong', 'CREATE_COMPLETE', 'perf2-frontend');
    expect((await find([other, claim('x')])).found).toEqual(['x at abcde12345']);
  });

  test('where several stacks, and several outputs, name one and the same API', async () => {
    const twice = stack('two', {
      GroupName: GROUP,
      InteractAPIUrl: urlOf('abcde12345'),
      InteractAPIGWUrl: 'https://ABCDE12345.execute-api.eu-west-1.amazonaws.com',
    });
    expect((await find([claim('one'), twice])).found).toEqual(['one at abcde12345']);
  });

  test.each([
    'CREATE_COMPLETE',
    'UPDATE_IN_PROGRESS',
    'UPDATE_COMPLETE',
    'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_FAILED',
    'UPDATE_ROLLBACK_IN_PROGRESS',
    'UPDATE_ROLLBACK_FAILED',
    'UPDATE_ROLLBACK_COMPLETE',
    'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
    'IMPORT_IN_PROGRESS',
    'IMPORT_COMPLETE',
    'IMPORT_ROLLBACK_IN_PROGRESS',
    'IMPORT_ROLLBACK_FAILED',
    'IMPORT_ROLLBACK_COMPLETE',
  ])('in the state %s', async (status) => {
    expect((await find([claim('x', 'abcde12345', status)])).found).toEqual(['x at abcde12345']);
  });
});

describe('where stacks may not be listed', () => {
  test.each([GROUP, `CloneSquad-${GROUP}`, `clonesquad-${GROUP}`])('by the default name %s', async (name) => {
    const { found, asked } = await find([claim(name)], { refusal: awsRefused(facts) });
    expect(found).toEqual([`${name} at abcde12345`]);
    expect(asked).toHaveLength(4);
  });

  test('default names that do not agree are refused all the same', async () => {
    const stacks = [claim(GROUP), claim(`clonesquad-${GROUP}`, 'other')];
    expect((await find(stacks, { refusal: awsRefused(facts) })).found).toEqual(['stacks-ambiguous']);
  });

  test('the refusal is the failure where no stack of a default name is the one', async () => {
    expect((await find([claim('x')], { refusal: awsRefused(facts) })).found).toEqual(['aws-refused']);
  });

  test('a list that may be had later is no refusal', async () => {
    await expect(find([claim(GROUP)], { refusal: throttled({ service: 'aws', ...facts }) })).rejects.toMatchObject({
      code: 'throttled',
    });
  });
});

describe('not found', () => {
  test('each group has its own failure', async () => {
    const evil = stack('x', { GroupName: 'perf1-backend', InteractAPIUrl: 'https://evil.example/v1/' });
    const { found } = await find([evil], { groups: [GROUP, 'perf1-backend'] });
    expect(found).toEqual(['stack-not-found', 'url-untrusted']);
  });

  test.each<[string, readonly Stack[], string, RegExp]>([
    ['no stack at all', [], 'stack-not-found', /perf1-frontend/],
    ['none that fits', [stack('vpc')], 'stack-not-found', /\b1\b.*\(vpc\)/],
    ['a stack without a URL', [stack(GROUP, { GroupName: GROUP })], 'stack-not-found', /perf1-frontend/],
    [
      'more than can be listed',
      Array.from({ length: 30 }, (_, n) => stack(`s${n}`)),
      'stack-not-found',
      /s19 and 10 more\)/,
    ],
    [
      'a default name and another one that do not agree',
      [claim(`clonesquad-${GROUP}`), claim('x', 'other')],
      'stacks-ambiguous',
      /clonesquad-perf1-frontend.*abcde12345.*\n.* x .*other/,
    ],
    [
      'two outputs of one stack that do not agree',
      [stack('x', { GroupName: GROUP, InteractAPIUrl: urlOf('one'), InteractAPIWUrl: urlOf('two') })],
      'stacks-ambiguous',
      /InteractAPIUrl.* x .*one.*\n.*InteractAPIWUrl.* x .*two/,
    ],
    [
      'a URL beside that of no API',
      [claim('x'), stack('y', { GroupName: GROUP, InteractAPIUrl: 'https://evil.example/v1/' })],
      'stacks-ambiguous',
      /evil/,
    ],
    [
      'a URL with a user, whose password is not told',
      [stack('x', { GroupName: GROUP, InteractAPIUrl: urlOf('abc').replace('//', '//abc.execute:secret@') })],
      'url-untrusted',
      /^(?!.*secret)/,
    ],
    [
      'another region',
      [stack('x', { GroupName: GROUP, InteractAPIUrl: urlOf('abc').replace('eu-west-1', 'us-east-1') })],
      'region-mismatch',
      /us-east-1/,
    ],
  ])('%s', async (_, stacks, code, message) => {
    const { found, what } = await find(stacks);
    expect(found).toEqual([code]);
    expect(what).toMatch(message);
  });
});

describe('a stack that is not deployed', () => {
  const STATES = [
    'REVIEW_IN_PROGRESS',
    'CREATE_IN_PROGRESS',
    'CREATE_FAILED',
    'ROLLBACK_IN_PROGRESS',
    'ROLLBACK_FAILED',
    'ROLLBACK_COMPLETE',
    'DELETE_IN_PROGRESS',
    'DELETE_FAILED',
    'DELETE_COMPLETE',
  ];

  test.each(STATES)('%s: told by its state, whether it has outputs or only the name', async (status) => {
    for (const one of [claim('x', 'abcde12345', status), stack(`clonesquad-${GROUP}`, {}, status)]) {
      const { found, what } = await find([one, stack('vpc')]);
      expect(found).toEqual(['stack-not-deployed']);
      expect(what).toContain(`${one.name} `);
      expect(what).toContain(`(${status})`);
    }
  });

  test.each(STATES)('%s: is passed over where another one is deployed', async (status) => {
    const stacks = [claim('old', 'other', status), claim('new')];
    expect((await find(stacks)).found).toEqual(['new at abcde12345']);
  });

  test('says nothing of another group', async () => {
    const other = claim(GROUP, 'abcde12345', 'DELETE_FAILED', 'perf2-frontend');
    expect((await find([other])).found).toEqual(['stack-not-found']);
  });
});
