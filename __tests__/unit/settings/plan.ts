// A plan provides sizes and settings of environments as they are written, with their positions, and selects by name.
// Longer than 300 lines: one plan for each behavior.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { nearest, RESERVED } from '../../../src/plan/keys.ts';
import { layersOf, planSource, type Texts } from '../../../src/plan/model.ts';
import { readPlan } from '../../../src/plan/plan.ts';
import { chooseEnvironments, requireActivity, toMatrix } from '../../../src/plan/select.ts';
import { PROPERTY } from '../../support/depth.ts';
import { failureOf } from '../../support/invalid-values.ts';

const PLAN = readPlan(
  'clonesquad-plan.yml',
  `aws-region: eu-west-1
environments:
  perf1:   { role-to-assume: arn:aws:iam::111122223333:role/clonesquad-scale }
  perf2:
  nonreg1:
    timeout: 30m
    frontend-url: https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/
    activities:
      performance: { backend: 6, cache: 1, timeout: 40m }
activities:
  performance:    { frontend: 100%, backend: 100%, timeout: 25m }
  non-regression: { frontend: 2, backend: 25%, backend/workers: 3 }
  night:          { frontend: { size: 0, floor: 0 }, backend: 0, floor: 1, wait-for: observed, timeout: 26m }
`,
);

/** The text of a setting in a plan, and its position. */
function given(name: string, env: string, activity?: string): readonly string[] | undefined {
  const found = planSource(PLAN, env, activity)(name);
  return found && [found.text, found.spelling.name, found.spelling.example('4')];
}

describe('a plan is read', () => {
  test('as it is written, with the position of each text', () => {
    const plan = readPlan('p.yml', 'ttl: "2h"\nlayers: [web]\nenvironments:\n  e:\nactivities:\n  a: { web: 4 }\n');
    expect(plan).toEqual({
      file: 'p.yml',
      layers: ['web'],
      defaults: new Map([['ttl', { text: '2h', line: 1, column: 6 }]]),
      environments: new Map([['e', { texts: new Map(), activities: new Map() }]]),
      activities: new Map([['a', { fleets: ['web'], texts: new Map([['web', { text: '4', line: 6, column: 13 }]]) }]]),
    });
  });

  test.each([
    ['4', '4'],
    ['"4"', '4'],
    ["'50%'", '50%'],
    ['100%', '100%'],
    ['auto', 'auto'],
    ['{ size: 0, floor: 0 }', '0'],
    ['{ size: "auto" }', 'auto'],
  ])('with the size %s as %s', (written, text) => {
    const plan = readPlan('p.yml', `environments: { e: }\nactivities: { a: { web: ${written} } }`);
    expect(plan.activities.get('a')?.texts.get('web')?.text).toBe(text);
  });

  test.each([
    ['010', '010'],
    ['0x10', '0x10'],
    ['1e1', '1e1'],
    ['0o7', '0o7'],
    ['1_0', '1_0'],
    ['yes', 'yes'],
    ['4.0', '4.0'],
    ['true', 'true'],
    ['2001-01-01', '2001-01-01'],
    ['.inf', '.inf'],
    ['"~"', '~'],
    ['"a\\tb"', 'a\tb'],
    ["' x '", 'x'],
    ['|\n  x', 'x'],
  ])('with the setting %j as %j', (written, text) => {
    const plan = readPlan('p.yml', `audience: ${written}\nenvironments: { e: }\nactivities: { a: { web: 4 } }`);
    expect(plan.defaults.get('audience')?.text).toBe(text);
  });

  test('with account IDs as a list or as one text, and with leading zeros', () => {
    const rest = '\nenvironments: { e: }\nactivities: { a: { web: 4 } }';
    const ids = (written: string) =>
      readPlan('p.yml', `allowed-account-ids: ${written}${rest}`).defaults.get('allowed-account-ids')?.text;
    expect(ids('012345678901')).toBe('012345678901');
    expect(ids('[012345678901, "111122223333"]')).toBe('012345678901, 111122223333');
  });

  test('with aliases: a text has the position of its alias, and an entry of a mapping its own', () => {
    const text = [
      'ttl: &t 2h',
      'environments:',
      '  e: &e { timeout: *t }',
      '  f: *e',
      'activities:',
      '  a: &a { web: &n 4, timeout: *t }',
      '  b: *a',
      '  c: { web: *n, *t : 5 }',
    ].join('\n');
    const { environments, activities } = readPlan('p.yml', text);
    expect(environments.get('f')?.texts.get('timeout')).toEqual({ text: '2h', line: 3, column: 20 });
    expect(activities.get('b')?.texts.get('web')).toEqual({ text: '4', line: 6, column: 19 });
    expect(activities.get('c')?.texts.get('web')).toEqual({ text: '4', line: 8, column: 13 });
    expect(activities.get('c')?.fleets).toEqual(['web', '2h']);
  });

  test('with an alias of the last anchor with its name', () => {
    const text = 'ttl: &t 2h\ntimeout: &t 5m\naudience: *t\nenvironments: { e: }\nactivities: { a: { web: &t 4 } }';
    expect(readPlan('p.yml', text).defaults.get('audience')?.text).toBe('5m');
  });

  test('with a byte order mark and Windows line ends', () => {
    const text = '\uFEFFttl: 2h\r\nenvironments: { e: }\r\nactivities: { a: { web: 4 } }\r\n';
    const { defaults, activities } = readPlan('p.yml', text);
    expect(defaults.get('ttl')).toEqual({ text: '2h', line: 1, column: 6 });
    expect(activities.get('a')?.texts.get('web')).toEqual({ text: '4', line: 3, column: 25 });
  });
});

describe('the value', () => {
  test.each([
    ['timeout', 'nonreg1', 'performance', '40m', '9:53'],
    ['timeout', 'nonreg1', 'night', '30m', '6:14'],
    ['timeout', 'nonreg1', undefined, '30m', '6:14'],
    ['timeout', 'perf1', 'performance', '25m', '11:61'],
    ['aws-region', 'perf1', 'performance', 'eu-west-1', '1:13'],
    ['aws-region', 'perf2', undefined, 'eu-west-1', '1:13'],
    ['frontend', 'nonreg1', 'performance', '100%', '11:31'],
    ['backend', 'nonreg1', 'performance', '6', '9:31'],
    ['cache', 'nonreg1', 'performance', '1', '9:41'],
    ['backend', 'perf1', 'performance', '100%', '11:46'],
    ['backend/workers', 'perf1', 'non-regression', '3', '12:65'],
    ['floor', 'perf1', 'night', '1', '13:73'],
  ])('for %s in %s, %s: %s', (name, env, activity, text, place) => {
    expect(given(name, env, activity)).toEqual([text, `clonesquad-plan.yml:${place}: ${name}`, `${name}: 4`]);
  });

  test('for a floor of one fleet is the one beside its size', () => {
    expect(given('frontend-floor', 'perf1', 'night')).toEqual(['0', 'clonesquad-plan.yml:13:49: floor', 'floor: 4']);
  });

  test.each([
    ['timeout', 'perf1', undefined],
    ['frontend', 'perf1', undefined],
    ['cache', 'perf1', 'performance'],
    ['frontend-url', 'perf1', 'performance'],
    ['dry-run', 'perf1', 'performance'],
    ['toString', 'perf1', 'performance'],
  ])('is undefined for %s in %s, %s', (name, env, activity) => {
    expect(given(name, env, activity)).toBeUndefined();
  });

  test('of the layers is those of the activity, then those of the environment', () => {
    expect(layersOf(PLAN, 'perf1', 'performance')).toEqual(['frontend', 'backend']);
    expect(layersOf(PLAN, 'nonreg1', 'performance')).toEqual(['frontend', 'backend', 'cache']);
    expect(layersOf(PLAN, 'perf1')).toEqual(['frontend', 'backend', 'backend/workers']);
    expect(layersOf(PLAN, 'nonreg1')).toEqual(['frontend', 'backend', 'cache', 'backend/workers']);
  });
});

describe('selecting', () => {
  test('an activity by its name', () => {
    expect(() => requireActivity(PLAN, 'night')).not.toThrow();
    expect(failureOf(() => requireActivity(PLAN, 'perfomance'))).toMatchObject({
      code: 'not-in-plan',
      facts: {
        kind: 'activity',
        file: 'clonesquad-plan.yml',
        name: 'perfomance',
        names: ['performance', 'non-regression', 'night'],
        near: 'performance',
      },
    });
  });

  test.each([
    ['perf1', ['perf1']],
    ['nonreg1, perf1', ['perf1', 'nonreg1']],
    ['*', ['perf1', 'perf2', 'nonreg1']],
    ['perf*', ['perf1', 'perf2']],
    ['perf?,perf1', ['perf1', 'perf2']],
    ['*1', ['perf1', 'nonreg1']],
    ['*e*1', ['perf1', 'nonreg1']],
    ['**r**', ['perf1', 'perf2', 'nonreg1']],
    ['p*2', ['perf2']],
    ['?e*', ['perf1', 'perf2']],
  ])('environments by %s', (filter, expected) => {
    expect(chooseEnvironments(PLAN, filter)).toEqual(expected);
  });

  test.each([
    ['perf1,pref2', 'pref2', 'perf2'],
    ['', '', undefined],
    ['perf1,', '', undefined],
    ['perf', 'perf', 'perf1'],
    ['perf??', 'perf??', 'perf1'],
    ['.*', '.*', undefined],
    ['[p]erf1', '[p]erf1', 'perf1'],
    ['PERF1*', 'PERF1*', undefined],
    ['*a'.repeat(5000), '*a'.repeat(5000), undefined],
  ])('no environments by %#', (filter, part, near) => {
    const { code, facts, message } = failureOf(() => chooseEnvironments(PLAN, filter));
    expect(code).toBe('not-in-plan');
    expect(facts).toMatchObject({ name: part, names: ['perf1', 'perf2', 'nonreg1'], near });
    expect(message.length).toBeLessThan(500);
  });

  test('a matrix of at most as many jobs as GitHub allows', () => {
    const environments = Array.from({ length: 257 }, (_, index) => `e${index}`);
    const plan = readPlan(
      'p.yml',
      `environments: { ${environments.join(': , ')}: }\nactivities: { night: { web: 4 } }`,
    );
    expect(toMatrix(PLAN, ['perf1', 'perf2'], 'night')).toEqual({
      include: [
        { env: 'perf1', activity: 'night' },
        { env: 'perf2', activity: 'night' },
      ],
    });
    expect(toMatrix(plan, environments.slice(1), 'night').include).toHaveLength(256);
    expect(failureOf(() => toMatrix(plan, environments, 'night'))).toMatchObject({
      code: 'too-many-jobs',
      facts: { count: 257 },
    });
  });
});

test.each([
  ['tl', ['ttl'], 'ttl'],
  ['web', ['we', 'db'], 'we'],
  ['wxyz', ['wxab'], undefined],
  ['perfo', ['perfect', 'perfs'], 'perfs'],
  ['perfo', ['perfect'], undefined],
  ['bckend', ['backend'], 'backend'],
  ['bkend', ['backend'], 'backend'],
  ['end', ['backend'], undefined],
])('the nearest name to %s in %j is %s', (name, candidates, expected) => {
  expect(nearest(name, candidates)).toBe(expected);
});

/** The texts by name, without their positions. */
function plain(texts: Texts): Readonly<Record<string, string>> {
  return Object.fromEntries([...texts].map(([name, { text }]) => [name, text]));
}

test('a plan that is serialized as YAML is read back', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9_-]{0,10}[A-Za-z0-9])?$/);
  const layer = name.filter((text) => !RESERVED.includes(text) && !/^x-|-(?:url|floor)$/.test(text));
  const subfleet = fc.tuple(layer, fc.stringMatching(/^[a-z0-9_-]{1,9}$/)).map((both) => both.join('/'));
  const size = fc.constantFrom('0', '4', '50%', '100%', '999999');
  const settings = fc.dictionary(fc.constantFrom('timeout', 'ttl', 'floor', 'audience'), fc.constantFrom('2h', '3'));
  const activity = fc
    .tuple(settings, fc.dictionary(fc.oneof(layer, subfleet), size, { minKeys: 1 }))
    .map(([a, b]) => ({ ...a, ...b }));
  const plans = fc.record({
    defaults: settings,
    environments: fc.dictionary(name, settings, { minKeys: 1 }),
    activities: fc.dictionary(name, activity, { minKeys: 1 }),
    flow: fc.boolean(),
  });
  fc.assert(
    fc.property(plans, ({ defaults, environments, activities, flow }) => {
      const fleets = Object.values(activities).flatMap((one) => Object.keys(one));
      const named = fleets.map((one) => one.split('/', 1)[0] ?? '').filter((one) => !RESERVED.includes(one));
      const listed = { layers: [...new Set(named)] };
      const text = stringify(
        { ...defaults, ...listed, environments, activities },
        {
          collectionStyle: flow ? 'flow' : 'block',
        },
      );
      const plan = readPlan('p.yml', text);
      expect(plain(plan.defaults)).toEqual({ ...defaults });
      const environmentTexts = [...plan.environments].map(([key, { texts }]) => [key, plain(texts)]);
      expect(Object.fromEntries(environmentTexts)).toEqual(
        Object.fromEntries(Object.entries(environments).map(([k, v]) => [k, { ...v }])),
      );
      const activityTexts = [...plan.activities].map(([key, { texts }]) => [key, plain(texts)]);
      expect(Object.fromEntries(activityTexts)).toEqual({ ...activities });
    }),
    PROPERTY,
  );
});
