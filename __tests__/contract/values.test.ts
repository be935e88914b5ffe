// The local cloud's main loop interprets every stored value as CloneSquad did in the recording.
import { describe, expect, test } from '@jest/globals';
import { Fleet } from '../../local-cloud/fleet.ts';
import { DESIRED_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { handClock, readFacts } from './facts.ts';

interface ValueFacts {
  readonly rows: readonly (readonly [value: string, started: number, desired: number])[];
}

const facts: ValueFacts = readFacts('values.json');

/** Instances that were started a cycle after the value was read, and the metric of that cycle. */
function observe(value: string): { started: number; desired: number | null | undefined } {
  const clock = handClock();
  const fleet = new Fleet({ group: 'perf1-frontend', historyMs: 0 }, clock.read);
  fleet.write(DESIRED_COUNT_KEY, value);
  clock.set(61);
  const { pending } = fleet.counts();
  clock.set(81);
  const { running } = fleet.counts();
  expect(running).toBe(pending);
  return { started: running, desired: fleet.runs.at(-1)?.values['DesiredInstanceCount'] };
}

describe('A fleet of 10 stopped instances', () => {
  test.each(facts.rows)('reads %j: starts %d', (value, started, desired) => {
    expect(observe(value)).toEqual({ started, desired });
  });
});
