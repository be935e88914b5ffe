// What CloneSquad's API is asked during a wait, of which fleets, and for how long an answer that does not come is waited for.

import { describe, expect, test } from '@jest/globals';
import type { Cloud } from '../../../src/scale/ports.ts';
import { ending, play, type Scenario } from '../../support/play-wait.ts';

type Answer = Awaited<ReturnType<Cloud['readConfigured']>>;

const OURS: Answer = { value: '0', isOverridden: false };

/** A size of 0, of which the configuration is asked; the answers in turn, the last one to all that follows. */
function zero(...answers: readonly Answer[]): Scenario {
  let asked = 0;
  const readConfigured = async () => answers[Math.min(asked++, answers.length - 1)];
  return { requested: '0', fleet: { running: 6, desired: '6' }, played: { readConfigured } };
}

describe('the configuration', () => {
  test('is given up after three answers in a row that did not come, and not after three in all', async () => {
    const lost = undefined;
    const end = await play(zero(lost, lost, OURS, lost, OURS, OURS));
    expect(end.outcome.verdict).toMatchObject({ kind: 'converged' });
    expect(end.outcome.verdict).not.toHaveProperty('caveat');
    expect((await play(zero(lost))).outcome.verdict).toMatchObject({ caveat: 'zero-unverified' });
  });

  test('that has another value after all had been ours is another writer’s', async () => {
    expect(ending(await play(zero(OURS, { value: '-1', isOverridden: false })))).toBe('superseded');
  });
});

test('the status is asked for no more after three answers in a row that did not come', async () => {
  let asked = 0;
  const readFleetStatus = async () => {
    asked += 1;
    return undefined;
  };
  // Where no metrics arrive, only the status tells an empty fleet.
  await play({
    requested: '8',
    fleet: { instances: 10, excluded: 2 },
    played: { readFleetStatus, readMetrics: async () => new Map() },
  });
  expect(asked).toBe(3);
});

test('an answer from a memory of before the write replaces nothing', async () => {
  const conditions = { sentAgeOf: () => 0 };
  const stale: Answer = { value: '6', isOverridden: false };
  const end = await play({ ...zero(OURS, stale, OURS), level: 'running', applies: true, floor: 0, conditions });
  expect(ending(end)).toBe('converged');
  expect(end.outcome.configured).toBeUndefined();
});

describe('a subfleet, of which none of the answers is,', () => {
  const refuse = async () => {
    throw new TypeError('it is asked about');
  };
  const played = { readConfigured: refuse, readFleetStatus: refuse, readLiveStatus: refuse };
  const workers = { subfleet: 'workers', played } as const;

  test.each<[string, Scenario, string]>([
    ['comes to its size', { requested: '4' }, 'converged'],
    ['comes to none', { requested: '0', fleet: { running: 4, desired: '4' } }, 'converged'],
    ['sends no metrics', { requested: '4', namespace: 'Another' }, 'no-metrics'],
  ])('%s without them', async (_, scenario, expected) => {
    expect(ending(await play({ ...scenario, ...workers }))).toBe(expected);
  });
});

test('a wait that ends by a failure leaves no question behind', async () => {
  let isAnswered = false;
  const readLiveStatus = async () => {
    await new Promise(setImmediate);
    isAnswered = true;
    return undefined;
  };
  const readMetrics = () => Promise.reject(new TypeError('a bug'));
  const { outcome } = await play({ requested: '4', played: { readLiveStatus, readMetrics } });
  expect([outcome.ended, isAnswered]).toEqual(['failure', true]);
});
