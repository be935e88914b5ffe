// CloudFormation's stacks, one by name or all pages of them.

import {
  type Stack as CfnStack,
  CloudFormationClient,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import type { Stack, StackSource } from '../clonesquad/discovery.ts';
import type { ClientSettings } from './client-settings.ts';
import type { CredentialSource } from './credentials.ts';
import { awsFailure, isErrorNamed } from './errors.ts';

/** Finding the APIs comes once, before anything is changed. */
const ATTEMPTS = 4;

/** The stacks of a region, as far as the credentials may see them. */
export function stackSource(
  credentials: CredentialSource,
  settings: ClientSettings,
  signal: AbortSignal,
): StackSource {
  const client = new CloudFormationClient({
    ...settings,
    maxAttempts: ATTEMPTS,
    credentials: () => credentials(signal),
  });
  const describe = async (input: { StackName?: string; NextToken?: string }) =>
    client.send(new DescribeStacksCommand(input), { abortSignal: signal });
  return {
    async byName(name) {
      try {
        const { Stacks } = await describe({ StackName: name });
        return Stacks?.filter(isAlive).map(toStack)[0];
      } catch (thrown) {
        // A policy may let us see the one stack that matters and not the others.
        if (isErrorNamed(thrown, 'ValidationError', 'AccessDenied', 'AccessDeniedException'))
          return undefined;
        throw awsFailure(thrown, 'cloudformation:DescribeStacks', signal);
      }
    },
    async all() {
      const stacks: Stack[] = [];
      let next: string | undefined;
      try {
        do {
          const page = await describe(next === undefined ? {} : { NextToken: next });
          stacks.push(...(page.Stacks ?? []).filter(isAlive).map(toStack));
          next = page.NextToken;
        } while (next !== undefined);
      } catch (thrown) {
        // Where no stack is named, AWS asks for the right to list them as well.
        throw awsFailure(thrown, 'cloudformation:DescribeStacks and cloudformation:ListStacks', signal);
      }
      return stacks;
    },
  };
}

function isAlive(stack: CfnStack): boolean {
  return !stack.StackStatus?.startsWith('DELETE_');
}

function toStack(stack: CfnStack): Stack {
  const outputs = (stack.Outputs ?? []).map(
    ({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? ''] as const,
  );
  return { name: stack.StackName ?? '', outputs: new Map(outputs) };
}
