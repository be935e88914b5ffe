// All problems of a plan are listed with line and column, and no text causes an unexpected error.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readPlan } from '../../../src/plan/plan.ts';
import { arbitraryText } from '../../support/arbitrary-text.ts';
import { PROPERTY } from '../../support/depth.ts';
import { failureOf, planProblemsIn, planWith } from '../../support/invalid-values.ts';
import { naming } from '../../support/messages.ts';

/** The positions of the problems of a plan: `line:column`. */
function positionsIn(text: string): readonly string[] {
  return planProblemsIn(text).map(({ line, column }) => `${line}:${column}`);
}

/** The problems of a plan: position and message. */
function problemsIn(text: string): readonly (readonly [place: string, message: string])[] {
  return planProblemsIn(text).map(({ line, column, message }) => [`${line}:${column}`, message]);
}

/** A problem: its position, and texts in its message: the invalid text and the nearest valid one. */
type Expected = readonly [place: string, ...names: string[]];

test('a valid plan has no problems', () => {
  expect(positionsIn(planWith({}))).toEqual([]);
});

describe('a file is not a plan', () => {
  test.each([
    ['', '1:1'],
    ['# nothing', '1:1'],
    ['4', '1:1'],
    ['- a', '1:1'],
    ['\n~', '2:1'],
    ['a: [1', '1:6'],
    ['a: b\n\tc: d', '2:1'],
    ['a: "\\q"', '1:5'],
    [`${planWith({})}---\n{}`, '6:1'],
    [`# ${'é'.repeat(524_288)}`, '1:1'],
  ])('case %#', (text, place) => {
    expect(positionsIn(text)).toEqual([place]);
  });

  test('if both parts are missing', () => {
    expect(problemsIn('timeout: 4m')).toEqual([
      ['1:1', naming('activities')],
      ['1:1', naming('environments')],
    ]);
  });

  test('if its parts are empty or not mappings', () => {
    expect(problemsIn('environments:\nactivities: {}')).toEqual([
      ['1:1', naming('environments')],
      ['2:1', naming('activities')],
    ]);
  });

  test('if it is nested too deeply', () => {
    expect(positionsIn('['.repeat(20_000))[0]).toMatch(/^1:\d+$/);
    expect(positionsIn(planWith({ top: `audience: ${'{ a: '.repeat(30)}${' }'.repeat(30)}` }))).toContain('1:108');
  });

  test('if its aliases expand to too many entries', () => {
    const keys = Array.from({ length: 1000 }, (_, index) => `l${index}: 1`).join(', ');
    const activities = Array.from({ length: 300 }, (_, index) => `  a${index}: *x\n`).join('');
    const [first] = planProblemsIn(`environments: { e: }\nactivities:\n  x: &x { ${keys} }\n${activities}`);
    expect(first).toMatchObject({ line: 1, column: 1, message: expect.stringContaining('200000') });
  });
});

describe('unsupported YAML', () => {
  test.each<[string, ...Expected]>([
    ['timeout: 4m\ntimeout: 5m', '2:1', '"timeout"'],
    ['timeout: 4m\n"timeout": 5m', '2:1', '"timeout"'],
    ['timeout: !!int 4', '1:16'],
    ['timeout: !mine 4', '1:16'],
    ['audience: !!map 4', '1:17'],
    ['timeout: *ten', '1:10', '"*ten"'],
    ['? [timeout]\n: 4m', '1:3'],
    ['~: 4m', '1:1'],
    ['<<: { timeout: 4m }', '1:1', '<<'],
  ])('%j', (top, place, ...names) => {
    expect(problemsIn(planWith({ top }))).toEqual([[place, naming(...names)]]);
  });
});

describe('keys and values at the top level', () => {
  test.each<[string, ...Expected]>([
    ['aws-regoin: x', '1:1', '"aws-regoin"', 'aws-region'],
    ['tl: 2h', '1:1', '"tl"', 'ttl'],
    ['dry-run: true', '1:1', '"dry-run"'],
    ['frontend: 4', '1:1', '"frontend"'],
    ['"a\\u001b": 1', '1:1', '"a\\u001b"'],
    ['timeout:', '1:1', '"timeout"'],
    ['timeout: ~', '1:1', '"timeout"'],
    ['timeout: null', '1:1', '"timeout"'],
    ['timeout: " "', '1:10', '"timeout"'],
    ['timeout: [4m]', '1:10', '"timeout"'],
    ['ttl: { a: 1 }', '1:6', '"ttl"'],
    ['allowed-account-ids: [[1]]', '1:22', '"allowed-account-ids"'],
    ['fronted-url: https://x.example/', '1:1', '"fronted-url"', 'frontend-url'],
    ['web-url: https://x.example/', '1:1', '"web-url"'],
    ['layers: web', '1:9', 'layers'],
    ['layers: []', '1:9', 'layers'],
    ['layers:', '1:1', 'layers'],
    ['layers: [frontend, frontend]', '1:20', '"frontend"'],
    ['layers: [frontend, -a]', '1:20', '"-a"'],
    ['layers: [frontend, [a]]', '1:20', '""'],
    ['layers: [frontend, timeout]', '1:20', '"timeout"'],
    ['layers: [frontend, a-url]', '1:20', '"a-url"'],
  ])('%j', (top, place, ...names) => {
    expect(problemsIn(planWith({ top }))).toEqual([[place, naming(...names)]]);
  });
});

describe('an environment', () => {
  test.each<[string, ...Expected]>([
    ['4', '3:3', '"e"'],
    ['{ rol-to-assume: x }', '3:8', '"rol-to-assume"', 'role-to-assume'],
    ['{ frontend: 4 }', '3:8', '"frontend"'],
    ['{ layers: [a] }', '3:8', '"layers"'],
    ['{ timeout: }', '3:8', '"timeout"'],
    ['{ activities: }', '3:8'],
    ['{ activities: { a: } }', '3:22'],
    ['{ activities: { b: { frontend: 4 } } }', '3:22', '"b"'],
    ['{ activities: { other: {} } }', '3:22', '"other"'],
    ['{ activities: { a: { frontend: ten } } }', '3:37', 'frontend', '"ten"'],
  ])('%s', (env, place, ...names) => {
    expect(problemsIn(planWith({ env }))).toEqual([[place, naming(...names)]]);
  });

  test.each(['p_', '-p', 'p 1', 'é', 'a'.repeat(64)])('cannot have the name %j', (name) => {
    const plan = `environments: { ${name}: }\nactivities: { a: { frontend: 4 } }`;
    expect(problemsIn(plan)).toEqual([['1:17', naming(`"${name}"`)]]);
  });

  test('cannot have a size with a misspelled layer of its activity', () => {
    const plan = `environments:\n  e:\n    activities: { a: { workrs: 3, worker-xyz: 1 } }\nactivities: { a: { workers: 4 } }`;
    expect(problemsIn(plan)).toEqual([['3:24', naming('"workrs"', 'workers')]]);
  });
});

describe('an activity', () => {
  test.each<[string, ...Expected]>([
    ['', '5:3', '"a"'],
    ['[1]', '5:3', '"a"'],
    ['{}', '5:3', '"a"'],
    ['{ timeout: 3m }', '5:3', '"a"'],
    ['{ timout: 3m }', '5:8', '"timout"', 'timeout'],
    ['{ fronted: 4 }', '5:8', '"fronted"', 'frontend'],
    ['{ bakend/w: 4 }', '5:8', '"bakend/w"', 'backend'],
    ['{ dry-run: true }', '5:8', '"dry-run"'],
    ['{ activities: 1 }', '5:8', '"activities"'],
    ['{ a-url/x: 1 }', '5:8', '"a-url/x"'],
    ['{ timeout/a: 1 }', '5:8', '"timeout/a"'],
    ['{ frontend-floor: 1 }', '5:8', '"frontend-floor"'],
    ['{ web app: 1 }', '5:8', '"web app"'],
    ['{ backend/Workers: 1 }', '5:8', '"backend/Workers"'],
    ['{ backend/a/b: 1 }', '5:8', '"backend/a/b"'],
    ['{ backend/__all__: 1 }', '5:8', '"backend/__all__"'],
    ['{ backend/: 1 }', '5:8', '"backend/"'],
    ['{ backend/w: auto }', '5:19', 'backend/w', '"auto"'],
    ['{ web: }', '5:8', 'web'],
    ['{ web: [4] }', '5:13', 'web'],
    ['{ web: { floor: 1 } }', '5:13', 'web'],
    ['{ web: { size: 1, flor: 1 } }', '5:24', '"flor"', 'floor'],
    ['{ web: { size: 1, ttl: 1 } }', '5:24', '"ttl"'],
    ['{ web: { size: { size: 1 } } }', '5:21', 'web'],
    ['{ web: { size: 1, floor: 50% } }', '5:31', 'web', '"50%"'],
  ])('%s', (activity, place, ...names) => {
    expect(problemsIn(planWith({ activity }))).toEqual([[place, naming(...names)]]);
  });

  test.each([
    ...['010', '0x10', '1e1', '0o7', '1_0', 'yes', '4.0', '-1', '101%', '1000000'],
    ...['Auto', '４', '4 5', '4h', '.4', '+4'],
  ])('cannot have the size %s, though YAML or CloneSquad may accept it', (size) => {
    expect(problemsIn(planWith({ activity: `{ frontend: ${size} }` }))).toEqual([
      ['5:18', naming('frontend', `"${size}"`)],
    ]);
  });

  test('can have only listed layers', () => {
    const top = 'layers: [frontend, fronted]';
    expect(problemsIn(planWith({ top, activity: '{ frontend: 1, fronted: 2, fronted/x: 3 }' }))).toEqual([]);
    expect(problemsIn(planWith({ top, activity: '{ frontent: 1, backend: 2 }' }))).toEqual([
      ['5:8', naming('"frontent"', 'frontend')],
      ['5:21', naming('"backend"', 'frontend, fronted')],
    ]);
  });

  test('can have any layer whose size is a mapping, unless it is misspelled', () => {
    expect(problemsIn(planWith({ activity: '{ timeouts: { size: 4 } }' }))).toEqual([]);
    expect(problemsIn(planWith({ activity: '{ fronted: { size: 4 } }' }))).toEqual([
      ['5:8', naming('"fronted"', 'frontend')],
    ]);
  });

  test.each(['env', 'plan', 'activity', 'size', 'url', 'json', 'summary-file', 'watch'])(
    'cannot have a layer with the name %s of an input or option',
    (name) => {
      const activity = `{ ${name}: 4, ${name}/w: 4 }`;
      expect(problemsIn(planWith({ activity }))).toEqual([
        ['5:8', naming(`"${name}"`)],
        [`5:${name.length + 13}`, naming(`"${name}/w"`)],
      ]);
    },
  );
});

test('all problems are listed, in the order of the file', () => {
  const text = 'environments:\n  e_: { x: 1 }\nactivities:\n  a: { frontend: ten, backend: 1e1 }\nx: 1\n';
  expect(positionsIn(text)).toEqual(['2:3', '2:9', '4:18', '4:32', '5:1']);
});

test('a problem that an alias repeats is listed once', () => {
  const text = 'environments: { e: }\nactivities:\n  a: &a { frontend: ten }\n  b: *a\n';
  expect(problemsIn(text)).toEqual([['3:21', naming('frontend', '"ten"')]]);
});

test('any text is a plan or fails with listed problems', () => {
  const words = [
    ...['environments', 'activities', 'layers', 'perf1', 'frontend', 'backend/workers', 'timeout', 'size'],
    ...['floor', ': ', ':\n', '\n', '  ', '- ', '{', '}', '[', ']', ', ', '"', "'", '&a ', '*a', '!!int '],
    ...['<<', '? ', '|\n', '---\n', '...\n', '#', '%YAML 1.1\n', '4', '50%', '~', '\t', '\r\n', '\u2028'],
    ...['\u001b', '__proto__'],
  ];
  const hostile = fc.oneof(
    arbitraryText(),
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join('')),
    fc
      .array(fc.constantFrom(...words), { maxLength: 12 })
      .map((parts) => planWith({ env: parts.join(''), activity: parts.toReversed().join('') })),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      if (planProblemsIn(text).length === 0) return;
      const [, ...lines] = failureOf(() => readPlan('p.yml', text)).message.split('\n');
      for (const line of lines) expect(line).toMatch(/^ {2}[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u);
      for (const place of positionsIn(text)) expect(place).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    }),
    PROPERTY,
  );
});
