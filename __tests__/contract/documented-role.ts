// The role that a document creates, read from its command.

/** The role that a document creates. */
export interface Role {
  readonly region: string;
  readonly arn: string;
  /** Subjects of the OIDC tokens that it trusts. */
  readonly subjects: readonly string[];
  readonly apis: readonly string[];
  readonly level: string;
}

/**
 * The role of a document.
 *
 * @throws Error if the document does not create one role
 */
export function documentedRole(markdown: string): Role {
  const [command = '', ...others] = markdown.match(/^aws cloudformation deploy (?:.*\\\n)+.*$/gm) ?? [];
  if (command === '' || others.length > 0)
    throw new Error('The document does not have one command that creates a role');
  const words = command.replaceAll('\\\n', ' ').split(/\s+/);
  const given = (name: string) => words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  const stackRegion = words[words.indexOf('--region') + 1];
  const apis = given('ApiArns').split(',');
  const [, , , region = '', account = ''] = apis[0]?.split(':') ?? [];
  if (region !== stackRegion) throw new Error('The APIs are not in the region of the stack');
  return {
    region,
    arn: `arn:aws:iam::${account}:role/clonesquad-scale`,
    subjects: given('GitHubSubjects').split(','),
    apis,
    level: given('PolicyLevel'),
  };
}

/** The subject of a job of this environment, in the classic format. */
export function subjectOf(environment = 'none'): string {
  return `repo:acme/platform:environment:${environment}`;
}
