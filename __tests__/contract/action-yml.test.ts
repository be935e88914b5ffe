// action.yml, the code, the README and the package have the same inputs, defaults, outputs and release.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { outputsOf } from '../../src/action/outputs.ts';
import { VERSION } from '../../src/base/version.ts';
import { PROGRAM_HELP } from '../../src/cli/commands.ts';
import { LAYERS } from '../../src/clonesquad/fleet-name.ts';
import { LEVELS } from '../../src/convergence/levels.ts';
import { END_SIGNALS, exitCode, RESULTS } from '../../src/errors/failure.ts';
import { type Source, spellKey, textSource } from '../../src/settings/reader.ts';
import { type Setting, settingsOf } from '../../src/settings/settings.ts';
import { readInputTexts } from '../support/read-inputs.ts';
import { fleetReport, runReport } from '../support/reports.ts';

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: Readonly<Record<string, string>>;
}

/** The texts that the Marketplace shows. */
interface Marketplace {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly branding: Readonly<Record<string, string>>;
}

const action: Action = parse(file('action.yml'));
const readme = file('README.md');

const SHORTEST = { env: 'perf1', frontend: '4', backend: '4', 'aws-region': 'eu-west-1' };
const ROLE = { 'role-to-assume': 'arn:aws:iam::111122223333:role/clonesquad-scale' };
const INPUTS: readonly Setting[] = settingsOf('input');

/** A request from inputs, and the names of the settings that were read. */
function read(inputs: Readonly<Record<string, string>>) {
  const names = new Set<string>();
  const texts = textSource((name) => new Map(Object.entries(inputs)).get(name), spellKey);
  const source: Source = (name) => {
    names.add(name);
    return texts(name);
  };
  const request = readInputTexts(inputs, {}, { source });
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
  const declared = Object.keys(action.inputs).sort();

  test('match the table of settings and the README', () => {
    expect(declared).toEqual(INPUTS.map(({ name }) => name).sort());
    expect(inReadme('input')).toEqual(declared);
  });

  test('are all read; `plan` and `activity` select the plan first', () => {
    const { names } = read({ ...SHORTEST, ...ROLE });
    const expected = INPUTS.map(({ name }) => name).filter((name) => name !== 'plan' && name !== 'activity');
    expect(names).toEqual(expect.arrayContaining(expected));
  });

  test('have the default that applies if the input is omitted', () => {
    const defaults = INPUTS.flatMap(({ name, default: text }) => (text === undefined ? [] : [[name, text]]));
    expect(read({ ...SHORTEST, ...ROLE, ...Object.fromEntries(defaults) }).request).toEqual(
      read({ ...SHORTEST, ...ROLE }).request,
    );
  });

  test('require only env, and have no default in YAML, which would override the plan', () => {
    const required = Object.entries(action.inputs).filter(([, input]) => input.required);
    expect(required.map(([name]) => name)).toEqual(['env']);
    expect(Object.values(action.inputs).filter((input) => 'default' in input)).toEqual([]);
  });
});

test('action.yml and the README list exactly the outputs that the action sets', () => {
  const known = { url: 'u', previous: '2', target: 4, running: 4 };
  const fleets = LAYERS.map((layer) => fleetReport({ layer, ...known }));
  const report = runReport({ fleets });
  const declared = Object.keys(action.outputs).sort();
  expect([...outputsOf(report).keys()].sort()).toEqual(declared);
  expect(inReadme('output')).toEqual(declared);
});

test('the README lists all results with their exit codes', () => {
  expect(inReadme('result')).toEqual([...RESULTS].sort());
  for (const result of RESULTS) {
    expect(readme).toMatch(new RegExp(`\\|[^|]*\`${result}\`[^|]*\\| ${exitCode(result)}[^|]*\\|`));
  }
});

test('the help of the command lists all exit codes', () => {
  const [, list = ''] = /Exit codes:([\s\S]*)\nAll errors/.exec(PROGRAM_HELP.join('\n')) ?? [];
  const all = RESULTS.flatMap((result) => END_SIGNALS.map((signal) => exitCode(result, signal)));
  const inOrder = [...new Set(all)].sort((one, other) => one - other);
  expect(list.match(/^ {2}[\d, ]+/gm)?.flatMap((codes) => codes.split(',').map(Number))).toEqual(inOrder);
});

test('the README and the description of wait-for list all wait levels, in order', () => {
  const levels = ['none', ...LEVELS];
  const rows = /\| `wait-for` \| the fleet \|.*\n\|--.*\n((?:\|.*\n)+)/.exec(readme)?.[1] ?? '';
  expect([...rows.matchAll(/^\| `([^`]+)`/gm)].map(([, level]) => level)).toEqual(levels);
  const { docs = '', format } = INPUTS.find(({ name }) => name === 'wait-for') ?? {};
  expect(docs.match(/`([^`]+)`/g)).toEqual(levels.map((level) => `\`${level}\``));
  expect(format?.choices).toEqual(levels);
});

test('the README has at most 230 lines of at most 120 characters', () => {
  const lines = readme.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(230);
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});

test('the README shows the workflow, and both commands are scripts', () => {
  const scripts: Readonly<Record<string, string>> = JSON.parse(file('package.json')).scripts;
  expect(readme).toContain('npm ci && npm run demo\n');
  expect(readme).toContain('`npm ci && npm test`');
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
  const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const [step] = parse(block).jobs.performance.steps;
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
  const inputs = Object.entries<unknown>(step.with).map(([name, value]) => [name, String(value)]);
  expect(read(Object.fromEntries(inputs)).request).toMatchObject({ env: 'perf1', signIn: { by: 'oidc' } });
});

test('the version in the code is that of the package', () => {
  expect(JSON.parse(file('package.json')).version).toBe(VERSION);
});

test('the bundle that every run loads contains no code that only discovery, waits or plans need', () => {
  const bundle = file('dist/index.js');
  const chunks = readdirSync(new URL('../../dist/', import.meta.url)).filter(
    (name) => name.endsWith('.js') && name !== 'index.js',
  );
  for (const code of ['function readBins(', 'function stackSource', 'class WaitLoop ', 'function readPlan(']) {
    expect(bundle).not.toContain(code);
    expect(chunks.filter((chunk) => file(`dist/${chunk}`).includes(code))).toHaveLength(1);
  }
});

test('plan/action.yml declares exactly the inputs and outputs that its code uses', () => {
  const plan: Action = parse(file('plan/action.yml'));
  const source = file('src/action/plan.ts');
  const inputs = [...source.matchAll(/inputSource\('([a-z-]+)'\)/g)].map(([, name]) => name ?? '');
  const outputs = [...source.matchAll(/setOutput\('([a-z-]+)'/g)].map(([, name]) => name);
  expect(Object.keys(plan.inputs).sort()).toEqual(inputs.sort());
  expect(Object.keys(plan.outputs)).toEqual(outputs);
  expect(plan.runs).toEqual({ using: 'node24', main: '../dist/plan.js' });
  expect(file('dist/plan.js')).toContain("from './index.js'");
});

test('the Marketplace accepts its name, description and branding', () => {
  const { name, description, author, branding }: Marketplace = parse(file('action.yml'));
  expect(name).toMatch(/^\S.{0,49}$/);
  expect(description).toMatch(/^[A-Z].{20,123}$/);
  expect(author).toBe('ACME');
  expect(branding).toEqual({
    icon: 'sliders',
    color: expect.stringMatching(/^(?:white|black|yellow|blue|green|orange|red|purple|gray-dark)$/),
  });
});

test('the steps are built', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js', post: 'dist/post.js' });
  for (const entry of ['main.js', 'post.js']) expect(file(`dist/${entry}`)).toContain("from './index.js'");
});
