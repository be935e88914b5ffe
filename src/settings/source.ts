// Where the text of a setting comes from: an input, a flag, a variable, or a line of a plan. Each can say how it is written there.

import { FLOOR_SUFFIX } from './names.ts';

/** How a setting is written in the place where a person would mend it. */
export interface Spelling {
  /** What an error calls it: `frontend`, `--frontend`, `CLONESQUAD_FRONTEND`, `clonesquad-plan.yml:7:24: frontend`. */
  readonly name: string;
  /** Where a plan has it, from 1, and under which key. */
  readonly at?: { readonly line: number; readonly column: number; readonly key: string };
  /** How it is written with a value: `frontend: 4`, `--frontend 4`, `CLONESQUAD_FRONTEND=4`. */
  readonly example: (value: string) => string;
}

/** How a setting is written in YAML: an input in a workflow, or a key in a plan. */
export function spellKey(name: string): Spelling {
  return { name, example: (value) => `${name}: ${value}` };
}

/** The text that a setting was given, as it is, and where. Only that of an environment may be empty. */
export interface Given {
  readonly text: string;
  readonly spelling: Spelling;
}

/** Gives a setting by its name; `undefined` where it is not given there. */
export type Source = (name: string) => Given | undefined;

/** The first source that gives a setting counts. */
export function firstOf(...sources: readonly Source[]): Source {
  return (name) => {
    for (const source of sources) {
      const given = source(name);
      if (given !== undefined) return given;
    }
    return undefined;
  };
}

/** A source whose `floor` is that of every fleet: it goes before what a later source says of one. */
export function withFloorOfAll(source: Source): Source {
  return (name) => source(name.endsWith(FLOOR_SUFFIX) ? 'floor' : name);
}

/** A source of plain texts, which are all spelled alike. Empty texts are not given. */
export function textSource(
  read: (name: string) => string | undefined,
  spell: (name: string) => Spelling,
): Source {
  return (name) => {
    const text = read(name) ?? '';
    return text === '' ? undefined : { text, spelling: spell(name) };
  };
}
