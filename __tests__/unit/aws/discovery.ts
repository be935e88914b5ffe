// A fleet's API is the one that all stacks of its group declare, whatever their names. Otherwise an error lists what was found.

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

/** A stack whose outputs declare it the CloneSquad of a group. */
function cloneSquadStack(name: string, id = 'abcde12345', status = 'CREATE_COMPLETE', group = GROUP): Stack {
  return stack(name, { GroupName: group, InteractAPIUrl: urlOf(id) }, status);
}

/** Finds the APIs of groups. Returns them as `stack at host` or the code of the failure, and the stacks that were requested. */
async function find(stacks: readonly Stack[], { groups = [GROUP], refusal, failure }: Options = {}) {
  const requested: string[] = [];
  const source = {
    byName: async (name: string) => {
      requested.push(name);
      return stacks.find((one) => one.name === name);
    },
    all: async () => {
      requested.push('*');
      if (failure) throw failure;
      return refusal ?? stacks;
    },
  };
  const places = [...(await findApis(groups, source, PLACE)).values()];
  const found = places.map((place) =>
    place instanceof Failure ? place.code : `${place.stack} at ${place.api.hostname.split('.')[0]}`,
  );
  return {
    found,
    requested,
    messages: places.map((place) => (place instanceof Failure ? place.message : '')).join(),
  };
}

interface Options {
  readonly groups?: readonly string[];
  readonly refusal?: Failure;
  readonly failure?: Failure;
}

const facts = { action: 'cloudformation:DescribeStacks', reason: 'no' };

describe('found', () => {
  test('by outputs, whatever the stack name; two groups share one list', async () => {
    const backend = stack('y', { GroupName: 'perf1-backend', InteractAPIGWUrl: urlOf('fghij67890') });
    const { found, requested } = await find([cloneSquadStack('x'), backend], { groups: [GROUP, 'perf1-backend'] });
    expect(found).toEqual(['x at abcde12345', 'y at fghij67890']);
    expect(requested).toEqual(['*']);
  });

  test('not in a stack of another group, even with a default name', async () => {
    const other = cloneSquadStack(GROUP, 'wrong', 'CREATE_COMPLETE', 'perf2-frontend');
    expect((await find([other, cloneSquadStack('x')])).found).toEqual(['x at abcde12345']);
  });

  test('if several stacks and outputs declare the same API', async () => {
    const twice = stack('two', {
      GroupName: GROUP,
      InteractAPIUrl: urlOf('abcde12345'),
      InteractAPIGWUrl: 'https://ABCDE12345.execute-api.eu-west-1.amazonaws.com',
    });
    expect((await find([cloneSquadStack('one'), twice])).found).toEqual(['one at abcde12345']);
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
    expect((await find([cloneSquadStack('x', 'abcde12345', status)])).found).toEqual(['x at abcde12345']);
  });
});

describe('if listing stacks is denied', () => {
  test.each([GROUP, `CloneSquad-${GROUP}`, `clonesquad-${GROUP}`])(
    'finds the stack by its default name %s',
    async (name) => {
      const { found, requested } = await find([cloneSquadStack(name)], { refusal: awsRefused(facts) });
      expect(found).toEqual([`${name} at abcde12345`]);
      expect(requested).toHaveLength(4);
    },
  );

  test('refuses stacks with default names that declare different APIs', async () => {
    const stacks = [cloneSquadStack(GROUP), cloneSquadStack(`clonesquad-${GROUP}`, 'other')];
    expect((await find(stacks, { refusal: awsRefused(facts) })).found).toEqual(['stacks-ambiguous']);
  });

  test('fails with the denial if no stack has a default name', async () => {
    expect((await find([cloneSquadStack('x')], { refusal: awsRefused(facts) })).found).toEqual(['aws-refused']);
  });

  test('fails at once if listing is only throttled', async () => {
    await expect(
      find([cloneSquadStack(GROUP)], { failure: throttled({ service: 'aws', ...facts }) }),
    ).rejects.toMatchObject({
      code: 'throttled',
    });
  });
});

describe('not found', () => {
  test('fails with an error for each group', async () => {
    const evil = stack('x', { GroupName: 'perf1-backend', InteractAPIUrl: 'https://evil.example/v1/' });
    const { found } = await find([evil], { groups: [GROUP, 'perf1-backend'] });
    expect(found).toEqual(['stack-not-found', 'url-untrusted']);
  });

  test.each<[string, readonly Stack[], string, RegExp]>([
    ['no stack at all', [], 'stack-not-found', /perf1-frontend/],
    ['no matching stack', [stack('vpc')], 'stack-not-found', /\b1\b.*\(vpc\)/],
    ['a stack without a URL', [stack(GROUP, { GroupName: GROUP })], 'stack-not-found', /perf1-frontend/],
    [
      'more than the message lists',
      Array.from({ length: 30 }, (_, n) => stack(`s${n}`)),
      'stack-not-found',
      /s19 and 10 more\)/,
    ],
    [
      'a default name and another one with different APIs',
      [cloneSquadStack(`clonesquad-${GROUP}`), cloneSquadStack('x', 'other')],
      'stacks-ambiguous',
      /clonesquad-perf1-frontend.*abcde12345.*\n.* x .*other/,
    ],
    [
      'two outputs of one stack with different APIs',
      [stack('x', { GroupName: GROUP, InteractAPIUrl: urlOf('one'), InteractAPIWUrl: urlOf('two') })],
      'stacks-ambiguous',
      /InteractAPIUrl.* x .*one.*\n.*InteractAPIWUrl.* x .*two/,
    ],
    [
      'an API URL and another URL',
      [cloneSquadStack('x'), stack('y', { GroupName: GROUP, InteractAPIUrl: 'https://evil.example/v1/' })],
      'stacks-ambiguous',
      /evil/,
    ],
    [
      'a URL with a user, whose password is not printed',
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
    const { found, messages } = await find(stacks);
    expect(found).toEqual([code]);
    expect(messages).toMatch(message);
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

  test.each(STATES)('%s: is reported with its state, with outputs or only with the name', async (status) => {
    for (const one of [cloneSquadStack('x', 'abcde12345', status), stack(`clonesquad-${GROUP}`, {}, status)]) {
      const { found, messages } = await find([one, stack('vpc')]);
      expect(found).toEqual(['stack-not-deployed']);
      expect(messages).toContain(`${one.name} `);
      expect(messages).toContain(`(${status})`);
    }
  });

  test.each(STATES)('%s: is ignored if another one is deployed', async (status) => {
    const stacks = [cloneSquadStack('old', 'other', status), cloneSquadStack('new')];
    expect((await find(stacks)).found).toEqual(['new at abcde12345']);
  });

  test('is ignored for another group', async () => {
    const other = cloneSquadStack(GROUP, 'abcde12345', 'DELETE_FAILED', 'perf2-frontend');
    expect((await find([other])).found).toEqual(['stack-not-found']);
  });
});
