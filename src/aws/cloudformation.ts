// CloudFormation's stacks, one by name or all pages of them. Without the SDK's client, for the reason of cloudwatch.ts.

import type { Stack, StackSource } from '../api/discovery.ts';
import { plainLine } from '../plain-text.ts';
import { type RetryPolicy, sendWithRetries } from '../retry.ts';
import { type HttpAnswer, type Send, Unanswered } from '../send.ts';
import { answerError, awsFailure, isErrorNamed, isThrottling } from './errors.ts';
import { type Page, readPages } from './pages.ts';
import { elementAt, membersAt, parseXml, textAt } from './xml.ts';

/** Finding the APIs comes once, before anything is changed. */
const ATTEMPTS = 4;

/** Ten times the stacks that an account may have unless AWS allows it more; a page has some fifty. */
const MOST_PAGES = 400;

/** What asking CloudFormation needs: signed requests to it (signed-http.ts), and where it is. */
export interface StackSourcePorts {
  readonly send: Send;
  readonly url: URL;
  readonly retryPolicy: RetryPolicy;
}

/** The stacks of a region, as far as the credentials may see them. */
export function stackSource(ports: StackSourcePorts, signal: AbortSignal): StackSource {
  const describe = (input: Readonly<Record<string, string>>) => describeStacks(ports, input, signal);
  return {
    async byName(name) {
      try {
        const { items } = await describe({ StackName: name });
        return items[0];
      } catch (thrown) {
        // A policy may let us see the one stack that matters and not the others.
        if (isErrorNamed(thrown, 'ValidationError', 'AccessDenied', 'AccessDeniedException'))
          return undefined;
        throw awsFailure(thrown, 'cloudformation:DescribeStacks', signal);
      }
    },
    async all() {
      // Where no stack is named, AWS asks for the right to list them as well.
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
    retryPolicy.clock.now() + 2 * ATTEMPTS * retryPolicy.requestMs,
  );
  const attempts = { ...retryPolicy, attempts: ATTEMPTS, deadline };
  const answer = await sendWithRetries(url.host, ask, attempts, signal, throttled);
  if (answer instanceof Unanswered) throw answer;
  return pageIn(answer);
}

function throttled(answer: HttpAnswer): string | undefined {
  return answer.status >= 400 && isThrottling(answerError(answer))
    ? 'CloudFormation throttled the request'
    : undefined;
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
