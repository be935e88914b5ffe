// Reads settings one by one, and collects every invalid value on the way.

import type { Mistake } from '../causes/run.ts';
import type { Format } from './formats.ts';
import type { Given, Source, Spelling } from './source.ts';

/** What a request depends on besides the settings. */
export interface Surroundings {
  /** AWS_REGION or AWS_DEFAULT_REGION. */
  readonly ambientRegion: string;
  /** Whether this is a GitHub runner: roles are assumed with OIDC there, and with the ambient credentials elsewhere. */
  readonly isGitHub: boolean;
  /** Whether the runner gives OIDC tokens to this job. */
  readonly hasIdToken: boolean;
  /** Identifies this run in the audit trail: the run's id and attempt. */
  readonly runName: string;
}

/** A setting with the type of its values. */
interface Typed<Of> {
  readonly name: string;
  readonly format: Format<Of>;
}

/** The settings of one source. */
export class SettingsReader {
  readonly #source: Source;
  readonly #spell: (name: string) => Spelling;
  readonly mistakes: Mistake[] = [];

  /** `spell` gives the spelling of a setting that is missing. */
  constructor(source: Source, spell: (name: string) => Spelling) {
    this.#source = source;
    this.#spell = spell;
  }

  /** The text of a setting; empty if it was not given. */
  text(name: string): string {
    return this.#given(name).text;
  }

  /** The value of a setting with a default, which also stands in for a text that is refused. */
  value<Of>(setting: Typed<Of> & { readonly default: string }): Of {
    const value = this.optional(setting) ?? setting.format.parse(setting.default);
    if (value === undefined) throw new Error(`The default of ${setting.name} is not valid`);
    return value;
  }

  /** The value of a setting without a default; `undefined` if it was not given, or is refused. */
  optional<Of>({ name, format: { parse, use, example } }: Typed<Of>): Of | undefined {
    const text = this.text(name);
    if (text === '') return undefined;
    const value = parse(text);
    if (value === undefined) this.refuse(name, use, example);
    return value;
  }

  /** The name of a setting where it was given. */
  nameOf(name: string): string {
    return this.#given(name).spelling.name;
  }

  /** Adds an invalid value: why it is invalid and what to do, without a full stop, and a valid value. */
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
