// Reads CloudFormation's stacks, one by name or all pages. Without the SDK's client, for the reason in cloudwatch.ts.

import { listOrRefusal, type Stack, type StackSource } from '../api/discovery.ts';
import { ATTEMPTS, type RetryPolicy, sendWithRetries } from '../base/retry.ts';
import { type HttpAnswer, type Send, Unanswered } from '../base/send.ts';
import { plainLine } from '../base/text.ts';
import { Failure } from '../errors/failure.ts';
import {
  answerError,
  awsFailure,
  elementAt,
  isErrorNamed,
  isThrottling,
  membersAt,
  parseXml,
  textAt,
} from './errors.ts';
import { type Page, readPages } from './pages.ts';
import { OneCall } from './shared-call.ts';

/** Ten times the default quota of stacks. A page has about fifty. */
const MOST_PAGES = 400;

/** The ports of calls to CloudFormation. `send` signs requests (signed-http.ts). */
export interface StackSourcePorts {
  readonly send: Send;
  readonly url: URL;
  readonly retryPolicy: RetryPolicy;
}

/** The stacks of a region that the credentials may read. */
export function stackSource(ports: StackSourcePorts, signal: AbortSignal): StackSource {
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
        return await readPages({ action, mostPages: MOST_PAGES }, (token) =>
          describe(token === undefined ? {} : { NextToken: token }),
        );
      } catch (thrown) {
        throw awsFailure(thrown, action, signal);
      }
    },
  };
}

async function describeStacks(
  { send, url, retryPolicy }: StackSourcePorts,
  input: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Page<Stack>> {
  const question = { Action: 'DescribeStacks', ...input, Version: '2010-05-15' };
  const body = new URLSearchParams(question).toString();
  const ask = () => send({ method: 'POST', url, body }, signal);
  const deadline = Math.min(
    retryPolicy.deadline,
    retryPolicy.clock.now() + 2 * ATTEMPTS.cloudFormation * retryPolicy.requestMs,
  );
  const attempts = { ...retryPolicy, attempts: ATTEMPTS.cloudFormation, deadline };
  const answer = await sendWithRetries(url.host, ask, attempts, signal, throttled);
  if (answer instanceof Unanswered) throw answer;
  return pageIn(answer);
}

function throttled(answer: HttpAnswer): string | undefined {
  return answer.status >= 400 && isThrottling(answerError(answer)) ? 'CloudFormation throttled the request' : undefined;
}

function pageIn(answer: HttpAnswer): Page<Stack> {
  const result = answer.status === 200 ? elementAt(parseXml(answer.body), 'DescribeStacksResult') : undefined;
  if (result === undefined) throw answerError(answer);
  const items = membersAt(result, 'Stacks').map(toStack);
  return { items, next: textAt(result, 'NextToken') || undefined };
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

// One list of all stacks for many runs. Thousands of calls for single stacks would be throttled.

/** Opens the stacks of a region. Its calls end with the signal. */
export type OpenStacks = (signal: AbortSignal) => Promise<StackSource>;

/** Lists all stacks once for all callers. */
export class StackListing {
  readonly #open: OpenStacks;
  /** All stacks, or the refusal, which would be the same for the next caller. */
  readonly #list = new OneCall<readonly Stack[] | Failure>();

  constructor(open: OpenStacks) {
    this.#open = open;
  }

  /** The stacks, for one run. */
  source(signal: AbortSignal): StackSource {
    return {
      all: async () => {
        const list = async (during: AbortSignal) => listOrRefusal(await this.#open(during));
        const stacks = await this.#list.ask(list, signal);
        if (stacks instanceof Failure) throw stacks;
        return stacks;
      },
      byName: async (name) => {
        const own = await this.#open(signal);
        return own.byName(name);
      },
    };
  }
}
