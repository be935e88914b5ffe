// Writes docs/aws-policies.md: the trust policies and the permission levels of the role as CloudFormation creates them.

import { readFileSync, writeFileSync } from 'node:fs';
import { createStack, readTemplate } from './cloudformation.ts';

const ROOT = new URL('..', import.meta.url);

/** The template of the role. */
export const ROLE = readTemplate(readFileSync(new URL('infrastructure/github-oidc-role.yaml', ROOT), 'utf8'));

/** The permission levels. Each one includes all levels before it. */
export const LEVELS: readonly string[] = ROLE.Parameters['PolicyLevel']?.AllowedValues ?? [];

/** The parameters of the examples in docs/aws.md. */
export const EXAMPLE = {
  GitHubSubjects: 'repo:acme/platform:environment:perf1,repo:acme@123456/platform@456789:environment:perf1',
  ApiArns:
    'arn:aws:execute-api:eu-west-1:111122223333:a1b2c3d4e5,arn:aws:execute-api:eu-west-1:111122223333:f6g7h8i9j0',
  CreateProvider: 'no',
};

/** The parameters of each trust policy of the page, by its heading. */
export const TRUST: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'GitHub jobs': EXAMPLE,
  'Jobs of GitHub Enterprise Server': {
    ...EXAMPLE,
    GitHubSubjects: 'repo:acme/platform:environment:perf1',
    Issuer: 'https://github.acme.example/_services/token',
  },
  'Other roles': {
    ...EXAMPLE,
    GitHubSubjects: '',
    TrustedRoleArns: 'arn:aws:iam::111122223333:role/jenkins-agent,arn:aws:iam::444455556666:role/rundeck',
    ExternalId: 'perf1',
  },
};

/** The properties of a policy in the template, or of another resource. */
interface PolicyResource {
  readonly PolicyName?: string;
  readonly PolicyDocument: PolicyDocument;
}

/** An IAM policy document. */
export interface PolicyDocument {
  readonly Version: string;
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Effect: 'Allow';
    readonly Action: string | readonly string[];
    readonly Resource: string | readonly string[];
  }[];
}

/** The trust policy of a role with these parameters. */
export function trustPolicy(parameters: Readonly<Record<string, string>>): unknown {
  const { Role } = createStack(ROLE, parameters).resources;
  return JSON.parse(Role.AssumeRolePolicyDocument);
}

/** The inline policies of a role with these parameters, by their names: `set`, `find`, …, `set-subfleets`, … */
export function levelPolicies(parameters: Readonly<Record<string, string>>): Readonly<Record<string, PolicyDocument>> {
  const resources: readonly PolicyResource[] = Object.values(createStack(ROLE, parameters).resources);
  return Object.fromEntries(
    resources.flatMap(({ PolicyName, PolicyDocument }) =>
      PolicyName === undefined ? [] : [[PolicyName, PolicyDocument]],
    ),
  );
}

/** The page, in Markdown. */
export function policiesPage(): string {
  const trust = Object.entries(TRUST).flatMap(([heading, parameters]) => [
    `### ${heading}`,
    ...(TRUST_NOTES[heading] ?? []),
    block(trustPolicy(parameters)),
  ]);
  const policies = Object.entries(levelPolicies({ ...EXAMPLE, PolicyLevel: LEVELS.at(-1) ?? '', Subfleets: 'yes' }));
  const levels = policies.filter(([name]) => LEVELS.includes(name));
  const subfleets = policies.filter(([name]) => !LEVELS.includes(name));
  const sections = [
    ...INTRODUCTION,
    ...trust,
    ...LEVELS_INTRODUCTION,
    ...levels.flatMap(([name, policy]) => [`### ${name}`, block(policy)]),
    ...SUBFLEETS_INTRODUCTION,
    ...subfleets.flatMap(([name, policy]) => [`### ${name}`, block(policy)]),
    ...WHAT_NEXT,
  ];
  return `${sections.join('\n\n')}\n`;
}

function block(json: unknown): string {
  return ['```json', JSON.stringify(json, undefined, 2), '```'].join('\n');
}

const INTRODUCTION = [
  '# The policies as JSON',
  'This page is for AWS administrators who create the role of [Setting up AWS](aws.md) without CloudFormation. It contains the trust policies and the permission levels exactly as [github-oidc-role.yaml](../infrastructure/github-oidc-role.yaml) creates them. `npm run policies` generates it from that template.',
  'Copy one trust policy, and the policies of your level and of all levels before it. Then replace the values of the example:',
  [
    '- `111122223333`: the account of the fleets, and of the role',
    '- `eu-west-1`: their region',
    '- `a1b2c3d4e5` and `f6g7h8i9j0`: the ids of the APIs, one for each fleet. The id is the first part of the host name in the URL.',
    '- `arn:aws:`: in China, `arn:aws-cn:`; in GovCloud, `arn:aws-us-gov:`',
  ].join('\n'),
  '## Trust policy',
  'To trust jobs and other roles, put the statements of both policies into one.',
];

const TRUST_NOTES: Readonly<Record<string, readonly string[]>> = {
  'GitHub jobs': [
    'The account needs the identity provider `https://token.actions.githubusercontent.com` with the audience `sts.amazonaws.com`. [Which subjects to trust](aws.md#github-jobs) depends on the job. Both formats of the same subject are trusted here.',
  ],
  'Jobs of GitHub Enterprise Server': [
    'The provider has the URL of the [issuer](aws.md#other-issuers), and its name is the URL without `https://`. The same applies to the issuer of an enterprise, for example `token.actions.githubusercontent.com/acme`.',
  ],
  'Other roles': [
    'These are the roles of [Jenkins or RunDeck agents](aws.md#other-roles), for example. If they send no external id, omit `Condition`.',
  ],
};

const LEVELS_INTRODUCTION = [
  '## Permission levels',
  '[Setting up AWS](aws.md#permission-levels) explains the effect of each level. A role of one level has its policy and those of all levels before it.',
];

const SUBFLEETS_INTRODUCTION = [
  '## Permission levels of subfleets',
  'If jobs also set the sizes of subfleets, add the policy of the same name for each of your levels.',
];

const WHAT_NEXT = [
  '## What next',
  "Give the APIs [a policy that makes the levels effective](aws.md#limits-of-the-levels): CloneSquad's default policy allows every identity of the account. Then [check the setup](aws.md#check-the-setup).",
];

if (import.meta.main) writeFileSync(new URL('docs/aws-policies.md', ROOT), policiesPage());
