// Where a CloneSquad was found, as data: what is asked of its API begins with this.

/** Where a group's API is, and by what that is known. */
export interface Deployment {
  readonly api: URL;
  /** The stack's name. */
  readonly stack: string;
  /** Which of the spellings its URL's output has: `URL_OUTPUTS` of names.ts. */
  readonly output: string;
}
