// Many runs share one list of stacks. A transient failure is retried by the next run, a denial is not.

import { describe, expect, test } from '@jest/globals';
import { findApis, type Stack, type StackSource, sharedStacks } from '../../../src/aws/cloudformation.ts';
import type { Failure } from '../../../src/errors/failure.ts';
import { awsRefused, throttled } from '../../../src/errors/services.ts';

const never = new AbortController().signal;
const FACTS = { action: 'cloudformation:DescribeStacks', reason: 'no' };

function stack(group: string): Stack {
  const url = 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';
  return {
    name: `clonesquad-${group}`,
    status: 'CREATE_COMPLETE',
    outputs: new Map([
      ['GroupName', group],
      ['InteractAPIUrl', url],
    ]),
  };
}

/** A listing of some stacks whose calls fail with these failures in turn, a refusal as a value, and the calls. */
function listing(stacks: readonly Stack[], ...failures: readonly (Failure | undefined)[]) {
  const calls: string[] = [];
  let lists = 0;
  const open = (): StackSource => ({
    byName: async (name) => {
      calls.push(name);
      return stacks.find((one) => one.name === name);
    },
    all: async () => {
      calls.push('*');
      const failure = failures[lists];
      lists += 1;
      if (failure && failure.code !== awsRefused.code) throw failure;
      return failure ?? stacks;
    },
  });
  return { source: sharedStacks(open), calls };
}

/** 1,000 fleets of 500 environments. */
const GROUPS = Array.from({ length: 500 }, (_, n) => [`perf${n}-frontend`, `perf${n}-backend`]);

describe('a list', () => {
  test('serves 500 environments at the same time, and later ones', async () => {
    const { source, calls } = listing(GROUPS.flat().map(stack));
    const surroundings = { region: 'eu-west-1', isLocalCloud: false };
    const found = await Promise.all(GROUPS.map((groups) => findApis(groups, source(never), surroundings)));
    expect(found.flatMap((apis) => [...apis.keys()])).toEqual(GROUPS.flat());
    expect(calls).toEqual(['*']);
  });

  test('with a transient failure fails for all waiting runs, and the next run requests it again', async () => {
    const failure = throttled({ service: 'aws', ...FACTS });
    const { source, calls } = listing([stack('perf1-frontend')], failure);
    const waiting = [source(never).all(), source(never).all()];
    const ends = await Promise.allSettled(waiting);
    expect(ends.map((end) => end.status === 'rejected' && end.reason)).toEqual([failure, failure]);
    expect(await source(never).all()).toEqual([stack('perf1-frontend')]);
    expect(calls).toEqual(['*', '*']);
  });

  test('that is denied is not requested again, and stacks are looked up by name', async () => {
    const denied = awsRefused(FACTS);
    const { source, calls } = listing([stack('perf1-frontend')], denied);
    expect(await source(never).all()).toBe(denied);
    expect(await source(never).all()).toBe(denied);
    expect(await source(never).byName('clonesquad-perf1-frontend')).toEqual(stack('perf1-frontend'));
    expect(calls).toEqual(['*', 'clonesquad-perf1-frontend']);
  });

  test('ends for a cancelled run, and for no other', async () => {
    const { source, calls } = listing([stack('perf1-frontend')]);
    const cancel = new AbortController();
    const cancelled = source(cancel.signal).all().catch(String);
    const other = source(never).all();
    cancel.abort('cancelled');
    expect(await cancelled).toBe('cancelled');
    expect(await other).toEqual([stack('perf1-frontend')]);
    expect(calls).toEqual(['*']);
  });
});
