// CloudFormation's DescribeStacks: every deployment is a stack, among stacks of others.
import type { CannedAnswer } from './types.ts';
import { type Xml, xmlAnswer, xmlError } from './wire.ts';

export const CLOUDFORMATION_NAMESPACE = 'http://cloudformation.amazonaws.com/doc/2010-05-15/';

export interface Stack {
  readonly name: string;
  readonly arn: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly status?: string;
}

function describe({ name, arn, outputs, status = 'UPDATE_COMPLETE' }: Stack): Xml {
  return {
    StackId: arn,
    StackName: name,
    CreationTime: '2026-01-02T03:04:05.678Z',
    StackStatus: status,
    Outputs: Object.entries(outputs).map(([key, value]) => ({ OutputKey: key, OutputValue: value })),
  };
}

/** The answer to DescribeStacks: the named stack, or all stacks in pages of `perPage`. */
export function describeStacks(stacks: readonly Stack[], perPage: number, parameters: URLSearchParams): CannedAnswer {
  const action = 'DescribeStacks';
  const name = parameters.get('StackName');
  if (name !== null) {
    const found = stacks.filter((stack) => stack.name === name || stack.arn === name);
    if (found.length > 0) return xmlAnswer(CLOUDFORMATION_NAMESPACE, action, { Stacks: found.map(describe) });
    return invalid(`Stack with id ${name} does not exist`);
  }
  const from = Number(Buffer.from(parameters.get('NextToken') ?? '', 'base64').toString() || '0');
  if (!Number.isInteger(from)) return invalid('The next token is not valid');
  const end = from + perPage;
  return xmlAnswer(CLOUDFORMATION_NAMESPACE, action, {
    Stacks: stacks.slice(from, end).map(describe),
    NextToken: end < stacks.length ? Buffer.from(String(end)).toString('base64') : undefined,
  });
}

function invalid(message: string): CannedAnswer {
  return xmlError(CLOUDFORMATION_NAMESPACE, 400, 'ValidationError', message);
}
