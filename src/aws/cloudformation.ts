// Reads CloudFormation's stacks, one by name or all pages. Without the SDK's client (docs/architecture.md).

import { listOrRefusal, type Stack, type StackSource } from '../api/discovery.ts';
import { ATTEMPTS } from '../base/retry.ts';
import { OneCall } from '../base/shared-call.ts';
import { plainLine } from '../base/text.ts';
import { Failure } from '../errors/failure.ts';
import {
  awsFailure,
  callService,
  formOf,
  isErrorNamed,
  membersAt,
  type Page,
  readPages,
  resultIn,
  type ServicePorts,
  textAt,
} from './service.ts';

/** Ten times the default quota of stacks. A page has about fifty. */
const MOST_PAGES = 400;

/** The stacks of a region that the credentials may read. */
export function stackSource(ports: ServicePorts, signal: AbortSignal): StackSource {
  const describe = (input: Readonly<Record<string, string>>) => describeStacks(ports, input, signal);
  return {
    async byName(name) {
      try {
        const { items } = await describe({ StackName: name });
        return items[0];
      } catch (thrown) {
        // A policy may allow reading only the stack of this group.
        if (isErrorNamed(thrown, 'ValidationError', 'AccessDenied', 'AccessDeniedException')) return undefined;
        throw awsFailure(thrown, 'cloudformation:DescribeStacks', signal);
      }
    },
    async all() {
      // Without a stack name, AWS requires the permission to list stacks, too.
      const action = 'cloudformation:DescribeStacks and cloudformation:ListStacks';
      try {
        return await readPages(action, MOST_PAGES, (token) =>
          describe(token === undefined ? {} : { NextToken: token }),
        );
      } catch (thrown) {
        throw awsFailure(thrown, action, signal);
      }
    },
  };
}

async function describeStacks(
  ports: ServicePorts,
  input: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Page<Stack>> {
  const { clock, requestMs, deadline } = ports.retryPolicy;
  const attempts = ATTEMPTS.cloudFormation;
  // Runs that share the call have no deadline of their own here.
  const latest = Math.min(deadline, clock.now() + 2 * attempts * requestMs);
  const retryPolicy = { ...ports.retryPolicy, attempts, deadline: latest };
  const body = () => formOf('DescribeStacks', '2010-05-15', input);
  const answer = await callService({ ...ports, retryPolicy }, 'CloudFormation', body, signal);
  const result = resultIn(answer, 'DescribeStacksResult');
  return { items: membersAt(result, 'Stacks').map(toStack), next: textAt(result, 'NextToken') || undefined };
}

function toStack(stack: unknown): Stack {
  const entries = membersAt(stack, 'Outputs').map(
    (output) => [textAt(output, 'OutputKey'), textAt(output, 'OutputValue')] as const,
  );
  return {
    // CloudFormation's names have no line breaks.
    name: plainLine(textAt(stack, 'StackName')),
    status: textAt(stack, 'StackStatus'),
    outputs: new Map(entries),
  };
}

/** The stacks of a region with one list for all runs, since thousands of calls for single stacks would be throttled. */
export function sharedStacks(open: (signal: AbortSignal) => StackSource): (signal: AbortSignal) => StackSource {
  // A refusal would be the same for the next run.
  const list = new OneCall<readonly Stack[] | Failure>();
  return (signal) => ({
    byName: async (name) => open(signal).byName(name),
    all: async () => {
      const stacks = await list.ask((during) => listOrRefusal(open(during)), signal);
      if (stacks instanceof Failure) throw stacks;
      return stacks;
    },
  });
}
