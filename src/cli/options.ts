// Options and environment variables: how settings are written there, and what a command line gives.

import type { Env } from '../aws/environment.ts';
import { exampleApiUrl } from '../clonesquad/api-url.ts';
import { URL_SUFFIX } from '../clonesquad/fleet-name.ts';
import { type InvalidValue, invalidInputs } from '../errors/run.ts';
import { isReserved, nearest } from '../plan/keys.ts';
import { LAYERS } from '../settings/names.ts';
import { firstOf, type Source, type Spelling, textSource, withFloorOfAll } from '../settings/reader.ts';
import { isCommand, SETTINGS, type Setting } from '../settings/settings.ts';

/** The settings that are options of some command. */
const OPTIONS: readonly Setting[] = SETTINGS.filter(({ where }) => where.some(isCommand));

/** The settings that only the action and the plan have: a command ends before the job does. */
export const JOB_SETTINGS: readonly string[] = SETTINGS.filter((setting) => !OPTIONS.includes(setting)).map(
  ({ name }) => name,
);

/** Why a command does not have {@link JOB_SETTINGS}, and what to use instead. */
export const FOR_JOBS =
  'available only in the GitHub Action, because a command ends before the work that needs the sizes; use `--ttl`, or scale again after that work';

/** How a setting is written as an option. */
export function spellOption(name: string): Spelling {
  const option = OPTIONS.find((one) => one.name === name);
  if (option?.format.placeholder === '') return { name: `--${name}`, example: () => `--${name}` };
  if (option !== undefined) return { name: `--${name}`, example: (value) => `--${name} ${shellWord(value)}` };
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

/** The prefix of every environment variable. */
const VARIABLE = 'CLONESQUAD_';

/** The environment variable of an option. */
export function variableOf(name: string): string {
  return `${VARIABLE}${name.toUpperCase().replaceAll('-', '_')}`;
}

function shellWord(text: string): string {
  return /^[\w%+=:,./@{}-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The options of a command line: texts by name, and lists of those that can be repeated. */
export interface CommandLine {
  readonly texts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** What options and environment variables give; options win. */
export interface Given {
  readonly source: Source;
  /** The layers that they name: the two of every environment, those of `--size`, those of `--url`. */
  readonly layers: readonly string[];
  /** The layers of `--url`. */
  readonly urls: readonly string[];
}

/**
 * Combines options and environment variables. The variable of an option that can be repeated has commas between its parts.
 *
 * @throws Failure (`invalid-input`) for invalid pairs, for a setting that is given twice, and for mistyped variables
 */
export function readGiven({ texts, lists }: CommandLine, env: Env): Given {
  const variable = (name: string) => env[variableOf(name)];
  const options = readPairs({
    named: (name) => texts.get(name),
    pairs: (list) => lists.get(list) ?? [],
    spell: spellOption,
  });
  const variables = readPairs({
    named: (name) => (NAMED.has(name) ? variable(name) : undefined),
    pairs: (list) => (variable(list) ?? '').split(',').filter((part) => part !== ''),
    spell: spellVariable,
  });
  const mistakes = [...options.mistakes, ...variables.mistakes, ...mistypedVariables(env), ...jobVariables(env)];
  if (mistakes.length > 0) throw invalidInputs({ values: mistakes });
  // An empty environment is kept: if it counted as not given, it would mean all environments of a plan.
  const isEnvEmpty = (texts.get('env') ?? variable('env')) === '';
  const emptyEnv = { text: '', spelling: texts.has('env') ? spellOption('env') : spellVariable('env') };
  const source = firstOf(
    (name) => (isEnvEmpty && name === 'env' ? emptyEnv : undefined),
    options.source,
    variables.source,
  );
  const layersOf = (list: PairList) => [...options.layers[list], ...variables.layers[list]];
  return {
    source: withFloorOfAll(source),
    layers: [...new Set([...LAYERS, ...layersOf('size'), ...layersOf('url')])],
    urls: layersOf('url'),
  };
}

/** Settings that a variable gives as they are. */
const NAMED: ReadonlySet<string> = new Set(OPTIONS.filter(({ isList }) => !isList).map(({ name }) => name));

function jobVariables(env: Env): readonly InvalidValue[] {
  return JOB_SETTINGS.flatMap((name) => {
    const value = env[variableOf(name)] ?? '';
    const { example } = spellVariable('ttl');
    return value === '' ? [] : [{ input: variableOf(name), value, why: FOR_JOBS, example: example('2h') }];
  });
}

/** If CLONESQUAD_DRYRUN were ignored, the command would scale. Variables of other programs can have the same prefix. */
function mistypedVariables(env: Env): readonly InvalidValue[] {
  const known = OPTIONS.map(({ name }) => variableOf(name).slice(VARIABLE.length));
  return Object.entries(env).flatMap(([input, value = '']) => {
    const name = input.startsWith(VARIABLE) ? input.slice(VARIABLE.length) : undefined;
    const near = name === undefined || known.includes(name) ? undefined : nearest(name, known);
    if (near === undefined) return [];
    const variable = `${VARIABLE}${near}`;
    const why = `there is no such option; use \`${variable}\``;
    return [{ input, value, why, example: `${variable}=${shellWord(value)}` }];
  });
}

/** Whether an option without a value is given. Throws a Failure (`invalid-input`) if its variable is neither `true` nor `false`. */
export function isOn(name: 'json' | 'matrix' | 'watch', { texts }: CommandLine, env: Env): boolean {
  const value = env[variableOf(name)] ?? '';
  if (texts.has(name) || value === 'true') return true;
  if (value === '' || value === 'false') return false;
  const { name: input, example } = spellVariable(name);
  throw invalidInputs({
    values: [{ input, value, why: 'use `true` or `false`', example: example('true') }],
  });
}

/** The options that take pairs, `cache=2`, in the order in which they are read: for layers without an option of their own. */
const PAIR_LISTS = ['size', 'url'] as const;

type PairList = (typeof PAIR_LISTS)[number];

/** The texts of one place: the command line, or the environment variables. */
interface PlaceTexts {
  /** What is given by name, without a pair. */
  readonly named: (name: string) => string | undefined;
  readonly pairs: (list: PairList) => readonly string[];
  readonly spell: (name: string) => Spelling;
}

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

/** Combines the pairs of one place with what it gives by name; `layers` are those of the pairs. */
function readPairs({ named, pairs, spell }: PlaceTexts) {
  const mistakes: InvalidValue[] = [];
  const given = new Map<string, string>();
  const layers: Readonly<Record<PairList, string[]>> = { size: [], url: [] };
  for (const list of PAIR_LISTS) {
    const { suffix, example: right } = PAIRS[list];
    for (const text of pairs(list)) {
      const [, layer = '', value = ''] = /^([^=]+)=([\s\S]+)$/.exec(text) ?? [];
      const name = `${layer}${suffix}`;
      const isTwice = given.has(name) || Boolean(named(name));
      const why = pairProblem(list, layer, isTwice);
      if (why === undefined) {
        given.set(name, value);
        layers[list].push(layer);
      } else {
        const { name: input, example } = spell(list);
        mistakes.push({ input, value: text, why, example: example(`cache=${right}`) });
      }
    }
  }
  return { source: textSource((name) => given.get(name) ?? named(name), spell), layers, mistakes };
}

function pairProblem(list: PairList, layer: string, isTwice: boolean): string | undefined {
  if (layer === '') return `use a layer, \`=\`, and its ${list === 'url' ? 'URL' : 'size'}`;
  if (isReserved(layer)) return `${layer} is not a valid layer name; use another one`;
  if (list === 'url' && layer.includes('/')) return 'a subfleet uses the API of its layer; use the name of the layer';
  return isTwice ? `${layer} is set twice; set it once` : undefined;
}
