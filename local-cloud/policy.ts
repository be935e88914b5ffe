// Evaluates IAM policies, as far as roles for this tool use their language. Anything else is an error, not ignored.

/** A statement that allows. `*` in actions and resources matches any text. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: { readonly StringEquals: { readonly 'aws:RequestedRegion': string } };
}

/** A policy document, or several read as one. */
export interface Policy {
  readonly Statement: readonly Statement[];
}

/** Allows everything that a run needs except the live status, so that the run reads CloudWatch. */
export const WITHOUT_LIVE_STATUS: Policy = {
  Statement: [
    { Effect: 'Allow', Action: ['cloudwatch:*', 'cloudformation:*', 'sts:*'], Resource: '*' },
    {
      Effect: 'Allow',
      Action: 'execute-api:Invoke',
      Resource: ['*/POST/*', '*/GET/configuration*', '*/GET/discovery', '*/GET/control/*', '*/GET/fleet/status'],
    },
  ],
};

/** One action on one resource: an ARN, or `*` where the action has none. */
export interface Access {
  readonly action: string;
  readonly resource: string;
  readonly region: string;
}

/** The statements that allow an access. */
export function allowing({ Statement }: Policy, access: Access): readonly Statement[] {
  return Statement.filter((statement) => isAllowed(statement, access));
}

/** Whether a policy allows an access. */
export function allows(policy: Policy, access: Access): boolean {
  return allowing(policy, access).length > 0;
}

const READ = ['Sid', 'Effect', 'Action', 'Resource', 'Condition'];

function isAllowed(statement: Statement, { action, resource, region }: Access): boolean {
  const { Effect, Action, Resource, Condition } = statement;
  const unread = Object.keys(statement).filter((element) => !READ.includes(element));
  if (Effect !== 'Allow' || unread.length > 0) throw new Error(`Not simulated: ${JSON.stringify(statement)}`);
  return (
    [Action].flat().some((pattern) => matches(pattern, action)) &&
    [Resource].flat().some((pattern) => matches(pattern, resource)) &&
    (Condition === undefined || holds(Condition, region))
  );
}

function holds(condition: NonNullable<Statement['Condition']>, region: string): boolean {
  const expected = {
    StringEquals: { 'aws:RequestedRegion': condition.StringEquals?.['aws:RequestedRegion'] },
  };
  if (JSON.stringify(condition) !== JSON.stringify(expected))
    throw new Error(`Not simulated: ${JSON.stringify(condition)}`);
  return condition.StringEquals['aws:RequestedRegion'] === region;
}

/** Whether a text matches a pattern, in which `*` is any text, even an empty one. */
export function matches(pattern: string, text: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`, 's').test(text);
}
