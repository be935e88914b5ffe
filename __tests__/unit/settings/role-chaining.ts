// The credentials with which a role is assumed, and the external ID, which OIDC does not support.

import { describe, expect, test } from '@jest/globals';
import { spellOption } from '../../../src/cli/options.ts';
import type { Surroundings } from '../../../src/settings/read-request.ts';
import { invalidInputsIn } from '../../support/invalid-values.ts';
import { readInputTexts } from '../../support/read-inputs.ts';

const ROLE = 'arn:aws:iam::111122223333:role/clonesquad-scale';
const WITH_ROLE = { env: 'perf1', frontend: '4', 'aws-region': 'eu-west-1', 'role-to-assume': ROLE };
const CHAINED = { 'role-chaining': 'true' };

function signIn(inputs: Readonly<Record<string, string>>, surroundings: Partial<Surroundings> = {}) {
  return readInputTexts({ ...WITH_ROLE, ...inputs }, surroundings).signIn;
}

/** The invalid inputs, with their examples. */
function invalid(inputs: Readonly<Record<string, string>>, surroundings: Partial<Surroundings> = {}) {
  return invalidInputsIn(() => signIn(inputs, surroundings)).map(({ input, example }) => [input, example]);
}

describe('a role', () => {
  test.each<[string, Record<string, string>, Partial<Surroundings>, string]>([
    ['on GitHub, with OIDC', {}, {}, 'oidc'],
    ['on GitHub, with OIDC if it is not chained', { 'role-chaining': 'false' }, {}, 'oidc'],
    ['on GitHub, with the ambient credentials if it is chained', CHAINED, {}, 'ambient'],
    ['on GitHub, if it is chained, without an OIDC token', CHAINED, { hasIdToken: false }, 'ambient'],
    ['elsewhere, with the ambient credentials', {}, { isGitHub: false }, 'ambient'],
    ['elsewhere, with the ambient credentials, chained or not', CHAINED, { isGitHub: false }, 'ambient'],
  ])('is assumed %s', (_, inputs, surroundings, by) => {
    expect(signIn(inputs, surroundings)).toMatchObject({ kind: 'role', by, roleArn: ROLE });
  });

  test('is required for chaining and for an external ID', () => {
    const example = `role-to-assume: ${ROLE}`;
    expect(invalid({ 'role-to-assume': '', ...CHAINED })).toEqual([['role-chaining', example]]);
    expect(invalid({ 'role-to-assume': '', ...CHAINED, 'external-id': 'acme/perf1' })).toEqual([
      ['role-chaining', example],
      ['external-id', example],
    ]);
    expect(signIn({ 'role-to-assume': '', 'role-chaining': 'false' })).toEqual({ kind: 'ambient' });
  });

  test('that is invalid is the only listed value', () => {
    const names = invalid({ 'role-to-assume': 'x', ...CHAINED, 'external-id': 'acme/perf1' }).map(([name]) => name);
    expect(names).toEqual(['role-to-assume']);
  });

  test('is chained only with true or false', () => {
    expect(invalid({ 'role-chaining': 'yes' })).toEqual([['role-chaining', 'role-chaining: true']]);
  });
});

describe('an external ID', () => {
  test.each(['ab', 'a'.repeat(1224), '_+=,.@:/-9Z'])('can be %s', (externalId) => {
    expect(signIn({ ...CHAINED, 'external-id': externalId })).toMatchObject({ by: 'ambient', externalId });
    expect(signIn({ 'external-id': externalId }, { isGitHub: false })).toMatchObject({ by: 'ambient', externalId });
  });

  test('is absent by default', () => {
    expect(signIn(CHAINED)).not.toHaveProperty('externalId');
  });

  test.each(['a', 'a'.repeat(1225), 'a b', 'perf#1', 'é1', 'ab\n'])('cannot be %j', (externalId) => {
    expect(invalid({ ...CHAINED, 'external-id': externalId })).toEqual([['external-id', 'external-id: acme/perf1']]);
  });

  test('is refused with OIDC, with role-chaining as the fix', () => {
    const given = { 'external-id': 'acme/perf1' };
    const expected = [['external-id', 'role-chaining: true']];
    expect(invalid(given)).toEqual(expected);
    expect(invalid(given, { hasIdToken: false })).toEqual(expected);
    expect(invalid({ ...given, 'role-chaining': 'false' })).toEqual(expected);
    const [ofCommand] = invalidInputsIn(() => readInputTexts({ ...WITH_ROLE, ...given }, {}, { spell: spellOption }));
    expect(ofCommand).toMatchObject({ example: 'role-chaining: true' });
  });
});
