// Requests to the CloneSquad API during a wait: for which fleets, and how often after failures.

import { describe, expect, test } from '@jest/globals';
import type { Cloud } from '../../../src/scale/ports.ts';
import { ending, play, type Scenario } from '../../support/play-wait.ts';

type Answer = Awaited<ReturnType<Cloud['readConfigured']>>;

const OURS: Answer = { value: '0', isOverridden: false };

/** A size of 0, which needs the configuration. Answers are given in turn, and the last one repeats. */
function zero(...answers: readonly Answer[]): Scenario {
  let requests = 0;
  const readConfigured = async () => answers[Math.min(requests++, answers.length - 1)];
  return { requested: '0', fleet: { running: 6, desired: '6' }, played: { readConfigured } };
}

describe('the configuration', () => {
  test('is given up after three failures in a row, and not after three in total', async () => {
    const lost = undefined;
    const end = await play(zero(lost, lost, OURS, lost, OURS, OURS));
    expect(end.outcome.verdict).toMatchObject({ kind: 'converged' });
    expect(end.outcome.verdict).not.toHaveProperty('caveat');
    expect((await play(zero(lost))).outcome.verdict).toMatchObject({ caveat: 'zero-unverified' });
  });

  test('shows another writer if it has another value after ours', async () => {
    expect(ending(await play(zero(OURS, { value: '-1', isOverridden: false })))).toBe('superseded');
  });
});

test('the fleet status is not requested again after three failures in a row', async () => {
  let requests = 0;
  const readFleetStatus = async () => {
    requests += 1;
    return undefined;
  };
  // Without metrics, only the fleet status shows an empty fleet.
  await play({
    requested: '8',
    fleet: { instances: 10, excluded: 2 },
    played: { readFleetStatus, readMetrics: async () => new Map() },
  });
  expect(requests).toBe(3);
});

test('an answer from a cache older than the write does not show another writer', async () => {
  const conditions = { sentAgeOf: () => 0 };
  const stale: Answer = { value: '6', isOverridden: false };
  const end = await play({ ...zero(OURS, stale, OURS), level: 'running', applies: true, floor: 0, conditions });
  expect(ending(end)).toBe('converged');
  expect(end.outcome.configured).toBeUndefined();
});

describe('a subfleet, without these requests,', () => {
  const refuse = async () => {
    throw new TypeError('unexpected request');
  };
  const played = { readConfigured: refuse, readFleetStatus: refuse, readLiveStatus: refuse };
  const workers = { subfleet: 'workers', played } as const;

  test.each<[string, Scenario, string]>([
    ['reaches its size', { requested: '4' }, 'converged'],
    ['reaches 0', { requested: '0', fleet: { running: 4, desired: '4' } }, 'converged'],
    ['fails without metrics', { requested: '4', namespace: 'Another' }, 'no-metrics'],
  ])('%s', async (_, scenario, expected) => {
    expect(ending(await play({ ...scenario, ...workers }))).toBe(expected);
  });
});

test('a wait that fails leaves no pending request', async () => {
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
