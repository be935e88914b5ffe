// A plan is read in common encodings. All problems are reported with their position, within limits of time and size.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PlanProblem } from '../../src/errors/plan.ts';
import { openPlan } from '../../src/machine/plan-file.ts';
import { failureOf, planProblemsIn, planWith } from '../support/invalid-values.ts';
import { naming } from '../support/messages.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-plan-file-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function fileOf(content: string | Uint8Array): string {
  const path = join(folder, 'p.yml');
  writeFileSync(path, content);
  return path;
}

/** The problems of a file: position and message. */
function problemsIn(content: string | Uint8Array): readonly (readonly [string, string])[] {
  const { facts } = failureOf(() => openPlan(fileOf(content))) as {
    facts: { problems?: readonly PlanProblem[] };
  };
  return (facts.problems ?? []).map(({ line, column, message }) => [`${line}:${column}`, message]);
}

const PLAN = planWith({ top: 'audience: é' });
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('a plan is read as', () => {
  test.each([
    ['UTF-8', Buffer.from(PLAN)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${PLAN}`)],
    ['UTF-16 LE, as PowerShell writes it', Buffer.from(`\uFEFF${PLAN}`, 'utf16le')],
    ['UTF-16 LE without a mark', Buffer.from(PLAN, 'utf16le')],
    ['UTF-16 BE', bigEndian(`\uFEFF${PLAN}`)],
    ['UTF-16 BE without a mark', bigEndian(PLAN)],
  ])('%s', (_, bytes) => {
    expect(openPlan(fileOf(bytes)).defaults.get('audience')?.text).toBe('é');
  });
});

describe('a file in another encoding is reported:', () => {
  const utf32 = (text: string) => Buffer.concat(text.split('').map((one) => Buffer.from([one.charCodeAt(0), 0, 0, 0])));
  test.each([
    ['UTF-32 LE', utf32(PLAN.replace('é', 'e')), '1:1', 'UTF-32'],
    ['UTF-32 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32('a')]), '1:1', 'UTF-32'],
    ['UTF-32 BE', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 97]), '1:1', 'UTF-32'],
    ['Latin 1', Buffer.from(`a: 1\n${PLAN}`, 'latin1'), '2:11', 'UTF-8'],
    ['truncated UTF-16', Buffer.from(`\uFEFF${PLAN}`, 'utf16le').subarray(0, 31), '2:3', 'UTF-16'],
    ['an archive', Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0xff]), '1:2', 'UTF-8'],
  ])('%s', (_, bytes, place, encoding) => {
    expect(problemsIn(bytes)).toEqual([[place, naming(encoding)]]);
  });
});

describe('a no-break space is escaped in the message', () => {
  test.each([
    ['in a name', planWith({ env: '\n    audience\u00a0: x' }), '4:5', '"audience\\u00a0"'],
    ['in an indentation', 'environments:\n\u00a0\u00a0e:\nactivities: { a: { frontend: 4 } }', '2:1', '\\u00a0'],
    ['after a colon', 'environments:\u00a0{ e: }\nactivities: { a: { frontend: 4 } }', '1:20', '\\u00a0'],
    ['in a size', planWith({ activity: '{ frontend: "4\u00a0" }' }), '5:18', '"4\\u00a0"'],
  ])('%s', (_, text, place, shown) => {
    expect(problemsIn(text)).toContainEqual([place, naming(shown)]);
  });
});

test('problems of the structure, of sizes and of settings are reported together', () => {
  const text = `timeout: soon
poll-interval: 1ms
aws-region: Ireland
enviroment: {}
environments:
  e: { wait-for: done, ttl: 7, activities: { a: { backend: ten } } }
  f g: {}
activities:
  a: { frontend: 4.5, if-insufficient-instances: never, stall-timeout: 0s }
  b: { backend: 1, floor: -1 }
`;
  expect(problemsIn(text)).toEqual([
    ['1:10', naming('timeout', '"soon"', '20m')],
    ['2:16', naming('poll-interval', '"1ms"')],
    ['3:13', naming('aws-region', '"Ireland"')],
    ['4:1', naming('"enviroment"')],
    ['6:18', naming('wait-for', '"done"')],
    ['6:29', naming('ttl', '"7"')],
    ['6:60', naming('backend')],
    ['7:3', naming('"f g"')],
    ['9:18', naming('frontend')],
    ['9:50', naming('if-insufficient-instances', '"never"')],
    ['9:72', naming('stall-timeout', '"0s"')],
    ['10:27', naming('floor', '"-1"')],
  ]);
});

describe('the plan is limited in', () => {
  test('the number of problems', () => {
    const { facts, message } = failureOf(() => openPlan(fileOf('[]'.repeat(100_000))));
    expect(facts).toMatchObject({ hasMore: true, problems: { length: 1_000 } });
    expect(message.split('\n').length).toBeLessThan(60);
    expect(message).toContain('more than 1000 ');
    expect(failureOf(() => openPlan(fileOf(']\n'.repeat(1_001)))).facts).toMatchObject({ hasMore: true });
  });

  test('the size of the file', () => {
    expect(problemsIn(`# ${'x'.repeat(256 * 1024)}`)).toEqual([['1:1', naming('256 KiB')]]);
    expect(failureOf(() => openPlan(fileOf('x'.repeat(1024 * 1024 + 1))))).toMatchObject({
      code: 'plan-unreadable',
    });
    // A kernel file without a size, and with almost no end.
    const endless = process.platform === 'linux' ? '/proc/self/pagemap' : '/nowhere';
    expect(failureOf(() => openPlan(endless))).toMatchObject({ code: 'plan-unreadable' });
  });

  test('the number of environments times activities', () => {
    const keys = (name: string, count: number, value: string) =>
      Array.from({ length: count }, (_, index) => `  ${name}${index}: ${value}\n`).join('');
    const plan = (environments: number) =>
      `environments:\n${keys('e', environments, '')}activities:\n${keys('a', 250, '{ frontend: 1 }')}`;
    expect(planProblemsIn(plan(80))).toEqual([]);
    expect(planProblemsIn(plan(81))).toEqual([{ line: 1, column: 1, message: naming('20250', '20000') }]);
  });
});

test('keys that begin with x- are allowed only at the top level', () => {
  const text = `x-roles: { perf: &perf arn:aws:iam::111122223333:role/perf }
x-api-url: &api https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/
environments: { e: { role-to-assume: *perf, frontend-url: *api } }
activities: { a: { frontend: 4 } }
`;
  const { environments } = openPlan(fileOf(text));
  expect(environments.get('e')?.texts.get('role-to-assume')?.text).toMatch(/role\/perf$/);
  expect(problemsIn(planWith({ env: '{ x-a: 1 }', activity: '{ frontend: 1, x-b: 2 }' }))).toEqual([
    ['3:8', naming('"x-a"')],
    ['5:21', naming('"x-b"')],
  ]);
});
