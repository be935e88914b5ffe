// Where the text of a setting comes from: an input, an option, an environment variable, or a line of a plan.

import { FLOOR_SUFFIX } from './names.ts';

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
export interface Given {
  readonly text: string;
  readonly spelling: Spelling;
}

/** Gives a setting by its name; `undefined` if the source does not have it. */
export type Source = (name: string) => Given | undefined;

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
export function textSource(
  read: (name: string) => string | undefined,
  spell: (name: string) => Spelling,
): Source {
  return (name) => {
    const text = read(name) ?? '';
    return text === '' ? undefined : { text, spelling: spell(name) };
  };
}
