// The mistakes of a plan, gathered while it is read, so that one error names all of them.

import type { PlanMistake } from '../causes/plan.ts';
import type { Place } from './model.ts';

/** Mistakes found so far. One that is met again by way of an alias counts once. */
export class Mistakes {
  readonly #all = new Map<string, PlanMistake>();

  /** Notes what is wrong at a place: a sentence without its full stop. */
  add({ line, column }: Place, says: string): void {
    this.#all.set(`${line}:${column}: ${says}`, { line, column, says });
  }

  /** All of them, in the order of the file. */
  inOrder(): readonly PlanMistake[] {
    return [...this.#all.values()].sort((one, other) => one.line - other.line || one.column - other.column);
  }
}
