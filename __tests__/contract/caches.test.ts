// The local cloud's processes read a new value as late as recorded: each process caches the configuration for 60
// seconds.
import { describe, expect, test } from '@jest/globals';
import { Fleet } from '../../local-cloud/fleet.ts';
import { DESIRED_COUNT_KEY } from '../../src/clonesquad/keys.ts';
import { handClock, readFacts } from './facts.ts';

interface CacheFacts {
  readonly afterFill: { readonly mainLoop: number; readonly api: number };
  readonly twoContainers: readonly (readonly [t: number, answers: readonly string[]])[];
}

const facts: CacheFacts = readFacts('caches.json');
const TOLERANCE_S = 0.5;

/** The first second, in steps of a tenth, at which a condition holds. */
function firstSecond(clock: ReturnType<typeof handClock>, holds: () => boolean): number {
  for (let tenths = 0; tenths <= 1000; tenths += 1) {
    clock.set(tenths / 10);
    if (holds()) return tenths / 10;
  }
  return Infinity;
}

/** The desired count that the next API container answers with. */
function readFromApi(fleet: Fleet): string {
  return fleet.nextContainer().values(fleet.now())[DESIRED_COUNT_KEY] ?? 'undefined';
}

describe('A value that is written just after the caches were filled', () => {
  test('reaches the main loop as late as recorded', () => {
    const clock = handClock();
    const fleet = new Fleet({ group: 'perf1-frontend', historyMs: 0 }, clock.read);
    fleet.write(DESIRED_COUNT_KEY, '4');
    const seconds = firstSecond(clock, () => {
      fleet.requestCycle(0);
      return fleet.counts().pending > 0;
    });
    expect(Math.abs(seconds - facts.afterFill.mainLoop)).toBeLessThanOrEqual(TOLERANCE_S);
  });

  test('reaches the API as late as recorded', () => {
    const clock = handClock();
    const fleet = new Fleet({ group: 'perf1-frontend', historyMs: 0 }, clock.read);
    expect(readFromApi(fleet)).toBe('undefined');
    fleet.write(DESIRED_COUNT_KEY, '4');
    const seconds = firstSecond(clock, () => readFromApi(fleet) === '4');
    expect(Math.abs(seconds - facts.afterFill.api)).toBeLessThanOrEqual(TOLERANCE_S);
  });
});

test('Two containers that read the configuration 25 s apart alternate between both answers', () => {
  const clock = handClock();
  const fleet = new Fleet({ group: 'perf1-frontend', historyMs: 0, containers: 2 }, clock.read);
  readFromApi(fleet); // This container reads 25 s before the other one, and answers second below.
  clock.set(25);
  readFromApi(fleet);
  fleet.nextContainer();
  fleet.write(DESIRED_COUNT_KEY, '4');
  const seen = facts.twoContainers.map(([t]) => {
    clock.set(25 + t);
    return [t, [readFromApi(fleet), readFromApi(fleet), readFromApi(fleet), readFromApi(fleet)]];
  });
  expect(seen).toEqual(facts.twoContainers);
});
