// Texts of settings, read one by one, and every mistake that is found on the way.

import type { Mistake } from '../causes/run.ts';
import { parseDuration } from '../duration.ts';
import { SETTINGS, usualOf } from './settings.ts';
import type { Given, Source, Spelling } from './source.ts';

/** What a request depends on beside the settings. */
export interface Surroundings {
  /** AWS_REGION or AWS_DEFAULT_REGION. */
  readonly ambientRegion: string;
  /** Whether this is a GitHub runner: roles are assumed by OIDC there, and from the ambient credentials elsewhere. */
  readonly isGitHub: boolean;
  /** Whether the runner gives ID tokens to this job. */
  readonly hasIdToken: boolean;
  /** What tells this run from others in the audit trail: the run's id and attempt. */
  readonly runName: string;
}

/** Settings that were read, and what is wrong with them. */
export class SettingsReader {
  readonly #source: Source;
  readonly #spell: (name: string) => Spelling;
  readonly mistakes: Mistake[] = [];

  /** `spell` says how a setting that is missing would be written. */
  constructor(source: Source, spell: (name: string) => Spelling) {
    this.#source = source;
    this.#spell = spell;
  }

  /** The text of a setting; empty if it was not given. */
  text(name: string): string {
    return this.#given(name).text;
  }

  /** An optional setting in a grammar of its own; what is not in it is a mistake. */
  parsed<Value>(
    name: string,
    parse: (text: string) => Value | undefined,
    why: string,
    example: string,
  ): Value | undefined {
    const value = this.text(name);
    if (value === '') return undefined;
    const parsed = parse(value);
    if (parsed === undefined) this.refuse(name, why, example);
    return parsed;
  }

  /** A duration within its range, in ms; `undefined` where none is given or it is wrong. `example`: a right one. */
  optionalDuration(name: string, example: string): number | undefined {
    const range = RANGES.get(name);
    if (range === undefined) throw new Error(`${name} is no duration`);
    const inRange = (text: string) => {
      const ms = parseDuration(text);
      return ms !== undefined && ms >= range.leastMs && ms <= range.mostMs ? ms : undefined;
    };
    return this.parsed(name, inRange, range.why, example);
  }

  /** The same; the default one where none is given. */
  duration(name: string): number {
    const usual = usualOf(name);
    return this.optionalDuration(name, usual) ?? parseDuration(usual) ?? 0;
  }

  /** One of two words, the first of which is what happens without the setting. */
  either<Word extends string>(name: string, [usual, other]: readonly [Word, Word]): Word {
    const parse = (text: string) => [usual, other].find((word) => word === text);
    return this.parsed(name, parse, `it is ${usual} or ${other}`, other) ?? usual;
  }

  /** How a setting is called where it was given. */
  nameOf(name: string): string {
    return this.#given(name).spelling.name;
  }

  refuse(name: string, why: string, example: string): void {
    const { text, spelling } = this.#given(name);
    // Two fleets of one layer read the same URL.
    if (this.mistakes.some((mistake) => mistake.input === spelling.name && mistake.why === why)) return;
    const { name: input, at } = spelling;
    this.mistakes.push({ input, value: text, why, example: spelling.example(example), ...(at && { at }) });
  }

  #given(name: string): Given {
    return this.#source(name) ?? { text: '', spelling: this.#spell(name) };
  }
}

/** How a duration is written. */
const A_DURATION = 'a duration is written 90s, 20m, 2h or 1h30m';

/** The durations among the settings, by their names: their bounds in ms, both included, and in words. */
const RANGES: ReadonlyMap<
  string,
  { readonly leastMs: number; readonly mostMs: number; readonly why: string }
> = new Map(
  SETTINGS.flatMap(({ name, range }) => {
    if (range === undefined) return [];
    const [least, most] = range;
    const why = `${A_DURATION}, and is at least ${least} and at most ${most}`;
    const [leastMs = 0, mostMs = 0] = range.map(parseDuration);
    return [[name, { leastMs, mostMs, why }]];
  }),
);

/** A parser that takes texts of a form as they are. */
export function matching(pattern: RegExp): (text: string) => string | undefined {
  return (text) => (pattern.test(text) ? text : undefined);
}
