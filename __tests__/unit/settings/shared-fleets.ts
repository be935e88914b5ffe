// Environments in one run cannot share a fleet: the same URL, or the same group in the same account and region, is refused.

import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../../src/scale/request.ts';
import { refuseSharedFleets } from '../../../src/settings/fleets.ts';
import { failureOf } from '../../support/invalid-values.ts';
import { FLEETS, request } from '../../support/simulated-run.ts';

const URL_1 = 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';

/** A role of an account. */
function role(account: string, name = 'r'): Request['signIn'] {
  return {
    kind: 'role',
    by: 'oidc',
    roleArn: `arn:aws:iam::${account}:role/${name}`,
    sessionName: 's',
    durationSeconds: 3600,
    audience: 'a',
  };
}

const perf1 = (changes: Partial<Request> = {}) => request('ready', changes);
const perf2 = (changes: Partial<Request> = {}) => request('ready', { env: 'perf2', ...changes });

/** The fleets of an environment, optionally with the same URL. */
function fleets(env: string, url?: string): Request['fleets'] {
  return FLEETS.map(({ layer, size }) => {
    const group = `${env}-${layer}`;
    return { layer, size, group, name: group, ...(url !== undefined && { api: new URL(url) }) };
  });
}

/** A fleet and its subfleet, with the same URL. */
function withSubfleet(url: string): Request['fleets'] {
  const [fleet] = fleets('perf1', url);
  if (fleet === undefined) throw new Error('perf1 has no fleets');
  const subfleet = { layer: 'frontend/workers', subfleet: 'workers', name: 'perf1-frontend/workers' };
  return [fleet, { ...fleet, ...subfleet }];
}

test('all environments that share a fleet are named', () => {
  const { code, facts } = failureOf(() => refuseSharedFleets([perf1(), perf2(), perf1({ env: 'perf3' })]));
  expect(code).toBe('api-shared');
  expect(facts).toEqual({
    kind: 'environments',
    names: ['perf1', 'perf2', 'perf3'],
    api: expect.stringMatching(/ perf1-frontend$/),
  });
});

describe('refused:', () => {
  test.each<[string, readonly Request[], string]>([
    ['the same group', [perf1(), perf2()], 'perf1-frontend'],
    [
      'the same group with two roles of one account',
      [perf1({ signIn: role('111122223333') }), perf2({ signIn: role('111122223333', 'other') })],
      'perf1-frontend',
    ],
    [
      'the same API in different spellings of its URL',
      [
        perf1({ fleets: fleets('perf1', URL_1).slice(0, 1) }),
        perf2({ fleets: fleets('perf2', URL_1.replace('v1/', 'v1')).slice(1) }),
      ],
      URL_1,
    ],
  ])('%s', (_, requests, fleet) => {
    expect(failureOf(() => refuseSharedFleets(requests)).facts).toEqual({
      kind: 'environments',
      names: ['perf1', 'perf2'],
      api: expect.stringMatching(`(^| )${fleet}$`),
    });
  });
});

describe('allowed:', () => {
  test.each<[string, readonly Request[]]>([
    ['different groups', [perf1(), perf2({ fleets: fleets('perf2') })]],
    ['groups with the same name in two regions', [perf1(), perf2({ region: 'us-east-1' })]],
    [
      'groups with the same name in two accounts',
      [perf1({ signIn: role('111122223333') }), perf2({ signIn: role('444455556666') })],
    ],
    ['a fleet and its subfleet in one environment', [perf1({ fleets: withSubfleet(URL_1) })]],
  ])('%s', (_, requests) => {
    expect(() => refuseSharedFleets(requests)).not.toThrow();
  });
});
