// What a plan is once it has been read: texts by name, each with its place, so that whatever is wrong with one later can say where.

/** A place in the file: line and column, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text as it is written in the file (`010` stays `010`), quotation marks and blanks around it taken off. Never empty. */
export interface PlanText extends Place {
  readonly text: string;
}

/**
 * The texts of one part of a plan, by the names under which a run asks for them: a setting (`timeout`), the URL of a
 * layer (`frontend-url`), the size of a fleet (`frontend`, `backend/workers`), its floor (`frontend-floor`).
 */
export type Texts = ReadonlyMap<string, PlanText>;

/** What is to be done in an environment. */
export interface Activity {
  /** The fleets it gives a size: layers, and subfleets as `backend/workers`, in the order of the file. */
  readonly fleets: readonly string[];
  readonly texts: Texts;
}

/** One environment. */
export interface PlanEnvironment {
  /** Its settings and URLs. */
  readonly texts: Texts;
  /** By activity, what is so in this environment only; `fleets` may be empty. */
  readonly activities: ReadonlyMap<string, Activity>;
}

/** The resource plan. */
export interface Plan {
  /** The file's path, as it was given. */
  readonly file: string;
  /** The only layers there are, if the plan lists them. */
  readonly layers?: readonly string[];
  readonly environments: ReadonlyMap<string, PlanEnvironment>;
  readonly activities: ReadonlyMap<string, Activity>;
  /** What counts wherever nothing else is said. */
  readonly defaults: Texts;
}
