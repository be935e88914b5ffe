// Whatever a plan says wrongly is named with its line and column, all of it at once, and nothing but a designed failure comes of any text.
// Longer than 300 lines: one table of mistakes, each with its place and its words.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Failure } from '../../src/failure.ts';
import { readPlan } from '../../src/plan/plan.ts';
import { PROPERTY } from '../support/depth.ts';

/** The mistakes in a plan, each from its line on. */
function mistakes(text: string): readonly string[] {
  try {
    readPlan('p.yml', text);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.code !== 'wrong-plan') throw thrown;
    return [...thrown.what.matchAll(/^ {2}p\.yml:(.*)$/gm)].map(([, mistake = '']) => mistake);
  }
}

/** A plan with one line of the top level and one of an environment and of an activity. */
function planWith({ top = '# none', env = '{}', activity = '{ frontend: 4 }' }): string {
  return `${top}\nenvironments:\n  e: ${env}\nactivities:\n  a: ${activity}\n`;
}

const A_SIZE = 'a size is a whole number (4), a whole percentage from 0% to 100% (50%), or auto';
const A_NAME = 'a name has 1 to 63 letters, digits, - and _, first and last a letter or digit';
const OF_ENVIRONMENT =
  'it has activities, the URLs of layers (frontend-url) and settings (timeout); sizes stand in activities';

test('a right plan has none', () => {
  expect(mistakes(planWith({}))).toEqual([]);
});

describe('a file that is no plan', () => {
  test.each([
    ['', '1:1: the file is empty: a plan has environments and activities'],
    ['# nothing', '1:1: the file is empty: a plan has environments and activities'],
    ['4', '1:1: here is a text, not a mapping: a plan has the keys environments and activities'],
    ['- a', '1:1: here is a list, not a mapping: a plan has the keys environments and activities'],
    ['\n~', '2:1: here is nothing, not a mapping: a plan has the keys environments and activities'],
    [
      'a: [1',
      '1:6: this is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a: b\n\tc: d', '2:1: this is no YAML: Tabs are not allowed as indentation'],
    ['a: "\\q"', '1:5: this is no YAML: Invalid escape sequence \\q'],
    [`${planWith({})}---\n{}`, '6:1: a second document begins: a plan is one document, without --- inside'],
    [`# ${'é'.repeat(524_288)}`, '1:1: the file is larger than 1 MiB, which no plan is'],
  ])('%#', (text, mistake) => {
    expect(mistakes(text)).toEqual([mistake]);
  });

  test('because it lacks both of its parts', () => {
    expect(mistakes('timeout: 4m')).toEqual([
      '1:1: a plan has at least one of activities. Example: activities: { performance: { frontend: 100% } }',
      '1:1: a plan has at least one of environments. Example: environments: { perf1: {} }',
    ]);
  });

  test('because its parts are empty, or no mappings', () => {
    expect(mistakes('environments:\nactivities: {}')).toEqual([
      '1:1: here is nothing, not a mapping: a plan has at least one of environments. Example: environments: { perf1: {} }',
      '2:1: a plan has at least one of activities. Example: activities: { performance: { frontend: 100% } }',
    ]);
  });

  test('because it is nested without end', () => {
    const deep = mistakes('['.repeat(20_000));
    expect(deep[0]).toMatch(/^1:\d+: this is nested deeper than a plan is$/);
    expect(mistakes(planWith({ top: `audience: ${'{ a: '.repeat(30)}${' }'.repeat(30)}` }))).toContain(
      '1:108: this is nested deeper than a plan is',
    );
  });

  test('because its aliases stand for more than there can be', () => {
    const keys = Array.from({ length: 1000 }, (_, index) => `l${index}: 1`).join(', ');
    const activities = Array.from({ length: 300 }, (_, index) => `  a${index}: *x\n`).join('');
    expect(mistakes(`environments: { e: }\nactivities:\n  x: &x { ${keys} }\n${activities}`)).toContain(
      '1:1: the plan has more than 200000 entries, its aliases followed',
    );
  });
});

describe('YAML that a plan has no use for', () => {
  test.each([
    ['timeout: 4m\ntimeout: 5m', ['2:1: "timeout" is here twice']],
    ['timeout: 4m\n"timeout": 5m', ['2:1: "timeout" is here twice']],
    ['timeout: !!int 4', ['1:16: a plan has no tags such as !!int: write the value alone']],
    ['timeout: !mine 4', ['1:16: a plan has no tags such as !!int: write the value alone']],
    ['audience: !!map 4', ['1:17: a plan has no tags such as !!int: write the value alone']],
    ['timeout: *ten', ['1:10: "*ten" stands for nothing before it']],
    ['? [timeout]\n: 4m', ['1:3: a key is a plain name here']],
    ['~: 4m', ['1:1: a key is a plain name here']],
    [
      '<<: { timeout: 4m }',
      ['1:1: merge keys (<<) are not read: settings for all stand at the top level, sizes in activities'],
    ],
  ])('%j', (top, expected) => {
    expect(mistakes(planWith({ top }))).toEqual(expected);
  });
});

describe('keys and values at the top level', () => {
  test.each([
    ['aws-regoin: x', ['1:1: "aws-regoin" is no key of a plan: did you mean aws-region?']],
    ['tl: 2h', ['1:1: "tl" is no key of a plan: did you mean ttl?']],
    [
      'dry-run: true',
      ['1:1: "dry-run" is no key of a plan: it belongs to one run: give it as an input or a flag'],
    ],
    [
      'frontend: 4',
      [
        '1:1: "frontend" is no key of a plan: it has environments, activities, layers, the URLs of layers (frontend-url) and settings (timeout); sizes stand in activities',
      ],
    ],
    ['"a\\u001b": 1', [expect.stringMatching(/^1:1: "a\\u001b" is no key of a plan: it has /)]],
    ['timeout:', ['1:1: "timeout" has no value: give one, or leave the key out']],
    ['timeout: ~', ['1:1: "timeout" has no value: give one, or leave the key out']],
    ['timeout: null', ['1:1: "timeout" has no value: give one, or leave the key out']],
    ['timeout: " "', ['1:10: "timeout" has no value: give one, or leave the key out']],
    ['timeout: [4m]', ['1:10: "timeout" has no single value: a setting is one text. Example: timeout: 20m']],
    ['ttl: { a: 1 }', ['1:6: "ttl" has no single value: a setting is one text. Example: ttl: <duration>']],
    [
      'allowed-account-ids: [[1]]',
      [
        '1:22: "allowed-account-ids" has no single value: a setting is one text. Example: allowed-account-ids: <ids>',
      ],
    ],
    [
      'fronted-url: https://x.example/',
      ['1:1: "fronted-url" is the URL of no layer: did you mean frontend-url?'],
    ],
    [
      'web-url: https://x.example/',
      ['1:1: "web-url" is the URL of no layer: none of the plan has that name'],
    ],
    ['layers: web', ['1:9: layers is a list of names. Example: layers: [frontend, backend]']],
    ['layers: []', ['1:9: layers is a list of names. Example: layers: [frontend, backend]']],
    ['layers:', ['1:1: layers is a list of names. Example: layers: [frontend, backend]']],
    ['layers: [frontend, frontend]', ['1:20: "frontend" is no name of a layer: it is in the list twice']],
    ['layers: [frontend, -a]', [`1:20: "-a" is no name of a layer: ${A_NAME}`]],
    ['layers: [frontend, [a]]', [`1:20: "" is no name of a layer: ${A_NAME}`]],
    [
      'layers: [frontend, timeout]',
      ['1:20: "timeout" is no name of a layer: it means something else in a plan'],
    ],
    ['layers: [frontend, a-url]', ['1:20: "a-url" is no name of a layer: it means something else in a plan']],
  ])('%j', (top, expected) => {
    expect(mistakes(planWith({ top }))).toEqual(expected);
  });
});

describe('an environment', () => {
  test.each([
    ['4', ['3:3: here is a text, not a mapping: "e" has settings, or nothing']],
    [
      '{ rol-to-assume: x }',
      ['3:8: "rol-to-assume" is no key of an environment: did you mean role-to-assume?'],
    ],
    ['{ frontend: 4 }', [`3:8: "frontend" is no key of an environment: ${OF_ENVIRONMENT}`]],
    ['{ layers: [a] }', ['3:8: "layers" is no key of an environment: it stands at the top level']],
    ['{ timeout: }', ['3:8: "timeout" has no value: give one, or leave the key out']],
    [
      '{ activities: }',
      [
        '3:8: here is nothing, not a mapping: this is what an activity has in this environment only. Example: activities: { performance: { backend: 6 } }',
      ],
    ],
    [
      '{ activities: { a: } }',
      [
        '3:22: here is nothing, not a mapping: this is what an activity has in this environment only. Example: activities: { performance: { backend: 6 } }',
      ],
    ],
    ['{ activities: { b: { frontend: 4 } } }', ['3:22: "b" is no activity of this plan: did you mean a?']],
    [
      '{ activities: { other: {} } }',
      ['3:22: "other" is no activity of this plan: it is not among the plan\'s activities'],
    ],
    [
      '{ activities: { a: { frontend: ten } } }',
      [`3:37: frontend is "ten": ${A_SIZE}. Example: frontend: 4`],
    ],
  ])('%s', (env, expected) => {
    expect(mistakes(planWith({ env }))).toEqual(expected);
  });

  test.each(['p_', '-p', 'p 1', 'é', 'a'.repeat(64)])('is not called %j', (name) => {
    expect(mistakes(`environments: { ${name}: }\nactivities: { a: { frontend: 4 } }`)).toEqual([
      `1:17: "${name}" is no environment: ${A_NAME}`,
    ]);
  });

  test('has no size that is mistyped from a layer of its activity', () => {
    const plan = `environments:\n  e:\n    activities: { a: { workrs: 3, worker-xyz: 1 } }\nactivities: { a: { workers: 4 } }`;
    expect(mistakes(plan)).toEqual([
      '3:24: "workrs" is no layer: did you mean workers? If it is a layer, list it in layers',
    ]);
  });
});

describe('an activity', () => {
  const NO_SIZE = '5:3: "a" gives no layer a size. Example: frontend: 4';
  test.each([
    ['', ['5:3: here is nothing, not a mapping: "a" gives layers their sizes. Example: frontend: 4']],
    ['[1]', ['5:3: here is a list, not a mapping: "a" gives layers their sizes. Example: frontend: 4']],
    ['{}', [NO_SIZE]],
    ['{ timeout: 3m }', [NO_SIZE]],
    [
      '{ timout: 3m }',
      ['5:8: "timout" is no layer: did you mean timeout? If it is a layer, list it in layers'],
    ],
    [
      '{ fronted: 4 }',
      ['5:8: "fronted" is no layer: did you mean frontend? If it is a layer, list it in layers'],
    ],
    [
      '{ bakend/w: 4 }',
      ['5:8: "bakend/w" is no layer: did you mean backend? If it is a layer, list it in layers'],
    ],
    [
      '{ dry-run: true }',
      ['5:8: "dry-run" is no layer: it belongs to one run: give it as an input or a flag'],
    ],
    ['{ activities: 1 }', ['5:8: "activities" is no layer: that name means something else in a plan']],
    ['{ a-url/x: 1 }', ['5:8: "a-url/x" is no layer: that name means something else in a plan']],
    ['{ timeout/a: 1 }', ['5:8: "timeout/a" is no layer: that name means something else in a plan']],
    [
      '{ frontend-floor: 1 }',
      [
        '5:8: "frontend-floor" is no layer: a floor stands beside its size. Example: frontend: { size: 1, floor: 1 }',
      ],
    ],
    ['{ web app: 1 }', [`5:8: "web app" is no layer: ${A_NAME}`]],
    [
      '{ backend/Workers: 1 }',
      [
        '5:8: "backend/Workers" is no layer: a subfleet is named by small letters, digits, - and _ after its layer and one slash, and not __all__. Example: backend/workers: 3',
      ],
    ],
    [
      '{ backend/a/b: 1 }',
      [expect.stringMatching(/^5:8: "backend\/a\/b" is no layer: a subfleet is named /)],
    ],
    [
      '{ backend/__all__: 1 }',
      [expect.stringMatching(/^5:8: "backend\/__all__" is no layer: .* not __all__\./)],
    ],
    ['{ backend/: 1 }', [expect.stringMatching(/^5:8: "backend\/" is no layer: a subfleet is named /)]],
    [
      '{ backend/w: auto }',
      [
        '5:19: backend/w is "auto": the size of a subfleet is a whole number (4) or a whole percentage from 0% to 100% (50%). Example: backend/w: 4',
      ],
    ],
    ['{ web: }', [`5:8: web is missing: ${A_SIZE}. Example: web: 4`]],
    ['{ web: [4] }', [`5:13: web is a list: ${A_SIZE}. Example: web: 4`]],
    ['{ web: { floor: 1 } }', ['5:13: web has no size. Example: web: { size: 4, floor: 1 }']],
    ['{ web: { size: 1, flor: 1 } }', ['5:24: "flor" is no key of a size: did you mean floor?']],
    ['{ web: { size: 1, ttl: 1 } }', ['5:24: "ttl" is no key of a size: it has size and floor']],
    ['{ web: { size: { size: 1 } } }', [`5:21: web is a mapping: ${A_SIZE}. Example: web: 4`]],
    [
      '{ web: { size: 1, floor: 50% } }',
      ['5:31: the floor of web is "50%": a floor is a whole number. Example: floor: 1'],
    ],
  ])('%s', (activity, expected) => {
    expect(mistakes(planWith({ activity }))).toEqual(expected);
  });

  test.each([
    '010',
    '0x10',
    '1e1',
    '0o7',
    '1_0',
    'yes',
    '4.0',
    '-1',
    '101%',
    '1000000',
    'Auto',
    '４',
    '4 5',
    '4h',
    '.4',
    '+4',
  ])('has no size %s, though YAML or CloneSquad may read it as one', (size) => {
    expect(mistakes(planWith({ activity: `{ frontend: ${size} }` }))).toEqual([
      `5:18: frontend is "${size}": ${A_SIZE}. Example: frontend: 4`,
    ]);
  });

  test('names none but the layers that are listed', () => {
    const top = 'layers: [frontend, fronted]';
    expect(mistakes(planWith({ top, activity: '{ frontend: 1, fronted: 2, fronted/x: 3 }' }))).toEqual([]);
    expect(mistakes(planWith({ top, activity: '{ frontent: 1, backend: 2 }' }))).toEqual([
      '5:8: "frontent" is no layer: did you mean frontend? If it is a layer, list it in layers',
      '5:21: "backend" is no layer: the list layers has only frontend, fronted',
    ]);
  });

  test('may have any layer whose size is a mapping, unless it is mistyped: that is no mistyped setting', () => {
    expect(mistakes(planWith({ activity: '{ timeouts: { size: 4 } }' }))).toEqual([]);
    expect(mistakes(planWith({ activity: '{ fronted: { size: 4 } }' }))).toEqual([
      '5:8: "fronted" is no layer: did you mean frontend? If it is a layer, list it in layers',
    ]);
  });

  test.each(['env', 'plan', 'activity', 'size', 'url', 'json', 'summary-file', 'watch'])(
    'has no layer called %s, which an input or a flag is',
    (name) => {
      expect(mistakes(planWith({ activity: `{ ${name}: 4, ${name}/w: 4 }` }))).toEqual([
        `5:8: "${name}" is no layer: it belongs to one run: give it as an input or a flag`,
        expect.stringContaining(`"${name}/w" is no layer: it belongs to one run`),
      ]);
    },
  );
});

test('all mistakes are named, in the order of the file', () => {
  const text = 'environments:\n  e_: { x: 1 }\nactivities:\n  a: { frontend: ten, backend: 1e1 }\nx: 1\n';
  expect(mistakes(text).map((mistake) => mistake.split(': ', 1)[0])).toEqual([
    '2:3',
    '2:9',
    '4:18',
    '4:32',
    '5:1',
  ]);
});

test('what is met again by way of an alias is named once', () => {
  const text = 'environments: { e: }\nactivities:\n  a: &a { frontend: ten }\n  b: *a\n';
  expect(mistakes(text)).toEqual([`3:21: frontend is "ten": ${A_SIZE}. Example: frontend: 4`]);
});

test('any text is a plan, or fails as designed', () => {
  const words = [
    ...[
      'environments',
      'activities',
      'layers',
      'perf1',
      'frontend',
      'backend/workers',
      'timeout',
      'size',
      'floor',
    ],
    ...[
      ': ',
      ':\n',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '"',
      "'",
      '&a ',
      '*a',
      '!!int ',
      '<<',
      '? ',
      '|\n',
    ],
    ...['---\n', '...\n', '#', '%YAML 1.1\n', '4', '50%', '~', '\t', '\r\n', '\u2028', '\u001b', '__proto__'],
  ];
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join('')),
    fc
      .array(fc.constantFrom(...words), { maxLength: 12 })
      .map((parts) => planWith({ env: parts.join(''), activity: parts.toReversed().join('') })),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      for (const mistake of mistakes(text)) {
        expect(mistake).toMatch(/^[1-9]\d*:[1-9]\d*: [^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u);
      }
    }),
    PROPERTY,
  );
});
