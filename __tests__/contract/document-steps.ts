// The steps of a document's workflow that use our actions, as a runner and the actions read them.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { planned } from '../../src/machine/plan-file.ts';
import { readPlan } from '../../src/plan/plan.ts';
import { chooseEnvironments, requireActivity } from '../../src/plan/select.ts';
import { firstOf, spellKey, textSource } from '../../src/settings/reader.ts';
import { readInputTexts } from '../support/read-inputs.ts';
import { type Block, wholeWorkflow } from './documents.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** One step that uses one of our actions. */
export interface Step {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
}

type Inputs = Readonly<Record<string, string>>;

/** Our steps in a block. */
export function ourSteps(block: Block): readonly Step[] {
  const jobs: Readonly<Record<string, { readonly steps?: readonly Partial<Step>[] }>> = parse(
    wholeWorkflow(block),
  ).jobs;
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
  return steps.flatMap(({ uses = '', with: given = {} }) => (uses.startsWith('acme/') ? [{ uses, with: given }] : []));
}

/** The environments that a step scales or makes jobs for; throws if the action does not exist or rejects the inputs. */
export function environmentsOf({ uses, with: given }: Step): readonly string[] {
  const action = ACTIONS.get(uses.replace(/@(?:v1|[0-9a-f]{40})$/, ''));
  if (action === undefined) throw new Error(`There is no action ${uses}`);
  const declared: { readonly inputs: object } = parse(readFileSync(path(action.file), 'utf8'));
  const known = Object.keys(declared.inputs);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`${uses} has no input ${unknown}`);
  return action.read(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, filled(String(value))])));
}

const PLAN = path('examples/clonesquad-plan.yml');

const ACTIONS: ReadonlyMap<string, { readonly file: string; readonly read: (inputs: Inputs) => readonly string[] }> =
  new Map([
    ['acme/clonesquad-scale', { file: 'action.yml', read: (inputs) => [readEnvironment(inputs)] }],
    ['acme/clonesquad-scale/plan', { file: 'plan/action.yml', read: readEnvironments }],
  ]);

function readEnvironment(inputs: Inputs): string {
  const { env = '', activity } = inputs;
  if (activity === undefined) return readInputTexts(inputs).env;
  const own = textSource((name) => inputs[name], spellKey);
  const { source, layers } = planned(PLAN, activity, env);
  return readInputTexts({}, {}, { source: firstOf(own, source), layers }).env;
}

function readEnvironments({ env = '*', activity = '' }: Inputs): readonly string[] {
  const plan = readPlan(PLAN, readFileSync(PLAN, 'utf8'));
  requireActivity(plan, activity);
  return chooseEnvironments(plan, env);
}

/** The values of expressions when the step runs. */
const EXPRESSIONS = new Map([
  ['matrix.env', 'perf1'],
  ['matrix.activity', 'performance'],
  ['inputs.env', 'perf1'],
  ['inputs.activity', 'performance'],
]);

function filled(text: string): string {
  return text.replace(/\$\{\{ (\S+) \}\}/g, (whole, name: string) => {
    const value = EXPRESSIONS.get(name);
    if (value === undefined) throw new Error(`Nobody knows what ${whole} is`);
    return value;
  });
}
