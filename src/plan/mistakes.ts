// The mistakes of a plan, gathered while it is read, so that one error names all of them.

import type { PlanMistake } from '../causes/plan.ts';
import type { Place } from './model.ts';

/** So many are gathered: more have one reason, and take time. */
const MOST = 1_000;

/** Mistakes found so far. One that is met again by way of an alias counts once. */
export class Mistakes {
  readonly #all = new Map<string, PlanMistake>();
  #hasMore = false;

  /** Whether there are more than are gathered. */
  get hasMore(): boolean {
    return this.#hasMore;
  }

  /** Whether there are none. */
  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  /** Notes what is wrong at a place: a sentence without its full stop. */
  add({ line, column }: Place, says: string): void {
    if (this.#all.size < MOST) this.#all.set(`${line}:${column}: ${says}`, { line, column, says });
    else this.#hasMore = true;
  }

  /** All of them, in the order of the file. */
  inOrder(): readonly PlanMistake[] {
    return [...this.#all.values()].sort((one, other) => one.line - other.line || one.column - other.column);
  }
}
