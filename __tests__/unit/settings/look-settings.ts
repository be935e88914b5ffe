// `status` and `doctor` require no sizes. All other settings are read and checked as for a run.

import { describe, expect, test } from '@jest/globals';
import type { InspectRequest } from '../../../src/scale/request.ts';
import { readInspectRequests } from '../../../src/settings/read-request.ts';
import { textSource } from '../../../src/settings/reader.ts';
import { invalidInputsIn } from '../../support/invalid-values.ts';
import { naming } from '../../support/messages.ts';

const FRONTEND_URL = 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';

function look(
  texts: Readonly<Record<string, string>>,
  { ambientRegion = '', planLayers }: { readonly ambientRegion?: string; readonly planLayers?: readonly string[] } = {},
): InspectRequest {
  const given = new Map(Object.entries({ env: 'perf1', ...texts }));
  const spell = (name: string) => ({ name: `--${name}`, example: (value: string) => `--${name} ${value}` });
  const source = textSource((name) => given.get(name), spell);
  const surroundings = {
    ambientRegion,
    regionVariable: 'AWS_REGION',
    isGitHub: false,
    hasIdToken: false,
    runName: 'test',
  };
  const [read] = readInspectRequests([
    { source, spell, layers: ['frontend', 'backend'], surroundings, ...(planLayers && { planLayers }) },
  ]);
  if (read === undefined) throw new Error('Expected one request');
  return read;
}

const REGION = { 'aws-region': 'eu-west-1' };

describe('the fleets', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['all layers by default', REGION, ['perf1-frontend', 'perf1-backend']],
    ['those with a size', { ...REGION, backend: '4' }, ['perf1-backend']],
    ['those with a URL', { 'frontend-url': FRONTEND_URL }, ['perf1-frontend']],
    ['those with either', { 'frontend-url': FRONTEND_URL, backend: '50%' }, ['perf1-frontend', 'perf1-backend']],
  ])('are %s', (_, texts, names) => {
    expect(look(texts).fleets.map(({ name }) => name)).toEqual(names);
  });

  test('keep the size, floor and URL for a run', () => {
    expect(look({ ...REGION, frontend: '50%', floor: '0', 'frontend-url': FRONTEND_URL }).fleets).toEqual([
      {
        layer: 'frontend',
        group: 'perf1-frontend',
        name: 'perf1-frontend',
        size: { kind: 'percent', percent: 50 },
        floor: 0,
        api: new URL(FRONTEND_URL),
      },
    ]);
  });

  test('have no size if none is given', () => {
    expect(look(REGION).fleets[0]).toEqual({
      layer: 'frontend',
      group: 'perf1-frontend',
      name: 'perf1-frontend',
    });
  });
});

describe('the layers', () => {
  test('of an environment with one CloneSquad are this one fleet', () => {
    const { fleets, groups } = look({ ...REGION, 'group-name': 'acme-{env}' });
    expect(fleets).toEqual([{ layer: 'acme-perf1', group: 'acme-perf1', name: 'acme-perf1' }]);
    expect(groups).toBeUndefined();
  });

  test.each([
    ['{env}-{layer}', 'perf1-{layer}'],
    ['acme_{layer}_{env}', 'acme_{layer}_perf1'],
    ['{layer}', '{layer}'],
    // perf1 and perf10 could not be distinguished.
    ['{env}{layer}', undefined],
    ['{layer}{env}', undefined],
    ['{layer}-{env}-{layer}', undefined],
  ])('are discovered by the groups of %s: %s', (template, groups) => {
    expect(look({ ...REGION, 'group-name': template }).groups).toBe(groups);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
    ['those of the plan', {}, ['frontend', 'cache'], ['perf1-frontend', 'perf1-cache']],
    ['all, if the plan has none', {}, [], ['perf1-frontend', 'perf1-backend']],
    ['the named ones, also if the plan has others', { backend: '4' }, ['frontend'], ['perf1-backend']],
    ['one, if the environment has one CloneSquad', { 'group-name': '{env}' }, ['frontend', 'cache'], ['perf1']],
  ])('are %s', (_, texts, planLayers, names) => {
    expect(look({ ...REGION, ...texts }, { planLayers }).fleets.map(({ name }) => name)).toEqual(names);
  });

  test('are not discovered if any is named', () => {
    expect(look({ ...REGION, backend: '4' }).groups).toBeUndefined();
    expect(look({ 'frontend-url': FRONTEND_URL }).groups).toBeUndefined();
  });
});

test.each([
  ['--aws-region', look(REGION, { ambientRegion: 'eu-west-3' })],
  ['AWS_REGION', look({}, { ambientRegion: 'eu-west-1' })],
  ['URL', look({ 'frontend-url': FRONTEND_URL })],
])('the region is from %s', (regionFrom, read) => {
  expect([read.region, read.regionFrom]).toEqual(['eu-west-1', naming(regionFrom)]);
});

test('invalid values are listed', () => {
  const texts = { frontend: 'ten', timeout: 'soon', 'group-name': '{env}' };
  expect(invalidInputsIn(() => look(texts))).toMatchObject([
    { input: '--frontend', value: 'ten' },
    { input: '--aws-region', value: '' },
    { input: '--timeout', value: 'soon' },
  ]);
  const both = { ...REGION, 'group-name': '{env}', frontend: '1', backend: '1' };
  expect(invalidInputsIn(() => look(both))).toMatchObject([{ input: '--group-name', value: '{env}' }]);
});
