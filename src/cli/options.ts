// Options and environment variables: how settings are written there, and what a command line gives.

import type { Env } from '../aws/env-variables.ts';
import { shellWord } from '../base/text.ts';
import { exampleApiUrl } from '../clonesquad/api-url.ts';
import { LAYERS, URL_SUFFIX } from '../clonesquad/fleet-name.ts';
import { Failure, failureFields } from '../errors/failure.ts';
import { invalidPlan } from '../errors/plan.ts';
import { type InvalidValue, invalidInputs, invalidUsage } from '../errors/run.ts';
import { isReserved, nearest } from '../plan/keys.ts';
import { ROLE_ARN } from '../settings/formats.ts';
import { firstOf, type Source, type Spelling, spellKey, withFloorOfAll } from '../settings/reader.ts';
import { OPTIONS, withOptions } from '../settings/settings.ts';

/** The settings that only the action and the plan have: why a command does not, and the option to use instead, with a value. */
export const JOB_SETTINGS: ReadonlyMap<string, { readonly why: string; readonly instead: readonly [string, string] }> =
  new Map([
    [
      'on-job-end',
      {
        why: 'available only in the GitHub Action, because a command ends before the work that needs the sizes; use `clonesquad-scale run`, or `--ttl`',
        instead: ['ttl', '2h'],
      },
    ],
    [
      'role-chaining',
      {
        why: 'available only in the GitHub Action and in the plan, because outside GitHub a command always assumes a role with the available AWS credentials; use `--role-to-assume`',
        instead: ['role-to-assume', ROLE_ARN.example],
      },
    ],
  ]);

/** How a setting is written as an option. */
export function spellOption(name: string): Spelling {
  const option = OPTIONS.find((one) => one.name === name);
  if (option?.format.placeholder === '') return { name: `--${name}`, example: () => `--${name}` };
  if (option !== undefined) return { name: `--${name}`, example: (value) => `--${name} ${shellWord(value)}` };
  // As in the plan.
  if (JOB_SETTINGS.has(name)) return spellKey(name);
  const { list, layer } = pairOf(name);
  return { name: `--${list} ${layer}`, example: (value) => `--${list} ${shellWord(`${layer}=${value}`)}` };
}

/** How a setting is written as an environment variable. */
export function spellVariable(name: string): Spelling {
  const isOption = OPTIONS.some((one) => one.name === name);
  const { list, layer } = pairOf(name);
  const [variable, prefix] = isOption ? [variableOf(name), ''] : [variableOf(list), `${layer}=`];
  return { name: variable, example: (value) => `${variable}=${shellWord(`${prefix}${value}`)}` };
}

// Texts that are the same for the action and for commands name settings in backticks: `timeout`.

/** A report whose texts name settings as options: `--timeout`. */
export function reportInOptions<Report extends object>(report: Report): Report {
  return JSON.parse(withOptions(JSON.stringify(report)));
}

/** These name settings already as they are written: as options, variables, or keys of the plan. */
const IN_THEIR_PLACE: readonly string[] = [invalidInputs.code, invalidUsage.code, invalidPlan.code];

/** A failure whose texts name settings as options. */
export function failureInOptions(failure: Failure): Failure {
  if (IN_THEIR_PLACE.includes(failure.code)) return failure;
  const { result, facts, mayBeWritten, message, fix } = failure;
  const texts = { message: withOptions(message), fix: withOptions(fix) };
  return new Failure({ ...failureFields(failure), result, facts, mayBeWritten, ...texts }, { cause: failure.cause });
}

/** The prefix of every environment variable. */
const VARIABLE = 'CLONESQUAD_';

/** The prefix of the variables that `run` sets for its program. */
export const FLEET_VARIABLE = `${VARIABLE}FLEET_`;

/** The environment variable of an option. */
export function variableOf(name: string): string {
  return `${VARIABLE}${name.toUpperCase().replaceAll('-', '_')}`;
}

/** The options of a command line, by name. Only those that can be repeated have more than one text. */
export type CommandLine = ReadonlyMap<string, readonly string[]>;

/** What options and environment variables give; options win. */
export interface Given {
  readonly source: Source;
  /** The layers that they name: the two of every environment, and those of `--size` and `--url`. */
  readonly layers: readonly string[];
}

/**
 * Combines options and environment variables. The variable of an option that can be repeated has commas between its parts.
 *
 * @throws Failure (`invalid-input`) for invalid pairs, for a setting that is given twice, and for mistyped variables
 */
export function readGiven(line: CommandLine, env: Env): Given {
  const options = readPlace((name) => line.get(name) ?? [], spellOption);
  const variables = readPlace((name) => {
    const text = env[variableOf(name)];
    if (text === undefined) return [];
    return PAIR_LISTS.some((list) => list === name) ? text.split(',').filter((part) => part !== '') : [text];
  }, spellVariable);
  const invalid = [...options.invalid, ...variables.invalid, ...unusableVariables(env)];
  if (invalid.length > 0) throw invalidInputs({ values: invalid });
  return {
    source: withFloorOfAll(firstOf(options.source, variables.source)),
    layers: [...new Set([...LAYERS, ...options.layers, ...variables.layers])],
  };
}

/** Whether an option without a value is given. Throws a Failure (`invalid-input`) if its variable is neither `true` nor `false`. */
export function isOn(
  name: 'json' | 'matrix' | 'quiet' | 'verbose' | 'watch',
  { source }: Pick<Given, 'source'>,
): boolean {
  const { text: value, spelling } = source(name) ?? { text: 'false', spelling: spellOption(name) };
  if (value === 'true' || value === 'false') return value === 'true';
  const { name: input, example } = spelling;
  throw invalidInputs({ values: [{ input, value, why: 'use `true` or `false`', example: example('true') }] });
}

/** Variables of settings that commands do not have, and mistyped ones: if CLONESQUAD_DRYRUN were ignored, the command would scale. */
function unusableVariables(env: Env): readonly InvalidValue[] {
  const known = OPTIONS.map(({ name }) => variableOf(name));
  return Object.entries(env).flatMap(([input, value = '']) => {
    // Variables of other programs can have the same prefix.
    if (!input.startsWith(VARIABLE) || input.startsWith(FLEET_VARIABLE) || known.includes(input)) return [];
    for (const [name, { why, instead }] of JOB_SETTINGS) {
      if (input !== variableOf(name)) continue;
      return value === '' ? [] : [{ input, value, why, example: spellVariable(instead[0]).example(instead[1]) }];
    }
    const [name = '', ...names] = [input, ...known].map((variable) => variable.slice(VARIABLE.length));
    const near = nearest(name, names);
    if (near === undefined) return [];
    const variable = `${VARIABLE}${near}`;
    const why = `there is no such option; use \`${variable}\``;
    return [{ input, value, why, example: `${variable}=${shellWord(value)}` }];
  });
}

/** The options that take pairs, `cache=2`, in the order in which they are read: for layers without an option of their own. */
const PAIR_LISTS = ['size', 'url'] as const;

type PairList = (typeof PAIR_LISTS)[number];

/** The suffix of the setting that a pair gives to its layer, and an example of its value. */
const PAIRS: Readonly<Record<PairList, { readonly suffix: string; readonly example: string }>> = {
  size: { suffix: '', example: '2' },
  url: { suffix: URL_SUFFIX, example: exampleApiUrl() },
};

/** The pair that gives a setting without an option of its own: its list, and the part before the `=`. */
function pairOf(name: string): { readonly list: PairList; readonly layer: string } {
  const { suffix } = PAIRS.url;
  if (name.endsWith(suffix)) return { list: 'url', layer: name.slice(0, -suffix.length) };
  return { list: 'size', layer: name };
}

/** The settings that one place gives: the command line, or the environment variables. `layers` are those of its pairs. */
function readPlace(textsOf: (option: string) => readonly string[], spell: (name: string) => Spelling) {
  const invalid: InvalidValue[] = [];
  const given = new Map<string, string>();
  for (const { name, isList } of OPTIONS) for (const text of isList ? [] : textsOf(name)) given.set(name, text);
  const layers: string[] = [];
  for (const list of PAIR_LISTS) {
    const { suffix, example: right } = PAIRS[list];
    for (const text of textsOf(list)) {
      const [, layer = '', value = ''] = /^([^=]+)=([\s\S]+)$/.exec(text) ?? [];
      const name = `${layer}${suffix}`;
      const why = pairProblem(list, layer, Boolean(given.get(name)));
      if (why === undefined) {
        given.set(name, value);
        layers.push(layer);
      } else {
        const { name: input, example } = spell(list);
        invalid.push({ input, value: text, why, example: example(`cache=${right}`) });
      }
    }
  }
  const source: Source = (name) => {
    const text = given.get(name);
    // An empty environment is kept: if it counted as not given, it would mean all environments of a plan.
    return text || (text === '' && name === 'env') ? { text, spelling: spell(name) } : undefined;
  };
  return { source, layers, invalid };
}

function pairProblem(list: PairList, layer: string, isTwice: boolean): string | undefined {
  if (layer === '') return `use a layer, \`=\`, and its ${list === 'url' ? 'URL' : 'size'}`;
  if (isReserved(layer)) return `${layer} is not a valid layer name; use another one`;
  if (list === 'url' && layer.includes('/')) return 'a subfleet uses the API of its layer; use the name of the layer';
  return isTwice ? `${layer} is set twice; set it once` : undefined;
}
