// The flags of the commands, made from the list of settings, and what was given by them and by variables.

import type { Env } from '../../aws/environment.ts';
import { invalidInputs, type Mistake } from '../../causes/run.ts';
import { urlSetting } from '../../clonesquad/fleet-name.ts';
import { nearest } from '../../plan/nearest.ts';
import { LAYERS } from '../../settings/names.ts';
import { COMMANDS, SETTINGS, type SettingCommand } from '../../settings/settings.ts';
import { firstOf, type Source, type Spelling, withFloorOfAll } from '../../settings/source.ts';
import { type PairList, pairOf, readPairs } from './layer-pairs.ts';

/** One flag of a command. */
export interface Flag {
  readonly name: string;
  /** What stands for its value in the help; empty: it takes none. */
  readonly value: string;
  readonly about: string;
  /** Whether it may be given more than once. */
  readonly isList?: boolean;
}

/** Which plan, activity and environments. */
export const SELECTION: readonly Flag[] = [
  {
    name: 'env',
    value: 'names',
    about:
      'The environment. Of a plan: names and patterns such as perf*, commas between them; with --activity, all of them unless it is given.',
  },
  {
    name: 'plan',
    value: 'file',
    about: 'Path of a resource plan. Where only --activity is given: clonesquad-plan.yml.',
  },
  {
    name: 'activity',
    value: 'name',
    about: 'Activity of the plan, which gives the sizes and settings that no flag or variable gives.',
  },
];

/** The sizes, and where the APIs are. */
export const SIZES: readonly Flag[] = [
  ...LAYERS.map((layer) => ({
    name: layer,
    value: 'size',
    about: `Size of the ${layer}: a whole number (4), a whole percentage of the fleet (50%; in a crontab 50p), or auto for CloneSquad's own autoscaler. Empty: it is left alone.`,
  })),
  {
    name: 'size',
    value: 'layer=size',
    about: 'Size of another layer (cache=2), or of a subfleet (backend/workers=3). May be repeated.',
    isList: true,
  },
  ...LAYERS.map((layer) => ({
    name: urlSetting(layer),
    value: 'url',
    about: `URL of the ${layer}'s CloneSquad API. Else it is found in CloudFormation.`,
  })),
  {
    name: 'url',
    value: 'layer=url',
    about: "URL of another layer's CloneSquad API. May be repeated.",
    isList: true,
  },
];

/** Every setting that a command has a use for, but those that belong to a job of GitHub. */
export function settingFlags(command: SettingCommand): readonly Flag[] {
  const known = COMMANDS.slice(0, COMMANDS.indexOf(command) + 1);
  return SETTINGS.filter(({ from, where }) => where !== 'action and plan' && known.includes(from)).map(
    ({ name, value, about, aboutFlag = about, usual }) => ({
      name,
      value,
      about: usual === undefined || value === '' ? aboutFlag : `${aboutFlag} Default: ${usual}.`,
    }),
  );
}

/** What a look at the fleets can be given: where they are, and no sizes. */
export const LOOK: readonly Flag[] = [
  ...SIZES.filter(({ name }) => name.endsWith('url')),
  ...settingFlags('status'),
];

/** The report as JSON, in place of tables. */
export const JSON_FLAG: Flag = {
  name: 'json',
  value: '',
  about: 'The result as one line of JSON (report.schema.json), in place of a table.',
};

/** What is said of the result, and where. */
export const OUTPUT: readonly Flag[] = [
  JSON_FLAG,
  { name: 'summary-file', value: 'path', about: 'A file to which a summary in Markdown is appended.' },
];

/** Whether a status goes on. */
export const WATCH_FLAG: Flag = {
  name: 'watch',
  value: '',
  about: 'Read again and again, poll-interval apart, until Ctrl-C. With --json, a line each time.',
};

/** A plan as the jobs of a workflow. */
export const MATRIX_FLAG: Flag = {
  name: 'matrix',
  value: '',
  about: 'One line of JSON for strategy.matrix of a workflow; needs --activity.',
};

const ALL: readonly Flag[] = [
  ...SELECTION,
  ...SIZES,
  ...settingFlags('scale'),
  ...OUTPUT,
  WATCH_FLAG,
  MATRIX_FLAG,
];

/** How a setting is written as a flag. */
export function spellFlag(name: string): Spelling {
  const flag = ALL.find((one) => one.name === name);
  if (flag?.value === '') return { name: `--${name}`, example: () => `--${name}` };
  if (flag !== undefined) return { name: `--${name}`, example: (value) => `--${name} ${shellWord(value)}` };
  const { list, layer } = pairOf(name);
  return { name: `--${list} ${layer}`, example: (value) => `--${list} ${shellWord(`${layer}=${value}`)}` };
}

/** How it is written as a variable. */
export function spellVariable(name: string): Spelling {
  const isFlag = ALL.some((one) => one.name === name);
  const { list, layer } = pairOf(name);
  const [variable, prefix] = isFlag ? [variableOf(name), ''] : [variableOf(list), `${layer}=`];
  return { name: variable, example: (value) => `${variable}=${shellWord(`${prefix}${value}`)}` };
}

/** How every variable begins. */
const VARIABLE = 'CLONESQUAD_';

/** The variable that stands for a flag. */
export function variableOf(name: string): string {
  return `${VARIABLE}${name.toUpperCase().replaceAll('-', '_')}`;
}

function shellWord(text: string): string {
  return /^[\w%+=:,./@{}-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** What stood on the command line: texts by the names of their flags, and those that may be repeated. */
export interface CommandLine {
  readonly texts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** What flags and variables give, flags first. */
export interface Given {
  readonly source: Source;
  /** The layers that they name: the usual ones, those of `--size`, those of `--url`. */
  readonly layers: readonly string[];
  /** The layers of `--url`. */
  readonly urls: readonly string[];
}

/**
 * Puts flags and variables together. The variable of a flag that may be repeated has commas between its parts.
 *
 * @throws Failure (`invalid-input`) for pairs that are none, or give something twice, and for variables that are nearly one
 */
export function readGiven({ texts, lists }: CommandLine, env: Env): Given {
  const variable = (name: string) => env[variableOf(name)];
  const flags = readPairs({
    named: (name) => texts.get(name),
    pairs: (list) => lists.get(list) ?? [],
    spell: spellFlag,
  });
  const variables = readPairs({
    named: (name) => (NAMED.has(name) ? variable(name) : undefined),
    pairs: (list) => (variable(list) ?? '').split(',').filter((part) => part !== ''),
    spell: spellVariable,
  });
  const mistakes = [
    ...flags.mistakes,
    ...variables.mistakes,
    ...mistypedVariables(env),
    ...jobVariables(env),
  ];
  if (mistakes.length > 0) throw invalidInputs({ mistakes });
  // An empty environment is kept: taken for none, it would mean all of a plan.
  const noEnv = (texts.get('env') ?? variable('env')) === '';
  const emptyEnv = { text: '', spelling: texts.has('env') ? spellFlag('env') : spellVariable('env') };
  const source = firstOf(
    (name) => (noEnv && name === 'env' ? emptyEnv : undefined),
    flags.source,
    variables.source,
  );
  const layersOf = (list: PairList) => [...flags.layers[list], ...variables.layers[list]];
  return {
    source: withFloorOfAll(source),
    layers: [...new Set([...LAYERS, ...layersOf('size'), ...layersOf('url')])],
    urls: layersOf('url'),
  };
}

/** Why a command has no flag for the end of a job, and what to use in its place. */
export const FOR_JOBS =
  'it is for the GitHub Action only, since a command ends before the work that needs the sizes. Use ttl, or scale again when that work has ended';

/** Settings of a job on GitHub, which no command has. */
export const JOB_SETTINGS: readonly string[] = SETTINGS.flatMap(({ name, where }) =>
  where === 'action and plan' ? [name] : [],
);

function jobVariables(env: Env): readonly Mistake[] {
  return JOB_SETTINGS.flatMap((name) => {
    const value = env[variableOf(name)] ?? '';
    const { example } = spellVariable('ttl');
    return value === '' ? [] : [{ input: variableOf(name), value, why: FOR_JOBS, example: example('2h') }];
  });
}

/** Passed over, CLONESQUAD_DRYRUN would scale. Others may have variables that begin alike, and mean something else by them. */
function mistypedVariables(env: Env): readonly Mistake[] {
  const known = ALL.map(({ name }) => variableOf(name).slice(VARIABLE.length));
  return Object.entries(env).flatMap(([input, value = '']) => {
    const name = input.startsWith(VARIABLE) ? input.slice(VARIABLE.length) : undefined;
    const near = name === undefined || known.includes(name) ? undefined : nearest(name, known);
    if (near === undefined) return [];
    const right = `${VARIABLE}${near}`;
    const why = `there is no such variable, and ${right} is nearly it`;
    return [{ input, value, why, example: `${right}=${shellWord(value)}` }];
  });
}

/** Names that a variable gives as it is. */
const NAMED: ReadonlySet<string> = new Set(ALL.flatMap(({ name, isList }) => (isList ? [] : [name])));

/** Whether the result is wanted as JSON. Throws as {@link isOn}. */
export function wantsJson(line: CommandLine, env: Env): boolean {
  return isOn(JSON_FLAG, line, env);
}

/** Whether a flag without a value is given. Throws a Failure (`invalid-input`) where its variable says neither. */
export function isOn(flag: Flag, { texts }: CommandLine, env: Env): boolean {
  const value = env[variableOf(flag.name)] ?? '';
  if (texts.has(flag.name) || value === 'true') return true;
  if (value === '' || value === 'false') return false;
  const { name, example } = spellVariable(flag.name);
  throw invalidInputs({
    mistakes: [{ input: name, value, why: 'it is false or true', example: example('true') }],
  });
}
