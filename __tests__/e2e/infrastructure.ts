// The templates of infrastructure/, and the resources that moto creates from them: the role, read from IAM as data.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Statement } from '../../local-cloud/policy.ts';
import { type Parameter, readTemplate, type Template } from '../../scripts/cloudformation.ts';
import type { Moto } from './moto.ts';
import { ROOT } from './programs.ts';

export const ROLE_TEMPLATE = 'github-oidc-role.yaml';
export const ENVIRONMENT_TEMPLATE = 'environment.yaml';

/** The levels of the role. Each one includes the levels before it. */
export const LEVELS = ['set', 'find', 'check', 'explain', 'floor'] as const;
export type Level = (typeof LEVELS)[number];

/** The text of a template. */
export function templateText(name: string): Promise<string> {
  return readFile(join(ROOT, 'infrastructure', name), 'utf8');
}

/** A template's parameters. */
export async function parametersOf(name: string): Promise<Template['Parameters']> {
  return readTemplate(await templateText(name)).Parameters;
}

/** Whether CloudFormation would accept a value. In a list, it checks each member. */
export function isAccepted({ Type, AllowedPattern, AllowedValues, MaxLength }: Parameter, value: string): boolean {
  const members = Type === 'CommaDelimitedList' ? value.split(',') : [value];
  return members.every(
    (member) =>
      (AllowedPattern === undefined || new RegExp(`^(?:${AllowedPattern})$`).test(member)) &&
      (AllowedValues === undefined || AllowedValues.includes(member)) &&
      (MaxLength === undefined || member.length <= MaxLength),
  );
}

/** The inline policies of a role, by name. */
export async function policiesOf(
  moto: Moto,
  RoleName: string,
): Promise<Readonly<Record<string, readonly Statement[]>>> {
  const list = await moto.iam('ListRolePolicies', { RoleName });
  const names = [...list.matchAll(/<member>([^<]+)<\/member>/g)].map(([, name = '']) => name);
  const policies = names.map(async (PolicyName) => {
    const answer = await moto.iam('GetRolePolicy', { RoleName, PolicyName });
    const { Statement } = documentIn(answer, 'PolicyDocument');
    return [PolicyName, Statement] as const;
  });
  return Object.fromEntries(await Promise.all(policies));
}

/** A URL-encoded document in an answer of IAM. */
export function documentIn(answer: string, element: string): ReturnType<typeof JSON.parse> {
  const [, text = ''] = new RegExp(`<${element}>([^<]+)</${element}>`).exec(answer) ?? [];
  return JSON.parse(decodeURIComponent(text));
}

/** The outputs of a stack. */
export async function outputsOf(moto: Moto, name: string): Promise<Readonly<Record<string, string>>> {
  const stack = (await moto.stacks()).find(({ StackName }) => StackName === name);
  const outputs = (stack?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]);
  return Object.fromEntries(outputs);
}
