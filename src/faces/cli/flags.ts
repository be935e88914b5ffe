// The flags of the commands, made from the list of settings, and what was given by them and by variables.

import { type Mistake, wrongInputs } from '../../causes/run.ts';
import { isReserved, URL_SUFFIX } from '../../plan/keys.ts';
import { LAYERS } from '../../settings/read-request.ts';
import { SETTINGS } from '../../settings/settings.ts';
import { firstOf, type Source, type Spelling, textSource, withFloorOfAll } from '../../settings/source.ts';
import type { Env } from '../machine.ts';

/** One flag of a command. */
export interface Flag {
  readonly name: string;
  /** What stands for its value in the help; empty: it takes none. */
  readonly value: string;
  readonly about: string;
  /** Whether it may be given more than once; it is then no variable. */
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
    about: `Size of the ${layer}: a whole number (4), a whole percentage of the fleet (50%), or auto for CloneSquad's own autoscaler. Empty: it is left alone.`,
  })),
  {
    name: 'size',
    value: 'layer=size',
    about: 'Size of another layer (cache=2), or of a subfleet (backend/workers=3). May be repeated.',
    isList: true,
  },
  ...LAYERS.map((layer) => ({
    name: `${layer}-url`,
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

/** Settings of what is written. */
const OF_WRITES: readonly string[] = ['ttl', 'floor', 'dry-run'];

/** Every setting of a run, but those that belong to a job of GitHub, and those of the writes where nothing is written. */
export function settingFlags(isWriting: boolean): readonly Flag[] {
  return SETTINGS.filter(
    ({ name, where }) => where !== 'action and plan' && (isWriting || !OF_WRITES.includes(name)),
  ).map(({ name, value, about, usual }) => ({
    name,
    value,
    about: usual === undefined || value === '' ? about : `${about} Default: ${usual}.`,
  }));
}

/** Settings by which a look is signed in, finds the fleets and reads them. */
const LOOKED_BY: readonly string[] = [
  'aws-region',
  'role-to-assume',
  'role-session-name',
  'role-duration-seconds',
  'audience',
  'poll-interval',
  'metrics-namespace',
  'group-name',
  'allowed-account-ids',
  'vpc-endpoint',
  'request-timeout',
];

/** What a look at the fleets can be given: where they are, and no sizes. */
export const LOOK: readonly Flag[] = [
  ...SIZES.filter(({ name }) => name.endsWith('url')),
  ...settingFlags(false).filter(({ name }) => LOOKED_BY.includes(name)),
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

const ALL: readonly Flag[] = [...SELECTION, ...SIZES, ...settingFlags(true), ...OUTPUT, WATCH_FLAG];

/** How a setting is written as a flag. */
export function spellFlag(name: string): Spelling {
  const flag = ALL.find((one) => one.name === name);
  if (flag?.value === '') return { name: `--${name}`, example: () => `--${name}` };
  if (flag !== undefined) return { name: `--${name}`, example: (value) => `--${name} ${shellWord(value)}` };
  const [list, layer] = name.endsWith(URL_SUFFIX)
    ? ['--url', name.slice(0, -URL_SUFFIX.length)]
    : ['--size', name];
  return { name: `${list} ${layer}`, example: (value) => `${list} ${shellWord(`${layer}=${value}`)}` };
}

/** How it is written as a variable. */
export function spellVariable(name: string): Spelling {
  const variable = variableOf(name);
  return { name: variable, example: (value) => `${variable}=${shellWord(value)}` };
}

/** The variable that stands for a flag. */
export function variableOf(name: string): string {
  return `CLONESQUAD_${name.toUpperCase().replaceAll('-', '_')}`;
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
 * Puts flags and variables together. A variable of a flag that may be repeated there is none.
 *
 * @throws Failure (`invalid-input`) for an empty `--env`, and for `--size` and `--url` that are no pairs, or give something twice
 */
export function readGiven({ texts, lists }: CommandLine, env: Env): Given {
  const mistakes: Mistake[] = [];
  const pairs = new Map<string, string>();
  if (texts.get('env') === '')
    mistakes.push({ input: '--env', value: '', why: NO_ENV, example: '--env perf1' });
  const sizes = readPairs('size', '', '2');
  const urls = readPairs('url', URL_SUFFIX, 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
  if (mistakes.length > 0) throw wrongInputs({ mistakes });
  const variables = new Set(ALL.flatMap(({ name, isList }) => (isList ? [] : [name])));
  return {
    source: withFloorOfAll(
      firstOf(
        textSource((name) => pairs.get(name) ?? texts.get(name), spellFlag),
        textSource((name) => (variables.has(name) ? env[variableOf(name)] : undefined), spellVariable),
      ),
    ),
    layers: [...new Set([...LAYERS, ...sizes, ...urls])],
    urls,
  };

  function readPairs(list: string, suffix: string, example: string): readonly string[] {
    return (lists.get(list) ?? []).flatMap((text) => {
      const [, layer = '', value = ''] = /^([^=]+)=([\s\S]+)$/.exec(text) ?? [];
      const name = `${layer}${suffix}`;
      const why = whyNoPair(layer, name, texts, pairs);
      if (why === undefined) pairs.set(name, value);
      else mistakes.push({ input: `--${list}`, value: text, why, example: `--${list} cache=${example}` });
      return why === undefined ? [layer] : [];
    });
  }
}

function whyNoPair(
  layer: string,
  name: string,
  texts: ReadonlyMap<string, string>,
  pairs: ReadonlyMap<string, string>,
): string | undefined {
  if (layer === '') return 'a layer and what it is given stand around an =';
  if (isReserved(layer)) return `${layer} is no name of a layer`;
  if (name.endsWith(URL_SUFFIX) && layer.includes('/')) return 'a subfleet has the API of its layer';
  if (texts.has(name) || pairs.has(name)) return `${layer} is given twice`;
  return undefined;
}

/** A script whose variable is empty must not scale all environments. */
const NO_ENV =
  'it is given without a name; all environments of a plan are meant only where the flag is left out';

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
  throw wrongInputs({
    mistakes: [{ input: name, value, why: 'it is false or true', example: example('true') }],
  });
}
