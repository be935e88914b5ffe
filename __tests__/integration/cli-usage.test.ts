// A command line that is not understood is a failure like any other: explained, also as JSON, with an exit code, and nothing is done.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CLI, runCommand } from '../support/built-cli.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clonesquad-scale-usage-'));
  writeFileSync(
    join(folder, 'clonesquad-plan.yml'),
    'environments: { perf1: {}, perf2: {} }\nactivities: { night: { frontend: 0 } }\n',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SCALE = ['scale', '--env', 'perf1', '--frontend', '4'] as const;

describe('a command line with', () => {
  test.each<[string, readonly string[], string]>([
    ['help for such a one', ['help', 'scal'], 'there is no such command'],
    [
      'a word too many',
      ['scale', 'perf1', '4', '50%'],
      "too many arguments for 'scale'. Expected 0 arguments but got 3",
    ],
    ['a flag without its value at the end', ['scale', '--env'], "option '--env <names>' argument missing"],
    [
      'a flag without its value before another flag',
      [...SCALE, '--summary-file', '--dry-run'],
      "option '--summary-file <path>' argument '--dry-run' is invalid. That is a flag, and not a value",
    ],
    [
      'a flag given twice',
      [...SCALE, '--frontend', '50%'],
      "option '--frontend <size>' argument '50%' is invalid. It is given twice",
    ],
  ])('%s is explained', async (_, args, reason) => {
    const { exitCode, out, err } = await runCommand(args, { folder });
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(
      `Error (invalid-input): The command line is wrong, and nothing was sent: ${reason}.\nTo be fixed by `,
    );
    expect(readdirSync(folder)).toEqual(['clonesquad-plan.yml']);
  });

  test.each<[readonly string[], Readonly<Record<string, string>>]>([
    [['status', '--nope', '--json'], {}],
    [['status', '--nope'], { CLONESQUAD_JSON: 'true' }],
  ])('%j and %j is told as JSON, where that is asked for', async (args, env) => {
    const { exitCode, out } = await runCommand(args, { env });
    expect(exitCode).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ result: 'invalid-input', code: 'wrong-usage', fleets: [] });
  });

  test.each<[readonly string[], Readonly<Record<string, string>>]>([
    [['scale', '--activity', 'night', '--env', ''], {}],
    [['scale', '--activity', 'night'], { CLONESQUAD_ENV: '' }],
  ])('an empty environment (%j, %j) scales none, and not all of the plan', async (args, env) => {
    const { exitCode, err } = await runCommand(args, { env, folder });
    expect(exitCode).toBe(2);
    expect(err).toContain('Error (invalid-input): "" fits no environment of clonesquad-plan.yml');
  });
});

test('every flag can be a variable, the matrix of a plan too', async () => {
  const env = { CLONESQUAD_ACTIVITY: 'night', CLONESQUAD_MATRIX: 'true' };
  const { exitCode, out } = await runCommand(['plan'], { env, folder });
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toEqual({
    include: [
      { env: 'perf1', activity: 'night' },
      { env: 'perf2', activity: 'night' },
    ],
  });
});

test('no arguments print the help, and do nothing else', async () => {
  const { exitCode, out, err } = await runCommand([], { folder });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out).toMatch(/^Usage: clonesquad-scale /);
});

test.each([
  [
    '21.7.3',
    { exitCode: 2, err: expect.stringMatching(/^Error \(invalid-input\): .* needs Node 22 or later/) },
  ],
  ['22.0.0', { exitCode: 0, err: '' }],
])('by Node %s, it ends as %j', async (version, expected) => {
  const preload = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const url = `data:text/javascript,${encodeURIComponent(preload)}`;
  const ended = await runCommand(['plan'], { folder, program: [process.execPath, '--import', url, CLI] });
  expect(ended).toMatchObject(expected);
});
