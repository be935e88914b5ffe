// The README, the docs, the plan, the examples and the template fit together: the documented role trusts each
// documented job and allows what it does.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { LEVELS } from '../../scripts/policies.ts';
import { documentedRole, type Role, subjectOf } from './documented-role.ts';
import { blocksOf, readDocuments } from './documents.ts';

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** The parts of a workflow's job that the role must match. */
interface Job {
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

interface Plan {
  readonly 'aws-region': string;
  readonly 'role-to-assume': string;
  readonly environments: Readonly<Record<string, unknown>>;
}

const EXAMPLES = ['before-tests', 'morning-scale-up', 'evening-scale-down', 'reusable'];
const SCALE = /^acme\/clonesquad-scale@/;
const plan: Plan = parse(file('examples/clonesquad-plan.yml'));

/** Every documented job that scales, by its location. */
const jobs = [
  ...blocksOf('workflow').map(([name, { text }]) => [name, text] as const),
  ...EXAMPLES.map((name) => [`examples/${name}.yml`, file(`examples/${name}.yml`)] as const),
].flatMap(([name, text]) => {
  const workflow: { readonly jobs?: Readonly<Record<string, Job>> } = parse(text);
  const scaling = Object.entries(workflow.jobs ?? {}).filter(([, job]) => inputsOf(job).length > 0);
  return scaling.map(([id, job]) => [`${name}: ${id}`, job] as const);
});

/** The inputs of each step that scales. */
function inputsOf({ steps = [] }: Job) {
  return steps.flatMap(({ uses = '', with: inputs = {} }) => (SCALE.test(uses) ? [inputs] : []));
}

const role: Role = documentedRole(file('README.md'));

test('README.md and docs/aws.md create the same role', () => {
  expect(documentedRole(file('docs/aws.md'))).toEqual(role);
});

test('every document has the same role ARN, region and trusted environment', () => {
  const texts = [
    ...readDocuments().map(({ markdown }) => markdown),
    ...EXAMPLES.map((name) => file(`examples/${name}.yml`)),
  ];
  const named = texts.flatMap((text) => text.match(/role-to-assume:? (?:arn:\S+)/g) ?? []);
  expect(named.length).toBeGreaterThan(5);
  expect([...new Set(named.map((text) => text.replace(/^role-to-assume:? /, '').replace(/[`,}]+$/, '')))]).toEqual([
    role.arn,
  ]);
  expect(plan).toMatchObject({ 'role-to-assume': role.arn, 'aws-region': role.region });
  expect(role.subjects).toContain(subjectOf('perf1'));
});

describe('The role', () => {
  test.each(jobs)('trusts %s', (name, job) => {
    expect(job.permissions).toMatchObject({ 'id-token': 'write' });
    // An example may use any environment of the plan: examples/README.md extends the role for them.
    const environments = name.startsWith('examples/') ? Object.keys(plan.environments) : ['perf1'];
    const extended = environments.flatMap((env) => role.subjects.map((subject) => subject.replace('perf1', env)));
    for (const env of environments) {
      const environment = job.environment?.replace(/\$\{\{ (?:matrix|inputs)\.env \}\}/, env);
      expect(extended).toContain(subjectOf(environment));
    }
  });

  test.each(jobs)('is in the region of %s', (_, job) => {
    for (const { activity, 'aws-region': region } of inputsOf(job))
      expect(region ?? (activity && plan['aws-region'])).toBe(role.region);
  });

  test('has the highest permission level, because the plan sets floors', () => {
    expect(file('examples/clonesquad-plan.yml')).toMatch(/floor: \d/);
    expect(role.level).toBe(LEVELS.at(-1));
  });
});
