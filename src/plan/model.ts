// A plan once it is read: texts by name, each with its place, so that an error can point to it; and the problems of a plan.

import type { PlanProblem } from '../errors/plan.ts';

/** A place in the file: line and column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text as it is written in the file (`010` stays `010`), without quotation marks and surrounding spaces. Never empty. */
export interface PlanText extends Place {
  readonly text: string;
}

/**
 * The texts of one part of a plan, by the names under which a run reads them: a setting (`timeout`), the URL of a
 * layer (`frontend-url`), the size of a fleet (`frontend`, `backend/workers`), its floor (`frontend-floor`).
 */
export type Texts = ReadonlyMap<string, PlanText>;

/** The sizes and settings for one kind of work. */
export interface Activity {
  /** The fleets with a size: layers, and subfleets as `backend/workers`, in the order of the file. */
  readonly fleets: readonly string[];
  readonly texts: Texts;
}

/** One environment. */
export interface PlanEnvironment {
  /** Its settings and URLs. */
  readonly texts: Texts;
  /** By activity, what differs in this environment; `fleets` may be empty. */
  readonly activities: ReadonlyMap<string, Activity>;
}

/** The plan. */
export interface Plan {
  /** The file's path, as it was given. */
  readonly file: string;
  /** The only valid layers, if the plan lists them. */
  readonly layers?: readonly string[];
  readonly environments: ReadonlyMap<string, PlanEnvironment>;
  readonly activities: ReadonlyMap<string, Activity>;
  /** The settings of the top level. */
  readonly defaults: Texts;
}

/** More problems than these have one reason, and take time to collect. */
const MOST_PROBLEMS = 1_000;

/** The problems found so far. A problem that an alias leads to again counts once. */
export class Problems {
  readonly #all = new Map<string, PlanProblem>();
  #hasMore = false;

  /** Whether there are more than are collected. */
  get hasMore(): boolean {
    return this.#hasMore;
  }

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  /** Adds a problem at a place: a sentence without its full stop. */
  add({ line, column }: Place, says: string): void {
    if (this.#all.size < MOST_PROBLEMS) this.#all.set(`${line}:${column}: ${says}`, { line, column, says });
    else this.#hasMore = true;
  }

  /** All of them, in the order of the file. */
  inOrder(): readonly PlanProblem[] {
    return [...this.#all.values()].sort((one, other) => one.line - other.line || one.column - other.column);
  }
}
