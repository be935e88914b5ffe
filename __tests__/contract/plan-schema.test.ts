// The published schema of the plan is up to date, and agrees with the plan reader wherever a schema can.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { generatePlanSchema } from '../../scripts/schema.ts';
import { Failure } from '../../src/errors/failure.ts';
import { readPlan } from '../../src/plan/plan.ts';
import { meaningOf, settingsOf } from '../../src/settings/settings.ts';

const published = readFileSync(new URL('../../plan.schema.json', import.meta.url), 'utf8');
const schema = JSON.parse(published);
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

/** Whether a plan is valid for the schema. An editor checks the values that YAML parses, so this does, too. */
function fitsSchema(text: string): boolean {
  return validate(parse(text));
}

function isPlan(text: string): boolean {
  try {
    readPlan('p.yml', text);
    return true;
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code === 'invalid-plan') return false;
    throw thrown;
  }
}

const EXAMPLE = `# yaml-language-server: $schema=https://github.com/acme/clonesquad-scale/raw/v1/plan.schema.json
aws-region: eu-west-1
allowed-account-ids: [111122223333, "012345678901"]
layers: [frontend, backend, web]
environments:
  perf1:   { role-to-assume: arn:aws:iam::111122223333:role/clonesquad-scale }
  perf2:
  nonreg1:
    role-to-assume: arn:aws:iam::111122223333:role/clonesquad-scale
    frontend-url: https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/
    activities:
      performance: { backend: 6, wait-for: settled }
      night: {}
activities:
  performance:    { frontend: 100%, backend: "100%", web: auto, role-duration-seconds: 3600 }
  non-regression: { frontend: 2, backend: 25%, backend/workers: { size: 3, floor: 1 } }
  night:          { frontend: { size: 0, floor: "0" }, backend: 0, floor: 1, wait-for: observed }
`;

function planWith({ top = '# none', env = '{}', activity = '{ frontend: 4 }' }): string {
  return `${top}\nenvironments:\n  e: ${env}\nactivities:\n  a: ${activity}\n`;
}

test('is up to date: `npm run schema` changes nothing', () => {
  expect(published).toBe(generatePlanSchema());
});

describe('accepts, as the plan reader does:', () => {
  test.each([
    EXAMPLE,
    planWith({}),
    planWith({ env: '' }),
    planWith({ env: '{ activities: {} }' }),
    planWith({ activity: '{ backend/w_1-: 4 }' }),
    planWith({ activity: '{ a-1: auto, 7: 0 }' }),
    planWith({ top: 'vpc-endpoint: x\nttl: 2h' }),
    planWith({ top: 'allowed-account-ids: 111122223333' }),
    planWith({ top: 'x-roles: { a: &a b }\nx-api-url: [1]' }),
    planWith({ activity: '{ frontend: 50p, backend/w: 7P }' }),
  ])('%s', (text) => {
    expect([fitsSchema(text), isPlan(text)]).toEqual([true, true]);
  });
});

describe('rejects, as the plan reader does:', () => {
  test.each([
    planWith({ env: '{ x-a: 1 }' }),
    planWith({ activity: '{ frontend: 1, x-b: 2 }' }),
    '',
    '[]',
    'environments: { e: }',
    'activities: { a: { frontend: 4 } }',
    'environments: {}\nactivities: { a: { frontend: 4 } }',
    'environments: { e: }\nactivities: {}',
    'environments: { e_: }\nactivities: { a: { frontend: 4 } }',
    'environments: { e: }\nactivities: { -a: { frontend: 4 } }',
    planWith({ top: 'aws-regoin: x' }),
    planWith({ top: 'dry-run: "true"' }),
    planWith({ top: 'frontend: 4' }),
    planWith({ top: 'timeout:' }),
    planWith({ top: 'timeout: " "' }),
    planWith({ top: 'timeout: [4m]' }),
    planWith({ top: 'floor: {}' }),
    planWith({ top: 'wait-for: [ready]' }),
    planWith({ top: 'allowed-account-ids: [[1]]' }),
    planWith({ top: 'layers: frontend' }),
    planWith({ top: 'layers: []' }),
    planWith({ top: 'layers: [frontend, frontend]' }),
    planWith({ top: 'layers: [frontend, timeout]' }),
    planWith({ top: 'layers: [frontend, a-url]' }),
    planWith({ top: 'layers: [frontend, a/b]' }),
    planWith({ env: '4' }),
    planWith({ env: '{ frontend: 4 }' }),
    planWith({ env: '{ layers: [frontend] }' }),
    planWith({ env: '{ activities: }' }),
    planWith({ env: '{ activities: { a: } }' }),
    planWith({ env: '{ activities: { a: { frontend: ten } } }' }),
    planWith({ activity: '' }),
    planWith({ activity: '{}' }),
    planWith({ activity: '{ timeout: 3m }' }),
    planWith({ activity: '{ frontend-url: "https://x.example/" }' }),
    planWith({ activity: '{ frontend: }' }),
    planWith({ activity: '{ frontend: 4.5 }' }),
    planWith({ activity: '{ frontend: -1 }' }),
    planWith({ activity: '{ frontend: 1000000 }' }),
    planWith({ activity: '{ frontend: "010" }' }),
    planWith({ activity: '{ frontend: " 4" }' }),
    planWith({ activity: '{ frontend: 101% }' }),
    planWith({ activity: '{ frontend: Auto }' }),
    planWith({ activity: '{ frontend: [4] }' }),
    planWith({ activity: '{ frontend: true }' }),
    planWith({ activity: '{ frontend: { floor: 1 } }' }),
    planWith({ activity: '{ frontend: { size: 1, floor: 50% } }' }),
    planWith({ activity: '{ frontend: { size: 1, flor: 1 } }' }),
    planWith({ activity: '{ backend/w: auto }' }),
    planWith({ activity: '{ backend/W: 4 }' }),
    planWith({ activity: '{ backend/a/b: 4 }' }),
    planWith({ activity: '{ backend/__all__: 4 }' }),
    planWith({ activity: '{ backend/: 4 }' }),
    planWith({ activity: '{ a b: 4 }' }),
    planWith({ activity: '{ frontend-floor: 1 }' }),
    planWith({ activity: '{ activities: 1 }' }),
    planWith({ activity: '{ dry-run: 1 }' }),
    planWith({ activity: '{ env: 1 }' }),
    planWith({ activity: '{ timeout/x: 1 }' }),
    planWith({ activity: '{ a-url/x: 1 }' }),
  ])('%s', (text) => {
    expect([fitsSchema(text), isPlan(text)]).toEqual([false, false]);
  });
});

describe('is less strict than the plan reader, because it cannot check', () => {
  test.each([
    [
      'source texts of numbers, in octal and exponential notation',
      planWith({ activity: '{ frontend: 010, backend: 1e1 }' }),
    ],
    [
      'source texts of numbers, in hexadecimal and decimal notation',
      planWith({ activity: '{ frontend: 0x10, backend: 4.0 }' }),
    ],
    ['misspelled names of layers', planWith({ activity: '{ fronted: 4 }' })],
    [
      'that `layers` lists each layer of an activity',
      planWith({ top: 'layers: [frontend]', activity: '{ backend: 4 }' }),
    ],
    ['that an activity of an environment exists', planWith({ env: '{ activities: { b: { frontend: 4 } } }' })],
    ['that a layer of an environment exists', planWith({ env: '{ web-url: "https://x.example/" }' })],
    ['tags of YAML', planWith({ activity: '{ frontend: !!int 4 }' })],
  ])('%s', (_, text) => {
    expect([fitsSchema(text), isPlan(text)]).toEqual([true, false]);
  });

  // The plan reader does not check the texts of settings: a run does. An editor can report them earlier.
  test.each([
    ['names of wait levels', planWith({ top: 'wait-for: there' })],
    ['durations without units', planWith({ top: 'timeout: 20' })],
    ['URLs', planWith({ env: '{ frontend-url: x }' })],
  ])('is stricter than the plan reader: it checks %s', (_, text) => {
    expect([fitsSchema(text), isPlan(text)]).toEqual([false, true]);
  });
});

test('describes exactly the settings of a plan', () => {
  const settings = settingsOf('key');
  const keys = Object.keys(schema.properties).filter((key) => key in schema.definitions);
  expect(keys).toEqual(settings.map(({ name }) => name));
  for (const setting of settings) {
    expect(schema.definitions[setting.name]).toMatchObject({ description: meaningOf(setting, 'key') });
  }
});
