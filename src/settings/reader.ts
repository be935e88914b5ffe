// Reads the texts of settings, from whatever gives them: an input, an option, an environment variable, or a line of a plan.

import { FLOOR_SUFFIX } from '../clonesquad/fleet-name.ts';
import type { InvalidValue } from '../errors/run.ts';
import type { Format } from './formats.ts';

/** How a setting is written where a person would correct it. */
export interface Spelling {
  /** Its name in an error: `frontend`, `--frontend`, `CLONESQUAD_FRONTEND`, `clonesquad-plan.yml:7:24: frontend`. */
  readonly name: string;
  /** Its line and column in a plan, from 1, and its key. */
  readonly at?: { readonly line: number; readonly column: number; readonly key: string };
  /** How it is written with a value: `frontend: 4`, `--frontend 4`, `CLONESQUAD_FRONTEND=4`. */
  readonly example: (value: string) => string;
}

/** How a setting is written in YAML: as an input in a workflow, or as a key in a plan. */
export function spellKey(name: string): Spelling {
  // A plain text that begins with a brace would be a mapping.
  return { name, example: (value) => `${name}: ${value.startsWith('{') ? `"${value}"` : value}` };
}

/** The text that a setting was given, unchanged, and how it is written there. Only that of `env` can be empty. */
export interface GivenText {
  readonly text: string;
  readonly spelling: Spelling;
}

/** Gives a setting by its name; `undefined` if the source does not have it. */
export type Source = (name: string) => GivenText | undefined;

/** Several sources as one: the first that has a setting wins. */
export function firstOf(...sources: readonly Source[]): Source {
  return (name) => {
    for (const source of sources) {
      const given = source(name);
      if (given !== undefined) return given;
    }
    return undefined;
  };
}

/** A source whose `floor` applies to every fleet, and overrides the floor of a single fleet in a later source. */
export function withFloorOfAll(source: Source): Source {
  return (name) => source(name.endsWith(FLOOR_SUFFIX) ? 'floor' : name);
}

/** A source of plain texts, all spelled alike. An empty text counts as not given. */
export function textSource(read: (name: string) => string | undefined, spell: (name: string) => Spelling): Source {
  return (name) => {
    const text = read(name) ?? '';
    return text === '' ? undefined : { text, spelling: spell(name) };
  };
}

/** A setting with the type of its values. */
interface Typed<Of> {
  readonly name: string;
  readonly format: Format<Of>;
}

/** Reads the settings of one source, and collects every invalid value on the way. */
export class SettingsReader {
  readonly #source: Source;
  readonly #spell: (name: string) => Spelling;
  readonly #invalid: Map<string, InvalidValue>;

  /** `spell` gives the spelling of a setting that is missing. `invalid` collects the invalid values by content: each once. */
  constructor(source: Source, spell: (name: string) => Spelling, invalid: Map<string, InvalidValue>) {
    this.#source = source;
    this.#spell = spell;
    this.#invalid = invalid;
  }

  /** The text of a setting; empty if it was not given. */
  text(name: string): string {
    return this.#given(name).text;
  }

  /** The value of a setting with a default, which also stands in for an invalid one. */
  value<Of>(setting: Typed<Of> & { readonly default: string }): Of {
    const value = this.optional(setting) ?? setting.format.parse(setting.default);
    if (value === undefined) throw new Error(`The default of ${setting.name} is not valid`);
    return value;
  }

  /** The value of a setting without a default; `undefined` if it was not given, or is invalid. */
  optional<Of>({ name, format: { parse, use, example } }: Typed<Of>): Of | undefined {
    const text = this.text(name);
    if (text === '') return undefined;
    const value = parse(text);
    if (value === undefined) this.refuse(name, use, example);
    return value;
  }

  nameOf(name: string): string {
    return this.#given(name).spelling.name;
  }

  /**
   * Adds an invalid value: why it is invalid and what to do, without a full stop, and a valid value.
   *
   * @param validName the name in the example, if that of the setting is not valid itself
   */
  refuse(name: string, why: string, validValue: string, validName?: string): void {
    const { text: value, spelling } = this.#given(name);
    const { name: input, at } = spelling;
    const example = (validName === undefined ? spelling : this.#spell(validName)).example(validValue);
    const invalid = { input, value, why, example, ...(at && { at }) };
    this.#invalid.set(JSON.stringify(invalid), invalid);
  }

  #given(name: string): GivenText {
    return this.#source(name) ?? { text: '', spelling: this.#spell(name) };
  }
}
