// action.yml, the code, the README and the package tell of the same inputs, defaults, outputs and release.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { LAYERS, readRequest } from '../../src/faces/inputs.ts';
import { outputsOf } from '../../src/faces/outputs.ts';
import { exitCode, RESULTS } from '../../src/failure.ts';
import type { Report } from '../../src/report/report.ts';
import { VERSION } from '../../src/version.ts';

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: Readonly<Record<string, string>>;
}

const action: Action = parse(file('action.yml'));
const readme = file('README.md');

const USUAL = { env: 'perf1', frontend: '4', backend: '4', 'aws-region': 'eu-west-1' };
const ROLE = { 'role-to-assume': 'arn:aws:iam::111122223333:role/clonesquad-scale' };
const RUNNER = { ambientRegion: '', isGitHub: true, hasIdToken: true, runName: '1-1' };

/** A request from inputs, and the names of the inputs that were read. */
function read(inputs: Readonly<Record<string, string>>) {
  const names = new Set<string>();
  const request = readRequest((name) => {
    names.add(name);
    return new Map(Object.entries(inputs)).get(name) ?? '';
  }, RUNNER);
  return { names: [...names].sort(), request };
}

/** The names in the first column of the README's tables, by the heading of that column. */
function inReadme(heading: string): readonly string[] {
  const [, rows = ''] = new RegExp(`\\| ${heading} \\|.*\\n\\|--.*\\n((?:\\|.*\\n)+)`).exec(readme) ?? [];
  return rows
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''))
    .sort();
}

describe('inputs', () => {
  test('declared are those that are read, and those that the README lists', () => {
    const declared = Object.keys(action.inputs).sort();
    expect(read({ ...USUAL, ...ROLE }).names).toEqual(declared);
    expect(inReadme('input')).toEqual(declared);
  });

  test('the declared defaults are what the code does without them', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
      typeof input.default === 'string' ? [[name, input.default] as const] : [],
    );
    expect(read({ ...USUAL, ...ROLE, ...Object.fromEntries(defaults) }).request).toEqual(
      read({ ...USUAL, ...ROLE }).request,
    );
    for (const [name, value] of defaults) {
      expect(readme).toMatch(new RegExp(`\\| \`${name}\` \\| \`${value}\` \\|`));
    }
  });

  test('only env is required', () => {
    expect(Object.entries(action.inputs).flatMap(([name, input]) => (input.required ? [name] : []))).toEqual([
      'env',
    ]);
  });
});

test('outputs: declared are those that are set, and those that the README lists', () => {
  const fleet = {
    group: 'g',
    asked: '4',
    value: '4',
    written: 'yes',
    result: 'ok',
    notices: [],
    warnings: [],
    secondsTo: {},
  } as const;
  const fleets = LAYERS.map((layer) => ({
    ...fleet,
    layer,
    url: 'u',
    previous: '2',
    target: 4,
    running: 4,
    dashboard: 'd',
  }));
  const report: Report = {
    version: VERSION,
    env: 'perf1',
    region: 'eu-west-1',
    waitFor: 'ready',
    onJobEnd: 'keep',
    notices: [],
    result: 'ok',
    headline: '',
    leftBehind: '',
    startedAt: '',
    seconds: 1,
    fleets,
  };
  const declared = Object.keys(action.outputs).sort();
  expect([...outputsOf(report).keys()].sort()).toEqual(declared);
  expect(inReadme('output')).toEqual(declared);
});

test('results: all are in the README, with their exit codes', () => {
  expect(inReadme('result')).toEqual([...RESULTS].sort());
  for (const result of RESULTS) {
    expect(readme).toMatch(new RegExp(`\\|[^|]*\`${result}\`[^|]*\\| ${exitCode(result)}[^|]*\\|`));
  }
});

test('the README shows the workflow, and both commands are scripts', () => {
  const scripts: Readonly<Record<string, string>> = JSON.parse(file('package.json')).scripts;
  expect(readme).toContain('npm ci && npm run demo\n');
  expect(readme).toContain('npm ci && npm test\n');
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
  const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const [step] = parse(block).jobs.performance.steps;
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
  const inputs = Object.entries<unknown>(step.with).map(([name, value]) => [name, String(value)]);
  expect(read(Object.fromEntries(inputs)).request).toMatchObject({ env: 'perf1', signIn: { by: 'oidc' } });
});

test('the release is the one of the package', () => {
  expect(JSON.parse(file('package.json')).version).toBe(VERSION);
});

test('what only discovery or the wait needs is not in the bundle that every run loads', () => {
  const bundle = file('dist/index.js');
  const chunks = readdirSync(new URL('../../dist/', import.meta.url)).filter((name) =>
    /^\d+\.index\.js$/.test(name),
  );
  for (const code of ['class GetMetricDataCommand', 'class DescribeStacksCommand', 'function stackSource']) {
    expect(bundle).not.toContain(code);
    expect(chunks.filter((chunk) => file(`dist/${chunk}`).includes(code))).toHaveLength(1);
  }
});

test('the steps are built', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js', post: 'dist/post.js' });
  for (const entry of ['main.js', 'post.js']) expect(file(`dist/${entry}`)).toContain("from './index.js'");
});
