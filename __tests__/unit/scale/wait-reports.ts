// The live status ends a wait before CloudWatch has these cycles.

import { describe, expect, test } from '@jest/globals';
import { DESIRED_COUNT_KEY } from '../../../src/clonesquad/keys.ts';
import { unreachable } from '../../../src/errors/services.ts';
import { TransientReadError } from '../../../src/scale/ports.ts';
import { ending, play, type Scenario } from '../../support/play-wait.ts';
import type { Conditions } from '../../support/simulated-cloud.ts';

const LATE: Conditions = { delayOf: () => 30_000 };
const REPORTED: Conditions = { ...LATE, sentAgeOf: () => 3_000 };

describe('with CloudWatch half a minute late, a wait ends earlier for a fleet', () => {
  test.each<[string, Scenario, alone: number, withReports: number]>([
    ['that has picked up its size', { requested: '4', level: 'observed' }, 91, 63],
    ['that is running', { requested: '4', level: 'running' }, 118, 90],
    ['that is ready', { requested: '4' }, 271, 243],
    ['that is already at its size', { requested: '4', fleet: { running: 4, desired: '4' } }, 154, 90],
    ['with a requested size of 0', { requested: '0', fleet: { running: 4, desired: '4' } }, 154, 108],
    ['that scales down until it is settled', { requested: '2', level: 'settled', fleet: { running: 6 } }, 235, 207],
  ])('%s', async (_, scenario, alone, withReports) => {
    const ends = await Promise.all([LATE, REPORTED].map((conditions) => play({ ...scenario, conditions })));
    expect(ends.map((end) => [ending(end), end.after])).toEqual([
      ['converged', alone],
      ['converged', withReports],
    ]);
  });
});

test('cycles in both sources need no second read', async () => {
  const alone = await play({ requested: '4' });
  const withReports = await play({ requested: '4', conditions: { sentAgeOf: () => 0 } });
  expect([alone.after, withReports.after]).toEqual([244, 243]);
});

test('a state is dated by the source that showed it first, like the levels', async () => {
  const { outcome, shown } = await play({ requested: '4', conditions: REPORTED });
  const { running } = outcome.verdict.progress.reachedAt;
  const first = shown.find(({ verdict }) => verdict.progress.counts?.RunningInstances === 4);
  expect(first?.verdict.progress.lastSeenAt).toBe(running);
});

test('the last progress of a wait is its final progress', async () => {
  const conditions: Conditions = { delayOf: () => 60_000, sentAgeOf: () => 3_000 };
  const { outcome, shown } = await play({ requested: '4', conditions, settings: { timeoutMs: 110_000 } });
  expect(outcome.ended).toBe('timeout');
  expect(shown.at(-1)?.verdict.progress).toEqual(outcome.verdict.progress);
});

test('a wait does not succeed after the fleet has left its size, though CloudWatch still shows it', async () => {
  const end = await play({
    requested: '4',
    events: [{ after: 70, happen: ({ fleet }) => fleet.write(DESIRED_COUNT_KEY, '7') }],
    conditions: { delayOf: () => 150_000, sentAgeOf: () => 3_000 },
  });
  expect(ending(end)).toBe('superseded');
});

test('a live status that is older than the first read of CloudWatch ends no wait', async () => {
  // CloudWatch is throttled, and then returns everything at once.
  let throttled = 0;
  const onRead = () => {
    throttled += 1;
    if (throttled <= 18) throw new TransientReadError('throttled');
  };
  const end = await play({
    requested: '4',
    level: 'running',
    fleet: { running: 4, desired: '4' },
    events: [{ after: 120, happen: ({ fleet }) => fleet.interruptSpot(1) }],
    conditions: { sentAgeOf: () => 40_000, onRead },
  });
  expect(end.cloud.fleet.runs.at(-1)?.values).toMatchObject({ RunningInstances: 4, DrainingInstances: 0 });
});

describe('CloudWatch decides without the live status', () => {
  test.each<[string, Conditions, number]>([
    ['if it is not answered', { ...LATE, sentAgeOf: () => 'unanswered' }, 271],
    ['if a policy denies it', { ...LATE, sentAgeOf: () => 'denied' }, 271],
    ['if it comes from a cache', { ...LATE, sentAgeOf: () => 60_000 }, 271],
  ])('%s', async (_, conditions, after) => {
    const end = await play({ requested: '4', conditions });
    expect([ending(end), end.after, end.outcome.denied]).toEqual(['converged', after, []]);
  });

  test('if it fails, unless by a bug', async () => {
    const failing = (thrown: Error) =>
      play({ requested: '4', conditions: LATE, played: { readLiveStatus: () => Promise.reject(thrown) } });
    const end = await failing(unreachable({ service: 'clonesquad', reason: 'nobody listens' }));
    expect([ending(end), end.after]).toEqual(['converged', 271]);
    const bug = new TypeError('a bug');
    expect((await failing(bug)).outcome).toMatchObject({ ended: 'failure', failure: { cause: bug } });
  });
});

test('the live status counts if CloudWatch has no metrics of the fleet', async () => {
  const end = await play({ requested: '4', level: 'running', namespace: 'Another', conditions: REPORTED });
  expect([ending(end), end.after]).toEqual(['converged', 90]);
});

describe('the live status is not requested again', () => {
  test.each<[string, readonly (number | 'unanswered' | 'denied')[], number]>([
    ['if a policy denies it', ['denied', 0], 1],
    ['after three failures in a row, the first two at once', ['unanswered'], 4],
    ['after three failures in a row, later', ['unanswered', 'unanswered', 0, 'unanswered'], 6],
  ])('%s', async (_, ages, expected) => {
    let requests = 0;
    const sentAgeOf = () => ages[Math.min(requests++, ages.length - 1)] ?? 0;
    await play({ requested: '4', conditions: { ...LATE, sentAgeOf } });
    expect(requests).toBe(expected);
  });
});

test('the fleet status is requested once per poll, only for what CloudWatch shows', async () => {
  const requestsWith = async (conditions: Conditions) => {
    let requests = 0;
    const readFleetStatus = async () => {
      requests += 1;
      return undefined;
    };
    await play({
      requested: '4',
      fleet: { instances: 16, running: 16, desired: '16' },
      before: {
        seconds: 30,
        happen: ({ fleet }) => {
          fleet.exclude(6, 'running');
          fleet.makeUnhealthy(6, 'excluded');
        },
      },
      conditions,
      played: { readFleetStatus },
    });
    return requests;
  };
  expect(await requestsWith(REPORTED)).toBe(await requestsWith(LATE));
});

test('a configuration that is not ours is requested once per poll', async () => {
  let reads = 0;
  const readsBefore: number[] = [];
  const readConfigured = async () => {
    readsBefore.push(reads);
    return { value: '4', isOverridden: false };
  };
  const onRead = (read: number) => {
    reads = read;
  };
  const end = await play({
    requested: '0',
    fleet: { running: 2, desired: '2' },
    conditions: { sentAgeOf: () => 3_000, onRead },
    played: { readConfigured },
  });
  expect(ending(end)).toBe('not-observed');
  expect(readsBefore).toEqual([...new Set(readsBefore)]);
});
