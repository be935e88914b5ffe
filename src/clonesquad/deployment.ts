// A deployed CloneSquad, as found in CloudFormation.

/** The API of a group, and the stack output that names it. */
export interface Deployment {
  readonly api: URL;
  /** The stack's name. */
  readonly stack: string;
  /** The name of the output: one of `URL_OUTPUTS` in names.ts. */
  readonly output: string;
}
